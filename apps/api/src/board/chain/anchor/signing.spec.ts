import { isSigned, publicKeyOf, signAnchor } from './signing.js';

// RFC 8032, section 7.1, test 1.
const key = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const publicKey = Buffer.from(
  'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  'hex',
).toString('base64url');

const head = {
  board: 'test-town',
  day: '2026-11-21',
  seq: 120,
  hash: 'ab'.repeat(32),
  audit: { seq: 480, hash: 'cd'.repeat(32) },
  at: '2026-11-22T06:05:00.000Z',
};

describe('a signed head', () => {
  it('names the public half of the key', () => {
    expect(publicKeyOf(key)).toBe(publicKey);
    expect(signAnchor(head, key).publicKey).toBe(publicKey);
  });

  it('can be checked by whoever has nothing but the anchor', () => {
    expect(isSigned(signAnchor(head, key))).toBe(true);
  });

  it.each([
    ['board', { board: 'other-town' }],
    ['day', { day: '2026-11-20' }],
    ['entry', { seq: 121 }],
    ['hash', { hash: `${'ab'.repeat(31)}ac` }],
    ['audit entry', { audit: { ...head.audit, seq: 481 } }],
    ['audit hash', { audit: { ...head.audit, hash: `${'cd'.repeat(31)}ce` } }],
    ['instant', { at: '2026-11-22T06:05:00.001Z' }],
    ['key', { publicKey: publicKeyOf('01'.repeat(32)) }],
  ])('does not hold with another %s', (_, change) => {
    expect(isSigned({ ...signAnchor(head, key), ...change })).toBe(false);
  });
});
