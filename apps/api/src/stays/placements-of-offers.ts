import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OfferPlacements } from '../offers/offer-placements.js';
import { PlacementRepository } from './placement.repository.js';

/** Tells the room of offers which placement an offer led to. */
@Injectable()
export class PlacementsOfOffers implements OnModuleInit {
  constructor(
    private readonly offerPlacements: OfferPlacements,
    private readonly placements: PlacementRepository,
  ) {}

  onModuleInit(): void {
    this.offerPlacements.fillWith((tx, offerIds) => this.placements.idsOfOffers(tx, offerIds));
  }
}
