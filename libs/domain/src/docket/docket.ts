import { courtClocks } from '../clock/court-clocks.js';
import { packInForce } from '../packs/packs.js';
import type { WaitingFacts } from '../placement/ladder.js';
import type { LadderStep } from '../placement/policy.js';
import { addMinutes, type Instant } from '../time/instant.js';
import type { LocalizedText } from '../vocabulary/localized-text.js';
import { ladderRungWords } from '../placement/ladder-words.js';
import type { DocketLine, NextDeadline } from './docket-types.js';

type Shown = Pick<DocketLine, 'id' | 'token' | 'agency' | 'openedAt'>;

/** An open request of a detention desk. */
export interface WaitingRequest
  extends Shown, Pick<DocketLine, 'missing' | 'lastStep'>, Pick<WaitingFacts, 'acknowledged' | 'accepted'> {
  /** The state under whose rules the agency holds a child; null where nobody said. */
  readonly state: string | null;
  /** The ladder of the policy that the request keeps from its opening. */
  readonly ladder: readonly LadderStep[];
}

/** A watch that stands for a child in detention. */
export interface WaitingWatch extends Shown {
  /** It ends then, unless somebody says that it is still needed. */
  readonly confirmBy: Instant;
}

const confirmationWords: LocalizedText = {
  en: 'Say that this watch is still needed',
  es: 'Confirme que este aviso sigue siendo necesario',
};

const minuteMs = 60_000;

const rungsOf = (request: WaitingRequest): NextDeadline[] =>
  request.ladder
    .filter(({ unless }) => !request[unless])
    .map(({ rung, afterMinutes }) => ({
      kind: 'ladder',
      code: rung,
      words: ladderRungWords[rung],
      source: null,
      at: addMinutes(request.openedAt, afterMinutes),
    }));

/**
 * The clocks of custody that protect every child, by the rules in force at the opening and counted from it. The
 * docket knows neither when custody began nor the legal status: the true limit may run out sooner.
 */
function clocksOf({ state, openedAt }: WaitingRequest, now: Instant): NextDeadline[] {
  const pack = state === null ? null : packInForce(state, openedAt);
  if (!pack) return [];
  const rules = new Map(pack.clocks.map((rule) => [rule.code, rule]));
  return courtClocks(pack, { start: 'custody', startedAt: openedAt }, now).flatMap(({ code, deadline }) => {
    const rule = rules.get(code);
    return rule ? { kind: 'clock', code, words: rule.words, source: rule.source, at: deadline } : [];
  });
}

const soonestFirst = (limits: readonly NextDeadline[]): NextDeadline[] =>
  [...limits].sort((one, other) => compare(one.at, other.at));

/** The first that lies ahead, the law's before the ladder's; where all have run out, the last that did. */
function nextOf(limits: readonly NextDeadline[], now: Instant): NextDeadline | null {
  const inOrder = soonestFirst(limits);
  return inOrder.find(({ at }) => at > now) ?? inOrder.at(-1) ?? null;
}

/** A limit of law that passed is told beside the next one: it is not made good by another that lies ahead. */
const ranOutOf = (clocks: readonly NextDeadline[], next: NextDeadline | null, now: Instant): NextDeadline[] =>
  soonestFirst(clocks)
    .filter((clock) => clock.at <= now && clock !== next)
    .reverse();

const lineOf = (
  kind: DocketLine['kind'],
  { id, token, agency, openedAt }: Shown,
  now: Instant,
): Omit<DocketLine, 'next' | 'ranOut' | 'missing' | 'lastStep'> => ({
  kind,
  id,
  token,
  agency,
  openedAt,
  waitingMinutes: Math.max(0, Math.floor((Date.parse(now) - Date.parse(openedAt)) / minuteMs)),
});

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Comes after every instant. */
const never: Instant = '~';

/** What ran out longest ago, or else what runs out first. */
const firstLimitOf = ({ ranOut, next }: DocketLine): Instant => ranOut.at(-1)?.at ?? next?.at ?? never;

const inOrder = (one: DocketLine, other: DocketLine): number =>
  compare(firstLimitOf(one), firstLimitOf(other)) ||
  compare(one.openedAt, other.openedAt) ||
  compare(one.id, other.id);

function requestLine(request: WaitingRequest, now: Instant): DocketLine {
  const clocks = clocksOf(request, now);
  const next = nextOf([...clocks, ...rungsOf(request)], now);
  return {
    ...lineOf('request', request, now),
    next,
    ranOut: ranOutOf(clocks, next, now),
    missing: request.missing,
    lastStep: request.lastStep,
  };
}

const watchLine = (watch: WaitingWatch, now: Instant): DocketLine => ({
  ...lineOf('watch', watch, now),
  next: {
    kind: 'confirmation',
    code: 'confirmation',
    words: confirmationWords,
    source: null,
    at: watch.confirmBy,
  },
  ranOut: [],
  missing: [],
  lastStep: null,
});

/**
 * The searches of detention desks that go on: what ran out, or runs out first, stands first; among those that run
 * out together, or have no limit, whoever has waited longest.
 */
export const docketOf = (
  requests: readonly WaitingRequest[],
  watches: readonly WaitingWatch[],
  now: Instant,
): DocketLine[] =>
  [
    ...requests.map((request) => requestLine(request, now)),
    ...watches.map((watch) => watchLine(watch, now)),
  ].sort(inOrder);
