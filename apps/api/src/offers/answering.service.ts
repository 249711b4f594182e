import { Injectable } from '@nestjs/common';
import type { AnswerView } from '@harborlight/contracts';
import type { AnswerDto } from '@harborlight/contracts/dto';
import { DomainError, refuseIf, repeatsAnswer, whyNotAnswer, type Actor } from '@harborlight/domain';
import { IdempotencyKeys } from '../platform/idempotency-keys.js';
import { Transactions } from '../platform/transactions.js';
import { RowSecurity } from '../platform/row-security.js';
import { Requests } from '../requests/requests.js';
import { Answers } from './answers.js';
import { OfferAccess } from './offer-access.js';
import { Offers } from './offers.js';

/** A shelter answers an offer: yes, no with a code, or "maybe, call me". The first yes wins. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly transactions: Transactions,
    private readonly idempotencyKeys: IdempotencyKeys,
    private readonly rowSecurity: RowSecurity,
    private readonly access: OfferAccess,
    private readonly requests: Requests,
    private readonly offers: Offers,
    private readonly answers: Answers,
  ) {}

  /** The same answer again, by whatever attempt, is answered the same and changes nothing. */
  answer(actor: Actor, offerId: string, input: AnswerDto, key: string | null): Promise<AnswerView> {
    return this.transactions.run(async (tx) => {
      const asked = await this.access.find(tx, actor, offerId);
      const idempotencyKey = { key, operation: `answer ${offerId}`, input };
      const earlier = await this.idempotencyKeys.earlierAnswer<{ readonly corrected: boolean }>(
        tx,
        actor,
        idempotencyKey,
      );
      // From here on it is about what the answer does to others: the request, and whoever else is asked.
      await this.rowSecurity.allowEverything(tx);
      if (earlier) return this.answers.view(tx, offerId, earlier.corrected);
      const request = await this.requests.lock(tx, asked.requestId);
      if (!request) throw new DomainError('not-found');
      const locked = await this.answers.lockForChange(tx, actor, request, asked.unitId);
      const offer = await this.offers.mustFind(tx, offerId);
      refuseIf(whyNotAnswer(offer, input));
      if (repeatsAnswer(offer, input)) return this.answers.view(tx, offerId);
      const { corrected } = await this.answers.give(tx, locked, { actor, offer, input, channel: 'app' });
      await this.idempotencyKeys.storeAnswer(tx, actor, idempotencyKey, { corrected });
      const view = await this.answers.view(tx, offerId, corrected);
      await tx.record(
        request.boardId,
        {
          actor: actor.userId,
          action: 'offer.answer',
          subject: offerId,
          detail: { answer: input.answer, channel: 'app' },
        },
        locked.units.entries,
      );
      return view;
    });
  }
}
