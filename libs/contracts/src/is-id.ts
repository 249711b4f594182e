import { Transform } from 'class-transformer';
import { IsUUID, type ValidationOptions } from 'class-validator';

const small = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** The id of a thing, or with `each` of several. One in capitals is the same: everybody below compares them as text. */
export const IsId =
  (options?: ValidationOptions) =>
  (target: object, property: string): void => {
    IsUUID(undefined, options)(target, property);
    Transform(({ value }: { readonly value: unknown }) =>
      Array.isArray(value) ? value.map(small) : small(value),
    )(target, property);
  };
