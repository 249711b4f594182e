import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** ICU messages by nested keys: `{ board: { empty: 'No units' } }` has the key `board.empty`. */
export interface Source {
  readonly [key: string]: string | Source | undefined;
}

/** What a message is filled with: `text` is any string, `number` is counted or written, a list names every choice. */
export type ArgumentTypes = Readonly<Record<string, 'text' | 'number' | readonly string[]>>;

/** The messages of a source by their full keys, in its order. */
export function flatten(source: Source, path = ''): [key: string, message: string][] {
  return Object.entries(source).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[path + name, value] as [string, string]]
      : value
        ? flatten(value, `${path}${name}.`)
        : [],
  );
}

/** Throws where a message is no ICU MessageFormat. */
export function compile(key: string, message: string): CompiledMessage {
  try {
    return compileMessageOrThrow(message);
  } catch (cause) {
    throw new Error(`"${key}" is no ICU message: ${message}`, { cause });
  }
}

type Token = CompiledMessage[number];
type Branches = Readonly<Record<string, CompiledMessage | number | undefined>>;

const branchesOf = (token: Token): Branches | null =>
  typeof token === 'object' && typeof token[2] === 'object' ? (token[2] as Branches) : null;

const isBranch = (branch: unknown): branch is CompiledMessage =>
  typeof branch === 'string' || Array.isArray(branch);

/** Every argument of a compiled message, also those within its plural forms and choices. */
export function argumentsOf(message: CompiledMessage): ArgumentTypes {
  const found: Record<string, 'text' | 'number' | readonly string[]> = {};
  const read = (tokens: CompiledMessage): void => {
    if (typeof tokens === 'string') return;
    for (const token of tokens) {
      if (typeof token === 'string') continue;
      const [name, kind] = token;
      const branches = branchesOf(token);
      if (kind === 'select' && branches) {
        const choices = Object.keys(branches).filter((choice) => choice !== 'offset' && choice !== 'other');
        found[name] = choices;
      } else if (kind === undefined) found[name] ??= 'text';
      else found[name] = 'number';
      for (const branch of Object.values(branches ?? {})) if (isBranch(branch)) read(branch);
    }
  };
  read(message);
  return found;
}

/** The plural forms that each counting argument of a message gives. */
export function pluralFormsOf(message: CompiledMessage): readonly (readonly string[])[] {
  if (typeof message === 'string') return [];
  return message.flatMap((token) => {
    const branches = branchesOf(token);
    if (!branches) return [];
    const forms = Object.keys(branches).filter((form) => form !== 'offset');
    return [
      ...(token[1] === 'plural' ? [forms] : []),
      ...Object.values(branches).flatMap((branch) => (isBranch(branch) ? pluralFormsOf(branch) : [])),
    ];
  });
}
