import { Injectable } from '@nestjs/common';
import {
  contextOf,
  DomainError,
  instantOf,
  matcherOf,
  restrictivenessOf,
  viewBoard,
  type Actor,
  type JudgedUnit,
  type Need,
  type UnitProfile,
  type UnitState,
} from '@harborlight/domain';
import { BoardService } from '../board/board.service.js';
import { LogReader } from '../board/log-reader.js';
import type { Transaction } from '../platform/transactions.js';
import { Policies } from '../registry/policies.js';

export type SeenUnits = ReadonlyMap<string, UnitState>;

export interface Judged extends JudgedUnit {
  readonly profile: UnitProfile;
}

/** Judges the live board for a need by the matcher the browser runs too, on what the officer themself is told. */
@Injectable()
export class OfferEligibility {
  constructor(
    private readonly boards: BoardService,
    private readonly reader: LogReader,
    private readonly policies: Policies,
  ) {}

  /** The units of the board as the actor sees them. To be asked before a transaction: it may wait for the log. */
  async unitsSeenBy(actor: Actor, boardId: string): Promise<SeenUnits> {
    const live = await this.reader.find(boardId);
    if (!live) throw new DomainError('not-found');
    return viewBoard(live.board, this.boards.visibilityOf(actor, boardId)).units;
  }

  async judge(
    tx: Transaction,
    boardId: string,
    units: SeenUnits,
    need: Need,
  ): Promise<ReadonlyMap<string, Judged>> {
    const [board] = await tx.query<{ time_zone: string }>(
      'SELECT time_zone FROM published_board WHERE id = $1',
      [boardId],
    );
    if (!board) throw new DomainError('not-found');
    const context = contextOf({
      now: instantOf(Date.now()),
      timeZone: board.time_zone,
      policy: await this.policies.of(tx, boardId),
      units: units.values(),
    });
    const matcher = matcherOf(need, context);
    const judge = (unit: UnitState): Judged => ({
      profile: unit.profile,
      match: matcher(unit),
      restrictiveness: restrictivenessOf(unit.profile),
    });
    return new Map([...units].map(([unitId, unit]) => [unitId, judge(unit)]));
  }
}
