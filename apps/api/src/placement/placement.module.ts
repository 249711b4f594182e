import { Module } from '@nestjs/common';
import { NoticeModule } from '../notice/notice.module.js';
import { BoardModule } from '../board/board.module.js';
import { RegistryModule } from '../registry/registry.module.js';
import { VacancyModule } from '../vacancy/vacancy.module.js';
import { Reach } from './reach.js';

/** From a request to an arrival. */
@Module({ imports: [NoticeModule, BoardModule, RegistryModule, VacancyModule], providers: [Reach] })
export class PlacementModule {}
