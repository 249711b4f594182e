import { Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { signIn } from '@harborlight/contracts/operations';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Failure } from '../../shared/command/failure.js';
import { useServerForm } from '../../shared/forms/use-server-form.js';
import { client } from '../../shared/http/client.js';
import { useSayFailure } from '../../shared/http/use-say-failure.js';
import { LanguageControl } from '../../shared/ui/language-control.js';
import { Lighthouse } from '../../shared/ui/lighthouse.js';
import { failureToShow, missingIn, type Missing, type SignInForm } from './sign-in.logic.js';
import classes from './sign-in-page.module.css';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const t = useMessages('app');
  const sayFailure = useSayFailure();
  const queryClient = useQueryClient();
  const router = useRouter();
  const { next } = route.useSearch();
  const { form, formProps, isSaving, failure } = useServerForm<SignInForm, unknown, Missing>({
    initialValues: { email: '', password: '' },
    faults: missingIn,
    sayFault: (missing) => t(`signIn.${missing}`),
    // Which of the two was wrong is nobody's business.
    refusedAt: () => ({}),
    save: ({ email, password }) => client.call(signIn, { body: { email: email.trim(), password } }),
    onSaved: () => {
      queryClient.clear();
      router.history.push(next ?? '/');
    },
  });

  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <Lighthouse size={40} />
          <span>{t('brand')}</span>
        </div>
        <form {...formProps}>
          <Stack gap="md">
            <Title order={1} size="h2">
              {t('signIn.title')}
            </Title>
            <Failure message={failure && sayFailure(failureToShow(failure))} />
            <TextInput
              type="email"
              name="email"
              autoComplete="username"
              autoFocus
              label={t('signIn.email')}
              {...form.getInputProps('email')}
            />
            <PasswordInput
              name="password"
              autoComplete="current-password"
              label={t('signIn.password')}
              {...form.getInputProps('password')}
            />
            <Button type="submit" size="lg" loading={isSaving}>
              {t('signIn.submit')}
            </Button>
          </Stack>
        </form>
        <p className={classes.help}>{t('signIn.help')}</p>
      </div>
      <div className={classes.language}>
        <LanguageControl />
      </div>
    </main>
  );
}
