import { IsIn, Matches } from 'class-validator';
import { clockStarts, locales, type ClockStart, type Locale } from '@harborlight/domain';
import { IsCode } from '../is-code.js';
import { IsInstant } from '../is-instant.js';
import { MayBeLeftOut } from '../may-be-left-out.js';
import { IsNeed, type NeedDto } from '../placement/need.dto.js';

/**
 * `POST /api/reviews`, and `POST /api/reviews/as-of` for one side alone. Nothing of it is kept but that somebody
 * reviewed, when, for which agency and where in the log.
 */
export class ReviewDto {
  /** The board's code. */
  @IsCode()
  board!: string;

  /** The state whose court reviews. */
  @Matches(/^[A-Z]{2}$/)
  state!: string;

  /** The hour of decision. */
  @IsInstant()
  moment!: string;

  @IsNeed()
  need!: NeedDto;

  /** The code of the pack's ground that is claimed. */
  @MayBeLeftOut()
  @IsCode()
  ground?: string;

  /** From when the clocks run. */
  @MayBeLeftOut()
  @IsInstant()
  custodyAt?: string;

  /** What kind of custody it was; `custody` where nobody said. */
  @MayBeLeftOut()
  @IsIn(clockStarts)
  clockStart?: ClockStart;

  /** The request whose steps are shown. */
  @MayBeLeftOut()
  @Matches(/^R-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  token?: string;

  /** The version of the pack; the one in force at the moment where it is left out. */
  @MayBeLeftOut()
  @IsCode()
  pack?: string;
}

/** `POST /api/exhibits`: the review once more, as a paper or as a page that prints. */
export class ExhibitDto extends ReviewDto {
  @IsIn(locales)
  tongue!: Locale;

  @IsIn(['pdf', 'page'])
  as!: 'pdf' | 'page';
}

/** `GET /api/exhibits/:stamp/verification` */
export class ExhibitVerificationQueryDto {
  /** SHA-256 of the file in hand, in hex. */
  @MayBeLeftOut()
  @Matches(/^[0-9a-f]{64}$/)
  fingerprint?: string;
}
