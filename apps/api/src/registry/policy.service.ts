import { Injectable } from '@nestjs/common';
import type { PolicyView } from '@harborlight/contracts';
import type { PolicyDto } from '@harborlight/contracts/dto';
import { DomainError, may, refuseIf, whyNotPolicy, type Actor } from '@harborlight/domain';
import { BoardService } from '../board/board.service.js';
import { LiveUpdates } from '../notice/live-updates.js';
import { Transactions } from '../platform/transactions.js';
import { Policies } from './policies.js';

/** What a community agreed on, as its members read it and its coordinators change it. */
@Injectable()
export class PolicyService {
  constructor(
    private readonly boards: BoardService,
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  async showPolicy(actor: Actor, code: string): Promise<PolicyView> {
    const { id } = await this.boards.findBoard(actor, code);
    return { board: code, ...(await this.transactions.read((tx) => this.policies.of(tx, id))) };
  }

  /** The policy from now on. What an open request keeps of the policy of its opening says docs/decisions/0035. */
  async changePolicy(actor: Actor, code: string, policy: PolicyDto): Promise<PolicyView> {
    const { id } = await this.boards.findBoard(actor, code);
    if (!may(actor, 'policy.write', { boardId: id })) throw new DomainError('not-found');
    await this.transactions.run(async (tx) => {
      refuseIf(whyNotPolicy(policy, await this.policies.regionsOf(tx, id)));
      await this.policies.put(tx, id, policy);
      await tx.record(id, { actor: actor.userId, action: 'policy.change', subject: id });
    });
    await this.liveUpdates.publish({ boardId: id, topics: ['policy'] });
    return { board: code, ...policy };
  }
}
