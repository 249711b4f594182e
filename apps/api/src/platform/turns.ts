/** Lets those who want the same thing have it one after the other, in the order they came. */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  /** Resolves when it is the caller's turn; the answer ends it. */
  async take(thing: string): Promise<() => void> {
    const before = this.last.get(thing);
    const { promise: mine, resolve } = Promise.withResolvers<void>();
    this.last.set(thing, mine);
    await before;
    return () => {
      if (this.last.get(thing) === mine) this.last.delete(thing);
      resolve();
    };
  }
}
