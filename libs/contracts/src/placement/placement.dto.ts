import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
} from 'class-validator';
import {
  arrivalOutcomes,
  callResults,
  declineCodes,
  exits,
  facilityClasses,
  holdKinds,
  missingCapabilities,
  offerAnswers,
  releaseCodes,
  restrictiveReasons,
  type ArrivalOutcome,
  type CallResult,
  type DeclineCode,
  type Exit,
  type FacilityClass,
  type HoldKind,
  type MissingCapability,
  type OfferAnswer,
  type ReleaseCode,
  type RestrictiveReason,
} from '@harborlight/domain';
import { IsId } from '../is-id.js';
import { IsInstant } from '../is-instant.js';
import { IsLocalDate } from '../is-local-date.js';
import { MayBeLeftOut } from '../may-be-left-out.js';
import { IsNeed, type NeedDto } from './need.dto.js';

const callBackNumber = /^\+?[0-9 ()x-]{5,30}$/;
const mostMinutesOnTheWay = 24 * 60;

/** `POST /api/holds`, with `Idempotency-Key`. */
export class HoldDto {
  @IsId()
  unitId!: string;

  /** A bed named by the officer, or any free one. */
  @MayBeLeftOut()
  @IsId()
  bedId?: string;

  @MayBeLeftOut()
  @IsId()
  requestId?: string;

  @IsIn(holdKinds)
  kind!: HoldKind;

  @MayBeLeftOut()
  @Matches(callBackNumber)
  callBack?: string;

  /** Minutes until the child is expected; a firm hold lasts until then and the policy's grace. */
  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(mostMinutesOnTheWay)
  etaMinutes?: number;

  @MayBeLeftOut()
  @IsIn(restrictiveReasons)
  reason?: RestrictiveReason;
}

/** `DELETE /api/holds/:id?code=` */
export class ReleaseDto {
  @MayBeLeftOut()
  @IsIn(releaseCodes)
  code?: ReleaseCode;
}

/** `POST /api/requests` */
export class RequestDto {
  /** The board's code. */
  @Matches(/^[a-z0-9-]{1,40}$/)
  board!: string;

  @MayBeLeftOut()
  @Matches(callBackNumber)
  callBack?: string;

  /** 2 where medical clearance or detox comes before the shelter. */
  @MayBeLeftOut()
  @IsIn([1, 2])
  legs?: 1 | 2;
}

/** `GET /api/boards/:code/requests`: the open ones, the ended ones, or both. */
export class RequestsQueryDto {
  @MayBeLeftOut()
  @IsIn(['open', 'ended'])
  state?: 'open' | 'ended';
}

/** `PUT /api/requests/:id/need` and `PUT /api/watches/:id/need` */
export class SendNeedDto {
  @IsNeed()
  need!: NeedDto;
}

/** `POST /api/requests/:id/offers` */
export class OffersDto {
  @IsId({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  unitIds!: string[];

  /** Left out where the request's need is here already. */
  @MayBeLeftOut()
  @IsNeed()
  need?: NeedDto;

  @MayBeLeftOut()
  @IsIn(restrictiveReasons)
  reason?: RestrictiveReason;

  @MayBeLeftOut()
  @IsIn([1, 2])
  leg?: 1 | 2;
}

/** `POST /api/requests/:id/broadcast`: every fitting unit of a class or region at once. */
export class BroadcastDto {
  @MayBeLeftOut()
  @IsIn(facilityClasses)
  class?: FacilityClass;

  @MayBeLeftOut()
  @Matches(/^[a-z0-9-]{1,40}$/)
  region?: string;

  @MayBeLeftOut()
  @IsNeed()
  need?: NeedDto;

  @MayBeLeftOut()
  @IsIn([1, 2])
  leg?: 1 | 2;
}

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
  @IsInt()
  @Min(0)
  @Max(mostMinutesOnTheWay)
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
  @IsInt()
  @Min(0)
  @Max(mostMinutesOnTheWay)
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
  @IsInt()
  @Min(0)
  @Max(mostMinutesOnTheWay)
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

/** `POST /api/requests/:id/closure` */
export class ClosureDto {
  @IsIn(['unmet', 'withdrawn'])
  outcome!: 'unmet' | 'withdrawn';

  /** What was missing; needed with `unmet`. */
  @MayBeLeftOut()
  @IsIn(missingCapabilities, { each: true })
  @ArrayMinSize(1)
  @ArrayUnique()
  missing?: MissingCapability[];

  /** The class that would have been right. */
  @MayBeLeftOut()
  @IsIn(facilityClasses)
  class?: FacilityClass;

  @MayBeLeftOut()
  @Matches(/^[a-z0-9-]{1,40}$/)
  region?: string;
}

/** `GET /api/boards/:code/unmet`: hours that begin from `from` on and before `to`. */
export class UnmetQueryDto {
  @MayBeLeftOut()
  @IsInstant()
  from?: string;

  @MayBeLeftOut()
  @IsInstant()
  to?: string;
}

/** `POST /api/watches` */
export class WatchDto {
  @Matches(/^[a-z0-9-]{1,40}$/)
  board!: string;

  @IsNeed()
  need!: NeedDto;

  /** Holds a bed for the policy's minutes as soon as one opens. */
  @IsBoolean()
  holdAtOnce!: boolean;

  @MayBeLeftOut()
  @IsId()
  requestId?: string;
}
