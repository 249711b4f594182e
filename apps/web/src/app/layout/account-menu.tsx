import { ActionIcon, Button } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useMe } from '../../shared/session/session.js';
import { useSignOut } from '../../shared/session/use-sign-out.js';
import { Disclosure } from '../../shared/ui/disclosure.js';
import { LanguageControl } from '../../shared/ui/language-control.js';
import { SchemeControl } from '../../shared/ui/scheme-control.js';
import classes from './account-menu.module.css';

export function AccountMenu() {
  const t = useMessages('app');
  const me = useMe();
  const signOut = useSignOut();
  return (
    <Disclosure
      align="end"
      button={(props) => (
        <ActionIcon variant="subtle" color="gray" aria-label={t('nav.menu')} {...props}>
          <IconUserCircle size={24} stroke={1.6} />
        </ActionIcon>
      )}
    >
      {(close) => (
        <div className={classes.menu}>
          <p className={classes.who}>
            <strong>{me.name}</strong>
            {me.email}
          </p>
          <LanguageControl />
          <SchemeControl />
          <hr className={classes.rule} />
          <Button
            component={Link}
            to="/account"
            variant="default"
            leftSection={<IconUserCircle size={18} aria-hidden="true" />}
            onClick={close}
          >
            {t('nav.account')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconLogout size={18} aria-hidden="true" />}
            loading={signOut.isPending}
            onClick={() => signOut.mutate()}
          >
            {t('signOut')}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
