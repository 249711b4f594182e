import { plainToInstance } from 'class-transformer';
import { faultsOf } from '../dto.spec-support.js';
import { HoldDto, ReleaseDto } from './hold.dto.js';
import { AnswerDto, CallDto, ExitDto, SettleArrivalDto } from './offer.dto.js';
import { BroadcastDto, ClosureDto, OffersDto, RequestDto } from './request.dto.js';
import { WatchDto } from './watch.dto.js';

const id = '019aa1b2-0000-7000-8000-000000000001';

type Dto = Parameters<typeof faultsOf>[0];

const taken: readonly [string, Dto, object][] = [
  ['a soft hold on any bed', HoldDto, { unitId: id, kind: 'soft' }],
  [
    'a firm hold on a named bed for a request',
    HoldDto,
    {
      unitId: id,
      bedId: id,
      requestId: id,
      kind: 'firm',
      callBack: '+1 (816) 555-0100',
      etaMinutes: 45,
      reason: 'protection-needed',
    },
  ],
  ['a hold released without a word', ReleaseDto, {}],
  ['a hold released for a coded reason', ReleaseDto, { code: 'staffing' }],
  ['a request', RequestDto, { board: 'kansas-city' }],
  ['a request of two legs', RequestDto, { board: 'kansas-city', legs: 2, callBack: '816-555-0100' }],
  [
    'offers to three units',
    OffersDto,
    { unitIds: [id, id.replace(/1$/, '2'), id.replace(/1$/, '3')], leg: 2 },
  ],
  ['a broadcast to a class', BroadcastDto, { class: 'cse-crisis-house' }],
  ['a broadcast to a region', BroadcastDto, { region: 'north' }],
  ['an accept', AnswerDto, { answer: 'accept', etaMinutes: 40 }],
  ['a coded decline', AnswerDto, { answer: 'decline', code: 'gender-mix' }],
  ['a maybe', AnswerDto, { answer: 'maybe' }],
  ['a call nobody took', CallDto, { result: 'no-answer' }],
  ['an accept by phone', CallDto, { result: 'accepted', requestId: id, etaMinutes: 0, leg: 1 }],
  ['a child on the way', SettleArrivalDto, { outcome: 'on-the-way', etaMinutes: 1_440 }],
  ['an arrival', SettleArrivalDto, { outcome: 'arrived', expectedOn: '2026-12-01' }],
  ['a child turned away', SettleArrivalDto, { outcome: 'turned-away', code: 'full' }],
  ['a departure', ExitDto, { exit: 'left-the-placement' }],
  [
    'an unmet request',
    ClosureDto,
    { outcome: 'unmet', missing: ['bed-for-boys'], class: 'staff-secure', region: 'north' },
  ],
];

const refused: readonly [string, Dto, object, readonly string[]][] = [
  ['a hold of a kind of its own', HoldDto, { unitId: id, kind: 'forever' }, ['kind: isIn']],
  ['a hold on no unit', HoldDto, { unitId: 'the girls wing', kind: 'soft' }, ['unitId: isUuid']],
  [
    'a hold for a named child',
    HoldDto,
    { unitId: id, kind: 'soft', child: 'x' },
    ['child: whitelistValidation'],
  ],
  ['a hold with a note', HoldDto, { unitId: id, kind: 'soft', note: 'x' }, ['note: whitelistValidation']],
  [
    'words in place of a number to call back',
    HoldDto,
    { unitId: id, kind: 'soft', callBack: 'ask for Ann' },
    ['callBack: matches'],
  ],
  ['a journey of two days', HoldDto, { unitId: id, kind: 'firm', etaMinutes: 2_880 }, ['etaMinutes: max']],
  ['a reason in words', HoldDto, { unitId: id, kind: 'soft', reason: 'she asked' }, ['reason: isIn']],
  ['a null bed', HoldDto, { unitId: id, kind: 'soft', bedId: null }, ['bedId: isUuid']],
  ['a release in words', ReleaseDto, { code: 'found a cousin' }, ['code: isIn']],
  ['a request of three legs', RequestDto, { board: 'kansas-city', legs: 3 }, ['legs: isIn']],
  [
    'a request that names a child',
    RequestDto,
    { board: 'kansas-city', name: 'x' },
    ['name: whitelistValidation'],
  ],
  [
    'a request with a token of its own',
    RequestDto,
    { board: 'kansas-city', token: 'R-7K3Q' },
    ['token: whitelistValidation'],
  ],
  ['an offer to nobody', OffersDto, { unitIds: [] }, ['unitIds: arrayMinSize']],
  ['two offers to one unit', OffersDto, { unitIds: [id, id] }, ['unitIds: arrayUnique']],
  [
    'an offer to everybody',
    OffersDto,
    { unitIds: Array.from({ length: 21 }, (_, n) => id.slice(0, -2) + String(n + 10)) },
    ['unitIds: arrayMaxSize'],
  ],
  ['an offer with a message', OffersDto, { unitIds: [id], message: 'x' }, ['message: whitelistValidation']],
  ['a broadcast to no class there is', BroadcastDto, { class: 'jail' }, ['class: isIn']],
  ['an answer in words', AnswerDto, { answer: 'perhaps tomorrow' }, ['answer: isIn']],
  ['a decline in words', AnswerDto, { answer: 'decline', code: 'too difficult' }, ['code: isIn']],
  [
    'a decline with a remark',
    AnswerDto,
    { answer: 'decline', code: 'full', remark: 'x' },
    ['remark: whitelistValidation'],
  ],
  ['a call with a transcript', CallDto, { result: 'maybe', said: 'x' }, ['said: whitelistValidation']],
  ['an unknown result of a call', CallDto, { result: 'voicemail full' }, ['result: isIn']],
  [
    'an arrival at an address',
    SettleArrivalDto,
    { outcome: 'arrived', address: 'x' },
    ['address: whitelistValidation'],
  ],
  [
    'an arrival expected to end at a time',
    SettleArrivalDto,
    { outcome: 'arrived', expectedOn: '2026-12-01T08:00:00Z' },
    ['expectedOn: isLocalDate'],
  ],
  ['an exit in words', ExitDto, { exit: 'ran off with a boy' }, ['exit: isIn']],
  ['a closure as placed', ClosureDto, { outcome: 'placed' }, ['outcome: isIn']],
  [
    'an unmet request that misses nothing',
    ClosureDto,
    { outcome: 'unmet', missing: [] },
    ['missing: arrayMinSize'],
  ],
  [
    'a missing capability in words',
    ClosureDto,
    { outcome: 'unmet', missing: ['a kind word'] },
    ['missing: isIn'],
  ],
  [
    'a region in words',
    ClosureDto,
    { outcome: 'unmet', missing: ['any-open-bed'], region: 'By the River' },
    ['region: matches'],
  ],
  ['a watch without a need', WatchDto, { board: 'kansas-city', holdAtOnce: true }, ['need: isObject']],
];

describe('on the wire of finding and placing', () => {
  it.each(taken)('%s is taken', (_, dto, body) => {
    expect(faultsOf(dto, body)).toEqual([]);
  });

  it.each(refused)('%s is refused', (_, dto, body, faults) => {
    expect(faultsOf(dto, body)).toEqual(faults);
  });
});

it('takes an id in capitals for the same id', () => {
  const capitals = id.toUpperCase();
  expect(plainToInstance(HoldDto, { unitId: capitals, kind: 'soft' })).toMatchObject({ unitId: id });
  expect(plainToInstance(OffersDto, { unitIds: [capitals] })).toMatchObject({ unitIds: [id] });
  expect(faultsOf(OffersDto, { unitIds: [capitals, id] })).toEqual(['unitIds: arrayUnique']);
});
