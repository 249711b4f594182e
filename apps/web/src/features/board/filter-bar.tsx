import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useSoon } from '../../shared/ui/use-soon.js';
import { activeFilters } from './active-filters.logic.js';
import { ChoiceMenu } from './choice-menu.js';
import { AgeField, type FilterProps } from './filter-fields.js';
import { SearchField } from './search-field.js';
import classes from './filter-bar.module.css';

const fetchSheet = () => import('./filter-drawer.js');
const FilterDrawer = lazy(() => fetchSheet().then((sheet) => ({ default: sheet.FilterDrawer })));

/** The filters: all in one bar on a desk, behind one button on a phone. */
export function FilterBar(props: FilterProps & { readonly found: number }) {
  const t = useMessages('app');
  const { filters, choices, change, clear } = props;
  const [drawer, setDrawer] = useState<'never' | 'open' | 'closed'>('never');
  const active = activeFilters(filters);
  useSoon(fetchSheet);
  return (
    <section aria-label={t('filter.label')} className={classes.bar}>
      <SearchField text={filters.text} onSearch={(text) => change({ text })} />
      <Button
        className={classes.more}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden="true" />}
        onClick={() => setDrawer('open')}
        data-on={active > 0}
      >
        {active > 0 ? `${t('filter.more')} (${active})` : t('filter.more')}
      </Button>
      <div className={classes.desk}>
        <Button
          variant="default"
          className={classes.pill}
          aria-pressed={filters.onlyOpen}
          data-on={filters.onlyOpen}
          onClick={() => change({ onlyOpen: !filters.onlyOpen })}
        >
          {t('filter.onlyOpen')}
        </Button>
        <ChoiceMenu
          label={t('filter.who')}
          choices={choices.who}
          chosen={filters.who}
          onChoose={(who) => change({ who })}
        />
        <AgeField filters={filters} change={change} />
        <ChoiceMenu
          label={t('filter.place')}
          choices={[...choices.states, ...choices.regions]}
          chosen={[...filters.states, ...filters.regions]}
          onChoose={(places) =>
            change({
              states: choices.states.map(({ value }) => value).filter((value) => places.includes(value)),
              regions: choices.regions.map(({ value }) => value).filter((value) => places.includes(value)),
            })
          }
        />
        {choices.criteria.map((criterion) => (
          <ChoiceMenu
            key={criterion.field}
            label={criterion.label}
            choices={criterion.choices}
            chosen={filters[criterion.field]}
            onChoose={(chosen) => change({ [criterion.field]: chosen })}
          />
        ))}
        <ChoiceMenu
          label={t('filter.protection')}
          choices={choices.protection}
          chosen={filters.protection}
          onChoose={(protection) => change({ protection })}
        />
        {active > 0 && (
          <Button
            variant="subtle"
            className={classes.pill}
            leftSection={<IconX size={16} aria-hidden="true" />}
            onClick={clear}
          >
            {t('filter.clear')}
          </Button>
        )}
      </div>
      {drawer !== 'never' && (
        <Suspense>
          <FilterDrawer {...props} opened={drawer === 'open'} onClose={() => setDrawer('closed')} />
        </Suspense>
      )}
    </section>
  );
}
