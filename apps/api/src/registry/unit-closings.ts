import { Injectable } from '@nestjs/common';
import type { Actor } from '@harborlight/domain';
import type { EntryToAppend, Transaction } from '../platform/transactions.js';
import type { LockedUnit } from './unit-lock.js';

/** What ends together with a unit. */
export interface EndedWithUnit {
  /** What the unit's log says of it, before it says that the unit closed. */
  readonly entries: readonly EntryToAppend[];
  /** Whom to tell once it is committed. */
  readonly notify: () => Promise<void>;
}

type OnClosing = (tx: Transaction, unit: LockedUnit, actor: Actor) => Promise<EndedWithUnit>;

/** Lets the features above end what they have going in a unit, in the transaction that closes it. */
@Injectable()
export class UnitClosings {
  private readonly listeners: OnClosing[] = [];

  /** To be called before the application has started. */
  onClosing(listener: OnClosing): void {
    this.listeners.push(listener);
  }

  /** Ends all of it, one after another. */
  async endAll(tx: Transaction, unit: LockedUnit, actor: Actor): Promise<EndedWithUnit[]> {
    const ended: EndedWithUnit[] = [];
    for (const end of this.listeners) ended.push(await end(tx, unit, actor));
    return ended;
  }
}
