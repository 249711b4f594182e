import { useState } from 'react';
import { Alert, Button, Switch, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PolicyView } from '@harborlight/contracts';
import { changePolicy } from '@harborlight/contracts/operations';
import { ladderRungs } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useLines } from '../../../shared/feed/feed-context.js';
import { client } from '../../../shared/http/client.js';
import { useSayFailure } from '../../../shared/http/use-say-failure.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { LeaveGuard } from '../../../shared/ui/leave-guard.js';
import { policyToChangeQuery } from '../admin.query.js';
import { Section } from '../../../shared/ui/section.js';
import classes from '../admin.module.css';
import { CountInput } from './count-input.js';
import {
  borderPairs,
  faultsOf,
  holdFields,
  limits,
  needFields,
  policyOf,
  sayPair,
  valuesOf,
  type CountField,
  type PolicyValues,
} from './policies.logic.js';
import { RungFields } from './rung-fields.js';
import { TravelFields } from './travel-fields.js';

/** One form, one button: a policy is agreed on as a whole. */
export function PolicyForm({ policy }: { readonly policy: PolicyView }) {
  const t = useMessages('admin');
  const { code } = useBoard();
  const queryClient = useQueryClient();
  const sayFailure = useSayFailure();
  const lines = useLines();
  const [values, setValues] = useState(() => valuesOf(policy));
  const [dirty, setDirty] = useState(false);
  const saving = useMutation({
    mutationFn: (said: PolicyValues) => client.call(changePolicy, { params: { code }, body: policyOf(said) }),
    onSuccess: (saved) => {
      setDirty(false);
      queryClient.setQueryData(policyToChangeQuery(code).queryKey, saved);
    },
  });
  const faults = faultsOf(values);
  const faulty = Object.keys(faults).length;
  const change = (said: Partial<PolicyValues>) => {
    saving.reset();
    setDirty(true);
    setValues({ ...values, ...said });
  };
  const count = (field: CountField) => (
    <CountInput
      key={field}
      label={t(`policies.field.${field}`)}
      limits={limits[field]}
      fault={faults[field]}
      value={values.counts[field]}
      onChange={(value) => change({ counts: { ...values.counts, [field]: value } })}
    />
  );
  const states = [...lines.values()].map(({ state }) => state);
  return (
    <form
      noValidate
      className={classes.page}
      style={{ margin: 0, width: '100%' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (faulty === 0) saving.mutate(values);
      }}
    >
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
            faults={faults}
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
        <TravelFields travel={values.travel} faults={faults} onChange={(travel) => change({ travel })} />
      </Section>
      {saving.error && (
        <Alert color="red" role="alert">
          {sayFailure(saving.error)}
        </Alert>
      )}
      <div className={classes.bar}>
        <Button type="submit" miw={140} loading={saving.isPending} disabled={faulty > 0 || !dirty}>
          {t('policies.save')}
        </Button>
        <Text role="status" size="sm">
          {faulty > 0 && t('policies.faults', { count: faulty })}
          {faulty === 0 && dirty && !saving.isPending && t('policies.unsaved')}
          {saving.isSuccess && !dirty && t('policies.saved')}
        </Text>
      </div>
      <LeaveGuard
        when={dirty && !saving.isPending}
        title={t('policies.leaveTitle')}
        lead={t('policies.leaveLead')}
        stay={t('policies.stay')}
        leave={t('policies.leave')}
      />
    </form>
  );
}
