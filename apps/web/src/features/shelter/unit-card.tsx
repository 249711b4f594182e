import { memo, useState } from 'react';
import { Text } from '@mantine/core';
import { instantOf, type Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useNow } from '../../shared/feed/use-now.js';
import { LeaveGuard } from '../../shared/ui/leave-guard.js';
import { ArrivalActs } from './arrival-acts.js';
import { CensusForm } from './census-form.js';
import { unsavedOf, waitsToBeSent } from './delivery.logic.js';
import { DeliveryBar } from './delivery-bar.js';
import { censusOf, isDrafted, numbersOf, type Draft } from './draft.logic.js';
import { askingOf } from './my-units.logic.js';
import { OpenCount } from './open-count.js';
import { UnitActs } from './unit-acts.js';
import { foreseen, foreseenCounts, reportOf } from './unit-change.logic.js';
import { UnitHead } from './unit-head.js';
import { UnitSheets, type OpenSheet } from './unit-sheets.js';
import { UnitStatus } from './unit-status.js';
import { useUnitChange } from './use-unit-change.js';
import { Card } from '../../shared/ui/card.js';

/** One of my units: its numbers, and everything staff can say of it. Drawn again only when its own line changes. */
export const UnitCard = memo(function UnitCard({ live }: { readonly live: Line }) {
  const t = useMessages('shelter');
  const now = useNow((ms) => instantOf(Math.ceil(ms / 1_000) * 1_000));
  const [draft, setDraft] = useState<Draft>({});
  const changing = useUnitChange(live, ({ kind }) => kind === 'census' && setDraft({}));
  const [sheet, setSheet] = useState<OpenSheet | null>(null);

  const { line, delivery, send } = changing;
  const report = reportOf(line);
  const busy = delivery.phase === 'sending';
  const onItsWay = unsavedOf(delivery);
  const shown = report && onItsWay ? foreseen(report, onItsWay, now) : report;
  const numbers = numbersOf(shown, draft);
  const census = censusOf(numbers);
  const drafting = isDrafted(draft);
  const counts =
    shown && foreseenCounts(shown, drafting && census ? { kind: 'census', ...census } : null, now);
  const saved = numbersOf(report, {});
  const openSaved = report && foreseenCounts(report, null, now)?.available;
  const asking = askingOf(line);

  const deliveryBar = (
    <DeliveryBar
      changing={changing}
      now={now}
      onSendAnyway={() => delivery.phase === 'overtaken' && send(delivery.sent.change)}
    />
  );

  if (asking === 'closed')
    return (
      <Card aria-label={line.unit} tone="off">
        <UnitHead line={line} />
        <Text>{t('closed')}</Text>
      </Card>
    );
  return (
    <Card
      id={line.unitId}
      tabIndex={-1}
      aria-label={line.unit}
      tone={counts && counts.overBy > 0 ? 'alarm' : asking === 'nothing' ? undefined : 'waits'}
    >
      <UnitHead line={line} />
      <OpenCount
        counts={counts}
        licensed={line.licensed}
        expected={shown?.expectedOpenings.length ?? 0}
        unsaved={counts?.available !== openSaved}
      />
      {asking === 'first-census' && <Text fw={600}>{t('firstCensus')}</Text>}
      <CensusForm
        line={line}
        draft={draft}
        numbers={numbers}
        counts={counts}
        saved={saved}
        busy={busy}
        waits={waitsToBeSent(delivery, census)}
        onDraft={setDraft}
        onSave={(said) => send({ kind: 'census', ...said })}
      />
      {report?.withheld && <Text size="sm">{t('withheld')}</Text>}
      {!drafting && (
        <>
          <UnitStatus line={line} busy={busy} onStillRight={() => send({ kind: 'attestation' })} />
          {report && <ArrivalActs report={report} unit={line.unit} now={now} busy={busy} onChange={send} />}
          <UnitActs unit={line.unit} onOpen={(kind) => setSheet({ kind })} />
        </>
      )}
      {(!drafting || delivery.phase !== 'saved') && deliveryBar}
      <UnitSheets
        line={line}
        now={now}
        busy={busy}
        sheet={sheet}
        deliveryBar={deliveryBar}
        onSheet={setSheet}
        onChange={send}
      />
      <LeaveGuard
        when={drafting}
        title={t('leave.title')}
        lead={`${line.unit}: ${t('leave.lead')}`}
        stay={t('leave.stay')}
        leave={t('leave.leave')}
      />
    </Card>
  );
});
