import 'reflect-metadata';
import {
  created,
  ok,
  operation,
  shape,
  type Me,
  type ParamsOf,
  type WithDefaults,
} from '@harborlight/contracts';
import { EntriesQueryDto, HoldDto, ReleaseDto } from '@harborlight/contracts/dto';
import type { Actor } from '@harborlight/domain';
import { Operation } from './operation.js';

const readThing = operation({
  id: 'readThing',
  method: 'GET',
  path: '/api/things/:id',
  summary: 'Reads a thing',
  tag: 'boards',
  permission: 'board.read',
  query: shape<WithDefaults<EntriesQueryDto, 'after' | 'limit'>>(),
  answer: ok<Pick<Me, 'email' | 'name'>>(),
});
const makeThing = operation({
  id: 'makeThing',
  method: 'POST',
  path: '/api/things',
  summary: 'Makes a thing',
  tag: 'boards',
  permission: 'board.create',
  body: shape<HoldDto>(),
  answer: created<{ readonly unitId: string }>(),
  idempotencyKey: 'honoured',
});

type WithoutUnit = Omit<HoldDto, 'unitId'>;

class Things {
  @Operation(readThing)
  async read(_actor: Actor, _params: ParamsOf<typeof readThing>, _query: EntriesQueryDto) {
    return { email: 'staff@demo.harborlight.example', name: 'Staff' };
  }

  // @ts-expect-error: a field of the answer has another name
  @Operation(readThing)
  async readRenamed() {
    return { mail: 'staff@demo.harborlight.example', name: 'Staff' };
  }

  // @ts-expect-error: a field of the answer has another type
  @Operation(readThing)
  readNumber() {
    return { email: 1, name: 'Staff' };
  }

  // @ts-expect-error: the path has no parameter of this name
  @Operation(readThing)
  readByCode(_actor: Actor, _params: { readonly code: string }) {
    return { email: 'staff@demo.harborlight.example', name: 'Staff' };
  }

  // @ts-expect-error: the query is of another class
  @Operation(readThing)
  readWithAnotherQuery(_actor: Actor, _query: ReleaseDto) {
    return { email: 'staff@demo.harborlight.example', name: 'Staff' };
  }

  // @ts-expect-error: the operation knows no key
  @Operation(readThing)
  readWithKey(_actor: Actor, _key: string | null) {
    return { email: 'staff@demo.harborlight.example', name: 'Staff' };
  }

  @Operation(makeThing)
  make({ unitId }: HoldDto, _key: string | null) {
    return { unitId };
  }

  // @ts-expect-error: the body is of another class
  @Operation(makeThing)
  makeFromAnotherBody(_body: ReleaseDto) {
    return { unitId: '' };
  }

  // @ts-expect-error: the body lacks a field
  @Operation(makeThing)
  makeFromLess(_body: WithoutUnit) {
    return { unitId: '' };
  }

  // @ts-expect-error: the caller may leave the key out
  @Operation(makeThing)
  makeWithKey(_body: HoldDto, key: string) {
    return { unitId: key };
  }
}

describe('a handler', () => {
  it('that answers with or is given another type than its operation says does not compile', () => {
    expect(Object.getOwnPropertyNames(Things.prototype)).toHaveLength(11);
  });
});
