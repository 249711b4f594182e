import { IsIn } from 'class-validator';
import {
  arrivalOutcomes,
  callResults,
  declineCodes,
  exits,
  offerAnswers,
  type ArrivalOutcome,
  type CallResult,
  type DeclineCode,
  type Exit,
  type OfferAnswer,
} from '@harborlight/domain';
import { IsId } from '../is-id.js';
import { IsLocalDate } from '../is-local-date.js';
import { MayBeLeftOut } from '../may-be-left-out.js';
import { IsMinutesOnTheWay } from './fields.js';

/** `GET /api/boards/:code/offers`: those that wait for an answer, those that wait for the child, or all. */
export class OffersQueryDto {
  @MayBeLeftOut()
  @IsIn(['waiting', 'accepted'])
  state?: 'waiting' | 'accepted';
}

/** `POST /api/offers/:id/answer` */
export class AnswerDto {
  @IsIn(offerAnswers)
  answer!: OfferAnswer;

  /** Needed with a decline. */
  @MayBeLeftOut()
  @IsIn(declineCodes)
  code?: DeclineCode;

  @MayBeLeftOut()
  @IsMinutesOnTheWay()
  etaMinutes?: number;
}

/** `POST /api/units/:id/calls`: what the shelter said on the phone, logged by the officer. */
export class CallDto {
  @IsIn(callResults)
  result!: CallResult;

  /** Needed with a decline. */
  @MayBeLeftOut()
  @IsIn(declineCodes)
  code?: DeclineCode;

  /** Needed with an accept. */
  @MayBeLeftOut()
  @IsId()
  requestId?: string;

  @MayBeLeftOut()
  @IsMinutesOnTheWay()
  etaMinutes?: number;

  @MayBeLeftOut()
  @IsIn([1, 2])
  leg?: 1 | 2;
}

/** `POST /api/offers/:id/arrival` */
export class SettleArrivalDto {
  @IsIn(arrivalOutcomes)
  outcome!: ArrivalOutcome;

  /** Minutes until the door, with `on-the-way`. */
  @MayBeLeftOut()
  @IsMinutesOnTheWay()
  etaMinutes?: number;

  /** Needed with `turned-away`. */
  @MayBeLeftOut()
  @IsIn(declineCodes)
  code?: DeclineCode;

  /** The day the stay is expected to end, with `arrived`: it feeds the expected openings. */
  @MayBeLeftOut()
  @IsLocalDate()
  expectedOn?: string;
}

/** `POST /api/placements/:id/departure` */
export class ExitDto {
  @IsIn(exits)
  exit!: Exit;
}
