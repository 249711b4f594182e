import { Injectable } from '@nestjs/common';
import type { DocketView, HeadlineView } from '@harborlight/contracts';
import {
  docketOf,
  headlineFrom,
  headlineOf,
  instantOf,
  kansasReference,
  type Actor,
} from '@harborlight/domain';
import { RowSecurity } from '../../platform/row-security.js';
import { Transactions } from '../../platform/transactions.js';
import { DocketAccess } from './docket-access.js';
import { DocketRepository } from './docket.repository.js';
import { HeadlineRepository } from './headline.repository.js';

/** What waits at the detention desks of a board, and how often a placement came too late. */
@Injectable()
export class DocketService {
  constructor(
    private readonly access: DocketAccess,
    private readonly transactions: Transactions,
    private readonly rowSecurity: RowSecurity,
    private readonly docket: DocketRepository,
    private readonly searches: HeadlineRepository,
  ) {}

  /** Who read it, for which agency, and how many lines there were, is recorded. */
  async readDocket(actor: Actor, code: string): Promise<DocketView> {
    const { board, agencyId, agencyIds } = await this.access.open(actor, code);
    const at = instantOf(Date.now());
    return this.transactions.run(async (tx) => {
      await this.rowSecurity.allowOnBoard(tx, actor, board.id, 'docket.read');
      const requests = await this.docket.requests(tx, board.id, agencyIds);
      const watches = await this.docket.watches(tx, board.id, agencyIds, at);
      const lines = docketOf(requests, watches, at);
      const detail = { agency: agencyId, lines: lines.length };
      await tx.record(board.id, { actor: actor.userId, action: 'docket.read', detail });
      const { name, timeZone, demonstration } = board;
      return { board: code, name, timeZone, demonstration, at, lines };
    });
  }

  async showHeadline(actor: Actor, code: string): Promise<HeadlineView> {
    const { board, agencyIds } = await this.access.open(actor, code);
    const at = instantOf(Date.now());
    const { timeZone } = board;
    const searches = await this.transactions.read(async (tx) => {
      await this.rowSecurity.allowOnBoard(tx, actor, board.id, 'docket.read');
      return this.searches.searches(tx, board.id, agencyIds, headlineFrom(at, timeZone));
    });
    return { board: code, at, ...headlineOf(searches, at, timeZone), reference: kansasReference };
  }
}
