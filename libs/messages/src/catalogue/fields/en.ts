import type { FieldMessages } from './families.js';

export const en: FieldMessages = {
  facility: {
    alias: {
      label: 'Name on the board',
      help: 'An alias that does not show where the shelter is.',
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
      help: 'How the shelter receives the child, without writing an address.',
    },
    class: {
      label: 'Placement type',
    },
    confidential: {
      label: 'Confidential address',
    },
    onDetentionGrounds: {
      label: 'On detention grounds',
      help: 'Inside a detention facility or on its grounds. Not shown unless the officer asks for it.',
    },
    sharesBuildingWithAdultJail: {
      label: 'Shares a building with an adult jail',
      help: 'No child may see or hear adults in custody: 34 U.S.C. 11133(a)(12).',
    },
    walkOut: {
      label: 'Can the child leave?',
      help: 'What really happens at the door, whatever the legal classes below say.',
    },
    jjdpaClass: {
      label: 'JJDPA class',
      help: 'Federal juvenile justice law: only walls, locks and fences make a place secure. Staff never do. 34 U.S.C. 11103, 28 CFR 31.304.',
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
      help: 'Only what someone checked on site, with the date.',
    },
    checkedOn: {
      label: 'Checked on',
    },
    youthPerStaff: {
      label: 'Youth per staff member',
    },
    services: {
      label: 'Services',
    },
    languages: {
      label: 'Languages',
      askHelp: 'Leave empty if English is enough.',
      missing: 'No one here speaks the language',
    },
    intakeHours: {
      label: 'Intake hours',
      help: 'Leave empty if open day and night.',
    },
    papersAtDoor: {
      label: 'Documents needed at intake',
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
      help: 'The contract does not let this shelter refuse a child who fits its license.',
    },
    updateMinutes: {
      label: 'Minutes between updates',
      help: 'After this time the board asks for an update.',
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
      label: 'Beds the license allows',
    },
    kind: {
      label: 'What is counted',
    },
    answers: {
      label: 'Needs this unit can meet',
      help: '"Call and ask" is an honest answer. "No" hides your beds for that need.',
    },
    legalStatuses: {
      label: 'Legal statuses accepted',
    },
    lowCensus: {
      label: 'Few youth at a time',
      missing: 'More youth at a time than wanted',
    },
    sleepOnly: {
      label: 'Night only',
      help: 'The child must leave in the morning.',
    },
    countsWithheld: {
      label: 'Do not show our numbers',
      help: 'Others see "count not shown: call" and your phone number.',
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
      label: 'Single room',
    },
    accessible: {
      label: 'Wheelchair accessible',
    },
  },
};
