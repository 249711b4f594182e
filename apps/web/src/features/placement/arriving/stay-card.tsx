import { useState } from 'react';
import { Button, Text, Title } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import type { PlacementView } from '@harborlight/contracts';
import { recordPlacementDeparture } from '@harborlight/contracts/operations';
import { exits, type Exit } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Lasted } from '../../../shared/format/lasted.js';
import { client } from '../../../shared/http/client.js';
import { Sheet } from '../../../shared/ui/sheet.js';
import { CodeChips } from '../parts/code-chips.js';
import { Failure } from '../../../shared/command/failure.js';
import { Card } from '../../../shared/ui/card.js';
import classes from '../parts/parts.module.css';
import { useUnitName } from '../parts/unit-name.js';
import { useCommand } from '../../../shared/command/use-command.js';

/** A stay that began with a request, and how it ends. */
export function StayCard({ stay }: { readonly stay: PlacementView }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const unitName = useUnitName();
  const [leaving, setLeaving] = useState(false);
  const close = () => setLeaving(false);
  const { run, isRunning, input, failure } = useCommand(
    (exit: Exit) => client.call(recordPlacementDeparture, { params: { id: stay.id }, body: { exit } }),
    close,
  );
  const name = unitName(stay.unitId);
  return (
    <Card aria-label={t('stay.card', { bed: stay.bed, unit: name })}>
      <div className={classes.head}>
        <Title order={3}>
          {stay.bed}, {name}
        </Title>
        <span className={classes.token}>{stay.token}</span>
      </div>
      <Text c="dimmed">
        {t('stay.since')} <Lasted since={stay.arrivedAt} />
      </Text>
      <Button
        variant="default"
        leftSection={<IconDoorExit size={20} aria-hidden />}
        aria-label={t('stay.leftOf', { bed: stay.bed, unit: name })}
        onClick={() => setLeaving(true)}
      >
        {t('stay.left')}
      </Button>
      <Sheet title={t('stay.leftTitle')} opened={leaving} onClose={close}>
        <CodeChips
          label={t('stay.where')}
          codes={exits}
          word={(code) => codes(`exit.${code}`)}
          sending={input}
          onChoose={(exit) => !isRunning && run(exit)}
        />
        <Failure message={failure} />
      </Sheet>
    </Card>
  );
}
