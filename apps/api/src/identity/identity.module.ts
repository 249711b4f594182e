import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Sessions } from '../platform/actor.js';
import { PermissionGuard } from '../platform/permission.guard.js';
import { SessionService } from './session.service.js';

@Module({
  providers: [
    SessionService,
    { provide: Sessions, useExisting: SessionService },
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [SessionService],
})
export class IdentityModule {}
