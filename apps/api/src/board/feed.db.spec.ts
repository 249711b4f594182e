import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import type { BoardSnapshot, UnitRecordView } from '@harborlight/contracts';
import { apply, emptyBoard, lineAt, type Board } from '@harborlight/domain';
import { feedClient, type FeedClient } from '@harborlight/testing';
import { boardChannel } from '../platform/durability.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { changed, TestTown } from '../testing/test-town.js';

let app: TestApp;
let town: TestTown;
let officer: TestClient;
let staff: TestClient;
let open: FeedClient[];

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  officer = await app.signInAs('placement-officer');
  staff = await app.signInAs('shelter-staff');
});
beforeEach(() => {
  open = [];
});
afterEach(() => {
  for (const client of open) client.close();
});
afterAll(() => app.stop());

const snapshot = async (viewer: TestClient): Promise<BoardSnapshot> =>
  (await viewer.get(`/api/boards/${app.board.code}`)).body as BoardSnapshot;

/** Opens the board as `viewer`, from the entry `after` or from now. */
async function opens(viewer: TestClient, after?: number): Promise<FeedClient> {
  const from = after ?? (await snapshot(viewer)).seq;
  const client = feedClient(app.url, viewer.cookie, { board: app.board.code, after: from });
  open.push(client);
  if (after === undefined) await heard(client, 'connect');
  return client;
}

/** What the client is told the next time it is told `event`. */
const heard = (client: FeedClient, event: 'connect' | 'disconnect' | 'connect_error' | 'board.reset.v1') =>
  new Promise<unknown>((resolve) => client.socket.once(event, resolve));

/** Takes a census and answers the seq of its entry. */
const counts = async ({ id }: UnitRecordView, occupied: number, staffed: number): Promise<number> =>
  changed(await staff.put(`/api/units/${id}/census`, { occupied, staffed })).line.seq;

describe('an open board', () => {
  it('is told a census with its numbers', async () => {
    const unit = await town.addUnitWith(2, 8);
    const board = await opens(officer);
    await board.until(await counts(unit, 5, 7));
    expect(board.entries().at(-1)).toMatchObject({ unitId: unit.id, body: { occupied: 5, staffed: 7 } });
  });

  it('is told nothing of a census that was refused', async () => {
    const unit = await town.addUnitWith(2, 8);
    const board = await opens(officer);
    await staff.put(`/api/units/${unit.id}/census`, { occupied: 1, staffed: 9 });
    await board.until(await counts(unit, 3, 8));
    expect(board.entries()).toHaveLength(1);
  });

  it('that was away is told all it missed, in order and without a gap', async () => {
    const unit = await town.addUnitWith(0, 8);
    const { seq } = await snapshot(officer);
    let last = 0;
    for (const occupied of [1, 2, 3, 4, 5]) last = await counts(unit, occupied, 8);
    const board = await opens(officer, seq);
    await board.until(last);
    expect(board.batches[0]).toMatchObject({ from: seq + 1 });
    expect(board.entries().map(({ body }) => ('occupied' in body ? body.occupied : null))).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('opened at the first entry shows in the end what a snapshot shows', async () => {
    await town.addUnitWith(3, 12);
    const now = await snapshot(officer);
    const board = await opens(officer, 0);
    await board.until(now.seq);
    const folded = board.batches.reduce<Board>((fold, batch) => {
      const next = apply(fold, batch);
      if (typeof next === 'string') throw new Error(`a gap before ${batch.from}`);
      return next;
    }, emptyBoard);
    for (const line of now.units) {
      const unit = folded.units.get(line.unitId);
      expect(unit && lineAt(unit, now.at)).toEqual(line);
    }
  });

  it('that says it has seen more than there is, is told to load the board again', async () => {
    const board = await opens(officer, 1_000_000);
    const reset = await heard(board, 'board.reset.v1');
    expect(reset).toMatchObject({ seq: (await snapshot(officer)).seq });
  });

  it.each([
    ['nobody', '', 'test-town', 'not-signed-in'],
    ['an officer of another board', undefined, 'elsewhere', 'not-found'],
    ['who asks for a board no database can name', undefined, 'a\0b', 'invalid-input'],
  ])('is refused to %s', async (_, cookie, board, refusal) => {
    const client = feedClient(app.url, cookie ?? officer.cookie, { board, after: 0 });
    open.push(client);
    expect(await heard(client, 'connect_error')).toMatchObject({ message: refusal });
  });

  it.each([
    ['a client older than the server speaks', 0, 'client-too-old'],
    ['a client that says no number', Number.NaN, 'invalid-input'],
  ])('is refused to %s', async (_, protocol, refusal) => {
    const client = feedClient(app.url, officer.cookie, { board: app.board.code, after: 0, protocol });
    open.push(client);
    expect(await heard(client, 'connect_error')).toMatchObject({ message: refusal });
  });

  it('is closed when its viewer signs out', async () => {
    const leaving = await app.signInAs('placement-officer');
    const board = await opens(leaving);
    const closed = heard(board, 'disconnect');
    await leaving.post('/api/auth/sign-out', {});
    expect(await closed).toBe('io server disconnect');
  });
});

describe('a house of fewer than six beds', () => {
  it('is told to an officer as open, last one and full, and to its own staff in numbers', async () => {
    const house = await town.addUnitWith(0, 4);
    const [theirs, ours] = [await opens(officer), await opens(staff)];
    let last = 0;
    for (const occupied of [3, 4]) last = await counts(house, occupied, 4);
    await Promise.all([theirs.until(last), ours.until(last)]);
    expect(theirs.entries().map(({ kind, body }) => [kind, 'band' in body && body.band])).toEqual([
      ['unit.band', 'last'],
      ['unit.band', 'full'],
    ]);
    expect(ours.entries().map(({ body }) => 'occupied' in body && body.occupied)).toEqual([3, 4]);
  });

  it('keeps an arrival that leaves its band as it was from an officer, as an empty step', async () => {
    const house = await town.addUnitWith(0, 5);
    const board = await opens(officer);
    const arrived = changed(await staff.post(`/api/units/${house.id}/arrivals`, {})).line.seq;
    await board.until(arrived);
    expect(board.entries()).toEqual([]);
    expect((await snapshot(officer)).units.find(({ unitId }) => unitId === house.id)).toMatchObject({
      counts: null,
      band: 'open',
    });
  });
});

describe('a client that never reads', () => {
  /** A websocket by hand, paused as soon as it is admitted. */
  async function deafClient(): Promise<Socket> {
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${officer.cookie}\r\n` +
        'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
        'Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n',
    );
    await once(socket, 'data');
    const hello = Buffer.from(`40/board,${JSON.stringify({ board: app.board.code, after: 0 })}`);
    // A client's frame is masked; a mask of zeros leaves the text as it is.
    socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | hello.length, 0, 0, 0, 0]), hello]));
    socket.pause();
    socket.on('error', () => undefined);
    return socket;
  }

  /** Says a hundred times what the unit's criteria are; answers the last entry. */
  async function flood(unit: UnitRecordView): Promise<number> {
    const { rows } = await app.owner.query<{ seq: string }>(
      `SELECT board_append($1, (
         SELECT jsonb_agg(jsonb_build_object('kind', 'unit.profile', 'unitId', s.unit_id, 'at', s.last_at, 'body', s.profile))
           FROM unit_state s, generate_series(1, 100) WHERE s.unit_id = $2)) AS seq`,
      [app.board.id, unit.id],
    );
    const seq = Number(rows[0]?.seq);
    await app.owner.query('SELECT pg_notify($1, $2)', [boardChannel, `${app.board.id} ${seq}`]);
    return seq;
  }

  const dropped = async (): Promise<number> => {
    const { body } = await app.anonymous.get('/metrics');
    return Number(/^harborlight_feed_dropped_total (\d+)$/m.exec(body as string)?.[1]);
  };

  it('is dropped instead of being remembered, and the others never notice', async () => {
    const unit = await town.addUnitWith(2, 8);
    await deafClient();
    const board = await opens(officer);
    // How much the two sockets swallow before anybody waits is the machine's affair.
    while ((await dropped()) === 0) await board.until(await flood(unit));
    expect(await dropped()).toBe(1);
    expect(board.socket.connected).toBe(true);
  }, 120_000);
});
