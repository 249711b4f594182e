import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { missingChildClock } from '@harborlight/domain';
import {
  aHold,
  anAcceptedOffer,
  anOffer,
  askedOf,
  aStay,
} from '../features/placement/parts/placement.builders.js';
import { night } from '../shared/testing/board.builders.js';
import { openPage } from './open-page.spec-support.js';

const accepted = 'GET /api/boards/kansas-city/offers?state=accepted';
const holds = 'GET /api/boards/kansas-city/holds';
const stays = 'GET /api/boards/kansas-city/placements';

async function openArriving(said: Readonly<Record<string, unknown>> = {}) {
  const network = await openPage('arriving', 'shelter-staff', {
    [accepted]: [],
    [holds]: [],
    [stays]: [],
    ...said,
  });
  await screen.findByRole('heading', { name: 'Arriving' });
  return { network, user: userEvent.setup() };
}
const coming = { [accepted]: [askedOf(anAcceptedOffer())], [holds]: [aHold()] };

describe('arriving', () => {
  it('shows who comes, in how long, to which bed, and until when it waits', async () => {
    await openArriving(coming);
    const card = within(await screen.findByRole('article', { name: /On the way to Girls' wing/ }));
    expect(card.getByRole('timer')).toHaveTextContent(/^(30:00|29:5\d)$/);
    expect(await card.findByText('Bed 3.')).toBeVisible();
    expect(card.getByText(/The bed is on hold until 3:30 AM/)).toBeVisible();
  });

  it('takes an arrival in one tap', async () => {
    const { network, user } = await openArriving(coming);
    network.answers['POST /api/offers/offer-1/arrival'] = anOffer({ state: 'arrived' });
    await user.click(await screen.findByRole('button', { name: 'Arrived: R-7K3Q' }));
    expect(network.told()[0]?.body).toEqual({ outcome: 'arrived' });
  });

  it('frees the bed of somebody who did not come only after a question', async () => {
    const { network, user } = await openArriving(coming);
    network.answers['POST /api/offers/offer-1/arrival'] = anOffer({ state: 'no-show' });
    await user.click(await screen.findByRole('button', { name: 'Did not arrive: R-7K3Q' }));
    expect(network.told()).toHaveLength(0);
    await user.click(await screen.findByRole('button', { name: 'Did not arrive' }));
    expect(network.told()[0]?.body).toEqual({ outcome: 'no-show' });
  });

  it('asks why somebody was turned away at the door', async () => {
    const { network, user } = await openArriving(coming);
    network.answers['POST /api/offers/offer-1/arrival'] = anOffer({ state: 'turned-away' });
    await user.click(await screen.findByRole('button', { name: 'Turned away: R-7K3Q' }));
    await user.click(await screen.findByRole('button', { name: 'Not enough staff' }));
    expect(network.told()[0]?.body).toEqual({ outcome: 'turned-away', code: 'staffing' });
  });

  it('offers to keep the bed longer only while that is still to be had', async () => {
    await openArriving({ ...coming, [holds]: [aHold({ extensionsLeft: 0 })] });
    await screen.findByText('Bed 3.');
    expect(screen.queryByRole('button', { name: 'Extend the hold, once' })).not.toBeInTheDocument();
  });

  it('lets a bed on hold go with a reason, and shows whom to call first', async () => {
    const { network, user } = await openArriving({ [holds]: [aHold({ kind: 'soft' })] });
    network.answers['DELETE /api/holds/hold-1?code=staffing'] = aHold({ released: 'staffing' });
    const card = within(await screen.findByRole('article', { name: /Bed hold: Bed 3/ }));
    expect(card.getByRole('link', { name: /Call Otis/ })).toBeVisible();
    await user.click(card.getByRole('button', { name: 'Release the bed' }));
    await user.click(await screen.findByRole('button', { name: 'Not enough staff' }));
    expect(network.told()[0]).toMatchObject({ method: 'DELETE', path: '/api/holds/hold-1?code=staffing' });
  });

  it('runs the clock of a child who left, with the numbers to call', async () => {
    const { network, user } = await openArriving({ [stays]: [aStay()] });
    const left = aStay({
      departedAt: night,
      exit: 'left-the-placement',
      missingChild: missingChildClock('MO', night),
    });
    network.answers['POST /api/placements/stay-1/departure'] = left;
    await user.click(await screen.findByRole('button', { name: /Left: Bed 3/ }));
    network.answers[stays] = [left];
    await user.click(await screen.findByRole('button', { name: /Missing from care/ }));
    const clock = within(await screen.findByRole('region', { name: 'Child missing from care: R-7K3Q' }));
    expect(clock.getByRole('timer')).toHaveTextContent(/^(2:00:00|1:59:5\d)$/);
    expect(clock.getByRole('link', { name: 'Local police: 911' })).toHaveAttribute('href', 'tel:911');
  });

  it('says in words where nobody is on the way', async () => {
    await openArriving();
    expect(await screen.findByText('No one is on the way')).toBeVisible();
    expect(await screen.findByText('None of your beds is on hold.')).toBeVisible();
    expect(await screen.findByText('No current stay started with a request.')).toBeVisible();
  });
});
