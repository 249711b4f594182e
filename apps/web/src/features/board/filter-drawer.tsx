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
    { name: 'who', label: t('filter.who'), choices: choices.who },
    { name: 'states', label: t('filter.state'), choices: choices.states },
    { name: 'regions', label: t('filter.region'), choices: choices.regions },
    ...choices.criteria.map(({ field, ...criterion }) => ({ name: field, ...criterion })),
    { name: 'protection', label: t('filter.protection'), choices: choices.protection },
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
          .filter((list) => list.choices.length > 1 || list.choices[0]?.value === 'yes')
          .map(({ name, label, choices: options }) => (
            <FieldGroup key={name} legend={label} boxed>
              <Choices
                label={label}
                choices={options}
                chosen={filters[name] as readonly string[]}
                onChoose={(chosen) => change({ [name]: chosen })}
              />
            </FieldGroup>
          ))}
      </Stack>
    </Sheet>
  );
}
