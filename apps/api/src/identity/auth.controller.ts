import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ChangePasswordDto, SignInDto } from '@harborlight/contracts/dto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/permission.guard.js';
import { CredentialService } from './credential.service.js';

/** The four things a person does with their session; nothing else of better-auth is reachable. */
@Public()
@Controller('api/auth')
export class AuthController {
  constructor(private readonly credentials: CredentialService) {}

  @Post('sign-in/email')
  @HttpCode(200)
  async signIn(
    @Body() ask: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ userId: string }> {
    const { userId, cookies } = await this.credentials.signIn(ask, request.ip);
    reply.header('set-cookie', cookies);
    return { userId };
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    reply.header('set-cookie', await this.credentials.signOut(request.headers));
  }

  @Post('change-password')
  @HttpCode(204)
  async changePassword(
    @Body() ask: ChangePasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    reply.header('set-cookie', await this.credentials.changePassword(ask, request.headers, request.ip));
  }
}
