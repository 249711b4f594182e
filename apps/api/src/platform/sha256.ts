import { createHash } from 'node:crypto';

/** The fingerprint of bytes, or of text as UTF-8, in hex. */
export const sha256 = (of: Buffer | string): string => createHash('sha256').update(of).digest('hex');
