import type { Need } from '../need/need.js';
import type { Refusal } from '../refusal/refusal.js';
import type { Instant } from '../time/instant.js';
import type { FoundPack } from './find-pack.js';

/** A review that is asked for. */
export interface AskedReview {
  /** The state whose court reviews. */
  readonly state: string;
  /** The hour of decision. */
  readonly moment: Instant;
  readonly need: Pick<Need, 'age' | 'state' | 'legalStatus'>;
  readonly ground: string | null;
  readonly custodyAt: Instant | null;
}

function whyNotMoment(moment: Instant, now: Instant, firstEntryAt: Instant | null): Refusal[] {
  if (moment > now) return [{ code: 'moment-ahead', field: 'moment' }];
  return firstEntryAt === null || moment < firstEntryAt
    ? [{ code: 'moment-before-log', field: 'moment' }]
    : [];
}

function whyNotPack(pack: FoundPack): Refusal[] {
  if (pack === 'unknown-pack') return [{ code: pack, field: 'pack' }];
  return pack === 'no-pack-in-force' ? [{ code: pack, field: 'moment' }] : [];
}

/**
 * What no rule of the pack speaks of: an age past the juvenile court's, a violated order where no valid court order
 * exists (34 U.S.C. 11133(a)(23)), a ground the law does not name.
 */
function whyNoLawAllows({ need, ground }: AskedReview, pack: FoundPack): Refusal[] {
  if (typeof pack === 'string') return [];
  const { oldestAge, validCourtOrder, grounds } = pack;
  const fields = [
    ...(need.age > oldestAge ? ['need.age'] : []),
    ...(need.legalStatus === 'court-order-violator' && !validCourtOrder.available
      ? ['need.legalStatus']
      : []),
    ...(ground !== null && !grounds.some(({ code }) => code === ground) ? ['ground'] : []),
  ];
  return fields.map((field) => ({ code: 'no-law-allows', field }));
}

/** Why this cannot be reviewed at `now`, on a log that begins at `firstEntryAt`; each reason names its field. */
export function whyNotReview(
  asked: AskedReview,
  {
    now,
    firstEntryAt,
    pack,
  }: { readonly now: Instant; readonly firstEntryAt: Instant | null; readonly pack: FoundPack },
): Refusal[] {
  const { state, moment, need, custodyAt } = asked;
  return [
    ...whyNotMoment(moment, now, firstEntryAt),
    ...whyNotPack(pack),
    ...(need.state === state ? [] : [{ code: 'need-of-another-state', field: 'need.state' } as const]),
    ...whyNoLawAllows(asked, pack),
    ...(custodyAt !== null && custodyAt > moment
      ? [{ code: 'custody-after-moment', field: 'custodyAt' } as const]
      : []),
  ];
}
