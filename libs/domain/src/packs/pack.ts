import type { LocalDate } from '../time/instant.js';
import type { LadderStep } from '../placement/policy.js';
import type {
  FacilityClass,
  LegalStatus,
  ProtectiveFeature,
  StateLicenceClass,
  WalkOut,
} from '../vocabulary/codes.js';
import type {
  ClockStart,
  LegalConfidence,
  DetentionUse,
  Jurisdiction,
  LengthUnit,
} from '../vocabulary/court-codes.js';
import type { LocalizedText } from '../vocabulary/localized-text.js';

/** One rule of law or practice: what it says, where it stands, and whether counsel has confirmed it. */
export interface Rule {
  /** Unique in its list, and the same from version to version for as long as it is the same rule. */
  readonly code: string;
  readonly words: LocalizedText;
  readonly source: string;
  readonly confidence: LegalConfidence;
}

/** A limit of time that runs from an event. */
export interface ClockRule extends Rule {
  readonly starts: ClockStart;
  readonly length: { readonly amount: number; readonly unit: LengthUnit };
  /** `court` counts the hours or days on which the court sits; `plain` counts all. */
  readonly counts: 'plain' | 'court';
  readonly binds: LocalizedText;
  readonly atEnd: LocalizedText;
  /** Whom it protects; empty where it protects every child. */
  readonly statuses: readonly LegalStatus[];
}

/** When a court sits: not at weekends, on its holidays, or on days it was closed. */
export interface CourtCalendar {
  /** IANA name. */
  readonly timeZone: string;
  /** `on` is a rule in the grammar of date-holidays ("3rd monday in January"). */
  readonly holidays: readonly (Rule & { readonly on: string })[];
  readonly closings: readonly (Rule & { readonly on: LocalDate })[];
}

export interface LegalStatusRule extends Rule {
  readonly status: LegalStatus;
  readonly secureDetention: DetentionUse;
}

/** A ground on which a court may detain, and which facts of a unit speak to it. */
export interface GroundRule extends Rule {
  readonly answeredBy: {
    readonly protection: readonly ProtectiveFeature[];
    readonly walkOut: readonly WalkOut[];
    /** A licensed house that takes the child is a suitable person able and willing to care. */
    readonly willingCustodian: boolean;
  };
}

/** An alternative that must be considered; without classes it is none that a board of beds can show. */
export interface AlternativeRule extends Rule {
  readonly classes: readonly FacilityClass[];
}

export interface LicenceRule extends Rule {
  readonly class: StateLicenceClass;
}

/** Somebody who must be told, and by when; null minutes mean at once. */
export interface DutyToTell extends Rule {
  readonly event: 'suspected-trafficking' | 'left-placement';
  readonly who: LocalizedText;
  readonly phone: string | null;
  /** Where the number was found. */
  readonly phoneSource: string | null;
  readonly withinMinutes: number | null;
}

export interface InterstateRule extends Rule {
  readonly tonight: 'not-tonight' | 'lawful-but-avoidable' | 'exempt';
}

/** What a funder says of placing trans and non-binary young people, and for how long it says so. */
export interface GenderPlacementRule extends Rule {
  readonly funder: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** The rules of one jurisdiction in one version: plain data, read and never run. */
export interface Pack {
  readonly jurisdiction: Jurisdiction;
  /** Unique in its jurisdiction: its first day ("2025-12-02"). */
  readonly version: string;
  /** The days on which it is in force, in the time zone of its calendar; `until` is its last day. */
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly name: LocalizedText;
  /** Why this version was made. */
  readonly changes: LocalizedText;
  /** The oldest age, in years, at which a child stands before the juvenile court. */
  readonly oldestAge: number;
  readonly calendar: CourtCalendar;
  readonly clocks: readonly ClockRule[];
  readonly legalStatuses: readonly LegalStatusRule[];
  readonly grounds: readonly GroundRule[];
  /** What is named by the law, or by practice, as no ground. */
  readonly noGrounds: readonly Rule[];
  readonly alternatives: readonly AlternativeRule[];
  /** The finding the court must make, and its elements. */
  readonly finding: Rule & { readonly elements: readonly Rule[] };
  readonly validCourtOrder: Rule & { readonly available: boolean; readonly mostDays: number | null };
  readonly licences: readonly LicenceRule[];
  readonly duties: readonly DutyToTell[];
  readonly interstate: readonly InterstateRule[];
  readonly escalation: readonly LadderStep[];
  readonly genderPlacement: readonly GenderPlacementRule[];
}
