import { defaultPolicy, profileOf, type Instant } from '@harborlight/domain';
import { criteriaAt, daysOfChange, momentOfChange } from './criteria-over-time.js';
import { numberEntries } from './number-entries.js';
import { idsMadeAt, seeded, tokensOf } from '../../platform/seeded-random.js';
import type { Scenario, ScenarioBed, ScenarioFacility, ScenarioUnit } from './scenario.js';
import { simulateSearches, type AskableUnit } from './simulate-searches.js';
import { simulateYear, yearBefore, type Year } from './simulate-year.js';
import type { SimulatedUnit } from './simulated-unit.js';
import type { SearchPlan, FacilityPlan, TownPlan, UnitPlan } from './town-plan.js';

function bedsOf(
  unitId: string,
  { criteria, accessibleBeds = 0 }: UnitPlan,
  newId: () => string,
): ScenarioBed[] {
  return Array.from({ length: criteria.licensed }, (_, index) => ({
    id: newId(),
    unitId,
    label: String(index + 1).padStart(2, '0'),
    single: criteria.kind === 'room',
    accessible: index < accessibleBeds,
    overflow: false,
  }));
}

interface BuiltUnit {
  readonly unit: ScenarioUnit;
  readonly year: SimulatedUnit;
}

function buildUnit(
  facility: ScenarioFacility,
  facilityPlan: FacilityPlan,
  plan: UnitPlan,
  year: Year,
  newId: () => string,
): BuiltUnit {
  const { name, criteria, overrides = {}, rhythm, tonight } = plan;
  const unit = { id: newId(), facilityId: facility.id, name, externalId: null, criteria, overrides };
  const profiles = daysOfChange(facilityPlan.criteria).map((daysAgo) => ({
    since: momentOfChange(daysAgo, year),
    profile: profileOf({ ...facility, criteria: criteriaAt(daysAgo, facilityPlan.criteria, year) }, unit),
  }));
  const profile = profileOf(facility, unit);
  const beds = bedsOf(unit.id, plan, newId);
  const random = seeded(`${facility.alias}: ${name}`);
  return { unit, year: simulateYear({ profile, profiles, beds, rhythm, tonight }, year, newId, random) };
}

/** Beds that detention desks ask for: everything that was open through the year, but detention itself and cribs. */
const isAskable = ({ unit, year }: BuiltUnit, { class: is }: ScenarioFacility['criteria']): boolean =>
  is !== 'juvenile-detention' && unit.criteria.kind !== 'crib' && year.spans.length > 0;

/** The town as it stands at `now`, with the year that led there. The same plan and `now` make the same town. */
export function buildScenario<AgencyKey extends string>(town: TownPlan<AgencyKey>, now: Instant): Scenario {
  const year = yearBefore(now, town.timeZone);
  const newId = idsMadeAt(year.days[0].startsAt, seeded(town.code));
  const { code, name, timeZone, policy, regions } = town;
  const board = { id: newId(), code, name, timeZone };
  const agencyKeys = Object.keys(town.agencies) as AgencyKey[];
  const agencyIds = Object.fromEntries(agencyKeys.map((key) => [key, newId()])) as Record<AgencyKey, string>;
  const built = town.facilities.map((plan) => {
    const { alias, agency, state, region, intakePhone, meetingPoint } = plan;
    const criteria = criteriaAt(0, plan.criteria, year);
    const agencyId = agencyIds[agency];
    const facility = { id: newId(), agencyId, alias, state, region, criteria, intakePhone, meetingPoint };
    return { facility, units: plan.units.map((unit) => buildUnit(facility, plan, unit, year, newId)) };
  });
  const units = built.flatMap(({ units: ofFacility }) => ofFacility);
  const askableIn = (state: string | undefined): AskableUnit[] =>
    built.flatMap(({ facility, units: ofFacility }) =>
      ofFacility
        .filter((one) => facility.state === state && isAskable(one, facility.criteria))
        .map(({ unit, year: lived }) => ({ unitId: unit.id, name: unit.name, year: lived })),
    );
  const searchesOf = (plan: SearchPlan<AgencyKey>) => {
    const { name: desk, state } = town.agencies[plan.agency];
    const random = seeded(desk);
    return simulateSearches(
      { agencyId: agencyIds[plan.agency], plan, units: askableIn(state), ...defaultPolicy, ...policy },
      year,
      { random, newId, newToken: tokensOf(random) },
    );
  };
  return {
    board,
    policy,
    regions,
    agencies: agencyKeys.map((key) => ({ id: agencyIds[key], state: null, ...town.agencies[key] })),
    facilities: built.map(({ facility }) => facility),
    units: units.map(({ unit }) => unit),
    beds: units.flatMap(({ year: lived }) => lived.beds),
    spans: units.flatMap(({ year: lived }) => lived.spans),
    entries: numberEntries(units.flatMap(({ year: lived }) => lived.entries)),
    requests: town.searchPlans.flatMap(searchesOf),
    accounts: town.accounts.map(({ email, name: person, role, agency }) => ({
      email,
      name: person,
      memberships: [{ role, agencyId: agencyIds[agency] }],
    })),
  };
}
