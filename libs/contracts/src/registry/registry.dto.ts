import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, Matches, ValidateNested } from 'class-validator';
import { agencyKinds, meetingPoints, type AgencyKind, type MeetingPoint } from '@harborlight/domain';
import { IsCode } from '../is-code.js';
import { IsId } from '../is-id.js';
import { IsName } from '../is-name.js';
import { IsInstant } from '../is-instant.js';
import { MayBeLeftOut } from '../may-be-left-out.js';
import { FacilityCriteriaDto, UnitCriteriaDto } from './criteria.dto.js';

const externalKey = /^[a-z0-9-]{1,40}:.{1,80}$/;

export class AgencyDto {
  @IsName(120)
  name!: string;

  @IsIn(agencyKinds)
  kind!: AgencyKind;

  @IsOptional()
  @Matches(externalKey)
  externalId?: string;

  /** The state whose law it works under; null where none is meant. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  state?: string | null;
}

export class RegionDto {
  @IsCode()
  code!: string;

  @IsName(80)
  nameEn!: string;

  @IsName(80)
  nameEs!: string;
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

  @IsId()
  agencyId!: string;

  @IsName(120)
  alias!: string;

  @Matches(/^[A-Z]{2}$/)
  state!: string;

  @IsCode()
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

  @IsName(120)
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
  @IsName(40)
  label!: string;

  @IsBoolean()
  single!: boolean;

  @IsBoolean()
  accessible!: boolean;
}
