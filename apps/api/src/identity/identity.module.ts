import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Sessions } from '../platform/actor.js';
import { Config } from '../platform/config.js';
import { PermissionGuard } from '../platform/permission.guard.js';
import { AccountService } from './account.service.js';
import { AUTH, createAuth } from './auth.js';
import { AuthController } from './auth.controller.js';
import { CredentialService } from './credential.service.js';
import { ForgetExpiredSessions } from './forget-expired-sessions.js';
import { IdentityPool } from './identity-pool.js';
import { MeController } from './me.controller.js';
import { Revocations } from './revocations.js';
import { SessionService } from './session.service.js';
import { SignInLimit } from './sign-in-limit.js';

@Module({
  controllers: [AuthController, MeController],
  providers: [
    IdentityPool,
    { provide: AUTH, useFactory: createAuth, inject: [IdentityPool, Config] },
    AccountService,
    CredentialService,
    ForgetExpiredSessions,
    Revocations,
    SessionService,
    SignInLimit,
    { provide: Sessions, useExisting: SessionService },
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [AccountService, SessionService],
})
export class IdentityModule {}
