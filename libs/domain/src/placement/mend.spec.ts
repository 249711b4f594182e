import { undemanding, type Need } from '../need/need.js';
import { conditions, type ConditionAnswer, type Condition } from '../vocabulary/codes.js';
import type { DeclineCode } from '../vocabulary/placement-codes.js';
import { contradictsCriteria, type PublishedCriteria } from './mend.js';

const answers = (said: Partial<Record<Condition, ConditionAnswer>>) =>
  ({ ...Object.fromEntries(conditions.map((one) => [one, 'call'])), ...said }) as Record<
    Condition,
    ConditionAnswer
  >;

const published = (said: Partial<PublishedCriteria> = {}): PublishedCriteria => ({
  ages: { from: 12, to: 17 },
  answers: answers({}),
  intakeHours: [],
  languages: ['en', 'es'],
  papersAtDoor: [],
  whoCanSleepHere: ['girls'],
  ...said,
});

const need = (said: Partial<Need> = {}): Need => ({
  age: 15,
  sleeper: 'girl',
  state: 'MO',
  region: 'metro',
  ...undemanding,
  ...said,
});

describe('a decline against what the unit publishes', () => {
  it.each<[DeclineCode, Partial<PublishedCriteria>, Partial<Need>]>([
    ['fire-setting', { answers: answers({ 'fire-setting': 'yes' }) }, { conditions: ['fire-setting'] }],
    ['self-harm-risk', { answers: answers({ 'suicide-watch': 'yes' }) }, { conditions: ['suicide-watch'] }],
    ['pregnancy-or-parenting', { answers: answers({ pregnancy: 'yes' }) }, { conditions: ['pregnancy'] }],
    ['gender-mix', {}, {}],
    ['gender-mix', { whoCanSleepHere: ['trans-and-non-binary'] }, { sleeper: 'trans-or-non-binary' }],
    ['licence-limit', {}, { age: 17 }],
    ['language', {}, { languages: ['vi', 'es'] }],
    ['no-night-intake', {}, {}],
    ['medical-clearance-needed', {}, {}],
    ['order-or-funding-missing', {}, {}],
  ])('%s is one', (code, said, asked) => {
    expect(contradictsCriteria(code, published(said), need(asked))).toBe(true);
  });

  it.each<[DeclineCode, Partial<PublishedCriteria>, Partial<Need>]>([
    ['fire-setting', {}, { conditions: ['fire-setting'] }],
    ['pregnancy-or-parenting', { answers: answers({ pregnancy: 'yes' }) }, { conditions: ['parenting'] }],
    ['gender-mix', {}, { sleeper: 'boy' }],
    ['licence-limit', {}, { age: 18 }],
    ['language', {}, { languages: ['vi'] }],
    ['no-night-intake', { intakeHours: [{ days: [1], from: '08:00', to: '20:00' }] }, {}],
    ['medical-clearance-needed', { papersAtDoor: ['medical-clearance'] }, {}],
    ['order-or-funding-missing', { papersAtDoor: ['court-order'] }, {}],
    ['full', {}, {}],
    ['young-person-left', {}, {}],
  ])('%s is none', (code, said, asked) => {
    expect(contradictsCriteria(code, published(said), need(asked))).toBe(false);
  });

  it('is not looked for where it depends on a need that is gone', () => {
    expect(contradictsCriteria('gender-mix', published(), null)).toBe(false);
    expect(contradictsCriteria('language', published(), null)).toBe(false);
    expect(
      contradictsCriteria('fire-setting', published({ answers: answers({ 'fire-setting': 'yes' }) }), null),
    ).toBe(true);
  });
});
