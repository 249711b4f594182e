import { connectionOf, patienceMs } from './connection.logic.js';

const now = 1_000_000;

it.each([
  ['live while the socket holds', { connected: true, browserOnline: true, lostMs: null }, 'live'],
  [
    'reconnecting right after it was lost',
    { connected: false, browserOnline: true, lostMs: now - 1 },
    'reconnecting',
  ],
  [
    'offline once patience has run out',
    { connected: false, browserOnline: true, lostMs: now - patienceMs },
    'offline',
  ],
  [
    'offline at once when the device has no network',
    { connected: false, browserOnline: false, lostMs: now },
    'offline',
  ],
  [
    'reconnecting before the first connection',
    { connected: false, browserOnline: true, lostMs: null },
    'reconnecting',
  ],
])('is %s', (_, contact, connection) => {
  expect(connectionOf(contact, now)).toBe(connection);
});
