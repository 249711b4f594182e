/** Lets a few at a time have the same thing, in the order they came. */
export class KeyedSemaphore {
  private readonly waiting = new Map<string, (() => void)[]>();
  private readonly taken = new Map<string, number>();

  constructor(private readonly limit: number) {}

  /** Whether whoever comes now has to wait. */
  isFull(thing: string): boolean {
    return (this.taken.get(thing) ?? 0) >= this.limit;
  }

  /** Resolves when it is the caller's turn; the answer ends it. */
  async acquire(thing: string): Promise<() => void> {
    const taken = this.taken.get(thing) ?? 0;
    if (taken < this.limit) this.taken.set(thing, taken + 1);
    else await new Promise<void>((resolve) => this.queueFor(thing).push(resolve));
    return () => this.end(thing);
  }

  /** Does the work when it is the caller's turn, and ends it whatever comes of it. */
  async runExclusive<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const done = await this.acquire(thing);
    try {
      return await work();
    } finally {
      done();
    }
  }

  private queueFor(thing: string): (() => void)[] {
    const queue = this.waiting.get(thing) ?? [];
    this.waiting.set(thing, queue);
    return queue;
  }

  /** Hands the turn to whoever waits longest, or gives it up. */
  private end(thing: string): void {
    const next = this.waiting.get(thing)?.shift();
    if (next) {
      next();
      return;
    }
    const left = (this.taken.get(thing) ?? 1) - 1;
    if (left > 0) {
      this.taken.set(thing, left);
      return;
    }
    this.taken.delete(thing);
    this.waiting.delete(thing);
  }
}
