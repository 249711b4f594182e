import { created, ok, operation, shape } from '../operation.js';
import type { AnswerDto, CallDto, OffersQueryDto } from '../placement/offer.dto.js';
import type { AnswerView, AskedView, RequestView } from '../placement/placement.views.js';
import type { BroadcastDto, OffersDto } from '../placement/request.dto.js';

/** What stands in the way of asking anybody for this request. */
const askingRefusals = [
  'request-ended',
  'request-holds-already',
  'need-missing',
  'need-contradicts-itself',
  'unknown-region',
  'unit-closed',
] as const;

/** What stands in the way of an answer: what was answered before, the request, or the bed. */
const answerRefusals = [
  'decline-code-missing',
  'offer-answered',
  'arrival-over',
  'request-holds-already',
  'detention-is-no-placement',
  'unit-full',
] as const;

export const offerRequest = operation({
  id: 'offerRequest',
  method: 'POST',
  path: '/api/requests/:id/offers',
  summary: 'Asks units for one search, a few at once',
  tag: 'offers',
  permission: 'request.write',
  body: shape<OffersDto>(),
  answer: created<RequestView>(),
  idempotencyKey: 'honoured',
  refusals: [
    ...askingRefusals,
    'does-not-fit',
    'already-asked',
    'too-many-offers',
    'reason-for-restrictive-missing',
  ],
});

export const broadcastRequest = operation({
  id: 'broadcastRequest',
  method: 'POST',
  path: '/api/requests/:id/broadcast',
  summary: 'Asks every fitting unit of a class or region at once',
  tag: 'offers',
  permission: 'request.write',
  body: shape<BroadcastDto>(),
  answer: created<RequestView>(),
  idempotencyKey: 'honoured',
  refusals: [...askingRefusals, 'broadcast-off', 'nobody-to-ask'],
});

export const withdrawOffer = operation({
  id: 'withdrawOffer',
  method: 'DELETE',
  path: '/api/offers/:id',
  summary: 'Takes an offer back',
  tag: 'offers',
  permission: 'request.write',
  answer: ok<RequestView>(),
  refusals: ['request-ended', 'offer-answered', 'arrival-over'],
});

export const logCall = operation({
  id: 'logCall',
  method: 'POST',
  path: '/api/units/:id/calls',
  summary: 'Logs what a shelter said on the phone',
  tag: 'offers',
  permission: 'request.write',
  body: shape<CallDto>(),
  answer: created<AnswerView>(),
  idempotencyKey: 'honoured',
  refusals: [...answerRefusals, 'request-ended', 'unit-closed'],
});

export const listOffers = operation({
  id: 'listOffers',
  method: 'GET',
  path: '/api/boards/:code/offers',
  summary: "Lists what the caller's units are asked",
  tag: 'offers',
  permission: 'offer.answer',
  query: shape<OffersQueryDto>(),
  answer: ok<AskedView[]>(),
});

export const acknowledgeOffer = operation({
  id: 'acknowledgeOffer',
  method: 'POST',
  path: '/api/offers/:id/acknowledgement',
  summary: 'Says that the offer was seen',
  tag: 'offers',
  permission: 'offer.answer',
  answer: created<AskedView>(),
  refusals: ['offer-withdrawn'],
});

export const answerOffer = operation({
  id: 'answerOffer',
  method: 'POST',
  path: '/api/offers/:id/answer',
  summary: 'Answers an offer with yes, maybe, or a coded no',
  tag: 'offers',
  permission: 'offer.answer',
  body: shape<AnswerDto>(),
  answer: created<AnswerView>(),
  idempotencyKey: 'honoured',
  refusals: [...answerRefusals, 'offer-withdrawn'],
});
