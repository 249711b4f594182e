import { Injectable } from '@nestjs/common';
import type { OfferView } from '@harborlight/contracts';
import type { SettleArrivalDto } from '@harborlight/contracts/dto';
import {
  addMinutes,
  correctsBoard,
  DomainError,
  refuseIf,
  repeatsArrival,
  untilArrival,
  whyNotExpectOn,
  whyNotSettle,
  type Actor,
} from '@harborlight/domain';
import { LiveUpdates } from '../notice/live-updates.js';
import { Transactions, type Transaction } from '../platform/transactions.js';
import { UnitLock } from '../registry/unit-lock.js';
import { BedHolds } from '../vacancy/hold/bed-holds.js';
import { UnitCorrections } from '../vacancy/unit-corrections.js';
import { RequestEnding } from '../requests/ending/request-ending.js';
import { OfferNotices } from '../offers/offer-notices.js';
import { Offers, offerView, type Offer } from '../offers/offers.js';
import { RowSecurity } from '../platform/row-security.js';
import { Requests, type PlacementRequest } from '../requests/requests.js';
import { StepLog, type NewStep } from '../requests/step-log.js';
import { ArrivalRepository } from './arrival.repository.js';
import { PlacementRepository, type Placement } from './placement.repository.js';
import { SettledOffers } from './settled-offers.js';
import { LockedUnits } from '../vacancy/locked-units.js';

/** An accepted offer, its request, and the units that settling its arrival touches, all of them locked. */
interface Expected {
  readonly actor: Actor;
  readonly offer: Offer;
  readonly request: PlacementRequest;
  readonly units: LockedUnits;
  /** The hold the request has now; the child may come after it ran out. */
  readonly hold: { readonly id: string; readonly unitId: string } | null;
  /** The stay of the leg before, which ends with this arrival. */
  readonly before: Placement | null;
}

/** What became of a child who was expected: on the way, here, never came, or turned away at the door. */
@Injectable()
export class ArrivalService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rowSecurity: RowSecurity,
    private readonly settled: SettledOffers,
    private readonly requests: Requests,
    private readonly offers: Offers,
    private readonly steps: StepLog,
    private readonly arrivals: ArrivalRepository,
    private readonly placements: PlacementRepository,
    private readonly ending: RequestEnding,
    private readonly locks: UnitLock,
    private readonly holds: BedHolds,
    private readonly corrections: UnitCorrections,
    private readonly notices: OfferNotices,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  /** Either side says it. The same outcome said again changes nothing. */
  settle(actor: Actor, offerId: string, input: SettleArrivalDto): Promise<OfferView> {
    return this.transactions.run(async (tx) => {
      const asked = await this.settled.find(tx, actor, offerId);
      // From here on it is about what this does to others: the request, its other offers, the leg before.
      await this.rowSecurity.allowEverything(tx);
      const expected = await this.lockAround(tx, actor, asked);
      const { offer, units } = expected;
      refuseIf(whyNotSettle(offer.state, input));
      if (repeatsArrival(offer.state, input)) return offerView(offer);
      const others = await this.carryOut(tx, expected, input);
      const settled = await this.offers.mustFind(tx, offerId);
      this.liveUpdates.publishOnCommit(tx, {
        boardId: offer.boardId,
        topics: ['requests', 'offers', 'holds', 'placements', 'notices'],
        agencyIds: [...new Set([offer.askingAgencyId, ...units.agencyIds, ...others])],
      });
      await tx.record(
        offer.boardId,
        { actor: actor.userId, action: `arrival.${input.outcome}`, subject: offerId },
        units.entries,
      );
      return offerView(settled);
    });
  }

  /** Locks the request, then every unit that settling the offer touches: a unit that closes takes its yes back. */
  private async lockAround(
    tx: Transaction,
    actor: Actor,
    { id, requestId, unitId }: Offer,
  ): Promise<Expected> {
    const request = await this.requests.lock(tx, requestId);
    if (!request) throw new DomainError('not-found');
    const hold = await this.holds.liveOfRequest(tx, requestId);
    const before = await this.placements.currentOfRequest(tx, requestId);
    const touched = [unitId, ...[hold, before].flatMap((one) => (one ? [one.unitId] : []))];
    const units = new LockedUnits(await this.locks.lockAllUnchecked(tx, actor, touched));
    const offer = await this.offers.mustFind(tx, id);
    const lasts = hold !== null && hold.until > units.of(unitId).now;
    return { actor, offer, request, units, hold: lasts ? hold : null, before };
  }

  /** Answers the agencies whose offers it took back. */
  private carryOut(tx: Transaction, expected: Expected, input: SettleArrivalDto): Promise<readonly string[]> {
    switch (input.outcome) {
      case 'on-the-way':
        return this.setOut(tx, expected, input);
      case 'arrived':
        return this.arrive(tx, expected, input);
      case 'no-show':
      case 'turned-away':
        return this.failToArrive(tx, expected, input.outcome, input);
    }
  }

  private async setOut(
    tx: Transaction,
    expected: Expected,
    { etaMinutes }: SettleArrivalDto,
  ): Promise<string[]> {
    const { offer, request, units, hold } = expected;
    const { now } = units.of(offer.unitId);
    const expectedAt = etaMinutes === undefined ? offer.expectedAt : addMinutes(now, etaMinutes);
    if (hold?.id === offer.holdId && expectedAt && offer.holdUntil) {
      const firm = { from: offer.answeredAt ?? now, until: offer.holdUntil };
      const until = untilArrival(firm, expectedAt, request.policy);
      if (until > firm.until)
        units.apply(await this.holds.awaitArrival(tx, units.of(offer.unitId), hold.id, until));
    }
    await this.arrivals.onTheWay(tx, offer.id, now, expectedAt);
    await this.step(tx, expected, { kind: 'on-the-way' });
    return [];
  }

  private async arrive(
    tx: Transaction,
    expected: Expected,
    { expectedOn }: SettleArrivalDto,
  ): Promise<readonly string[]> {
    const { actor, offer, request, units, hold, before } = expected;
    const { now, timeZone } = units.of(offer.unitId);
    if (!offer.holdId) throw new DomainError('not-accepted-yet');
    if (expectedOn)
      refuseIf(whyNotExpectOn(expectedOn, now, timeZone).map((no) => ({ ...no, field: 'expectedOn' })));
    if (before) await this.endLegBefore(tx, expected, before);
    const unit = units.of(offer.unitId);
    const { bedId } = units.apply(await this.holds.occupy(tx, unit, offer.holdId, expectedOn));
    await this.placements.add(tx, offer, bedId, now);
    await this.arrivals.settle(tx, offer.id, 'arrived', now);
    await this.step(tx, expected, { kind: 'arrived' });
    if (offer.leg < request.legs) return [];
    if (hold && hold.id !== offer.holdId)
      units.apply(
        await this.holds.release(tx, units.of(hold.unitId), hold.id, 'placed-elsewhere', actor.userId),
      );
    return this.ending.end(tx, actor, request, 'placed');
  }

  private async endLegBefore(tx: Transaction, { actor, units }: Expected, before: Placement): Promise<void> {
    const unit = units.of(before.unitId);
    const left = await this.corrections.depart(tx, unit, before.bedId);
    if (left) units.apply(left);
    await this.placements.depart(tx, before.id, unit.now, 'next-leg');
    await this.steps.write(tx, before.requestId, [
      { kind: 'departed', unitId: before.unitId, result: 'next-leg', actorId: actor.userId },
    ]);
  }

  private async failToArrive(
    tx: Transaction,
    expected: Expected,
    outcome: 'no-show' | 'turned-away',
    { code }: SettleArrivalDto,
  ): Promise<string[]> {
    const { actor, offer, request, units, hold } = expected;
    const { now } = units.of(offer.unitId);
    const input = outcome === 'turned-away' ? code : undefined;
    if (hold && hold.id === offer.holdId) {
      units.apply(await this.holds.release(tx, units.of(offer.unitId), hold.id, outcome, actor.userId));
      await this.step(tx, expected, { kind: 'released', result: outcome });
    }
    if (input && correctsBoard(input)) {
      const corrected = await this.corrections.correct(tx, units.of(offer.unitId), input);
      if (corrected) units.apply(corrected);
    }
    await this.arrivals.settle(tx, offer.id, outcome, now, input);
    await this.step(tx, expected, { kind: outcome, ...(input && { result: input }) });
    if (actor.userId !== request.officerId)
      await this.notices.answered(tx, offer, request.officerId, outcome);
    return [];
  }

  private step(tx: Transaction, { actor, offer }: Expected, step: NewStep): Promise<void> {
    return this.steps.write(tx, offer.requestId, [
      { unitId: offer.unitId, leg: offer.leg, actorId: actor.userId, ...step },
    ]);
  }
}
