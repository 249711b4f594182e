import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsUrl,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  noticeChannels,
  noticeKinds,
  locales,
  type NoticeChannel,
  type NoticeChoice,
  type NoticeKind,
  type Locale,
} from '@harborlight/domain';
import type { NoticePreferenceView } from './notice.views.js';

const wallClock = /^([01]\d|2[0-3]):[0-5]\d$/;
const OrNull = () => ValidateIf((_, value) => value !== null);

class NoticeChoiceDto implements NoticeChoice {
  @IsArray()
  @IsIn(noticeChannels, { each: true })
  @ArrayUnique()
  channels!: NoticeChannel[];

  @OrNull()
  @Matches(wallClock)
  quietFrom!: string | null;

  @OrNull()
  @Matches(wallClock)
  quietTo!: string | null;
}

/** One choice for each kind of notice. */
class NoticeChoicesDto implements Record<NoticeKind, NoticeChoice> {
  'offer'!: NoticeChoiceDto;
  'offer-withdrawn'!: NoticeChoiceDto;
  'answer'!: NoticeChoiceDto;
  'hold-ending'!: NoticeChoiceDto;
  'hold-ended'!: NoticeChoiceDto;
  'arrival-late'!: NoticeChoiceDto;
  'watch-hit'!: NoticeChoiceDto;
  'alternative-open'!: NoticeChoiceDto;
  'watch-confirm'!: NoticeChoiceDto;
  'still-right'!: NoticeChoiceDto;
  'escalation'!: NoticeChoiceDto;
}
for (const kind of noticeKinds) {
  IsDefined()(NoticeChoicesDto.prototype, kind);
  ValidateNested()(NoticeChoicesDto.prototype, kind);
  Type(() => NoticeChoiceDto)(NoticeChoicesDto.prototype, kind);
}

/** `PUT /api/me/notices` */
export class NoticePreferenceDto implements NoticePreferenceView {
  @IsIn(locales)
  tongue!: Locale;

  @IsBoolean()
  soundForOffers!: boolean;

  @IsDefined()
  @ValidateNested()
  @Type(() => NoticeChoicesDto)
  kinds!: NoticeChoicesDto;
}

/** `DELETE /api/me/push-subscriptions` */
export class EndedPushSubscriptionDto {
  @IsUrl({ protocols: ['https'], require_protocol: true, require_tld: false })
  @Length(10, 1_000)
  endpoint!: string;
}

/** `POST /api/me/push-subscriptions`: what the browser's push service gave the page. */
export class PushSubscriptionDto extends EndedPushSubscriptionDto {
  @Matches(/^[A-Za-z0-9_=-]{20,200}$/)
  p256dh!: string;

  @Matches(/^[A-Za-z0-9_=-]{8,100}$/)
  auth!: string;
}
