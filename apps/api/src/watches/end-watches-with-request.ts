import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RequestEnding } from '../requests/ending/request-ending.js';
import { NeedStore } from '../requests/need/need-store.js';
import { WatchRepository } from './watch.repository.js';

@Injectable()
export class EndWatchesWithRequest implements OnModuleInit {
  constructor(
    private readonly ending: RequestEnding,
    private readonly watches: WatchRepository,
    private readonly needs: NeedStore,
  ) {}

  onModuleInit(): void {
    this.ending.onEnding(async (tx, _actor, requestId) => {
      for (const id of await this.watches.endOfRequest(tx, requestId)) await this.needs.forget(tx, id);
      return [];
    });
  }
}
