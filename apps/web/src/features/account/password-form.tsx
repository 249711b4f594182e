import { Button, PasswordInput, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { changePassword } from '@harborlight/contracts/operations';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Failure } from '../../shared/command/failure.js';
import { useSayRefusal } from '../../shared/command/use-say-refusal.js';
import { useServerForm } from '../../shared/forms/use-server-form.js';
import { client } from '../../shared/http/client.js';
import {
  faultsIn,
  refusedAt,
  shortestPassword,
  type PasswordFault,
  type PasswordForm as Passwords,
} from './password.logic.js';

const empty: Passwords = { currentPassword: '', newPassword: '' };

export function PasswordForm() {
  const t = useMessages('app');
  const sayRefusal = useSayRefusal();
  const { form, formProps, isSaving, failure, clear } = useServerForm<Passwords, unknown, PasswordFault>({
    initialValues: empty,
    faults: faultsIn,
    sayFault: (fault) => t(`account.${fault}`, { count: shortestPassword }),
    refusedAt,
    save: (passwords) => client.call(changePassword, { body: { ...passwords, revokeOtherSessions: true } }),
    onSaved: () => {
      clear();
      notifications.show({ color: 'green', message: t('account.passwordChanged') });
    },
  });
  return (
    <form {...formProps}>
      <Stack gap="md">
        <PasswordInput
          autoComplete="current-password"
          label={t('account.currentPassword')}
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          autoComplete="new-password"
          label={t('account.newPassword')}
          description={t('account.newPasswordHelp', { count: shortestPassword })}
          {...form.getInputProps('newPassword')}
        />
        <Failure message={failure && sayRefusal(failure)} />
        <Button type="submit" loading={isSaving} style={{ alignSelf: 'flex-start' }}>
          {t('account.changePassword')}
        </Button>
      </Stack>
    </form>
  );
}
