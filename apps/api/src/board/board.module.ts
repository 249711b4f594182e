import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { NoticeModule } from '../notice/notice.module.js';
import { BoardController } from './board.controller.js';
import { BoardRegions } from './board-regions.js';
import { BoardService } from './board.service.js';
import { AnchorSender } from './chain/anchor/anchor-sender.js';
import { AnchorRepository } from './chain/anchor/anchor.repository.js';
import { AnchorService } from './chain/anchor/anchor.service.js';
import { SignHeadsEveryHour } from './chain/anchor/sign-heads-every-hour.js';
import { ChainChecks } from './chain/chain-checks.js';
import { ChainReader } from './chain/chain-reader.js';
import { ChainWalker } from './chain/chain-walker.js';
import { VerificationService } from './chain/verification.service.js';
import { FeedGateway } from './feed.gateway.js';
import { LogAsOf } from './log-as-of.js';
import { LogAsOfRepository } from './log-as-of.repository.js';
import { LogReader } from './log-reader.js';
import { LogRepository } from './log.repository.js';
import { Proofs } from './proofs.js';

@Module({
  imports: [IdentityModule, NoticeModule],
  controllers: [BoardController],
  providers: [
    BoardService,
    BoardRegions,
    LogAsOf,
    LogAsOfRepository,
    LogReader,
    LogRepository,
    Proofs,
    FeedGateway,
    ChainReader,
    ChainWalker,
    ChainChecks,
    VerificationService,
    AnchorRepository,
    AnchorService,
    AnchorSender,
    SignHeadsEveryHour,
  ],
  exports: [BoardService, BoardRegions, LogAsOf, LogReader, Proofs, ChainChecks, VerificationService],
})
export class BoardModule {}
