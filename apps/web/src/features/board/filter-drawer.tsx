import { Button, Drawer, Fieldset, Group, Stack, Switch } from '@mantine/core';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Choices } from './choice-menu.js';
import { AgeField, OrderFields, type FilterProps } from './filter-fields.js';
import classes from './filter-bar.module.css';

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
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="88%"
      title={t('filter.label')}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ title: classes.drawerTitle, body: classes.drawerBody }}
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
            <Fieldset
              key={name}
              legend={t(`filter.${filter}`)}
              radius="md"
              classNames={{ root: classes.fieldset }}
            >
              <Choices
                label={t(`filter.${filter}`)}
                choices={choices[name]}
                chosen={filters[name] as readonly string[]}
                onChoose={(chosen) => change({ [name]: chosen })}
              />
            </Fieldset>
          ))}
      </Stack>
      <Group className={classes.drawerActs} grow>
        <Button variant="default" onClick={clear}>
          {t('filter.clear')}
        </Button>
        <Button onClick={onClose}>{t('filter.show', { count: found })}</Button>
      </Group>
    </Drawer>
  );
}
