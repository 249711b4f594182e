import { ProblemError } from '@harborlight/client';

/** The server refuses a shorter one. */
export const shortestPassword = 8;

export interface PasswordForm {
  readonly currentPassword: string;
  readonly newPassword: string;
}

export type PasswordFault = 'currentMissing' | 'wrongCurrent' | 'tooShort' | 'sameAsCurrent';
export type PasswordFaults = Partial<Record<keyof PasswordForm, PasswordFault>>;

/** What is wrong with the form before the server is asked. */
export function faultsIn({ currentPassword, newPassword }: PasswordForm): PasswordFaults {
  const current: PasswordFaults = currentPassword === '' ? { currentPassword: 'currentMissing' } : {};
  if (newPassword.length < shortestPassword) return { ...current, newPassword: 'tooShort' };
  return newPassword === currentPassword ? { ...current, newPassword: 'sameAsCurrent' } : current;
}

/** Whether the server refused the change for the password typed as the current one. */
export const isWrongCurrent = (error: unknown): boolean =>
  error instanceof ProblemError && error.fields.some(({ field }) => field === 'currentPassword');
