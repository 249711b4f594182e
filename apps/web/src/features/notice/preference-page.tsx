import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../shared/messages/use-messages.js';
import { noticePreferenceQuery } from '../../shared/notice/notice.query.js';
import { SoundSwitch } from '../../shared/notice/sound-switch.js';
import { Gate } from '../../shared/ui/gate.js';
import { PreferenceForm } from './preference-form.js';
import { PushControl } from './push-control.js';
import { Section } from '../../shared/ui/section.js';
import classes from './notice.module.css';

/** How this person wants to be told, by kind of notice. */
export function PreferencePage() {
  const t = useMessages('notice');
  const preference = useQuery(noticePreferenceQuery);
  return (
    <div className={classes.page}>
      <div>
        <Title order={1}>{t('preference.title')}</Title>
        <Text c="dimmed">{t('preference.lead')}</Text>
      </div>
      <Section title={t('preference.sound')}>
        <SoundSwitch />
      </Section>
      <Section title={t('push.title')}>
        <PushControl />
      </Section>
      <Gate query={preference} loading={t('preference.loading')} failed={t('preference.failed')}>
        {(saved) => <PreferenceForm saved={saved} />}
      </Gate>
    </div>
  );
}
