import { pushStateOf, type PushFacts } from './push.logic.js';

const ready: PushFacts = { publicKey: 'key', supported: true, permission: 'default', subscribed: false };

describe('push messages in this browser', () => {
  it.each([
    ['cannot be had where the installation has no key', { publicKey: null }, 'not-configured'],
    ['cannot be had where the browser knows none', { supported: false }, 'not-possible'],
    ['are denied where the person said so', { permission: 'denied', subscribed: true }, 'denied'],
    ['are off until somebody turns them on', {}, 'off'],
    ['are off where the permission was forgotten', { subscribed: true }, 'off'],
    ['are on once allowed and subscribed', { permission: 'granted', subscribed: true }, 'on'],
  ] as const)('%s', (_, facts, state) => {
    expect(pushStateOf({ ...ready, ...facts })).toBe(state);
  });
});
