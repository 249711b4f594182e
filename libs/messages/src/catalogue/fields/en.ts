import type { FieldMessages } from './families.js';

export const en: FieldMessages = {
  facility: {
    alias: {
      label: 'Name on the board',
      help: 'An alias that does not tell where the house is.',
    },
    agency: {
      label: 'Agency',
    },
    state: {
      label: 'State',
    },
    region: {
      label: 'Region',
    },
    intakePhone: {
      label: 'Intake phone',
    },
    meetingPoint: {
      label: 'Where to meet',
      help: 'How to hand over a child without writing down an address.',
    },
    class: {
      label: 'Kind of place',
    },
    confidential: {
      label: 'Location is confidential',
    },
    onDetentionGrounds: {
      label: 'On detention grounds',
      help: 'Inside a detention facility or on its grounds. Left out of every search that does not ask for it.',
    },
    sharesBuildingWithAdultJail: {
      label: 'Shares a building with an adult jail',
      help: 'No child may see or hear adults in custody: 34 U.S.C. 11133(a)(12).',
    },
    walkOut: {
      label: 'Can the child walk out?',
      help: 'What happens at the door in fact, whatever the legal classes below say.',
    },
    jjdpaClass: {
      label: 'JJDPA class',
      help: 'Federal juvenile justice law: only walls, locks and fences make a place secure, staff alone never do. 34 U.S.C. 11103, 28 CFR 31.304.',
    },
    preaClass: {
      label: 'PREA class',
      help: 'Prison Rape Elimination Act: a place is also secure where staff control the exits. 28 CFR 115.5.',
    },
    stateLicenceClass: {
      label: 'State license',
      help: 'The word on the license itself, never a marketing name. Kansas: K.S.A. 65-535 and 38-2202. Missouri: RSMo 211.151.',
    },
    iveClass: {
      label: 'Title IV-E class',
      help: 'Whether federal foster care money still pays from the third week on. 42 U.S.C. 672(k)(2).',
    },
    protection: {
      label: 'Protection',
      help: 'Only what somebody went and checked, with the date.',
    },
    checkedOn: {
      label: 'Checked on',
    },
    youthPerStaff: {
      label: 'Young people per staff member',
    },
    services: {
      label: 'Services',
    },
    languages: {
      label: 'Languages',
    },
    intakeHours: {
      label: 'Intake hours',
      help: 'Leave empty if open day and night.',
    },
    papersAtDoor: {
      label: 'Papers needed at the door',
    },
    transport: {
      label: 'Transport',
    },
    maxNights: {
      label: 'Longest stay in nights',
      help: 'Leave empty if there is no limit.',
    },
    dutyToAccept: {
      label: 'Must accept if a bed is open',
      help: 'The contract does not let this shelter turn a child away who fits its license.',
    },
    updateMinutes: {
      label: 'Minutes between updates',
      help: 'After this time the board asks: still right?',
    },
    shiftTimes: {
      label: 'Shift changes',
      help: 'The board asks again when a new shift begins.',
    },
  },
  unit: {
    name: {
      label: 'Name',
    },
    whoCanSleepHere: {
      label: 'Who can sleep here',
    },
    ages: {
      label: 'Licensed ages',
    },
    licensed: {
      label: 'Licensed number',
    },
    kind: {
      label: 'What is counted',
    },
    answers: {
      label: 'Needs this unit can meet',
      help: '"Call and ask" is an honest answer; "no" hides your beds from that search.',
    },
    legalStatuses: {
      label: 'Legal situations accepted',
    },
    lowCensus: {
      label: 'Few young people at a time',
    },
    sleepOnly: {
      label: 'Night only',
      help: 'The child must leave in the morning.',
    },
    countsWithheld: {
      label: 'Do not show our numbers',
      help: 'Others see "withheld: call" and your phone.',
    },
    sector: {
      label: 'Sector',
    },
  },
  bed: {
    label: {
      label: 'Bed name',
      help: 'Such as "Room 3, window". Never a child\'s name.',
    },
    single: {
      label: 'Room of its own',
    },
    accessible: {
      label: 'Wheelchair accessible',
    },
  },
};
