import { Injectable } from '@nestjs/common';
import type { AnswerView } from '@harborlight/contracts';
import type { AnswerDto } from '@harborlight/contracts/dto';
import { DomainError, refuseIf, repeatsAnswer, whyNotAnswer, type Actor } from '@harborlight/domain';
import { Attempts } from '../../platform/attempts.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { Reach } from '../../platform/reach.js';
import { RequestRepository } from '../requests/request.repository.js';
import { Answers } from './answers.js';
import { AskedDoor } from './asked-door.js';
import { OfferRepository } from './offer.repository.js';

/** A shelter answers an offer: yes, no with a code, or "maybe, call me". The first yes wins. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly reach: Reach,
    private readonly door: AskedDoor,
    private readonly requests: RequestRepository,
    private readonly offers: OfferRepository,
    private readonly answers: Answers,
  ) {}

  /** The same answer again, by whatever attempt, is answered the same and changes nothing. */
  answer(actor: Actor, offerId: string, said: AnswerDto, key: string | null): Promise<AnswerView> {
    return this.unitOfWork.run(async (tx) => {
      const asked = await this.door.find(tx, actor, offerId);
      const attempt = { key, act: `answer ${offerId}`, ask: said };
      const earlier = await this.attempts.earlier<{ readonly corrected: boolean }>(tx, actor, attempt);
      // From here on it is about what the answer does to others: the request, and whoever else is asked.
      await this.reach.everything(tx);
      if (earlier) return this.answers.view(tx, offerId, earlier.corrected);
      const request = await this.requests.lock(tx, asked.requestId);
      if (!request) throw new DomainError('not-found');
      const hand = await this.answers.takeInHand(tx, request, asked.unitId);
      const offer = await this.offers.mustFind(tx, offerId);
      refuseIf(whyNotAnswer(offer, said));
      if (repeatsAnswer(offer, said)) return this.answers.view(tx, offerId);
      const { corrected } = await this.answers.give(tx, hand, { actor, offer, said, channel: 'app' });
      await this.attempts.keep(tx, actor, attempt, { corrected });
      const view = await this.answers.view(tx, offerId, corrected);
      await tx.record(
        request.boardId,
        {
          actor: actor.userId,
          action: 'offer.answer',
          subject: offerId,
          detail: { answer: said.answer, channel: 'app' },
        },
        hand.units.entries,
      );
      return view;
    });
  }
}
