import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { HandOverView, RequestView } from '@harborlight/contracts';
import { addMinutes } from '@harborlight/domain';
import { aHold, anAcceptedOffer, anOffer, aRequest } from '../features/placement/parts/placement.builders.js';
import { night } from '../shared/testing/board.builders.js';
import { openPage } from './open-page.spec-support.js';

const open = 'GET /api/boards/kansas-city/requests?state=open';
const one = 'GET /api/requests/request-1';

const handOver: HandOverView = {
  offerId: 'offer-1',
  unitId: 'girls-wing',
  intakePhone: '+1 816 555 0101',
  meetingPoint: null,
  papersAtDoor: [],
  transport: 'none',
  bed: 'Bed 3',
  bedKind: 'bed',
  expectedAt: null,
  holdUntil: addMinutes(night, 90),
  officer: 'Otis',
  agency: 'Night desk',
  callBack: null,
};

async function openRequest(request: RequestView, said: Readonly<Record<string, unknown>> = {}) {
  const network = await openPage('requests/request-1', 'placement-officer', {
    [open]: [request],
    [one]: request,
    ...said,
  });
  await screen.findByRole('heading', { name: /Request R-7K3Q/ });
  return { network, user: userEvent.setup() };
}

describe('my requests', () => {
  it('stand in the order in which they have waited, mine before those of colleagues', async () => {
    const young = aRequest({ id: 'young', token: 'R-YNG1', openedAt: addMinutes(night, -5) });
    const theirs = aRequest({ id: 'theirs', token: 'R-THR5', officerId: 'user-2' });
    await openPage('requests', 'placement-officer', { [open]: [theirs, young, aRequest()] });
    const cards = await screen.findAllByRole('article');
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual([
      'Request R-7K3Q',
      'Request R-YNG1',
      'Request R-THR5',
    ]);
    expect(within(cards[0]!).getByText('2 hr 5 min')).toBeVisible();
  });

  it('promise to place together no child whose need is not on this device', async () => {
    const young = aRequest({ id: 'young', token: 'R-YNG1' });
    await openPage('requests', 'placement-officer', { [open]: [young, aRequest()] });
    expect(await screen.findAllByRole('article')).toHaveLength(2);
    expect(screen.queryByRole('link', { name: /^Place all/ })).not.toBeInTheDocument();
  });

  it('count a hold down, and say what wants the officer', async () => {
    const request = aRequest({ hold: aHold(), offers: [anOffer({ state: 'maybe' })] });
    await openPage('requests', 'placement-officer', { [open]: [request] });
    const card = within(await screen.findByRole('article', { name: 'Request R-7K3Q' }));
    expect(card.getByRole('timer')).toHaveTextContent(/^1:(30:00|29:5\d)$/);
    expect(card.getByText('A shelter wants a call')).toBeVisible();
  });
});

describe('a request', () => {
  it('takes a question back', async () => {
    const { network, user } = await openRequest(aRequest({ offers: [anOffer()] }));
    network.answers['DELETE /api/offers/offer-1'] = aRequest();
    await user.click(screen.getByRole('button', { name: /Withdraw request: Girls' wing/ }));
    expect(network.told()).toMatchObject([{ method: 'DELETE', path: '/api/offers/offer-1' }]);
  });

  it('shows the way to the next best beds after a no, and the reason', async () => {
    await openRequest(aRequest({ offers: [anOffer({ state: 'declined', answer: 'staffing' })] }));
    expect(screen.getByText('Not enough staff')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the next best beds' })).toHaveAttribute(
      'href',
      '/boards/kansas-city/find',
    );
  });

  it('logs in two taps what a shelter said on the phone', async () => {
    const { network, user } = await openRequest(aRequest({ offers: [anOffer()] }));
    await user.click(screen.getByRole('button', { name: /Log a call: Girls' wing/ }));
    await user.click(await screen.findByRole('button', { name: 'Yes, they take the child' }));
    expect(network.told()).toMatchObject([
      {
        path: '/api/units/girls-wing/calls',
        body: { result: 'accepted', requestId: 'request-1', leg: 1 },
      },
    ]);
  });

  it('hands over after a yes: a phone to call, and never an address', async () => {
    const request = aRequest({ offers: [anAcceptedOffer()] });
    await openRequest(request, { 'GET /api/offers/offer-1/hand-over': handOver });
    const section = within(screen.getByRole('region', { name: /Girls' wing, Cedar House said yes/ }));
    expect(await section.findByRole('link', { name: /Call intake/ })).toHaveAttribute(
      'href',
      'tel:+18165550101',
    );
    expect(section.getByText(/No address is stored/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'See the next best beds' })).not.toBeInTheDocument();
  });

  it('says that the child is on the way, and how long it takes', async () => {
    const request = aRequest({ offers: [anAcceptedOffer()] });
    const { network, user } = await openRequest(request, { 'GET /api/offers/offer-1/hand-over': handOver });
    await user.click(screen.getByRole('button', { name: 'We are on the way' }));
    await user.click(screen.getByRole('button', { name: '45 min' }));
    expect(network.told()[0]?.body).toEqual({ outcome: 'on-the-way', etaMinutes: 45 });
  });

  it('shows the ladder to everybody: what comes next, and when', async () => {
    await openRequest(aRequest({ rung: 1 }));
    const ladder = within(screen.getByRole('region', { name: 'When no one answers' }));
    const [first, second] = ladder.getAllByRole('listitem');
    expect(first).toHaveTextContent('Done.');
    expect(second).toHaveTextContent(/Next: at 1:55 AM/);
  });

  it('closes without a bed only with a word of what was missing', async () => {
    const { network, user } = await openRequest(aRequest());
    network.answers['POST /api/requests/request-1/closure'] = aRequest({ state: 'unmet' });
    await user.click(screen.getByRole('button', { name: 'No bed was found' }));
    const close = await screen.findByRole('button', { name: 'Close the request' });
    expect(close).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'Intake at night' }));
    await user.selectOptions(screen.getByLabelText(/placement type/), 'staff-secure');
    await user.click(close);
    expect(network.told()[0]?.body).toEqual({
      outcome: 'unmet',
      missing: ['night-intake'],
      class: 'staff-secure',
    });
  });

  it('tells its steps in plain words, the newest first', async () => {
    const step = { at: night, leg: 1, unitId: 'girls-wing', channel: 'app' as const, by: 'Otis' };
    await openRequest(
      aRequest({
        steps: [
          { ...step, kind: 'asked', result: null },
          { ...step, kind: 'answered', result: 'need', by: 'Stella' },
        ],
      }),
    );
    const steps = within(screen.getByRole('region', { name: 'What was done' })).getAllByRole('listitem');
    expect(steps[0]).toHaveTextContent(/Answered.*No, because of the child’s needs.*Stella/);
    expect(steps[1]).toHaveTextContent(/Asked/);
  });

  it('asks for the need again where neither the server nor this device has it', async () => {
    await openRequest(aRequest({ needHere: false, offers: [anOffer()] }));
    expect(screen.getByText(/Enter them again/)).toBeVisible();
  });
});
