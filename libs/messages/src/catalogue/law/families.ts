import type {
  AlternativeStatus,
  ClockStart,
  ClockState,
  CourtReturn,
  DetentionUse,
  ExcusedDay,
  Jurisdiction,
  LegalConfidence,
  NoContactCheck,
  Recording,
  ReleaseCondition,
} from '@harborlight/domain';
import type { Family } from '../family.js';

/** The words of the codes that only courts and their papers use. */
export type LawMessages = {
  readonly jurisdiction: Family<Jurisdiction>;
  readonly legalConfidence: Family<LegalConfidence>;
  readonly clockStart: Family<ClockStart>;
  readonly clockState: Family<ClockState>;
  readonly excusedDay: Family<ExcusedDay>;
  readonly detentionUse: Family<DetentionUse>;
  readonly alternativeStatus: Family<AlternativeStatus>;
  readonly recording: Family<Recording>;
  readonly releaseCondition: Family<ReleaseCondition>;
  readonly noContactCheck: Family<NoContactCheck>;
  readonly courtReturn: Family<CourtReturn>;
};
