import { reviewed, snapshotFor } from './reviewed.spec-support.js';
import type { Candidate, ReviewedUnit } from './review-types.js';

describe('what must be true for a release to work', () => {
  const release = (unit: ReviewedUnit, need = {}) =>
    (snapshotFor([unit], need).candidates[0] as Candidate).release.map(
      (fact) => `${fact.condition}: ${fact.code}`,
    );

  it('is read from the unit’s own facts', () => {
    const unit = reviewed({
      transport: 'collects',
      walkOut: 'delayed',
      services: ['court-escort', 'schooling', 'video-testimony-room'],
      papersAtDoor: ['court-order', 'medication-list'],
    });
    expect(release(unit)).toEqual([
      'transport: collects',
      'walk-out: delayed',
      'no-contact-check: by-phone',
      'return-to-court: court-escort',
      'return-to-court: video-testimony-room',
      'papers-at-door: court-order',
      'papers-at-door: medication-list',
    ]);
  });

  it.each([
    ['near the court', { courtRegion: 'south' }, 'near-court'],
    ['too far from it', { courtRegion: 'far-west' }, 'to-arrange'],
    ['as far as nobody knows', { courtRegion: 'kansas-side' }, 'to-arrange'],
    ['from a court nobody named', {}, 'to-arrange'],
  ])('says how the child comes back to court: %s', (_, need, way) => {
    expect(release(reviewed({ services: [], region: 'north' }), need)).toContain(`return-to-court: ${way}`);
  });

  it('asks for the no-contact check that the need asks for', () => {
    expect(release(reviewed(), { separationCheck: true })).toContain('no-contact-check: needed');
  });

  it('asks for the order without which a locked unit takes nobody, and for the judge who must lift a hold', () => {
    const locked = reviewed({ class: 'secure-care', legalStatuses: ['delinquent'] });
    const need = { legalStatus: 'delinquent', judgeOnlyHold: true } as const;
    expect(release(locked, need)).toEqual(
      expect.arrayContaining(['court-order: secure-care-needs-order', 'court-order: judge-must-lift-hold']),
    );
  });
});
