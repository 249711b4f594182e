import type {
  AgencyView,
  BoardSnapshot,
  FacilityRecordView,
  RegistryView,
  UnitRecordView,
} from '@harborlight/contracts';
import type { Instant } from '@harborlight/domain';

const keyed = <Item extends { readonly externalId: string | null }>(
  items: readonly Item[],
): Map<string, Item> =>
  new Map(items.flatMap((item) => (item.externalId === null ? [] : [[item.externalId, item] as const])));

/** What the board has of the source so far, by the source's own keys, and how far each thing's time has come. */
export class KnownRegistry {
  readonly agencies: Map<string, AgencyView>;
  readonly facilities: Map<string, FacilityRecordView>;
  readonly units: Map<string, UnitRecordView>;
  private readonly facilityById: Map<string, FacilityRecordView>;
  private readonly newest = new Map<string, Instant>();

  constructor(registry: RegistryView, snapshot: BoardSnapshot) {
    this.agencies = keyed(registry.agencies);
    this.facilities = keyed(registry.facilities);
    this.units = keyed(registry.facilities.flatMap(({ units }) => units));
    this.facilityById = new Map(registry.facilities.map((facility) => [facility.id, facility]));
    for (const { at, unitId, facilityId, agencyId } of snapshot.units)
      if (at !== null) this.reached(at, [unitId, facilityId, agencyId]);
  }

  keepAgency(agency: AgencyView): void {
    if (agency.externalId !== null) this.agencies.set(agency.externalId, agency);
  }

  keepFacility(facility: FacilityRecordView): void {
    this.facilityById.set(facility.id, facility);
    if (facility.externalId !== null) this.facilities.set(facility.externalId, facility);
  }

  keepUnit(unit: UnitRecordView): void {
    if (unit.externalId !== null) this.units.set(unit.externalId, unit);
  }

  facilityOf(unit: UnitRecordView): FacilityRecordView | undefined {
    return this.facilityById.get(unit.facilityId);
  }

  /** Notes that these agencies, facilities and units have been spoken of at `at`. */
  reached(at: Instant, ids: readonly string[]): void {
    for (const id of ids) {
      const before = this.newest.get(id);
      if (before === undefined || before < at) this.newest.set(id, at);
    }
  }

  /** Whether `at` lies after all that is known of this thing: the past is not written twice. */
  isAhead(at: Instant, id: string | undefined): boolean {
    const newest = id && this.newest.get(id);
    return !newest || newest < at;
  }
}
