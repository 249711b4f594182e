import { useTranslation } from 'react-i18next';

export function AccountPage() {
  const { t } = useTranslation();
  return <h1>{t('nav.account')}</h1>;
}
