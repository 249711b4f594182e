import { Injectable } from '@nestjs/common';
import type { StepView } from '@harborlight/contracts';
import { DomainError, may, type Actor } from '@harborlight/domain';
import { RowSecurity } from '../platform/row-security.js';
import type { Transaction } from '../platform/transactions.js';
import { Requests, type PlacementRequest } from './requests.js';
import { StepLog } from './step-log.js';

export interface RequestWithSteps {
  readonly request: PlacementRequest;
  readonly steps: readonly StepView[];
}

/** Finds a request by the token that people say to each other. */
@Injectable()
export class RequestsByToken {
  constructor(
    private readonly rowSecurity: RowSecurity,
    private readonly requests: Requests,
    private readonly steps: StepLog,
  ) {}

  /** For whoever may read the requests of its agency, or the docket that lists it; else there is no such request. */
  async find(tx: Transaction, actor: Actor, boardId: string, token: string): Promise<RequestWithSteps> {
    await this.rowSecurity.allowOnBoard(tx, actor, boardId, 'request.read', 'docket.read');
    const request = await this.requests.findByToken(tx, boardId, token);
    if (!request || !(may(actor, 'request.read', request) || may(actor, 'docket.read', request)))
      throw new DomainError('not-found');
    const steps = await this.steps.of(tx, [request.id]);
    return { request, steps: steps.get(request.id) ?? [] };
  }
}
