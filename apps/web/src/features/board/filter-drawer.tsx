import { Button, Stack, Switch } from '@mantine/core';
import { useMessages } from '../../shared/messages/use-messages.js';
import { FieldGroup } from '../../shared/ui/field-group.js';
import { Sheet } from '../../shared/ui/sheet.js';
import { Choices } from './choice-menu.js';
import { AgeField, OrderFields, type FilterProps } from './filter-fields.js';

interface FilterDrawerProps extends FilterProps {
  readonly found: number;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Every filter on one sheet, for a phone. */
export function FilterDrawer({ filters, choices, change, clear, found, opened, onClose }: FilterDrawerProps) {
  const t = useMessages('app');
  const lists = [
    { name: 'who', filter: 'who' },
    { name: 'states', filter: 'state' },
    { name: 'regions', filter: 'region' },
    { name: 'classes', filter: 'class' },
    { name: 'walkOut', filter: 'walkOut' },
    { name: 'protection', filter: 'protection' },
  ] as const;
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t('filter.label')}
      acts={
        <>
          <Button variant="default" onClick={clear}>
            {t('filter.clear')}
          </Button>
          <Button onClick={onClose}>{t('filter.show', { count: found })}</Button>
        </>
      }
    >
      <Stack gap="md">
        <Switch
          label={t('filter.onlyOpen')}
          checked={filters.onlyOpen}
          onChange={({ currentTarget }) => change({ onlyOpen: currentTarget.checked })}
        />
        <AgeField filters={filters} change={change} label={t('filter.age')} />
        <OrderFields filters={filters} change={change} labelled />
        {lists
          .filter(({ name }) => choices[name].length > 1)
          .map(({ name, filter }) => (
            <FieldGroup key={name} legend={t(`filter.${filter}`)} boxed>
              <Choices
                label={t(`filter.${filter}`)}
                choices={choices[name]}
                chosen={filters[name] as readonly string[]}
                onChoose={(chosen) => change({ [name]: chosen })}
              />
            </FieldGroup>
          ))}
      </Stack>
    </Sheet>
  );
}
