import {
  addMinutes,
  instantOf,
  rungsDue,
  type DeclineCode,
  type Instant,
  type LadderStep,
} from '@harborlight/domain';
import { day, hour, minute } from './ordinary-day.js';
import type { Random } from '../../platform/seeded-random.js';
import type { ScenarioRequest, ScenarioStep } from './scenario.js';
import type { Year } from './simulate-year.js';
import type { SimulatedUnit } from './simulated-unit.js';
import type { SearchPlan } from './town-plan.js';

/** A unit that a desk may ask, and the year it lived through. */
export interface AskableUnit {
  readonly unitId: string;
  readonly name: string;
  readonly year: SimulatedUnit;
}

export interface SearcherOfTheYear {
  readonly agencyId: string;
  readonly plan: Omit<SearchPlan, 'agency'>;
  readonly units: readonly AskableUnit[];
  readonly ladder: readonly LadderStep[];
  /** A request is forgotten so long after its end. */
  readonly needHoursAfterEnd: number;
}

/** What is still drawn by lot once a desk is known: the ids, the tokens and the course of each search. */
export interface Lots {
  readonly random: Random;
  readonly newId: () => string;
  readonly newToken: () => string;
}

interface Search {
  readonly opensAt: number;
  readonly endsAt: number;
  readonly state: 'placed' | 'unmet';
}

const monthsOfHistory = 12;

/** Why a house with a free bed says no: of the bed, never of a child. */
const declines: readonly [DeclineCode, ...DeclineCode[]] = ['staffing', 'gender-mix', 'separation'];

const hasFreeBed = ({ year: { licensed, spans } }: AskableUnit, at: Instant): boolean =>
  spans.filter(({ from, until }) => from <= at && (until === null || until > at)).length < licensed;

/** How a search ends that has this place, from 0 to 1, among those of its month. */
function endOf(place: number, opensAt: number, waitedADay: number, random: Random): Search {
  if (place < waitedADay / 2)
    return {
      opensAt,
      endsAt: opensAt + random.between(74, 150) * hour,
      state: random.chance(0.5) ? 'placed' : 'unmet',
    };
  const hours = place < waitedADay ? random.between(25, 70) : 2.5 + Math.min(20, random.lasting(4));
  return { opensAt, endsAt: opensAt + hours * hour, state: 'placed' };
}

/** The searches that ended before `now`, month by month from a year ago. */
function searchesOf(
  { searchesAMonth, waitedADay }: SearcherOfTheYear['plan'],
  year: Year,
  random: Random,
): Search[] {
  const now = Date.parse(year.now);
  const first = year.days[0].endsAt;
  const month = (now - first) / monthsOfHistory;
  const searches = Array.from({ length: monthsOfHistory }, (_, index) => {
    const count = Math.round(random.between(...searchesAMonth));
    const [then, tonight] = waitedADay;
    const share = then + ((tonight - then) * index) / (monthsOfHistory - 1);
    return Array.from({ length: count }, (__, place) => {
      const opensAt = first + (index + random.next()) * month;
      return endOf((place + random.next()) / count, opensAt, share, random);
    });
  });
  return searches
    .flat()
    .filter(({ endsAt }) => endsAt < now)
    .sort((one, other) => one.opensAt - other.opensAt);
}

const instantAt = (at: number): Instant => instantOf(at - (at % minute));

type AskedStep = Omit<ScenarioStep, 'at'> & { readonly at: number };

/** What a desk did in one search. */
class Course {
  private readonly steps: AskedStep[];
  private left: readonly AskableUnit[];

  constructor(
    private readonly opensAt: number,
    units: readonly AskableUnit[],
    private readonly random: Random,
  ) {
    this.left = units;
    this.steps = [{ at: opensAt, kind: 'opened', byOfficer: true }];
  }

  /** So many, whichever they were; one is always left to ask. */
  declinedBySome(times: number, before: number): void {
    const asked = Array.from({ length: Math.min(times, this.left.length - 1) }, () => this.take(this.left));
    this.declinedBy(asked, before);
  }

  /** These were asked one after another, most of them soon, and said no. */
  declinedBy(units: readonly AskableUnit[], before: number): void {
    const from = this.opensAt + 5 * minute;
    for (const [asked, unit] of units.entries()) {
      const at = from + ((asked + this.random.next()) / units.length) ** 2 * (before - from - 25 * minute);
      const result = hasFreeBed(unit, instantAt(at)) ? this.random.pick(declines) : 'full';
      this.ask(unit, at, at + this.random.between(3, 25) * minute, result);
    }
  }

  /** One that had a bed said yes, and the child arrived there. */
  arrived(at: number): void {
    const asked = at - this.random.between(50, 75) * minute;
    const open = this.left.filter((unit) => hasFreeBed(unit, instantAt(asked)));
    const unit = this.take(open.length > 0 ? open : this.left);
    this.ask(unit, asked, asked + this.random.between(3, 20) * minute, 'accepted');
    this.steps.push({ at, kind: 'arrived', unitId: unit.unitId, byOfficer: false });
  }

  unmet(at: number): void {
    this.steps.push({ at, kind: 'closed', result: 'unmet', byOfficer: true });
  }

  escalated(at: Instant, rung: LadderStep['rung']): void {
    this.steps.push({ at: Date.parse(at), kind: 'escalated', result: rung, byOfficer: false });
  }

  told(): ScenarioStep[] {
    return this.steps
      .toSorted((one, other) => one.at - other.at)
      .map((step) => ({ ...step, at: instantAt(step.at) }));
  }

  private ask({ unitId }: AskableUnit, at: number, answeredAt: number, result: string): void {
    this.steps.push(
      { at, kind: 'asked', unitId, byOfficer: true },
      { at: answeredAt, kind: 'answered', unitId, result, byOfficer: false },
    );
  }

  private take(units: readonly AskableUnit[]): AskableUnit {
    const [first, ...others] = units;
    if (!first) throw new Error('a town has shelters on either side');
    const unit = this.random.pick([first, ...others]);
    this.left = this.left.filter((one) => one !== unit);
    return unit;
  }
}

/**
 * The searches of a detention desk in the year that ends with `now`, and those that still go on: whom it asked, what
 * they said of their beds, and how it ended. No search says anything of a child, for there was none.
 */
export function simulateSearches(desk: SearcherOfTheYear, year: Year, lots: Lots): ScenarioRequest[] {
  const { agencyId, plan, units, ladder, needHoursAfterEnd } = desk;
  const { random, newId, newToken } = lots;
  const request = { agencyId, officer: plan.officer };
  const unitNamed = (name: string): AskableUnit => {
    const unit = units.find((one) => one.name === name);
    if (!unit) throw new Error(`no desk can ask ${name}`);
    return unit;
  };

  const ended = searchesOf(plan, year, random).map(({ opensAt, endsAt, state }): ScenarioRequest => {
    const course = new Course(opensAt, units, random);
    const waitedADay = endsAt - opensAt > day;
    course.declinedBySome(waitedADay ? 2 + random.times(2) : random.times(0.8), endsAt - 80 * minute);
    if (state === 'placed') course.arrived(endsAt);
    else course.unmet(endsAt);
    const endedAt = instantAt(endsAt);
    const purgedAt = addMinutes(endedAt, needHoursAfterEnd * 60);
    return {
      ...request,
      id: newId(),
      token: newToken(),
      state,
      openedAt: instantAt(opensAt),
      endedAt,
      purgedAt: purgedAt <= year.now ? purgedAt : null,
      rung: 0,
      steps: course.told(),
    };
  });

  const waiting = plan.tonight.map(({ hours, asked }): ScenarioRequest => {
    const now = Date.parse(year.now);
    const opensAt = now - hours * hour;
    const openedAt = instantAt(opensAt);
    const course = new Course(opensAt, units, random);
    course.declinedBy(asked.map(unitNamed), now);
    const due = rungsDue(ladder, { openedAt, rung: 0, acknowledged: true, accepted: false }, year.now);
    for (const { step } of due) course.escalated(addMinutes(openedAt, step.afterMinutes), step.rung);
    return {
      ...request,
      id: newId(),
      token: newToken(),
      state: 'open',
      openedAt,
      endedAt: null,
      purgedAt: null,
      rung: due.at(-1)?.rung ?? 0,
      steps: course.told(),
    };
  });

  return [...ended, ...waiting];
}
