import { useState } from 'react';
import { Button, Text, Title } from '@mantine/core';
import type { HoldView } from '@harborlight/contracts';
import { releaseHold } from '@harborlight/contracts/operations';
import type { ReleaseCode } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Countdown } from '../../../shared/format/countdown.js';
import { client } from '../../../shared/http/client.js';
import { Sheet } from '../../../shared/ui/sheet.js';
import { TelLink } from '../../../shared/ui/tel-link.js';
import { CodeChips } from '../parts/code-chips.js';
import { Failure } from '../../../shared/command/failure.js';
import { Card } from '../../../shared/ui/card.js';
import { Tag } from '../../../shared/ui/tag.js';
import classes from '../parts/parts.module.css';
import { useUnitName } from '../parts/unit-name.js';
import { useCommand } from '../../../shared/command/use-command.js';
import { shelterReleaseCodes } from './arriving.logic.js';

/** A bed of ours that somebody keeps: who, until when, and the way to let it go. */
export function HoldCard({ hold }: { readonly hold: HoldView }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const unitName = useUnitName();
  const [releasing, setReleasing] = useState(false);
  const close = () => setReleasing(false);
  const { run, isRunning, input, failure } = useCommand(
    (code: ReleaseCode) => client.call(releaseHold, { params: { id: hold.id }, query: { code } }),
    close,
  );
  const { owner, agency, callBack } = hold;
  return (
    <Card aria-label={t('hold.card', { bed: hold.bed, unit: unitName(hold.unitId) })}>
      <div className={classes.head}>
        <Title order={3}>
          {hold.bed}, {unitName(hold.unitId)}
        </Title>
        <Tag tone="waits">{codes(`holdKind.${hold.kind}`)}</Tag>
      </div>
      <Text>
        {t('hold.left')}{' '}
        <span className={classes.clock}>
          <Countdown until={hold.until} />
        </span>
      </Text>
      <Text>{t('hold.by', { owner, agency })}</Text>
      {callBack !== null && (
        <TelLink phone={callBack} variant="light">
          {t('callPerson', { name: owner, phone: callBack })}
        </TelLink>
      )}
      <Button variant="default" onClick={() => setReleasing(true)}>
        {t('hold.release')}
      </Button>
      <Sheet title={t('hold.releaseTitle')} opened={releasing} onClose={close}>
        <Text mb="md">{t('hold.releaseLead')}</Text>
        <CodeChips
          label={t('hold.why')}
          codes={shelterReleaseCodes}
          word={(code) => codes(`releaseCode.${code}`)}
          sending={input}
          onChoose={(code) => !isRunning && run(code)}
        />
        <Failure message={failure} />
      </Sheet>
    </Card>
  );
}
