import { messagesOf } from '@harborlight/messages/all';
import { expect } from '@playwright/test';
import { locales } from '@harborlight/domain';
import { Finder } from './support/finder.js';
import { lineOf, test } from './support/harborlight.js';
import { Inbox } from './support/inbox.js';
import { RequestScreen } from './support/request-screen.js';
import { ShelterScreen } from './support/shelter-screen.js';

const board = '/boards/kansas-city';
const openIn = { en: '{{open}} of 7 open', es: '{{open}} de 7 libres' };

for (const locale of locales) {
  test(`a need becomes an arrival: one shelter declines, the first yes wins (${locale})`, async ({
    actionsOf,
    town,
  }) => {
    test.slow();
    await town.saveCensus('Girls’ hall', 'Girls’ house', 'Quiet rooms', 'Mothers’ rooms');

    // Given an officer and a shelter’s staff, each before the open board
    const [officer, staff] = [await actionsOf('officer', locale), await actionsOf('staff', locale)];
    const [finder, request] = [new Finder(officer), new RequestScreen(officer)];
    const [inbox, shelter] = [new Inbox(staff), new ShelterScreen(staff)];
    await officer.page.goto(board);
    await staff.page.goto(board);

    // When the officer says what a child needs, and holds the best bed
    const tapsToHold = await officer.tapsOf(async () => {
      await finder.openFromBoard();
      await finder.sayCommonNeed();
      await finder.holdBest();
    });
    // Then eight taps are enough
    expect(tapsToHold).toBeLessThanOrEqual(8);

    // When the officer asks three units
    await finder.ask('Girls’ house', 'Quiet rooms', 'Mothers’ rooms');
    const token = await finder.token();
    await finder.openRequest();
    // Then the staff hear of it wherever they are
    await expect(shelter.waiting(3)).toBeVisible();

    // When they decline what the notice leads to, for a reason
    await inbox.open();
    const tapsToDecline = await staff.tapsOf(async () => {
      await staff.tap(inbox.newest('offer'));
      await expect(shelter.asked('Mothers’ rooms')).toBeInViewport();
      await shelter.decline('Mothers’ rooms', 'staffing');
    });
    // Then two taps are enough, and the officer hears it
    expect(tapsToDecline).toBeLessThanOrEqual(2);
    await expect(request.offerTo('Mothers’ rooms')).toContainText(
      messagesOf('codes', locale)('offerState.declined'),
    );

    // When they say yes for another unit
    const tapsToAccept = await staff.tapsOf(async () => {
      await shelter.look('Girls’ house');
      await shelter.accept('Girls’ house');
    });
    // Then two taps are enough, and the third unit is not asked any more, and is told so
    expect(tapsToAccept).toBeLessThanOrEqual(2);
    await expect(shelter.asked('Quiet rooms')).toBeHidden();
    await expect(request.offerTo('Girls’ house')).toContainText(
      messagesOf('codes', locale)('offerState.accepted'),
    );
    await expect(request.offerTo('Quiet rooms')).toContainText(
      messagesOf('codes', locale)('offerState.withdrawn'),
    );
    await inbox.open();
    await expect(inbox.newest('offer-withdrawn')).toBeVisible();

    // And the officer reads whom to call and where to meet, and no address
    const handOver = request.handOver('Girls’ house');
    await expect(handOver.getByRole('link', { name: /\+1 816 555 0101/ })).toHaveAttribute(
      'href',
      'tel:+18165550101',
    );
    await expect(handOver.getByRole('definition')).toHaveCount(6);
    await expect(handOver).not.toContainText(/\d+ .*\b(?:St|Ave|Rd|Street|Avenue|Road)\b/);

    // When the officer sets out, and the shelter sees the child arrive
    await request.sayOnTheWay(30);
    await staff.page.keyboard.press('Escape');
    await shelter.openArriving();
    await expect(shelter.coming('Girls’ house').getByRole('timer')).toContainText(/^(29|30):/);
    await shelter.sayArrived('Girls’ house');
    // Then the request is placed, and the board counts one bed less
    await expect(request.offerTo('Girls’ house')).toContainText(
      messagesOf('codes', locale)('offerState.arrived'),
    );
    await expect(
      officer.page.getByText(messagesOf('codes', locale)('requestState.placed'), { exact: true }),
    ).toBeVisible();
    await officer.page.goto(`${board}?q=Ironweed`);
    const line = lineOf(officer.page, 'Girls’ house');
    const open = town.openIn('Girls’ house');
    await expect(line).toContainText(officer.say(openIn, { open: open - 1 }));
    await expect(shelter.coming('Girls’ house')).toBeHidden();

    // When the child leaves and nobody knows where to
    await shelter.sayLeft('Girls’ house', 'left-the-placement');
    // Then a clock runs, and the numbers to call stand beside it
    await expect(shelter.missing(token).getByRole('timer')).toHaveText(/\d/);
    await expect(shelter.missing(token).getByRole('link', { name: '1-800-843-5678' })).toBeVisible();
    // And the bed is open again
    await expect(line).toContainText(officer.say(openIn, { open }));
  });

  test(`a shelter that is only phoned gives a bed, and the officer says who arrived (${locale})`, async ({
    actionsOf,
    town,
  }) => {
    test.slow();
    await town.saveCensus('Girls’ hall');

    // Given an officer who has said what a child needs
    const officer = await actionsOf('officer', locale);
    const [finder, request] = [new Finder(officer), new RequestScreen(officer)];
    await finder.open();
    await finder.sayCommonNeed();

    // When the officer phones a unit, and logs its yes
    const call = await finder.openToCall('Girls’ hall');
    await expect(call).toHaveAttribute('href', /^tel:\+1816555\d{4}$/);
    const tapsToLog = await officer.tapsOf(async () => {
      await officer.tap(call);
      await finder.logCall('accepted');
    });
    // Then two taps are enough, and the bed is on hold until the child arrives
    expect(tapsToLog).toBeLessThanOrEqual(2);
    await officer.page.keyboard.press('Escape');
    await expect(finder.held).toContainText(
      officer.say({ en: 'On hold until arrival', es: 'Apartada hasta la llegada' }),
    );

    // When the officer, whom no shelter answers in the app, says that the child is there
    await finder.openRequest();
    await request.sayArrived();
    // Then the request is placed
    await expect(request.offerTo('Girls’ hall')).toContainText(
      messagesOf('codes', locale)('offerState.arrived'),
    );

    // And the coordinator sees that the bed was open, as the board had said
    const coordinator = await actionsOf('coordinator', locale);
    await coordinator.page.goto(`${board}/calibration`);
    await expect(
      coordinator.page
        .getByRole('row', { name: /^Pawpaw Landing/ })
        .getByRole('cell')
        .first(),
    ).toHaveText('100%');
  });
}
