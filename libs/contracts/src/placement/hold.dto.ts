import { IsIn } from 'class-validator';
import {
  holdKinds,
  releaseCodes,
  restrictiveReasons,
  type HoldKind,
  type ReleaseCode,
  type RestrictiveReason,
} from '@harborlight/domain';
import { IsId } from '../is-id.js';
import { MayBeLeftOut } from '../may-be-left-out.js';
import { IsCallBack, IsMinutesOnTheWay } from './fields.js';

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
  @IsCallBack()
  callBack?: string;

  /** Minutes until the child is expected; a firm hold lasts until then and the policy's grace. */
  @MayBeLeftOut()
  @IsMinutesOnTheWay()
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
