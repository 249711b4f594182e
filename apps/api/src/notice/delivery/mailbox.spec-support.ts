import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it is handed. */
export interface Mailbox {
  readonly port: number;
  readonly received: readonly { readonly to: string; readonly mail: Email }[];
  /** Resolves with the first mail to `to`. */
  readonly mailTo: (to: string) => Promise<Email>;
  close(): Promise<void>;
}

/** Listens on `port`, or on any that is free. */
export async function openMailbox(port = 0): Promise<Mailbox> {
  const received: { to: string; mail: Email }[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const keep = async (): Promise<void> => {
        const mail = await PostalMime.parse(Buffer.concat(await stream.toArray()));
        for (const { address } of envelope.rcptTo) received.push({ to: address, mail });
        for (const look of waiting) look();
      };
      keep().then(() => done(), done);
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const find = (to: string) => received.find((one) => one.to === to)?.mail;
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    mailTo: (to) =>
      new Promise((resolve) => {
        const look = () => {
          const mail = find(to);
          if (!mail) return;
          waiting.delete(look);
          resolve(mail);
        };
        waiting.add(look);
        look();
      }),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
