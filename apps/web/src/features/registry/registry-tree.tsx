import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { IconPencil, IconPlus, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { FacilityRecordView, RegistryView } from '@harborlight/contracts';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useLocale } from '../../shared/locale/use-locale.js';
import { useRights } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import { regionName, treeOf } from './registry.logic.js';
import { RegistryLink } from './registry-link.js';
import { searchOf, type Shown } from './registry.search.js';
import { Tag } from '../../shared/ui/tag.js';
import classes from './registry.module.css';

interface RegistryTreeProps {
  readonly registry: RegistryView;
  readonly query: string;
  readonly shown: Shown | null;
  readonly onQuery: (query: string) => void;
}

/** Agencies, their facilities, and the units of the facility at hand. */
export function RegistryTree({ registry, query, shown, onQuery }: RegistryTreeProps) {
  const t = useMessages('registry');
  const codes = useMessages('codes');
  const locale = useLocale();
  const { id: boardId } = useBoard();
  const coordinates = useRights().may('agency.write', { boardId });
  const branches = treeOf(registry, query);
  return (
    <nav aria-label={t('tree')}>
      <TextInput
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
      <Group gap="xs" my="sm">
        <CreateButton what={{ kind: 'new-facility' }} label={t('create.facility')} />
        {coordinates && <CreateButton what={{ kind: 'new-agency' }} label={t('create.agency')} />}
        {coordinates && <CreateButton what={{ kind: 'new-region' }} label={t('create.region')} />}
      </Group>
      {branches.length === 0 && <Text c="dimmed">{t('nothing')}</Text>}
      {branches.map(({ agency, facilities }) => (
        <section key={agency.id} aria-label={agency.name}>
          <Group justify="space-between" wrap="nowrap" mt="sm">
            <div>
              <Title order={2} size="h5">
                {agency.name}
              </Title>
              <Text size="xs" c="dimmed">
                {codes(`agencyKind.${agency.kind}`)}
              </Text>
            </div>
            {coordinates && (
              <RegistryLink
                what={{ kind: 'agency', id: agency.id }}
                shown={shown}
                label={t('editAgency', { name: agency.name })}
              >
                <IconPencil size={18} aria-hidden />
              </RegistryLink>
            )}
          </Group>
          <ul className={classes.list}>
            {facilities.map((facility) => (
              <FacilityBranch
                key={facility.id}
                facility={facility}
                shown={shown}
                searching={query.trim() !== ''}
              />
            ))}
          </ul>
        </section>
      ))}
      {coordinates && query.trim() === '' && (
        <section aria-label={t('regions')}>
          <Title order={2} size="h5" mt="md">
            {t('regions')}
          </Title>
          <ul className={classes.list}>
            {registry.regions.map((region) => (
              <li key={region.code}>
                <RegistryLink what={{ kind: 'region', id: region.code }} shown={shown}>
                  {regionName(region, locale)}
                </RegistryLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </nav>
  );
}

function CreateButton({ what, label }: { readonly what: Shown; readonly label: string }) {
  const { code } = useBoard();
  return (
    <Button
      px="sm"
      variant="default"
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => (
        <Link {...props} to="/boards/$code/registry" params={{ code }} search={searchOf(what)} />
      )}
    >
      {label}
    </Button>
  );
}

interface FacilityBranchProps {
  readonly facility: FacilityRecordView;
  readonly shown: Shown | null;
  readonly searching: boolean;
}

function FacilityBranch({ facility, shown, searching }: FacilityBranchProps) {
  const t = useMessages('registry');
  const id = shown && 'id' in shown ? shown.id : null;
  const open = searching || id === facility.id || facility.units.some((unit) => unit.id === id);
  return (
    <li>
      <RegistryLink what={{ kind: 'facility', id: facility.id }} shown={shown}>
        {facility.alias}
        <Text span size="sm" c="dimmed">
          {facility.units.length}
        </Text>
      </RegistryLink>
      {open && (
        <ul className={classes.units}>
          {facility.units.map((unit) => (
            <li key={unit.id}>
              <RegistryLink what={{ kind: 'unit', id: unit.id }} shown={shown}>
                {unit.name}
                {unit.closed ? (
                  <Tag>{t('closed')}</Tag>
                ) : (
                  <Text span size="sm" c="dimmed">
                    {t('licensed', { count: unit.criteria.licensed })}
                  </Text>
                )}
              </RegistryLink>
            </li>
          ))}
          <li>
            <RegistryLink what={{ kind: 'new-unit', id: facility.id }} shown={shown}>
              <Group gap={6}>
                <IconPlus size={18} aria-hidden />
                {t('create.unit')}
              </Group>
            </RegistryLink>
          </li>
        </ul>
      )}
    </li>
  );
}
