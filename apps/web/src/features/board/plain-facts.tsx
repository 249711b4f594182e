import { facilityCriteria, unitCriteria, type Line } from '@harborlight/domain';
import { labelled } from '../../shared/messages/labelled.js';
import { useMessages } from '../../shared/messages/use-messages.js';
import { WordList, type Fact } from './panel-parts.js';

type FacilityField = keyof typeof facilityCriteria;
type UnitField = keyof typeof unitCriteria;
type Criterion = (typeof facilityCriteria)[FacilityField] | (typeof unitCriteria)[UnitField];

/** What another section of the panel says in its own way, or nobody is told. */
const saidElsewhere: ReadonlySet<FacilityField | UnitField> = new Set<FacilityField | UnitField>([
  'class',
  'confidential',
  'onDetentionGrounds',
  'sharesBuildingWithAdultJail',
  'walkOut',
  'jjdpaClass',
  'preaClass',
  'stateLicenceClass',
  'iveClass',
  'services',
  'languages',
  'papersAtDoor',
  'transport',
  'maxNights',
  'updateMinutes',
  'countsWithheld',
]);

const isSaidHere = (field: FacilityField | UnitField) => !saidElsewhere.has(field);
const facilityFields = (Object.keys(facilityCriteria) as FacilityField[]).filter(isSaidHere);
const unitFields = (Object.keys(unitCriteria) as UnitField[]).filter(isSaidHere);

/** What a unit answers to each plain criterion of which no other section speaks. */
export function usePlainFacts(line: Line): Readonly<Record<'facility' | 'unit', (Fact | null)[]>> {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  const factOf = (label: string, criterion: Criterion, said: unknown): Fact | null => {
    switch (criterion.kind) {
      case 'flag':
        return { label, value: t(said === true ? 'unit.yes' : 'unit.no') };
      case 'choice':
      case 'set': {
        const chosen: readonly unknown[] = Array.isArray(said) ? said : [said];
        const words = labelled(criterion.options, codes)
          .filter(({ value }) => chosen.includes(value))
          .map((option) => option.label);
        return { label, value: <WordList words={words} /> };
      }
      case 'number':
        if (typeof said !== 'number') return { label, value: t('board.noLimit') };
        return { label, value: t(`board.${criterion.unit}`, { count: said }) };
      default:
        return null;
    }
  };
  return {
    facility: facilityFields.map((field) =>
      factOf(fields(`facility.${field}.label`), facilityCriteria[field], line[field]),
    ),
    unit: unitFields.map((field) => factOf(fields(`unit.${field}.label`), unitCriteria[field], line[field])),
  };
}
