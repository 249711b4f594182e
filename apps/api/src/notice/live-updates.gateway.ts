import { Logger, type OnModuleDestroy } from '@nestjs/common';
import { WebSocketGateway, WebSocketServer, type OnGatewayInit } from '@nestjs/websockets';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import { liveUpdatesNamespace, type LiveUpdatesEvents } from '@harborlight/contracts';
import {
  liveUpdateTopics,
  DomainError,
  hasPermission,
  may,
  type Actor,
  type LiveUpdateTopic,
} from '@harborlight/domain';
import { SessionService } from '../identity/session.service.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { problemOf } from '../platform/problem.js';
import { requireProtocol } from '../platform/socket-protocol.js';
import { LiveUpdates, type LiveUpdate } from './live-updates.js';

interface Subscriber {
  readonly actor: Actor;
}

type SubscriberSocket = Socket<DefaultEventsMap, LiveUpdatesEvents, DefaultEventsMap, Partial<Subscriber>>;
type SubscriberNamespace = Namespace<
  DefaultEventsMap,
  LiveUpdatesEvents,
  DefaultEventsMap,
  Partial<Subscriber>
>;

const sessionSweepMs = 60_000;

const ofUser = (userId: string): string => `user ${userId}`;
const ofAgency = (agencyId: string): string => `agency ${agencyId}`;
const ofBoard = (boardId: string): string => `board ${boardId}`;
/** Whoever watches over all requests of a board, or of every board. */
const overseersOf = (boardId: string): string => `overseers ${boardId}`;
const overseersOfAll = 'overseers';
/** Whoever reads the docket of a whole board. */
const docketReadersOf = (boardId: string): string => `docket ${boardId}`;

const boardsOf = ({ memberships }: Actor): string[] => [
  ...new Set(memberships.map(({ boardId }) => boardId)),
];

const roomsOf = (actor: Actor): string[] => [
  ofUser(actor.userId),
  ...actor.memberships.map(({ agencyId }) => ofAgency(agencyId)),
  ...boardsOf(actor).map(ofBoard),
  ...boardsOf(actor)
    .filter((boardId) => may(actor, 'request.read', { boardId }))
    .map(overseersOf),
  ...boardsOf(actor)
    .filter((boardId) => may(actor, 'docket.read', { boardId }))
    .map(docketReadersOf),
  ...(may(actor, 'request.read', {}) ? [overseersOfAll] : []),
];

const isPersonal = (topic: LiveUpdateTopic): boolean => topic === 'notices';

const isOnDocket = (topic: LiveUpdateTopic): boolean => topic === 'requests' || topic === 'watches';

function roomsFor({ boardId, topics, agencyIds = [], userIds = [] }: LiveUpdate): string[] {
  const named = [...agencyIds.map(ofAgency), ...userIds.map(ofUser)];
  const overseers = topics.every(isPersonal) ? [] : [overseersOf(boardId), overseersOfAll];
  return [...(named.length > 0 ? named : [ofBoard(boardId)]), ...overseers];
}

/** Tells each person which lists of theirs changed; what is in them they read over HTTP. */
@RequirePermission('inbox.read')
@WebSocketGateway({ namespace: liveUpdatesNamespace, transports: ['websocket'] })
export class LiveUpdatesGateway implements OnGatewayInit, OnModuleDestroy {
  private readonly logger = new Logger(LiveUpdatesGateway.name);
  private sweep: NodeJS.Timeout | undefined;

  @WebSocketServer()
  private readonly server!: SubscriberNamespace;

  constructor(
    private readonly sessions: SessionService,
    private readonly updates: LiveUpdates,
  ) {}

  afterInit(subscribers: SubscriberNamespace): void {
    subscribers.use((socket, next) => {
      this.admit(socket).then(
        () => next(),
        (error: unknown) => next(new Error(this.refusalOf(error))),
      );
    });
    this.updates.follow(
      (update) => this.pass(update),
      () => this.passEverything(),
    );
    this.sessions.onRevoked((userId) =>
      userId === null ? void this.dropSignedOut() : subscribers.in(ofUser(userId)).disconnectSockets(true),
    );
    this.sweep = setInterval(() => void this.dropSignedOut(), sessionSweepMs);
  }

  /** A line that is cut, not taken leave of, is one the client opens again: to another node. */
  onModuleDestroy(): void {
    clearInterval(this.sweep);
    for (const { conn } of this.server.sockets.values()) conn.close();
  }

  private async admit(socket: SubscriberSocket): Promise<void> {
    requireProtocol(socket.handshake.auth);
    const actor = await this.sessions.actorOf(socket.handshake.headers);
    if (!actor) throw new DomainError('not-signed-in');
    if (!hasPermission(actor, 'inbox.read')) throw new DomainError('not-allowed');
    socket.data = { actor };
    await socket.join(roomsOf(actor));
  }

  private refusalOf(error: unknown): string {
    const expected = problemOf(error);
    if (!expected) this.logger.error(error);
    return expected?.code ?? 'unexpected';
  }

  private pass(update: LiveUpdate): void {
    const { boardId, topics } = update;
    const rooms = roomsFor(update);
    this.server.to(rooms).emit('desk.changed.v1', { boardId, topics });
    // A court reads no request, but the docket on which it stands.
    if (topics.some(isOnDocket))
      this.server
        .to(docketReadersOf(boardId))
        .except(rooms)
        .emit('desk.changed.v1', { boardId, topics: ['docket'] });
  }

  /** Nobody knows what was told while this node heard nothing. */
  private passEverything(): void {
    for (const socket of this.server.sockets.values())
      for (const boardId of socket.data.actor ? boardsOf(socket.data.actor) : [])
        socket.emit('desk.changed.v1', { boardId, topics: liveUpdateTopics });
  }

  /** A sweep that fails, as while the database is away, must not end the node: it has its next turn. */
  private async dropSignedOut(): Promise<void> {
    try {
      for (const socket of this.server.sockets.values())
        if (!(await this.sessions.actorOf(socket.handshake.headers))) socket.disconnect(true);
    } catch (error) {
      this.logger.warn(`connections of ended sessions were not closed: ${(error as Error).message}`);
    }
  }
}
