/** What a room needs of one above it, which it may not import. The room above fills the port in. */
export abstract class Port<Adapter> {
  #adapter: Adapter | null = null;

  /** To be called before the application has started. */
  fillWith(adapter: Adapter): void {
    this.#adapter = adapter;
  }

  protected get adapter(): Adapter {
    if (!this.#adapter) throw new Error(`${this.constructor.name}: no room has filled this port`);
    return this.#adapter;
  }
}
