import type { Pack } from '../packs/pack.js';
import { packs } from '../packs/packs.js';
import { findPack } from './find-pack.js';
import { whyNotReview, type AskedReview } from './why-not-review.js';

const moment = '2026-11-22T08:10:00.000Z';
const asked: AskedReview = {
  state: 'MO',
  moment,
  need: { age: 15, state: 'MO', legalStatus: 'non-offender' },
  ground: null,
  custodyAt: null,
};
const missouri = findPack('MO', moment, null) as Pack;
const around = { now: '2026-11-22T15:00:00.000Z', firstEntryAt: '2026-01-01T00:00:00.000Z', pack: missouri };
const noCourtOrder: Pack = {
  ...missouri,
  validCourtOrder: { ...missouri.validCourtOrder, available: false },
};
const need = (said: Partial<AskedReview['need']>) => ({ need: { ...asked.need, ...said } });

describe('a review', () => {
  it.each<[string, Partial<AskedReview>, Partial<Parameters<typeof whyNotReview>[1]>]>([
    ['of now', { moment: around.now }, {}],
    ['of the log’s first instant', { moment: around.firstEntryAt }, {}],
    ['of the oldest child', need({ age: missouri.oldestAge }), {}],
    ['of a violated order where there is such a thing', need({ legalStatus: 'court-order-violator' }), {}],
    ['of a ground that the rules name', { ground: missouri.grounds[0]?.code ?? '' }, {}],
    ['of custody that begins with the decision', { custodyAt: moment }, {}],
  ])('may be made: %s', (_, said, about) => {
    expect(whyNotReview({ ...asked, ...said }, { ...around, ...about })).toEqual([]);
  });

  it.each<[string, Partial<AskedReview>, Partial<Parameters<typeof whyNotReview>[1]>, string, string]>([
    ['the future', { moment: '2026-11-22T15:00:00.001Z' }, {}, 'moment-ahead', 'moment'],
    ['before the log', { moment: '2025-12-31T23:59:59.999Z' }, {}, 'moment-before-log', 'moment'],
    ['an empty log', {}, { firstEntryAt: null }, 'moment-before-log', 'moment'],
    ['a version nobody wrote', {}, { pack: 'unknown-pack' }, 'unknown-pack', 'pack'],
    ['a time without rules', {}, { pack: 'no-pack-in-force' }, 'no-pack-in-force', 'moment'],
    ['another state', need({ state: 'KS' }), {}, 'need-of-another-state', 'need.state'],
    ['nobody’s child any more', need({ age: 18 }), {}, 'no-law-allows', 'need.age'],
    [
      'an order that cannot be violated',
      need({ legalStatus: 'court-order-violator' }),
      { pack: noCourtOrder },
      'no-law-allows',
      'need.legalStatus',
    ],
    ['a ground nobody wrote', { ground: 'because' }, {}, 'no-law-allows', 'ground'],
    ['later custody', { custodyAt: '2026-11-22T08:10:00.001Z' }, {}, 'custody-after-moment', 'custodyAt'],
  ])('is refused of %s', (_, said, about, code, field) => {
    expect(whyNotReview({ ...asked, ...said }, { ...around, ...about })).toEqual([{ code, field }]);
  });

  it('tells all that is wrong with it, the moment first', () => {
    const wrong = { ...asked, ...need({ age: 19, state: 'KS' }), moment: '2026-12-01T00:00:00.000Z' };
    expect(whyNotReview(wrong, around).map(({ code }) => code)).toEqual([
      'moment-ahead',
      'need-of-another-state',
      'no-law-allows',
    ]);
  });
});

describe('the rules of a review', () => {
  const found = (state: string, at: string, version: string | null = null) => {
    const pack = findPack(state, at, version);
    return typeof pack === 'string' ? pack : `${pack.jurisdiction} ${pack.version}`;
  };
  const newest = (jurisdiction: string) =>
    `${jurisdiction} ${packs.findLast((pack) => pack.jurisdiction === jurisdiction)?.version}`;

  it('are the state’s own, in force at the moment on the court’s own wall', () => {
    expect(found('MO', moment)).toBe(newest('MO'));
    expect(found('KS', moment)).toBe(newest('KS'));
    expect(found('MO', '2025-12-02T05:59:59.999Z')).toBe('MO 2021-12-21');
    expect(found('MO', '2025-12-02T06:00:00.000Z')).toBe('MO 2025-12-02');
  });

  it('are the model’s where the state has none of its own', () => {
    expect(found('IA', moment)).toBe(newest('model'));
    expect(found('MO', '2020-06-01T12:00:00.000Z')).toBe('model 2018-12-21');
  });

  it('are those that are named, of the state before the model', () => {
    expect(found('MO', moment, '2021-12-21')).toBe('MO 2021-12-21');
    expect(found('IA', moment, '2021-12-21')).toBe('model 2021-12-21');
  });

  it('are none where nobody wrote that version, or any for that time', () => {
    expect(found('MO', moment, '1999-1')).toBe('unknown-pack');
    expect(found('MO', '2010-01-01T12:00:00.000Z')).toBe('no-pack-in-force');
  });
});
