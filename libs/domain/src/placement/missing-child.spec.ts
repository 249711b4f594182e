import { missingChildClock } from './missing-child.js';

const leftAt = '2026-11-22T08:00:00.000Z';

describe('the clock of a child who left a placement', () => {
  it.each([
    ['Missouri: two hours', 'MO', '2026-11-22T10:00:00.000Z', 'RSMo 210.795'],
    ['Kansas: the federal day', 'KS', '2026-11-23T08:00:00.000Z', '42 USC 671(a)(35)(B)'],
    ['any other state: the federal day', 'IA', '2026-11-23T08:00:00.000Z', '42 USC 671(a)(35)(B)'],
    ['what is no state: the federal day', 'constructor', '2026-11-23T08:00:00.000Z', '42 USC 671(a)(35)(B)'],
  ])('runs by the law of the place: %s', (_, state, reportBy, source) => {
    expect(missingChildClock(state, leftAt)).toMatchObject({ state, startedAt: leftAt, reportBy, source });
  });

  it.each([
    ['MO', ['911', '1-800-843-5678', '1-800-392-3738']],
    ['KS', ['911', '1-800-843-5678', '1-800-922-5330']],
    ['IA', ['911', '1-800-843-5678']],
  ])('names the numbers to call in %s, each with its source', (state, phones) => {
    const { call } = missingChildClock(state, leftAt);
    expect(call.map(({ phone }) => phone)).toEqual(phones);
    expect(call.filter(({ source }) => source === '')).toEqual([]);
  });

  it('runs by federal law where no rules were written down so far back', () => {
    expect(missingChildClock('MO', '2016-05-01T08:00:00.000Z')).toMatchObject({
      reportBy: '2016-05-02T08:00:00.000Z',
      source: '42 USC 671(a)(35)(B)',
    });
  });

  it.each(['MO', 'KS', 'IA'])('says in %s that counsel has not confirmed it yet', (state) => {
    expect(missingChildClock(state, leftAt).confirmedByCounsel).toBe(false);
  });
});
