import type { AskedView, HoldView, OfferView, PlacementView, RequestView } from '@harborlight/contracts';
import { addMinutes, defaultPolicy, undemanding, type Need } from '@harborlight/domain';
import { night } from '../../../shared/testing/board.builders.js';

export const aNeed = (said: Partial<Need> = {}): Need => ({
  age: 15,
  sleeper: 'girl',
  state: 'MO',
  region: 'jackson',
  ...undemanding,
  ...said,
});

/** Asked ten minutes ago, and opened by nobody. */
export const anOffer = (said: Partial<OfferView> = {}): OfferView => ({
  id: 'offer-1',
  requestId: 'request-1',
  unitId: 'girls-wing',
  leg: 1,
  state: 'asked',
  channel: 'app',
  answer: null,
  askedAt: addMinutes(night, -10),
  acknowledgedAt: null,
  answeredAt: null,
  onTheWayAt: null,
  expectedAt: null,
  holdId: null,
  holdUntil: null,
  placementId: null,
  ...said,
});

export const anAcceptedOffer = (said: Partial<OfferView> = {}): OfferView =>
  anOffer({
    state: 'accepted',
    acknowledgedAt: addMinutes(night, -8),
    answeredAt: addMinutes(night, -5),
    expectedAt: addMinutes(night, 30),
    holdId: 'hold-1',
    holdUntil: addMinutes(night, 90),
    ...said,
  });

export const askedOf = (offer: OfferView, said: Partial<AskedView> = {}): AskedView => ({
  ...offer,
  token: 'R-7K3Q',
  officer: 'Otis',
  agency: 'Night desk',
  callBack: '816-555-0100',
  need: aNeed(),
  ...said,
});

/** A firm hold with an hour and a half left. */
export const aHold = (said: Partial<HoldView> = {}): HoldView => ({
  id: 'hold-1',
  unitId: 'girls-wing',
  bedId: 'bed-3',
  bed: 'Bed 3',
  kind: 'firm',
  from: addMinutes(night, -5),
  until: addMinutes(night, 90),
  requestId: 'request-1',
  ownerId: 'user-1',
  owner: 'Otis',
  agency: 'Night desk',
  callBack: '816-555-0100',
  extensionsLeft: 1,
  released: null,
  ...said,
});

/** Open for two hours and five minutes; its need is here. */
export const aRequest = (said: Partial<RequestView> = {}): RequestView => ({
  id: 'request-1',
  token: 'R-7K3Q',
  state: 'open',
  officerId: 'user-1',
  officer: 'Otis',
  agency: 'Night desk',
  callBack: '816-555-0100',
  legs: 1,
  openedAt: addMinutes(night, -125),
  endedAt: null,
  needHere: true,
  needUntil: addMinutes(night, 1_000),
  hold: null,
  offers: [],
  steps: [],
  ladder: defaultPolicy.ladder,
  rung: 0,
  offersAtOnce: defaultPolicy.offersAtOnce,
  broadcast: defaultPolicy.broadcast,
  watchHoldMinutes: defaultPolicy.watchHoldMinutes,
  ...said,
});

export const aStay = (said: Partial<PlacementView> = {}): PlacementView => ({
  id: 'stay-1',
  offerId: 'offer-1',
  requestId: 'request-1',
  token: 'R-7K3Q',
  unitId: 'girls-wing',
  bed: 'Bed 3',
  arrivedAt: addMinutes(night, -600),
  departedAt: null,
  exit: null,
  missingChild: null,
  ...said,
});
