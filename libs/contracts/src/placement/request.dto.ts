import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn } from 'class-validator';
import {
  facilityClasses,
  missingCapabilities,
  restrictiveReasons,
  type FacilityClass,
  type MissingCapability,
  type RestrictiveReason,
} from '@harborlight/domain';
import { IsCode } from '../is-code.js';
import { IsId } from '../is-id.js';
import { IsInstant } from '../is-instant.js';
import { MayBeLeftOut } from '../may-be-left-out.js';
import { IsCallBack } from './fields.js';
import { IsNeed, type NeedDto } from './need.dto.js';

/** `POST /api/requests` */
export class RequestDto {
  /** The board's code. */
  @IsCode()
  board!: string;

  @MayBeLeftOut()
  @IsCallBack()
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
  @IsCode()
  region?: string;

  @MayBeLeftOut()
  @IsNeed()
  need?: NeedDto;

  @MayBeLeftOut()
  @IsIn([1, 2])
  leg?: 1 | 2;
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
  @IsCode()
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
