import {
  created,
  noContent,
  ok,
  operation,
  refusalsOf,
  shape,
  type Operation,
  type ParamsOf,
  type ResultOf,
} from './operation.js';

const openThing = operation({
  id: 'openThing',
  method: 'POST',
  path: '/api/boards/:code/things/:id',
  summary: 'Opens a thing',
  tag: 'boards',
  permission: 'board.create',
  body: shape<{ readonly name: string }>(),
  answer: created<{ readonly id: string }>(),
  idempotencyKey: 'honoured',
  refusals: ['board-exists'],
});
const readHealth = operation({
  id: 'readHealth',
  method: 'GET',
  path: '/health',
  summary: 'Says how it is',
  tag: 'operations',
  permission: 'public',
  answer: ok<{ readonly status: 'live' }>(),
});

describe('an operation', () => {
  it('knows the parameters of its path and the type of its answer', () => {
    const params: ParamsOf<typeof openThing> = { code: 'kansas-city', id: '1' };
    const answer: ResultOf<typeof openThing> = { id: '1' };
    // @ts-expect-error: the path has no parameter of this name
    const wrongParams: ParamsOf<typeof openThing> = { code: 'kansas-city', unit: '1' };
    // @ts-expect-error: the answer has no field of this name
    const wrongAnswer: ResultOf<typeof openThing> = { name: '1' };
    expect([params, answer, wrongParams, wrongAnswer]).toHaveLength(4);
  });

  it('is one of all operations, whatever its types', () => {
    const all: readonly Operation[] = [
      openThing,
      readHealth,
      operation({ ...readHealth, answer: noContent() }),
    ];
    expect(all.map(({ answer }) => answer.status)).toEqual([201, 200, 204]);
  });

  it('refuses with what it declares and with what every route of its kind shares', () => {
    expect(refusalsOf(openThing)).toEqual(
      expect.arrayContaining([
        'board-exists',
        'not-allowed',
        'not-found',
        'foreign-origin',
        'idempotency-key-reused',
      ]),
    );
    expect(refusalsOf(readHealth)).not.toEqual(expect.arrayContaining(['not-allowed']));
    expect(refusalsOf(readHealth)).not.toEqual(expect.arrayContaining(['not-found']));
  });
});
