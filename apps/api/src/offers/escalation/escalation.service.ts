import { Injectable, Logger } from '@nestjs/common';
import { rungsDue, type DueRung, type Instant, type LadderStep } from '@harborlight/domain';
import { LiveUpdates } from '../../notice/live-updates.js';
import { Notices, type Audience } from '../../notice/notices.js';
import { Transactions, type Transaction } from '../../platform/transactions.js';
import { RowSecurity } from '../../platform/row-security.js';
import { Requests, type PlacementRequest } from '../../requests/requests.js';
import { StepLog } from '../../requests/step-log.js';
import { WaitingRepository } from './waiting.repository.js';

/** The officer's own agency hears of it where officers are told; every other role is the board's. */
function audiencesOf({ tells }: LadderStep, { boardId, agencyId, officerId }: PlacementRequest): Audience[] {
  const roles = tells.filter((role) => role !== 'placement-officer');
  const officers: Audience[] = [
    { userIds: [officerId] },
    { agencyIds: [agencyId], roles: ['placement-officer'] },
  ];
  return [...(tells.includes('placement-officer') ? officers : []), { boardId, roles }];
}

/** Tells more and more people of a request that goes on waiting, by the ladder it was opened with. */
@Injectable()
export class EscalationService {
  private readonly logger = new Logger(EscalationService.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly rowSecurity: RowSecurity,
    private readonly waiting: WaitingRepository,
    private readonly requests: Requests,
    private readonly steps: StepLog,
    private readonly notices: Notices,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** Every open request has climbed what was due at `now`. One that cannot keeps none of the others from it. */
  async escalate(now: Instant): Promise<void> {
    for (const requestId of await this.findWaiting(now)) {
      try {
        await this.climb(requestId, now);
      } catch (error) {
        this.logger.error(`request ${requestId} was not escalated: ${(error as Error).message}`);
      }
    }
  }

  private findWaiting(now: Instant): Promise<string[]> {
    return this.transactions.read(async (tx) => {
      await this.rowSecurity.allowEverything(tx);
      return this.waiting.waiting(tx, now);
    });
  }

  /** Under the request's lock, so that a step is climbed once, whoever else looks at the clock. */
  private async climb(requestId: string, now: Instant): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.rowSecurity.allowEverything(tx);
      const request = await this.requests.lock(tx, requestId);
      if (request?.state !== 'open') return;
      const heard = await this.waiting.heardOf(tx, requestId);
      const due = rungsDue(request.policy.ladder, { ...request, ...heard }, now);
      const rung = due.at(-1)?.rung;
      if (rung === undefined) return;
      await this.waiting.climbTo(tx, requestId, rung);
      await this.steps.write(
        tx,
        requestId,
        due.map(({ step }) => ({ kind: 'escalated', result: step.rung })),
      );
      for (const climbed of due) await this.notify(tx, request, climbed);
      const { boardId, agencyId } = request;
      this.liveUpdates.publishOnCommit(tx, { boardId, topics: ['requests'], agencyIds: [agencyId] });
      await tx.record(boardId, {
        actor: null,
        action: 'request.escalate',
        subject: requestId,
        detail: { rung },
      });
    });
  }

  private async notify(tx: Transaction, request: PlacementRequest, { rung, step }: DueRung): Promise<void> {
    for (const to of audiencesOf(step, request))
      await this.notices.write(tx, {
        boardId: request.boardId,
        kind: 'escalation',
        subjectId: request.id,
        once: `escalation:${request.id}:${rung}`,
        to,
      });
  }
}
