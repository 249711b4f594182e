import type { Batch, BoardEntry, Visibility, ViewedEntry } from '@harborlight/domain';

/** At most this often is a viewer told that the log moved on without anything they may see. */
const emptyStepMs = 1_000;

/**
 * The viewers of one board who are told the same. Turns the log's advance into batches for them: entries at once,
 * steps without any visible entry gathered into one a second.
 */
export class FeedRoom {
  /** Those told here, and those still on their way in. */
  viewers = 0;
  private emptyStep: NodeJS.Timeout | undefined;
  private head: number;

  /** `toldUpTo` is the last seq the room was told. */
  constructor(
    readonly boardId: string,
    readonly name: string,
    readonly sight: Visibility,
    public toldUpTo: number,
    private readonly view: (entries: readonly BoardEntry[], visibility: Visibility) => readonly ViewedEntry[],
    private readonly tell: (room: string, batch: Batch) => void,
  ) {
    this.head = toldUpTo;
  }

  advance(entries: readonly BoardEntry[]): void {
    this.head = entries.at(-1)?.seq ?? this.head;
    const viewed = this.view(entries, this.sight);
    if (viewed.length > 0) this.push(viewed);
    else this.emptyStep ??= setTimeout(() => this.push([]), emptyStepMs);
  }

  close(): void {
    clearTimeout(this.emptyStep);
  }

  private push(entries: readonly ViewedEntry[]): void {
    clearTimeout(this.emptyStep);
    this.emptyStep = undefined;
    this.tell(this.name, { from: this.toldUpTo + 1, to: this.head, entries });
    this.toldUpTo = this.head;
  }
}
