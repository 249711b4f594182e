import type { UnitRecordView } from '@harborlight/contracts';
import { feedClient, Wire } from '@harborlight/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { migratedDatabase } from '../testing/migrated-database.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { changed, TestTown } from '../testing/test-town.js';
import { LogReader } from './log-reader.js';

let wire: Wire;
let app: TestApp;

beforeAll(async () => {
  const database = await migratedDatabase();
  const url = new URL(database.url);
  wire = await Wire.to(Number(url.port));
  url.port = String(wire.port);
  app = await startTestApp({ databaseUrl: url.href }, undefined, database);
});
afterAll(async () => {
  await app.stop();
  await wire.close();
});

it('an open board is told the first census after the database was silent at once, not after as long again', async () => {
  const reader = app.app.get(LogReader, { strict: false });
  const unit: UnitRecordView = await (await TestTown.in(app)).addUnitWith(2, 8);
  const staff = await app.signInAs('shelter-staff');
  const board = feedClient(app.url, staff.cookie, { board: app.board.code, after: 0 });
  const counts = async (occupied: number) => {
    const { seq } = changed(await staff.put(`/api/units/${unit.id}/census`, { occupied, staffed: 8 })).line;
    await board.until(seq);
  };
  await counts(3);

  wire.freeze();
  while (reader.silentMs < 5_000) await pause(50);
  const silentMs = reader.silentMs;
  wire.thaw();
  const thawedAt = performance.now();
  await counts(4);
  expect(performance.now() - thawedAt).toBeLessThan(silentMs / 2);
  board.close();
});
