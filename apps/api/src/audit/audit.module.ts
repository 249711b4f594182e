import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { AuditController } from './audit.controller.js';
import { ChainReader } from './chain-reader.js';
import { VerificationService } from './verification.service.js';

@Module({
  imports: [BoardModule],
  controllers: [AuditController],
  providers: [ChainReader, VerificationService],
})
export class AuditModule {}
