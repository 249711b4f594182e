import { Button, Group, Text } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import type { HoldView } from '@harborlight/contracts';
import { extendHold, releaseHold } from '@harborlight/contracts/operations';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Countdown } from '../../../shared/format/countdown.js';
import { client } from '../../../shared/http/client.js';
import { Failure } from '../../../shared/command/failure.js';
import { Section } from '../../../shared/ui/section.js';
import classes from '../parts/parts.module.css';
import { useUnitName } from '../parts/unit-name.js';
import { useCommand } from '../../../shared/command/use-command.js';

/** The bed kept for this request, with the time that is left. */
export function HeldBed({ hold }: { readonly hold: HoldView }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const unitName = useUnitName();
  const extending = useCommand(() => client.call(extendHold, { params: { id: hold.id } }));
  const releasing = useCommand(() =>
    client.call(releaseHold, { params: { id: hold.id }, query: { code: 'no-longer-needed' } }),
  );
  const busy = extending.isRunning || releasing.isRunning;
  return (
    <Section title={t('request.held')} tone="good">
      <Group justify="space-between" align="flex-end">
        <div>
          <Text fw={600}>
            {hold.bed}, {unitName(hold.unitId)}
          </Text>
          <Text size="sm" c="dimmed">
            {codes(`holdKind.${hold.kind}`)}
          </Text>
        </div>
        <span className={classes.clock}>
          <Countdown until={hold.until} />
        </span>
      </Group>
      <Group gap="xs">
        {hold.extensionsLeft > 0 && (
          <Button
            variant="light"
            leftSection={<IconClockPlus size={20} aria-hidden />}
            loading={extending.isRunning}
            disabled={busy}
            onClick={() => extending.run(undefined)}
          >
            {t('hold.extend')}
          </Button>
        )}
        <Button
          variant="default"
          loading={releasing.isRunning}
          disabled={busy}
          onClick={() => releasing.run(undefined)}
        >
          {t('hold.letGo')}
        </Button>
      </Group>
      <Failure message={extending.failure ?? releasing.failure} />
    </Section>
  );
}
