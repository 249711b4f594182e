import type { Instant } from '../time/instant.js';
import { plainAsked, type AskedCriteria } from '../registry/criteria.js';
import type { Condition, LegalStatus, ProtectiveFeature, Sleeper } from '../vocabulary/codes.js';
import type { PendingMatter, WalkOutWish, YoungSleeper } from '../vocabulary/placement-codes.js';

/**
 * What a child needs tonight: coarse, coded, without identity. It stays on the officer's device until a shelter is
 * asked or a watch is set, and then lives in the expiring store alone. What it asks of criteria by their table alone
 * stands there.
 */
export interface Need extends AskedCriteria {
  /** Age in years. */
  readonly age: number;
  readonly sleeper: YoungSleeper;
  readonly prefersSingleRoom: boolean;
  /** Where the child is tonight: the state's two letters and the board's region code. */
  readonly state: string;
  readonly region: string;
  readonly legalStatus: LegalStatus;
  /** Protective features wanted. */
  readonly protection: readonly ProtectiveFeature[];
  readonly walkOut: WalkOutWish;
  /** What the unit must be able to answer with yes. */
  readonly conditions: readonly Condition[];
  /** Cribs needed beside the bed; only with the condition `parenting`. */
  readonly cribs: number;
  /** Nights wanted; null where nobody knows yet. */
  readonly nights: number | null;
  /** null means as soon as possible. */
  readonly earliestArrival: Instant | null;
  /** Regions to keep away from. */
  readonly avoidRegions: readonly string[];
  /** The region of the court to stay near. */
  readonly courtRegion: string | null;
  readonly pendingMatter: PendingMatter;
  /** A hold that only a judge can lift stands in the way of any placement. */
  readonly judgeOnlyHold: boolean;
  /** A no-contact check by phone is needed before sending. */
  readonly separationCheck: boolean;
  /** Beds on the grounds of a detention facility are looked at too. */
  readonly detentionGroundsToo: boolean;
}

/** What a unit must list among those who can sleep here, to be a bed for this young person. */
export const bedFor: Readonly<Record<YoungSleeper, Sleeper>> = {
  girl: 'girls',
  boy: 'boys',
  'trans-or-non-binary': 'trans-and-non-binary',
};

/** What only the officer can say; nothing stands in for it. */
export type OfficersWord = 'age' | 'sleeper' | 'state' | 'region';

/** What a need asks where nobody said more: nothing that would keep any open bed from serving it. */
export const undemanding: Omit<Need, OfficersWord> = {
  ...plainAsked,
  prefersSingleRoom: false,
  legalStatus: 'non-offender',
  protection: [],
  walkOut: 'any',
  conditions: [],
  cribs: 0,
  nights: null,
  earliestArrival: null,
  avoidRegions: [],
  courtRegion: null,
  pendingMatter: 'none',
  judgeOnlyHold: false,
  separationCheck: false,
  detentionGroundsToo: false,
};
