/** A repeatable stream of choices: the same seed makes the same town. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  chance(probability: number): boolean;
  /** In [from, to). */
  between(from: number, to: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** How often something happens that happens `mean` times on average. */
  times(mean: number): number;
  /** How long something lasts that lasts `mean` on average. */
  lasting(mean: number): number;
}

/** FNV-1a: spreads a name over 32 bits. */
function spread(seed: string): number {
  let hash = 0x811c9dc5;
  for (const char of seed) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash;
}

/** The stream of mulberry32 that belongs to this seed. */
export function seeded(seed: string): Random {
  let state = spread(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const lasting = (mean: number) => -mean * Math.log(1 - next());
  return {
    next,
    chance: (probability) => next() < probability,
    between: (from, to) => from + (to - from) * next(),
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
    times: (mean) => {
      let count = 0;
      for (let waited = lasting(1); waited < mean; waited += lasting(1)) count += 1;
      return count;
    },
    lasting,
  };
}

/** Crockford's base 32. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Tokens as live requests bear them, the same ones for the same stream. */
export function tokensOf(random: Random): () => string {
  const four = () => Array.from({ length: 4 }, () => letters.charAt(Math.floor(random.next() * 32))).join('');
  return () => `R-${four()}-${four()}`;
}

/** UUIDs of version 7 that all say they were made at `at`, the same ones for the same stream. */
export function idsMadeAt(at: number, random: Random): () => string {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random.next() * 16).toString(16)).join('');
  const time = at.toString(16).padStart(12, '0');
  return () =>
    `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}
