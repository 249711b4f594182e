import { Button, Group, Text } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HoldView } from '@harborlight/contracts';
import { holdKindWords } from '@harborlight/domain';
import { Countdown } from '../../../shared/format/countdown.js';
import { http } from '../../../shared/http/http.js';
import { apiPaths } from '../../../shared/paths/api-paths.js';
import { useTongue } from '../../../shared/tongue/use-tongue.js';
import { Failure } from '../../../shared/telling/failure.js';
import classes from '../parts/parts.module.css';
import { Section } from '../parts/section.js';
import { useUnitName } from '../parts/unit-name.js';
import { useTelling } from '../../../shared/telling/use-telling.js';

/** The bed kept for this request, with the time that is left. */
export function HeldBed({ hold }: { readonly hold: HoldView }) {
  const { t } = useTranslation('desk');
  const tongue = useTongue();
  const unitName = useUnitName();
  const extending = useTelling(() => http.post<HoldView>(apiPaths.holdExtension(hold.id)));
  const releasing = useTelling(() => http.delete<HoldView>(apiPaths.hold(hold.id, 'no-longer-needed')));
  const busy = extending.telling || releasing.telling;
  return (
    <Section title={t('request.held')} tone="good">
      <Group justify="space-between" align="flex-end">
        <div>
          <Text fw={600}>
            {hold.bed}, {unitName(hold.unitId)}
          </Text>
          <Text size="sm" c="dimmed">
            {holdKindWords[hold.kind][tongue]}
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
            loading={extending.telling}
            disabled={busy}
            onClick={() => extending.tell(undefined)}
          >
            {t('hold.extend')}
          </Button>
        )}
        <Button
          variant="default"
          loading={releasing.telling}
          disabled={busy}
          onClick={() => releasing.tell(undefined)}
        >
          {t('hold.letGo')}
        </Button>
      </Group>
      <Failure said={extending.failure ?? releasing.failure} />
    </Section>
  );
}
