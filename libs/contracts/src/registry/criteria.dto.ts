import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  bedKinds,
  facilityCriteria,
  mostBedsOfAUnit,
  protectiveFeatures,
  sleepers,
  unitCriteria,
  type BedKind,
  type CheckedFeature,
  type Condition,
  type ConditionAnswer,
  type FacilityCriteria,
  type IntakeHours,
  type ProtectiveFeature,
  type Sleeper,
  type UnitCriteria,
} from '@harborlight/domain';
import { IsLocalDate } from '../is-local-date.js';
import { MayBeLeftOut } from '../may-be-left-out.js';
import { AreAnswers } from './are-answers.js';
import { fieldsOf } from './fields-of.js';

const localTime = /^([01]\d|2[0-3]):[0-5]\d$/;

export class CheckedFeatureDto implements CheckedFeature {
  @IsIn(protectiveFeatures)
  feature!: ProtectiveFeature;

  @IsLocalDate()
  checkedOn!: string;

  @MayBeLeftOut()
  @Min(0.5)
  @Max(40)
  youthPerStaff?: number;
}

export class IntakeHoursDto implements IntakeHours {
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  days!: number[];

  @Matches(localTime)
  from!: string;

  @Matches(localTime)
  to!: string;
}

export class FacilityCriteriaDto extends fieldsOf(facilityCriteria) implements FacilityCriteria {
  @IsArray()
  @ArrayMaxSize(protectiveFeatures.length)
  @ArrayUnique(({ feature }: CheckedFeatureDto) => feature)
  @ValidateNested({ each: true })
  @Type(() => CheckedFeatureDto)
  protection!: CheckedFeatureDto[];

  @IsArray()
  @ArrayMaxSize(14)
  @ValidateNested({ each: true })
  @Type(() => IntakeHoursDto)
  intakeHours!: IntakeHoursDto[];

  @ArrayUnique()
  @ArrayMaxSize(6)
  @Matches(localTime, { each: true })
  shiftTimes!: string[];
}

export class AgeRangeDto {
  @IsInt()
  @Min(0)
  @Max(120)
  from!: number;

  @IsInt()
  @Min(0)
  @Max(120)
  to!: number;
}

export class UnitCriteriaDto extends fieldsOf(unitCriteria) implements UnitCriteria {
  @ArrayUnique()
  @IsIn(sleepers, { each: true })
  whoCanSleepHere!: Sleeper[];

  @IsObject()
  @ValidateNested()
  @Type(() => AgeRangeDto)
  ages!: AgeRangeDto;

  @IsInt()
  @Min(0)
  @Max(mostBedsOfAUnit)
  licensed!: number;

  @IsIn(bedKinds)
  kind!: BedKind;

  @IsObject()
  @AreAnswers()
  answers!: Record<Condition, ConditionAnswer>;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  sector: string | null = null;
}
