import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Locale } from '@harborlight/domain';
import { messagesOf } from '@harborlight/messages/all';
import { Config } from '../../platform/config.js';
import type { Letter } from './letter.js';

/** A server that says nothing for so long is given up, well before another node takes the notice. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

/** An e-mail as its reader gets it. */
export interface PlainLetter {
  readonly locales: readonly Locale[];
  readonly subject: string;
  readonly text: string;
  readonly file?: { readonly name: string; readonly content: string };
}

/** Writes e-mails through the server of the configuration, each over a line of its own: a try is one try. */
@Injectable()
export class Mail {
  private readonly transport;

  constructor(private readonly config: Config) {
    const { mail } = config;
    this.transport = mail && createTransport({ url: mail.url, ...patience });
  }

  /** Says that something waits on the board, and where. */
  async send(id: string, to: string, { tongue: locale, subject, sentence, path }: Letter): Promise<void> {
    const t = messagesOf('mail', locale);
    const way = `${t('open')} ${this.config.publicOrigin}${path}`;
    await this.write(id, to, {
      locales: [locale],
      subject,
      text: `${sentence}\n\n${way}\n\n${t('choose')}\n`,
    });
  }

  /** `id` names the message: a server that is handed it again, after an answer got lost, can tell. */
  async write(id: string, to: string, { locales, subject, text, file }: PlainLetter): Promise<void> {
    const { mail, publicOrigin } = this.config;
    if (!this.transport || !mail || publicOrigin === null) throw new Error('e-mail is not configured');
    await this.transport.sendMail({
      from: mail.from,
      to,
      subject,
      messageId: `<${id}@${new URL(publicOrigin).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locales.join(', ') },
      text,
      attachments: file ? [{ filename: file.name, content: file.content }] : [],
    });
  }
}
