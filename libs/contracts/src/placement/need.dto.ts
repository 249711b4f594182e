import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  conditions,
  legalStatuses,
  pendingMatters,
  protectiveFeatures,
  walkOutWishes,
  youngSleepers,
  type Condition,
  type LegalStatus,
  type Need,
  type PendingMatter,
  type ProtectiveFeature,
  type WalkOutWish,
  type YoungSleeper,
} from '@harborlight/domain';
import { IsCode } from '../is-code.js';
import { IsInstant } from '../is-instant.js';
import { askedFields } from '../registry/fields-of.js';

/** Nobody knows yet, or nobody minds. */
const OrNull = () => ValidateIf((_, value) => value !== null);

/** A need as it crosses the wire: every field is there, every value is a code or a small number. */
export class NeedDto extends askedFields() implements Need {
  @IsInt()
  @Min(0)
  @Max(20)
  age!: number;

  @IsIn(youngSleepers)
  sleeper!: YoungSleeper;

  @IsBoolean()
  prefersSingleRoom!: boolean;

  @Matches(/^[A-Z]{2}$/)
  state!: string;

  @IsCode()
  region!: string;

  @IsIn(legalStatuses)
  legalStatus!: LegalStatus;

  @IsArray()
  @IsIn(protectiveFeatures, { each: true })
  @ArrayUnique()
  protection!: ProtectiveFeature[];

  @IsIn(walkOutWishes)
  walkOut!: WalkOutWish;

  @IsArray()
  @IsIn(conditions, { each: true })
  @ArrayUnique()
  conditions!: Condition[];

  @IsInt()
  @Min(0)
  @Max(6)
  cribs!: number;

  @OrNull()
  @IsInt()
  @Min(1)
  @Max(730)
  nights!: number | null;

  @OrNull()
  @IsInstant()
  earliestArrival!: string | null;

  @IsArray()
  @IsCode({ each: true })
  @ArrayUnique()
  @ArrayMaxSize(50)
  avoidRegions!: string[];

  @OrNull()
  @IsCode()
  courtRegion!: string | null;

  @IsIn(pendingMatters)
  pendingMatter!: PendingMatter;

  @IsBoolean()
  judgeOnlyHold!: boolean;

  @IsBoolean()
  separationCheck!: boolean;

  @IsBoolean()
  detentionGroundsToo!: boolean;
}

/** A whole need: a list or a text in its place would pass as nested. */
export const IsNeed =
  () =>
  (target: object, property: string): void => {
    IsObject()(target, property);
    ValidateNested()(target, property);
    Type(() => NeedDto)(target, property);
  };
