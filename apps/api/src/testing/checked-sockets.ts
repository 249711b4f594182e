import type { INestApplicationContext } from '@nestjs/common';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { asyncApiDocument } from '../platform/asyncapi.js';
import type { Config } from '../platform/config.js';
import { SocketAdapter } from '../platform/socket-adapter.js';

interface Document {
  readonly channels: Readonly<Record<string, Channel>>;
}
interface Channel {
  readonly address: string;
  readonly messages: Readonly<Record<string, { readonly name: string }>>;
  readonly 'x-handshake'?: object;
}

function faultOf(fits: ValidateFunction, said: unknown, where: string): string | null {
  if (fits(JSON.parse(JSON.stringify(said)))) return null;
  const [error] = fits.errors ?? [];
  return `${where}: ${error?.instancePath || 'the whole'} ${error?.message} ${JSON.stringify(error?.params)}`;
}

/** Holds what is said over sockets against the document that is published. */
export class EventCheck {
  private readonly ajv = addFormats.default(new Ajv2020({ strict: false, addUsedSchema: false }));
  /** By namespace and name of the event. */
  private readonly payloads = new Map<string, ValidateFunction>();
  private readonly handshakes = new Map<string, ValidateFunction>();

  constructor() {
    const document = asyncApiDocument() as unknown as Document;
    this.ajv.addSchema(document, 'asyncapi');
    for (const [id, { address, messages }] of Object.entries(document.channels)) {
      this.handshakes.set(address, this.ajv.compile({ $ref: `asyncapi#/channels/${id}/x-handshake` }));
      for (const [key, { name }] of Object.entries(messages))
        this.payloads.set(
          `${address} ${name}`,
          this.ajv.compile({ $ref: `asyncapi#/channels/${id}/messages/${key}/payload` }),
        );
    }
  }

  /** What the event says that the document does not, in one line; null where they agree. */
  mismatchOf(namespace: string, name: string, said: readonly unknown[]): string | null {
    const fits = this.payloads.get(`${namespace} ${name}`);
    if (!fits) return `${namespace}: no event ${name} is described`;
    const [payload] = said;
    if (said.length !== 1) return `${name}: one payload is described, and ${said.length} were sent`;
    return faultOf(fits, payload, name);
  }

  /** The same of what a client that was let in said as it connected. */
  mismatchOfHandshake(namespace: string, said: unknown): string | null {
    const fits = this.handshakes.get(namespace);
    return fits ? faultOf(fits, said, `${namespace}, handshake`) : null;
  }
}

/** Tells of each event that leaves a node, to one client or to many, and of each handshake let in, that is not as the document says. */
export class CheckedSocketAdapter extends SocketAdapter {
  private readonly check = new EventCheck();

  constructor(
    app: INestApplicationContext,
    config: Config,
    private readonly onMismatch: (mismatch: string) => void,
  ) {
    super(app, config);
  }

  override createIOServer(...given: Parameters<SocketAdapter['createIOServer']>) {
    const server = super.createIOServer(...given);
    server.on('new_namespace', (namespace) =>
      namespace.on('connection', (socket) => {
        this.tell(this.check.mismatchOfHandshake(namespace.name, socket.handshake.auth));
        socket.onAnyOutgoing((name: string, ...said: unknown[]) =>
          this.tell(this.check.mismatchOf(namespace.name, name, said)),
        );
      }),
    );
    return server;
  }

  private tell(mismatch: string | null): void {
    if (mismatch) this.onMismatch(mismatch);
  }
}
