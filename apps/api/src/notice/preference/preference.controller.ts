import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { NoticePreferenceView, PushKeyView } from '@harborlight/contracts';
import {
  EndedPushSubscriptionDto,
  NoticePreferenceDto,
  PushSubscriptionDto,
} from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../../platform/actor.js';
import { Config } from '../../platform/config.js';
import { RequirePermission } from '../../platform/permission.guard.js';
import { PreferenceService } from './preference.service.js';

@Controller('api')
@RequirePermission('inbox.read')
export class PreferenceController {
  constructor(
    private readonly preferences: PreferenceService,
    private readonly config: Config,
  ) {}

  @Get('me/notices')
  preference(@CurrentActor() actor: Actor): Promise<NoticePreferenceView> {
    return this.preferences.preferenceOf(actor);
  }

  @Put('me/notices')
  choose(
    @CurrentActor() actor: Actor,
    @Body() preference: NoticePreferenceDto,
  ): Promise<NoticePreferenceView> {
    return this.preferences.choose(actor, preference);
  }

  @Get('push-key')
  pushKey(): PushKeyView {
    return {
      publicKey: this.config.push?.publicKey ?? null,
      emailConfigured: this.config.mail !== null,
    };
  }

  @Post('me/push-subscriptions')
  @HttpCode(204)
  subscribe(@CurrentActor() actor: Actor, @Body() subscription: PushSubscriptionDto): Promise<void> {
    return this.preferences.subscribe(actor, subscription);
  }

  @Delete('me/push-subscriptions')
  @HttpCode(204)
  unsubscribe(@CurrentActor() actor: Actor, @Body() { endpoint }: EndedPushSubscriptionDto): Promise<void> {
    return this.preferences.unsubscribe(actor, endpoint);
  }
}
