import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { AnswerView } from '@harborlight/contracts';
import type { Role } from '@harborlight/domain';
import { aHold, anAcceptedOffer, anOffer, askedOf } from '../features/placement/parts/placement.builders.js';
import { Refused } from '../shared/testing/fake-server.js';
import { openPage } from './open-page.spec-support.js';

const list = 'GET /api/boards/kansas-city/offers?state=waiting';
const acknowledge = 'POST /api/offers/offer-1/acknowledgement';
const answer = 'POST /api/offers/offer-1/answer';
const opened = anOffer({ state: 'acknowledged' });
const came = (said: Partial<AnswerView> = {}): AnswerView => ({
  offer: null,
  hold: null,
  corrected: false,
  mend: null,
  ...said,
});

async function openAsked(offers: readonly unknown[], page = 'asked', role: Role = 'shelter-staff') {
  const network = await openPage(page, role, { [list]: offers });
  await screen.findByRole('heading', { name: 'Bed requests' });
  return { network, user: userEvent.setup() };
}
const theCard = () => screen.findByRole('article', { name: /Girls' wing, Cedar House/ });

describe('asked of us', () => {
  it('answers yes in two taps, and names the bed that is held', async () => {
    const { network, user } = await openAsked([askedOf(anOffer())]);
    network.answers[acknowledge] = askedOf(opened);
    network.answers[answer] = came({ offer: anAcceptedOffer(), hold: aHold() });

    const card = within(await theCard());
    expect(card.queryByText(/15 years old/)).not.toBeInTheDocument();
    network.answers[list] = [askedOf(opened)];
    await user.click(card.getByRole('button', { name: 'See the child’s needs' }));
    await user.click(await card.findByRole('button', { name: 'Yes, we have a bed' }));

    expect(await card.findByText(/You said yes/)).toBeVisible();
    expect(card.getByText(/Bed 3 is on hold until/)).toBeVisible();
    expect(await theCard()).toHaveFocus();
    expect(network.told().map(({ path, body }) => [path, body])).toEqual([
      ['/api/offers/offer-1/acknowledgement', undefined],
      ['/api/offers/offer-1/answer', { answer: 'accept' }],
    ]);
  });

  it('opens what a notice led to without another tap', async () => {
    const { network } = await openAsked([askedOf(anOffer())], 'asked?offer=offer-1');
    await theCard();
    expect(network.told().map(({ path }) => path)).toEqual(['/api/offers/offer-1/acknowledgement']);
  });

  it('says that nothing is left to do where a notice came too late', async () => {
    await openAsked([], 'asked?offer=offer-9');
    expect(await screen.findByText(/was already answered or withdrawn/)).toBeVisible();
    expect(screen.getByText('No one is waiting for your answer')).toBeVisible();
  });

  it('tells what is needed in plain words, and whom to call', async () => {
    await openAsked([askedOf(opened)]);
    const card = within(await theCard());
    expect(card.getByText('Girl, 15 years old')).toBeVisible();
    expect(card.getByRole('link', { name: /Call Otis/ })).toHaveAttribute('href', 'tel:8165550100');
  });

  it('says so where the need is gone', async () => {
    await openAsked([askedOf(opened, { need: null })]);
    expect(await screen.findByText('The child’s needs are not here')).toBeVisible();
  });

  it('says no for a reason in one tap, and what was changed on the board', async () => {
    const { network, user } = await openAsked([askedOf(opened)]);
    network.answers[answer] = came({ corrected: true });
    const card = within(await theCard());
    await user.click(card.getByRole('button', { name: 'The bed is taken' }));
    expect(await card.findByText(/The board was corrected too/)).toBeVisible();
    expect(network.told()[0]?.body).toEqual({ answer: 'decline', code: 'filled' });
  });

  it.each([
    ['a manager to the criteria', 'shelter-manager', true],
    ['staff to their manager', 'shelter-staff', false],
  ] as const)('sends %s where they contradict the answer', async (_, role, mayMend) => {
    const { network, user } = await openAsked([askedOf(opened)], 'asked', role);
    network.answers[answer] = came({ mend: { unitId: 'girls-wing', code: 'language' } });
    const card = within(await theCard());
    await user.click(card.getByRole('button', { name: 'No one speaks the language' }));
    expect(await card.findByText(/listing says you accept this/)).toBeVisible();
    const link = card.queryByRole('link', { name: 'Look at the criteria' });
    expect(link !== null).toBe(mayMend);
  });

  it('refuses an answer to an offer that was taken back, in words', async () => {
    const { network, user } = await openAsked([askedOf(opened)]);
    network.answers[answer] = new Refused(409, 'offer-withdrawn');
    const card = within(await theCard());
    await user.click(card.getByRole('button', { name: 'Yes, we have a bed' }));
    expect(await card.findByRole('alert')).not.toBeEmptyDOMElement();
    expect(card.queryByText(/You said yes/)).not.toBeInTheDocument();
  });

  it('sends an answer whose fate is unknown as the same attempt again', async () => {
    const { network, user } = await openAsked([askedOf(opened)]);
    network.answers[answer] = new Refused(503, 'unexpected');
    const yes = within(await theCard()).getByRole('button', { name: 'Yes, we have a bed' });
    await user.click(yes);
    await screen.findByRole('alert');
    await user.click(yes);
    const [first, second] = network.told();
    expect(first?.idempotencyKey).toBeDefined();
    expect(second?.idempotencyKey).toBe(first?.idempotencyKey);
  });

  it('counts in the navigation who waits for an answer', async () => {
    await openAsked([askedOf(anOffer()), askedOf(anOffer({ id: 'offer-2' }))]);
    expect(await screen.findByRole('link', { name: /Bed requests.*2 wait for your answer/ })).toBeVisible();
  });

  it('says that the list could not be loaded, and loads it at the next try', async () => {
    const { network, user } = await openAsked(new Refused(403, 'not-allowed') as never);
    network.answers[list] = [askedOf(anOffer())];
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await theCard()).toBeVisible();
  });
});
