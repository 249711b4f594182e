import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import type { BoardHead, BoardSummary, EntryPage, UnitChanges } from '@harborlight/contracts';
import {
  ChangesQueryDto,
  CreateBoardDto,
  EntriesQueryDto,
  SnapshotQueryDto,
} from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { IdPipe } from '../platform/validation.js';
import { BoardService } from './board.service.js';

@Controller('api')
export class BoardController {
  constructor(private readonly boards: BoardService) {}

  @Get('boards')
  @RequirePermission('board.read')
  listBoards(@CurrentActor() actor: Actor): Promise<BoardSummary[]> {
    return this.boards.listBoards(actor);
  }

  @Post('boards')
  @RequirePermission('board.create')
  createBoard(@CurrentActor() actor: Actor, @Body() ask: CreateBoardDto): Promise<BoardSummary> {
    return this.boards.createBoard(actor, ask);
  }

  @Get('boards/:code')
  @RequirePermission('board.read')
  @Header('content-type', 'application/json; charset=utf-8')
  snapshot(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { asOf }: SnapshotQueryDto,
  ): Promise<Buffer> {
    return this.boards.writeSnapshot(actor, code, asOf);
  }

  @Get('boards/:code/head')
  @RequirePermission('board.read')
  head(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<BoardHead> {
    return this.boards.headOf(actor, code);
  }

  @Get('boards/:code/entries')
  @RequirePermission('board.read')
  entries(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Query() { after, limit }: EntriesQueryDto,
  ): Promise<EntryPage> {
    return this.boards.entriesAfter(actor, code, after, limit);
  }

  @Get('units/:id/changes')
  @RequirePermission('board.read')
  changes(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { limit }: ChangesQueryDto,
  ): Promise<UnitChanges> {
    return this.boards.changesOf(actor, id, limit);
  }
}
