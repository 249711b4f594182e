import type { ChangePasswordDto, SignInDto } from '../identity/identity.dto.js';
import type { Me } from '../identity/identity.views.js';
import { noContent, ok, operation, shape, type WithDefaults } from '../operation.js';

const setsCookie = { 'set-cookie': 'The session, as `harborlight.session_token`' };

export const signIn = operation({
  id: 'signIn',
  method: 'POST',
  path: '/api/auth/sign-in/email',
  summary: 'Signs a person in and sets the session cookie',
  tag: 'identity',
  permission: 'public',
  body: shape<SignInDto>(),
  answer: { ...ok<{ readonly userId: string }>(), headers: setsCookie },
  refusals: ['wrong-email-or-password', 'too-many-requests'],
});

export const signOut = operation({
  id: 'signOut',
  method: 'POST',
  path: '/api/auth/sign-out',
  summary: 'Ends the session, if there is one',
  tag: 'identity',
  permission: 'public',
  answer: { ...noContent(), headers: setsCookie },
});

export const changePassword = operation({
  id: 'changePassword',
  method: 'POST',
  path: '/api/auth/change-password',
  summary: 'Changes the password and, unless told not to, signs the person out everywhere else',
  tag: 'identity',
  // The session is asked for by the identity service itself.
  permission: 'public',
  body: shape<WithDefaults<ChangePasswordDto, 'revokeOtherSessions'>>(),
  answer: { ...noContent(), headers: setsCookie },
  refusals: ['not-signed-in', 'too-many-requests'],
});

export const readMe = operation({
  id: 'readMe',
  method: 'GET',
  path: '/api/me',
  summary: 'Says who is signed in, in which agencies, and what they may do',
  tag: 'identity',
  permission: 'account.read',
  answer: { ...ok<Me>(), headers: setsCookie },
});
