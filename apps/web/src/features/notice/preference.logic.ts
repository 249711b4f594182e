import type { NoticePreferenceView } from '@harborlight/contracts';
import { noticeKinds, type NoticeChoice, type NoticeKind } from '@harborlight/domain';
import type { Faults } from '../../shared/forms/faults.logic.js';

/** Until the morning, for whoever turns quiet hours on. */
const usualNight = { quietFrom: '22:00', quietTo: '07:00' } as const;

export const isQuiet = ({ quietFrom, quietTo }: NoticeChoice): boolean =>
  quietFrom !== null && quietTo !== null;

/** The choice with quiet hours, or without any. */
export const withQuiet = (choice: NoticeChoice, quiet: boolean): NoticeChoice => ({
  ...choice,
  ...(quiet ? usualNight : { quietFrom: null, quietTo: null }),
});

/** Quiet hours need two different times; a field left empty is none. */
export const isComplete = ({ quietFrom, quietTo }: NoticeChoice): boolean =>
  (quietFrom === null && quietTo === null) ||
  (quietFrom !== null && quietFrom !== '' && quietTo !== null && quietTo !== '' && quietFrom !== quietTo);

export const kindField = (kind: NoticeKind): string => `kinds.${kind}`;

/** The kinds whose quiet hours cannot be saved as they stand. */
export const faultsOfPreference = ({ kinds }: Pick<NoticePreferenceView, 'kinds'>): Faults<'twoTimes'> =>
  Object.fromEntries(
    noticeKinds.filter((kind) => !isComplete(kinds[kind])).map((kind) => [kindField(kind), 'twoTimes']),
  );
