import type { LawMessages } from './families.js';

export const en: LawMessages = {
  jurisdiction: {
    MO: 'Missouri',
    KS: 'Kansas',
    model: 'Model (federal law alone)',
  },
  legalConfidence: {
    confirmed: 'Confirmed by counsel',
    'to-be-confirmed': 'To be confirmed by counsel',
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
    ask: 'Ask: only the shelter can say',
    full: 'Would fit, but full',
    none: 'None that fits',
    'not-on-board': 'Not on a board of beds',
  },
  recording: {
    'at-once': 'Recorded at once',
    later: 'Recorded later than it speaks of',
    'after-the-moment': 'Recorded after this moment: nobody could see it then',
  },
  releaseCondition: {
    transport: 'Transport',
    'walk-out': 'Can the child walk out?',
    'no-contact-check': 'No-contact check',
    'return-to-court': 'Return to court',
    'papers-at-door': 'Papers at the door',
    'court-order': 'Court order',
  },
  noContactCheck: {
    needed: 'Needed: ask by phone who must be kept apart, before sending',
    'by-phone': 'By phone, before sending',
  },
  courtReturn: {
    'court-escort': 'Its staff come along to court',
    'video-testimony-room': 'Has a room to appear by video',
    'near-court': 'Near the court',
    'to-arrange': 'To be arranged: the unit offers no way to court',
  },
};
