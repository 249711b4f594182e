import { jest } from '@jest/globals';
import type { Proof } from '@harborlight/contracts';
import { feedClient } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { Proofs } from './proofs.js';

let app: TestApp;

beforeAll(async () => {
  // The node looks for a new proof every quarter of a minute; of its clocks only the repeating ones are the test's.
  jest.useFakeTimers({
    doNotFake: [
      'Date',
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setTimeout',
      'clearTimeout',
    ],
  });
  app = await startTestApp();
});
afterAll(async () => {
  await app.stop();
  jest.useRealTimers();
});

it('an open board is told of each new proof of its lines, once', async () => {
  const { cookie } = await app.signInAs('placement-officer');
  const board = feedClient(app.url, cookie, { board: app.board.code, after: 0 });
  await new Promise<void>((resolve) => board.socket.once('connect', resolve));
  const told: Proof[] = [];
  board.socket.on('board.proved.v1', (proof) => told.push(proof));
  const prove = () => app.app.get(Proofs, { strict: false }).store(app.board.id, 0, []);
  const nextSweep = () => {
    const heard = new Promise((resolve) => board.socket.once('board.proved.v1', resolve));
    jest.advanceTimersByTime(15_000);
    return heard;
  };

  const first = await prove();
  await nextSweep();
  jest.advanceTimersByTime(15_000);
  const second = await prove();
  await nextSweep();
  expect(told).toEqual([first, second]);
  board.close();
});
