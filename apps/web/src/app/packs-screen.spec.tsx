import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { PackHead } from '@harborlight/contracts';
import { listedRules, packs, type Pack } from '@harborlight/domain';
import { Refused } from '../shared/testing/fake-server.js';
import { openPage } from './open-page.spec-support.js';

const headOf = ({ jurisdiction, version, from, until, name, changes }: Pack): PackHead => ({
  jurisdiction,
  version,
  from,
  until,
  name,
  changes,
});

const pathOf = ({ jurisdiction, version }: Pack) => `GET /api/packs/${jurisdiction}/${version}`;

/** The packs as they are written: what the server offers, it reads from there. */
const served = {
  'GET /api/packs': packs.map(headOf),
  ...Object.fromEntries(packs.map((pack) => [pathOf(pack), pack])),
};

const newest = (jurisdiction: Pack['jurisdiction']): Pack => {
  const pack = packs.find((one) => one.jurisdiction === jurisdiction && one.until === null);
  if (!pack) throw new Error(`${jurisdiction} is in force`);
  return pack;
};

const openPacks = async (search = '', said: Readonly<Record<string, unknown>> = served) => {
  const network = await openPage(`packs${search}`, 'court-reviewer', said);
  await screen.findByRole('heading', { name: 'Rules in force', level: 1 });
  return { network, user: userEvent.setup() };
};

const rulesOf = (pack: Pack) => listedRules(pack).flatMap(([, rules]) => rules);

describe('the rules', () => {
  it.each(['MO', 'KS', 'model'] as const)(
    'of %s are all told, each with its source and whether counsel has confirmed it',
    async (jurisdiction) => {
      await openPacks(`?rules=${jurisdiction}`);
      const rules = rulesOf(newest(jurisdiction));
      expect(
        await screen.findAllByText(/^Source: .+ · (Not confirmed by an attorney|Confirmed)/),
      ).toHaveLength(rules.length);
      expect(screen.getByText(/^No attorney has confirmed these rules yet/)).toBeVisible();
      for (const { words } of rules) expect(screen.getAllByText(words.en)).not.toHaveLength(0);
    },
  );

  it('stand under topics, to each of which a link leads', async () => {
    await openPacks();
    const topics = within(await screen.findByRole('navigation', { name: 'Topics' }));
    for (const link of topics.getAllByRole('link')) {
      const topic = screen.getByRole('region', { name: link.textContent });
      expect(link).toHaveAttribute('href', `#${within(topic).getByRole('heading').id}`);
    }
  });

  it('say what follows from a clock: how long, whom it binds, and what comes at its end', async () => {
    await openPacks('?rules=KS');
    const clocks = within(await screen.findByRole('region', { name: 'Legal deadlines' }));
    expect(
      clocks.getAllByText(/^48 hours .*, weekends, court holidays and closings not counted$/),
    ).not.toHaveLength(0);
    expect(clocks.getAllByText(/^Applies to: /)).toHaveLength(newest('KS').clocks.length);
    expect(clocks.getAllByText(/^When it passes: /)).toHaveLength(newest('KS').clocks.length);
  });

  it('say in words on which days the court is closed', async () => {
    await openPacks('?rules=KS');
    const holidays = within(await screen.findByRole('region', { name: /^Court holidays/ }));
    expect(
      holidays.getByText('January 1; where that is a Saturday or a Sunday, the weekday beside it'),
    ).toBeVisible();
    expect(holidays.getByText('The third Monday of January')).toBeVisible();
    expect(holidays.getByText('The Friday after this day: The fourth Thursday of November')).toBeVisible();
    expect(holidays.getByText('Since 2024')).toBeVisible();
  });

  it('of no state are called a model before anything else', async () => {
    await openPacks('?rules=model');
    expect(await screen.findByRole('alert')).toHaveTextContent(/not the law of any state/);
  });

  it('of a state are called none', async () => {
    await openPacks('?rules=MO');
    await screen.findByRole('region', { name: 'Legal deadlines' });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('of a version that is over say so', async () => {
    await openPacks('?rules=MO&version=2021-12-21');
    expect(await screen.findByText(/In force from Dec 21, 2021 to Dec 1, 2025, and no more\./)).toBeVisible();
  });

  it('say that they could not be read', async () => {
    await openPacks('', { 'GET /api/packs': new Refused(403, 'not-allowed') });
    expect(await screen.findByText('The rules did not load')).toBeVisible();
  });
});

describe('two versions', () => {
  it('are compared rule by rule, with both sayings and their sources', async () => {
    const { user } = await openPacks('?rules=model&version=2021-12-21');
    await user.selectOptions(await screen.findByLabelText('Compare with'), '2018-12-21');
    const changes = within(
      await screen.findByRole('region', { name: 'What changed from 2018-12-21 to 2021-12-21' }),
    );
    const changed = (await changes.findByText('Changed')).closest('li');
    expect(changed).toHaveTextContent(
      /Was:.*State law decides.*Source: .*Is now:.*A juvenile facility.*Source: 34 USC 11133/,
    );
    expect(changes.getAllByText('New')).toHaveLength(2);
  });

  it('are compared in the order of time, whichever is shown', async () => {
    await openPacks('?rules=model&version=2018-12-21&before=2021-12-21');
    const changes = within(
      await screen.findByRole('region', { name: 'What changed from 2018-12-21 to 2021-12-21' }),
    );
    expect(await changes.findAllByText('New')).toHaveLength(2);
    expect(changes.queryByText('Removed')).not.toBeInTheDocument();
  });
});
