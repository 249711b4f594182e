import { Button, Stack, Text, Title } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useMe } from '../../shared/session/session.js';
import { useSignOut } from '../../shared/session/use-sign-out.js';
import { LanguageControl } from '../../shared/ui/language-control.js';
import { SchemeControl } from '../../shared/ui/scheme-control.js';
import { PasswordForm } from './password-form.js';
import { Section } from '../../shared/ui/section.js';
import { Facts } from '../../shared/ui/facts.js';
import classes from './account-page.module.css';

function Memberships() {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const { memberships } = useMe();
  if (memberships.length === 0) return <Text c="dimmed">{t('account.noMemberships')}</Text>;
  return (
    <ul className={classes.memberships}>
      {memberships.map(({ role, agencyId, agency, agencyKind, boardId, board }) => (
        <li key={`${role} ${agencyId} ${boardId}`}>
          <strong>{codes(`role.${role}`)}</strong>
          <span>
            {agency} · {codes(`agencyKind.${agencyKind}`)} · {board}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function AccountPage() {
  const t = useMessages('app');
  const { name, email } = useMe();
  const signOut = useSignOut();
  return (
    <div className={classes.page}>
      <Title order={1}>{t('account.title')}</Title>
      <Section title={t('account.you')}>
        <Facts>
          <dt>{t('account.name')}</dt>
          <dd>{name}</dd>
          <dt>{t('signIn.email')}</dt>
          <dd>{email}</dd>
        </Facts>
        <Button
          variant="default"
          leftSection={<IconLogout size={18} aria-hidden="true" />}
          loading={signOut.isPending}
          onClick={() => signOut.mutate()}
          style={{ justifySelf: 'start' }}
        >
          {t('signOut')}
        </Button>
      </Section>
      <Section title={t('account.memberships')}>
        <Memberships />
      </Section>
      <Section title={t('account.preferences')}>
        <Stack gap="sm" maw="22rem">
          <LanguageControl />
          <SchemeControl />
        </Stack>
      </Section>
      <Section title={t('account.password')}>
        <PasswordForm />
      </Section>
    </div>
  );
}
