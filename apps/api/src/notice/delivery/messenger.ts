import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { addMinutes, instantOf, type Instant } from '@harborlight/domain';
import { Jobs } from '../../platform/jobs.js';
import { LiveUpdates } from '../live-updates.js';
import { wholePreference } from '../preference/whole-preference.js';
import { letterOf, type Letter } from './letter.js';
import { Mail } from './mail.js';
import type { Delivery } from '../notice.entity.js';
import { OutboxRepository, type Outgoing } from './outbox.repository.js';
import { Push } from './push.js';

const atOnce = 20;
/** A notice that a node took belongs to it for so long; after that, the node is taken for dead. */
const leaseMinutes = 5;
/** How long to wait after each try that failed; after the last there is none. */
const retryMinutes = [1, 5, 15, 60] as const;

/** Carries what is due out of the house, each notice on one node. */
@Injectable()
export class Messenger implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(Messenger.name);
  private round: Promise<void> | null = null;
  private awake = false;
  private stopped = false;

  constructor(
    private readonly outbox: OutboxRepository,
    private readonly mail: Mail,
    private readonly push: Push,
    private readonly updates: LiveUpdates,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.updates.follow(
      ({ topics }) => topics.includes('notices') && this.wake(),
      () => this.wake(),
    );
    // For what waited: a quiet night that ended, a server that is back.
    this.jobs.every('deliver-notices', '* * * * *', async () => this.wake());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.round;
  }

  /** Sends all that is due at `now`. */
  async deliver(now: Instant): Promise<void> {
    let taken: Outgoing[];
    do {
      taken = await this.outbox.take(now, addMinutes(now, leaseMinutes), atOnce);
      await Promise.all(taken.map((notice) => this.send(notice, now)));
    } while (taken.length === atOnce);
  }

  private wake(): void {
    this.awake = true;
    this.round ??= this.deliverWhileAwake().finally(() => (this.round = null));
  }

  private async deliverWhileAwake(): Promise<void> {
    while (this.awake && !this.stopped) {
      this.awake = false;
      try {
        await this.deliver(instantOf(Date.now()));
      } catch (error) {
        this.logger.warn(`the notices wait: ${(error as Error).message}`);
      }
    }
  }

  private async send(notice: Outgoing, now: Instant): Promise<void> {
    const { tongue: locale } = wholePreference(notice.preference);
    const letter = letterOf(notice, locale);
    const [email, push] = await Promise.all([
      notice.email === 'due' ? this.tried(notice, this.write(notice, letter)) : notice.email,
      notice.push === 'due' ? this.tried(notice, this.wakeBrowsers(notice, letter)) : notice.push,
    ]);
    const pause = retryMinutes[notice.tries - 1];
    const waits = (email === 'due' || push === 'due') && pause !== undefined;
    await this.outbox.settle({
      id: notice.id,
      email,
      push,
      nextTryAt: waits ? addMinutes(now, pause) : null,
    });
  }

  private async write({ id, address }: Outgoing, letter: Letter): Promise<Delivery> {
    await this.mail.send(id, address, letter);
    return 'sent';
  }

  /** One browser that was reached is enough; those that are gone are forgotten. */
  private async wakeBrowsers({ id, browsers }: Outgoing, letter: Letter): Promise<Delivery> {
    const answers = await Promise.allSettled(
      browsers.map(async (browser) => {
        const answer = await this.push.send(id, browser, letter);
        if (answer === 'gone') await this.outbox.forgetBrowser(browser.endpoint);
        return answer;
      }),
    );
    if (answers.some((one) => one.status === 'fulfilled' && one.value === 'sent')) return 'sent';
    const failed = answers.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    return 'failed';
  }

  /** Codes only: the words of a mail server repeat whom it was to write to. */
  private async tried({ id, tries }: Outgoing, sending: Promise<Delivery>): Promise<Delivery> {
    try {
      return await sending;
    } catch (error) {
      const { code, responseCode, statusCode } = error as Record<string, string | number | undefined>;
      this.logger.warn(
        `notice ${id} was not sent, try ${tries}: ${responseCode ?? statusCode ?? code ?? 'unknown'}`,
      );
      return tries > retryMinutes.length ? 'failed' : 'due';
    }
  }
}
