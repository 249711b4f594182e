import { IconCheck, IconCircleMinus, IconHelpCircle, IconMinus, IconX, type Icon } from '@tabler/icons-react';
import { alternativeStatusWords, type AlternativeStatus } from '@harborlight/domain';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import classes from './parts.module.css';

const marks: Readonly<Record<AlternativeStatus, Icon>> = {
  open: IconCheck,
  ask: IconHelpCircle,
  full: IconCircleMinus,
  none: IconX,
  'not-on-board': IconMinus,
};

/** The tick of an alternative, in a sign and a word. */
export function AlternativeStatusMark({ standing }: { readonly standing: AlternativeStatus }) {
  const locale = useLocale();
  const Mark = marks[standing];
  return (
    <strong className={classes.standing} data-standing={standing}>
      <Mark size={20} stroke={2.2} aria-hidden />
      {alternativeStatusWords[standing][locale]}
    </strong>
  );
}
