import { Body, Controller } from '@nestjs/common';
import type { NoticePreferenceView, PushKeyView } from '@harborlight/contracts';
import {
  EndedPushSubscriptionDto,
  NoticePreferenceDto,
  PushSubscriptionDto,
} from '@harborlight/contracts/dto';
import {
  changeNoticePreference,
  readNoticePreference,
  readPushKey,
  subscribeToPush,
  unsubscribeFromPush,
} from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { Config } from '../../platform/config.js';
import { Operation } from '../../platform/operation.js';
import { PreferenceService } from './preference.service.js';

@Controller()
export class PreferenceController {
  constructor(
    private readonly preferences: PreferenceService,
    private readonly config: Config,
  ) {}

  @Operation(readNoticePreference)
  preference(@CurrentActor() actor: Actor): Promise<NoticePreferenceView> {
    return this.preferences.preferenceOf(actor);
  }

  @Operation(changeNoticePreference)
  choose(
    @CurrentActor() actor: Actor,
    @Body() preference: NoticePreferenceDto,
  ): Promise<NoticePreferenceView> {
    return this.preferences.choose(actor, preference);
  }

  @Operation(readPushKey)
  pushKey(): PushKeyView {
    return {
      publicKey: this.config.push?.publicKey ?? null,
      emailConfigured: this.config.mail !== null,
    };
  }

  @Operation(subscribeToPush)
  subscribe(@CurrentActor() actor: Actor, @Body() subscription: PushSubscriptionDto): Promise<void> {
    return this.preferences.subscribe(actor, subscription);
  }

  @Operation(unsubscribeFromPush)
  unsubscribe(@CurrentActor() actor: Actor, @Body() { endpoint }: EndedPushSubscriptionDto): Promise<void> {
    return this.preferences.unsubscribe(actor, endpoint);
  }
}
