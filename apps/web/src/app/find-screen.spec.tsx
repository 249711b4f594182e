import type { HoldView, RequestView } from '@harborlight/contracts';
import {
  addMinutes,
  conditions,
  defaultPolicy,
  type ConditionAnswer,
  type Condition,
  type Line,
} from '@harborlight/domain';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { deviceStorage } from '../shared/device-storage/device-storage.js';
import { aLine, aSnapshot, fullReport, night, staleReport } from '../shared/testing/board.builders.js';
import { Refused } from '../shared/testing/fake-server.js';
import { openPage, type Network } from './open-page.spec-support.js';

const board = '/api/boards/kansas-city';

/** Says yes to whatever a child brings. */
const yesToAll = Object.fromEntries(conditions.map((condition) => [condition, 'yes'])) as Record<
  Condition,
  ConditionAnswer
>;

const girls = aLine();
const crisis = aLine({
  unitId: 'crisis',
  facilityId: 'lantern-house',
  facility: 'Lantern',
  unit: 'Crisis rooms',
  class: 'cse-crisis-house',
});
const lines: readonly Line[] = [
  girls,
  crisis,
  aLine({ unitId: 'upper', unit: 'Upper floor', facility: 'Elm', facilityId: 'elm' }, staleReport()),
  aLine({ unitId: 'full', unit: 'South wing', facility: 'Elm' }, fullReport()),
  aLine({ unitId: 'boys', unit: "Boys' wing", whoCanSleepHere: ['boys'] }),
  aLine({ unitId: 'prairie', unit: 'Prairie rooms', state: 'KS', region: 'johnson' }),
  aLine({ unitId: 'hall', unit: 'Hall', class: 'juvenile-detention' }),
];

const hold: HoldView = {
  id: 'hold-1',
  unitId: 'girls-wing',
  bedId: 'bed-1',
  bed: 'Room 1',
  kind: 'soft',
  from: night,
  until: addMinutes(night, 30),
  requestId: 'request-1',
  ownerId: 'user-1',
  owner: 'Sam',
  agency: 'Cedar',
  callBack: null,
  extensionsLeft: 1,
  released: null,
};

const request: RequestView = {
  id: 'request-1',
  token: 'R-7K3Q',
  state: 'open',
  officerId: 'user-1',
  officer: 'Sam',
  agency: 'Cedar',
  callBack: null,
  legs: 1,
  openedAt: night,
  endedAt: null,
  needHere: false,
  needUntil: null,
  hold: null,
  offers: [],
  steps: [],
  ladder: [],
  rung: 0,
  offersAtOnce: defaultPolicy.offersAtOnce,
  broadcast: defaultPolicy.broadcast,
  watchHoldMinutes: defaultPolicy.watchHoldMinutes,
};

async function openFind(said: Readonly<Record<string, unknown>> = {}, units = lines) {
  const network = await openPage('find', 'placement-officer', {
    [`GET ${board}`]: aSnapshot(units),
    [`GET ${board}/holds`]: [],
    'POST /api/requests': request,
    'GET /api/requests/request-1': request,
    ...said,
  });
  // The page is fetched when it is first opened, here as in a browser.
  await screen.findByRole('heading', { name: 'Find a bed', level: 1 }, { timeout: 10_000 });
  return { network, user: userEvent.setup() };
}

type User = ReturnType<typeof userEvent.setup>;

/** What most children need, in four taps. */
async function sayCommonNeed(user: User): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'One year older' }));
  await user.click(screen.getByRole('radio', { name: 'Girl' }));
  await user.click(screen.getByRole('radio', { name: 'jackson, MO' }));
}

const bodies = (network: Network, path: string) =>
  network
    .told()
    .filter((told) => told.path === path)
    .map(({ body }) => body);

const group = (name: RegExp) => within(screen.getByRole('region', { name }));

const intakeOf = (facilityId: string) => ({
  [`GET /api/facilities/${facilityId}/intake`]: {
    facilityId,
    intakePhone: '+1 816 555 0123',
    meetingPoint: null,
  },
});

const holdAt = (unit: string) => screen.findByRole('button', { name: new RegExp(`^Hold a bed at ${unit}`) });

const timer = () => within(screen.getByRole('group', { name: 'Bed on hold' })).getByRole('timer');

/** jsdom dials no numbers. */
beforeAll(() =>
  document.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a[href^="tel:"]')) event.preventDefault();
  }),
);

afterEach(() => deviceStorage.clear());
afterEach(() => localStorage.clear());

describe('finding a bed', () => {
  it('says what is still missing before anything can be searched for', async () => {
    const { user } = await openFind();
    expect(await screen.findByText('Still to enter: age, who, where')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'One year older' }));
    expect(await screen.findByText('Still to enter: who, where')).toBeVisible();
  });

  it('takes an age that is typed from the first key on', async () => {
    const { user } = await openFind();
    await user.type(await screen.findByRole('textbox', { name: 'Age in years' }), '16');
    expect(screen.getByRole('textbox', { name: 'Age in years' })).toHaveValue('16');
    expect(screen.getByRole('textbox', { name: 'Age in years' })).toHaveFocus();
  });

  it('puts each unit under the heading where it belongs, and detention under none', async () => {
    const { user } = await openFind();
    await sayCommonNeed(user);
    expect(group(/^Fits now/).getByRole('button', { name: "Girls' wing" })).toBeVisible();
    expect(group(/^Ask/).getByRole('button', { name: 'Upper floor' })).toBeVisible();
    expect(group(/^Would fit, but full/).getByRole('button', { name: 'South wing' })).toBeVisible();
    expect(
      screen.getByText('1 needs approval across the state line · 1 licensed for another sex'),
    ).toBeVisible();
    expect(screen.queryByText('Hall')).not.toBeInTheDocument();
    expect(screen.getByText('2 fit now · ask 1 first · 1 full')).toBeVisible();
  });

  it('tells the server nothing of the need while it is being said', async () => {
    const { user, network } = await openFind();
    await sayCommonNeed(user);
    await user.click(screen.getByRole('checkbox', { name: 'Psychosis' }));
    expect(await screen.findByText('1 chosen')).toBeVisible();
    expect(network.told()).toEqual([]);
  });

  it('knows the need after a reload, and the place for the next child', async () => {
    const { user } = await openFind();
    await sayCommonNeed(user);
    cleanup();

    const reloaded = await openFind();
    expect(await screen.findByRole('textbox', { name: 'Age in years' })).toHaveValue('15');
    await reloaded.user.click(screen.getByRole('button', { name: 'Another child' }));
    expect(await screen.findByText('Still to enter: age, who')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'jackson, MO' })).toBeChecked();
  });

  it('forgets the need once it is cleared, and once the officer signs out', async () => {
    const { user, network } = await openFind();
    await sayCommonNeed(user);
    await user.click(screen.getByRole('button', { name: 'Clear what you entered' }));
    expect(await screen.findByText(/Still to enter: age/)).toBeVisible();

    await sayCommonNeed(user);
    network.answers['POST /api/auth/sign-out'] = {};
    await user.click(screen.getByRole('button', { name: 'Account and settings' }));
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    await screen.findByRole('textbox', { name: 'Email' });
    expect(Object.keys(localStorage).filter((key) => key.includes('needs'))).toEqual([]);
  });

  it('opens every reason of a unit from the keyboard', async () => {
    const { user } = await openFind();
    await sayCommonNeed(user);
    act(() => screen.getByRole('button', { name: "Girls' wing" }).focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Upper floor' })).toHaveFocus();
    await user.keyboard('{Enter}');
    const panel = within(await screen.findByRole('dialog', { name: 'Upper floor' }));
    expect(panel.getByText('The bed count is out of date: call to verify')).toBeVisible();
  });

  it('puts units side by side', async () => {
    const { user } = await openFind();
    await sayCommonNeed(user);
    await user.click(screen.getByRole('checkbox', { name: /^Select Girls' wing/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Select Crisis rooms/ }));
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    const table = within(await screen.findByRole('table'));
    expect(table.getByRole('columnheader', { name: /Girls' wing/ })).toBeVisible();
    expect(table.getByRole('columnheader', { name: /Crisis rooms/ })).toBeVisible();
  });
});

describe('a hold', () => {
  it('takes one tap, opens the request it belongs to, and leaves one tap to call', async () => {
    const { user, network } = await openFind({
      ...intakeOf('cedar-house'),
      'POST /api/holds': hold,
      [`GET ${board}/holds`]: [hold],
    });
    await sayCommonNeed(user);
    await user.click(await holdAt("Girls' wing"));

    expect(await screen.findByText(/On hold while you call .bed Room 1/)).toBeVisible();
    const held = within(screen.getByRole('group', { name: 'Bed on hold' }));
    expect(await held.findByRole('link', { name: /^Call: Girls' wing/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^tel:/),
    );
    expect(timer()).toHaveTextContent(/^(30:00|29:5\d)$/);
    expect(bodies(network, '/api/requests')).toEqual([{ board: 'kansas-city' }]);
    expect(bodies(network, '/api/holds')).toEqual([
      { unitId: 'girls-wing', requestId: 'request-1', kind: 'soft' },
    ]);
    expect(network.told().every(({ idempotencyKey }) => idempotencyKey !== undefined)).toBe(true);
  });

  it('can be kept longer, and released', async () => {
    const longer = { ...hold, until: addMinutes(night, 60), extensionsLeft: 0 };
    const { user, network } = await openFind({
      'POST /api/holds': hold,
      [`GET ${board}/holds`]: [hold],
      'POST /api/holds/hold-1/extension': longer,
      'DELETE /api/holds/hold-1?code=no-longer-needed': { ...hold, released: 'no-longer-needed' },
    });
    await sayCommonNeed(user);
    await user.click(await holdAt("Girls' wing"));
    const keep = await screen.findByRole('button', { name: 'Extend the hold' });
    network.answers[`GET ${board}/holds`] = [longer];
    await user.click(keep);
    await waitFor(() => expect(timer()).toHaveTextContent(/^(1:00:00|59:5\d)$/));
    expect(screen.queryByRole('button', { name: 'Extend the hold' })).not.toBeInTheDocument();
    network.answers[`GET ${board}/holds`] = [];
    await user.click(screen.getByRole('button', { name: 'Release the bed' }));
    expect(await holdAt("Girls' wing")).toBeVisible();
  });

  it('that is refused says why, and which bed is next best', async () => {
    const { user } = await openFind({ 'POST /api/holds': new Refused(409, 'unit-full') });
    await sayCommonNeed(user);
    await user.click(await holdAt("Girls' wing"));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/^No bed is open here now/)).toBeVisible();

    expect(alert.getByRole('button', { name: 'Hold a bed at Crisis rooms, Lantern' })).toBeEnabled();
  });

  it('of a more restrictive place costs a reason', async () => {
    const { user, network } = await openFind({ 'POST /api/holds': { ...hold, unitId: 'crisis' } });
    await sayCommonNeed(user);
    await user.click(await holdAt('Crisis rooms'));
    expect(bodies(network, '/api/holds')).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'This protection is needed' }));
    await waitFor(() =>
      expect(bodies(network, '/api/holds')).toEqual([
        { unitId: 'crisis', requestId: 'request-1', kind: 'soft', reason: 'protection-needed' },
      ]),
    );
  });
});

describe('a unit nobody has confirmed lately', () => {
  it('is called before it can be held, and the answer is logged in one more tap', async () => {
    const { user, network } = await openFind({
      ...intakeOf('elm'),
      'POST /api/units/upper/calls': { offer: null, hold: null, corrected: true, mend: null },
    });
    await sayCommonNeed(user);
    const call = await screen.findByRole('link', { name: /^Call to verify: Upper floor/ });
    expect(call).toHaveAttribute('href', 'tel:+18165550123');
    expect(screen.queryByRole('button', { name: /^Hold a bed at Upper floor/ })).not.toBeInTheDocument();

    await user.click(call);
    await user.click(await screen.findByRole('button', { name: 'A bed is open' }));
    await waitFor(() => expect(screen.queryByText('What did Upper floor say?')).not.toBeInTheDocument());
    expect(bodies(network, '/api/units/upper/calls')).toEqual([
      { result: 'confirmed-open', requestId: 'request-1' },
    ]);
  });

  it('may say no, with its reason in a second tap', async () => {
    const { user, network } = await openFind({
      ...intakeOf('elm'),
      'POST /api/units/upper/calls': { offer: null, hold: null, corrected: false, mend: null },
    });
    await sayCommonNeed(user);
    await user.click(await screen.findByRole('link', { name: /^Call to verify: Upper floor/ }));
    await user.click(await screen.findByRole('button', { name: 'No' }));
    await user.click(await screen.findByRole('button', { name: 'Full' }));
    await waitFor(() =>
      expect(bodies(network, '/api/units/upper/calls')).toEqual([
        { result: 'declined', code: 'full', requestId: 'request-1' },
      ]),
    );
  });
});

describe('asking', () => {
  it('goes by what was agreed when the request was opened, not by what was agreed since', async () => {
    const { user } = await openFind({
      'POST /api/holds': hold,
      [`GET ${board}/policy`]: { ...defaultPolicy, broadcast: true },
      'GET /api/requests/request-1': { ...request, broadcast: false },
    });
    await sayCommonNeed(user);
    expect(await screen.findByRole('button', { name: 'Ask all that fit' })).toBeVisible();
    await user.click(await holdAt("Girls' wing"));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Ask all that fit' })).not.toBeInTheDocument(),
    );
  });

  it('says that the need is now sent, and sends it to those chosen', async () => {
    const { user, network } = await openFind({ 'POST /api/requests/request-1/offers': request });
    await sayCommonNeed(user);
    await user.click(screen.getByRole('checkbox', { name: /^Select Girls' wing/ }));
    await user.click(screen.getByRole('button', { name: 'Ask 1 shelter' }));
    const sheet = within(await screen.findByRole('dialog'));
    expect(sheet.getByText(/needs go to this shelter/)).toBeVisible();
    expect(network.told()).toEqual([]);

    await user.click(sheet.getByRole('button', { name: 'Ask 1 shelter' }));
    await waitFor(() => expect(bodies(network, '/api/requests/request-1/offers')).toHaveLength(1));
    expect(bodies(network, '/api/requests/request-1/offers')[0]).toMatchObject({
      unitIds: ['girls-wing'],
      need: { age: 15, sleeper: 'girl', state: 'MO', region: 'jackson', legalStatus: 'non-offender' },
    });
  });

  it('asks nobody twice while they have not answered, and shows what each said', async () => {
    const { user } = await openFind({
      'POST /api/holds': hold,
      'GET /api/requests/request-1': {
        ...request,
        needHere: true,
        offers: [{ id: 'offer-1', unitId: 'crisis', state: 'asked', answer: null, leg: 1 }],
      },
    });
    await sayCommonNeed(user);
    await user.click(await holdAt("Girls' wing"));
    expect(await screen.findAllByText(/Asked, not opened yet/)).not.toHaveLength(0);
    expect(screen.queryByRole('checkbox', { name: /^Select Crisis rooms/ })).not.toBeInTheDocument();
  });

  it('sends a need that the server has lost again, by itself', async () => {
    const { user, network } = await openFind({
      'POST /api/holds': hold,
      [`GET ${board}/requests?state=open`]: [
        { ...request, offers: [{ id: 'offer-1', unitId: 'crisis', state: 'asked', answer: null, leg: 1 }] },
      ],
    });
    await sayCommonNeed(user);
    await user.click(await holdAt("Girls' wing"));
    await waitFor(() => expect(bodies(network, '/api/requests/request-1/need')).not.toHaveLength(0));
    expect(bodies(network, '/api/requests/request-1/need')[0]).toMatchObject({ need: { age: 15 } });
  });
});

describe('where no bed will do', () => {
  it('the minutes of an alert’s hold are those agreed when the request was opened', async () => {
    const { user } = await openFind({
      'POST /api/holds': hold,
      [`GET ${board}/policy`]: { ...defaultPolicy, watchHoldMinutes: 20 },
      'GET /api/requests/request-1': { ...request, watchHoldMinutes: 35 },
    });
    await sayCommonNeed(user);
    await user.click(await holdAt("Girls' wing"));
    await user.click(screen.getByRole('button', { name: 'Tell me when a bed opens' }));
    expect(
      await screen.findByRole('checkbox', { name: 'Hold the bed at once for 35 minutes' }),
    ).toBeVisible();
  });

  it('an officer is told when one opens, and the need goes into the expiring store', async () => {
    const { user, network } = await openFind({
      'POST /api/watches': { id: 'watch-1', endedAt: null, expiresAt: addMinutes(night, 60), needHere: true },
    });
    await sayCommonNeed(user);
    await user.click(screen.getByRole('button', { name: 'Tell me when a bed opens' }));
    const sheet = within(await screen.findByRole('dialog'));
    expect(sheet.getByText(/Setting an alert sends the child/)).toBeVisible();
    await user.click(sheet.getByRole('button', { name: 'Tell me when a bed opens' }));
    await waitFor(() =>
      expect(bodies(network, '/api/watches')[0]).toMatchObject({
        board: 'kansas-city',
        holdAtOnce: true,
        requestId: 'request-1',
        need: { age: 15 },
      }),
    );
  });

  it('the search is closed with what was missing, and with nothing else', async () => {
    const { user, network } = await openFind({
      'POST /api/requests/request-1/closure': { ...request, state: 'unmet' },
    });
    await sayCommonNeed(user);
    await user.click(screen.getByRole('button', { name: 'No bed' }));
    const sheet = within(await screen.findByRole('dialog'));
    expect(sheet.getByRole('button', { name: 'Close the request' })).toBeDisabled();
    await user.click(sheet.getByRole('checkbox', { name: 'Staff-secure license' }));
    await user.click(sheet.getByRole('button', { name: 'Close the request' }));
    await waitFor(() =>
      expect(bodies(network, '/api/requests/request-1/closure')).toEqual([
        { outcome: 'unmet', missing: ['staff-secure'], region: 'jackson' },
      ]),
    );
  });

  it('two places in sequence are proposed where care must come first, and asked as one request', async () => {
    const hospital = aLine({
      unitId: 'ward',
      unit: 'Ward',
      facility: 'Hospital',
      facilityId: 'hospital',
      class: 'hospital-or-prtf',
      services: ['medical', 'detox-and-substance-treatment'],
      answers: yesToAll,
      maxNights: 3,
      walkOut: 'no',
      ages: { from: 10, to: 17 },
    });
    const { user, network } = await openFind(
      { 'POST /api/requests/request-1/offers': { ...request, legs: 2 } },
      [girls, hospital],
    );
    await sayCommonNeed(user);
    await user.click(screen.getByRole('radio', { name: '14 nights' }));
    await user.click(screen.getByRole('checkbox', { name: 'Intoxicated or in detox' }));
    const plan = within(await screen.findByRole('article', { name: 'Two placements, one after the other' }));
    expect(plan.getByText('First to detox')).toBeVisible();

    await user.click(plan.getByRole('button', { name: 'Ask both' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ask both' }));
    await waitFor(() => expect(bodies(network, '/api/requests/request-1/offers')).toHaveLength(2));
    expect(bodies(network, '/api/requests')).toEqual([{ board: 'kansas-city', legs: 2 }]);
    expect(bodies(network, '/api/requests/request-1/offers')).toMatchObject([
      { unitIds: ['ward'], leg: 1 },
      { unitIds: ['girls-wing'], leg: 2 },
    ]);
  });
});

describe('a search that is under way', () => {
  const openWithRequest = async (state: RequestView['state']) => {
    const page = await openFind({
      'POST /api/holds': hold,
      'GET /api/requests/request-1': { ...request, state },
    });
    await sayCommonNeed(page.user);
    await page.user.click(await holdAt("Girls' wing"));
    return page;
  };

  it('is not forgotten on this device by one slip', async () => {
    const { user } = await openWithRequest('open');
    await screen.findByRole('link', { name: 'Request R-7K3Q' });
    await user.click(screen.getByRole('button', { name: 'Clear what you entered' }));
    await user.click(await screen.findByRole('button', { name: 'Keep' }));
    expect(screen.getByRole('textbox', { name: 'Age in years' })).toHaveValue('15');
  });

  it('begins anew, under another token, once it has ended', async () => {
    const { user, network } = await openWithRequest('unmet');
    await user.click(await screen.findByRole('button', { name: 'Find another bed' }));
    expect(screen.queryByText('Request R-7K3Q')).not.toBeInTheDocument();
    await user.click(await holdAt("Girls' wing"));
    await waitFor(() => expect(bodies(network, '/api/requests')).toHaveLength(2));
    const [first, second] = network.told().filter(({ path }) => path === '/api/requests');
    expect(second?.idempotencyKey).not.toBe(first?.idempotencyKey);
  });
});

describe('the page of finding', () => {
  it('is not for those who place nobody', async () => {
    await openPage('find', 'court-reviewer', {});
    expect(await screen.findByRole('heading', { name: 'Not allowed' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Find a bed' })).not.toBeInTheDocument();
  });

  it('says that the board did not load, and loads it when asked again', async () => {
    const { network, user } = await openFind({ [`GET ${board}`]: new Refused(500, 'unexpected') });
    expect(await screen.findByRole('heading', { name: 'The board did not load' })).toBeVisible();
    network.answers[`GET ${board}`] = aSnapshot(lines);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/Still to enter/)).toBeVisible();
  });
});
