import { ValidateBy } from 'class-validator';
import { isCalendarDay } from './is-local-date.js';

const instant = /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** ISO 8601 with a time and its offset: without the offset nobody knows which moment is meant. */
export const IsInstant = () =>
  ValidateBy({
    name: 'isInstant',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' &&
        instant.test(value) &&
        !Number.isNaN(Date.parse(value)) &&
        isCalendarDay(value.slice(0, 10)),
      defaultMessage: () => 'an instant with its offset is needed, such as 2026-11-22T02:00:00Z',
    },
  });
