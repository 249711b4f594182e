import type { OfferView } from '@harborlight/contracts';
import type { Need } from '@harborlight/domain';
import { emptyDraft } from '../../../shared/need/need-draft.logic.js';
import { lostNeeds } from './lost-needs.logic.js';

const need: Need = { ...emptyDraft({ state: 'MO', region: 'jackson' }), age: 15, sleeper: 'girl' } as Need;
const asked = [{ state: 'asked' } as OfferView];
const request = { id: 'request-1', state: 'open', needHere: false, offers: asked } as const;
const watch = { id: 'watch-1', endedAt: null, needHere: false };
const store = {
  ofRequest: (id: string) => (id === 'request-1' ? need : null),
  ofWatch: (id: string) => (id === 'watch-1' ? need : null),
};

describe('needs the server has lost', () => {
  it('are sent again by the device that knows them', () => {
    expect(lostNeeds(store, [request], [watch])).toEqual([
      { of: 'request', id: 'request-1', need },
      { of: 'watch', id: 'watch-1', need },
    ]);
  });

  it.each([
    ['it is still there', { ...request, needHere: true }],
    ['no shelter was asked', { ...request, offers: [] }],
    ['the one who was asked has answered', { ...request, offers: [{ state: 'declined' } as OfferView] }],
    ['the search is over', { ...request, state: 'placed' as const }],
    ['this device does not know it', { ...request, id: 'request-2' }],
  ])('are not sent where %s', (_, one) => {
    expect(lostNeeds(store, [one], [])).toEqual([]);
  });

  it('are not sent for a watch that has ended', () => {
    expect(lostNeeds(store, [], [{ ...watch, endedAt: '2026-11-22T08:00:00.000Z' }])).toEqual([]);
  });
});
