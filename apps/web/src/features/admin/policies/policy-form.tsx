import { Switch, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { PolicyView } from '@harborlight/contracts';
import { changePolicy } from '@harborlight/contracts/operations';
import { ladderRungs } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useLines } from '../../../shared/feed/feed-context.js';
import { faultsOf } from '../../../shared/forms/faults.logic.js';
import { FormFrame } from '../../../shared/forms/form-frame.js';
import { useServerForm } from '../../../shared/forms/use-server-form.js';
import { client } from '../../../shared/http/client.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { policyToChangeQuery } from '../admin.query.js';
import { Section } from '../../../shared/ui/section.js';
import classes from '../admin.module.css';
import { CountInput } from './count-input.js';
import {
  borderPairs,
  faultsOfPolicy,
  holdFields,
  isCountField,
  needFields,
  policyOf,
  sayPair,
  valuesOf,
  type CountField,
  type PolicyValues,
} from './policies.logic.js';
import { RungFields } from './rung-fields.js';
import { TravelFields } from './travel-fields.js';
import { useSayFault } from './use-say-fault.js';

/** One form, one button: a policy is agreed on as a whole. */
export function PolicyForm({ policy }: { readonly policy: PolicyView }) {
  const t = useMessages('admin');
  const { code } = useBoard();
  const queryClient = useQueryClient();
  const lines = useLines();
  const record = useServerForm<PolicyValues, PolicyView>({
    initialValues: valuesOf(policy),
    faults: faultsOfPolicy,
    sayFault: useSayFault(),
    refusedAt: (error) => faultsOf(error, (field) => (isCountField(field) ? field : null)),
    eager: true,
    save: (values) => client.call(changePolicy, { params: { code }, body: policyOf(values) }),
    onSaved: (saved) => {
      queryClient.setQueryData(policyToChangeQuery(code).queryKey, saved);
    },
  });
  const { values, errors, setValues: change } = record.form;
  const count = (field: CountField) => (
    <CountInput
      key={field}
      label={t(`policies.field.${field}`)}
      field={field}
      fault={errors[field]}
      value={values.counts[field]}
      onChange={(value) => change({ counts: { ...values.counts, [field]: value } })}
    />
  );
  const states = [...lines.values()].map(({ state }) => state);
  return (
    <FormFrame record={record} act={t('policies.save')} saidSaved={() => t('policies.saved')} waits>
      <Section title={t('policies.holds')} lead={t('policies.holdsLead')}>
        <div className={classes.fields}>{holdFields.map(count)}</div>
      </Section>
      <Section title={t('policies.asking')}>
        <div className={classes.fields}>{count('offersAtOnce')}</div>
        <Switch
          label={t('policies.field.broadcast')}
          description={t('policies.broadcastHelp')}
          checked={values.broadcast}
          onChange={({ currentTarget: { checked } }) => change({ broadcast: checked })}
        />
      </Section>
      <Section title={t('policies.ladder')} lead={t('policies.ladderLead')}>
        {ladderRungs.map((rung) => (
          <RungFields
            key={rung}
            rung={rung}
            values={values.ladder[rung]}
            faults={errors}
            onChange={(said) => change({ ladder: { ...values.ladder, [rung]: said } })}
          />
        ))}
      </Section>
      <Section title={t('policies.need')} lead={t('policies.needLead')}>
        <div className={classes.fields}>{needFields.map(count)}</div>
      </Section>
      <Section title={t('policies.borders')} lead={t('policies.bordersLead')}>
        {borderPairs(states, values.borders).map((pair) => (
          <Switch
            key={pair}
            label={sayPair(pair)}
            checked={values.borders.includes(pair)}
            onChange={({ currentTarget: { checked } }) =>
              change({
                borders: checked ? [...values.borders, pair] : values.borders.filter((one) => one !== pair),
              })
            }
          />
        ))}
        {borderPairs(states, values.borders).length === 0 && <Text c="dimmed">{t('policies.oneState')}</Text>}
      </Section>
      <Section title={t('policies.travel')} lead={t('policies.travelLead')}>
        <TravelFields travel={values.travel} faults={errors} onChange={(travel) => change({ travel })} />
      </Section>
    </FormFrame>
  );
}
