import { useState } from 'react';
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import type { BedView } from '@harborlight/contracts';
import type { Instant, Line } from '@harborlight/domain';
import { refusalKey } from '@harborlight/messages';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFeedPart } from '../../shared/feed/feed-context.js';
import { useFormat } from '../../shared/format/use-format.js';
import { OneOf } from '../../shared/ui/chips.js';
import { whyNotExpect } from './arrival.logic.js';
import { openingChoices, openingDays, openingOn, type OpeningChoice } from './until.logic.js';
import { reportOf, type UnitChange } from './unit-change.logic.js';

interface OpeningsFormProps {
  readonly line: Line;
  readonly bed?: BedView | undefined;
  readonly now: Instant;
  readonly busy: boolean;
  readonly onChange: (change: UnitChange) => void;
}

/** The days on which occupied beds should become free. */
export function OpeningsForm({ line, bed, now, busy, onChange }: OpeningsFormProps) {
  const t = useMessages('shelter');
  const refusals = useMessages('refusals');
  const format = useFormat();
  const timeZone = useFeedPart(({ meta }) => meta?.timeZone) ?? 'UTC';
  const [choice, setChoice] = useState<OpeningChoice>('tomorrow');
  const [picked, setPicked] = useState('');
  const on = openingOn(choice, picked, now, timeZone);
  const [whyNot] = whyNotExpect(reportOf(line));
  return (
    <Stack gap="md">
      <Text size="sm">{t('openings.lead', { unit: line.unit })}</Text>
      <OneOf
        label={t('openings.pickLabel')}
        choices={openingChoices.map((value) => ({ value, label: t(`openings.${value}`) }))}
        chosen={choice}
        onChoose={setChoice}
      />
      {choice === 'pick' && (
        <TextInput
          type="date"
          label={t('openings.pickLabel')}
          value={picked}
          min={openingOn('today', '', now, timeZone) ?? undefined}
          onChange={(event) => setPicked(event.currentTarget.value)}
        />
      )}
      {whyNot && (
        <Text size="sm" c="var(--hl-over)">
          {refusals(refusalKey(whyNot.code))}
        </Text>
      )}
      <Button
        size="lg"
        disabled={on === null || whyNot !== undefined}
        aria-disabled={busy}
        onClick={() => {
          if (on !== null && !busy) onChange({ kind: 'opening-expected', on, ...(bed && { bedId: bed.id }) });
        }}
      >
        {on === null ? t('openings.add') : t('openings.addDay', { day: format.date(on) })}
      </Button>
      {!bed && <ListedOpenings line={line} busy={busy} onChange={onChange} />}
    </Stack>
  );
}

function ListedOpenings({ line, busy, onChange }: Pick<OpeningsFormProps, 'line' | 'busy' | 'onChange'>) {
  const t = useMessages('shelter');
  const format = useFormat();
  const days = openingDays(reportOf(line)?.expectedOpenings ?? []);
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {t('openings.listed')}
      </Title>
      {days.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('openings.none')}
        </Text>
      )}
      {days.map(({ on, beds }) => (
        <Group key={on} justify="space-between" wrap="nowrap" py={4}>
          <Text size="sm">
            <b>{format.date(on)}</b> · {t('openings.beds', { count: beds })}
          </Text>
          <Button
            variant="default"
            style={{ flexShrink: 0 }}
            aria-label={t('openings.removeDay', { day: format.date(on) })}
            aria-disabled={busy}
            onClick={() => !busy && onChange({ kind: 'opening-withdrawn', on })}
          >
            {t('openings.remove')}
          </Button>
        </Group>
      ))}
    </section>
  );
}
