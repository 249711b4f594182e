import { ProblemError } from '@harborlight/client';
import { faultsIn, isWrongCurrent } from './password.logic.js';

it.each([
  [
    { currentPassword: '', newPassword: '' },
    { currentPassword: 'currentMissing', newPassword: 'tooShort' },
  ],
  [{ currentPassword: 'old-one-1', newPassword: 'short' }, { newPassword: 'tooShort' }],
  [{ currentPassword: 'the-same-one', newPassword: 'the-same-one' }, { newPassword: 'sameAsCurrent' }],
  [{ currentPassword: 'old-one-1', newPassword: 'new-one-22' }, {}],
])('finds the faults of %j', (form, faults) => {
  expect(faultsIn(form)).toEqual(faults);
});

it('knows a refusal of the current password from any other', () => {
  const wrong = {
    code: 'invalid-input',
    status: 400,
    fields: [{ field: 'currentPassword', code: 'isCurrent' }],
  };
  expect(isWrongCurrent(new ProblemError(wrong))).toBe(true);
  expect(isWrongCurrent(new ProblemError({ code: 'too-many-requests', status: 429 }))).toBe(false);
});
