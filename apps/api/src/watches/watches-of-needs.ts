import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NeedWatches } from '../requests/need/need-watches.js';
import { WatchRepository } from './watch.repository.js';

/** Tells the room of requests whose needs a watch still wants. */
@Injectable()
export class WatchesOfNeeds implements OnModuleInit {
  constructor(
    private readonly needWatches: NeedWatches,
    private readonly watches: WatchRepository,
  ) {}

  onModuleInit(): void {
    this.needWatches.fillWith((tx, ids) => this.watches.goingOn(tx, ids));
  }
}
