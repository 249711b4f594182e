import { useState } from 'react';
import { Alert, Button, Checkbox, Group, SegmentedControl, Switch, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
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
import { client } from '../../shared/http/client.js';
import { useSayFailure } from '../../shared/http/use-say-failure.js';
import { noticePreferenceQuery } from '../../shared/notice/notice.query.js';
import { isComplete, isQuiet, withQuiet } from './preference.logic.js';
import { Section } from '../../shared/ui/section.js';
import classes from './notice.module.css';

/** Language of messages, and channels and quiet hours by kind. */
export function PreferenceForm({ saved }: { readonly saved: NoticePreferenceView }) {
  const t = useMessages('notice');
  const app = useMessages('app');
  const queryClient = useQueryClient();
  const sayFailure = useSayFailure();
  const [draft, setDraft] = useState(saved);
  const { mutate, isPending, isSuccess, error, reset } = useMutation({
    // The sound has a switch of its own, which may have been turned since.
    mutationFn: (preference: NoticePreferenceView) =>
      client.call(changeNoticePreference, {
        body: {
          ...preference,
          soundForOffers: saved.soundForOffers,
        },
      }),
    onSuccess: (now) => queryClient.setQueryData(noticePreferenceQuery.queryKey, now),
  });
  const change = (said: Partial<NoticePreferenceView>) => {
    reset();
    setDraft({ ...draft, ...said });
  };
  const incomplete = noticeKinds.some((kind) => !isComplete(draft.kinds[kind]));
  return (
    <form
      className={classes.page}
      style={{ margin: 0 }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!incomplete) mutate(draft);
      }}
    >
      <Section title={t('preference.tongue')}>
        <SegmentedControl
          maw="22rem"
          aria-label={t('preference.tongue')}
          value={draft.tongue}
          onChange={(locale) => change({ tongue: locale })}
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
                choice={draft.kinds[kind]}
                onChange={(choice) => change({ kinds: { ...draft.kinds, [kind]: choice } })}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Group gap="md">
        <Button type="submit" miw={140} loading={isPending} disabled={incomplete}>
          {t('preference.save')}
        </Button>
        <Text role="status">{isSuccess && t('preference.saved')}</Text>
      </Group>
      {error && (
        <Alert color="red" role="alert">
          {sayFailure(error)}
        </Alert>
      )}
    </form>
  );
}

interface ChoiceProps {
  readonly kind: NoticeKind;
  readonly choice: NoticeChoice;
  readonly onChange: (choice: NoticeChoice) => void;
}

function Choice({ kind, choice, onChange }: ChoiceProps) {
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
              error={!isComplete(choice) && t('preference.twoTimes')}
              onChange={({ currentTarget: { value } }) => onChange({ ...choice, [end]: value })}
            />
          ))}
        </Group>
      )}
    </fieldset>
  );
}
