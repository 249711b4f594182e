import type { Anchor } from '@harborlight/contracts';
import { z } from 'zod';
import { isSigned } from '../board/chain/anchor/signing.js';
import { ConfigError } from '../platform/config.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const seq = z.number().int().min(0);

/** No field may hold a line break: the signature is over lines. */
const AnchorShape = z.object({
  board: z.string().regex(/^[a-z0-9-]{1,40}$/),
  day: z.iso.date(),
  seq,
  hash,
  audit: z.object({ seq, hash }),
  at: z.iso.datetime(),
  publicKey: z.string().regex(/^[\w-]{43}$/),
  signature: z.string().regex(/^[\w-]{86}$/),
}) satisfies z.ZodType<Anchor>;

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
};

function anchorIn(json: string): Anchor {
  const { success, data, error } = AnchorShape.safeParse(parsed(json));
  if (success) return data;
  const field = error.issues[0]?.path.join('.');
  // A file from outside may hold what a terminal obeys.
  const beginning = json.slice(0, 60).replaceAll(/\p{C}/gu, ' ');
  throw new ConfigError(
    `The anchor that starts with ${beginning} is incomplete${field ? ` (see "${field}")` : ''}. Copy it again from the original.`,
  );
}

/**
 * Every anchor in the text, whatever stands around them: one, an array, JSON lines, the answer of `/head`, or an
 * email, quoted or not. An anchor holds one pair of braces, so each lies between two with no more than that inside.
 */
export function anchorsIn(text: string): Anchor[] {
  const unquoted = text.replace(/^(?:> ?)+/gm, '');
  const braced = /\{[^{}]*(?:\{[^{}]*\}[^{}]*)?\}/g;
  const found = unquoted.match(braced) ?? [];
  if (found.length === 0)
    throw new ConfigError('There is no anchor in that file. Use the file or email that holds it.');
  if (unquoted.replace(braced, '').includes('"signature"'))
    throw new ConfigError('That file holds only a part of an anchor. Copy it again from the original.');
  return found.map(anchorIn);
}

/** Refuses an anchor that does not say what was signed, or was not signed with `key`. */
export function refuseForged({ board, day, ...anchor }: Anchor, key: string | null): void {
  const name = `The anchor of ${board}, ${day},`;
  if (!isSigned({ board, day, ...anchor }))
    throw new ConfigError(
      `${name} was changed after it was signed: its signature does not fit. Use the original.`,
    );
  if (key !== null && anchor.publicKey !== key)
    throw new ConfigError(
      `${name} was signed with ${anchor.publicKey}, not with the key of --key. Check --key.`,
    );
}
