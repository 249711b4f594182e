import { messagesOf } from '@harborlight/messages/all';
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { addMinutes, localDateAt } from '@harborlight/domain';
import { itIs } from './support/clock.js';
import { test } from './support/harborlight.js';
import { storedFor } from './support/stored.js';
import { Keys } from './support/keys.js';
import { shelterCare, toProtect } from './support/law.js';
import { ReviewScreen } from './support/review-screen.js';
import { VerifyScreen } from './support/verify-screen.js';

test('a court comes from the open page to a paper in hand by keyboard alone, in under a minute', async ({
  actionsOf,
  town,
}, { annotations }) => {
  await town.saveCensus('Girls’ hall', 'Girls’ house');
  // A date is typed in the order of the country, whose language this journey keeps to.
  const court = await actionsOf('court', 'en');
  const [screen, keys] = [new ReviewScreen(court), new Keys(court.page)];
  const [year, month, day] = localDateAt(itIs(), 'America/Chicago', -2).split('-');

  // Given a page that has just opened, where one can begin to type at once
  await screen.open();
  const beganAt = performance.now();
  await expect(screen.now).toBeFocused();

  // When somebody says the hour, the need, the law and the custody, and reviews
  await keys.step(() => keys.press('ArrowDown', 'ArrowDown'));
  await keys.step(async () => {
    await keys.tabTo(screen.need.age);
    await keys.type('15');
  });
  await keys.step(async () => {
    await keys.tabTo(screen.need.girl);
    await keys.press('Space');
  });
  await keys.step(async () => {
    await keys.tabTo(screen.need.place);
    await keys.type('Kansas City, J');
  });
  await keys.step(async () => {
    await keys.tabTo(screen.legalStatus);
    await keys.type('Acc');
  });
  await keys.step(async () => {
    await keys.tabTo(screen.ground);
    await keys.type('(1');
  });
  await keys.step(async () => {
    await keys.tabTo(screen.custody);
    await keys.type(`${month}${day}${year}`);
    await keys.press('ArrowRight');
    await keys.type('1130p');
  });
  await keys.step(() => keys.press('Control+Enter'));
  // Then the answer is where they read on
  await expect(screen.headline).toBeFocused();
  // And it speaks of all that was typed
  await expect(screen.headline).toContainText('2:00 AM');
  await expect(screen.summary).toContainText(
    messagesOf('codes', 'en')('legalStatus.accused-status-offender'),
  );
  await expect(screen.part('grounds')).toContainText('Cited');
  await expect(screen.part('clocks')).toContainText('11:30 PM');

  // When they print it
  const opened = court.page.waitForEvent('popup');
  await keys.step(() => keys.press('Control+p'));
  // Then the paper opens, ready for the printer, and they can keep it
  await opened;
  await expect(screen.made).toBeFocused();
  const paper = await screen.keepPaper(() =>
    keys.step(async () => {
      await keys.tabTo(screen.save);
      await keys.press('Enter');
    }),
  );
  expect((await readFile(paper.path)).subarray(0, 5).toString()).toBe('%PDF-');
  // And a person’s minute is enough, whatever this machine took
  annotations.push({
    type: 'keyboard',
    description: `${keys.steps} steps, ${keys.presses} keys, ${keys.personSeconds} s; ${performance.now() - beganAt} ms here`,
  });
  expect(keys.steps).toBeLessThanOrEqual(10);
  expect(keys.presses).toBeLessThanOrEqual(80);
  expect(keys.personSeconds).toBeLessThan(60);
});

test('what a court says of a child is kept nowhere in the browser, and is gone with the page', async ({
  actionsOf,
  town,
  language,
}) => {
  await town.saveCensus('Girls’ hall', 'Girls’ house');
  const court = await actionsOf('court', language);
  const { page } = court;
  const [screen, addresses, bodies] = [new ReviewScreen(court), new Array<string>(), new Array<string>()];
  page.on('request', (request) => {
    addresses.push(request.url());
    bodies.push(request.postData() ?? '');
  });
  const said = /\bgirl\b|jackson-city|accused-status-offender|protect-juvenile/;

  // When a court says a need, reviews it, prints the exhibit and drags the timeline
  await screen.open();
  await screen.sayMoment(addMinutes(itIs(), -60));
  await screen.need.sayCommon();
  await court.choose(
    screen.legalStatus,
    messagesOf('codes', language)('legalStatus.accused-status-offender'),
  );
  await court.choose(screen.ground, toProtect.words[language]);
  await screen.review();
  await screen.print();
  await screen.slider.press('End');
  // Then the server was asked, and nothing of it stands in any store or any address
  expect(bodies.join('\n')).toMatch(said);
  expect(await storedFor(page)).not.toMatch(said);

  // When the page is left, and opened again by the way back
  await court.tap(
    page.getByRole('link', { name: court.say({ en: 'Deadlines', es: 'Agenda del tribunal' }) }),
  );
  await page
    .getByRole('heading', { name: court.say({ en: 'Deadlines', es: 'Agenda del tribunal' }), level: 1 })
    .waitFor();
  expect(await storedFor(page)).not.toMatch(said);
  await page.goBack();
  // Then the form is empty
  await expect(screen.need.age).toHaveValue('');
  expect(await storedFor(page)).not.toMatch(said);
  expect(addresses.join('\n')).not.toMatch(said);
});

test('whatever a page keeps in the browser is found, wherever it keeps it', async ({ newBrowser }) => {
  const page = await newBrowser('en');
  await page.goto('/verify');
  const places = ['cookie', 'local', 'session', 'history', 'address', 'name', 'cache', 'database'];
  for (const place of places) expect(await storedFor(page)).not.toContain(`kept in ${place}`);

  await page.evaluate(async () => {
    const say = (place: string) => `kept in ${place}`;
    document.cookie = `said=${say('cookie')}`;
    localStorage.setItem('said', JSON.stringify({ said: say('local') }));
    sessionStorage.setItem('said', say('session'));
    history.replaceState({ said: say('history') }, '', `?${encodeURIComponent(say('address'))}`);
    window.name = say('name');
    await (await caches.open('said')).put('/said', new Response(say('cache')));
    await new Promise((done, failed) => {
      const opening = indexedDB.open('said');
      opening.onerror = failed;
      opening.onupgradeneeded = () => opening.result.createObjectStore('said');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('said', 'readwrite');
        writing.objectStore('said').put({ said: say('database') }, 1);
        writing.oncomplete = done;
      };
    });
  });
  for (const place of places) expect(await storedFor(page)).toContain(`kept in ${place}`);
});

test('the board is shown as of any instant between then and now, by the keys of the timeline', async ({
  actionsOf,
  town,
  language,
}) => {
  const court = await actionsOf('court', language);
  const screen = new ReviewScreen(court);
  const { page } = court;
  const asOf = screen.part('timeline').getByRole('row', { name: shelterCare.words[language] });

  // Given a night on which a bed was open for a while
  const houses = [
    'Girls’ hall',
    'Rooms for anyone',
    'Quiet rooms',
    'Girls’ house',
    'Mothers’ rooms',
    'Youth ward',
  ];
  await town.fill(...houses);
  await town.free('Girls’ house');
  const between = itIs();
  await town.fill(...houses);
  await screen.open();
  await screen.sayMoment(addMinutes(between, -3));
  await screen.need.sayCommon();
  await screen.review();

  // When the court goes to that while, three steps from then
  await screen.slider.focus();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  // Then the bed is open
  await expect(asOf).toContainText(messagesOf('law', language)('alternativeStatus.open'));
  await expect(asOf).toContainText('Girls’ house');
  // When it goes on to now
  await page.keyboard.press('End');
  // Then it is taken
  await expect(asOf).toContainText(messagesOf('law', language)('alternativeStatus.full'));
  await expect(asOf).not.toContainText('Girls’ house');
});

test('a review and its exhibit speak Spanish to whoever reads Spanish', async ({ actionsOf, town }) => {
  await town.saveCensus('Girls’ hall', 'Girls’ house');
  const court = await actionsOf('court', 'es');
  const screen = new ReviewScreen(court);
  await screen.open();
  await screen.need.sayCommon();
  await screen.review();
  await expect(screen.headline).toContainText('fuera de detención');
  await court.tap(court.button({ en: 'Exhibit as a page', es: 'Documento como página' }));
  await expect(court.page.getByRole('article')).toHaveAttribute('lang', 'es');
  await court.tap(court.page.getByRole('link', { name: 'Verificar este documento' }));
  const verify = new VerifyScreen(court);
  await expect(verify.verdict('open')).toBeVisible();
});
