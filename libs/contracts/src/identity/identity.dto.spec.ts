import { faultsOf } from '../dto.spec-support.js';
import { ChangePasswordDto, SignInDto } from './identity.dto.js';

describe('a sign-in on the wire', () => {
  const signIn = { email: 'staff@demo.harborlight.example', password: 'a' };

  it.each([
    ['an address and a password', {}, []],
    ['no address', { email: 'staff' }, ['email: isEmail']],
    ['no password', { password: '' }, ['password: isLength']],
    ['a password that only costs time', { password: 'x'.repeat(129) }, ['password: isLength']],
    ['a password in a list', { password: ['a'] }, ['password: isLength', 'password: isString']],
  ])('%s', (_, change, faults) => {
    expect(faultsOf(SignInDto, { ...signIn, ...change })).toEqual(faults);
  });
});

describe('a change of password on the wire', () => {
  it('asks for eight characters of the new one, and nothing of the old', () => {
    expect(faultsOf(ChangePasswordDto, { currentPassword: 'a', newPassword: '12345678' })).toEqual([]);
    expect(faultsOf(ChangePasswordDto, { currentPassword: 'a', newPassword: '1234567' })).toEqual([
      'newPassword: isLength',
    ]);
  });

  it('signs this person out everywhere else, unless they say otherwise', () => {
    expect(new ChangePasswordDto().revokeOtherSessions).toBe(true);
  });
});
