import { Injectable } from '@nestjs/common';
import type { ExhibitPage } from '@harborlight/contracts';
import type { ExhibitDto } from '@harborlight/contracts/dto';
import { canonicalJson, outsideVisibility, type Actor } from '@harborlight/domain';
import { sha256 } from '../../platform/sha256.js';
import { KeyedSemaphore } from '../../platform/keyed-semaphore.js';
import { Transactions } from '../../platform/transactions.js';
import { ReviewService, type Review } from '../review/review.service.js';
import { exhibitOf } from './document/exhibit.js';
import { auditDetail } from './exhibit-audit-event.js';
import { ExhibitRepository, type ExhibitRecord } from './exhibit.repository.js';
import { newStamp } from './new-stamp.js';
import { renderExhibitPdf } from './exhibit-pdf.js';

/** An exhibit as it is handed over. It exists nowhere else. */
export type MadeExhibit =
  | { readonly as: 'pdf'; readonly stamp: string; readonly pdf: Buffer }
  | { readonly as: 'page'; readonly stamp: string; readonly page: ExhibitPage };

/** Makes a review into a paper. Only what proves that it was made is kept: neither the paper nor the need. */
@Injectable()
export class ExhibitService {
  /** Printed together, papers would come no sooner, and each takes memory for as long as it waits. */
  private readonly semaphore = new KeyedSemaphore(1);

  constructor(
    private readonly reviews: ReviewService,
    private readonly exhibits: ExhibitRepository,
    private readonly transactions: Transactions,
  ) {}

  /**
   * A new exhibit of a new review. `origin` is where whoever holds it will verify it. Who that will be nobody knows: a
   * coordinator's paper too tells of a small house no more than the court is told.
   */
  async makeExhibit(
    actor: Actor,
    { tongue: locale, as, ...input }: ExhibitDto,
    origin: string,
  ): Promise<MadeExhibit> {
    const review = await this.reviews.review(actor, input, outsideVisibility);
    const { view, agencyId } = review;
    const { seq, hash } = view.now;
    const stamp = newStamp();
    const agency = await this.exhibits.agencyName(agencyId);
    const verifyUrl = `${origin}/verify?stamp=${stamp}`;
    const document = exhibitOf({ review: view, agency, stamp, tongue: locale, verifyUrl, seq, hash });
    if (as === 'page') {
      const fingerprint = sha256(canonicalJson(document));
      await this.record(actor, review, { stamp, as, fingerprint });
      return { as, stamp, page: { stamp, document } };
    }
    const facts = { stamp, verifyUrl, agency, madeAt: view.at };
    const pdf = await this.semaphore.runExclusive('printing', () => renderExhibitPdf(document, facts));
    await this.record(actor, review, { stamp, as, fingerprint: sha256(pdf) });
    return { as, stamp, pdf };
  }

  private async record(
    actor: Actor,
    { view, boardId, agencyId }: Review,
    made: Pick<ExhibitRecord, 'stamp' | 'as' | 'fingerprint'>,
  ): Promise<void> {
    const { seq, hash } = view.now;
    const record = { ...made, boardId, agencyId, madeAt: view.at, seq, hash };
    await this.transactions.run(async (tx) => {
      await this.exhibits.add(tx, record);
      await tx.record(boardId, {
        actor: actor.userId,
        action: 'exhibit.make',
        subject: record.stamp,
        detail: auditDetail(record),
      });
    });
  }
}
