import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean } from 'class-validator';
import { IsCode } from '../is-code.js';
import { IsId } from '../is-id.js';
import { MayBeLeftOut } from '../may-be-left-out.js';
import { IsNeed, type NeedDto } from './need.dto.js';

/** `POST /api/watches` */
export class WatchDto {
  @IsCode()
  board!: string;

  @IsNeed()
  need!: NeedDto;

  /** Holds a bed for the policy's minutes as soon as one opens. */
  @IsBoolean()
  holdAtOnce!: boolean;

  @MayBeLeftOut()
  @IsId()
  requestId?: string;

  /** Agencies that are told too when a bed opens: juvenile office, attorney, guardian ad litem. */
  @MayBeLeftOut()
  @IsId({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  tells?: string[];
}
