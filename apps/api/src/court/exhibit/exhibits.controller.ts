import { Body, Controller, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { ExhibitPage, ExhibitVerification, ParamsOf } from '@harborlight/contracts';
import { ExhibitDto, ExhibitVerificationQueryDto } from '@harborlight/contracts/dto';
import { makeExhibit, verifyExhibit } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../../platform/actor.js';
import { Config } from '../../platform/config.js';
import { Operation } from '../../platform/operation.js';
import { PathParams } from '../../platform/path-params.js';
import { ExhibitVerificationService } from './exhibit-verification.service.js';
import { ExhibitService } from './exhibit.service.js';
import { VerificationLimit } from './verification-limit.js';

@Controller()
export class ExhibitsController {
  constructor(
    private readonly exhibits: ExhibitService,
    private readonly verifications: ExhibitVerificationService,
    private readonly limit: VerificationLimit,
    private readonly config: Config,
  ) {}

  /** The name of the file is its stamp: whoever sees a folder of downloads learns nothing else. */
  @Operation(makeExhibit)
  async makeExhibit(
    @CurrentActor() actor: Actor,
    @Body() input: ExhibitDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | ExhibitPage> {
    const origin = this.config.publicOrigin ?? `${request.protocol}://${request.host}`;
    const made = await this.exhibits.makeExhibit(actor, input, origin);
    reply.header('harborlight-stamp', made.stamp);
    if (made.as === 'page') return made.page;
    return new StreamableFile(made.pdf, {
      type: 'application/pdf',
      disposition: `attachment; filename="${made.stamp}.pdf"`,
      length: made.pdf.length,
    });
  }

  @Operation(verifyExhibit)
  async verify(
    @PathParams() { stamp }: ParamsOf<typeof verifyExhibit>,
    @Query() { fingerprint }: ExhibitVerificationQueryDto,
    @Req() request: FastifyRequest,
  ): Promise<ExhibitVerification> {
    await this.limit.count(request.ip);
    return this.verifications.verify(stamp, fingerprint ?? null);
  }
}
