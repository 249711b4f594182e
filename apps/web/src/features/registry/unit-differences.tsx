import { Switch, Text } from '@mantine/core';
import type { FacilityCriteria } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Criterion } from './criterion.js';
import { criterionFields } from './criteria-values.logic.js';
import type { Bind } from './fields.js';
import type { UnitValues } from './unit-values.logic.js';
import { useSayCriterion } from './use-say-criterion.js';
import classes from './registry.module.css';

interface UnitDifferencesProps {
  readonly bind: Bind;
  readonly values: UnitValues;
  readonly facility: FacilityCriteria;
}

/** Line by line: the same as the facility, or an answer of the unit's own. */
export function UnitDifferences({ bind, values, facility }: UnitDifferencesProps) {
  const t = useMessages('registry');
  const fields = useMessages('fields');
  const sayCriterion = useSayCriterion();
  return (
    <div>
      {criterionFields.map((field) => {
        const label = fields(`facility.${field}.label`);
        return (
          <div key={field} className={classes.difference}>
            <Switch
              label={label}
              aria-label={t('differs.ownFor', { field: label })}
              description={
                values.differs[field]
                  ? t('differs.own')
                  : t('differs.same', { value: sayCriterion(field, facility) })
              }
              {...bind(`differs.${field}`, 'checkbox')}
            />
            {values.differs[field] && (
              <Text component="div" pl="xl" py="xs">
                <Criterion
                  field={field}
                  bind={(path, type) => bind(`criteria.${path}`, type)}
                  values={values.criteria}
                />
              </Text>
            )}
          </div>
        );
      })}
    </div>
  );
}
