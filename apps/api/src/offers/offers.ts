import { Injectable } from '@nestjs/common';
import type { OfferView } from '@harborlight/contracts';
import {
  declineAfterPurge,
  declineCodes,
  DomainError,
  waitingOfferStates,
  type Channel,
  type DeclineCode,
  type Instant,
  type OfferState,
} from '@harborlight/domain';
import { columns } from '../platform/columns.js';
import type { Transaction } from '../platform/transactions.js';
import { OfferPlacements } from './offer-placements.js';
import { OfferEntity } from './offer.entity.js';

/** One request put to one unit. */
export interface Offer extends OfferView {
  readonly boardId: string;
  /** Who is asked. */
  readonly agencyId: string;
  /** Who asks. */
  readonly askingAgencyId: string;
}

export interface NewOffer {
  readonly requestId: string;
  readonly boardId: string;
  readonly unitId: string;
  readonly agencyId: string;
  readonly askingAgencyId: string;
  readonly leg: number;
  readonly channel: Channel;
}

/** What an answer writes into an offer. */
export interface OfferAnswered {
  readonly state: OfferState;
  readonly answer?: DeclineCode | undefined;
  readonly expectedAt?: Instant | undefined;
  readonly holdId?: string | undefined;
}

/** The offer as those see it whom it concerns, without whose it is. */
export const offerView = ({ boardId: _, agencyId: __, askingAgencyId: ___, ...view }: Offer): OfferView =>
  view;

const offerColumns = columns(
  OfferEntity,
  ...([
    'id',
    'requestId',
    'boardId',
    'unitId',
    'agencyId',
    'askingAgencyId',
    'leg',
    'state',
    'channel',
    'answer',
    'askedAt',
    'acknowledgedAt',
    'answeredAt',
    'onTheWayAt',
    'expectedAt',
    'holdId',
  ] as const),
);

const select = `
  SELECT ${offerColumns.of('o')}, upper(h.during) "holdUntil"
    FROM offer o LEFT JOIN hold h ON h.id = o.hold_id`;

/** An offer without what it led to. */
type OfferRow = Omit<Offer, 'placementId'>;

const tellingDeclines = declineCodes.filter((code) => declineAfterPurge(code) !== code);

/** Offers that a shelter's list shows at most, newest first. */
const mostOfAgency = 200;

/** The offers of requests. Whoever changes one holds its request's lock, unless the unit itself goes. */
@Injectable()
export class Offers {
  constructor(private readonly placements: OfferPlacements) {}

  async add(tx: Transaction, offer: NewOffer): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO offer (request_id, board_id, unit_id, agency_id, asking_agency_id, leg, state, channel, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'asked', $7, date_trunc('milliseconds', clock_timestamp())) RETURNING id`,
      [
        offer.requestId,
        offer.boardId,
        offer.unitId,
        offer.agencyId,
        offer.askingAgencyId,
        offer.leg,
        offer.channel,
      ],
    );
    if (!row) throw new Error('an insert answers its row');
    return row.id;
  }

  async find(tx: Transaction, id: string): Promise<Offer | null> {
    const [offer] = await this.read(tx, 'WHERE o.id = $1', [id]);
    return offer ?? null;
  }

  /** For whoever has found the offer before: under a lock it may read otherwise, but it is there. */
  async mustFind(tx: Transaction, id: string): Promise<Offer> {
    const offer = await this.find(tx, id);
    if (!offer) throw new DomainError('not-found');
    return offer;
  }

  /** Every offer of the requests, oldest first. */
  async ofRequests(tx: Transaction, requestIds: readonly string[]): Promise<Offer[]> {
    return this.read(tx, 'WHERE o.request_id = ANY($1) ORDER BY o.asked_at, o.id', [requestIds]);
  }

  /** What the agencies of a board were asked, newest first; every agency's where `agencyIds` is null. */
  async ofAgencies(
    tx: Transaction,
    boardId: string,
    agencyIds: readonly string[] | null,
    states: readonly OfferState[] | null,
  ): Promise<Offer[]> {
    return this.read(
      tx,
      `WHERE o.board_id = $1 AND ($2::uuid[] IS NULL OR o.agency_id = ANY($2))
          AND ($3::text[] IS NULL OR o.state = ANY($3))
        ORDER BY o.asked_at DESC, o.id LIMIT ${mostOfAgency}`,
      [boardId, agencyIds, states],
    );
  }

  async acknowledge(tx: Transaction, id: string): Promise<void> {
    await tx.query(
      `UPDATE offer SET state = 'acknowledged', acknowledged_at = date_trunc('milliseconds', clock_timestamp())
        WHERE id = $1`,
      [id],
    );
  }

  async answer(
    tx: Transaction,
    id: string,
    { state, answer, expectedAt, holdId }: OfferAnswered,
  ): Promise<void> {
    await tx.query(
      `WITH clock AS (SELECT date_trunc('milliseconds', clock_timestamp()) AS now)
       UPDATE offer SET state = $2, answer = $3, expected_at = $4, hold_id = $5, answered_at = clock.now,
              acknowledged_at = coalesce(acknowledged_at, clock.now)
         FROM clock WHERE id = $1`,
      [id, state, answer ?? null, expectedAt ?? null, holdId ?? null],
    );
  }

  async withdraw(tx: Transaction, ids: readonly string[]): Promise<void> {
    await tx.query(`UPDATE offer SET state = 'withdrawn' WHERE id = ANY($1)`, [ids]);
  }

  /** The offers at the unit that wait for an answer or for the child. */
  async openAtUnit(tx: Transaction, unitId: string): Promise<Offer[]> {
    return this.read(tx, 'WHERE o.unit_id = $1 AND o.state = ANY($2) ORDER BY o.id', [
      unitId,
      [...waitingOfferStates, 'accepted'],
    ]);
  }

  /** From now on a decline that tells of the child keeps its class alone. */
  async keepClassesOnly(tx: Transaction, requestIds: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE offer SET answer = kept FROM unnest($2::text[], $3::text[]) AS telling (code, kept)
        WHERE request_id = ANY($1) AND answer = code`,
      [requestIds, tellingDeclines, tellingDeclines.map(declineAfterPurge)],
    );
  }

  private async read(tx: Transaction, which: string, parameters: readonly unknown[]): Promise<Offer[]> {
    const rows = await tx.query<OfferRow>(`${select} ${which}`, parameters);
    const arrived = rows.filter(({ state }) => state === 'arrived').map(({ id }) => id);
    const placements = arrived.length > 0 ? await this.placements.ofOffers(tx, arrived) : null;
    return rows.map((row) => ({ ...row, placementId: placements?.get(row.id) ?? null }));
  }
}
