import { randomUUID } from 'node:crypto';
import { createAgency, placeHold } from '@harborlight/contracts/operations';
import { signInCrowd } from '@harborlight/testing';
import { Client } from 'pg';
import { authSecret } from '../support/api-node.js';
import type { ApiClient } from '../support/api-client.js';
import { newestBody } from './census.js';
import { median, type Row } from './row.js';
import { bedsOfUnit, type Town } from './town.js';
import { clients, openBareInserts, perSecond, rounds } from './writes.js';

const beds = 12_000;
const pastSpans = 100_000;

/** Officers of an agency made for them, each with one connection. */
export async function officersOf(town: Town, count: number): Promise<ApiClient[]> {
  const { board, client } = town;
  const { id: agencyId } = await client.call(createAgency, {
    params: { code: board },
    body: { name: `Officers ${randomUUID()}`, kind: 'child-protection' },
  });
  const crowd = { count, role: 'placement-officer', agencyId, authSecret } as const;
  const officers = await asOwner(town, (owner) => signInCrowd(owner, crowd));
  return officers.map(({ cookie }) => client.as(cookie));
}

export const hold = (officer: ApiClient, unitId: string) =>
  officer.send(placeHold, { body: { unitId, kind: 'soft' } });

async function asOwner<T>({ databaseUrl }: Town, act: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    return await act(owner);
  } finally {
    await owner.end();
  }
}

/** Every bed of the units was held before, eight times and more. */
const makePast = (town: Town, unitIds: readonly string[]): Promise<unknown> =>
  asOwner(town, async (owner) => {
    await owner.query(
      `WITH numbered AS (
         SELECT b.id, u.id AS unit_id, u.board_id, f.agency_id, row_number() OVER () AS n
           FROM bed b JOIN unit u ON u.id = b.unit_id JOIN facility f ON f.id = u.facility_id
          WHERE u.id = ANY($1)),
       held AS (
         INSERT INTO hold (board_id, unit_id, bed_id, kind, during, owner_id, agency_id, extensions_left)
         SELECT board_id, unit_id, id, 'soft', tstzrange(began, began + interval '30 seconds'), gen_random_uuid(),
                agency_id, 1
           FROM generate_series(0, $2::int - 1) AS i JOIN numbered ON n = 1 + i % $3,
                LATERAL (SELECT '2020-01-01'::timestamptz + i * interval '1 minute' AS began) AS moment
         RETURNING id, bed_id, during)
       INSERT INTO bed_span (bed_id, during, state, hold_id) SELECT bed_id, during, 'held', id FROM held`,
      [unitIds, pastSpans, beds],
    );
    await owner.query('ANALYZE');
  });

/** Runs `act` on a board whose holds are short and without limit: its beds free themselves while it is measured. */
async function withShortHolds<T>(town: Town, act: () => Promise<T>): Promise<T> {
  const policy = { softHoldMinutes: 0.02, holdsPerOfficer: 1_000_000 };
  await asOwner(town, (owner) =>
    owner.query('INSERT INTO board_policy SELECT id, $2 FROM board WHERE code = $1', [town.board, policy]),
  );
  try {
    return await act();
  } finally {
    await asOwner(town, (owner) => owner.query('DELETE FROM board_policy'));
  }
}

/** Holds a second over HTTP, each by an officer of their own, against begin / insert / commit by bare `pg`. */
export async function measureHolds(town: Town): Promise<Row> {
  const unitIds = town.unitIds.slice(0, beds / bedsOfUnit);
  await makePast(town, unitIds);
  const officers = await officersOf(town, clients);
  const place = async (worker: number, nth: number) => {
    const { status, body } = await hold(officers[worker] as ApiClient, unitIds[nth % unitIds.length] ?? '');
    if (status !== 201) throw new Error(`a hold was answered ${status}: ${body.toString()}`);
  };
  const bare = await openBareInserts(town.databaseUrl, await newestBody(town));
  const results: { readonly baseline: number; readonly ours: number }[] = [];
  try {
    await withShortHolds(town, async () => {
      for (let round = 0; round < rounds; round += 1)
        results.push({ baseline: await perSecond(bare.insert), ours: await perSecond(place) });
    });
  } finally {
    await bare.close();
  }
  return {
    name: 'holds over 12,000 beds, 16 clients',
    unit: '/s',
    ours: median(results.map(({ ours }) => ours)),
    baseline: median(results.map(({ baseline }) => baseline)),
    against: 'bare pg insert',
    ratio: median(results.map(({ ours, baseline }) => ours / baseline)),
    bar: 0.1,
    aim: 0.3,
    better: 'higher',
  };
}
