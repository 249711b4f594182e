import type { BoardSummary, Me } from '@harborlight/contracts';
import type { Role } from '@harborlight/domain';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  aBand,
  aBandedLine,
  aLine,
  aReport,
  aSnapshot,
  fullReport,
  staleReport,
} from '../shared/testing/board.builders.js';
import { Refused, serve, type Answers } from '../shared/testing/fake-server.js';
import { renderApp } from './render-app.js';

const lines = [
  aLine(),
  aLine({ unitId: 'boys-wing', unit: "Boys' wing", whoCanSleepHere: ['boys'] }, fullReport()),
  aBandedLine({ unitId: 'lantern', unit: 'Crisis house', facility: 'Lantern' }, aBand({ band: 'last' })),
  aLine({ unitId: 'old', unit: 'Upper floor', facility: 'Elm' }, staleReport()),
  aLine({ unitId: 'hall', unit: 'Hall', facility: 'Court', class: 'juvenile-detention' }, aReport()),
];

const board: BoardSummary = {
  id: 'board-1',
  code: 'kansas-city',
  name: 'Kansas City',
  timeZone: 'America/Chicago',
  demonstration: true,
  regions: [{ code: 'jackson', nameEn: 'Jackson County', nameEs: 'Condado de Jackson' }],
};

const me = (role: Role): Me => ({
  userId: 'user-1',
  email: 'sam@cedar.example',
  name: 'Sam',
  memberships: [
    {
      role,
      agencyId: 'cedar',
      agency: 'Cedar Family Services',
      agencyKind: 'shelter-operator',
      boardId: 'board-1',
      board: 'Kansas City',
    },
  ],
  permissions: [],
});

/** A network on which no socket ever opens: these specs are of pages, the feed has its own. */
class NoSocket {
  readonly readyState = 0;
  close(): void {}
  send(): void {}
}
Object.assign(globalThis, { WebSocket: NoSocket });

const signedIn = (role: Role, answers: Answers = {}) =>
  serve({
    'GET /api/me': me(role),
    'GET /api/boards': [board],
    'GET /api/boards/kansas-city': aSnapshot(lines),
    ...answers,
  });

const signedOut = (answers: Answers = {}) =>
  serve({ 'GET /api/me': new Refused(401, 'not-signed-in'), ...answers });

async function openBoard(search = '', role: Role = 'placement-officer') {
  signedIn(role);
  const app = await renderApp(`/boards/kansas-city${search}`);
  await screen.findByRole('table');
  return app;
}

const rowOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }));

describe('the board', () => {
  it('tells of each unit what is open, by number or by band, and how old the word is', async () => {
    await openBoard();
    const girls = rowOf("Girls' wing");
    expect(girls.getByText('2')).toBeVisible();
    expect(girls.getByText('of 6 open')).toBeVisible();
    expect(girls.getByText('Can leave')).toBeVisible();
    expect(rowOf("Boys' wing").getByText('Full')).toBeVisible();
    expect(rowOf('Crisis house').getByText('Last one')).toBeVisible();
    expect(rowOf('Upper floor').getByText('Call to verify')).toBeVisible();
  });

  it('counts detention beside the results, never among them', async () => {
    await openBoard();
    expect(screen.getByText('3 of 4 units have open beds · 5 beds open')).toBeVisible();
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    const heading = rows.findIndex((text) => text.startsWith('Detention (never offered as a placement)'));
    expect(rows.slice(heading + 1)).toEqual([expect.stringContaining('Hall')]);
  });

  it('shows only what the address asks for', async () => {
    await openBoard('?who=boys');
    expect(screen.getByRole('link', { name: "Boys' wing" })).toBeVisible();
    expect(screen.queryByRole('link', { name: "Girls' wing" })).not.toBeInTheDocument();
  });

  it('writes what is typed into the address, and clears it again', async () => {
    const { address } = await openBoard();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'nowhere');
    const nothing = await screen.findByRole('heading', { name: 'Nothing here fits these filters' });
    expect(address()).toBe('/boards/kansas-city?q=nowhere');

    await userEvent.click(within(nothing.parentElement!).getByRole('button', { name: 'Clear all' }));
    expect(await screen.findByRole('link', { name: "Girls' wing" })).toBeVisible();
    expect(address()).toBe('/boards/kansas-city');
  });

  it('moves among units with the arrows and opens one with Enter', async () => {
    const { address } = await openBoard('?sort=name');
    act(() => screen.getByRole('link', { name: "Boys' wing" }).focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: "Girls' wing" })).toHaveFocus();

    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: "Girls' wing" })).toBeVisible();
    expect(address()).toContain('unit=girls-wing');
  });

  it('offers the phone only to those who may know it', async () => {
    const intake = { facilityId: 'cedar-house', intakePhone: '+1 816 555 0123', meetingPoint: null };
    const answers = { 'GET /api/facilities/cedar-house/intake': intake };
    signedIn('placement-officer', answers);
    await renderApp('/boards/kansas-city?unit=girls-wing');
    const call = await screen.findByRole('link', { name: 'Call +1 816 555 0123' });
    expect(call).toHaveAttribute('href', 'tel:+18165550123');
    cleanup();

    const asked = signedIn('court-reviewer', answers);
    await renderApp('/boards/kansas-city?unit=girls-wing');
    await screen.findByRole('heading', { name: 'Arriving' });
    expect(asked.map(({ path }) => path)).not.toContain('/api/facilities/cedar-house/intake');
  });

  it('asks staff about their own units that have grown old, and asks nobody else', async () => {
    await openBoard('', 'shelter-staff');
    expect(screen.getByRole('link', { name: '1 unit needs an update' })).toBeVisible();
    cleanup();

    await openBoard('', 'placement-officer');
    expect(screen.queryByText(/still right/)).not.toBeInTheDocument();
  });

  it('says that it did not load, and loads when asked again', async () => {
    signedIn('placement-officer', { 'GET /api/boards/kansas-city': new Refused(500, 'unexpected') });
    await renderApp('/boards/kansas-city');
    expect(await screen.findByRole('heading', { name: 'The board did not load' })).toBeVisible();

    signedIn('placement-officer');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: "Girls' wing" })).toBeVisible();
  });

  it('gives the tab a name that tells no purpose', async () => {
    await openBoard();
    await waitFor(() => expect(document.title).toBe('Board · Harborlight'));
  });
});

describe('the doors', () => {
  const typeIn = async (email: string, password: string) => {
    await userEvent.type(await screen.findByRole('textbox', { name: 'Email' }), email);
    await userEvent.type(screen.getByLabelText('Password'), password);
  };
  const submit = () => userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

  it('let a stranger sign in and come to the page they asked for', async () => {
    signedOut();
    const { address } = await renderApp('/boards/kansas-city?q=cedar');
    await typeIn('sam@cedar.example ', 'a good one');
    const asked = signedIn('placement-officer', { 'POST /api/auth/sign-in/email': { userId: 'user-1' } });
    await submit();
    expect(await screen.findByRole('link', { name: "Girls' wing" })).toBeVisible();
    expect(address()).toBe('/boards/kansas-city?q=cedar');
    expect(asked[0]?.body).toEqual({ email: 'sam@cedar.example', password: 'a good one' });
  });

  it('tell a wrong password in words', async () => {
    signedOut({ 'POST /api/auth/sign-in/email': new Refused(401, 'wrong-email-or-password') });
    await renderApp('/sign-in');
    await typeIn('sam@cedar.example', 'wrong');
    await submit();
    expect(await screen.findByRole('alert')).toHaveTextContent('The email or the password is wrong');
  });

  it('close behind whoever signs out', async () => {
    const { address } = await openBoard();
    await userEvent.click(screen.getByRole('button', { name: 'Account and settings' }));
    signedOut({ 'POST /api/auth/sign-out': {} });
    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByRole('textbox', { name: 'Email' })).toBeVisible();
    expect(address()).toBe('/sign-in');
  });

  it('lead whose session ended back to where they were, once they sign in', async () => {
    const { address } = await openBoard();
    signedOut({ 'GET /api/units/girls-wing/changes?limit=20': new Refused(401, 'not-signed-in') });
    await userEvent.click(screen.getByRole('link', { name: "Girls' wing" }));
    expect(await screen.findByRole('textbox', { name: 'Email' })).toBeVisible();
    expect(address()).toBe(`/sign-in?next=${encodeURIComponent('/boards/kansas-city?unit=girls-wing')}`);
  });

  it('tell an officer that shelter pages are not theirs', async () => {
    signedIn('placement-officer');
    await renderApp('/boards/kansas-city/shelter');
    expect(await screen.findByRole('heading', { name: 'Not allowed' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'My shelter' })).not.toBeInTheDocument();
  });

  it.each(['/boards/elsewhere', '/nowhere'])('know nothing of %s', async (path) => {
    signedIn('operator');
    await renderApp(path);
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeVisible();
  });
});
