import { IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { IsInstant } from '../is-instant.js';
import { IsName } from '../is-name.js';
import { MayBeLeftOut } from '../may-be-left-out.js';

export const boardCode = /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/;

/** `POST /api/boards` */
export class CreateBoardDto {
  @Matches(boardCode)
  code!: string;

  @IsName(120, 2)
  name!: string;

  /** IANA time zone; an unknown one is refused by the domain. */
  @IsString()
  @Length(2, 60)
  timeZone!: string;
}

export class SnapshotQueryDto {
  @MayBeLeftOut()
  @IsInstant()
  asOf?: string;
}

export class EntriesQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after: number = 0;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 200;
}

export class ChangesQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;
}
