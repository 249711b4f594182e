import type { ReactNode } from 'react';
import { Button, Checkbox, Group, SegmentedControl, Switch, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { NoticePreferenceView } from '@harborlight/contracts';
import { changeNoticePreference } from '@harborlight/contracts/operations';
import {
  noticeChannels,
  noticeKinds,
  locales,
  type NoticeChoice,
  type NoticeKind,
} from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Failure } from '../../shared/command/failure.js';
import { useSayRefusal } from '../../shared/command/use-say-refusal.js';
import { useServerForm } from '../../shared/forms/use-server-form.js';
import { client } from '../../shared/http/client.js';
import { noticePreferenceQuery } from '../../shared/notice/notice.query.js';
import { faultsOfPreference, isQuiet, kindField, withQuiet } from './preference.logic.js';
import { Section } from '../../shared/ui/section.js';
import classes from './notice.module.css';

/** Language of messages, and channels and quiet hours by kind. */
export function PreferenceForm({ saved }: { readonly saved: NoticePreferenceView }) {
  const t = useMessages('notice');
  const app = useMessages('app');
  const queryClient = useQueryClient();
  const sayRefusal = useSayRefusal();
  const { form, formProps, isSaving, savedMs, faultCount, failure } = useServerForm({
    initialValues: saved,
    faults: faultsOfPreference,
    sayFault: (fault) => t(`preference.${fault}`),
    refusedAt: () => ({}),
    eager: true,
    // The sound has a switch of its own, which may have been turned since.
    save: (preference) =>
      client.call(changeNoticePreference, { body: { ...preference, soundForOffers: saved.soundForOffers } }),
    onSaved: (now) => {
      queryClient.setQueryData(noticePreferenceQuery.queryKey, now);
    },
  });
  const { kinds } = form.values;
  return (
    <form {...formProps} className={classes.page} style={{ margin: 0 }}>
      <Section title={t('preference.tongue')}>
        <SegmentedControl
          maw="22rem"
          aria-label={t('preference.tongue')}
          {...form.getInputProps('tongue')}
          data={locales.map((locale) => ({
            value: locale,
            label: <span lang={locale}>{app(`language.${locale}`)}</span>,
          }))}
        />
      </Section>
      <Section title={t('preference.kinds')}>
        <Text size="sm" c="dimmed">
          {t('preference.kindsLead')}
        </Text>
        <ul className={classes.kinds}>
          {noticeKinds.map((kind) => (
            <li key={kind}>
              <Choice
                kind={kind}
                choice={kinds[kind]}
                fault={form.errors[kindField(kind)]}
                onChange={(choice) => form.setFieldValue('kinds', { ...kinds, [kind]: choice })}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Group gap="md">
        <Button type="submit" miw={140} loading={isSaving} disabled={faultCount > 0}>
          {t('preference.save')}
        </Button>
        <Text role="status">{savedMs !== null && t('preference.saved')}</Text>
      </Group>
      <Failure message={failure && sayRefusal(failure)} />
    </form>
  );
}

interface ChoiceProps {
  readonly kind: NoticeKind;
  readonly choice: NoticeChoice;
  readonly fault: ReactNode;
  readonly onChange: (choice: NoticeChoice) => void;
}

function Choice({ kind, choice, fault, onChange }: ChoiceProps) {
  const t = useMessages('notice');
  const codes = useMessages('codes');
  const quiet = isQuiet(choice);
  return (
    <fieldset className={classes.kind}>
      <legend>{codes(`noticeKind.${kind}`)}</legend>
      <Group style={{ columnGap: '1.5rem', rowGap: 0 }}>
        {noticeChannels.map((channel) => (
          <Checkbox
            key={channel}
            label={codes(`noticeChannel.${channel}`)}
            checked={choice.channels.includes(channel)}
            onChange={({ currentTarget: { checked } }) =>
              onChange({
                ...choice,
                channels: noticeChannels.filter((one) =>
                  one === channel ? checked : choice.channels.includes(one),
                ),
              })
            }
          />
        ))}
        <Switch
          label={t('preference.quiet')}
          checked={quiet}
          onChange={({ currentTarget: { checked } }) => onChange(withQuiet(choice, checked))}
        />
      </Group>
      {quiet && (
        <Group gap="sm" align="flex-end">
          {(['quietFrom', 'quietTo'] as const).map((end) => (
            <TextInput
              key={end}
              type="time"
              label={t(`preference.${end}`)}
              value={choice[end] ?? ''}
              error={fault}
              onChange={({ currentTarget: { value } }) => onChange({ ...choice, [end]: value })}
            />
          ))}
        </Group>
      )}
    </fieldset>
  );
}
