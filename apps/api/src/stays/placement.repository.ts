import { Injectable } from '@nestjs/common';
import type { Exit, Instant } from '@harborlight/domain';
import { columns, type RowOf } from '../platform/columns.js';
import type { Transaction } from '../platform/transactions.js';
import type { Offer } from '../offers/offers.js';
import { PlacementEntity } from './placement.entity.js';

/** A stay that an offer led to. */
export interface Placement {
  readonly id: string;
  readonly offerId: string;
  readonly requestId: string;
  readonly token: string;
  readonly boardId: string;
  readonly unitId: string;
  readonly bedId: string;
  readonly bed: string;
  /** Whose unit it is. */
  readonly agencyId: string;
  /** Whose request it was. */
  readonly askingAgencyId: string;
  readonly arrivedAt: Instant;
  readonly departedAt: Instant | null;
  readonly exit: Exit | null;
  /** The facility's: its law says who must be told of a child who left. */
  readonly state: string;
}

const placementColumns = columns(
  PlacementEntity,
  ...([
    'id',
    'offerId',
    'requestId',
    'boardId',
    'unitId',
    'bedId',
    'agencyId',
    'askingAgencyId',
    'arrivedAt',
    'exit',
  ] as const),
);

const keyColumns = columns(PlacementEntity, 'offerId', 'id');

/**
 * A placement lasts as long as the stay that began in its bed with it. Staff may end that stay without a word of the
 * placement, by a departure or a census: then it ended at that moment, and its exit is unknown until somebody says it.
 */
const select = `
  SELECT ${placementColumns.of('p')}, r.token, b.label bed, f.state,
         CASE WHEN p.departed_at IS NOT NULL THEN p.departed_at
              WHEN s.bed_id IS NULL THEN p.arrived_at
              ELSE upper(s.during) END "departedAt"
    FROM placement p
    JOIN request r ON r.id = p.request_id
    JOIN bed b ON b.id = p.bed_id
    JOIN unit u ON u.id = p.unit_id
    JOIN facility f ON f.id = u.facility_id
    LEFT JOIN bed_span s ON s.bed_id = p.bed_id AND s.state = 'occupied' AND lower(s.during) = p.arrived_at`;

/** Reads and writes placements. The caller of a change holds its unit's lock. */
@Injectable()
export class PlacementRepository {
  async add(tx: Transaction, offer: Offer, bedId: string, arrivedAt: Instant): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO placement (offer_id, request_id, board_id, unit_id, bed_id, agency_id, asking_agency_id, arrived_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [
        offer.id,
        offer.requestId,
        offer.boardId,
        offer.unitId,
        bedId,
        offer.agencyId,
        offer.askingAgencyId,
        arrivedAt,
      ],
    );
    if (!row) throw new Error('an insert answers its row');
    return row.id;
  }

  async find(tx: Transaction, id: string): Promise<Placement | null> {
    const [row] = await tx.query<Placement>(`${select} WHERE p.id = $1`, [id]);
    return row ?? null;
  }

  /** The ids of the placements that the offers led to, by offer. */
  async idsOfOffers(tx: Transaction, offerIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<RowOf<typeof keyColumns>>(
      `SELECT ${keyColumns.of('p')} FROM placement p WHERE p.offer_id = ANY($1)`,
      [offerIds],
    );
    return new Map(rows.map(({ offerId, id }) => [offerId, id]));
  }

  /** The stay of the request's last leg, where it goes on. */
  async currentOfRequest(tx: Transaction, requestId: string): Promise<Placement | null> {
    const [row] = await tx.query<Placement>(
      `${select} WHERE p.request_id = $1 AND p.departed_at IS NULL AND upper_inf(s.during)`,
      [requestId],
    );
    return row ?? null;
  }

  /** The stays of a board that go on, and the children who left one within a day, newest first. */
  async current(tx: Transaction, boardId: string): Promise<Placement[]> {
    return tx.query<Placement>(
      `${select}
        WHERE p.board_id = $1 AND (
          (p.departed_at IS NULL AND upper_inf(s.during))
          OR (p.exit = 'left-the-placement' AND p.departed_at > now() - interval '1 day'))
        ORDER BY p.arrived_at DESC, p.id`,
      [boardId],
    );
  }

  async depart(tx: Transaction, id: string, at: Instant, exit: Exit): Promise<void> {
    await tx.query('UPDATE placement SET departed_at = $2, exit = $3 WHERE id = $1', [id, at, exit]);
  }
}
