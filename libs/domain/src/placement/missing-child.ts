import { addMinutes, type Instant } from '../time/instant.js';

export const missingChildContacts = [
  'local-police',
  'ncmec',
  'missouri-hotline',
  'kansas-report-center',
] as const;
/** Who is called when a child left a placement. */
export type MissingChildContact = (typeof missingChildContacts)[number];

/** One call to make, and where its number was found. */
export interface MissingChildCall {
  readonly who: MissingChildContact;
  readonly phone: string;
  readonly source: string;
}

/** The clock that runs once a child left a placement unplanned, and who must be told before it ends. */
export interface MissingChildClock {
  readonly state: string;
  readonly startedAt: Instant;
  readonly reportBy: Instant;
  readonly source: string;
  readonly call: readonly MissingChildCall[];
  /** Until counsel of the community has confirmed the limit and the numbers, the screen says so. */
  readonly confirmedByCounsel: boolean;
}

interface MissingChildRule {
  readonly withinMinutes: number;
  readonly source: string;
  readonly call: readonly MissingChildCall[];
}

const localPolice: MissingChildCall = { who: 'local-police', phone: '911', source: '47 USC 251(e)(3)' };
const ncmec: MissingChildCall = { who: 'ncmec', phone: '1-800-843-5678', source: 'missingkids.org' };

/** 42 USC 671(a)(35)(B): law enforcement and NCMEC at once, and in no case later than 24 hours. */
const federal: MissingChildRule = {
  withinMinutes: 24 * 60,
  source: '42 USC 671(a)(35)(B)',
  call: [localPolice, ncmec],
};

/** States with a rule or a hotline of their own; the federal rule holds everywhere else. */
const ofState: Readonly<Record<string, MissingChildRule>> = {
  /** RSMo 210.795: law enforcement and NCMEC within two hours of the discovery. */
  MO: {
    withinMinutes: 2 * 60,
    source: 'RSMo 210.795',
    call: [
      ...federal.call,
      { who: 'missouri-hotline', phone: '1-800-392-3738', source: 'dss.mo.gov/cd (RSMo 210.145)' },
    ],
  },
  KS: {
    ...federal,
    call: [
      ...federal.call,
      { who: 'kansas-report-center', phone: '1-800-922-5330', source: 'dcf.ks.gov (K.S.A. 38-2223)' },
    ],
  },
};

/** Who must be told that a child left a placement in `state`, and by when: pure data of practice.md 1.11 and 1.12. */
export function missingChildClock(state: string, startedAt: Instant): MissingChildClock {
  const { withinMinutes, source, call } = (Object.hasOwn(ofState, state) && ofState[state]) || federal;
  return {
    state,
    startedAt,
    reportBy: addMinutes(startedAt, withinMinutes),
    source,
    call,
    confirmedByCounsel: false,
  };
}
