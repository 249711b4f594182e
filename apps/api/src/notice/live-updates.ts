import { Injectable } from '@nestjs/common';
import type { LiveUpdateTopic } from '@harborlight/domain';
import { Durability, type Notification } from '../platform/durability.js';
import { NotificationListener } from '../platform/notification-listener.js';
import type { Transaction } from '../platform/transactions.js';

/** The channel on which the nodes tell each other whose lists changed. */
export const liveUpdatesChannel = 'harborlight_desk';

/** Whose lists changed, and which of them. Without agencies or people: everybody of the board. */
export interface LiveUpdate {
  readonly boardId: string;
  readonly topics: readonly LiveUpdateTopic[];
  readonly agencyIds?: readonly string[];
  readonly userIds?: readonly string[];
}

/** PostgreSQL carries less than 8,000 bytes in one piece of news; an id takes 39 of them. */
const mostIds = 90;

/** The news as the channel carries it, in pieces that fit. */
function piecesOf({ agencyIds = [], userIds = [], ...update }: LiveUpdate): Notification[] {
  const pieces = Math.ceil(Math.max(agencyIds.length, userIds.length, 1) / mostIds);
  return Array.from({ length: pieces }, (_, piece) => {
    const part = [piece * mostIds, (piece + 1) * mostIds];
    const payload = { ...update, agencyIds: agencyIds.slice(...part), userIds: userIds.slice(...part) };
    return { channel: liveUpdatesChannel, payload: JSON.stringify(payload) };
  });
}

/** Tells open pages to read again. Only a hint: a page that missed it reads again by itself. */
@Injectable()
export class LiveUpdates {
  constructor(
    private readonly durability: Durability,
    private readonly listener: NotificationListener,
  ) {}

  /**
   * Calls `onUpdate` with what any node publishes, and `onListening` each time this node begins to hear it: nobody
   * knows what was published before.
   */
  follow(onUpdate: (update: LiveUpdate) => void, onListening: () => void): void {
    this.listener.subscribe(
      liveUpdatesChannel,
      (payload) => onUpdate(JSON.parse(payload) as LiveUpdate),
      onListening,
    );
  }

  /** To be called after the commit; never fails the act it tells of. */
  async publish(update: LiveUpdate): Promise<void> {
    await this.durability
      .take()
      .then((connection) => connection.flushed(null, piecesOf(update)))
      .catch(() => undefined);
  }

  /** The news follows the commit of the transaction, or never leaves. */
  publishOnCommit(tx: Transaction, update: LiveUpdate): void {
    tx.notifications.push(...piecesOf(update));
  }
}
