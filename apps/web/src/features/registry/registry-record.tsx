import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { RegistryView } from '@harborlight/contracts';
import { useMessages } from '../../shared/messages/use-messages.js';
import { AgencyForm } from './agency-form.js';
import { FacilityForm } from './facility-form.js';
import { RegionForm } from './region-form.js';
import { facilityIn, unitIn } from './registry.logic.js';
import { searchOf, type Shown } from './registry.search.js';
import { UnitBeds } from './unit-beds.js';
import { UnitClosure } from './unit-closure.js';
import { UnitForm } from './unit-form.js';
import classes from './registry.module.css';

interface RegistryRecordProps {
  readonly registry: RegistryView;
  readonly shown: Shown;
}

/** The record at hand, as a form of its own. */
export function RegistryRecord({ registry, shown }: RegistryRecordProps) {
  const t = useMessages('registry');
  const navigate = useNavigate({ from: '/boards/$code/registry' });
  const open = (what: Shown) => void navigate({ search: searchOf(what), replace: true, ignoreBlocker: true });
  const gone = <Text>{t('gone')}</Text>;
  switch (shown.kind) {
    case 'new-agency':
      return <AgencyForm onCreated={({ id }) => open({ kind: 'agency', id })} />;
    case 'agency': {
      const agency = registry.agencies.find(({ id }) => id === shown.id);
      return agency ? <AgencyForm agency={agency} /> : gone;
    }
    case 'new-region':
      return (
        <RegionForm
          taken={registry.regions.map(({ code }) => code)}
          onCreated={({ code }) => open({ kind: 'region', id: code })}
        />
      );
    case 'region': {
      const region = registry.regions.find(({ code }) => code === shown.id);
      return region ? <RegionForm taken={[]} region={region} /> : gone;
    }
    case 'new-facility':
      return <FacilityForm registry={registry} onCreated={({ id }) => open({ kind: 'facility', id })} />;
    case 'facility': {
      const facility = facilityIn(registry, shown.id);
      return facility ? <FacilityForm registry={registry} facility={facility} /> : gone;
    }
    case 'new-unit': {
      const facility = facilityIn(registry, shown.id);
      return facility ? (
        <UnitForm facility={facility} onCreated={({ id }) => open({ kind: 'unit', id })} />
      ) : (
        gone
      );
    }
    case 'unit': {
      const found = unitIn(registry, shown.id);
      return found ? (
        <div className={classes.sections}>
          <UnitForm {...found} />
          <UnitBeds unit={found.unit} />
          <UnitClosure unit={found.unit} />
        </div>
      ) : (
        gone
      );
    }
  }
}
