import type { EntryToAppend } from '../platform/transactions.js';
import type { LockedUnit } from '../registry/unit-lock.js';
import type { UnitChange } from './apply-change.js';

/** The units a transaction has locked, each as its acts leave it, and what the log will be told of them. */
export class LockedUnits {
  readonly entries: EntryToAppend[] = [];
  private readonly units: Map<string, LockedUnit>;

  constructor(locked: ReadonlyMap<string, LockedUnit>) {
    this.units = new Map(locked);
  }

  of(unitId: string): LockedUnit {
    const unit = this.units.get(unitId);
    if (!unit) throw new Error(`unit ${unitId} was not locked`);
    return unit;
  }

  /** Whose units they are. */
  get agencyIds(): string[] {
    return [...new Set([...this.units.values()].map(({ agencyId }) => agencyId))];
  }

  /** The next act on the unit begins where this one left it. */
  apply<Act extends UnitChange>(act: Act): Act {
    this.units.set(act.unit.unitId, act.unit);
    this.entries.push(act.entry);
    return act;
  }
}
