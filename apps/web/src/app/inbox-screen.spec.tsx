import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { NoticeView } from '@harborlight/contracts';
import { defaultNoticePreference } from '@harborlight/domain';
import { anOffer, askedOf } from '../features/placement/parts/placement.builders.js';
import { night } from '../shared/testing/board.builders.js';
import { openPage } from './open-page.spec-support.js';

const notice: NoticeView = {
  id: 'notice-1',
  boardId: 'board-1',
  board: 'kansas-city',
  kind: 'offer',
  subjectId: 'offer-1',
  at: night,
  acknowledgedAt: null,
};

const unread = { waiting: 1, notices: [notice] };

async function openInbox(said: Readonly<Record<string, unknown>> = {}) {
  const network = await openPage('', 'shelter-staff', {
    'GET /api/inbox': unread,
    'GET /api/boards/kansas-city/offers?state=waiting': [askedOf(anOffer())],
    'GET /api/me/notices': defaultNoticePreference,
    ...said,
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Inbox, 1 new/ }));
  return { network, user };
}

describe('the inbox', () => {
  it('leads from a notice to the open offer, and acknowledges both', async () => {
    const { network, user } = await openInbox();
    await user.click(await screen.findByRole('button', { name: /You have a new bed request/ }));
    expect(await screen.findByRole('heading', { name: 'Bed requests' })).toBeVisible();
    await screen.findByRole('article');
    expect(network.told().map(({ path }) => path)).toEqual([
      '/api/inbox/notice-1/acknowledgement',
      '/api/offers/offer-1/acknowledgement',
    ]);
  });

  it('marks everything as read before the server has said so', async () => {
    const { network, user } = await openInbox();
    const read = { waiting: 0, notices: [{ ...notice, acknowledgedAt: night }] };
    Object.defineProperty(network.answers, 'GET /api/inbox', {
      get: () => (network.told().length === 0 ? unread : read),
    });
    await user.click(await screen.findByRole('button', { name: 'Mark 1 as read' }));
    expect(await screen.findByRole('button', { name: /^Inbox, 0 new/ })).toBeVisible();
    await waitFor(() => expect(network.told()[0]?.path).toBe('/api/inbox/acknowledgement'));
  });

  it('names no facility and nothing of a child', async () => {
    await openInbox();
    const entry = await screen.findByRole('button', { name: /You have a new bed request/ });
    expect(within(entry).queryByText(/Cedar|Girl|15/)).not.toBeInTheDocument();
  });
});
