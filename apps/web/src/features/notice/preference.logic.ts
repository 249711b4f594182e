import type { NoticeChoice } from '@harborlight/domain';

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
