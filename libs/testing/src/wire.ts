import { EventEmitter, once } from 'node:events';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP wire to a port that may move: it can be cut in the middle of whatever crosses it, or stop carrying anything. */
export class Wire {
  /** Set to false, what is asked over connections still to come arrives, and no answer comes back. */
  answers = true;
  /** Connections there ever were. */
  opened = 0;
  private frozen = false;
  private readonly openings = new EventEmitter();
  private readonly ends = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    public target: number,
  ) {}

  static async to(target: number): Promise<Wire> {
    const server = createServer();
    const wire = new Wire(server, target);
    server.on('connection', (near) => wire.join(near));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return wire;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Connections that stand now. */
  get open(): number {
    return this.ends.size / 2;
  }

  /** Resolves once there were so many more connections than at the call. */
  async openedMore(count: number): Promise<void> {
    const least = this.opened + count;
    while (this.opened < least) await once(this.openings, 'opened');
  }

  /** Drops every connection without a word; new ones are taken at once. */
  cut(): void {
    for (const end of this.ends) end.destroy();
  }

  /** From now on connections are taken and stand, and nothing crosses them, like those to a server that hangs. */
  freeze(): void {
    this.frozen = true;
    for (const end of this.ends) end.cork();
  }

  /** What waited goes on its way. */
  thaw(): void {
    this.frozen = false;
    for (const end of this.ends) end.uncork();
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(near: Socket): void {
    const far = connect(this.target, '127.0.0.1');
    const { answers } = this;
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.ends.add(end);
      end.setNoDelay(true);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        this.ends.delete(end);
        other.destroy();
      });
      if (this.frozen) end.cork();
      if (end === near || answers) end.pipe(other);
      else end.resume();
    }
    this.opened += 1;
    this.openings.emit('opened');
  }
}
