import { messagesOf } from '@harborlight/messages/all';
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { packOf, type Pack } from '@harborlight/domain';
import { itIs } from './support/clock.js';
import { Docket } from './support/docket.js';
import { Finder } from './support/finder.js';
import { UserActions } from './support/user-actions.js';
import { test } from './support/harborlight.js';
import { Inbox } from './support/inbox.js';
import { shelterCare, toProtect } from './support/law.js';
import { RequestScreen } from './support/request-screen.js';
import { ReviewScreen } from './support/review-screen.js';
import { ShelterScreen } from './support/shelter-screen.js';
import { VerifyScreen } from './support/verify-screen.js';

const board = '/boards/kansas-city';
const juvenileOffice = 'Juvenile office, Missouri side (invented)';

const fewer = { en: 'One fewer occupied in Girls’ house', es: 'Una ocupada menos en Girls’ house' };
const noForTheNeed = {
  en: messagesOf('codes', 'en')('stepNo.need'),
  es: messagesOf('codes', 'es')('stepNo.need'),
};
const save = { en: 'Save', es: 'Guardar' };

test('a court sees the beds of 02:10 and of 09:00, and whom it names hears of the one of 11:00', async ({
  actionsOf,
  newBrowser,
  town,
  language,
}) => {
  test.slow();
  await town.fill('Rooms for anyone', 'Quiet rooms', 'Youth ward');
  await town.saveCensus('Girls’ hall', 'Girls’ house', 'Mothers’ rooms');
  const [officer, staff] = [await actionsOf('juvenile', language), await actionsOf('staff', language)];
  const court = await actionsOf('court', language);
  const [finder, request, inbox] = [new Finder(officer), new RequestScreen(officer), new Inbox(officer)];
  const [shelter, screen] = [new ShelterScreen(staff), new ReviewScreen(court)];

  // Given a juvenile officer at night whom two shelters decline, one for its bed and one for the child’s need
  const custody = itIs();
  await finder.open();
  await finder.sayCommonNeed();
  await finder.ask('Girls’ house', 'Mothers’ rooms');
  const token = await finder.token();
  await finder.openRequest();
  await staff.page.goto(`${board}/asked`);
  await shelter.look('Girls’ house');
  await shelter.decline('Girls’ house', 'staffing');
  await shelter.look('Mothers’ rooms');
  await shelter.decline('Mothers’ rooms', 'runaway-risk');
  for (const unit of ['Girls’ house', 'Mothers’ rooms'])
    await expect(request.offerTo(unit)).toContainText(messagesOf('codes', language)('offerState.declined'));
  // And a child in detention from this hour on, for whom the search stays open
  const tenPastTwo = itIs();
  // And a morning on which the beds of that night are taken
  await town.fill('Girls’ hall', 'Girls’ house');

  // When the court reviews the hour of decision at nine
  await screen.open();
  await screen.sayMoment(tenPastTwo);
  await screen.need.sayCommon();
  await screen.sayHearing({
    legalStatus: 'non-offender',
    ground: toProtect,
    custody,
    token,
  });
  await screen.review();
  // Then it reads that a bed was open which nobody asked for, and that now there is none
  await expect(screen.cell(shelterCare, 'then')).toContainText(
    messagesOf('law', language)('alternativeStatus.open'),
  );
  await expect(screen.cell(shelterCare, 'then')).toContainText('Girls’ hall');
  await expect(screen.steps('Girls’ hall')).toHaveCount(0);
  await expect(screen.cell(shelterCare, 'now')).toContainText(
    messagesOf('law', language)('alternativeStatus.full'),
  );
  // And who was asked: a no for the bed in full, a no for the need by its class alone
  await expect(screen.steps('Girls’ house').last()).toContainText(
    messagesOf('codes', language)('declineCode.staffing'),
  );
  await expect(screen.steps('Mothers’ rooms').last()).toContainText(noForTheNeed[language]);
  await expect(screen.part('steps')).not.toContainText(
    messagesOf('codes', language)('declineCode.runaway-risk'),
  );
  // And the law’s limits, counted from custody, and the beds of detention beside
  await expect(screen.part('clocks').getByRole('listitem').first()).toContainText(/\d+:\d\d:\d\d/);
  await expect(screen.part('detention')).toContainText(/214.*25/);
  await expect(screen.part('grounds')).toContainText('Girls’ hall');

  // When it prints the exhibit, and has the juvenile office told of the next bed
  const paper = await screen.print();
  await screen.watchFor(juvenileOffice);
  await expect(screen.part('watch')).toContainText(token);
  // And a bed opens at eleven
  const eleven = itIs();
  await staff.page.goto(`${board}/shelter`);
  await staff.tap(staff.button(fewer));
  const card = staff.page.getByRole('article', { name: 'Girls’ house' });
  await staff.tap(card.getByRole('button', { name: staff.say(save) }));
  // Then the juvenile officer is told of it, and of none before it
  await officer.page.goto(board);
  await inbox.open();
  await expect.poll(async () => ((await inbox.newestAt('alternative-open')) ?? '') > eleven).toBe(true);

  // And whoever holds the paper can verify it, with no account, by the file and by the stamp
  const verify = new VerifyScreen(new UserActions(await newBrowser(language), language));
  await verify.open();
  await verify.drop(paper.path);
  await expect(verify.verdict('good')).toBeVisible();
  for (const answer of ['fileSame', 'positionHolds', 'chainIntact'] as const)
    await expect(verify.answer(paper.stamp, answer)).toBeVisible();
  await verify.open();
  await verify.typeStamp(paper.stamp.toLowerCase().replaceAll('-', ''));
  await expect(verify.verdict('open')).toBeVisible();
  // But not one in which a single byte is another
  const forged = await readFile(paper.path);
  forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1;
  await verify.open();
  await verify.drop({ name: 'exhibit.pdf', mimeType: 'application/pdf', buffer: forged });
  await expect(verify.verdict('bad')).toBeVisible();
  await expect(verify.answer(paper.stamp, 'fileOther')).toBeVisible();
});

test('the docket tells who waits in detention and what runs out next, and a watch is confirmed there', async ({
  actionsOf,
  town,
  language,
}) => {
  await town.saveCensus('Girls’ hall', 'Girls’ house', 'Quiet rooms');
  const [officer, court] = [await actionsOf('juvenile', language), await actionsOf('court', language)];
  const coordinator = await actionsOf('coordinator', language);
  const [finder, screen] = [new Finder(officer), new ReviewScreen(court)];

  // Given a search of a juvenile office, and a watch that the court set for it
  await finder.open();
  await finder.sayCommonNeed();
  await finder.ask('Girls’ house', 'Quiet rooms');
  const token = await finder.token();
  await screen.open();
  await screen.need.sayCommon();
  await screen.sayToken(token);
  await screen.review();
  await screen.watchFor(juvenileOffice);

  // When the coordinator reads the docket
  const docket = new Docket(coordinator);
  await docket.open();
  // Then the search stands there with how long it waits, and what runs out next
  await expect(docket.search(token)).toContainText(juvenileOffice);
  await expect(docket.waitsFor(token)).toHaveText(/^\d+ min$/);
  await expect(docket.deadlineOf(token)).toContainText(coordinator.say({ en: 'Due', es: 'Vence' }));
  // And nothing of the child
  await expect(docket.search(token)).not.toContainText(/girl|chica|Jackson/i);

  // When the court says there that its watch is still needed
  const own = new Docket(court);
  await own.open();
  await own.confirmWatch(token);
  // Then it goes on
  await expect(own.watch(token)).toContainText(
    court.say({ en: 'Confirmed: this alert stays active.', es: 'Confirmado: la alerta sigue activa.' }),
  );
});

test('two versions of the rules are compared, rule by rule', async ({ actionsOf, language }) => {
  const court = await actionsOf('court', language);
  const { page, say } = court;
  const [was, is] = [packOf('MO', '2021-12-21') as Pack, packOf('MO', '2025-12-02') as Pack];
  const added = is.genderPlacement.filter(
    ({ code }) => !was.genderPlacement.some((rule) => rule.code === code),
  );
  expect(added).not.toEqual([]);

  // When the rules of Missouri are compared with those before
  await page.goto(`${board}/packs?rules=MO`);
  const other = page.getByRole('combobox', { name: say({ en: 'Compare with', es: 'Comparar con' }) });
  await other.selectOption(was.version);
  // Then each rule that came is told, with its source
  const changes = page.getByRole('region', {
    name: say(
      { en: 'What changed from {{was}} to {{is}}', es: 'Lo que cambió de {{was}} a {{is}}' },
      { was: was.version, is: is.version },
    ),
  });
  for (const { words, source } of added) {
    await expect(changes).toContainText(words[language]);
    await expect(changes).toContainText(source);
  }
  // And no other
  await expect(changes).not.toContainText(toProtect.words[language]);
});
