import { createContext, useContext } from 'react';
import type { RequestView } from '@harborlight/contracts';
import type { BoardPolicy, Need } from '@harborlight/domain';
import type { StoredNeed } from '../need/need-store.js';
import type { HoldCommands } from './hold/use-hold-commands.js';
import type { Found, Results } from './results/results.logic.js';

/** One search as every part of its page sees it. */
export interface Finder {
  readonly stored: StoredNeed;
  readonly need: Need;
  readonly results: Results;
  /** The request opened for this search, once it is known. */
  readonly request: RequestView | undefined;
  /** What was agreed when the request was opened; today's policy where there is none yet (docs/decisions/0035). */
  readonly agreed: Pick<BoardPolicy, 'offersAtOnce' | 'broadcast' | 'watchHoldMinutes'>;
  readonly holding: HoldCommands;
  /** Holds a bed of the unit; asks for the reason first where it costs one. */
  readonly hold: (found: Found) => void;
  /** The units chosen to be asked or compared. */
  readonly chosen: readonly string[];
  readonly mostChosen: number;
  /** How many more may be asked while others have not answered. */
  readonly mostAsked: number;
  readonly choose: (unitId: string) => void;
  /** The unit somebody is on the phone with. */
  readonly calling: string | null;
  readonly call: (unitId: string | null) => void;
  /** The unit whose reasons lie open. */
  readonly opened: string | null;
  readonly open: (unitId: string | null) => void;
}

export const FinderContext = createContext<Finder | null>(null);

export function useFinder(): Finder {
  const finder = useContext(FinderContext);
  if (!finder) throw new Error('useFinder needs a search above it');
  return finder;
}
