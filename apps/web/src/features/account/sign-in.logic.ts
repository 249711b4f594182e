import { ProblemError } from '@harborlight/client';
import type { Faults } from '../../shared/forms/faults.logic.js';

export interface SignInForm {
  readonly email: string;
  readonly password: string;
}

export type Missing = 'emailMissing' | 'passwordMissing';

/** What must be typed before it is worth asking the server. */
export function missingIn({ email, password }: SignInForm): Faults<Missing> {
  return {
    ...(email.trim() === '' && { email: 'emailMissing' }),
    ...(password === '' && { password: 'passwordMissing' }),
  };
}

/** The failure as it is told: what is no e-mail at all is told like one that has no account. */
export const failureToShow = (error: unknown): unknown =>
  error instanceof ProblemError && error.code === 'invalid-input'
    ? new ProblemError({ code: 'wrong-email-or-password', status: 401 })
    : error;
