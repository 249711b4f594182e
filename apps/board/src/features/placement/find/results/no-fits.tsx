import { useTranslation } from 'react-i18next';
import classes from './results.module.css';

/** Says that no bed fits as it is. */
export function NoFits() {
  const { t } = useTranslation('find');
  return <p className={classes.nothing}>{t('nothingFits')}</p>;
}
