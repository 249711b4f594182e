import type { Refusal } from '@harborlight/domain';
import { ProblemError } from '@harborlight/client';

/** Field of the screen -> code of its first fault. */
export type Faults<Code extends string = string> = Readonly<Record<string, Code>>;

/** The field of the screen for a field as the server names it; null where the screen has none. */
export type FieldOf = (field: string) => string | null;

interface Fault {
  readonly field?: string | undefined;
  readonly code: string;
}

function faultsAt(faults: readonly Fault[], fieldOf: FieldOf): Faults {
  const found: Record<string, string> = {};
  for (const { field, code } of faults) {
    const at = field === undefined ? null : fieldOf(field);
    if (at !== null) found[at] ??= code;
  }
  return found;
}

export const faultsOfReasons = (reasons: readonly Refusal[]): Faults => faultsAt(reasons, (field) => field);

/** The faults a refusal names, at the fields of the screen; empty where it names none of them. */
export function faultsOf(error: unknown, fieldOf: FieldOf): Faults {
  if (!(error instanceof ProblemError)) return {};
  return faultsAt([...error.fields, ...error.reasons], fieldOf);
}
