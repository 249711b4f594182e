import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { AuditController } from './audit.controller.js';

@Module({
  imports: [BoardModule],
  controllers: [AuditController],
})
export class AuditModule {}
