import { DomainError, refuseIf, type Refusal } from './refusal.js';

describe('a rule that says no', () => {
  it('is silent without a reason', () => {
    expect(() => refuseIf([])).not.toThrow();
  });

  it('refuses by its first reason and keeps them all', () => {
    const reasons: Refusal[] = [{ code: 'unit-closed' }, { code: 'count-not-whole', field: 'occupied' }];
    expect(() => refuseIf(reasons)).toThrow(new DomainError('unit-closed', reasons));
    expect(() => refuseIf(reasons)).toThrow(
      expect.objectContaining({ code: 'unit-closed', reasons }) as Error,
    );
  });
});
