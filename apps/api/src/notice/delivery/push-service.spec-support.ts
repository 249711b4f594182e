import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import ece from 'http_ece';
import { generate } from 'selfsigned';

interface Message {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A browser that subscribed at the push service, and waits there for its messages. */
interface TestBrowser {
  readonly subscription: { readonly endpoint: string; readonly p256dh: string; readonly auth: string };
  /** The next message for it. */
  readonly message: () => Promise<Message>;
  readonly read: (body: Buffer) => unknown;
}

export interface PushService {
  /** `status`: what the service answers to whoever sends to it. */
  readonly newBrowser: (status?: number) => TestBrowser;
  close(): Promise<void>;
}

/** A push service on this machine that speaks HTTPS, with a certificate this process trusts. */
export async function openPushService(): Promise<PushService> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  setDefaultCACertificates([...getCACertificates('default'), made.cert]);
  const doors = new Map<string, { readonly status: number; readonly put: (message: Message) => void }>();
  const server = createServer({ key: made.private, cert: made.cert }, (request, response) => {
    void buffer(request).then((body) => {
      const door = doors.get(request.url ?? '');
      response.writeHead(door?.status ?? 404).end();
      door?.put({ headers: request.headers, body });
    });
  });
  await once(server.listen(0, 'localhost'), 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    newBrowser: (status = 201) => {
      const path = `/${randomUUID()}`;
      const secret = createECDH('prime256v1');
      const auth = randomBytes(16).toString('base64url');
      const p256dh = secret.generateKeys('base64url');
      const messages: Message[] = [];
      const waiting: ((message: Message) => void)[] = [];
      doors.set(path, {
        status,
        put: (message) => {
          const waiter = waiting.shift();
          if (waiter) waiter(message);
          else messages.push(message);
        },
      });
      return {
        subscription: { endpoint: `https://localhost:${port}${path}`, p256dh, auth },
        message: () =>
          new Promise((resolve) => {
            const message = messages.shift();
            if (message) resolve(message);
            else waiting.push(resolve);
          }),
        read: (body) => {
          const plain = ece.decrypt(body, { version: 'aes128gcm', privateKey: secret, authSecret: auth });
          return JSON.parse(plain.toString()) as unknown;
        },
      };
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
