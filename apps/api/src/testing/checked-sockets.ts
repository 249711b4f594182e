import type { INestApplicationContext } from '@nestjs/common';
import { noteSeen } from '@harborlight/testing';
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
  readonly 'x-refusals': readonly string[];
}

/** What Engine.IO, of which Socket.IO knows no type, tells of a connection. */
interface Line {
  on(event: 'packetCreate', listener: (packet: { readonly data?: unknown }) => void): void;
}

/** The Socket.IO protocol writes that a connection is refused as type 4, the namespace and the error. */
function refusalIn(packet: unknown): { readonly namespace: string; readonly code: string } | null {
  const [, namespace, error] = /^4(\/[^,]*),(.*)$/.exec(String(packet)) ?? [];
  if (namespace === undefined || error === undefined) return null;
  return { namespace, code: (JSON.parse(error) as { readonly message: string }).message };
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
  private readonly refusals = new Map<string, readonly string[]>();

  constructor() {
    const document = asyncApiDocument() as unknown as Document;
    this.ajv.addSchema(document, 'asyncapi');
    for (const [id, { address, messages, 'x-refusals': refusals }] of Object.entries(document.channels)) {
      this.refusals.set(address, refusals);
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

  /** The same of the code with which a connection is refused. */
  mismatchOfRefusal(namespace: string, code: string): string | null {
    const codes = this.refusals.get(namespace);
    return !codes || codes.includes(code) ? null : `${namespace}: no refusal ${code} is described`;
  }

  /** The same of what a client that was let in said as it connected. */
  mismatchOfHandshake(namespace: string, said: unknown): string | null {
    const fits = this.handshakes.get(namespace);
    return fits ? faultOf(fits, said, `${namespace}, handshake`) : null;
  }
}

/**
 * Tells of what is not as the document says: an event that leaves a node, to one client or to many, a connection that is
 * refused, and the handshake of one that is not.
 */
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
    server.engine.on('connection', (line: Line) =>
      line.on('packetCreate', ({ data }) => {
        const refusal = refusalIn(data);
        if (!refusal) return;
        const { namespace, code } = refusal;
        noteSeen(namespace, code);
        this.tell(this.check.mismatchOfRefusal(namespace, code));
      }),
    );
    server.on('new_namespace', (namespace) =>
      namespace.on('connection', (socket) => {
        this.tell(this.check.mismatchOfHandshake(namespace.name, socket.handshake.auth));
        socket.onAnyOutgoing((name: string, ...said: unknown[]) => {
          noteSeen(name);
          this.tell(this.check.mismatchOf(namespace.name, name, said));
        });
      }),
    );
    return server;
  }

  private tell(mismatch: string | null): void {
    if (mismatch) this.onMismatch(mismatch);
  }
}
