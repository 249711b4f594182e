import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, type OnModuleDestroy } from '@nestjs/common';
import {
  WebSocketGateway,
  WebSocketServer,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { Counter, Gauge } from 'prom-client';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import { boardNamespace, type BoardEvents } from '@harborlight/contracts';
import { DomainError, type Actor } from '@harborlight/domain';
import { Metrics } from '../platform/metrics.js';
import { RequirePermission } from '../platform/permission.guard.js';
import { problemOf } from '../platform/problem.js';
import { Readiness } from '../platform/readiness.js';
import { requireProtocol } from '../platform/socket-protocol.js';
import { SessionService } from '../identity/session.service.js';
import { BoardService } from './board.service.js';
import { cutOff, drained, isSlow } from './feed-connection.js';
import { FeedRoom } from './feed-room.js';
import type { LiveBoard } from './live-board.js';
import { LogReader } from './log-reader.js';
import { LogRepository } from './log.repository.js';
import { Proofs } from './proofs.js';
import { visibilityKey } from './visibility.js';

interface Viewer {
  readonly actor: Actor;
  readonly live: LiveBoard;
  readonly after: number;
  /** Set from the connection on: whoever is on their way into a room counts as in it. */
  room?: FeedRoom;
}

type FeedSocket = Socket<DefaultEventsMap, BoardEvents, DefaultEventsMap, Partial<Viewer>>;
type FeedNamespace = Namespace<DefaultEventsMap, BoardEvents, DefaultEventsMap, Partial<Viewer>>;

/** How many entries a returning client is sent before the server waits for them to leave. */
const resumePageSize = 500;
const slowSweepMs = 1_000;
const sessionSweepMs = 60_000;
const proofSweepMs = 15_000;
const mostSilentMs = 10_000;
const farewellMs = 2_000;

const afterOf = (value: unknown): number | null => {
  const after = value === undefined ? 0 : Number(value);
  return Number.isSafeInteger(after) && after >= 0 ? after : null;
};

/** Tells each viewer of a board what changed since the last entry they have seen, then every change as it happens. */
@RequirePermission('board.read')
@WebSocketGateway({ namespace: boardNamespace, transports: ['websocket'] })
export class FeedGateway implements OnGatewayInit, OnGatewayConnection, OnGatewayDisconnect, OnModuleDestroy {
  private readonly logger = new Logger(FeedGateway.name);
  private readonly rooms = new Map<string, FeedRoom>();
  private readonly sweeps: NodeJS.Timeout[] = [];
  private readonly sentProofs = new Map<string, string>();
  private readonly dropped = new Counter({
    name: 'harborlight_feed_dropped_total',
    help: 'Clients of this node dropped because they read too slowly',
    registers: [],
  });

  @WebSocketServer()
  private readonly server!: FeedNamespace;

  constructor(
    private readonly sessions: SessionService,
    private readonly boards: BoardService,
    private readonly reader: LogReader,
    private readonly log: LogRepository,
    private readonly proofs: Proofs,
    metrics: Metrics,
    readiness: Readiness,
  ) {
    metrics.registry.registerMetric(this.dropped);
    const connected = () => this.server.sockets.size;
    metrics.registry.registerMetric(
      new Gauge({
        name: 'harborlight_feed_sockets',
        help: 'Boards open on this node',
        registers: [],
        collect() {
          this.set(connected());
        },
      }),
    );
    readiness.register('log', () => {
      if (this.reader.silentMs > mostSilentMs) throw new Error('the log was not read for too long');
    });
  }

  afterInit(namespace: FeedNamespace): void {
    namespace.use((socket, next) => {
      this.admit(socket).then(
        () => next(),
        (error: unknown) => next(new Error(this.refusalOf(error))),
      );
    });
    this.reader.follow((live, entries) => {
      for (const room of this.roomsOf(live.id)) room.advance(entries);
    });
    this.sessions.onRevoked((userId) => {
      if (userId === null) void this.dropSignedOut().catch(() => undefined);
      for (const socket of this.server.sockets.values())
        if (socket.data.actor?.userId === userId) socket.disconnect(true);
    });
    this.sweepEvery(slowSweepMs, () => this.dropSlow());
    this.sweepEvery(sessionSweepMs, () => this.dropSignedOut());
    this.sweepEvery(proofSweepMs, () => this.sendProofs());
  }

  async handleConnection(socket: FeedSocket): Promise<void> {
    const { actor, live, after } = socket.data as Viewer;
    if (after > live.seq) {
      socket.emit('board.reset.v1', { seq: live.seq });
      return;
    }
    const room = this.roomFor(live, actor);
    room.viewers += 1;
    socket.data.room = room;
    try {
      await this.resume(socket, live, room, after);
    } catch (error) {
      this.logger.warn(`a client could not be resumed: ${(error as Error).message}`);
      socket.conn.close();
    }
  }

  handleDisconnect(socket: FeedSocket): void {
    const { room } = socket.data;
    if (!room) return;
    room.viewers -= 1;
    if (room.viewers > 0) return;
    room.close();
    this.rooms.delete(room.name);
  }

  /** Asks every client to leave and come back to another node; who does not answer is cut off. */
  async onModuleDestroy(): Promise<void> {
    for (const sweep of this.sweeps) clearInterval(sweep);
    for (const room of this.rooms.values()) room.close();
    const clients = [...this.server.sockets.values()];
    const left = clients.map((client) => once(client.conn, 'close'));
    for (const client of clients) client.conn.close();
    await Promise.race([Promise.all(left), pause(farewellMs, undefined, { ref: false })]);
    for (const client of clients) cutOff(client);
  }

  /** A sweep that fails, as while the database is away, must not end the node: it has its next turn. */
  private sweepEvery(ms: number, sweep: () => void | Promise<void>): void {
    const run = async (): Promise<void> => {
      try {
        await sweep();
      } catch (error) {
        this.logger.warn(`a sweep of the open boards failed: ${(error as Error).message}`);
      }
    };
    this.sweeps.push(setInterval(() => void run(), ms));
  }

  /** The code a client is refused with: never the words of the database. */
  private refusalOf(error: unknown): string {
    const expected = problemOf(error);
    if (!expected) this.logger.error(error);
    return expected?.code ?? 'unexpected';
  }

  private async admit(socket: FeedSocket): Promise<void> {
    requireProtocol(socket.handshake.auth);
    const actor = await this.sessions.actorOf(socket.handshake.headers);
    if (!actor) throw new DomainError('not-signed-in');
    const { board: code, after: said } = socket.handshake.auth as { board?: unknown; after?: unknown };
    const after = afterOf(said);
    if (typeof code !== 'string' || after === null) throw new DomainError('invalid-input');
    const { id } = await this.boards.findBoard(actor, code);
    const live = await this.reader.find(id, after);
    if (!live) throw new DomainError('not-found');
    socket.data = { actor, live, after };
  }

  /** Sends what is missing page by page, then joins the room: between the last page and the joining nothing waits. */
  private async resume(socket: FeedSocket, live: LiveBoard, room: FeedRoom, after: number): Promise<void> {
    let told = after;
    while (told < room.toldUpTo) {
      const upTo = Math.min(told + resumePageSize, room.toldUpTo);
      const entries =
        live.between(told, upTo) ?? (await this.log.entriesAfter(live.id, told, upTo - told)).entries;
      socket.emit('board.batch.v1', {
        from: told + 1,
        to: upTo,
        entries: this.boards.viewEntries(live, entries, room.sight),
      });
      told = upTo;
      if (told < room.toldUpTo) await drained(socket);
      if (!socket.connected) return;
    }
    await socket.join(room.name);
  }

  private roomFor(live: LiveBoard, actor: Actor): FeedRoom {
    const visibility = this.boards.visibilityOf(actor, live.id);
    const name = `${live.id} ${visibilityKey(visibility)}`;
    const known = this.rooms.get(name);
    if (known) return known;
    const room = new FeedRoom(
      live.id,
      name,
      visibility,
      live.seq,
      (entries) => this.boards.viewEntries(live, entries, visibility),
      (to, batch) => this.server.to(to).emit('board.batch.v1', batch),
    );
    this.rooms.set(name, room);
    return room;
  }

  private roomsOf(boardId: string): FeedRoom[] {
    return [...this.rooms.values()].filter((room) => room.boardId === boardId);
  }

  private dropSlow(): void {
    for (const socket of this.server.sockets.values()) {
      if (!isSlow(socket)) continue;
      cutOff(socket);
      this.dropped.inc();
    }
  }

  private async dropSignedOut(): Promise<void> {
    for (const socket of this.server.sockets.values())
      if (socket.connected && !(await this.sessions.actorOf(socket.handshake.headers)))
        socket.disconnect(true);
  }

  /** The proof may have been made on another node: each tells its own viewers when it sees a new one. */
  private async sendProofs(): Promise<void> {
    for (const boardId of new Set([...this.rooms.values()].map(({ boardId }) => boardId))) {
      const proof = await this.proofs.newest(boardId);
      if (!proof || this.sentProofs.get(boardId) === proof.at) continue;
      this.sentProofs.set(boardId, proof.at);
      for (const { name } of this.roomsOf(boardId)) this.server.to(name).emit('board.proved.v1', proof);
    }
  }
}
