import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that what it spells can be read out on the phone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random letters of five bits each, that nobody can guess. */
export const randomLetters = (count: number): string =>
  [...randomBytes(count)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
