import { Injectable } from '@nestjs/common';
import type { AnswerView } from '@harborlight/contracts';
import type { CallDto } from '@harborlight/contracts/dto';
import {
  correctsBoard,
  DomainError,
  foundBy,
  isWaiting,
  may,
  refuseIf,
  whyNotAnswer,
  type Actor,
  type SaidToOffer,
} from '@harborlight/domain';
import { LiveUpdates } from '../notice/live-updates.js';
import { IdempotencyKeys } from '../platform/idempotency-keys.js';
import { InvalidInput } from '../platform/problem.js';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { UnitLock } from '../registry/unit-lock.js';
import { UnitCorrections } from '../vacancy/unit-corrections.js';
import { Findings } from '../confidence/findings.js';
import { LockedUnits } from '../vacancy/locked-units.js';
import { RowSecurity } from '../platform/row-security.js';
import { RequestAccess } from '../requests/request-access.js';
import { StepLog } from '../requests/step-log.js';
import { Answers, type LockedRequest } from './answers.js';
import { OfferNotices } from './offer-notices.js';
import { Offers, type Offer } from './offers.js';

/** What a logged call came to: the offer it answered, if any. */
interface Logged {
  readonly offerId: string | null;
  readonly corrected: boolean;
}

/** A call as this transaction takes it down, with what it does to units. */
interface Call {
  readonly actor: Actor;
  readonly unitId: string;
  readonly input: CallDto;
}

/** An officer logs in two taps what a shelter said on the phone; the answer counts like one in the app. */
@Injectable()
export class CallService {
  constructor(
    private readonly transactions: Transactions,
    private readonly idempotencyKeys: IdempotencyKeys,
    private readonly rowSecurity: RowSecurity,
    private readonly access: RequestAccess,
    private readonly offers: Offers,
    private readonly answers: Answers,
    private readonly steps: StepLog,
    private readonly locks: UnitLock,
    private readonly corrections: UnitCorrections,
    private readonly findings: Findings,
    private readonly notices: OfferNotices,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  logCall(actor: Actor, unitId: string, input: CallDto, key: string | null): Promise<AnswerView> {
    refuseIncomplete(input);
    return this.transactions.run(async (tx) => {
      if (input.requestId) await this.access.find(tx, actor, 'request.write', input.requestId);
      const idempotencyKey = { key, operation: `call ${unitId}`, input };
      const earlier = await this.idempotencyKeys.earlierAnswer<Logged>(tx, actor, idempotencyKey);
      if (earlier) return this.view(tx, earlier);
      const call = { actor, unitId, input };
      const { units, boardId, ...logged } = input.requestId
        ? await this.logForRequest(tx, call, input.requestId)
        : await this.logForUnit(tx, call);
      await this.idempotencyKeys.storeAnswer(tx, actor, idempotencyKey, logged);
      const view = await this.view(tx, logged);
      const event = {
        actor: actor.userId,
        action: 'unit.call',
        subject: unitId,
        detail: { result: input.result },
      };
      await tx.record(boardId, event, units.entries);
      return view;
    });
  }

  /** Nobody's request: the call tells of the unit alone. */
  private async logForUnit(tx: Transaction, { actor, unitId, input }: Call) {
    const unit = await this.locks.lockUnchecked(tx, actor, unitId);
    if (!may(actor, 'hold.place', unit)) throw new DomainError('not-found');
    if (unit.closed) throw new DomainError('unit-closed');
    const units = new LockedUnits(new Map([[unitId, unit]]));
    const found = foundBy(input.result, input.code);
    if (found) await this.findings.record(tx, { unit, found, source: 'call' });
    const corrected = await this.putRight(tx, units, unitId, input);
    return { units, boardId: unit.boardId, offerId: null, corrected };
  }

  private async logForRequest(tx: Transaction, call: Call, requestId: string) {
    const { actor, unitId, input } = call;
    const request = await this.access.lockOpen(tx, actor, 'request.write', requestId);
    const leg = input.leg ?? 1;
    if (leg > request.legs) throw new InvalidInput([{ field: 'leg', code: 'max' }]);
    // From here on it is about what the answer does to others: the unit, and whoever else is asked.
    await this.rowSecurity.allowEverything(tx);
    const locked = await this.answers.lockForChange(tx, actor, request, unitId);
    const unit = locked.units.of(unitId);
    const { boardId } = unit;
    if (boardId !== request.boardId) throw new DomainError('not-found');
    if (unit.closed) throw new DomainError('unit-closed');
    const answer = answerIn(input);
    const atUnit = (await this.offers.ofRequests(tx, [requestId])).filter((o) => o.unitId === unitId);
    const kept = atUnit.find((offer) => keepsBed(offer, locked));
    if (kept && answer) {
      refuseIf(whyNotAnswer(kept, answer));
      return { units: locked.units, boardId, offerId: kept.id, corrected: false };
    }
    await this.steps.write(tx, requestId, [
      { kind: 'called', leg, unitId, result: input.result, channel: 'phone', actorId: actor.userId },
    ]);
    const offer = answer && (await this.offerFor(tx, locked, unitId, leg, answer, atUnit));
    if (offer && answer) {
      const { corrected } = await this.answers.give(tx, locked, {
        actor,
        offer,
        input: { ...answer, etaMinutes: input.etaMinutes },
        channel: 'phone',
      });
      return { units: locked.units, boardId, offerId: offer.id, corrected };
    }
    const corrected = await this.putRight(tx, locked.units, unitId, input);
    const found = foundBy(input.result, input.code);
    if (found) await this.findings.record(tx, { unit, found, source: 'call' });
    const agencyIds = [request.agencyId];
    this.liveUpdates.publishOnCommit(tx, { boardId, topics: ['requests'], agencyIds });
    return { units: locked.units, boardId, offerId: null, corrected };
  }

  /** The offer that is open at the unit, or one made on the phone: only a yes or a no makes one. */
  private async offerFor(
    tx: Transaction,
    { request, units }: LockedRequest,
    unitId: string,
    leg: number,
    { answer }: SaidToOffer,
    atUnit: readonly Offer[],
  ): Promise<Offer | null> {
    const open = atUnit.find((offer) => isWaiting(offer) || offer.state === 'accepted');
    if (open || answer === 'maybe') return open ?? null;
    const { agencyId } = units.of(unitId);
    const id = await this.offers.add(tx, {
      requestId: request.id,
      boardId: request.boardId,
      unitId,
      agencyId,
      askingAgencyId: request.agencyId,
      leg,
      channel: 'phone',
    });
    // Whoever took the call said yes for the whole house: the others read of it.
    if (answer === 'accept') await this.notices.asked(tx, { id, boardId: request.boardId, agencyId });
    return this.offers.find(tx, id);
  }

  /** What a call tells of the unit itself: its status still stands, or no bed is open after all. */
  private async putRight(
    tx: Transaction,
    units: LockedUnits,
    unitId: string,
    { result, code }: CallDto,
  ): Promise<boolean> {
    const unit = units.of(unitId);
    const acted =
      result === 'confirmed-open'
        ? this.corrections.attest(unit)
        : result === 'declined' && code && correctsBoard(code)
          ? await this.corrections.correct(tx, unit, code)
          : null;
    if (acted) units.apply(acted);
    return acted !== null;
  }

  private view(tx: Transaction, { offerId, corrected }: Logged): Promise<AnswerView> {
    if (offerId) return this.answers.view(tx, offerId, corrected);
    return Promise.resolve({ offer: null, hold: null, corrected, mend: null });
  }
}

/** Whether the unit said yes before and the child has come, or a bed still waits. */
const keepsBed = ({ state, holdId }: Offer, { hold }: LockedRequest): boolean =>
  state === 'arrived' || (state === 'accepted' && holdId !== null && holdId === hold?.id);

/** What the shelter said of the request; null where the call told of the unit alone, or reached nobody. */
function answerIn({ result, code }: CallDto): SaidToOffer | null {
  switch (result) {
    case 'accepted':
      return { answer: 'accept' };
    case 'declined':
      return { answer: 'decline', code };
    case 'maybe':
      return { answer: 'maybe' };
    case 'confirmed-open':
    case 'no-answer':
      return null;
  }
}

function refuseIncomplete({ result, code, requestId }: CallDto): void {
  if (result === 'declined' && !code)
    throw new DomainError('decline-code-missing', [{ code: 'decline-code-missing', field: 'code' }]);
  if (result === 'accepted' && !requestId)
    throw new InvalidInput([{ field: 'requestId', code: 'isDefined' }]);
}
