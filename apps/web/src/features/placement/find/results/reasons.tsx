import { IconCheck, IconHelpCircle, IconInfoCircle, IconX, type Icon } from '@tabler/icons-react';
import type { Reason } from '@harborlight/domain';
import { reasonText } from '@harborlight/messages';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import classes from './results.module.css';

const marks: Readonly<Record<Reason['weighs'], Icon>> = {
  no: IconX,
  ask: IconHelpCircle,
  note: IconInfoCircle,
};

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  /** The others are told where the unit is opened. */
  readonly most?: number;
}

/** Why a unit is not simply a yes. */
export function Reasons({ reasons, most = Infinity }: ReasonsProps) {
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  const shown = reasons.slice(0, most);
  const left = reasons.length - shown.length;
  if (reasons.length === 0) return null;
  return (
    <ul className={classes.reasons}>
      {shown.map((reason) => {
        const Mark = marks[reason.weighs];
        return (
          <li key={reason.code + JSON.stringify(reason.facts)} data-weighs={reason.weighs}>
            <Mark size={16} stroke={2} aria-hidden />
            {reasonText(codes, fields, reason)}
          </li>
        );
      })}
      {left > 0 && <li className={classes.moreReasons}>+{left}</li>}
    </ul>
  );
}

/** Every reason, or that there is none. */
export function AllReasons({ reasons }: Pick<ReasonsProps, 'reasons'>) {
  const t = useMessages('find');
  if (reasons.length > 0) return <Reasons reasons={reasons} />;
  return (
    <p className={classes.everything}>
      <IconCheck size={18} stroke={2} aria-hidden />
      {t('everythingFits')}
    </p>
  );
}
