import 'reflect-metadata';
import { FacilityDto, UnitDto } from '@harborlight/contracts/dto';
import {
  agencyKinds,
  apply,
  blockReasons,
  defaultPolicy,
  emptyBoard,
  freshnesses,
  lineAt,
  needDeclines,
  profileOf,
  roles,
  whyNotPolicy,
  type Board,
  type BoardEntry,
  type Line,
  type UnitProfile,
} from '@harborlight/domain';
import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Scenario } from '../scenario.js';
import { kansasCity } from './kansas-city.js';

const now = '2026-11-22T08:00:00.000Z';
const town = kansasCity(now);

function boardOf({ entries }: Scenario): Board {
  const board = apply(emptyBoard, { from: 1, to: entries.length, entries });
  if (typeof board === 'string') throw new Error('the log has a gap');
  return board;
}

const linesOf = (scenario: Scenario, at = now): Line[] =>
  [...boardOf(scenario).units.values()].map((unit) => lineAt(unit, at));

const lines = linesOf(town);
const detention = lines.filter((line) => line.class === 'juvenile-detention');
const shelters = lines.filter((line) => line.class !== 'juvenile-detention');

const bedsIn = (units: readonly UnitProfile[]) => units.reduce((sum, { licensed }) => sum + licensed, 0);
const facilitiesOf = (units: readonly UnitProfile[]) =>
  new Set(units.map(({ facilityId }) => facilityId)).size;
const takes = (sleeper: 'girls' | 'boys') => (unit: UnitProfile) => unit.whoCanSleepHere.includes(sleeper);

function entriesByUnit(): BoardEntry[][] {
  return town.units.map(({ id }) => town.entries.filter(({ unitId }) => unitId === id));
}

describe('the demonstration town', () => {
  it('is the same town each time it is built for the same moment', () => {
    expect(JSON.stringify(kansasCity(now))).toBe(JSON.stringify(town));
  });

  it('says that it is invented', () => {
    expect(town.board.name).toBe('Kansas City (demonstration)');
    for (const { name } of town.agencies) expect(name).toMatch(/\(invented\)$/);
    for (const { intakePhone } of town.facilities) expect(intakePhone).toMatch(/ 555 01\d\d$/);
  });

  it('has the shelters of two states, few of them for exploited children and next to none for boys', () => {
    const forExploited = shelters.filter(({ services }) => services.includes('cse-restorative-programme'));
    const between = (from: number, to: number) => ({ asymmetricMatch: (n: number) => n >= from && n <= to });
    expect({
      states: new Set(shelters.map(({ state }) => state)),
      facilities: facilitiesOf(shelters),
      beds: bedsIn(shelters),
      forExploited: bedsIn(forExploited),
      forExploitedBoys: bedsIn(forExploited.filter(takes('boys'))),
    }).toEqual({
      states: new Set(['MO', 'KS']),
      facilities: between(12, 18),
      beds: between(60, 120),
      forExploited: between(15, 25),
      forExploitedBoys: between(0, 2),
    });
  });

  it('has 214 beds in detention, 25 of them for girls', () => {
    expect([bedsIn(detention), bedsIn(detention.filter(takes('girls')))]).toEqual([214, 25]);
  });

  it('never offers detention to a child who offended against nobody', () => {
    for (const { legalStatuses } of detention) expect(legalStatuses).not.toContain('non-offender');
  });

  it.each<[string, (line: Line) => boolean]>([
    ['withholds its counts', ({ facts }) => facts?.kind === 'counts' && facts.report.withheld],
    ['is over capacity', ({ counts }) => (counts?.overBy ?? 0) > 0],
    ['is full', ({ counts }) => counts?.available === 0],
    ['is closed', ({ status }) => status === 'closed'],
    ['is for the night only', ({ sleepOnly }) => sleepOnly],
    ['stays small', ({ lowCensus }) => lowCensus],
    ['has cribs', ({ kind }) => kind === 'crib'],
    ['takes mothers', ({ answers }) => answers.parenting === 'yes'],
    [
      'has single rooms',
      ({ kind, whoCanSleepHere }) => kind === 'room' && whoCanSleepHere.includes('single-room'),
    ],
    ['stands on detention grounds', ({ onDetentionGrounds }) => onDetentionGrounds],
    [
      'shares a building with an adult jail',
      ({ sharesBuildingWithAdultJail }) => sharesBuildingWithAdultJail,
    ],
    [
      'expects an opening',
      ({ facts }) => facts?.kind === 'counts' && facts.report.expectedOpenings.length > 0,
    ],
  ])('has a shelter that %s', (_, is) => {
    expect(shelters.filter(is)).not.toHaveLength(0);
  });

  it('has statuses of every freshness, even while shifts change', () => {
    const atSeven = '2026-07-04T12:00:00.000Z';
    for (const shown of [lines, linesOf(kansasCity(atSeven), atSeven)]) {
      const open = shown.filter(({ status }) => status === 'open');
      expect(new Set(open.map(({ freshness }) => freshness))).toEqual(new Set(freshnesses));
    }
  });

  it('has a unit that differs from its facility', () => {
    expect(town.units.filter(({ overrides }) => Object.keys(overrides).length > 0)).not.toHaveLength(0);
  });

  it('blocks beds for every reason', () => {
    const reasons = town.spans
      .filter(({ until }) => until !== null && until > now)
      .map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(new Set(blockReasons));
  });

  it('has agencies of every kind and an account for every role', () => {
    expect(new Set(town.agencies.map(({ kind }) => kind))).toEqual(new Set(agencyKinds));
    const granted = town.accounts.flatMap(({ memberships }) => memberships.map(({ role }) => role));
    expect(new Set(granted)).toEqual(new Set(roles));
  });

  it('lets the seven in whom its users know, and two whom a court tells of an opening', () => {
    const users = town.accounts.map(({ email }) => email.replace('@demo.harborlight.example', ''));
    expect(users).toEqual([
      ...['operator', 'coordinator', 'officer', 'officer2', 'staff', 'manager', 'court'],
      ...['juvenile', 'attorney'],
    ]);
  });

  it('says of every public body under which state’s law it works', () => {
    for (const { name, state } of town.agencies)
      expect(state).toBe(/Missouri side/.test(name) ? 'MO' : /Kansas side/.test(name) ? 'KS' : null);
  });

  it('says how long the way is between any two of its regions, and lets officers ask many at once', () => {
    const { policy, regions } = town;
    const codes = regions.map(({ code }) => code);
    expect(whyNotPolicy({ ...defaultPolicy, ...policy }, codes)).toEqual([]);
    expect(policy.travel).toHaveLength((codes.length * (codes.length - 1)) / 2);
    expect(policy.broadcast).toBe(true);
  });

  it('holds nothing that a coordinator could not have typed', () => {
    const problemsOf = <T extends object>(dto: ClassConstructor<T>, typed: object) =>
      validateSync(plainToInstance(dto, typed), { whitelist: true, forbidNonWhitelisted: true });
    for (const { id: _, ...facility } of town.facilities)
      expect(problemsOf(FacilityDto, facility)).toEqual([]);
    for (const { name, criteria, overrides } of town.units)
      expect(problemsOf(UnitDto, { name, criteria, overrides })).toEqual([]);
  });
});

describe('the year behind the town', () => {
  it('is a log of a whole year, numbered without a gap', () => {
    const [first] = town.entries;
    const days = (Date.parse(now) - Date.parse(first?.at ?? now)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(364);
    expect(town.entries.every(({ seq }, index) => seq === index + 1)).toBe(true);
    expect(town.entries.length).toBeGreaterThan(25_000);
    expect(town.entries.length).toBeLessThan(45_000);
  });

  it('only goes forward in each unit, and ends before now', () => {
    for (const entries of entriesByUnit()) {
      const instants = entries.map(({ at }) => at);
      expect(instants).toEqual([...instants].sort());
      expect(instants.every((at) => at < now)).toBe(true);
    }
  });

  it('says that every count was written afterwards', () => {
    expect(town.entries.every((entry) => entry.kind !== 'unit.counts' || entry.body.imported)).toBe(true);
  });

  it('marks as quiet only what follows an entry of the same unit that was not', () => {
    for (const entries of entriesByUnit()) {
      const loud = new Set(
        entries.flatMap((e) => (e.kind === 'unit.counts' && !e.body.quietSince ? e.seq : [])),
      );
      const quiet = entries.flatMap((e) => (e.kind === 'unit.counts' ? (e.body.quietSince ?? []) : []));
      expect(quiet.filter((since) => !loud.has(since))).toEqual([]);
    }
  });

  it('ends with what the registry and the spans say', () => {
    const { units } = boardOf(town);
    for (const unit of town.units) {
      const facility = town.facilities.find(({ id }) => id === unit.facilityId);
      const state = units.get(unit.id);
      expect(state?.profile).toEqual(facility && profileOf(facility, unit));
      const report = state?.facts?.kind === 'counts' ? state.facts.report : undefined;
      const beds = town.beds.filter(({ unitId }) => unitId === unit.id).map(({ id }) => id);
      const covering = town.spans.filter(
        (s) => beds.includes(s.bedId) && (s.until === null || s.until > now),
      );
      expect(report).toMatchObject({
        licensed: unit.criteria.licensed,
        beds: beds.length,
        occupied: covering.filter(({ state: is }) => is === 'occupied').length,
        blocks: covering.flatMap(({ reason, until }) => (reason ? { reason, until } : [])),
        expectedOpenings: covering.flatMap(({ expectedOn }) => expectedOn ?? []).sort(),
      });
    }
  });

  it('puts no two children on one bed', () => {
    for (const { id } of town.beds) {
      const spans = town.spans.filter(({ bedId }) => bedId === id).sort((a, b) => (a.from < b.from ? -1 : 1));
      const overlaps = spans.filter(({ from }, index) => {
        const before = spans[index - 1];
        return before && (before.until === null || before.until > from);
      });
      expect(overlaps).toEqual([]);
      expect(spans.filter(({ from, until }) => until !== null && until <= from)).toEqual([]);
    }
  });
});

describe('the searches of its detention desks', () => {
  const { requests } = town;
  const hoursOf = ({ openedAt, endedAt }: (typeof requests)[number]) =>
    (Date.parse(endedAt ?? now) - Date.parse(openedAt)) / 3_600_000;
  const desks = town.agencies.filter(({ kind }) => kind === 'juvenile-office');
  const ofDesk = (state: string) =>
    requests.filter(({ agencyId }) => desks.find(({ id }) => id === agencyId)?.state === state);
  const twelfth = (Date.parse(now) - Date.parse(town.entries[0]?.at ?? now)) / 12;
  const agoOf = ({ openedAt }: (typeof requests)[number]) =>
    Math.floor((Date.parse(now) - Date.parse(openedAt)) / twelfth);

  it('are those of the two juvenile offices, so many that a month may be told', () => {
    expect(ofDesk('MO').length + ofDesk('KS').length).toBe(requests.length);
    const counts = Array.from({ length: 12 }, (_, ago) => ofDesk('MO').filter((one) => agoOf(one) === ago));
    for (const { length } of counts) expect(length).toBeGreaterThanOrEqual(12);
    for (const { length } of counts) expect(length).toBeLessThanOrEqual(27);
  });

  it('found beds sooner as the year went on', () => {
    const shareWithout = (hours: number, [from, to]: readonly [number, number]) => {
      const opened = ofDesk('MO').filter((one) => agoOf(one) >= from && agoOf(one) < to);
      return opened.filter((one) => hoursOf(one) > hours || one.state !== 'placed').length / opened.length;
    };
    expect(shareWithout(24, [9, 12])).toBeCloseTo(0.28, 1);
    expect(shareWithout(24, [0, 3])).toBeCloseTo(0.17, 1);
    for (const months of [
      [9, 12],
      [0, 3],
    ] as const)
      expect(shareWithout(72, months)).toBeLessThan(0.75 * shareWithout(24, months));
  });

  it('go on in three places tonight, each with houses that said no', () => {
    const open = requests.filter(({ state }) => state === 'open');
    expect(open).toHaveLength(3);
    for (const { steps, endedAt } of open) {
      expect(endedAt).toBeNull();
      expect(steps.filter(({ kind }) => kind === 'answered')).toHaveLength(3);
    }
  });

  it('asked houses of their own state, which were full when they said so and only then', () => {
    const unitsById = new Map(town.units.map((unit) => [unit.id, unit]));
    const facilities = new Map(town.facilities.map((facility) => [facility.id, facility]));
    const unitOfBed = new Map(town.beds.map(({ id, unitId }) => [id, unitId]));
    const spans = Map.groupBy(town.spans, ({ bedId }) => unitOfBed.get(bedId));
    const isFull = ({ id, criteria }: (typeof town.units)[number], at: string) =>
      (spans.get(id) ?? []).filter((s) => s.from <= at && (s.until === null || s.until > at)).length >=
      criteria.licensed;
    const answers = ['MO', 'KS'].flatMap((state) =>
      ofDesk(state).flatMap(({ steps }) =>
        steps.flatMap(({ kind, unitId, result }) => {
          const unit = unitsById.get(unitId ?? '');
          const asked = steps.find((step) => step.kind === 'asked' && step.unitId === unitId);
          return kind === 'answered' && unit && asked ? [{ state, unit, result, at: asked.at }] : [];
        }),
      ),
    );
    expect(answers.length).toBeGreaterThan(requests.length);
    for (const { state, unit, result, at } of answers) {
      expect(result === 'full').toBe(isFull(unit, at));
      const facility = facilities.get(unit.facilityId);
      expect(facility).toMatchObject({ state });
      expect(facility?.criteria.class).not.toBe('juvenile-detention');
    }
    expect(new Set(answers.map(({ result }) => result))).toEqual(
      new Set(['accepted', 'full', 'staffing', 'gender-mix', 'separation']),
    );
  });

  it('went one step after another, from their opening to their end', () => {
    for (const { openedAt, endedAt, steps, state } of requests) {
      const instants = steps.map(({ at }) => at);
      expect(instants).toEqual(instants.toSorted());
      expect(steps[0]).toMatchObject({ at: openedAt, kind: 'opened' });
      expect(instants.at(-1)).toBe(endedAt ?? instants.at(-1));
      expect(instants.every((at) => at < now)).toBe(true);
      expect(steps.at(-1)?.kind).toBe(
        { placed: 'arrived', unmet: 'closed', open: steps.at(-1)?.kind, withdrawn: null }[state],
      );
    }
  });

  it('say nothing of any child', () => {
    const words = new Set(requests.flatMap(({ steps }) => steps.flatMap(({ result }) => result ?? [])));
    for (const word of words) expect(needDeclines).not.toContain(word);
    expect(new Set(requests.map(({ token }) => token)).size).toBe(requests.length);
  });
});
