import { Button, Stack, Text, Title } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { agencyKindWords, roleWords } from '@harborlight/domain';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../shared/locale/use-locale.js';
import { useMe } from '../../shared/session/session.js';
import { useSignOut } from '../../shared/session/use-sign-out.js';
import { LanguageControl } from '../../shared/ui/language-control.js';
import { SchemeControl } from '../../shared/ui/scheme-control.js';
import { PasswordForm } from './password-form.js';
import classes from './account-page.module.css';

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.card}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}

function Memberships() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { memberships } = useMe();
  if (memberships.length === 0) return <Text c="dimmed">{t('account.noMemberships')}</Text>;
  return (
    <ul className={classes.memberships}>
      {memberships.map(({ role, agencyId, agency, agencyKind, boardId, board }) => (
        <li key={`${role} ${agencyId} ${boardId}`}>
          <strong>{roleWords[role][locale]}</strong>
          <span>
            {agency} · {agencyKindWords[agencyKind][locale]} · {board}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function AccountPage() {
  const { t } = useTranslation();
  const { name, email } = useMe();
  const signOut = useSignOut();
  return (
    <div className={classes.page}>
      <Title order={1}>{t('account.title')}</Title>
      <Card title={t('account.you')}>
        <dl className={classes.facts}>
          <dt>{t('account.name')}</dt>
          <dd>{name}</dd>
          <dt>{t('signIn.email')}</dt>
          <dd>{email}</dd>
        </dl>
        <Button
          variant="default"
          leftSection={<IconLogout size={18} aria-hidden="true" />}
          loading={signOut.isPending}
          onClick={() => signOut.mutate()}
          style={{ justifySelf: 'start' }}
        >
          {t('signOut')}
        </Button>
      </Card>
      <Card title={t('account.memberships')}>
        <Memberships />
      </Card>
      <Card title={t('account.preferences')}>
        <Stack gap="sm" maw="22rem">
          <LanguageControl />
          <SchemeControl />
        </Stack>
      </Card>
      <Card title={t('account.password')}>
        <PasswordForm />
      </Card>
    </div>
  );
}
