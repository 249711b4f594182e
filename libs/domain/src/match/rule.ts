import type { WallTime } from '../time/wall-clock.js';
import type { MatchedUnit } from './match-types.js';
import type { Score, WeighedReason } from './score.js';

/** The way from where the child is to one region. */
export interface Journey {
  /** null where nobody entered them. */
  readonly minutes: number | null;
  readonly findings: readonly WeighedReason[];
  readonly cost: number;
  /** What the board's wall clock shows when the child arrives. */
  readonly arrival: () => WallTime;
}

/** One part of the judgement, compiled for one need: adds what it finds of a unit to the score. */
export type Rule = (unit: MatchedUnit, score: Score, journey: Journey) => void;
