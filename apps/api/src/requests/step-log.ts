import { Injectable } from '@nestjs/common';
import type { StepView } from '@harborlight/contracts';
import type { Channel, StepKind } from '@harborlight/domain';
import { columns, type RowOf } from '../platform/columns.js';
import type { Transaction } from '../platform/transactions.js';
import { RequestStepEntity } from './request.entity.js';

/** What happened to a request: codes, ids and instants, and nothing of a child. */
export interface NewStep {
  readonly kind: StepKind;
  readonly leg?: number;
  readonly unitId?: string;
  readonly result?: string;
  readonly channel?: Channel;
  /** Who did it; left out where the clock did. */
  readonly actorId?: string;
}

const stepColumns = columns(
  RequestStepEntity,
  'requestId',
  'at',
  'kind',
  'leg',
  'unitId',
  'result',
  'channel',
);
type StepRow = RowOf<typeof stepColumns> & { readonly by: string | null };

const stepView = ({ requestId: _, ...step }: StepRow): StepView => step;

/** The log of steps of each request, in the order in which they were taken. */
@Injectable()
export class StepLog {
  async write(tx: Transaction, requestId: string, steps: readonly NewStep[]): Promise<void> {
    await tx.query(
      `INSERT INTO request_step (request_id, at, kind, leg, unit_id, result, channel, actor_id)
       SELECT $1, date_trunc('milliseconds', clock_timestamp()), s.kind, s.leg, s.unit_id, s.result, s.channel,
              s.actor_id
         FROM unnest($2::text[], $3::smallint[], $4::uuid[], $5::text[], $6::text[], $7::uuid[])
              WITH ORDINALITY AS s (kind, leg, unit_id, result, channel, actor_id, place)
        ORDER BY s.place`,
      [
        requestId,
        steps.map(({ kind }) => kind),
        steps.map(({ leg }) => leg ?? 1),
        steps.map(({ unitId }) => unitId ?? null),
        steps.map(({ result }) => result ?? null),
        steps.map(({ channel }) => channel ?? null),
        steps.map(({ actorId }) => actorId ?? null),
      ],
    );
  }

  /** The steps of each request, oldest first. */
  async of(
    tx: Transaction,
    requestIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly StepView[]>> {
    const rows = await tx.query<StepRow>(
      `SELECT ${stepColumns.of('s')}, u.name AS by
         FROM request_step s LEFT JOIN auth."user" u ON u.id = s.actor_id
        WHERE s.request_id = ANY($1) ORDER BY s.at, s.id`,
      [requestIds],
    );
    return new Map(
      [...Map.groupBy(rows, ({ requestId }) => requestId)].map(([id, steps]) => [id, steps.map(stepView)]),
    );
  }
}
