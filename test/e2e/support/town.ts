import { expect, type APIRequestContext } from '@playwright/test';
import type { HoldView, PlacementView, RequestView, WatchView } from '@harborlight/contracts';
import type { Line } from '@harborlight/domain';

const board = 'kansas-city';

type ListedUnit = Pick<Line, 'unitId' | 'unit' | 'facts'>;

interface SavedCensus {
  readonly unitId: string;
  readonly occupied: number;
  readonly staffed: number;
}

/** The demonstration town as its coordinator reaches it: a journey leaves it as it came. */
export class Town {
  readonly #api: APIRequestContext;
  readonly #kept = new Map<string, SavedCensus>();

  constructor(api: APIRequestContext) {
    this.#api = api;
  }

  /** Confirms these units, so that no hour of the day ages them out, and keeps in mind how they stand. */
  async saveCensus(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      const { unitId, facts } = await this.#unit(name);
      if (facts?.kind !== 'counts') throw new Error(`${name} does not say how many sleep there`);
      const { occupied, staffed } = facts.report;
      // What the journey itself has changed by now is not how the unit came.
      if (!this.#kept.has(name)) this.#kept.set(name, { unitId, occupied, staffed: staffed ?? occupied });
      await this.#post(`/api/units/${unitId}/attestations`);
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
    for (const { id } of await this.#get<RequestView[]>(`requests?state=open`))
      await this.#post(`/api/requests/${id}/closure`, { outcome: 'withdrawn' });
    for (const { id, departedAt } of await this.#get<PlacementView[]>('placements'))
      if (departedAt === null) await this.#post(`/api/placements/${id}/departure`, { exit: 'other-planned' });
    for (const { id, released } of await this.#get<HoldView[]>('holds'))
      if (released === null) await this.#api.delete(`/api/holds/${id}?code=no-longer-needed`);
    for (const { id, endedAt } of await this.#get<WatchView[]>('watches'))
      if (endedAt === null) await this.#api.delete(`/api/watches/${id}`);
    for (const unit of this.#kept.values()) await this.#census(unit);
  }

  #known(name: string): SavedCensus {
    const unit = this.#kept.get(name);
    if (!unit) throw new Error(`${name} is not kept`);
    return unit;
  }

  async #unit(name: string): Promise<ListedUnit> {
    const answer = await this.#api.get(`/api/boards/${board}`);
    const { units } = (await answer.json()) as { units: readonly ListedUnit[] };
    const unit = units.find((one) => one.unit === name);
    if (!unit) throw new Error(`The town has no ${name}`);
    return unit;
  }

  async #census({ unitId, ...census }: SavedCensus): Promise<void> {
    await expect(await this.#api.put(`/api/units/${unitId}/census`, { data: census })).toBeOK();
  }

  async #get<View>(path: string): Promise<View> {
    const answer = await this.#api.get(`/api/boards/${board}/${path}`);
    await expect(answer).toBeOK();
    return (await answer.json()) as View;
  }

  async #post(path: string, data?: object): Promise<void> {
    await expect(await this.#api.post(path, data ? { data } : {})).toBeOK();
  }
}
