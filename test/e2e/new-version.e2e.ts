import { oldestProtocolVersion } from '@harborlight/contracts';
import { expect, type Page, type WebSocketRoute } from '@playwright/test';
import { Finder } from './support/finder.js';
import { test } from './support/harborlight.js';

/** How the Socket.IO protocol writes a handshake: type 40, the namespace, what the client says. */
const handshake = /^40\/\w+,/;

/** A page whose program can grow too old for the server, as it does where the server is replaced by a newer one. */
class AgingPage {
  /** What the server told this page since its program is too old. */
  readonly told: string[] = [];
  #isTooOld = false;
  readonly #lines = new Set<WebSocketRoute>();

  private constructor(private readonly page: Page) {}

  static async of(page: Page): Promise<AgingPage> {
    const aging = new AgingPage(page);
    await page.routeWebSocket(/\/socket\.io\//, (line) => aging.#route(line));
    return aging;
  }

  /** Cuts every line; the program comes back as one of the past. The one that the page loads next is new again. */
  async growTooOld(): Promise<void> {
    this.#isTooOld = true;
    this.page.once('domcontentloaded', () => (this.#isTooOld = false));
    await Promise.all([...this.#lines].map((line) => line.close()));
  }

  #route(line: WebSocketRoute): void {
    const server = line.connectToServer();
    this.#lines.add(line);
    line.onMessage((message) => server.send(this.#isTooOld ? aged(message) : message));
    server.onMessage((message) => {
      if (this.#isTooOld) this.told.push(String(message));
      line.send(message);
    });
  }
}

function aged(message: string | Buffer): string | Buffer {
  if (typeof message !== 'string' || !handshake.test(message)) return message;
  return message.replace(/"protocol":\d+/, `"protocol":${oldestProtocolVersion - 1}`);
}

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'A new version is here' });

test('a page that the server no longer understands says so and loads the new version, and the need is still there', async ({
  actionsOf,
  town,
}) => {
  await town.saveCensus('Girls’ hall', 'Girls’ house');

  // Given an officer who has said what a child needs, and has sent nothing yet
  const officer = await actionsOf('officer', 'en');
  const { page } = officer;
  const aging = await AgingPage.of(page);
  const finder = new Finder(officer);
  await finder.open();
  await finder.sayCommonNeed();
  await expect(finder.fits).toBeVisible();

  // When the server is replaced by one that no longer understands this page
  const loaded = page.waitForEvent('load');
  await aging.growTooOld();

  // Then it is refused with the code, and the page says why it is about to load
  await expect(notice(page)).toContainText('the child’s needs stay as they are');
  expect(aging.told.join('\n')).toContain('"message":"client-too-old"');
  await loaded;

  // Then the work goes on where it was
  await expect(finder.age).toHaveValue('15');
  await expect(notice(page)).toBeHidden();
  await finder.holdBest();
});

test('a page with numbers that are not saved waits for them before it loads the new version', async ({
  browserOf,
  town,
}) => {
  await town.saveCensus('Girls’ house');

  // Given somebody at a shelter who has counted, and not yet saved
  const page = await browserOf('staff');
  const aging = await AgingPage.of(page);
  await page.goto('/boards/kansas-city/shelter');
  const card = page.getByRole('article', { name: 'Girls’ house' });
  const occupied = card.getByRole('spinbutton', { name: 'Occupied in Girls’ house' });
  const counted = String(Number(await occupied.inputValue()) - 1);
  await card.getByRole('button', { name: 'One fewer occupied in Girls’ house' }).click();

  // When the server is replaced by one that no longer understands this page
  const loaded = page.waitForEvent('load');
  await aging.growTooOld();

  // Then the page asks to save first, and keeps the numbers
  await expect(notice(page)).toContainText('Save what you have typed here first.');
  await expect(occupied).toHaveValue(counted);

  // When they are saved, the page loads the new version, with the numbers in it
  await card.getByRole('button', { name: 'Save' }).click();
  await loaded;
  await expect(occupied).toHaveValue(counted);
  await expect(notice(page)).toBeHidden();
});
