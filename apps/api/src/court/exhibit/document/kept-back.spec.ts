import { snapshotOf, type ReasonCode, type ReviewSnapshot } from '@harborlight/domain';
import fc from 'fast-check';
import { aMatchedUnit, anyNeed, boardOfUnits, rules, seeded } from '@harborlight/domain/spec-support';
import { exhibitOf } from './exhibit.js';
import { textOfReview } from './exhibit-text.spec-support.js';
import { aCandidate, anAlternative, anExhibit, aPack, aReview, aSnapshot } from './exhibit.spec-support.js';

describe('what an exhibit keeps to itself', () => {
  /** The same side, as it would be of a need of which nothing but the results is known. */
  const ofAnyNeed = (snapshot: ReviewSnapshot): ReviewSnapshot =>
    JSON.parse(JSON.stringify(snapshot), (name, value: unknown) =>
      name === 'facts' ? undefined : value === 'needed' ? 'by-phone' : value,
    ) as ReviewSnapshot;

  it('is the whole need: needs that lead to the same results give the same document', () => {
    fc.assert(
      fc.property(fc.array(aMatchedUnit, { maxLength: 8 }), anyNeed, (units, need) => {
        const board = boardOfUnits(units.map((unit, seq) => ({ ...unit, seq, recorded: null })));
        const snapshot = snapshotOf(board, { need, pack: rules, claimedGround: null });
        const documentOf = (told: ReviewSnapshot) =>
          exhibitOf(anExhibit({ review: aReview({ pack: aPack('MO', rules), then: told, now: told }) }));
        expect(documentOf(snapshot)).toEqual(documentOf(ofAnyNeed(snapshot)));
      }),
      seeded,
    );
  });

  it('whether somebody must be kept apart', () => {
    const documentOf = (code: 'needed' | 'by-phone') => {
      const told = aCandidate({ release: [{ condition: 'no-contact-check', code }] });
      return exhibitOf(anExhibit({ review: aReview({ then: aSnapshot({ candidates: [told] }) }) }));
    };
    expect(documentOf('needed')).toEqual(documentOf('by-phone'));
  });

  it('which of the needs a unit does not meet', () => {
    const reasonsOf = (code: ReasonCode) =>
      textOfReview({ then: aSnapshot({ alternatives: [anAlternative({ reasons: [{ code, units: 2 }] })] }) });
    const ofNeed = [
      'condition-answered-no',
      'language-missing',
      'gender-placement-to-agree',
      'cribs-short',
    ] as const;
    expect(new Set(ofNeed.map(reasonsOf)).size).toBe(1);
    expect(reasonsOf('sex-outside-licence')).toBe(reasonsOf('age-outside-licence'));
    expect(reasonsOf('language-missing')).toContain('the child’s needs (2)');
  });

  it('and adds no two reasons that share a word', () => {
    const reasons = [
      { code: 'language-missing', units: 5 },
      { code: 'condition-answered-no', units: 3 },
    ] as const;
    expect(textOfReview({ then: aSnapshot({ alternatives: [anAlternative({ reasons })] }) })).toContain(
      'the child’s needs (at least 5)',
    );
  });

  it('a decline that speaks of the need, but for its class', () => {
    const { request } = aReview();
    const steps = [{ ...request!.steps[1]!, result: 'need' }];
    expect(textOfReview({ request: { ...request!, steps } })).toContain('No, because of the child’s needs');
  });
});
