import type { Counts, Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useNow } from '../../shared/feed/use-now.js';
import { useFormat } from '../../shared/format/use-format.js';
import { FactList, WordList, type Fact } from './panel-parts.js';
import { Section } from '../../shared/ui/section.js';
import classes from './unit-panel.module.css';

const counted = [
  'available',
  'occupied',
  'held',
  'blocked',
  'staffed',
  'licensed',
] as const satisfies (keyof Counts)[];
const minuteMs = 60_000;

function NumbersOf({ counts }: { readonly counts: Counts }) {
  const codes = useMessages('codes');
  const told = counts.overBy > 0 ? ([...counted, 'overBy'] as const) : counted;
  return (
    <dl className={classes.numbers}>
      {told.map((name) => (
        <div key={name} data-name={name}>
          <dt>{codes(`count.${name}`)}</dt>
          <dd>{counts[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The counts behind the answer, what blocks beds and until when, and the openings expected. */
export function TonightSection({ line }: { readonly line: Line }) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const { when, date } = useFormat();
  const nowMs = useNow((ms) => Math.floor(ms / minuteMs) * minuteMs);
  const { facts, reported, counts } = line;
  const report = facts?.kind === 'counts' ? facts.report : null;
  const blocks = (report?.blocks ?? []).filter(({ until }) => Date.parse(until) > nowMs);
  const expected = (facts?.kind === 'counts' ? facts.report : facts?.band)?.expectedOpenings ?? [];
  const said: (Fact | null)[] = [
    blocks.length > 0
      ? {
          label: codes('count.blocked'),
          value: (
            <WordList
              words={blocks.map(({ reason, until }) =>
                t('unit.blockUntil', { reason: codes(`blockReason.${reason}`), time: when(until, nowMs) }),
              )}
            />
          ),
        }
      : null,
    expected.length > 0
      ? { label: t('unit.expected'), value: <WordList words={expected.map(date)} /> }
      : null,
  ];
  const help =
    reported === 'never' ? t('unit.nobodyKnows') : reported === 'withheld' && t('unit.withheldHelp');
  if (!counts && !help && said.every((fact) => fact === null)) return null;
  return (
    <Section level={3} look="part" title={t('unit.tonight')}>
      {help && <p className={classes.help}>{help}</p>}
      {counts && <NumbersOf counts={counts} />}
      <FactList facts={said} />
    </Section>
  );
}
