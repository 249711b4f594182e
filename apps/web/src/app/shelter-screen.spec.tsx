import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UnitChanged } from '@harborlight/contracts';
import type { UnitReport } from '@harborlight/domain';
import { announceNewVersion } from '../shared/new-version/new-version.js';
import { agingReport, aLine, aReport, aSnapshot, neverReported } from '../shared/testing/board.builders.js';
import { openPage } from './open-page.spec-support.js';

const unit = '/api/units/girls-wing';

const changed = (report: UnitReport, made: Partial<UnitChanged> = {}): UnitChanged => ({
  line: { ...aLine({}, report), seq: 2 },
  bedId: null,
  blockId: null,
  ...made,
});

async function openShelter(report: UnitReport) {
  const network = await openPage('shelter', 'shelter-staff', {
    'GET /api/boards/kansas-city': aSnapshot([aLine({}, report)]),
  });
  const card = within(await screen.findByRole('article', { name: "Girls' wing" }));
  return { network, card, user: userEvent.setup() };
}

describe('my shelter', () => {
  it('takes a census in two taps, and says when it is saved', async () => {
    const { network, card, user } = await openShelter(aReport());
    network.answers[`PUT ${unit}/census`] = changed(aReport({ occupied: 5 }));

    await user.click(card.getByRole('button', { name: "One more occupied in Girls' wing" }));
    expect(card.getByText('Not saved yet')).toBeVisible();
    await user.click(card.getByRole('button', { name: 'Save' }));

    expect(await card.findByText(/^Saved at/)).toBeVisible();
    expect(network.told()).toEqual([
      { method: 'PUT', path: `${unit}/census`, body: { occupied: 5, staffed: 6 } },
    ]);
    expect(card.getByRole('spinbutton', { name: "Occupied in Girls' wing" })).toHaveValue('5');
  });

  it('asks an aging unit whether it is still right, in one tap', async () => {
    const { network, card, user } = await openShelter(agingReport());
    network.answers[`POST ${unit}/attestations`] = changed(aReport());

    expect(card.getByText('Needs an update')).toBeVisible();
    await user.click(card.getByRole('button', { name: /^Confirm no change/ }));

    expect(await card.findByText(/^Saved at/)).toBeVisible();
  });

  it('keeps a change that did not reach the server, and says so', async () => {
    const { network, card, user } = await openShelter(aReport());
    network.cut = true;

    await user.click(card.getByRole('button', { name: "One child left Girls' wing" }));
    expect(await card.findByText(/Not saved: no connection/)).toBeVisible();
    expect(card.getByRole('spinbutton', { name: "Occupied in Girls' wing" })).toHaveValue('3');

    network.cut = false;
    network.answers[`GET ${unit}/changes?limit=1`] = { entries: [{ seq: 1 }] };
    network.answers[`POST ${unit}/departures`] = changed(aReport({ occupied: 3 }));
    await user.click(card.getByRole('button', { name: 'Try again' }));
    expect(await card.findByText(/^Saved at/)).toBeVisible();
  });

  it('asks for nothing more once a census got through at the second try', async () => {
    const { network, card, user } = await openShelter(aReport());
    network.cut = true;
    await user.click(card.getByRole('button', { name: "One more occupied in Girls' wing" }));
    await user.click(card.getByRole('button', { name: 'Save' }));
    await card.findByText(/Not saved: no connection/);

    network.cut = false;
    network.answers[`GET ${unit}/changes?limit=1`] = { entries: [{ seq: 1 }] };
    network.answers[`PUT ${unit}/census`] = changed(aReport({ occupied: 5 }));
    await user.click(card.getByRole('button', { name: 'Try again' }));

    expect(await card.findByText(/^Saved at/)).toBeVisible();
    expect(card.queryByText('Not saved yet')).not.toBeInTheDocument();
  });

  it('does not count a child twice when only the answer was lost', async () => {
    const { network, card, user } = await openShelter(aReport());
    network.cut = true;
    await user.click(card.getByRole('button', { name: "One child arrived in Girls' wing" }));
    await card.findByText(/Not saved: no connection/);

    network.cut = false;
    network.answers[`GET ${unit}/changes?limit=1`] = { entries: [{ seq: 2 }] };
    await user.click(card.getByRole('button', { name: 'Try again' }));

    expect(await card.findByText(/changed after your first try/)).toBeVisible();
    expect(network.told()).toHaveLength(0);
  });

  it('counts one child where the button is tapped twice', async () => {
    const { network, card, user } = await openShelter(aReport());
    let answer: (said: unknown) => void = () => undefined;
    network.answers[`POST ${unit}/arrivals`] = new Promise((resolve) => (answer = resolve));
    await user.dblClick(card.getByRole('button', { name: "One child arrived in Girls' wing" }));
    answer(changed(aReport({ occupied: 5 }), { bedId: 'bed-7' }));
    await card.findByRole('button', { name: /^Undo/ });
    expect(network.told().filter(({ path }) => path === `${unit}/arrivals`)).toHaveLength(1);
  });

  it('takes an arrival back from the bed it was given', async () => {
    const { network, card, user } = await openShelter(aReport());
    network.answers[`POST ${unit}/arrivals`] = changed(aReport({ occupied: 5 }), { bedId: 'bed-7' });
    network.answers[`POST ${unit}/departures`] = changed(aReport());

    await user.click(card.getByRole('button', { name: "One child arrived in Girls' wing" }));
    await user.click(await card.findByRole('button', { name: /^Undo/ }));

    expect(await card.findByText(/^Undone at/)).toBeVisible();
    expect(network.told().at(-1)).toMatchObject({
      method: 'POST',
      path: `${unit}/departures`,
      body: { bedId: 'bed-7' },
    });
  });

  it('counts a child above the staffed beds only after a plain question', async () => {
    const { network, card, user } = await openShelter(aReport({ occupied: 6 }));
    network.answers[`POST ${unit}/arrivals`] = changed(aReport({ occupied: 7 }));

    await user.click(card.getByRole('button', { name: "One child arrived in Girls' wing" }));
    expect(network.told()).toHaveLength(0);
    await user.click(await screen.findByRole('button', { name: 'Count the arrival' }));

    await waitFor(() => expect(card.getByText(/Over capacity by 1/)).toBeVisible());
  });

  it('refuses more staffed beds than the license allows before anything is sent', async () => {
    const { network, card, user } = await openShelter(aReport({ staffed: 8 }));

    await user.click(card.getByRole('button', { name: "One more staffed in Girls' wing" }));

    expect(card.getByRole('alert')).toHaveTextContent('more beds than the license allows');
    expect(card.getByRole('button', { name: 'Save' })).toBeDisabled();
    expect(network.told()).toHaveLength(0);
  });

  it('shows a unit nobody counted as unknown, never as none', async () => {
    const { card } = await openShelter(neverReported());

    expect(card.getByText('Not reported yet')).toBeVisible();
    expect(card.getByRole('spinbutton', { name: "Occupied in Girls' wing" })).toHaveValue('');
    expect(card.queryByRole('button', { name: /arrived/ })).not.toBeInTheDocument();
  });

  it('does not make way for a new version before what did not reach the server is sent', async () => {
    const { network, card, user } = await openShelter(aReport());
    network.cut = true;
    await user.click(card.getByRole('button', { name: "One child left Girls' wing" }));
    await card.findByText(/Not saved: no connection/);
    act(announceNewVersion);
    expect(await screen.findByText(/Save what you have typed here first/)).toBeVisible();

    network.cut = false;
    network.answers[`GET ${unit}/changes?limit=1`] = { entries: [{ seq: 1 }] };
    network.answers[`POST ${unit}/departures`] = changed(aReport({ occupied: 3 }));
    await user.click(card.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/The page loads it in a moment/)).toBeVisible();
  });
});
