import { Module } from '@nestjs/common';
import { BoardModule } from '../../board/board.module.js';

@Module({
  imports: [BoardModule],
})
export class DocketModule {}
