import { Readable } from 'node:stream';
import type { Instant } from '@harborlight/domain';
import { ApiRefusal } from './api-session.js';
import { askedAgency, askedFacility, askedUnit } from './asked-records.js';
import type { BoardWriter } from './board-writer.js';
import type { KnownRegistry } from './known-registry.js';
import type { Preset } from './preset.js';
import type { Reading } from './reading.js';
import type { ImportReport, RecordKind } from './report.js';

const atOnce = 12;

/** Runs `act` for each item, a dozen at a time. */
export const forEachOf = <Item>(items: Iterable<Item>, act: (item: Item) => Promise<void>): Promise<void> =>
  Readable.from(items).forEach(act, { concurrency: atOnce });

/** Brings agencies, facilities and units to what a night's rows say of them, before its counts are played. */
export class NightRegistry {
  constructor(
    private readonly preset: Preset,
    private readonly known: KnownRegistry,
    private readonly writer: BoardWriter,
    private readonly report: ImportReport,
  ) {}

  /** What could not be written, by the source's key: the rows that need it are rejected with the same reason. */
  async bringUpTo(at: Instant, readings: readonly Reading[]): Promise<ReadonlyMap<string, ApiRefusal>> {
    const refused = new Map<string, ApiRefusal>();
    const attempt = (key: string, write: () => Promise<void>): Promise<void> =>
      write().catch((error: unknown) => {
        if (!(error instanceof ApiRefusal)) throw error;
        refused.set(key, error);
      });

    const programmes = readings.map(({ programme }) => programme);
    const agencies = new Map(programmes.map(({ agency }) => [agency.externalId, agency]));
    await forEachOf(agencies, ([key, agency]) => attempt(key, () => this.bringAgency(at, agency)));

    const facilities = Map.groupBy(programmes, ({ facility }) => facility.externalId);
    await forEachOf(facilities, ([key, rows]) => attempt(key, () => this.bringFacility(at, rows)));

    await forEachOf(readings, (reading) =>
      attempt(reading.programme.unit.externalId, () => this.bringUnit(at, reading)),
    );
    return refused;
  }

  private async bringAgency(at: Instant, agency: Reading['programme']['agency']): Promise<void> {
    const known = this.known.agencies.get(agency.externalId);
    const asked = askedAgency(agency, known);
    if (!asked || !this.known.isAhead(at, known?.id)) return;
    this.known.keepAgency(await this.writer.writeAgency(known?.id, asked));
    this.count('agencies', known);
  }

  /** Rows of one building may differ: the last one names it, and one that withholds its address is enough. */
  private async bringFacility(at: Instant, rows: readonly Reading['programme'][]): Promise<void> {
    const last = rows.at(-1);
    if (!last || rows.every(({ unit }) => this.livesElsewhere(unit.externalId, last.facility.externalId)))
      return;
    const known = this.known.facilities.get(last.facility.externalId);
    const agency = this.known.agencies.get(last.agency.externalId);
    const said = { ...last.facility, confidential: rows.some(({ facility }) => facility.confidential) };
    const asked = agency && askedFacility(said, known, agency.id, this.preset, at);
    if (!asked || !this.known.isAhead(at, known?.id)) return;
    this.known.keepFacility(await this.writer.writeFacility(known?.id, asked));
    this.count('facilities', known);
  }

  private async bringUnit(at: Instant, reading: Reading): Promise<void> {
    const { unit, facility: named } = reading.programme;
    const known = this.known.units.get(unit.externalId);
    const facility = known ? this.known.facilityOf(known) : this.known.facilities.get(named.externalId);
    if (!facility) return;
    if (known && facility.externalId !== named.externalId && !this.report.moved.includes(unit.externalId))
      this.report.moved.push(unit.externalId);
    const asked = askedUnit(reading, known, facility, this.preset, at);
    if (!asked) return;
    this.known.keepUnit(await this.writer.writeUnit(known?.id, facility.id, asked));
    this.count('units', known);
  }

  /** Whether the unit is kept in another facility than the one its row names: that one need not exist for it. */
  private livesElsewhere(unitKey: string, facilityKey: string): boolean {
    const unit = this.known.units.get(unitKey);
    return unit !== undefined && this.known.facilityOf(unit)?.externalId !== facilityKey;
  }

  private count(kind: RecordKind, known: object | undefined): void {
    (known ? this.report.changed : this.report.created)[kind] += 1;
  }
}
