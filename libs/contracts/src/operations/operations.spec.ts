import type { Operation } from '../operation.js';
import * as operations from './index.js';

const all: readonly Operation[] = Object.values(operations);

describe('the operations', () => {
  it('are each known by the name of their constant', () => {
    expect(Object.entries(operations).filter(([name, { id }]) => name !== id)).toEqual([]);
  });

  it('are each one route', () => {
    const routes = all.map(({ method, path }) => `${method} ${path}`);
    expect(routes.filter((route, index) => routes.indexOf(route) !== index)).toEqual([]);
  });

  it('are each said in one line that begins with a capital and ends without a full stop', () => {
    expect(all.filter(({ summary }) => !/^[A-Z][^\n]{5,110}[^.]$/.test(summary))).toEqual([]);
  });

  it('change nothing where they are a GET', () => {
    expect(all.filter(({ method, body }) => method === 'GET' && body)).toEqual([]);
  });
});
