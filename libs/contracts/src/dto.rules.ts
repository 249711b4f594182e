import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage } from 'class-validator';

type Class = abstract new (...args: never[]) => object;

/** One rule that a decorator lays on a property: its name, such as `min`, and what it is given. */
interface Rule {
  readonly propertyName: string;
  readonly name?: string | undefined;
  readonly constraints: readonly unknown[];
  /** Whether it speaks of each of a list. */
  readonly each: boolean;
}

export const rulesOf = (of: Class): Rule[] =>
  getMetadataStorage().getTargetValidationMetadatas(of, '', false, false);

/** The class of a property that is an object or a list of them; undefined where it is neither. */
export const classOf = (of: Class, property: string): Class | undefined =>
  defaultMetadataStorage.findTypeMetadata(of, property)?.typeFunction?.() as Class | undefined;
