import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/support/browser.js';
import type { Row } from './row.js';
import type { Town } from './town.js';

const barKilobytes = 250;
const aimKilobytes = 150;

/** JavaScript on the wire until the board is shown to somebody who opens it for the first time. */
export async function measureFirstLoad({ client, board }: Town): Promise<Row> {
  const browser = await chromium.launch(await findBrowser());
  const context = await browser.newContext();
  await context.addCookies(
    client.cookie.split('; ').map((cookie) => {
      const [name = '', value = ''] = cookie.split(/=(.*)/s);
      return { name, value, url: client.url };
    }),
  );
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  network.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await network.send('Network.enable');
  await page.goto(`${client.url}/?board=${board}`);
  await page.getByText('Measured House').first().waitFor();
  await page.waitForLoadState('networkidle');
  await browser.close();
  const kilobytes = bytes / 1_000;
  return {
    name: 'first load of the board, JavaScript',
    unit: 'kB',
    ours: kilobytes,
    baseline: barKilobytes,
    against: 'the bar itself',
    ratio: kilobytes / barKilobytes,
    bar: 1,
    aim: aimKilobytes / barKilobytes,
    better: 'lower',
  };
}
