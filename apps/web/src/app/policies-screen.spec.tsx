import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { defaultPolicy } from '@harborlight/domain';
import { aLine, aSnapshot } from '../shared/testing/board.builders.js';
import { openPage } from './open-page.spec-support.js';

const path = '/api/boards/kansas-city/policy';

async function openPolicies() {
  const network = await openPage('policies', 'coordinator', {
    'GET /api/boards/kansas-city': aSnapshot([aLine(), aLine({ unitId: 'other', state: 'KS' })]),
    [`GET ${path}`]: { board: 'kansas-city', ...defaultPolicy },
  });
  const user = userEvent.setup();
  await screen.findByLabelText('Hold while you call, in minutes');
  return { network, user };
}

describe('policies', () => {
  it('are saved as a whole, with what was changed', async () => {
    const { network, user } = await openPolicies();
    const field = screen.getByLabelText('Hold while you call, in minutes');
    await user.clear(field);
    await user.type(field, '45');
    await user.click(screen.getByRole('switch', { name: 'KS – MO' }));
    network.answers[`PUT ${path}`] = { board: 'kansas-city', ...defaultPolicy, softHoldMinutes: 45 };
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeVisible();
    expect(network.told()).toMatchObject([
      {
        method: 'PUT',
        path,
        body: { ...defaultPolicy, softHoldMinutes: 45, borderAgreements: [['KS', 'MO']] },
      },
    ]);
  });

  it('that contradict themselves are not sent', async () => {
    const { network, user } = await openPolicies();
    const field = screen.getByLabelText('Shelters asked at once for one request');
    await user.clear(field);
    await user.type(field, '99');
    expect(await screen.findByText('A whole number from 1 to 20.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    expect(network.told()).toHaveLength(0);
  });
});
