import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { Desk } from './desk.js';
import { Notices } from './notices.js';

/** Inboxes, e-mail, web push, and the live desk that says when to read again. */
@Module({ imports: [IdentityModule], providers: [Notices, Desk], exports: [Notices, Desk] })
export class NoticeModule {}
