import { problemOf } from './problem.js';

it('a refusal keeps its code, reasons and fields', () => {
  const problem = problemOf(409, {
    type: 'about:blank',
    title: 'Conflict',
    status: 409,
    code: 'changed-since',
    reasons: [{ code: 'changed-since' }],
    fields: [{ field: 'occupied', code: 'count-absurd' }],
  });
  expect(problem).toMatchObject({
    code: 'changed-since',
    status: 409,
    reasons: [{ code: 'changed-since' }],
    fields: [{ field: 'occupied', code: 'count-absurd' }],
  });
});

it.each([
  [401, 'not-signed-in'],
  [404, 'not-found'],
  [429, 'too-many-requests'],
  [502, 'unexpected'],
])('an answer %i that is none of ours still has a code: %s', (status, code) => {
  expect(problemOf(status, undefined).code).toBe(code);
});
