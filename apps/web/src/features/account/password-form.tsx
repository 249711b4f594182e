import { Button, PasswordInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { changePassword } from '@harborlight/contracts/operations';
import { useMessages } from '../../shared/messages/use-messages.js';
import { client } from '../../shared/http/client.js';
import { useSayFailure } from '../../shared/http/use-say-failure.js';
import {
  faultsIn,
  isWrongCurrent,
  shortestPassword,
  type PasswordFault,
  type PasswordFaults,
  type PasswordForm as Form,
} from './password.logic.js';

const empty: Form = { currentPassword: '', newPassword: '' };

export function PasswordForm() {
  const t = useMessages('app');
  const sayFailure = useSayFailure();
  const [form, setForm] = useState(empty);
  const [faults, setFaults] = useState<PasswordFaults>({});
  const change = useMutation({
    mutationFn: () => client.call(changePassword, { body: { ...form, revokeOtherSessions: true } }),
    onSuccess: () => {
      setForm(empty);
      notifications.show({ color: 'green', message: t('account.passwordChanged') });
    },
    onError: (error) => {
      if (isWrongCurrent(error)) setFaults({ currentPassword: 'wrongCurrent' });
      else notifications.show({ color: 'red', message: sayFailure(error) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsIn(form);
    setFaults(found);
    if (Object.keys(found).length === 0) change.mutate();
  };
  const say = (fault: PasswordFault | undefined) =>
    fault && t(`account.${fault}`, { count: shortestPassword });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <PasswordInput
          autoComplete="current-password"
          label={t('account.currentPassword')}
          value={form.currentPassword}
          error={say(faults.currentPassword)}
          onChange={({ currentTarget }) => setForm({ ...form, currentPassword: currentTarget.value })}
        />
        <PasswordInput
          autoComplete="new-password"
          label={t('account.newPassword')}
          description={t('account.newPasswordHelp', { count: shortestPassword })}
          value={form.newPassword}
          error={say(faults.newPassword)}
          onChange={({ currentTarget }) => setForm({ ...form, newPassword: currentTarget.value })}
        />
        <Button type="submit" loading={change.isPending} style={{ alignSelf: 'flex-start' }}>
          {t('account.changePassword')}
        </Button>
      </Stack>
    </form>
  );
}
