/** The coded words of the registry. Their sentences in English and Spanish stand in `words.ts`. */

export const facilityClasses = [
  'kin-or-host-home',
  'specialised-foster',
  'basic-centre',
  'emergency-shelter-care',
  'cse-crisis-house',
  'assessment-or-receiving-centre',
  'group-home',
  'qrtp',
  'staff-secure',
  'secure-care',
  'hospital-or-prtf',
  'juvenile-detention',
] as const;
export type FacilityClass = (typeof facilityClasses)[number];

export const walkOuts = ['yes', 'delayed', 'no'] as const;
/** Can the child walk out? */
export type WalkOut = (typeof walkOuts)[number];

/** 34 USC 11103: what the building's construction makes of it; staff alone never make it secure. */
export const jjdpaClasses = [
  'non-secure',
  'staff-secure',
  'secure-detention',
  'secure-correctional',
] as const;
export type JjdpaClass = (typeof jjdpaClasses)[number];

/** 28 CFR 115.5: PREA also counts staff-secure houses whose staff control the exits. */
export const preaClasses = ['not-covered', 'non-secure-juvenile', 'secure-juvenile'] as const;
export type PreaClass = (typeof preaClasses)[number];

/** The state's own licence word; derived from nothing else (K.S.A. 65-535, 38-2202; RSMo 211.151). */
export const stateLicenceClasses = [
  'ks-shelter',
  'ks-staff-secure',
  'ks-secure-care',
  'ks-crisis-intervention',
  'ks-juvenile-detention',
  'ks-foster',
  'ks-residential',
  'mo-emergency-shelter',
  'mo-residential-care',
  'mo-foster',
  'mo-intensive-residential',
  'mo-juvenile-detention',
  'hospital',
  'other',
] as const;
export type StateLicenceClass = (typeof stateLicenceClasses)[number];

/** 42 USC 672(k)(2): what Title IV-E pays for after the second week. */
export const iveClasses = [
  'foster',
  'qrtp',
  'st-specialised',
  'pregnant-parenting',
  'independent-living',
  'none',
] as const;
export type IveClass = (typeof iveClasses)[number];

export const protectiveFeatures = [
  'awake-night-staff',
  'staff-ratio-tonight',
  'controlled-doors',
  'perimeter-and-cameras',
  'visitor-and-search-rules',
  'phone-and-internet-policy',
  'night-security-person',
  'police-response-agreement',
  'missing-child-drill',
  'undisclosed-location',
] as const;
export type ProtectiveFeature = (typeof protectiveFeatures)[number];

export const services = [
  'cse-restorative-programme',
  'survivor-mentoring',
  'mental-health',
  'medical',
  'detox-and-substance-treatment',
  'schooling',
  'legal-advocacy',
  'witness-support',
  'video-testimony-room',
  'court-escort',
  'case-management',
] as const;
export type Service = (typeof services)[number];

export const languages = ['en', 'es', 'ar', 'fr', 'my', 'so', 'sw', 'vi', 'zh', 'asl'] as const;
export type Language = (typeof languages)[number];

export const transports = ['collects', 'meets-half-way', 'none'] as const;
export type Transport = (typeof transports)[number];

export const papersAtDoor = [
  'protective-custody-form',
  'court-order',
  'guardian-consent',
  'medical-clearance',
  'medication-list',
  'on-call-worker-contact',
  'payment-authorisation',
  'accept-now-papers-by-09',
] as const;
export type PaperAtDoor = (typeof papersAtDoor)[number];

export const meetingPoints = [
  'call-on-the-way',
  'police-station-lobby',
  'hospital-entrance',
  'staff-collect',
  'public-place-by-phone',
] as const;
/** Where a confidential facility meets whoever brings the child; never an address. */
export type MeetingPoint = (typeof meetingPoints)[number];

export const sleepers = ['girls', 'boys', 'trans-and-non-binary', 'single-room'] as const;
/** Who can sleep here: a set, never a default. */
export type Sleeper = (typeof sleepers)[number];

export const bedKinds = ['bed', 'room', 'crib'] as const;
export type BedKind = (typeof bedKinds)[number];

export const conditions = [
  'suicide-watch',
  'recent-assault',
  'fire-setting',
  'sexualised-behaviour',
  'psychosis',
  'intoxication-or-detox',
  'medical-need',
  'pregnancy',
  'parenting',
  'mobility',
  'sibling-group',
  'intellectual-disability',
  'pending-charge',
] as const;
/** What a unit answers with yes, call or no. */
export type Condition = (typeof conditions)[number];

export const answers = ['yes', 'call', 'no'] as const;
export type ConditionAnswer = (typeof answers)[number];

export const legalStatuses = [
  'non-offender',
  'accused-status-offender',
  'adjudicated-status-offender',
  'court-order-violator',
  'out-of-state-runaway',
  'delinquent',
  'charged-as-adult',
] as const;
export type LegalStatus = (typeof legalStatuses)[number];

export const blockReasons = ['staffing', 'maintenance', 'quarantine', 'separation', 'acuity'] as const;
export type BlockReason = (typeof blockReasons)[number];

export const agencyKinds = [
  'shelter-operator',
  'child-protection',
  'police',
  'juvenile-office',
  'prosecution',
  'public-defence',
  'court',
  'advocate',
  'coordinator',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export const freshnesses = ['fresh', 'aging', 'stale', 'never'] as const;
export type Freshness = (typeof freshnesses)[number];

export const bands = ['open', 'last', 'full'] as const;
export type Band = (typeof bands)[number];

export const roles = [
  'placement-officer',
  'shelter-staff',
  'shelter-manager',
  'court-reviewer',
  'coordinator',
  'operator',
] as const;
export type Role = (typeof roles)[number];

export const bedStates = ['vacant', 'held', 'occupied', 'blocked'] as const;
/** What a bed is at one moment: vacant unless a span covers it. */
export type BedState = (typeof bedStates)[number];
