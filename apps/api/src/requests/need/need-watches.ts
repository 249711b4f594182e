import { Injectable } from '@nestjs/common';
import { Port } from '../../platform/port.js';
import type { Transaction } from '../../platform/transactions.js';

/** Those of the ids that are of watches nobody has ended. */
type ReadWatches = (tx: Transaction, ids: readonly string[]) => Promise<readonly string[]>;

/** The watches that needs belong to, which the room of watches reads. */
@Injectable()
export class NeedWatches extends Port<ReadWatches> {
  goingOn(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
    return this.adapter(tx, ids);
  }
}
