import { jest } from '@jest/globals';
import '../../public/push-worker.js';

const shown = jest.fn<(title: string, options: NotificationOptions) => Promise<void>>();
const opened = jest.fn<(url: string) => Promise<void>>();
const focused = jest.fn<() => Promise<void>>();
let pages: { readonly url: string; readonly focus: typeof focused }[];

/** What a browser gives its workers, and jsdom does not have. */
Object.assign(self, {
  registration: { showNotification: shown },
  clients: { matchAll: async () => pages, openWindow: opened },
});

/** Lets the worker hear `event`, and waits for what it asks the browser to wait for. */
async function happens(event: string, facts: object): Promise<void> {
  const promises: Promise<unknown>[] = [];
  const waitUntil = (promise: Promise<unknown>) => promises.push(promise);
  self.dispatchEvent(Object.assign(new Event(event), facts, { waitUntil }));
  await Promise.all(promises);
}

const taps = (path: string) =>
  happens('notificationclick', { notification: { close: jest.fn(), data: { path } } });

beforeEach(() => {
  pages = [];
  jest.clearAllMocks();
});

describe('the push worker', () => {
  it('shows what it was sent, in its language', async () => {
    const message = {
      title: 'Harborlight',
      body: 'Le piden una cama.',
      lang: 'es',
      tag: 'notice-1',
      path: '/boards/kc',
    };
    await happens('push', { data: { json: () => message } });
    expect(shown).toHaveBeenCalledWith('Harborlight', {
      body: 'Le piden una cama.',
      lang: 'es',
      tag: 'notice-1',
      icon: '/lighthouse.svg',
      data: { path: '/boards/kc' },
    });
  });

  it('opens the page the message names', async () => {
    await taps('/boards/kc');
    expect(opened).toHaveBeenCalledWith(`${location.origin}/boards/kc`);
  });

  it.each([
    ['where it is open already', '/boards/kc?sort=name'],
    ['where a page below it is open', '/boards/kc/shelter'],
  ])('goes to the page %s', async (_, url) => {
    pages = [{ url: `${location.origin}${url}`, focus: focused }];
    await taps('/boards/kc');
    expect(focused).toHaveBeenCalled();
    expect(opened).not.toHaveBeenCalled();
  });

  it('does not take one board for another', async () => {
    pages = [{ url: `${location.origin}/boards/kc-north`, focus: focused }];
    await taps('/boards/kc');
    expect(opened).toHaveBeenCalledWith(`${location.origin}/boards/kc`);
  });
});
