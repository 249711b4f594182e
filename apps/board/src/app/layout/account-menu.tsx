import { ActionIcon, Button, Divider, Popover, Stack, Text } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/session/session.js';
import { useSignOut } from '../../shared/session/use-sign-out.js';
import { LanguageControl } from '../../shared/ui/language-control.js';
import { SchemeControl } from '../../shared/ui/scheme-control.js';

export function AccountMenu() {
  const { t } = useTranslation();
  const me = useMe();
  const signOut = useSignOut();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={280}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t('nav.menu')}
          onClick={() => setOpened(!opened)}
        >
          <IconUserCircle size={24} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <div>
            <Text fw={600}>{me.name}</Text>
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {me.email}
            </Text>
          </div>
          <LanguageControl />
          <SchemeControl />
          <Divider />
          <Button
            component={Link}
            to="/account"
            variant="default"
            leftSection={<IconUserCircle size={18} />}
            onClick={() => setOpened(false)}
            h={44}
          >
            {t('nav.account')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconLogout size={18} />}
            loading={signOut.isPending}
            onClick={() => signOut.mutate()}
            h={44}
          >
            {t('signOut')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
