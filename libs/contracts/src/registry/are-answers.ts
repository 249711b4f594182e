import { ValidateBy } from 'class-validator';
import { answers, conditions } from '@harborlight/domain';

/** Every condition has exactly one answer: yes, call or no. */
export const AreAnswers = () =>
  ValidateBy({
    name: 'areAnswers',
    validator: {
      validate: (value: unknown) => {
        if (typeof value !== 'object' || value === null) return false;
        const given = Object.entries(value);
        return (
          given.length === conditions.length &&
          given.every(
            ([condition, answer]) =>
              (conditions as readonly string[]).includes(condition) &&
              (answers as readonly unknown[]).includes(answer),
          )
        );
      },
      defaultMessage: () => 'every condition needs exactly one answer: yes, call or no',
    },
  });
