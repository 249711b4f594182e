import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { DocketView, HeadlineView, WatchView } from '@harborlight/contracts';
import { addMinutes, ladderRungWords, type DocketLine, type Role } from '@harborlight/domain';
import { night } from '../shared/testing/board.builders.js';
import { Refused } from '../shared/testing/fake-server.js';
import { openPage } from './open-page.spec-support.js';

const docketPath = 'GET /api/boards/kansas-city/docket';
const headlinePath = 'GET /api/boards/kansas-city/headline';
const watchesPath = 'GET /api/boards/kansas-city/watches';

const aLine = (said: Partial<DocketLine> = {}): DocketLine => ({
  kind: 'request',
  id: 'request-1',
  token: 'R-7K3Q-9XWM',
  agency: 'Juvenile office',
  openedAt: addMinutes(night, -125),
  waitingMinutes: 125,
  next: {
    kind: 'ladder',
    code: 'duty-manager',
    words: ladderRungWords['duty-manager'],
    source: null,
    at: addMinutes(night, 95),
  },
  ranOut: [],
  missing: [],
  lastStep: null,
  ...said,
});

const aWatchLine = (said: Partial<DocketLine> = {}): DocketLine =>
  aLine({
    kind: 'watch',
    id: 'watch-1',
    token: null,
    agency: 'Juvenile court',
    next: {
      kind: 'confirmation',
      code: 'confirmation',
      words: { en: 'Say that this watch is still needed', es: 'Confirme este aviso' },
      source: null,
      at: addMinutes(night, 24 * 60),
    },
    ...said,
  });

const ownWatch: WatchView = {
  id: 'watch-1',
  requestId: null,
  token: null,
  officerId: 'user-1',
  holdAtOnce: false,
  setAt: night,
  expiresAt: addMinutes(night, 24 * 60),
  hitAt: null,
  hitUnitId: null,
  endedAt: null,
  needHere: true,
  tells: [{ id: 'office', name: 'Juvenile office' }],
  confirmBy: addMinutes(night, 24 * 60),
};

const docketOf = (...lines: DocketLine[]): DocketView => ({
  board: 'kansas-city',
  name: 'Kansas City',
  timeZone: 'America/Chicago',
  demonstration: false,
  at: night,
  lines,
});

const aMonth = (month: string, requests: number | null, at24: number | null, at72: number | null) => ({
  month,
  requests,
  withoutPlacementAt24: at24,
  withoutPlacementAt72: at72,
});

const headline: HeadlineView = {
  board: 'kansas-city',
  at: night,
  months: [aMonth('2026-09', 40, 22, 12), aMonth('2026-10', null, null, null)],
  pooled: aMonth('2026-09', 48, 24, null),
  reference: { without: 68, of: 342, source: 'A newspaper, 30 June 2018' },
};

async function openDocket(
  docket: DocketView | Refused,
  said: Readonly<Record<string, unknown>> = {},
  role: Role = 'court-reviewer',
) {
  const network = await openPage('docket', role, {
    [docketPath]: docket,
    [headlinePath]: headline,
    [watchesPath]: [],
    ...said,
  });
  await screen.findByRole('heading', { name: 'Deadlines', level: 1 });
  return { network, user: userEvent.setup() };
}

const linesShown = async () =>
  within(await screen.findByRole('table', { name: 'Deadlines' }))
    .getAllByRole('row')
    .slice(1);

describe('the docket', () => {
  it('keeps the order in which things run out, and says in words how near each is', async () => {
    const clock = {
      kind: 'clock',
      code: 'hold',
      words: { en: 'Longest hold', es: 'Retención máxima' },
      source: 'Rule 1',
      at: addMinutes(night, 1_500),
    } as const;
    await openDocket(
      docketOf(
        aLine({ id: 'over', token: 'R-AAAA-AAAA', next: { ...clock, at: addMinutes(night, -60) } }),
        aLine({ id: 'soon', token: 'R-BBBB-BBBB' }),
        aLine({ id: 'later', token: 'R-CCCC-CCCC', next: clock }),
        aLine({ id: 'none', token: 'R-DDDD-DDDD', next: null }),
      ),
    );
    const [over, soon, later, none] = await linesShown();
    expect(over).toHaveTextContent(
      /R-AAAA-AAAA.*Overdue by 1 hr Nov 22, 1:00 AM CST ?Longest hold \(Rule 1\)/,
    );
    expect(soon).toHaveTextContent(
      /R-BBBB-BBBB.*Due soon: in 1 hr 35 min Nov 22, 3:35 AM CST ?Next escalation step: On-call manager/,
    );
    expect(later).toHaveTextContent(/R-CCCC-CCCC.*Due in 25 hr Nov 23, 3:00 AM CST/);
    expect(none).toHaveTextContent(/R-DDDD-DDDD.*No more deadlines/);
  });

  it('does not hide behind the next limit that one of the law has passed', async () => {
    const passed = {
      kind: 'clock',
      code: 'hold',
      words: { en: 'Longest hold', es: 'Retención máxima' },
      source: 'Rule 1',
      at: addMinutes(night, -125),
    } as const;
    await openDocket(docketOf(aLine({ ranOut: [passed] })));
    const [line] = await linesShown();
    expect(line).toHaveTextContent(
      /Due soon: in 1 hr 35 min.*Passed 2 hr 5 min ago ?Longest hold \(Rule 1\)/,
    );
  });

  it('tells how long a search waits, which classes said no, and the last step with its day', async () => {
    await openDocket(
      docketOf(
        aLine({
          missing: ['emergency-shelter-care', 'staff-secure'],
          lastStep: { kind: 'asked', at: addMinutes(night, -26 * 60) },
        }),
      ),
    );
    const [line] = await linesShown();
    expect(line).toHaveTextContent(/2 hr 5 min.*Emergency shelter.* and Staff-secure.*Nov 21, 12:00 AM CST/i);
  });

  it('leads to the request whoever may read it, and the court not', async () => {
    await openDocket(docketOf(aLine()), {}, 'coordinator');
    expect(await screen.findByRole('link', { name: 'R-7K3Q-9XWM' })).toHaveAttribute(
      'href',
      '/boards/kansas-city/requests/request-1',
    );
  });

  it('shows a court the token alone', async () => {
    await openDocket(docketOf(aLine()));
    expect(await screen.findByText('R-7K3Q-9XWM')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'R-7K3Q-9XWM' })).not.toBeInTheDocument();
  });

  it('says so where nothing stands on it', async () => {
    await openDocket(docketOf());
    expect(await screen.findByText('Nothing to show')).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Deadlines' })).not.toBeInTheDocument();
  });

  it('tells an officer that it is their own agency’s alone, and a court nothing of the kind', async () => {
    await openDocket(docketOf(), {}, 'placement-officer');
    expect(screen.getByText(/You see the requests of your own agency/)).toBeVisible();
    cleanup();
    await openDocket(docketOf());
    expect(screen.queryByText(/You see the requests of your own agency/)).not.toBeInTheDocument();
  });

  it('says so where it cannot be read, and reads again when asked', async () => {
    const { network, user } = await openDocket(new Refused(503, 'unavailable'));
    expect(await screen.findByText('The deadlines did not load')).toBeVisible();
    network.answers[docketPath] = docketOf(aLine());
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await linesShown()).toHaveLength(1);
  });

  it('carries on paper whose it is, as of when, and that a demonstration is invented', async () => {
    await openDocket({ ...docketOf(aLine()), demonstration: true });
    expect(await screen.findByText(/Kansas City, Nov 22, 2:00 AM CST\./)).toHaveTextContent(
      'Demo: everything here is invented.',
    );
  });
});

describe('a watch on the docket', () => {
  const said = { [watchesPath]: [ownWatch] };

  it('is confirmed with one press by the agency that set it, which sees whom it tells', async () => {
    const { network, user } = await openDocket(docketOf(aWatchLine()), said);
    network.answers['POST /api/watches/watch-1/confirmation'] = ownWatch;
    expect(await screen.findByText('Notifies: Juvenile office')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Still needed' }));
    expect(await screen.findByText('Confirmed: this alert stays active.')).toHaveFocus();
    expect(network.told()).toMatchObject([{ path: '/api/watches/watch-1/confirmation' }]);
  });

  it('ends only after a second word, and leaves the list', async () => {
    const { network, user } = await openDocket(docketOf(aWatchLine()), said);
    await user.click(await screen.findByRole('button', { name: 'End the alert' }));
    expect(network.told()).toEqual([]);
    network.answers['DELETE /api/watches/watch-1'] = ownWatch;
    network.answers[docketPath] = docketOf();
    const asked = within(await screen.findByRole('dialog', { name: 'End this alert?' }));
    await user.click(asked.getByRole('button', { name: 'End the alert' }));
    expect(await screen.findByText('Nothing to show')).toBeVisible();
    expect(network.told()).toMatchObject([{ method: 'DELETE', path: '/api/watches/watch-1' }]);
  });

  it('says why it could not be confirmed', async () => {
    const { network, user } = await openDocket(docketOf(aWatchLine()), said);
    network.answers['POST /api/watches/watch-1/confirmation'] = new Refused(409, 'watch-over');
    await user.click(await screen.findByRole('button', { name: 'Still needed' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/alert/);
  });

  it('of another agency is only shown', async () => {
    await openDocket(docketOf(aWatchLine({ id: 'watch-2', agency: 'Another court' })), said);
    const [line] = await linesShown();
    expect(line).toHaveTextContent(/Bed alert.*Another court.*Due in 24 hr/);
    expect(within(line!).queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('the headline', () => {
  it('tells shares in numbers beside the bars, and hides what is too small', async () => {
    await openDocket(docketOf());
    const table = within(await screen.findByRole('table', { name: 'Still without a placement' }));
    const [, september, october, pooled] = table.getAllByRole('row');
    expect(september).toHaveTextContent('Sep 20264055%30%');
    expect(october).toHaveTextContent('Oct 2026hiddenhiddenhidden');
    expect(pooled).toHaveTextContent('All twelve months4850%hidden');
  });

  it('tells the reference line in words, with its source', async () => {
    await openDocket(docketOf());
    expect(await screen.findByText(/The dashed line is for comparison: 20%/)).toHaveTextContent(
      /68 of 342 children .* \(A newspaper, 30 June 2018\)/,
    );
  });

  it('is left out where everything would be too small', async () => {
    const small = { ...headline, pooled: aMonth('2026-09', null, null, null) };
    await openDocket(docketOf(), { [headlinePath]: small });
    expect(await screen.findByText(/too few requests/)).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Still without a placement' })).not.toBeInTheDocument();
  });

  it('that cannot be read leaves the docket standing', async () => {
    await openDocket(docketOf(aLine()), { [headlinePath]: new Refused(503, 'unavailable') });
    expect(await screen.findByText('The monthly shares did not load')).toBeVisible();
    expect(await linesShown()).toHaveLength(1);
  });
});
