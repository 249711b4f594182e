import { Injectable, Logger } from '@nestjs/common';
import type { Anchor } from '@harborlight/contracts';
import { addMinutes, locales, type Instant } from '@harborlight/domain';
import { messagesOf } from '@harborlight/messages/all';
import { Mail } from '../../../notice/delivery/mail.js';
import { Config } from '../../../platform/config.js';
import { sha256 } from '../../../platform/sha256.js';
import { AnchorRepository, type StoredAnchor } from './anchor.repository.js';

/** For so long a receiver that does not answer is tried again. */
const mostDays = 7;
const webhookMs = 10_000;

interface Receiver {
  /** By what the database remembers that it was told: an address is nobody's business there. */
  readonly fingerprint: string;
  /** By what the application log names it: a URL may hold a secret, an address a person. */
  readonly name: string;
  readonly send: (anchor: Anchor) => Promise<unknown>;
}

type Part = 'subject' | 'what' | 'keep' | 'use';

const inEveryLocale = (part: Part, between = '\n'): string =>
  locales.map((locale) => messagesOf('mail', locale)(`anchor.${part}`)).join(between);

async function post(url: string, anchor: Anchor): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(anchor),
    redirect: 'error',
    signal: AbortSignal.timeout(webhookMs),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw Object.assign(new Error('the webhook refused'), { responseCode: answer.status });
}

interface SendError extends Error {
  readonly responseCode?: number;
  readonly code?: string | number;
  readonly cause?: { readonly code?: string };
}

/** Codes only: the words of a mail server repeat whom it was to write to. */
function codeOf(error: unknown): string | number {
  const { responseCode, cause, name, code } = error as SendError;
  if (name === 'TimeoutError') return 'no answer in time';
  return responseCode ?? cause?.code ?? code ?? 'unknown';
}

/** Hands signed heads to those who keep them outside the board. */
@Injectable()
export class AnchorSender {
  private readonly logger = new Logger(AnchorSender.name);
  private readonly receivers: readonly Receiver[];

  constructor(
    private readonly anchors: AnchorRepository,
    private readonly mail: Mail,
    { anchorReceivers: { emails, webhooks } }: Config,
  ) {
    this.receivers = [
      ...emails.map((address, index) => ({
        fingerprint: sha256(address),
        name: `e-mail address ${index + 1}`,
        send: (anchor: Anchor) => this.write(address, anchor),
      })),
      ...webhooks.map((url) => ({
        fingerprint: sha256(url),
        name: new URL(url).host,
        send: (anchor: Anchor) => post(url, anchor),
      })),
    ];
  }

  /** Tells each receiver what it does not have yet; one that fails is told at the next look. */
  async sendNew(now: Instant): Promise<void> {
    if (this.receivers.length === 0) return;
    const everybody = this.receivers.map(({ fingerprint }) => fingerprint);
    const since = addMinutes(now, -mostDays * 24 * 60);
    const untold = await this.anchors.unsent(since, everybody);
    await Promise.all(this.receivers.map((receiver) => this.sendTo(receiver, untold)));
  }

  private async sendTo(
    { fingerprint, name, send }: Receiver,
    untold: readonly StoredAnchor[],
  ): Promise<void> {
    for (const { boardId, anchor } of untold.filter(({ sentTo }) => !sentTo.includes(fingerprint))) {
      try {
        await send(anchor);
      } catch (error) {
        this.logger.warn(
          `${anchor.board}, ${anchor.day}: the anchor did not reach ${name}: ${codeOf(error)}`,
        );
        // Nobody is there: with the next one we should only wait as long again.
        if ((error as SendError).responseCode === undefined) return;
        continue;
      }
      await this.anchors.addSent(boardId, anchor.day, fingerprint);
    }
  }

  private write(address: string, anchor: Anchor): Promise<void> {
    const json = JSON.stringify(anchor, null, 2);
    return this.mail.write(`anchor-${anchor.board}-${anchor.day}`, address, {
      locales: locales,
      subject: `Harborlight ${anchor.board} ${anchor.day}: ${inEveryLocale('subject', ' / ')}`,
      text: [inEveryLocale('what'), inEveryLocale('keep'), inEveryLocale('use'), json].join('\n\n') + '\n',
      file: { name: `anchor-${anchor.board}-${anchor.day}.json`, content: json },
    });
  }
}
