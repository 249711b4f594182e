import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a token can be read out on the phone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new random token: `R-7K3Q-9XWM`. */
export function newToken(): string {
  const letters = [...randomBytes(8)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
  return `R-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
