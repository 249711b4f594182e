import { defaultPolicy } from '@harborlight/domain';
import { faultsOf } from '../dto.spec-support.js';
import { PolicyDto } from './policy.dto.js';

const faultsWith = (said: object) => faultsOf(PolicyDto, { ...structuredClone(defaultPolicy), ...said });
const ladderWith = (said: object) => ({ ladder: [{ ...defaultPolicy.ladder[0], ...said }] });

describe('a policy on the wire', () => {
  it('may be the one every board begins with', () => {
    expect(faultsWith({})).toEqual([]);
  });

  it('may name roads and border agreements', () => {
    expect(
      faultsWith({
        travel: [{ from: 'north', to: 'far-west', minutes: 150 }],
        borderAgreements: [['KS', 'MO']],
        broadcast: true,
      }),
    ).toEqual([]);
  });

  it('names all of it', () => {
    for (const field of Object.keys(defaultPolicy))
      expect(faultsWith({ [field]: undefined }).join()).toContain(`${field}: `);
  });

  it.each<[string, object, string]>([
    ['a hold of no time', { softHoldMinutes: 0 }, 'softHoldMinutes: min'],
    ['a hold of two days', { firmHoldMostMinutes: 2_880 }, 'firmHoldMostMinutes: max'],
    ['half an offer', { offersAtOnce: 1.5 }, 'offersAtOnce: isInt'],
    ['nobody to ask', { offersAtOnce: 0 }, 'offersAtOnce: min'],
    ['a need kept for a month', { needHoursAtMost: 720 }, 'needHoursAtMost: max'],
    ['a need kept for a week after the end', { needHoursAfterEnd: 168 }, 'needHoursAfterEnd: max'],
    ['a yes in words', { broadcast: 'yes' }, 'broadcast: isBoolean'],
    ['a note', { note: 'x' }, 'note: whitelistValidation'],
    ['a rung of its own', ladderWith({ rung: 'the-mayor' }), 'ladder.0.rung: isIn'],
    ['a rung before the opening', ladderWith({ afterMinutes: 0 }), 'ladder.0.afterMinutes: min'],
    ['a rung that tells a person by name', ladderWith({ tells: ['Ann'] }), 'ladder.0.tells: isIn'],
    ['a rung with a phone number', ladderWith({ phone: 'x' }), 'ladder.0.phone: whitelistValidation'],
    [
      'a road of more than a day',
      { travel: [{ from: 'a', to: 'b', minutes: 1_441 }] },
      'travel.0.minutes: max',
    ],
    [
      'a road to an address',
      { travel: [{ from: 'a', to: '12 Main St', minutes: 9 }] },
      'travel.0.to: matches',
    ],
    ['an agreement of one state', { borderAgreements: [['MO', 'MO']] }, 'borderAgreements: isStatePair'],
    ['an agreement of three', { borderAgreements: [['MO', 'KS', 'IA']] }, 'borderAgreements: isStatePair'],
    ['a state by its name', { borderAgreements: [['Missouri', 'KS']] }, 'borderAgreements: isStatePair'],
  ])('is refused with %s', (_, said, fault) => {
    expect(faultsWith(said)).toEqual([fault]);
  });
});
