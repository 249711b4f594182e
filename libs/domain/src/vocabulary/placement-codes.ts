/** The coded words of finding, holding and placing. Their sentences are in the catalogue of messages. */

export const youngSleepers = ['girl', 'boy', 'trans-or-non-binary'] as const;
/** Who the bed is for; what a unit answers to it is its `whoCanSleepHere`. */
export type YoungSleeper = (typeof youngSleepers)[number];

export const walkOutWishes = ['any', 'delayed', 'staff-secure'] as const;
/** Whether it matters that the child can walk out: it does not, the exit delays, or a staff-secure licence. */
export type WalkOutWish = (typeof walkOutWishes)[number];

export const pendingMatters = ['none', 'status', 'misdemeanour', 'felony', 'violent-felony'] as const;
export type PendingMatter = (typeof pendingMatters)[number];

export const verdicts = ['fits', 'ask', 'no'] as const;
export type Verdict = (typeof verdicts)[number];

export const reasonKinds = [
  'capacity',
  'licence',
  'criteria',
  'law',
  'state-line',
  'distance',
  'freshness',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export const matchGroups = ['fits', 'ask', 'full', 'no'] as const;
/** Where a unit stands among the results: fits now, ask, would fit but full, does not fit. */
export type MatchGroup = (typeof matchGroups)[number];

export const restrictiveReasons = [
  'less-restrictive-declined',
  'less-restrictive-not-answering',
  'protection-needed',
  'siblings-together',
  'nearer-to-court',
  'young-person-wishes',
] as const;
/** Why a more restrictive place was chosen although a less restrictive one fits. */
export type RestrictiveReason = (typeof restrictiveReasons)[number];

export const confidenceWords = ['very-likely-open', 'likely', 'call-first'] as const;
export type ConfidenceWord = (typeof confidenceWords)[number];

export const holdKinds = ['soft', 'firm'] as const;
export type HoldKind = (typeof holdKinds)[number];

export const releaseCodes = [
  'no-longer-needed',
  'placed-elsewhere',
  'bed-not-usable',
  'staffing',
  'emergency-placement',
  'separation',
  'unit-closed',
  'no-show',
  'turned-away',
] as const;
/** Why a hold ended before its time. */
export type ReleaseCode = (typeof releaseCodes)[number];

export const requestStates = ['open', 'placed', 'unmet', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

export const offerStates = [
  'asked',
  'acknowledged',
  'maybe',
  'accepted',
  'declined',
  'withdrawn',
  'arrived',
  'no-show',
  'turned-away',
] as const;
export type OfferState = (typeof offerStates)[number];

/** Offers somebody may still answer. */
export const waitingOfferStates = ['asked', 'acknowledged', 'maybe'] as const satisfies readonly OfferState[];

export const channels = ['app', 'phone'] as const;
export type Channel = (typeof channels)[number];

export const offerAnswers = ['accept', 'decline', 'maybe'] as const;
export type OfferAnswer = (typeof offerAnswers)[number];

export const declineClasses = ['bed', 'need', 'withdrawn'] as const;
/** Whether a decline speaks of the bed, of the need, or was the child's or officer's own withdrawal. */
export type DeclineClass = (typeof declineClasses)[number];

export const bedDeclines = [
  'full',
  'filled',
  'staffing',
  'should-not-have-been-listed',
  'gender-mix',
  'separation',
  'licence-limit',
  'no-night-intake',
  'quarantine',
  'too-near-to-danger',
] as const;

export const needDeclines = [
  'higher-level-of-care',
  'medical-clearance-needed',
  'self-harm-risk',
  'recent-assault',
  'fire-setting',
  'sexualised-behaviour',
  'psychosis',
  'intoxication-or-detox',
  'runaway-risk',
  'pregnancy-or-parenting',
  'mobility',
  'intellectual-disability',
  'sibling-group',
  'language',
  'pending-charge',
  'order-or-funding-missing',
] as const;

export const withdrawnDeclines = [
  'young-person-declined',
  'young-person-left',
  'other-option-found',
  'unsafe-for-this-young-person',
] as const;

export const declineCodes = [...bedDeclines, ...needDeclines, ...withdrawnDeclines] as const;
export type DeclineCode = (typeof declineCodes)[number];

export const callResults = ['accepted', 'confirmed-open', 'maybe', 'declined', 'no-answer'] as const;
/** What a phone call to a shelter came to. */
export type CallResult = (typeof callResults)[number];

export const arrivalOutcomes = ['on-the-way', 'arrived', 'no-show', 'turned-away'] as const;
export type ArrivalOutcome = (typeof arrivalOutcomes)[number];

export const exits = [
  'home-or-kin',
  'foster-care',
  'another-shelter',
  'longer-programme',
  'medical-care',
  'next-leg',
  'detention',
  'left-the-placement',
  'came-of-age',
  'other-planned',
] as const;
/** How a stay ended. */
export type Exit = (typeof exits)[number];

export const stepKinds = [
  'opened',
  'searched',
  'called',
  'asked',
  'acknowledged',
  'answered',
  'withdrawn',
  'held',
  'released',
  'escalated',
  'on-the-way',
  'arrived',
  'no-show',
  'turned-away',
  'departed',
  'need-sent',
  'closed',
] as const;
export type StepKind = (typeof stepKinds)[number];

export const missingCapabilities = [
  'any-open-bed',
  'bed-for-girls',
  'bed-for-boys',
  'trans-welcome',
  'age-range',
  'staff-secure',
  'protective-features',
  'medical-or-detox',
  'mental-health',
  'behaviour',
  'pregnancy-or-parenting',
  'accessibility',
  'language',
  'low-census',
  'night-intake',
  'same-state',
  'near-enough',
  'longer-stay',
] as const;
/** What would have been needed where a request ended without a bed. */
export type MissingCapability = (typeof missingCapabilities)[number];

export const noticeKinds = [
  'offer',
  'offer-withdrawn',
  'answer',
  'hold-ending',
  'hold-ended',
  'arrival-late',
  'watch-hit',
  'alternative-open',
  'watch-confirm',
  'still-right',
  'escalation',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const noticeChannels = ['email', 'push'] as const;
/** Ways beside the inbox by which a notice reaches a person. */
export type NoticeChannel = (typeof noticeChannels)[number];

export const liveUpdateTopics = [
  'requests',
  'offers',
  'holds',
  'placements',
  'watches',
  'notices',
  'policy',
  'docket',
] as const;
/** What changed on a person's desk: the client reads it again. */
export type LiveUpdateTopic = (typeof liveUpdateTopics)[number];

export const ladderRungs = ['ask-again', 'desk-lead', 'duty-manager', 'coordinator-and-judge'] as const;
export type LadderRung = (typeof ladderRungs)[number];
