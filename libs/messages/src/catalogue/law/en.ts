import type { LawMessages } from './families.js';

export const en: LawMessages = {
  jurisdiction: {
    MO: 'Missouri',
    KS: 'Kansas',
    model: 'Model (federal law only)',
  },
  legalConfidence: {
    confirmed: 'Confirmed by an attorney',
    'to-be-confirmed': 'Not confirmed by an attorney',
  },
  clockStart: {
    custody: 'from custody',
    'adult-lockup': 'from arrival at the station',
    'protective-custody': 'from protective custody',
    'court-order-custody': 'from custody for violating a court order',
    'left-placement': 'from the discovery that the child left',
    placement: 'from the start of the placement',
  },
  clockState: {
    running: 'running',
    paused: 'paused',
    ended: 'ended',
    overdue: 'overdue',
  },
  excusedDay: {
    weekend: 'weekend',
    holiday: 'court holiday',
    closing: 'court closed',
  },
  detentionUse: {
    never: 'Secure detention is never lawful',
    limited: 'Secure detention only for limited hours',
    'by-order': 'Secure detention only by court order',
    lawful: 'Secure detention lawful where a ground is found',
  },
  alternativeStatus: {
    open: 'Open and fits',
    ask: 'Ask first: only the shelter can say',
    full: 'Would fit, but full',
    none: 'None that fits',
    'not-on-board': 'Not on the bed board',
  },
  recording: {
    'at-once': 'Entered at once',
    later: 'Entered later than the time it describes',
    'after-the-moment': 'Entered after this time: no one could see it then',
  },
  releaseCondition: {
    transport: 'Transport',
    'walk-out': 'Can the child leave?',
    'no-contact-check': 'No-contact check',
    'return-to-court': 'Return to court',
    'papers-at-door': 'Documents needed at intake',
    'court-order': 'Court order',
  },
  noContactCheck: {
    needed: 'Needed: call and ask who must be kept apart, before the child is taken there',
    'by-phone': 'By phone, before the child is taken there',
  },
  courtReturn: {
    'court-escort': 'Its staff go along to court',
    'video-testimony-room': 'Has a room to appear by video',
    'near-court': 'Near the court',
    'to-arrange': 'To be arranged: the unit offers no way to court',
  },
};
