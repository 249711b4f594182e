import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { blockReasons, mostBedsOfAUnit, type BlockReason, type Census } from '@harborlight/domain';
import { IsId } from '../is-id.js';
import { IsInstant } from '../is-instant.js';
import { IsLocalDate } from '../is-local-date.js';
import { MayBeLeftOut } from '../may-be-left-out.js';

/** `PUT /api/units/:id/census` */
export class CensusDto implements Census {
  @IsInt()
  @Min(0)
  @Max(mostBedsOfAUnit)
  occupied!: number;

  @IsInt()
  @Min(0)
  @Max(mostBedsOfAUnit)
  staffed!: number;

  /** A past instant; accepted only with the permission to import. */
  @MayBeLeftOut()
  @IsInstant()
  at?: string;

  /** The unit's newest entry the sender has seen; a newer one refuses the census. */
  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  unlessAfter?: number;
}

/** `POST /api/units/:id/arrivals`: a bed named by staff, or any free one. */
export class ArrivalDto {
  @IsOptional()
  @IsId()
  bedId?: string;
}

/** `POST /api/units/:id/departures`: a bed named by staff, or any occupied one. */
export class DepartureDto {
  @IsOptional()
  @IsId()
  bedId?: string;
}

/** `POST /api/beds/:id/blocks` and `POST /api/units/:id/blocks` (any free bed). */
export class BlockDto {
  @IsIn(blockReasons)
  reason!: BlockReason;

  @IsInstant()
  until!: string;
}

/** `POST /api/units/:id/expected-openings`: the day on which an occupied bed is expected to become free. */
export class ExpectedOpeningDto {
  @IsLocalDate()
  on!: string;

  @IsOptional()
  @IsId()
  bedId?: string;
}
