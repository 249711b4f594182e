import { HttpException, NotFoundException } from '@nestjs/common';
import { DomainError, type Refusal } from '@harborlight/domain';
import { InvalidInput, problemOf } from './problem.js';

const codeAndStatus = (error: unknown) => {
  const problem = problemOf(error);
  return problem && { code: problem.code, status: problem.status };
};

describe('the problem of an error', () => {
  it('carries the code of a refusal, its status and its reasons', () => {
    const reasons: Refusal[] = [
      { code: 'older-than-newest', field: 'at', facts: { newest: '2026-11-22T08:00:00.000Z' } },
    ];
    expect(problemOf(new DomainError('older-than-newest', reasons))).toMatchObject({
      type: 'urn:harborlight:problem:older-than-newest',
      status: 409,
      code: 'older-than-newest',
      reasons,
    });
  });

  it('names the fields of input that has the wrong shape', () => {
    const fields = [{ field: 'criteria.ages.from', code: 'isInt' }];
    expect(problemOf(new InvalidInput(fields))).toMatchObject({ status: 400, code: 'invalid-input', fields });
  });

  it.each([
    [400, 'invalid-input', 400],
    [404, 'not-found', 404],
    [405, 'not-found', 404],
    [413, 'body-too-large', 413],
    [414, 'invalid-input', 400],
    [415, 'unsupported-media-type', 415],
    [503, 'shutting-down', 503],
  ])('is ours where the framework says %i', (said, code, status) => {
    expect(codeAndStatus(new HttpException('words of the framework', said))).toEqual({ code, status });
  });

  it('repeats no word of the framework', () => {
    expect(JSON.stringify(problemOf(new NotFoundException('Cannot GET /api/units/17')))).not.toContain('17');
  });

  it.each(['22P05', '22021'])('is invalid input where PostgreSQL cannot keep a text (%s)', (code) => {
    expect(codeAndStatus(Object.assign(new Error('a NUL'), { code }))).toEqual({
      code: 'invalid-input',
      status: 400,
    });
  });

  it.each([new Error('a bug'), new HttpException('a bug', 500), 'a text'])(
    'is nobody’s where nobody expected the error (%s)',
    (error) => {
      expect(problemOf(error)).toBeNull();
    },
  );
});
