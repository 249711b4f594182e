import { connectionOf, patienceMs } from './connection.js';

const now = 1_000_000;

it.each([
  ['live while the socket holds', { connected: true, online: true, lostMs: null }, 'live'],
  [
    'reconnecting right after it was lost',
    { connected: false, online: true, lostMs: now - 1 },
    'reconnecting',
  ],
  [
    'offline once patience has run out',
    { connected: false, online: true, lostMs: now - patienceMs },
    'offline',
  ],
  [
    'offline at once when the device has no network',
    { connected: false, online: false, lostMs: now },
    'offline',
  ],
  [
    'reconnecting before the first connection',
    { connected: false, online: true, lostMs: null },
    'reconnecting',
  ],
])('is %s', (_, contact, connection) => {
  expect(connectionOf(contact, now)).toBe(connection);
});
