import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
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
  facilityClasses,
  iveClasses,
  jjdpaClasses,
  languages,
  legalStatuses,
  mostBedsOfAUnit,
  papersAtDoor,
  preaClasses,
  protectiveFeatures,
  services,
  sleepers,
  stateLicenceClasses,
  transports,
  walkOuts,
  type ConditionAnswer,
  type BedKind,
  type CheckedFeature,
  type Condition,
  type FacilityClass,
  type FacilityCriteria,
  type IntakeHours,
  type IveClass,
  type JjdpaClass,
  type Language,
  type LegalStatus,
  type PaperAtDoor,
  type PreaClass,
  type ProtectiveFeature,
  type Service,
  type Sleeper,
  type StateLicenceClass,
  type Transport,
  type UnitCriteria,
  type WalkOut,
} from '@harborlight/domain';
import { IsLocalDate } from '../is-local-date.js';
import { MayBeLeftOut } from '../may-be-left-out.js';
import { AreAnswers } from './are-answers.js';

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

export class FacilityCriteriaDto implements FacilityCriteria {
  @IsIn(facilityClasses)
  class!: FacilityClass;

  @IsBoolean()
  confidential!: boolean;

  @IsBoolean()
  onDetentionGrounds!: boolean;

  @IsBoolean()
  sharesBuildingWithAdultJail!: boolean;

  @IsIn(walkOuts)
  walkOut!: WalkOut;

  @IsIn(jjdpaClasses)
  jjdpaClass!: JjdpaClass;

  @IsIn(preaClasses)
  preaClass!: PreaClass;

  @IsIn(stateLicenceClasses)
  stateLicenceClass!: StateLicenceClass;

  @IsIn(iveClasses)
  iveClass!: IveClass;

  @IsArray()
  @ArrayMaxSize(protectiveFeatures.length)
  @ArrayUnique(({ feature }: CheckedFeatureDto) => feature)
  @ValidateNested({ each: true })
  @Type(() => CheckedFeatureDto)
  protection!: CheckedFeatureDto[];

  @ArrayUnique()
  @IsIn(services, { each: true })
  services!: Service[];

  @ArrayUnique()
  @IsIn(languages, { each: true })
  languages!: Language[];

  @IsArray()
  @ArrayMaxSize(14)
  @ValidateNested({ each: true })
  @Type(() => IntakeHoursDto)
  intakeHours!: IntakeHoursDto[];

  @ArrayUnique()
  @IsIn(papersAtDoor, { each: true })
  papersAtDoor!: PaperAtDoor[];

  @IsIn(transports)
  transport!: Transport;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3650)
  maxNights: number | null = null;

  @IsBoolean()
  dutyToAccept!: boolean;

  @IsInt()
  @Min(15)
  @Max(7 * 24 * 60)
  updateMinutes!: number;

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

export class UnitCriteriaDto implements UnitCriteria {
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

  @ArrayUnique()
  @IsIn(legalStatuses, { each: true })
  legalStatuses!: LegalStatus[];

  @IsBoolean()
  lowCensus!: boolean;

  @IsBoolean()
  sleepOnly!: boolean;

  @IsBoolean()
  countsWithheld!: boolean;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  sector: string | null = null;
}
