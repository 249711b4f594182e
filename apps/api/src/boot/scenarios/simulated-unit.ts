import {
  freshnessOf,
  instantOf,
  planCensus,
  type BlockReason,
  type BoardEntry,
  type Census,
  type Instant,
  type LocalDate,
  type ReportCause,
  type Source,
  type UnitProfile,
  type UnitReport,
} from '@harborlight/domain';
import type { Random } from '../../platform/seeded-random.js';
import type { ScenarioBed, ScenarioSpan } from './scenario.js';

type Unnumbered<Entry> = Entry extends BoardEntry ? Omit<Entry, 'seq' | 'recordedAt'> : never;

/** An entry before its place in the board's log is known. */
export type DraftEntry = Unnumbered<BoardEntry>;

/** The town's houses speak for themselves. */
const source: Source = { speaker: 'shelter', channel: 'app' };

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A span while it is lived through. */
export type SimulatedSpan = Mutable<ScenarioSpan>;

/** An occupied bed, and the moment at which it will be left unless something comes between. */
export interface Stay extends SimulatedSpan {
  readonly leavesAt: number;
}

export interface UnitToSimulate {
  readonly profile: UnitProfile;
  readonly timeZone: string;
  readonly beds: readonly ScenarioBed[];
  readonly newBedId: () => string;
  /** When a child who arrives at this moment will leave. */
  readonly leavesAt: (arrivesAt: number) => number;
  readonly random: Random;
}

const tick = 1_000;

/**
 * One unit in simulated time. Each act changes its spans and tells the log, as the same act of its staff does on
 * the live board. Time is in milliseconds and moves by at least a second with every act.
 */
export class SimulatedUnit {
  readonly entries: DraftEntry[] = [];
  readonly spans: SimulatedSpan[] = [];
  readonly beds: ScenarioBed[];
  stays: readonly Stay[] = [];
  blocks: readonly SimulatedSpan[] = [];
  private lastStaffed: number | null = null;
  private reported: Pick<UnitReport, 'reportedAt' | 'reportedBy' | 'freshUntil' | 'staleAt'> = {
    reportedAt: null,
    freshUntil: null,
    staleAt: null,
  };
  private now = 0;

  constructor(private readonly unit: UnitToSimulate) {
    this.beds = [...unit.beds];
  }

  get staffed(): number {
    return this.lastStaffed ?? 0;
  }

  get licensed(): number {
    return this.unit.profile.licensed;
  }

  get freeBeds(): readonly ScenarioBed[] {
    const covered = new Set([...this.stays, ...this.blocks].map(({ bedId }) => bedId));
    return this.beds.filter(({ id }) => !covered.has(id));
  }

  /** Whether there is a bed, and staff, for one more child. */
  get hasRoom(): boolean {
    return this.freeBeds.length > 0 && this.stays.length < this.staffed;
  }

  describe(at: number, profile: UnitProfile): void {
    this.moveTo(at);
    this.entries.push({
      kind: 'unit.profile',
      at: this.instant,
      unitId: profile.unitId,
      source,
      body: profile,
    });
    this.tell('registry');
  }

  arriveIfRoom(at: number): void {
    this.moveTo(at);
    if (!this.hasRoom) return;
    this.occupy();
    this.tell('arrival');
  }

  depart(at: number, stay: Stay): void {
    if (!this.stays.includes(stay)) return;
    this.moveTo(at);
    this.end(stay);
    this.tell('departure');
  }

  block(at: number, reason: BlockReason, until: number): void {
    const [bed] = this.freeBeds;
    if (!bed) return;
    this.moveTo(at);
    const span = this.spanOf(bed, { state: 'blocked', until: instantOf(until - (until % tick)), reason });
    this.blocks = [...this.blocks, span];
    this.tell('block');
  }

  unblock(at: number, block: SimulatedSpan): void {
    this.moveTo(at);
    if (!this.blocks.includes(block)) return;
    this.end(block);
    this.tell('unblock');
  }

  expectOpening(at: number, stay: Stay, on: LocalDate): void {
    if (!this.stays.includes(stay)) return;
    this.moveTo(at);
    stay.expectedOn = on;
    this.tell('expected-opening');
  }

  attest(at: number): void {
    this.moveTo(at);
    this.report();
    this.tell('attestation');
  }

  takeCensus(at: number, { occupied, staffed }: Census): void {
    this.moveTo(at);
    const plan = planCensus(
      { beds: this.beds.length, occupied: this.stays.length, heldOrBlocked: this.blocks.length },
      occupied,
    );
    for (const stay of this.stays.slice(0, plan.depart)) this.end(stay);
    for (let bed = 0; bed < plan.overflow; bed += 1) this.addOverflowBed();
    for (let child = 0; child < plan.arrive + plan.overflow; child += 1) this.occupy();
    this.lastStaffed = staffed;
    this.report();
    this.tell('census');
  }

  close(at: number): void {
    this.moveTo(at);
    this.entries.push({
      kind: 'unit.closed',
      at: this.instant,
      unitId: this.unit.profile.unitId,
      source,
      body: {},
    });
  }

  private get instant(): Instant {
    return instantOf(this.now);
  }

  private moveTo(at: number): void {
    this.now = Math.max(at - (at % tick), this.now + tick);
    this.blocks = this.blocks.filter(({ until }) => until === null || until > this.instant);
  }

  private occupy(): void {
    const { random, leavesAt } = this.unit;
    const [first, ...others] = this.freeBeds;
    if (!first) throw new Error(`no free bed in ${this.unit.profile.unit}`);
    const bed = random.pick([first, ...others]);
    const span = this.spanOf(bed, { state: 'occupied', until: null, reason: null });
    this.stays = [...this.stays, Object.assign(span, { leavesAt: leavesAt(this.now) })];
  }

  private spanOf(bed: ScenarioBed, what: Pick<ScenarioSpan, 'state' | 'until' | 'reason'>): SimulatedSpan {
    const span = { bedId: bed.id, from: this.instant, expectedOn: null, ...what };
    this.spans.push(span);
    return span;
  }

  private end(span: SimulatedSpan): void {
    span.until = this.instant;
    span.expectedOn = null;
    this.stays = this.stays.filter((other) => other !== span);
    this.blocks = this.blocks.filter((other) => other !== span);
  }

  private addOverflowBed(): void {
    const id = this.unit.newBedId();
    this.beds.push({
      id,
      unitId: this.unit.profile.unitId,
      label: `overflow ${id}`,
      single: false,
      accessible: false,
      overflow: true,
    });
  }

  private report(): void {
    const { profile, timeZone } = this.unit;
    this.reported = {
      reportedAt: this.instant,
      reportedBy: source,
      ...freshnessOf(this.instant, { ...profile, timeZone }),
    };
  }

  private tell(cause: ReportCause): void {
    const { profile } = this.unit;
    const body: UnitReport = {
      cause,
      licensed: profile.licensed,
      beds: this.beds.length,
      staffed: this.lastStaffed,
      occupied: this.stays.length,
      heldUntil: [],
      blocks: this.blocks
        .flatMap(({ reason, until }) => (reason && until ? [{ reason, until }] : []))
        .sort((one, other) => one.until.localeCompare(other.until)),
      expectedOpenings: this.stays.flatMap(({ expectedOn }) => expectedOn ?? []).sort(),
      ...this.reported,
      withheld: profile.countsWithheld,
      imported: true,
    };
    this.entries.push({ kind: 'unit.counts', at: this.instant, unitId: profile.unitId, source, body });
  }
}
