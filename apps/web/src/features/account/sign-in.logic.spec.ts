import { ProblemError } from '@harborlight/client';
import { missingIn, failureToShow } from './sign-in.logic.js';

it('asks for what is missing before it asks the server', () => {
  expect(missingIn({ email: '  ', password: '' })).toEqual({
    email: 'emailMissing',
    password: 'passwordMissing',
  });
  expect(missingIn({ email: 'a@b.example', password: 'x' })).toEqual({});
});

it('never tells a malformed e-mail from an unknown one', () => {
  const malformed = new ProblemError({ code: 'invalid-input', status: 400 });
  expect(failureToShow(malformed)).toMatchObject({ code: 'wrong-email-or-password' });
});

it('tells any other failure as it is', () => {
  const limited = new ProblemError({ code: 'too-many-requests', status: 429 });
  expect(failureToShow(limited)).toBe(limited);
});
