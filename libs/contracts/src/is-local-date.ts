import { ValidateBy } from 'class-validator';

const localDate = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;

/** A day of the calendar: one that rolls over (`2021-02-30`) is none. */
export const isCalendarDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  localDate.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

/** A day on the board's own wall, without a time. */
export const IsLocalDate = () =>
  ValidateBy({
    name: 'isLocalDate',
    validator: {
      validate: isCalendarDay,
      defaultMessage: () => 'a day of the calendar is needed, such as 2026-11-22',
    },
  });
