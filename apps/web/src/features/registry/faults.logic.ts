import type { Refusal } from '@harborlight/domain';
import { ProblemError } from '@harborlight/client';

/** Field of the screen -> code of its first fault. */
export type Faults = Readonly<Record<string, string>>;

interface Fault {
  readonly field?: string | undefined;
  readonly code: string;
}

function faultsAt(faults: readonly Fault[], fieldOf: (field: string) => string): Faults {
  const found: Record<string, string> = {};
  for (const { field, code } of faults) if (field !== undefined) found[fieldOf(field)] ??= code;
  return found;
}

export const faultsOfReasons = (reasons: readonly Refusal[]): Faults => faultsAt(reasons, (field) => field);

/** The faults a refusal names, at the fields of the screen; empty where it names none. */
export function faultsOf(error: unknown, fieldOf: (field: string) => string): Faults {
  if (!(error instanceof ProblemError)) return {};
  return faultsAt([...error.fields, ...error.reasons], fieldOf);
}
