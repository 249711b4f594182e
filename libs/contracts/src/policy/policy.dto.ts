import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import {
  ladderRungs,
  roles,
  type BoardPolicy,
  type LadderRung,
  type LadderStep,
  type Role,
  type TravelTime,
} from '@harborlight/domain';
import { IsCode } from '../is-code.js';
import { IsStatePair } from './is-state-pair.js';

const dayMinutes = 24 * 60;

class TravelDto implements TravelTime {
  @IsCode()
  from!: string;

  @IsCode()
  to!: string;

  @IsInt()
  @Min(0)
  @Max(dayMinutes)
  minutes!: number;
}

class LadderStepDto implements LadderStep {
  @IsIn(ladderRungs)
  rung!: LadderRung;

  @IsInt()
  @Min(1)
  @Max(30 * dayMinutes)
  afterMinutes!: number;

  @IsIn(['acknowledged', 'accepted'])
  unless!: 'acknowledged' | 'accepted';

  @IsArray()
  @IsIn(roles, { each: true })
  tells!: Role[];
}

/** `PUT /api/boards/:code/policy` */
export class PolicyDto implements BoardPolicy {
  @IsInt()
  @Min(1)
  @Max(dayMinutes)
  softHoldMinutes!: number;

  @IsInt()
  @Min(0)
  @Max(5)
  softHoldExtensions!: number;

  @IsInt()
  @Min(1)
  @Max(60)
  watchHoldMinutes!: number;

  @IsInt()
  @Min(0)
  @Max(dayMinutes)
  firmHoldGraceMinutes!: number;

  @IsInt()
  @Min(1)
  @Max(dayMinutes)
  firmHoldMostMinutes!: number;

  @IsInt()
  @Min(1)
  @Max(1_000)
  holdsPerOfficer!: number;

  @IsInt()
  @Min(1)
  @Max(20)
  offersAtOnce!: number;

  @IsBoolean()
  broadcast!: boolean;

  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => LadderStepDto)
  ladder!: LadderStepDto[];

  @IsInt()
  @Min(0)
  @Max(24)
  needHoursAfterEnd!: number;

  @IsInt()
  @Min(1)
  @Max(168)
  needHoursAtMost!: number;

  @IsArray()
  @ArrayMaxSize(50)
  @IsStatePair({ each: true })
  borderAgreements!: [string, string][];

  @IsArray()
  @ArrayMaxSize(2_500)
  @ValidateNested({ each: true })
  @Type(() => TravelDto)
  travel!: TravelDto[];
}
