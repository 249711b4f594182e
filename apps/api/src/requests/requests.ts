import { Injectable } from '@nestjs/common';
import type { BoardPolicy, Instant, RequestState } from '@harborlight/domain';
import { columns } from '../platform/columns.js';
import type { Transaction } from '../platform/transactions.js';
import { RequestEntity } from './request.entity.js';
import { newToken } from './token.js';

/** A request as placement knows it. */
export interface PlacementRequest {
  readonly id: string;
  readonly boardId: string;
  /** The agency that asks. */
  readonly agencyId: string;
  readonly agency: string;
  readonly officerId: string;
  readonly officer: string;
  readonly token: string;
  readonly callBack: string | null;
  readonly state: RequestState;
  readonly legs: number;
  readonly openedAt: Instant;
  readonly endedAt: Instant | null;
  /** As it stood at the opening. */
  readonly policy: BoardPolicy;
  readonly rung: number;
}

export interface NewRequest {
  readonly boardId: string;
  readonly agencyId: string;
  readonly officerId: string;
  readonly callBack: string | null;
  readonly legs: number;
  readonly policy: BoardPolicy;
}

const requestColumns = columns(
  RequestEntity,
  ...([
    'id',
    'boardId',
    'agencyId',
    'officerId',
    'token',
    'callBack',
    'state',
    'legs',
    'openedAt',
    'endedAt',
    'policy',
    'rung',
  ] as const),
);

const select = `
  SELECT ${requestColumns.of('r')}, a.name agency, coalesce(u.name, '') officer
    FROM request r JOIN published_agency a ON a.id = r.agency_id LEFT JOIN auth."user" u ON u.id = r.officer_id`;

/** Ended requests that a list still shows, newest first. */
const mostEnded = 200;

@Injectable()
export class Requests {
  /** Opens a request under a token nobody had before. */
  async add(tx: Transaction, input: NewRequest): Promise<string> {
    for (;;) {
      const [row] = await tx.query<{ id: string }>(
        `INSERT INTO request (board_id, agency_id, officer_id, token, call_back, legs, opened_at, policy)
         VALUES ($1, $2, $3, $4, $5, $6, date_trunc('milliseconds', clock_timestamp()), $7)
         ON CONFLICT (token) DO NOTHING RETURNING id`,
        [
          input.boardId,
          input.agencyId,
          input.officerId,
          newToken(),
          input.callBack,
          input.legs,
          JSON.stringify(input.policy),
        ],
      );
      if (row) return row.id;
    }
  }

  async find(tx: Transaction, id: string): Promise<PlacementRequest | null> {
    return (await this.findAll(tx, [id])).get(id) ?? null;
  }

  async findByToken(tx: Transaction, boardId: string, token: string): Promise<PlacementRequest | null> {
    const [row] = await tx.query<PlacementRequest>(`${select} WHERE r.board_id = $1 AND r.token = $2`, [
      boardId,
      token,
    ]);
    return row ?? null;
  }

  /** The requests that the transaction reaches, by their ids. */
  async findAll(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, PlacementRequest>> {
    const rows = await tx.query<PlacementRequest>(`${select} WHERE r.id = ANY($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /**
   * The request, which nobody else changes until the transaction ends, nor its offers. Whoever only points at the
   * row (a hold, a step) does not wait.
   */
  async lock(tx: Transaction, id: string): Promise<PlacementRequest | null> {
    const locked = await tx.query('SELECT 1 FROM request WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return locked.length > 0 ? this.find(tx, id) : null;
  }

  /** The requests of a board that the transaction reaches, newest first: the open ones, the ended ones, or all. */
  async ofBoard(
    tx: Transaction,
    boardId: string,
    agencyIds: readonly string[] | null,
    state: 'open' | 'ended' | null,
  ): Promise<PlacementRequest[]> {
    return tx.query<PlacementRequest>(
      `${select}
        WHERE r.board_id = $1 AND ($2::uuid[] IS NULL OR r.agency_id = ANY($2))
          AND ($3::text IS NULL OR (r.state = 'open') = ($3 = 'open'))
        ORDER BY r.state = 'open' DESC, r.opened_at DESC, r.id
        LIMIT (SELECT count(*) FROM request WHERE board_id = $1 AND state = 'open') + $4`,
      [boardId, agencyIds, state, mostEnded],
    );
  }
}
