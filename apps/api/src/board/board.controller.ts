import { Body, Controller, Query } from '@nestjs/common';
import type {
  BoardHead,
  BoardSnapshot,
  BoardSummary,
  EntryPage,
  ParamsOf,
  UnitChanges,
} from '@harborlight/contracts';
import {
  ChangesQueryDto,
  CreateBoardDto,
  EntriesQueryDto,
  SnapshotQueryDto,
} from '@harborlight/contracts/dto';
import {
  createBoard,
  listBoards,
  readBoard,
  readChanges,
  readEntries,
  readHead,
} from '@harborlight/contracts/operations';
import type { Actor } from '@harborlight/domain';
import { CurrentActor } from '../platform/actor.js';
import { Operation, type WrittenJson } from '../platform/operation.js';
import { PathParams } from '../platform/path-params.js';
import { BoardService } from './board.service.js';

@Controller()
export class BoardController {
  constructor(private readonly boards: BoardService) {}

  @Operation(listBoards)
  listBoards(@CurrentActor() actor: Actor): Promise<BoardSummary[]> {
    return this.boards.listBoards(actor);
  }

  @Operation(createBoard)
  createBoard(@CurrentActor() actor: Actor, @Body() ask: CreateBoardDto): Promise<BoardSummary> {
    return this.boards.createBoard(actor, ask);
  }

  @Operation(readBoard)
  snapshot(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof readBoard>,
    @Query() { asOf }: SnapshotQueryDto,
  ): Promise<WrittenJson<BoardSnapshot>> {
    return this.boards.writeSnapshot(actor, code, asOf);
  }

  @Operation(readHead)
  head(@CurrentActor() actor: Actor, @PathParams() { code }: ParamsOf<typeof readHead>): Promise<BoardHead> {
    return this.boards.headOf(actor, code);
  }

  @Operation(readEntries)
  entries(
    @CurrentActor() actor: Actor,
    @PathParams() { code }: ParamsOf<typeof readEntries>,
    @Query() { after, limit }: EntriesQueryDto,
  ): Promise<EntryPage> {
    return this.boards.entriesAfter(actor, code, after, limit);
  }

  @Operation(readChanges)
  changes(
    @CurrentActor() actor: Actor,
    @PathParams() { id }: ParamsOf<typeof readChanges>,
    @Query() { limit }: ChangesQueryDto,
  ): Promise<UnitChanges> {
    return this.boards.changesOf(actor, id, limit);
  }
}
