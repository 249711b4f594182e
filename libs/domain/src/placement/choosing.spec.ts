import type { ReasonCode } from '../match/reason-codes.js';
import type { Verdict } from '../vocabulary/placement-codes.js';
import { reasonAfterPurge, whyNotFit, whyNotSoRestrictive, type JudgedUnit } from './choosing.js';

const judged = (
  unitId: string,
  verdict: Verdict,
  restrictiveness: number,
  ...no: ReasonCode[]
): JudgedUnit => ({
  match: { unitId, verdict, reasons: no.map((code) => ({ code, kind: 'law', weighs: 'no' })) },
  restrictiveness,
});

const home = judged('home', 'fits', 0);
const shelter = judged('shelter', 'fits', 9);
const locked = judged('locked', 'ask', 27);
const fullHome = judged('full home', 'no', 0, 'unit-full', 'age-outside-licence');

describe('a unit with something hard against it', () => {
  it('is refused with every such reason', () => {
    expect(whyNotFit([home, fullHome])).toEqual([
      {
        code: 'does-not-fit',
        field: 'unitIds',
        facts: { unitId: 'full home', reasons: 'unit-full age-outside-licence' },
      },
    ]);
  });

  it('is the only one refused: a unit that only asks may be asked', () => {
    expect(whyNotFit([home, shelter, locked])).toEqual([]);
  });
});

describe('choosing a more restrictive place', () => {
  it('costs a reason where a freer one fits', () => {
    expect(whyNotSoRestrictive([home, locked], [home, shelter, locked], undefined)).toEqual([
      { code: 'reason-for-restrictive-missing', field: 'reason', facts: { unitId: 'locked' } },
    ]);
  });

  it('is done with a reason', () => {
    expect(whyNotSoRestrictive([locked], [home, locked], 'protection-needed')).toEqual([]);
  });

  it('costs nothing where no freer one fits', () => {
    expect(whyNotSoRestrictive([shelter], [fullHome, shelter, locked], undefined)).toEqual([]);
    expect(whyNotSoRestrictive([locked], [fullHome, locked], undefined)).toEqual([]);
  });
});

describe('a reason for a more restrictive place', () => {
  it.each([
    ['less-restrictive-declined', 'less-restrictive-declined'],
    ['less-restrictive-not-answering', 'less-restrictive-not-answering'],
    ['protection-needed', 'need'],
    ['siblings-together', 'need'],
    ['nearer-to-court', 'need'],
    ['young-person-wishes', 'need'],
  ] as const)('%s is kept as %s once the need is gone', (reason, kept) => {
    expect(reasonAfterPurge(reason)).toBe(kept);
  });
});
