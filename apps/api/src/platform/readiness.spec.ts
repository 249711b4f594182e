import { Readiness } from './readiness.js';

describe('readiness', () => {
  it('tells each check by name, and a failing one from the others', async () => {
    const readiness = new Readiness();
    readiness.register('database', () => undefined);
    readiness.register('log', () => {
      throw new Error('silent');
    });
    readiness.register('migrations', () => Promise.reject(new Error('old')));
    expect(await readiness.state()).toEqual({ database: 'ok', log: 'failing', migrations: 'failing' });
  });
});
