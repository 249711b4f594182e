import { Body, Controller, Req, Res } from '@nestjs/common';
import { ChangePasswordDto, SignInDto } from '@harborlight/contracts/dto';
import { changePassword, signIn, signOut } from '@harborlight/contracts/operations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../platform/operation.js';
import { CredentialService } from './credential.service.js';

/** The four things a person does with their session; nothing else of better-auth is reachable. */
@Controller()
export class AuthController {
  constructor(private readonly credentials: CredentialService) {}

  @Operation(signIn)
  async signIn(
    @Body() ask: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ userId: string }> {
    const { userId, cookies } = await this.credentials.signIn(ask, request.ip);
    reply.header('set-cookie', cookies);
    return { userId };
  }

  @Operation(signOut)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    reply.header('set-cookie', await this.credentials.signOut(request.headers));
  }

  @Operation(changePassword)
  async changePassword(
    @Body() ask: ChangePasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    reply.header('set-cookie', await this.credentials.changePassword(ask, request.headers, request.ip));
  }
}
