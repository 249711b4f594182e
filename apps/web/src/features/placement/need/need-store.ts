import type { Need } from '@harborlight/domain';
import { deviceStorage } from '../../../shared/device-storage/device-storage.js';
import { emptyDraft, needOf, type NeedDraft } from '../../../shared/need/need-draft.logic.js';

/** One child somebody searches for, as this device alone knows it. */
export interface StoredNeed {
  readonly id: string;
  /** A neutral name on the screen: the first free letter. It is no name, and leaves the device nowhere. */
  readonly letter: string;
  readonly draft: NeedDraft;
  /** The request opened for it, if any. */
  readonly requestId: string | null;
  readonly watchId: string | null;
  readonly touchedMs: number;
}

/** Whatever nobody touched for so long is forgotten: no board keeps a need longer. */
const keptMs = 72 * 60 * 60_000;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** More children than letters nobody searches for at once. */
export const mostNeeds = letters.length;

const nameOf = (boardId: string): string => `needs.${boardId}`;

const isStored = (value: unknown): value is StoredNeed =>
  typeof value === 'object' && value !== null && 'id' in value && 'letter' in value && 'draft' in value;

/** An older release of the page may have kept less of a need than this one asks. */
const completed = (stored: StoredNeed): StoredNeed => ({
  ...stored,
  draft: { ...emptyDraft(), ...stored.draft },
});

/** The needs a text stands for, without those that have grown too old. */
function needsIn(text: string | null, nowMs: number): readonly StoredNeed[] {
  if (text === null) return [];
  try {
    const stored: unknown = JSON.parse(text);
    if (!Array.isArray(stored)) return [];
    return stored
      .filter(isStored)
      .map(completed)
      .filter(({ touchedMs }) => nowMs - touchedMs < keptMs);
  } catch {
    return [];
  }
}

/** The needs of one person on one board, on this device. */
export class NeedStore {
  #text: string | null = null;
  #needs: readonly StoredNeed[] = [];
  readonly #userId: string;
  readonly #boardId: string;
  readonly #nowMs: () => number;

  constructor(userId: string, boardId: string, nowMs: () => number) {
    this.#userId = userId;
    this.#boardId = boardId;
    this.#nowMs = nowMs;
  }

  /** The same array for as long as nothing changes. */
  readonly needs = (): readonly StoredNeed[] => {
    const text = deviceStorage.get(this.#userId, nameOf(this.#boardId));
    if (text !== this.#text) {
      this.#text = text;
      this.#needs = needsIn(text, this.#nowMs());
    }
    return this.#needs;
  };

  begin(draft: NeedDraft): StoredNeed {
    const taken = new Set(this.needs().map(({ letter }) => letter));
    const letter = [...letters].find((free) => !taken.has(free)) ?? '?';
    const begun: StoredNeed = {
      id: crypto.randomUUID(),
      letter,
      draft,
      requestId: null,
      watchId: null,
      touchedMs: this.#nowMs(),
    };
    this.#write([...this.needs(), begun]);
    return begun;
  }

  change(id: string, said: Partial<Pick<StoredNeed, 'draft' | 'requestId' | 'watchId'>>): void {
    this.#write(
      this.needs().map((need) => (need.id === id ? { ...need, ...said, touchedMs: this.#nowMs() } : need)),
    );
  }

  clear(id: string): void {
    this.#write(this.needs().filter((need) => need.id !== id));
  }

  /** The need behind a request, if this device knows it. */
  ofRequest(requestId: string): Need | null {
    const stored = this.needs().find((need) => need.requestId === requestId);
    return stored ? needOf(stored.draft) : null;
  }

  /** The need behind a watch, if this device knows it. */
  ofWatch(watchId: string): Need | null {
    const stored = this.needs().find((need) => need.watchId === watchId);
    return stored ? needOf(stored.draft) : null;
  }

  #write(needs: readonly StoredNeed[]): void {
    deviceStorage.set(this.#userId, nameOf(this.#boardId), needs.length === 0 ? null : JSON.stringify(needs));
  }
}
