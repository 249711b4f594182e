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
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  agencyKinds,
  bedKinds,
  facilityClasses,
  iveClasses,
  jjdpaClasses,
  languages,
  legalStatuses,
  meetingPoints,
  mostBedsOfAUnit,
  papersAtDoor,
  preaClasses,
  protectiveFeatures,
  services,
  sleepers,
  stateLicenceClasses,
  transports,
  walkOuts,
  type AgencyKind,
  type Answer,
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
  type MeetingPoint,
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
import { IsInstant } from '../is-instant.js';
import { IsLocalDate } from '../is-local-date.js';
import { MayBeLeftOut } from '../may-be-left-out.js';
import { AreAnswers } from './are-answers.js';

const localTime = /^([01]\d|2[0-3]):[0-5]\d$/;
const externalKey = /^[a-z0-9-]{1,40}:.{1,80}$/;

export class AgencyDto {
  @IsString()
  @Length(1, 120)
  name!: string;

  @IsIn(agencyKinds)
  kind!: AgencyKind;

  @IsOptional()
  @Matches(externalKey)
  externalId?: string;
}

export class RegionDto {
  @Matches(/^[a-z0-9-]{1,40}$/)
  code!: string;

  @IsString()
  @Length(1, 80)
  nameEn!: string;

  @IsString()
  @Length(1, 80)
  nameEs!: string;
}

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
  answers!: Record<Condition, Answer>;

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

/** How to reach a facility: kept out of the log, shown only with the permission `intake.read`. */
export class IntakeDto {
  @IsOptional()
  @Matches(/^\+?[0-9 ()x-]{5,30}$/)
  intakePhone?: string | null;

  @IsOptional()
  @IsIn(meetingPoints)
  meetingPoint?: MeetingPoint | null;
}

export class FacilityDto extends IntakeDto {
  /** Since when the criteria are true. A past instant is accepted only with the permission to import. */
  @MayBeLeftOut()
  @IsInstant()
  at?: string;

  @IsUUID()
  agencyId!: string;

  @IsString()
  @Length(1, 120)
  alias!: string;

  @Matches(/^[A-Z]{2}$/)
  state!: string;

  @Matches(/^[a-z0-9-]{1,40}$/)
  region!: string;

  @IsOptional()
  @Matches(externalKey)
  externalId?: string;

  @IsObject()
  @ValidateNested()
  @Type(() => FacilityCriteriaDto)
  criteria!: FacilityCriteriaDto;
}

export class UnitDto {
  /** Since when the criteria are true. A past instant is accepted only with the permission to import. */
  @MayBeLeftOut()
  @IsInstant()
  at?: string;

  @IsString()
  @Length(1, 120)
  name!: string;

  @IsOptional()
  @Matches(externalKey)
  externalId?: string;

  @IsObject()
  @ValidateNested()
  @Type(() => UnitCriteriaDto)
  criteria!: UnitCriteriaDto;

  /** What this unit says differently from its facility. */
  @MayBeLeftOut()
  @IsObject()
  overrides?: Partial<FacilityCriteriaDto>;
}

export class BedDto {
  @IsString()
  @Length(1, 40)
  label!: string;

  @IsBoolean()
  single!: boolean;

  @IsBoolean()
  accessible!: boolean;
}
