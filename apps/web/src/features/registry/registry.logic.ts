import type {
  AgencyView,
  FacilityRecordView,
  RegionView,
  RegistryView,
  UnitRecordView,
} from '@harborlight/contracts';
import type { Locale } from '@harborlight/domain';

export interface AgencyBranch {
  readonly agency: AgencyView;
  readonly facilities: readonly FacilityRecordView[];
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const byName =
  <Item>(nameOf: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    nameOf(a).localeCompare(nameOf(b));

/**
 * The registry as a tree of what matches the words of `query`: a facility that matches shows all of its
 * units, a unit that matches brings its facility. Agencies with nothing to show are left out of a search.
 */
export function treeOf(registry: RegistryView, query: string): AgencyBranch[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const matches = (...texts: (string | null)[]) => {
    const text = folded(texts.filter((one) => one !== null).join(' '));
    return words.every((word) => text.includes(word));
  };
  const found = (agency: AgencyView, facility: FacilityRecordView): FacilityRecordView | null => {
    if (matches(agency.name, facility.alias, facility.externalId)) return facility;
    const units = facility.units.filter(({ name, externalId }) =>
      matches(agency.name, facility.alias, name, externalId),
    );
    return units.length > 0 ? { ...facility, units } : null;
  };
  return registry.agencies
    .map((agency) => ({
      agency,
      facilities: registry.facilities
        .filter(({ agencyId }) => agencyId === agency.id)
        .flatMap((facility) => found(agency, facility) ?? [])
        .sort(byName(({ alias }) => alias)),
    }))
    .filter(({ agency, facilities }) => facilities.length > 0 || matches(agency.name))
    .sort(byName(({ agency }) => agency.name));
}

export const facilityIn = (registry: RegistryView, id: string): FacilityRecordView | undefined =>
  registry.facilities.find((facility) => facility.id === id);

export interface UnitInFacility {
  readonly unit: UnitRecordView;
  readonly facility: FacilityRecordView;
}

export function unitIn(registry: RegistryView, id: string): UnitInFacility | undefined {
  for (const facility of registry.facilities) {
    const unit = facility.units.find((one) => one.id === id);
    if (unit) return { unit, facility };
  }
  return undefined;
}

const nameKey = { en: 'nameEn', es: 'nameEs' } as const;

export const regionName = (region: RegionView, locale: Locale): string => region[nameKey[locale]];
