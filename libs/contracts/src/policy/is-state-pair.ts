import { ValidateBy, type ValidationOptions } from 'class-validator';

const state = /^[A-Z]{2}$/;

/** Two different states, such as `['KS', 'MO']`. */
export const IsStatePair = (options?: ValidationOptions) =>
  ValidateBy(
    {
      name: 'isStatePair',
      validator: {
        validate: (value: unknown) =>
          Array.isArray(value) &&
          value.length === 2 &&
          value[0] !== value[1] &&
          value.every((one) => typeof one === 'string' && state.test(one)),
        defaultMessage: () => 'two different states are needed, such as ["KS", "MO"]',
      },
    },
    options,
  );
