import { useTranslation } from 'react-i18next';
import { TwoLegs } from '../after/two-legs.js';
import classes from './results.module.css';

/** Says that no bed fits as it is, and proposes two in sequence where they do. */
export function NoFits() {
  const { t } = useTranslation('find');
  return (
    <>
      <p className={classes.nothing}>{t('nothingFits')}</p>
      <TwoLegs />
    </>
  );
}
