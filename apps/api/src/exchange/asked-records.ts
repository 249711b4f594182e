import type { AgencyView, FacilityRecordView, UnitRecordView } from '@harborlight/contracts';
import type { AgencyDto, FacilityDto, UnitDto } from '@harborlight/contracts/dto';
import { plainUnit, type Instant } from '@harborlight/domain';
import { neutralFacility } from './neutral-criteria.js';
import type { Preset } from './preset.js';
import type { Programme, Reading } from './reading.js';

/*
 * What the registry must be told so that it says what the source says. Each answers null where it already does;
 * what the source does not know (answers, services, phones) stays as people have set it.
 */

export function askedAgency(
  { externalId, name }: Programme['agency'],
  known: AgencyView | undefined,
): AgencyDto | null {
  if (known?.name === name) return null;
  return { name, kind: known?.kind ?? 'shelter-operator', externalId };
}

/** Once withheld, a facility stays confidential: what was secret yesterday is not told today. */
export function askedFacility(
  { externalId, alias, confidential }: Programme['facility'],
  known: FacilityRecordView | undefined,
  agencyId: string,
  preset: Preset,
  at: Instant,
): FacilityDto | null {
  const isSecret = confidential || (known?.criteria.confidential ?? false);
  if (known?.alias === alias && known.criteria.confidential === isSecret) return null;
  const criteria = {
    ...(known?.criteria ?? neutralFacility),
    confidential: isSecret,
  } as FacilityDto['criteria'];
  return {
    ...(known && { intakePhone: known.intakePhone, meetingPoint: known.meetingPoint }),
    agencyId: known?.agencyId ?? agencyId,
    externalId,
    alias,
    state: known?.state ?? preset.state,
    region: known?.region ?? preset.region.code,
    criteria,
    at,
  };
}

/** `facility` is the one the registry keeps the unit in, which need not be the one the source names today. */
export function askedUnit(
  { programme, most }: Pick<Reading, 'programme' | 'most'>,
  known: UnitRecordView | undefined,
  facility: Pick<FacilityRecordView, 'criteria'>,
  preset: Preset,
  at: Instant,
): UnitDto | null {
  const { externalId, name, sector, kind } = programme.unit;
  const licensed = Math.max(most, known?.criteria.licensed ?? 0);
  const overrides = { ...known?.overrides };
  if (programme.facility.confidential && !facility.criteria.confidential) overrides.confidential = true;
  const isSame =
    known?.name === name &&
    known.criteria.sector === sector &&
    known.criteria.kind === kind &&
    known.criteria.licensed === licensed &&
    known.overrides.confidential === overrides.confidential;
  if (isSame) return null;
  const meaning = preset.sector.words[sector];
  const criteria = {
    ...(known?.criteria ?? plainUnit),
    ...(known?.criteria.sector !== sector && { whoCanSleepHere: meaning?.sleepers, ages: meaning?.ages }),
    sector,
    kind,
    licensed,
  } as UnitDto['criteria'];
  return { name, externalId, criteria, overrides: overrides as UnitDto['overrides'] & object, at };
}
