import { refusalCodes, type Reason, type ReleaseFact } from '@harborlight/domain';
import { messagesOf } from '../all.js';
import { reasonText } from './reasons.js';
import { refusalKey } from './refusals.js';
import { releaseFactText } from './release.js';
import { sleeperKey } from './sleepers.js';
import { stepResultText } from './steps.js';

const [english, spanish] = [messagesOf('codes', 'en'), messagesOf('codes', 'es')];
const fields = { en: messagesOf('fields', 'en'), es: messagesOf('fields', 'es') };

describe('the words for those who sleep here', () => {
  it.each([
    ['a licence below 18', { from: 12, to: 17 }, 'Girls', 'Chicas'],
    ['a licence from 18', { from: 18, to: 24 }, 'Women', 'Mujeres'],
    ['a licence that spans', { from: 16, to: 24 }, 'Women and girls', 'Mujeres y chicas'],
    ['a licence that ends at 18', { from: 12, to: 18 }, 'Women and girls', 'Mujeres y chicas'],
    ['a licence for all', { from: 0, to: 120 }, 'Women and girls', 'Mujeres y chicas'],
  ])('suit the ages of %s', (_, range, en, es) => {
    const key = sleeperKey(range, 'girls');
    expect([english(key), spanish(key)]).toEqual([en, es]);
  });
});

describe('the sentence of a refusal', () => {
  it.each(refusalCodes)('is its own: %s', (code) => {
    expect(refusalKey(code)).toBe(code);
  });

  it.each(['a-code-of-tomorrow', 'constructor'])('is there for a code of a newer server, too: %s', (code) => {
    expect(refusalKey(code)).toBe('unexpected');
  });
});

describe('the sentence of a reason', () => {
  it.each<[Reason, string, string]>([
    [
      { code: 'cribs-short', kind: 'capacity', weighs: 'ask', facts: { cribs: 2, free: 0 } },
      'Cribs needed: 2; open here: 0',
      'Cunas necesarias: 2; libres aquí: 0',
    ],
    [
      {
        code: 'condition-answered-no',
        kind: 'criteria',
        weighs: 'ask',
        facts: { condition: 'fire-setting' },
      },
      'They say no to: Has set fires',
      'Dicen que no a: Ha provocado incendios',
    ],
    [
      { code: 'intake-closed', kind: 'criteria', weighs: 'ask', facts: { day: 1, opensAt: '07:00' } },
      'No intake at that hour; opens Monday 7:00 AM',
      'A esa hora no hay ingreso; abre el lunes 7:00 a.m.',
    ],
    [
      { code: 'approval-across-state-line', kind: 'state-line', weighs: 'note', facts: { state: 'KS' } },
      'In another state (KS): acute care needs no approval',
      'En otro estado (KS): la atención urgente no necesita aprobación',
    ],
  ])('names its facts in words: $code', (reason, en, es) => {
    expect([reasonText(english, fields.en, reason), reasonText(spanish, fields.es, reason)]).toEqual([
      en,
      es,
    ]);
  });
});

describe('what a step came to', () => {
  it.each([
    ['asked', 'protection-needed', 'This protection is needed'],
    ['asked', 'need', 'Chosen for the child’s needs'],
    ['held', 'need', 'Chosen for the child’s needs'],
    ['answered', 'staffing', 'Not enough staff'],
    ['answered', 'accepted', 'Yes, they take the child'],
    ['answered', 'need', 'No, because of the child’s needs'],
    ['called', 'no-answer', 'No answer'],
    ['escalated', 'duty-manager', 'On-call manager'],
    ['closed', 'unmet', 'No bed found'],
  ] as const)('%s: %s', (kind, result, words) => {
    expect(stepResultText(english, { kind, result })).toBe(words);
  });

  it('is nothing where there is no result', () => {
    expect(stepResultText(english, { kind: 'opened', result: null })).toBeNull();
  });
});

describe('what a release needs', () => {
  it.each<[ReleaseFact, string, string]>([
    [{ condition: 'transport', code: 'collects' }, 'The shelter picks up', 'El refugio pasa a recoger'],
    [{ condition: 'walk-out', code: 'delayed' }, 'Delayed exit', 'Salida con demora'],
    [
      { condition: 'no-contact-check', code: 'by-phone' },
      'By phone, before the child is taken there',
      'Por teléfono, antes del traslado',
    ],
    [{ condition: 'return-to-court', code: 'near-court' }, 'Near the court', 'Cerca del tribunal'],
    [{ condition: 'papers-at-door', code: 'court-order' }, 'Court order', 'Orden judicial'],
    [
      { condition: 'court-order', code: 'judge-must-lift-hold' },
      'A judge must lift the court hold first',
      'Antes, un juez debe levantar la orden de retención',
    ],
  ])('is said in words: %j', (fact, en, es) => {
    expect([
      releaseFactText(english, messagesOf('law', 'en'), fact),
      releaseFactText(spanish, messagesOf('law', 'es'), fact),
    ]).toEqual([en, es]);
  });
});
