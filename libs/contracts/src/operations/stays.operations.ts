import { ok, operation, shape } from '../operation.js';
import type { ExitDto, SettleArrivalDto } from '../placement/offer.dto.js';
import type { HandOverView, OfferView, PlacementView } from '../placement/placement.views.js';

export const readHandOver = operation({
  id: 'readHandOver',
  method: 'GET',
  path: '/api/offers/:id/hand-over',
  summary: 'Reads whom to call, where to meet and which papers to bring',
  tag: 'stays',
  permission: 'placement.write',
  answer: ok<HandOverView>(),
  refusals: ['not-accepted-yet', 'offer-withdrawn', 'arrival-over'],
});

export const settleArrival = operation({
  id: 'settleArrival',
  method: 'POST',
  path: '/api/offers/:id/arrival',
  summary: 'Says that the child is on the way, arrived, did not come or was turned away',
  tag: 'stays',
  permission: 'placement.write',
  body: shape<SettleArrivalDto>(),
  answer: ok<OfferView>(),
  refusals: [
    'decline-code-missing',
    'not-accepted-yet',
    'offer-withdrawn',
    'arrival-over',
    'until-not-ahead',
  ],
});

export const listPlacements = operation({
  id: 'listPlacements',
  method: 'GET',
  path: '/api/boards/:code/placements',
  summary: 'Lists the stays that began with a search, as far as the caller may see them',
  tag: 'stays',
  permission: 'placement.write',
  answer: ok<PlacementView[]>(),
});

export const recordPlacementDeparture = operation({
  id: 'recordPlacementDeparture',
  method: 'POST',
  path: '/api/placements/:id/departure',
  summary: 'Ends a stay with a code',
  tag: 'stays',
  permission: 'offer.answer',
  body: shape<ExitDto>(),
  answer: ok<PlacementView>(),
  refusals: ['placement-ended'],
});
