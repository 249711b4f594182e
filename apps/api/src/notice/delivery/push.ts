import { Injectable } from '@nestjs/common';
import webPush, { WebPushError } from 'web-push';
import { Config } from '../../platform/config.js';
import type { Letter } from './letter.js';

/** A browser of somebody's, by what its push service gave it. */
export interface Browser {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

const timeoutMs = 10_000;
/** How long a push service keeps a message for a browser that sleeps. */
const keptSeconds = 6 * 60 * 60;

const isGone = (error: unknown): boolean =>
  error instanceof WebPushError && [404, 410].includes(error.statusCode);

/** Wakes browsers through their push services, which see neither words nor addressee. */
@Injectable()
export class Push {
  constructor(private readonly config: Config) {}

  /** `gone`: the browser took its subscription back, and will never be reached by it again. */
  async send(
    id: string,
    to: Browser,
    { tongue: locale, subject, sentence, path }: Letter,
  ): Promise<'sent' | 'gone'> {
    const { push } = this.config;
    if (!push) throw new Error('web push is not configured');
    const { endpoint, p256dh, auth } = to;
    const shown = { title: subject, body: sentence, lang: locale, tag: id, path };
    try {
      await webPush.sendNotification({ endpoint, keys: { p256dh, auth } }, JSON.stringify(shown), {
        vapidDetails: push,
        TTL: keptSeconds,
        urgency: 'high',
        timeout: timeoutMs,
      });
      return 'sent';
    } catch (error) {
      if (isGone(error)) return 'gone';
      throw error;
    }
  }
}
