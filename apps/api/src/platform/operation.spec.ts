import 'reflect-metadata';
import { ok, operation, type Me } from '@harborlight/contracts';
import { Operation } from './operation.js';

const readThing = operation({
  id: 'readThing',
  method: 'GET',
  path: '/api/things/:id',
  summary: 'Reads a thing',
  tag: 'boards',
  permission: 'board.read',
  answer: ok<Pick<Me, 'email' | 'name'>>(),
});

class Things {
  @Operation(readThing)
  async read() {
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
}

describe('a handler', () => {
  it('that answers with another type than its operation does not compile', () => {
    expect(Object.getOwnPropertyNames(Things.prototype)).toEqual([
      'constructor',
      'read',
      'readRenamed',
      'readNumber',
    ]);
  });
});
