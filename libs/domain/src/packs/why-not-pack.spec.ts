import { facilityClasses } from '../vocabulary/codes.js';
import { jurisdictions } from '../vocabulary/court-codes.js';
import type { Pack, Rule } from './pack.js';
import { kansas } from './kansas/kansas.js';
import { missouri } from './missouri/missouri.js';
import { packs } from './packs.js';
import { whyNotPack, whyNotVersions } from './why-not-pack.spec-support.js';

const must = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('there is one');
  return value;
};
const [older, newer] = [must(missouri[0]), must(missouri[1])];

type Listed = {
  [List in keyof Pack]: Pack[List] extends readonly (infer One extends Rule)[] ? One : never;
};

/** The newest rules of Missouri, in which one rule says something else. */
const withRule = <
  List extends 'clocks' | 'legalStatuses' | 'grounds' | 'alternatives' | 'duties' | 'genderPlacement',
>(
  list: List,
  code: string,
  said: Partial<Listed[List]>,
): Pack => ({
  ...newer,
  [list]: newer[list].map((rule) => (rule.code === code ? { ...rule, ...said } : rule)),
});

describe('a pack', () => {
  it.each(packs)('is whole, each rule under its own name: $jurisdiction $version', (pack) => {
    expect(whyNotPack(pack)).toEqual([]);
  });

  it.each<[string, Pack]>([
    ['the version ends before it begins', { ...newer, until: '2025-12-01' }],
    ['the version: 2025-13-40 is no day', { ...newer, from: '2025-13-40' }],
    [
      'prea-audit-memo ends before it begins',
      withRule('genderPlacement', 'prea-audit-memo', { until: '2025-01-01' }),
    ],
    ['grounds: flight stands there twice', withRule('grounds', 'fugitive', { code: 'flight' })],
    ['grounds: The door is no code', withRule('grounds', 'fugitive', { code: 'The door' })],
    ['duties: ncmec has no source', withRule('duties', 'ncmec', { source: '' })],
    ['duties: ncmec has no limit', withRule('duties', 'ncmec', { withinMinutes: -1 })],
    [
      'duties: ncmec does not say where its number was found',
      withRule('duties', 'ncmec', { phoneSource: null }),
    ],
    [
      'legalStatuses: delinquent is missing',
      withRule('legalStatuses', 'delinquent', { status: 'non-offender' }),
    ],
    [
      'legalStatuses: non-offender has two rules',
      withRule('legalStatuses', 'delinquent', { status: 'non-offender' }),
    ],
    ['alternatives: none takes kin-or-host-home', withRule('alternatives', 'relative', { classes: [] })],
    [
      'alternatives: staff-secure stands under two',
      withRule('alternatives', 'relative', { classes: ['staff-secure'] }),
    ],
    [
      'alternatives: detention is not one',
      withRule('alternatives', 'relative', { classes: ['juvenile-detention'] }),
    ],
    [
      'clocks: detention-hearing has no length',
      withRule('clocks', 'detention-hearing', { length: { amount: 0, unit: 'days' } }),
    ],
    [
      'validCourtOrder: has no length',
      { ...newer, validCourtOrder: { ...newer.validCourtOrder, mostDays: 0.5 } },
    ],
    [
      'clocks and duties: a missing child is not reported by one limit',
      withRule('clocks', 'missing-from-care', { length: { amount: 3, unit: 'hours' } }),
    ],
  ])('that is broken is told by the name of its fault: %s', (fault, pack) => {
    expect(whyNotPack(pack)).toContain(`MO 2025-12-02: ${fault}`);
  });

  it('of a new state starts from the model, and is told each class that it leaves out', () => {
    const faults = whyNotPack({ ...newer, alternatives: [] });
    expect(faults).toHaveLength(facilityClasses.length - 1);
  });
});

describe('the versions of a jurisdiction', () => {
  it.each(jurisdictions)('follow each other without overlap or gap: %s', (jurisdiction) => {
    const versions = packs.filter((pack) => pack.jurisdiction === jurisdiction);
    expect(versions.length).toBeGreaterThanOrEqual(2);
    expect(whyNotVersions(versions)).toEqual([]);
  });

  it.each<[string, readonly Pack[]]>([
    ['MO 2021-12-21: MO 2025-12-02 begins before it ends', [{ ...older, until: '2025-12-02' }, newer]],
    ['MO 2021-12-21: MO 2025-12-02 begins before it ends', [{ ...older, until: null }, newer]],
    ['MO 2021-12-21: days are missing before MO 2025-12-02', [{ ...older, until: '2025-11-30' }, newer]],
    ['MO 2021-12-21: nothing follows it', [older]],
    ['KS 2025-12-02: there are two of this name', [...kansas, must(kansas[1])]],
  ])('are told by name where they do not: %s', (fault, versions) => {
    expect(whyNotVersions(versions)).toContain(fault);
  });
});
