import { useMessages } from '../../../../shared/messages/use-messages.js';
import { TwoLegs } from '../after/two-legs.js';
import classes from './results.module.css';

/** Says that no bed fits as it is, and proposes two in sequence where they do. */
export function NoFits() {
  const t = useMessages('find');
  return (
    <>
      <p className={classes.nothing}>{t('nothingFits')}</p>
      <TwoLegs />
    </>
  );
}
