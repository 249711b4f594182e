/** The coded words of the court. Their sentences are in the catalogue of messages; what differs by state is in a pack. */

export const jurisdictions = ['MO', 'KS', 'model'] as const;
/** Whose rules a pack holds: a state's, or those that bind everywhere. */
export type Jurisdiction = (typeof jurisdictions)[number];

export const legalConfidences = ['confirmed', 'to-be-confirmed'] as const;
/** Whether counsel has confirmed a rule; until then every screen and paper says that nobody has. */
export type LegalConfidence = (typeof legalConfidences)[number];

export const clockStarts = [
  'custody',
  'adult-lockup',
  'protective-custody',
  'court-order-custody',
  'left-placement',
  'placement',
] as const;
/** The event from which a limit of law runs. */
export type ClockStart = (typeof clockStarts)[number];

export const lengthUnits = ['hours', 'days'] as const;
export type LengthUnit = (typeof lengthUnits)[number];

export const clockStates = ['running', 'paused', 'ended', 'overdue'] as const;
export type ClockState = (typeof clockStates)[number];

export const excusedDays = ['weekend', 'holiday', 'closing'] as const;
/** Why a day does not count on a court's clock. */
export type ExcusedDay = (typeof excusedDays)[number];

export const detentionUses = ['never', 'limited', 'by-order', 'lawful'] as const;
/** What the law says of secure detention for a legal status. */
export type DetentionUse = (typeof detentionUses)[number];

export const alternativeStatuses = ['open', 'ask', 'full', 'none', 'not-on-board'] as const;
/** Whether a class of alternative existed: open, for the shelter to say, full, none that fits, or no bed at all. */
export type AlternativeStatus = (typeof alternativeStatuses)[number];

export const recordings = ['at-once', 'later', 'after-the-moment'] as const;
/** When an entry was written: at once, later than it speaks of, or so late that nobody could see it at the moment. */
export type Recording = (typeof recordings)[number];

export const releaseConditions = [
  'transport',
  'walk-out',
  'no-contact-check',
  'return-to-court',
  'papers-at-door',
  'court-order',
] as const;
/** What would have to be true for a release to this unit to work. */
export type ReleaseCondition = (typeof releaseConditions)[number];

export const noContactChecks = ['needed', 'by-phone'] as const;
/** Whether the need asks for a no-contact check, or one is made by phone as before every placement. */
export type NoContactCheck = (typeof noContactChecks)[number];

export const courtReturns = ['court-escort', 'video-testimony-room', 'near-court', 'to-arrange'] as const;
/** How a child who sleeps in this unit comes back before the court. */
export type CourtReturn = (typeof courtReturns)[number];
