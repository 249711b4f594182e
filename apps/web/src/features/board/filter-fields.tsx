import { NativeSelect, TextInput } from '@mantine/core';
import { useMessages } from '../../shared/messages/use-messages.js';
import { ageIn, groupings, sorts, type Filters, type Grouping, type Sort } from './board.search.js';
import type { FilterChoices } from './use-filter-choices.js';
import classes from './filter-bar.module.css';

export interface FilterProps {
  readonly filters: Filters;
  readonly choices: FilterChoices;
  readonly change: (asked: Partial<Filters>) => void;
  readonly clear: () => void;
}

export function AgeField({
  filters,
  change,
  label,
}: Pick<FilterProps, 'filters' | 'change'> & { label?: string }) {
  const t = useMessages('app');
  return (
    <TextInput
      className={classes.age}
      label={label}
      aria-label={t('filter.age')}
      placeholder={t('filter.age')}
      inputMode="numeric"
      maxLength={3}
      value={filters.age ?? ''}
      onChange={({ currentTarget: { value } }) => change({ age: ageIn(value.replaceAll(/\D/g, '')) })}
    />
  );
}

export function OrderFields({
  filters,
  change,
  labelled,
}: Pick<FilterProps, 'filters' | 'change'> & { labelled?: boolean }) {
  const t = useMessages('app');
  return (
    <>
      <NativeSelect
        label={labelled && t('filter.sort')}
        aria-label={t('filter.sort')}
        value={filters.sort}
        onChange={({ currentTarget }) => change({ sort: currentTarget.value as Sort })}
        data={sorts.map((sort) => ({ value: sort, label: t(`filter.sortBy.${sort}`) }))}
      />
      <NativeSelect
        label={labelled && t('filter.group')}
        aria-label={t('filter.group')}
        value={filters.group}
        onChange={({ currentTarget }) => change({ group: currentTarget.value as Grouping })}
        data={groupings.map((grouping) => ({ value: grouping, label: t(`filter.groupBy.${grouping}`) }))}
      />
    </>
  );
}
