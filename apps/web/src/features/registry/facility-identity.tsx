import { NativeSelect, TextInput } from '@mantine/core';
import type { RegistryView } from '@harborlight/contracts';
import { meetingPoints } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useLocale } from '../../shared/locale/use-locale.js';
import { useRights } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import { optionsOf } from './criterion-controls.js';
import { useSaid, type Bind } from './fields.js';
import { regionName } from './registry.logic.js';

const meetingOptions = optionsOf(meetingPoints, (codes, code) => codes(`meetingPoint.${code}`));

interface FacilityIdentityProps {
  readonly bind: Bind;
  readonly registry: RegistryView;
}

/** The alias of a house, who runs it, and roughly where it is. */
export function FacilityIdentity({ bind, registry }: FacilityIdentityProps) {
  const t = useMessages('registry');
  const locale = useLocale();
  const { id: boardId } = useBoard();
  const rights = useRights();
  const choose = { value: '', label: t('form.choose') };
  const agencies = registry.agencies.filter(({ id }) =>
    rights.may('registry.write', { boardId, agencyId: id }),
  );
  return (
    <>
      <TextInput maxLength={120} {...useSaid('facility.alias')} {...bind('alias')} />
      <NativeSelect
        {...useSaid('facility.agency')}
        data={[choose, ...agencies.map(({ id, name }) => ({ value: id, label: name }))]}
        {...bind('agencyId')}
      />
      <TextInput
        maxLength={2}
        {...useSaid('facility.state')}
        description={t('stateHelp')}
        styles={{ input: { maxWidth: 96, textTransform: 'uppercase' } }}
        {...bind('state')}
      />
      <NativeSelect
        {...useSaid('facility.region')}
        data={[
          choose,
          ...registry.regions.map((region) => ({ value: region.code, label: regionName(region, locale) })),
        ]}
        {...bind('region')}
      />
    </>
  );
}

/** How a shelter is reached: kept out of the log, and never an address. */
export function FacilityReach({ bind }: { readonly bind: Bind }) {
  const t = useMessages('registry');
  const codes = useMessages('codes');
  return (
    <>
      <TextInput
        type="tel"
        maw={320}
        maxLength={31}
        {...useSaid('facility.intakePhone')}
        description={t('phoneHelp')}
        {...bind('intakePhone')}
      />
      <NativeSelect
        {...useSaid('facility.meetingPoint')}
        data={[{ value: '', label: t('form.noneChosen') }, ...meetingOptions(codes)]}
        {...bind('meetingPoint')}
      />
    </>
  );
}
