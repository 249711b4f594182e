import { Injectable } from '@nestjs/common';
import type { AnswerView, HoldView } from '@harborlight/contracts';
import {
  addMinutes,
  afterRelease,
  contradictsCriteria,
  correctsBoard,
  declineCodes,
  DomainError,
  foundBy,
  holdUntil,
  isDetention,
  isWaiting,
  refuseIf,
  releaseAfterDecline,
  tallyAt,
  whyNotMoveHold,
  type Actor,
  type Channel,
  type DeclineCode,
  type ReleaseCode,
  type SaidToOffer,
} from '@harborlight/domain';
import { LiveUpdates } from '../notice/live-updates.js';
import type { Transaction } from '../platform/transactions.js';
import { UnitLock, type LockedUnit } from '../registry/unit-lock.js';
import { BedHolds } from '../vacancy/hold/bed-holds.js';
import { UnitCorrections } from '../vacancy/unit-corrections.js';
import { Findings } from '../confidence/findings.js';
import { LockedUnits } from '../vacancy/locked-units.js';
import { NeedStore } from '../requests/need/need-store.js';
import type { PlacementRequest } from '../requests/requests.js';
import { StepLog, type NewStep } from '../requests/step-log.js';
import { OfferNotices } from './offer-notices.js';
import { OfferWithdrawal } from './offer-withdrawal.js';
import { Offers, offerView, type Offer } from './offers.js';

type LiveHold = NonNullable<Awaited<ReturnType<BedHolds['liveOfRequest']>>>;

/** A request under lock, with every unit that an answer to it may touch. */
export interface LockedRequest {
  readonly request: PlacementRequest;
  readonly units: LockedUnits;
  readonly hold: LiveHold | null;
}

export interface GivenAnswer {
  readonly actor: Actor;
  readonly offer: Offer;
  readonly input: SaidToOffer & { readonly etaMinutes?: number | undefined };
  readonly channel: Channel;
}

interface Given extends LockedRequest, GivenAnswer {}

const answered = { accept: 'accepted', decline: 'declined', maybe: 'maybe' } as const;

const isDeclineCode = (code: string | null): code is DeclineCode =>
  (declineCodes as readonly (string | null)[]).includes(code);

/** What an answer to an offer does, whether staff give it in the app or an officer logs it from the phone. */
@Injectable()
export class Answers {
  constructor(
    private readonly offers: Offers,
    private readonly steps: StepLog,
    private readonly needs: NeedStore,
    private readonly locks: UnitLock,
    private readonly holds: BedHolds,
    private readonly corrections: UnitCorrections,
    private readonly findings: Findings,
    private readonly withdrawal: OfferWithdrawal,
    private readonly notices: OfferNotices,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** Locks the unit, and the one in which the locked request holds a bed. What is read after this stays true. */
  async lockForChange(
    tx: Transaction,
    actor: Actor,
    request: PlacementRequest,
    unitId: string,
  ): Promise<LockedRequest> {
    const before = await this.holds.liveOfRequest(tx, request.id);
    const locked = await this.locks.lockAllUnchecked(tx, actor, before ? [unitId, before.unitId] : [unitId]);
    const units = new LockedUnits(locked);
    const hold = await this.holds.liveOfRequest(tx, request.id);
    const lasts = hold && locked.has(hold.unitId) && hold.until > units.of(unitId).now;
    return { request, units, hold: lasts ? hold : null };
  }

  /** Carries out an answer that nothing speaks against; answers whether the board was corrected with it. */
  async give(
    tx: Transaction,
    locked: LockedRequest,
    answer: GivenAnswer,
  ): Promise<{ readonly corrected: boolean }> {
    const given = { ...locked, ...answer };
    const { actor, request, offer, input, channel } = given;
    const result = answered[input.answer];
    const code = input.answer === 'decline' ? input.code : undefined;
    const found = foundBy(result, code);
    const source = channel === 'phone' ? 'call' : 'offer';
    if (found) await this.findings.record(tx, { unit: asShown(given), found, source });
    await this.step(tx, given, { kind: 'answered', result: code ?? result, channel });
    const { corrected, withdrawn } = await this.carryOut(tx, given);
    if (actor.userId !== request.officerId) await this.notices.answered(tx, offer, request.officerId, result);
    this.liveUpdates.publishOnCommit(tx, {
      boardId: request.boardId,
      topics: ['requests', 'offers', 'holds'],
      agencyIds: [request.agencyId, ...locked.units.agencyIds, ...withdrawn.map(({ agencyId }) => agencyId)],
    });
    return { corrected };
  }

  /** What the answer came to, as it is now; a correction is read off the answer where nobody knows better. */
  async view(tx: Transaction, offerId: string, corrected?: boolean): Promise<AnswerView> {
    const offer = await this.offers.mustFind(tx, offerId);
    const hold = (await this.holds.viewsOfRequests(tx, [offer.requestId])).get(offer.requestId);
    return {
      offer: offerView(offer),
      hold: hold && hold.id === offer.holdId ? hold : null,
      corrected: corrected ?? (isDeclineCode(offer.answer) && correctsBoard(offer.answer)),
      mend: await this.mendOf(tx, offer),
    };
  }

  private async carryOut(
    tx: Transaction,
    given: Given,
  ): Promise<{ readonly corrected: boolean; readonly withdrawn: readonly Offer[] }> {
    switch (given.input.answer) {
      case 'accept':
        return { corrected: false, withdrawn: await this.accept(tx, given) };
      case 'decline':
        return { corrected: await this.decline(tx, given), withdrawn: [] };
      case 'maybe':
        await this.offers.answer(tx, given.offer.id, { state: 'maybe' });
        return { corrected: false, withdrawn: [] };
    }
  }

  /** The bed is held firmly, and nobody else is asked for this leg any more; answers the offers taken back. */
  private async accept(tx: Transaction, given: Given): Promise<Offer[]> {
    const { request, offer, units, input } = given;
    const ofLeg = (await this.offers.ofRequests(tx, [request.id])).filter(
      ({ id, leg }) => leg === offer.leg && id !== offer.id,
    );
    if (ofLeg.some(({ state }) => state === 'arrived')) throw new DomainError('arrival-over');
    const { id: holdId } = await this.holdFirmly(tx, given);
    // One accepted earlier has lost its bed, or the firm hold would have been refused.
    const others = ofLeg.filter((other) => isWaiting(other) || other.state === 'accepted');
    await this.withdrawal.takeBack(tx, others, given.actor);
    const { now } = units.of(offer.unitId);
    const expectedAt = input.etaMinutes === undefined ? undefined : addMinutes(now, input.etaMinutes);
    await this.offers.answer(tx, offer.id, { state: 'accepted', expectedAt, holdId });
    return others;
  }

  /** The soft hold of the request becomes firm where it is; one elsewhere is let go for a bed here. */
  private async holdFirmly(tx: Transaction, given: Given): Promise<HoldView> {
    const { request, offer, units, hold, input } = given;
    const unit = units.of(offer.unitId);
    if (isDetention(unit.profile)) throw new DomainError('detention-is-no-placement');
    const until = holdUntil('firm', unit.now, input.etaMinutes, request.policy);
    await this.step(tx, given, { kind: 'held', result: 'firm' });
    if (hold?.unitId === offer.unitId)
      return units.apply(await this.holds.makeFirm(tx, unit, hold.id, until)).hold;
    refuseIf(whyNotMoveHold(hold));
    if (hold) await this.release(tx, given, hold, 'placed-elsewhere');
    const ask = {
      kind: 'firm',
      until,
      requestId: request.id,
      ownerId: request.officerId,
      agencyId: request.agencyId,
      callBack: request.callBack,
    } as const;
    return units.apply(await this.holds.place(tx, units.of(offer.unitId), ask)).hold;
  }

  /** Answers whether the decline corrected the board. */
  private async decline(tx: Transaction, given: Given): Promise<boolean> {
    const { offer, units, hold, input } = given;
    const { code } = input;
    if (!code) throw new DomainError('decline-code-missing');
    if (hold?.unitId === offer.unitId && hold.kind === 'soft')
      await this.release(tx, given, hold, releaseAfterDecline(code));
    const corrected = correctsBoard(code)
      ? await this.corrections.correct(tx, units.of(offer.unitId), code)
      : null;
    if (corrected) units.apply(corrected);
    await this.offers.answer(tx, offer.id, { state: 'declined', answer: code });
    return corrected !== null;
  }

  private async release(
    tx: Transaction,
    given: Given,
    { id, unitId }: LiveHold,
    code: ReleaseCode,
  ): Promise<void> {
    const { units, actor } = given;
    units.apply(await this.holds.release(tx, units.of(unitId), id, code, actor.userId));
    await this.step(tx, given, { kind: 'released', result: code, unitId });
  }

  private step(tx: Transaction, { request, offer, actor }: Given, step: NewStep): Promise<void> {
    const { unitId, leg } = offer;
    return this.steps.write(tx, request.id, [{ unitId, leg, actorId: actor.userId, ...step }]);
  }

  private async mendOf(tx: Transaction, { unitId, requestId, answer }: Offer): Promise<AnswerView['mend']> {
    if (!isDeclineCode(answer)) return null;
    const { profile } = await this.locks.lockUnchecked(tx, null, unitId);
    const need = (await this.needs.read(tx, requestId))?.need ?? null;
    return contradictsCriteria(answer, profile, need) ? { unitId, code: answer } : null;
  }
}

/** The unit as the board would show it without the bed that this very request holds in it. */
function asShown({ offer, units, hold }: Given): LockedUnit {
  const unit = units.of(offer.unitId);
  if (hold?.unitId !== unit.unitId) return unit;
  const report = { ...unit.report, ...afterRelease(tallyAt(unit.report, unit.now), hold.until) };
  return { ...unit, report };
}
