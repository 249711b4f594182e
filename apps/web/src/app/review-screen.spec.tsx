import type { AgencyView, ExhibitPage, WatchView } from '@harborlight/contracts';
import { addMinutes } from '@harborlight/domain';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { jest } from '@jest/globals';
import {
  aReview,
  aReviewSnapshot,
  girlOf15,
  headOf,
  missouri,
  model,
  morning,
  unitsNow,
} from '../features/court/review/review.builders.js';
import { aLine, aSnapshot, night } from '../shared/testing/board.builders.js';
import { Made, Refused } from '../shared/testing/fake-server.js';
import { openPage, type Network } from './open-page.spec-support.js';

const board = '/api/boards/kansas-city';
const stamp = 'H-7K3Q-9XWM-2D4T';

const agencies: readonly AgencyView[] = [
  { id: 'office', name: 'Juvenile office', kind: 'juvenile-office', state: 'MO', externalId: null },
];

const watch: WatchView = {
  id: 'watch-1',
  requestId: null,
  token: null,
  officerId: 'user-1',
  holdAtOnce: false,
  setAt: morning,
  expiresAt: addMinutes(morning, 24 * 60),
  hitAt: null,
  hitUnitId: null,
  endedAt: null,
  needHere: true,
  tells: [{ id: 'office', name: 'Juvenile office' }],
  confirmBy: addMinutes(morning, 24 * 60),
};

const exhibit: ExhibitPage = {
  stamp,
  document: {
    tongue: 'en',
    title: 'Alternatives to detention',
    foot: [`Stamp ${stamp}`, 'Log position 52'],
    blocks: [
      { kind: 'heading', text: 'What the board showed' },
      { kind: 'note', text: 'Not confirmed by an attorney.' },
      { kind: 'facts', rows: [['Board', 'Kansas City']] },
      {
        kind: 'table',
        caption: 'Then and now',
        head: ['Alternative', 'Then'],
        rows: [['Shelter care', 'full']],
      },
    ],
  },
};

async function openReview(said: Readonly<Record<string, unknown>> = {}) {
  const network = await openPage('review', 'court-reviewer', {
    [`GET ${board}`]: aSnapshot([aLine(), aLine({ unitId: 'prairie', state: 'KS', region: 'johnson' })]),
    'GET /api/packs': [headOf(missouri), headOf(model)],
    [`GET /api/packs/MO/${missouri.version}`]: missouri,
    [`GET ${board}/tellable-agencies`]: agencies,
    [`GET ${board}/watches`]: [],
    'POST /api/reviews': aReview(),
    ...said,
  });
  // The page is fetched when it is first opened, here as in a browser.
  await screen.findByRole('form', { name: 'Review details' }, { timeout: 10_000 });
  return { network, user: userEvent.setup() };
}

type User = ReturnType<typeof userEvent.setup>;

/** Age, who and where, and the answer: each press of a key, or of two at once, as somebody at a bench makes it. */
const toTheAnswer = [
  '{Tab}',
  '{Tab}',
  '1',
  '5',
  '{Tab}',
  '{Tab}',
  ' ',
  '{Tab}',
  ' ',
  '{Control>}{Enter}{/Control}',
];
const toThePaper = ['{Control>}p{/Control}'];

async function press(user: User, keys: readonly string[]): Promise<void> {
  for (const key of keys) await user.keyboard(key);
}

const review = (user: User) => press(user, toTheAnswer);

const answer = () => screen.findByRole('heading', { level: 2, name: /^Then \(/ });
const section = (name: string) => within(screen.getByRole('region', { name }));
const bodies = (network: Network, path: string) =>
  network
    .told()
    .filter((told) => told.path === path)
    .map(({ body }) => body as Record<string, unknown>);

/** jsdom opens no windows and keeps no files. */
const broughtUp = jest.spyOn(Element.prototype, 'scrollIntoView');
const opened = jest.fn<typeof window.open>(() => null);
beforeEach(() => {
  opened.mockClear();
  window.open = opened;
  URL.createObjectURL = () => 'blob:paper';
  URL.revokeObjectURL = () => undefined;
});

describe('a review', () => {
  it('goes from an open page to a paper in eleven key presses', async () => {
    const paper = new Made(new Blob(['%PDF']), { 'harborlight-stamp': stamp });
    const { network, user } = await openReview({ 'POST /api/exhibits': paper });
    expect(screen.getByRole('radio', { name: 'Now' })).toHaveFocus();
    await press(user, toTheAnswer);
    expect(await answer()).toHaveFocus();
    expect(broughtUp.mock.contexts.at(-1)).toBe(await answer());
    await press(user, toThePaper);
    expect(await screen.findByText(`Exhibit ${stamp} is made.`)).toHaveFocus();
    expect(opened).toHaveBeenCalledWith('blob:paper');
    expect(screen.getByRole('link', { name: 'Verify this exhibit' })).toHaveAttribute(
      'href',
      `/verify?stamp=${stamp}`,
    );
    expect([...toTheAnswer, ...toThePaper]).toHaveLength(11);
    expect(bodies(network, '/api/exhibits')).toEqual([
      expect.objectContaining({ need: girlOf15, tongue: 'en', as: 'pdf' }),
    ]);
  });

  it('says in one sentence what fitted then and fits now', async () => {
    const { user } = await openReview();
    await review(user);
    expect(await answer()).toHaveTextContent(
      /no unit outside detention was open and fit.*Now: 1 unit outside/,
    );
  });

  it('sets then and now side by side for every alternative that is a bed, with its source', async () => {
    const { user } = await openReview();
    await review(user);
    await answer();
    const shelter = screen.getAllByRole('rowheader', { name: /shelter/i })[0]?.closest('tr') as HTMLElement;
    const [then, now] = within(shelter).getAllByRole('cell');
    expect(then).toHaveTextContent('Ask first: only the shelter can say');
    expect(then).toHaveTextContent('Out of date then: 15 hr old');
    expect(now).toHaveTextContent('Open and fits');
    expect(now).toHaveTextContent("Girls' wing, Cedar House");
    expect(within(shelter).getByRole('rowheader')).toHaveTextContent('Not confirmed by an attorney');
  });

  it('answers the claimed ground first, by the name of what was checked', async () => {
    const { user } = await openReview();
    await review(user);
    await answer();
    const grounds = section('Grounds');
    expect(grounds.getAllByText(/^\(\d\)/)[0]).toHaveTextContent('Cited');
    expect(
      grounds.getAllByText(/Girls' wing, Cedar House: awake overnight staff, checked 39 days before/).length,
    ).toBeGreaterThan(0);
  });

  it('counts detention beside the alternatives, and lets the clocks run', async () => {
    const { user } = await openReview();
    await review(user);
    await answer();
    expect(
      section('Detention beds (not alternatives)').getAllByText(
        '1 unit, 12 licensed beds: 12 for girls, 0 for boys',
      ),
    ).toHaveLength(2);
    expect(section('Legal deadlines').getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('labels rules that are no state’s loudly', async () => {
    const { user } = await openReview({ 'POST /api/reviews': aReview({ pack: model }) });
    await review(user);
    await answer();
    expect(screen.getByRole('note')).toHaveTextContent('Model rules: federal law only');
  });

  it('that is half said is not sent, and says what is missing', async () => {
    const { network, user } = await openReview();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Still to enter: age, who, where.');
    expect(screen.getByRole('textbox', { name: 'Age in years' })).toHaveFocus();
    expect(network.told()).toEqual([]);
  });

  it('that is refused says so at the field at fault', async () => {
    const { user } = await openReview({
      'POST /api/reviews': new Refused(422, 'moment-before-log', [
        { field: 'moment', code: 'moment-before-log' },
      ]),
    });
    await review(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('no records for that time');
    expect(screen.getByRole('radio', { name: 'Now' })).toHaveFocus();
  });

  it('leaves no trace in the browser, and is forgotten with the page', async () => {
    const { user } = await openReview();
    const before = JSON.stringify({ ...localStorage });
    await review(user);
    await answer();
    expect(JSON.stringify({ ...localStorage })).toBe(before);
    expect(sessionStorage).toHaveLength(0);
    expect(document.cookie).toBe('');
    await user.click(screen.getByRole('link', { name: 'Board' }));
    await screen.findByRole('heading', { level: 1, name: 'Kansas City' });
    await user.click(screen.getByRole('link', { name: 'Court' }));
    expect(await screen.findByRole('textbox', { name: 'Age in years' })).toHaveValue('');
    expect(screen.getByRole('radio', { name: 'Girl' })).not.toBeChecked();
    expect(screen.queryByRole('heading', { level: 2, name: /^Then \(/ })).toBeNull();
  });
});

describe('the timeline of a review', () => {
  it('shows the board as of any instant, and says it in the time of the board', async () => {
    const at = addMinutes(night, 30);
    const { network, user } = await openReview({
      'POST /api/reviews/as-of': aReviewSnapshot({ at, units: unitsNow }),
    });
    await review(user);
    await answer();
    const slider = screen.getByRole('slider', { name: /The board as of/ });
    expect(slider).toHaveAttribute('aria-valuetext', 'Nov 22, 2:00 AM CST');
    fireEvent.change(slider, { target: { value: '20' } });
    fireEvent.change(slider, { target: { value: '30' } });
    expect(slider).toHaveAttribute('aria-valuetext', 'Nov 22, 2:30 AM CST');
    expect(await screen.findByText(/^As of Nov 22, 2:30 AM CST: 1 unit outside detention/)).toBeVisible();
    expect(bodies(network, '/api/reviews/as-of')).toEqual([
      expect.objectContaining({ moment: at, need: girlOf15 }),
    ]);
  });

  it('keeps what it showed where the board of that instant could not be read', async () => {
    const { network, user } = await openReview();
    await review(user);
    await answer();
    network.cut = true;
    fireEvent.change(screen.getByRole('slider', { name: /The board as of/ }), { target: { value: '30' } });
    expect(await screen.findByRole('alert')).toHaveTextContent('The server was not reached');
    expect(screen.getByText(/^As of Nov 22, 2:00 AM CST: no unit/)).toBeVisible();
  });

  it('leads to the next change, and asks nothing for either end', async () => {
    const { network, user } = await openReview();
    await review(user);
    await answer();
    expect(screen.getByRole('button', { name: 'Change before' })).toBeDisabled();
    const slider = screen.getByRole('slider', { name: /The board as of/ });
    fireEvent.change(slider, { target: { value: slider.getAttribute('max') } });
    expect(await screen.findByText(/^As of Nov 22, 9:00 AM CST: 1 unit/)).toBeVisible();
    expect(bodies(network, '/api/reviews/as-of')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Change before' }));
    expect(slider).toHaveAttribute('aria-valuetext', 'Nov 22, 5:20 AM CST');
  });
});

it('an exhibit as a page says word for word what the paper says, and leads back', async () => {
  const { user } = await openReview({ 'POST /api/exhibits': exhibit });
  await review(user);
  await answer();
  await user.click(screen.getByRole('button', { name: 'Exhibit as a page' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Alternatives to detention' })).toHaveFocus();
  expect(screen.getByRole('table', { name: 'Then and now' })).toHaveTextContent('Shelter carefull');
  expect(screen.getByText(`Stamp ${stamp}`)).toBeVisible();
  const footOfSheets = () => document.documentElement.style.getPropertyValue('--exhibit-foot');
  expect(footOfSheets()).toContain(`"Stamp ${stamp}"`);
  await user.click(screen.getByRole('button', { name: 'Back to the review' }));
  expect(await answer()).toBeVisible();
  expect(footOfSheets()).toBe('');
});

describe('a watch of the court', () => {
  it('says that the need leaves the page, and is set for whom the court chose', async () => {
    const { network, user } = await openReview({ 'POST /api/watches': watch });
    await review(user);
    await answer();
    const part = section('Notify us when an alternative opens');
    expect(part.getByText(/Setting an alert sends the child/)).toBeVisible();
    const set = part.getByRole('button', { name: 'Notify us when one opens' });
    expect(set).toBeDisabled();
    await user.click(part.getByRole('checkbox', { name: 'Juvenile office' }));
    network.answers[`GET ${board}/watches`] = [watch];
    await user.click(set);
    expect(await part.findByText('Notified: Juvenile office')).toBeVisible();
    expect(part.getByText('The alert is set.')).toHaveFocus();
    expect(part.getByText(/Someone must confirm every 24 hours/)).toBeVisible();
    expect(bodies(network, '/api/watches')).toEqual([
      { board: 'kansas-city', need: girlOf15, holdAtOnce: false, tells: ['office'] },
    ]);
  });

  it('is confirmed, and ended', async () => {
    const { network, user } = await openReview({
      [`GET ${board}/watches`]: [watch],
      'POST /api/watches/watch-1/confirmation': watch,
      'DELETE /api/watches/watch-1': { ...watch, endedAt: morning },
    });
    await review(user);
    await answer();
    await user.click(await screen.findByRole('button', { name: 'Still needed' }));
    expect(await screen.findByText('Confirmed.')).toHaveFocus();
    network.answers[`GET ${board}/watches`] = [];
    await user.click(screen.getByRole('button', { name: 'End this alert' }));
    await waitFor(() => expect(screen.queryByText('Active alerts')).toBeNull());
    expect(screen.getByRole('heading', { name: 'Notify us when an alternative opens' })).toHaveFocus();
  });
});
