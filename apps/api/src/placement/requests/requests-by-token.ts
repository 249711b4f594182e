import { Injectable } from '@nestjs/common';
import type { StepView } from '@harborlight/contracts';
import { DomainError, may, type Actor } from '@harborlight/domain';
import { Reach } from '../../platform/reach.js';
import type { Tx } from '../../platform/unit-of-work.js';
import { RequestRepository, type PlacementRequest } from './request.repository.js';
import { StepLog } from './step-log.js';

export interface RequestWithSteps {
  readonly request: PlacementRequest;
  readonly steps: readonly StepView[];
}

/** Finds a request by the token that people say to each other. */
@Injectable()
export class RequestsByToken {
  constructor(
    private readonly reach: Reach,
    private readonly requests: RequestRepository,
    private readonly steps: StepLog,
  ) {}

  /** For whoever may read the requests of its agency, or the docket that lists it; else there is no such request. */
  async find(tx: Tx, actor: Actor, boardId: string, token: string): Promise<RequestWithSteps> {
    await this.reach.of(tx, actor, boardId, 'request.read', 'docket.read');
    const request = await this.requests.findByToken(tx, boardId, token);
    if (!request || !(may(actor, 'request.read', request) || may(actor, 'docket.read', request)))
      throw new DomainError('not-found');
    const steps = await this.steps.of(tx, [request.id]);
    return { request, steps: steps.get(request.id) ?? [] };
  }
}
