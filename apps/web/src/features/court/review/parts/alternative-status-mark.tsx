import { IconCheck, IconCircleMinus, IconHelpCircle, IconMinus, IconX, type Icon } from '@tabler/icons-react';
import type { AlternativeStatus } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
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
  const law = useMessages('law');
  const Mark = marks[standing];
  return (
    <strong className={classes.standing} data-standing={standing}>
      <Mark size={20} stroke={2.2} aria-hidden />
      {law(`alternativeStatus.${standing}`)}
    </strong>
  );
}
