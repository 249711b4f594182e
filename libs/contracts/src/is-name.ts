import { Transform } from 'class-transformer';
import { IsString, Length, ValidateBy } from 'class-validator';

/** What nobody sees, and what changes the direction of the text around it. */
const unseen = /[\p{Cc}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const isSeen = /[\p{L}\p{N}]/u;

/** A name in one spelling: composed letters, one space between words, none around it. */
const tidy = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/\p{Zs}+/gu, ' ')
    .trim();

/** A name that reads as it is stored: two that look alike must not differ by what nobody sees. */
export const IsName =
  (longest: number, shortest = 1) =>
  (target: object, property: string): void => {
    Transform(({ value }: { readonly value: unknown }) => (typeof value === 'string' ? tidy(value) : value))(
      target,
      property,
    );
    IsString()(target, property);
    Length(shortest, longest)(target, property);
    ValidateBy({
      name: 'isName',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && !unseen.test(value) && isSeen.test(value),
      },
    })(target, property);
  };
