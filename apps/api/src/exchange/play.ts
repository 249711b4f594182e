import { setTimeout as rest } from 'node:timers/promises';
import type { Instant, Line } from '@harborlight/domain';
import { ApiRefusal } from './api-session.js';
import type { BoardWriter } from './board-writer.js';
import type { KnownRegistry } from './known-registry.js';
import { forEachOf, NightRegistry } from './night-registry.js';
import type { Preset } from './preset.js';
import { countedAt, type Reading } from './reading.js';
import type { Source } from './read-file.js';
import { reject, type ImportReport } from './report.js';

/** Where and how a source is played. */
export interface Stage {
  readonly preset: Preset;
  readonly timeZone: string;
  readonly known: KnownRegistry;
  readonly writer: BoardWriter;
  /** The lines of the board as of an instant. */
  readonly linesAsOf: (at: Instant) => Promise<readonly Line[]>;
  /** How many times faster than they happened the nights are played; null is as fast as the API takes them. */
  readonly realtimeFactor: number | null;
  readonly onRow: () => void;
}

const isSame = (line: Line | undefined, { staffed, occupied }: Reading, at: Instant): boolean =>
  line?.at === at && line.counts?.staffed === staffed && line.counts.occupied === occupied;

/** Plays the nights in order, and within a night all programmes at once. */
class Player {
  private readonly nightRegistry: NightRegistry;

  constructor(
    private readonly stage: Stage,
    private readonly report: ImportReport,
  ) {
    this.nightRegistry = new NightRegistry(stage.preset, stage.known, stage.writer, report);
  }

  /** Whether anything was new. */
  async playNight(at: Instant, readings: readonly Reading[]): Promise<boolean> {
    const { known } = this.stage;
    const ahead: Reading[] = [];
    const behind: Reading[] = [];
    for (const reading of readings) {
      const unit = known.units.get(reading.programme.unit.externalId);
      (known.isAhead(at, unit?.id) ? ahead : behind).push(reading);
    }
    if (behind.length > 0) await this.compare(at, behind);
    if (ahead.length > 0) await this.write(at, ahead);
    return ahead.length > 0;
  }

  /** A row the board is already past is unchanged where the board says the same of that night. */
  private async compare(at: Instant, readings: readonly Reading[]): Promise<void> {
    const lines = new Map((await this.stage.linesAsOf(at)).map((line) => [line.externalId, line]));
    for (const reading of readings) {
      if (isSame(lines.get(reading.programme.unit.externalId), reading, at)) this.report.rows.unchanged += 1;
      else this.reject(reading, this.stage.preset.night.column, 'older-than-newest');
      this.stage.onRow();
    }
  }

  private async write(at: Instant, readings: readonly Reading[]): Promise<void> {
    const { known } = this.stage;
    const refused = await this.nightRegistry.bringUpTo(at, readings);
    await forEachOf(readings, async (reading) => {
      const { agency, facility, unit } = reading.programme;
      const refusal = [agency, facility, unit].map(({ externalId }) => refused.get(externalId)).find(Boolean);
      if (refusal) this.reject(reading, refusal.field, refusal.code);
      else await this.takeCensus(at, reading);
      this.stage.onRow();
    });
    for (const { programme } of readings) {
      const unit = known.units.get(programme.unit.externalId);
      const facility = unit && known.facilityOf(unit);
      if (unit && facility) known.reached(at, [unit.id, facility.id, facility.agencyId]);
    }
  }

  private async takeCensus(at: Instant, reading: Reading): Promise<void> {
    const unit = this.stage.known.units.get(reading.programme.unit.externalId);
    if (!unit) throw new Error(`no unit was made of line ${reading.row}`);
    const { staffed, occupied } = reading;
    try {
      await this.stage.writer.takeCensus(unit.id, { staffed, occupied, at });
      this.report.rows.imported += 1;
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      this.reject(reading, error.field, error.code);
    }
  }

  private reject({ row }: Reading, column: string | null, reason: string): void {
    reject(this.report, { row, column, reason, value: null });
  }
}

/** Plays a source onto a board, and notes in the report what became of each row. */
export async function play({ nights }: Source, stage: Stage, report: ImportReport): Promise<void> {
  const player = new Player(stage, report);
  let before: Instant | null = null;
  for (const { night, readings } of nights) {
    const at = countedAt(night, stage.preset, stage.timeZone);
    if (stage.realtimeFactor !== null && before !== null)
      await rest((Date.parse(at) - Date.parse(before)) / stage.realtimeFactor);
    before = (await player.playNight(at, readings)) ? at : null;
  }
  report.complete = true;
}
