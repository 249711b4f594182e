import type { Client } from '@harborlight/client';
import {
  attest,
  closeRequest,
  endWatch,
  listHolds,
  listPlacements,
  listRequests,
  listWatches,
  readBoard,
  recordPlacementDeparture,
  releaseHold,
  takeCensus,
} from '@harborlight/contracts/operations';
import type { Line } from '@harborlight/domain';

const params = { code: 'kansas-city' };

interface SavedCensus {
  readonly unitId: string;
  readonly occupied: number;
  readonly staffed: number;
}

/** The demonstration town as its coordinator reaches it: a journey leaves it as it came. */
export class Town {
  readonly #client: Client;
  readonly #kept = new Map<string, SavedCensus>();

  constructor(client: Client) {
    this.#client = client;
  }

  /** Confirms these units, so that no hour of the day ages them out, and keeps in mind how they stand. */
  async saveCensus(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const { unitId, facts } = await this.#unit(name);
      if (facts?.kind !== 'counts') throw new Error(`${name} does not say how many sleep there`);
      const { occupied, staffed } = facts.report;
      // What the journey itself has changed by now is not how the unit came.
      if (!this.#kept.has(name)) this.#kept.set(name, { unitId, occupied, staffed: staffed ?? occupied });
      await this.#client.call(attest, { params: { id: unitId } });
    }
  }

  /** Fills these units, as a busy night would. */
  async fill(...names: readonly string[]): Promise<void> {
    await this.saveCensus(...names);
    for (const unit of this.#kept.values()) await this.#census({ ...unit, occupied: unit.staffed });
  }

  /** Frees one bed of a unit that is kept. */
  async free(name: string): Promise<void> {
    const unit = this.#known(name);
    await this.#census({ ...unit, occupied: unit.staffed - 1 });
  }

  /** How many beds were open in a unit when the journey began. */
  openIn(name: string): number {
    const unit = this.#known(name);
    return unit.staffed - unit.occupied;
  }

  /** Ends every search, stay and watch, and puts the kept units back. */
  async putBack(): Promise<void> {
    for (const { id } of await this.#client.call(listRequests, { params, query: { state: 'open' } }))
      await this.#client.call(closeRequest, { params: { id }, body: { outcome: 'withdrawn' } });
    for (const { id, departedAt } of await this.#client.call(listPlacements, { params }))
      if (departedAt === null)
        await this.#client.call(recordPlacementDeparture, {
          params: { id },
          body: { exit: 'other-planned' },
        });
    for (const { id, released } of await this.#client.call(listHolds, { params }))
      if (released === null)
        await this.#client.call(releaseHold, { params: { id }, query: { code: 'no-longer-needed' } });
    for (const { id, endedAt } of await this.#client.call(listWatches, { params }))
      if (endedAt === null) await this.#client.call(endWatch, { params: { id } });
    for (const unit of this.#kept.values()) await this.#census(unit);
  }

  #known(name: string): SavedCensus {
    const unit = this.#kept.get(name);
    if (!unit) throw new Error(`${name} is not kept`);
    return unit;
  }

  async #unit(name: string): Promise<Line> {
    const { units } = await this.#client.call(readBoard, { params });
    const unit = units.find((one) => one.unit === name);
    if (!unit) throw new Error(`The town has no ${name}`);
    return unit;
  }

  async #census({ unitId, ...census }: SavedCensus): Promise<void> {
    await this.#client.call(takeCensus, { params: { id: unitId }, body: census });
  }
}
