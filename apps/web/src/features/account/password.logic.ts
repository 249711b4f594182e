import { ProblemError } from '@harborlight/client';
import type { Faults } from '../../shared/forms/faults.logic.js';

/** The server refuses a shorter one. */
export const shortestPassword = 8;

export interface PasswordForm {
  readonly currentPassword: string;
  readonly newPassword: string;
}

export type PasswordFault = 'currentMissing' | 'wrongCurrent' | 'tooShort' | 'sameAsCurrent';

/** What is wrong with the form before the server is asked. */
export function faultsIn({ currentPassword, newPassword }: PasswordForm): Faults<PasswordFault> {
  const current: Faults<PasswordFault> = currentPassword === '' ? { currentPassword: 'currentMissing' } : {};
  if (newPassword.length < shortestPassword) return { ...current, newPassword: 'tooShort' };
  return newPassword === currentPassword ? { ...current, newPassword: 'sameAsCurrent' } : current;
}

/** Whether the server refused the change for the password typed as the current one. */
export const isWrongCurrent = (error: unknown): boolean =>
  error instanceof ProblemError && error.fields.some(({ field }) => field === 'currentPassword');

export const refusedAt = (error: unknown): Faults<PasswordFault> => ({
  ...(isWrongCurrent(error) && { currentPassword: 'wrongCurrent' }),
});
