import { Controller } from '@nestjs/common';
import type { ParamsOf, Verification } from '@harborlight/contracts';
import { verifyBoard } from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { BoardService } from '../board/board.service.js';
import { VerificationService } from '../board/chain/verification.service.js';
import { CurrentActor } from '../platform/actor.js';
import { Operation } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';

@Controller()
export class AuditController {
  constructor(
    private readonly boards: BoardService,
    private readonly verification: VerificationService,
  ) {}

  @Operation(verifyBoard)
  async verify(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof verifyBoard>,
  ): Promise<Verification> {
    const board = await this.boards.findBoard(actor, code);
    return this.verification.verify(board.id, board.code);
  }
}
