import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aFacility, anAgency, aRegistry, aUnit } from '../features/registry/registry.builders.js';
import { Refused } from '../shared/testing/fake-server.js';
import { openPage } from './open-page.spec-support.js';

const cedar = anAgency({ id: 'cedar', name: 'Cedar' });
const house = aFacility({ agencyId: cedar.id, units: [aUnit()] });
const registry = aRegistry({ agencies: [cedar], facilities: [house] });

async function openRegistry(search: string) {
  const network = await openPage(`registry${search}`, 'shelter-manager', {
    'GET /api/boards/kansas-city/registry': registry,
  });
  return { network, user: userEvent.setup() };
}

describe('the registry', () => {
  it('shows what the server does not accept at its field, and keeps what was typed', async () => {
    const { network, user } = await openRegistry(`?facility=${house.id}`);
    network.answers[`PUT /api/facilities/${house.id}`] = new Refused(400, 'invalid-input', [
      { field: 'intakePhone', code: 'matches' },
    ]);
    const phone = await screen.findByRole('textbox', { name: 'Intake phone' });

    await user.clear(phone);
    await user.type(phone, 'ask Dana');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('This is not in the right form.')).toBeVisible();
    expect(phone).toHaveValue('ask Dana');
    expect(phone).toBeInvalid();
    expect(phone).toHaveFocus();
  });

  it('asks before typed input is lost', async () => {
    const { user } = await openRegistry(`?facility=${house.id}`);
    await user.type(await screen.findByRole('textbox', { name: 'Name on the board' }), ' annex');

    await user.click(screen.getByRole('link', { name: /Girls' wing/ }));
    await user.click(await screen.findByRole('button', { name: 'Keep working' }));

    expect(screen.getByRole('textbox', { name: 'Name on the board' })).toHaveValue('Linden House annex');
  });

  it('a unit says only what differs from its facility', async () => {
    const { network, user } = await openRegistry('?unit=unit-girls');
    network.answers['PUT /api/units/unit-girls'] = aUnit();

    await user.click(await screen.findByRole('switch', { name: 'Own answer: Can the child leave?' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Can the child leave?' }), 'delayed');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText(/^Saved at/)).toBeVisible();
    expect(network.told()[0]?.body).toMatchObject({ name: "Girls' wing", overrides: { walkOut: 'delayed' } });
  });

  it('a unit closes only after a plain question', async () => {
    const { network, user } = await openRegistry('?unit=unit-girls');
    network.answers['POST /api/units/unit-girls/closure'] = aUnit({ closed: true });

    await user.click(await screen.findByRole('button', { name: 'Close the unit' }));
    expect(network.told()).toHaveLength(0);
    const question = within(await screen.findByRole('dialog'));
    await user.click(question.getByRole('button', { name: 'Close the unit' }));

    expect(network.told()).toMatchObject([{ method: 'POST', path: '/api/units/unit-girls/closure' }]);
  });

  it('has no field for an address, and says so where the place is confidential', async () => {
    const { user } = await openRegistry('?create=facility');
    await user.click(await screen.findByRole('switch', { name: 'Confidential address' }));

    expect(screen.getByText(/only where to meet/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /address|street/i })).not.toBeInTheDocument();
  });
});
