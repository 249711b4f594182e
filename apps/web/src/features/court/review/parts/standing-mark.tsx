import { IconCheck, IconCircleMinus, IconHelpCircle, IconMinus, IconX, type Icon } from '@tabler/icons-react';
import { standingWords, type Standing } from '@harborlight/domain';
import { useTongue } from '../../../../shared/tongue/use-tongue.js';
import classes from './parts.module.css';

const marks: Readonly<Record<Standing, Icon>> = {
  open: IconCheck,
  ask: IconHelpCircle,
  full: IconCircleMinus,
  none: IconX,
  'not-on-board': IconMinus,
};

/** The tick of an alternative, in a sign and a word. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const tongue = useTongue();
  const Mark = marks[standing];
  return (
    <strong className={classes.standing} data-standing={standing}>
      <Mark size={20} stroke={2.2} aria-hidden />
      {standingWords[standing][tongue]}
    </strong>
  );
}
