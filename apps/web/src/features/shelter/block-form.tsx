import { useState } from 'react';
import { Button, Group, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { BedView } from '@harborlight/contracts';
import { blockReasons, type BlockReason, type Instant, type Line } from '@harborlight/domain';
import { refusalKey } from '@harborlight/messages';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFeedPart } from '../../shared/feed/feed-context.js';
import { useFormat } from '../../shared/format/use-format.js';
import { OneOf } from '../../shared/ui/chips.js';
import { whyNotBlock } from './arrival.logic.js';
import { listedBlocks } from './bed-grid.logic.js';
import { bedsQuery } from './beds.query.js';
import { untilChoices, untilOf, type UntilChoice } from './until.logic.js';
import { reportOf, type UnitChange } from './unit-change.logic.js';

interface BlockSheetProps {
  readonly line: Line;
  /** The bed to block; any free one where there is none. */
  readonly bed?: BedView | undefined;
  readonly now: Instant;
  readonly busy: boolean;
  readonly onChange: (change: UnitChange) => void;
}

/** Takes a bed out of use for a reason and a time. */
export function BlockForm({ line, bed, now, busy, onChange }: BlockSheetProps) {
  const t = useMessages('shelter');
  const codes = useMessages('codes');
  const refusals = useMessages('refusals');
  const format = useFormat();
  const timeZone = useFeedPart(({ meta }) => meta?.timeZone) ?? 'UTC';
  const [reason, setReason] = useState<BlockReason>('staffing');
  const [choice, setChoice] = useState<UntilChoice>('four-hours');
  const [picked, setPicked] = useState('');
  const until = untilOf(choice, picked, now, timeZone);
  const past = until !== null && until <= now;
  const [whyNot] = bed ? [] : whyNotBlock(reportOf(line), now);
  return (
    <Stack gap="md">
      <Text size="sm">{bed ? t('block.leadBed') : t('block.lead', { unit: line.unit })}</Text>
      <Radio.Group label={t('block.reason')} value={reason} onChange={(value) => setReason(value)}>
        <Stack gap={0} mt={4}>
          {blockReasons.map((code) => (
            <Radio key={code} value={code} label={codes(`blockReason.${code}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <OneOf
        label={t('block.until')}
        choices={untilChoices.map((value) => ({ value, label: t(`block.${value}`) }))}
        chosen={choice}
        onChoose={setChoice}
      />
      {choice === 'pick' && (
        <TextInput
          type="datetime-local"
          label={t('block.pickLabel')}
          value={picked}
          onChange={(event) => setPicked(event.currentTarget.value)}
          error={past && refusals('until-not-ahead')}
        />
      )}
      {whyNot && (
        <Text size="sm" c="var(--hl-over)">
          {refusals(refusalKey(whyNot.code))}
        </Text>
      )}
      <Button
        size="lg"
        disabled={until === null || past || whyNot !== undefined}
        aria-disabled={busy}
        onClick={() => {
          if (until !== null && !busy)
            onChange({ kind: 'block', reason, until, ...(bed && { bedId: bed.id }) });
        }}
      >
        {until === null
          ? t('block.submit')
          : t('block.submitUntil', { time: format.when(until, Date.parse(now)) })}
      </Button>
      {!bed && <ListedBlocks line={line} now={now} busy={busy} onChange={onChange} />}
    </Stack>
  );
}

/** The blocks of the unit, each lifted with one tap. */
function ListedBlocks({ line, now, busy, onChange }: Omit<BlockSheetProps, 'bed'>) {
  const t = useMessages('shelter');
  const codes = useMessages('codes');
  const format = useFormat();
  const { data: beds = [] } = useQuery(bedsQuery(line.unitId, line.seq));
  const listed = listedBlocks(beds);
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {t('block.now')}
      </Title>
      {listed.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('block.none')}
        </Text>
      )}
      {listed.map(({ bed, block }) => (
        <Group key={block.id} justify="space-between" wrap="nowrap" py={4}>
          <Text size="sm">
            <b>{bed.label}</b> · {codes(`blockReason.${block.reason}`)} ·{' '}
            {t('beds.until', { time: format.when(block.until, Date.parse(now)) })}
          </Text>
          <Button
            variant="default"
            style={{ flexShrink: 0 }}
            aria-label={t('block.unblockBed', { bed: bed.label })}
            aria-disabled={busy}
            onClick={() => !busy && onChange({ kind: 'unblock', block })}
          >
            {t('block.unblock')}
          </Button>
        </Group>
      ))}
    </section>
  );
}
