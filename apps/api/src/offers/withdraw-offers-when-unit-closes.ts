import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LiveUpdates } from '../notice/live-updates.js';
import { UnitClosings } from '../registry/unit-closings.js';
import { RowSecurity } from '../platform/row-security.js';
import { Requests } from '../requests/requests.js';
import { OfferNotices } from './offer-notices.js';
import { OfferWithdrawal } from './offer-withdrawal.js';
import { Offers } from './offers.js';

@Injectable()
export class WithdrawOffersWhenUnitCloses implements OnModuleInit {
  constructor(
    private readonly closings: UnitClosings,
    private readonly rowSecurity: RowSecurity,
    private readonly offers: Offers,
    private readonly requests: Requests,
    private readonly withdrawal: OfferWithdrawal,
    private readonly notices: OfferNotices,
    private readonly liveUpdates: LiveUpdates,
  ) {}

  onModuleInit(): void {
    this.closings.onClosing(async (tx, { unitId, boardId }, actor) => {
      await this.rowSecurity.allowEverything(tx);
      const offers = await this.offers.openAtUnit(tx, unitId);
      await this.withdrawal.takeBack(tx, offers, actor);
      const requests = await this.requests.findAll(
        tx,
        offers.map(({ requestId }) => requestId),
      );
      for (const offer of offers) {
        const officerId = requests.get(offer.requestId)?.officerId;
        if (officerId) await this.notices.answered(tx, offer, officerId, 'withdrawn');
      }
      const agencyIds = offers.flatMap(({ agencyId, askingAgencyId }) => [agencyId, askingAgencyId]);
      const news = { boardId, topics: ['requests', 'offers'], agencyIds } as const;
      return {
        entries: [],
        notify: () => (offers.length > 0 ? this.liveUpdates.publish(news) : Promise.resolve()),
      };
    });
  }
}
