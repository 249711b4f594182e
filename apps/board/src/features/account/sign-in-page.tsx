import { useTranslation } from 'react-i18next';

export function SignInPage() {
  const { t } = useTranslation();
  return <h1>{t('signIn.title')}</h1>;
}
