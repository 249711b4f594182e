import { courtCalendarOf } from '../clock/court-calendar.js';
import { instantOf } from '../time/instant.js';
import { stateLicenceClasses } from '../vocabulary/codes.js';
import { jurisdictions } from '../vocabulary/court-codes.js';
import { packInForce, packOf, packs } from './packs.js';

const named = (state: string, at: string) => {
  const pack = packInForce(state, at);
  return pack && `${pack.jurisdiction} ${pack.version}`;
};

describe('the version in force', () => {
  it.each([
    ['the last minute of a version', 'MO', '2025-12-02T05:59:59.999Z', 'MO 2021-12-21'],
    ['midnight of the next in Missouri', 'MO', '2025-12-02T06:00:00.000Z', 'MO 2025-12-02'],
    ['midnight of the next in Kansas', 'KS', '2025-12-02T06:00:00.000Z', 'KS 2025-12-02'],
    ['today', 'KS', '2026-11-22T08:00:00.000Z', 'KS 2025-12-02'],
    ['a state without rules of its own', 'IA', '2026-11-22T08:00:00.000Z', 'model 2025-12-02'],
    ['what is no state', 'constructor', '2026-11-22T08:00:00.000Z', 'model 2025-12-02'],
    ['before the state wrote its first', 'MO', '2021-12-21T05:59:59.999Z', 'model 2018-12-21'],
    ['the first day of all', 'KS', '2018-12-21T06:00:00.000Z', 'model 2018-12-21'],
    ['the minute before it', 'KS', '2018-12-21T05:59:59.999Z', null],
  ])('is found by the day on the wall of the court: %s', (_, state, at, version) => {
    expect(named(state, at)).toBe(version);
  });

  it.each(packs)('has a name by which it is found again: $jurisdiction $version', (pack) => {
    expect(packOf(pack.jurisdiction, pack.version)).toBe(pack);
  });

  it('is none where nobody wrote it', () => {
    expect(packOf('MO', '1999-01-01')).toBeNull();
    expect(packOf('KS', 'constructor')).toBeNull();
  });
});

describe('what the packs say', () => {
  it('is there for every jurisdiction', () => {
    expect([...new Set(packs.map(({ jurisdiction }) => jurisdiction))].sort()).toEqual(
      [...jurisdictions].sort(),
    );
  });

  it('claims of no rule that counsel confirmed it', () => {
    expect(JSON.stringify(packs)).toContain('"to-be-confirmed"');
    expect(JSON.stringify(packs)).not.toContain('"confidence":"confirmed"');
  });

  it.each(packs)('names every licence of its state: $jurisdiction $version', ({ jurisdiction, licences }) => {
    const ofState = stateLicenceClasses.filter((kind) => kind.startsWith(`${jurisdiction.toLowerCase()}-`));
    expect(licences.map((licence) => licence.class).sort()).toEqual([...ofState, 'hospital', 'other'].sort());
  });

  it('holds the five grounds of Missouri and the two of Kansas', () => {
    expect(packOf('MO', '2025-12-02')?.grounds.map(({ source }) => source)).toEqual(
      [1, 2, 3, 4, 5].map((ground) => `Rule 127.08(e)(${ground})`),
    );
    expect(packOf('KS', '2025-12-02')?.grounds.map(({ code }) => code)).toEqual([
      'appearance',
      'safety-of-another',
    ]);
  });

  it('gives Kansas no ground to protect the young person', () => {
    const codes = packOf('KS', '2025-12-02')?.noGrounds.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['protect-juvenile', 'self-harm-risk', 'lack-of-placement', 'parent-refusal']),
    );
  });

  it.each(packs)(
    'never lets a victim without a charge be detained: $jurisdiction $version',
    ({ legalStatuses }) => {
      expect(legalStatuses.filter(({ status }) => status === 'non-offender')).toMatchObject([
        { secureDetention: 'never' },
      ]);
    },
  );

  it.each(packs)(
    'asks in its finding for no less restrictive alternative: $jurisdiction $version',
    ({ finding }) => {
      expect(finding.elements[0]?.code).toBe('no-less-restrictive-alternative');
    },
  );
});

const daysOf2026 = Array.from({ length: 365 }, (_, day) =>
  instantOf(Date.UTC(2026, 0, 1 + day)).slice(0, 10),
);

describe('the days on which no court sits', () => {
  it.each(packs)('are such as the engine of holidays understands: $jurisdiction $version', ({ calendar }) => {
    const court = courtCalendarOf(calendar);
    const kept = daysOf2026.flatMap((day) => court.excuse(day)?.words?.en ?? []);
    expect(kept.sort()).toEqual(calendar.holidays.map(({ words }) => words.en).sort());
  });

  it.each([
    ['MO', '2026-02-12', 'Lincoln’s Birthday'],
    ['MO', '2026-05-08', 'Truman Day'],
    ['MO', '2026-07-03', 'Independence Day'],
    ['MO', '2027-12-31', 'New Year’s Day'],
    ['MO', '2026-11-27', null],
    ['KS', '2026-02-12', null],
    ['KS', '2026-05-08', null],
    ['KS', '2026-11-27', 'Day after Thanksgiving'],
    ['KS', '2023-06-19', null],
    ['KS', '2024-06-19', 'Juneteenth'],
    ['KS', '2026-02-16', 'Washington’s Birthday'],
    ['IA', '2026-06-19', 'Juneteenth'],
  ])('in %s on %s: %s', (state, day, holiday) => {
    const calendar = packInForce(state, `${day}T18:00:00.000Z`)?.calendar;
    expect(calendar && (courtCalendarOf(calendar).excuse(day)?.words?.en ?? null)).toBe(holiday);
  });
});
