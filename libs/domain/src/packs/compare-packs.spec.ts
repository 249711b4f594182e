import { comparePacks } from './compare-packs.js';
import type { Pack } from './pack.js';
import { packOf, packs } from './packs.js';

const versionOf = (jurisdiction: string, version: string): Pack => {
  const pack = packOf(jurisdiction, version);
  if (!pack) throw new Error(`${jurisdiction} ${version} is written`);
  return pack;
};

describe('two versions compared', () => {
  it.each(packs)('differ in nothing where they are the same: $jurisdiction $version', (pack) => {
    expect(comparePacks(pack, { ...pack, clocks: [...pack.clocks].reverse() })).toEqual([]);
  });

  it('name the rule that is new, and say it', () => {
    const [before, after] = [versionOf('MO', '2021-12-21'), versionOf('MO', '2025-12-02')];
    expect(comparePacks(before, after)).toEqual([
      {
        list: 'genderPlacement',
        code: 'prea-audit-memo',
        kind: 'added',
        before: null,
        after: after.genderPlacement[1],
      },
    ]);
  });

  it('name the rule that is gone', () => {
    const [before, after] = [versionOf('KS', '2025-12-02'), versionOf('KS', '2021-12-21')];
    expect(comparePacks(before, after)).toMatchObject([
      { code: 'prea-audit-memo', kind: 'removed', after: null },
    ]);
  });

  it('name the rule that says something else, with both sayings', () => {
    expect(comparePacks(versionOf('model', '2018-12-21'), versionOf('model', '2021-12-21'))).toMatchObject([
      { list: 'clocks', code: 'adult-jail-review', kind: 'added' },
      { list: 'clocks', code: 'adult-jail-longest', kind: 'added' },
      {
        list: 'legalStatuses',
        code: 'charged-as-adult',
        kind: 'changed',
        before: { words: { en: 'State law decides where a young person charged as an adult is held.' } },
        after: { source: '34 USC 11133(a)(11)(B)' },
      },
    ]);
  });

  it('tell a changed element of the finding by itself, and a changed step of the ladder', () => {
    const before = versionOf('KS', '2025-12-02');
    const [first, ...rest] = before.finding.elements;
    const [rung, ...rungs] = before.escalation;
    if (!first || !rung) throw new Error('there is one');
    const after: Pack = {
      ...before,
      finding: { ...before.finding, elements: [{ ...first, source: 'another' }, ...rest] },
      escalation: [{ ...rung, afterMinutes: 45 }, ...rungs],
    };
    expect(comparePacks(before, after).map(({ list, code, kind }) => [list, code, kind])).toEqual([
      ['finding', first.code, 'changed'],
      ['escalation', rung.rung, 'changed'],
    ]);
  });
});
