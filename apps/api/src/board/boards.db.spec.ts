import { startTestApp, type TestApp } from '../testing/test-app.js';
import { problem } from '../testing/duty.js';
import type { TestClient } from '../testing/test-client.js';

let app: TestApp;
let operator: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  operator = await app.signInAs('operator');
});
afterAll(() => app.stop());

const create = (said: object = {}) =>
  operator.post('/api/boards', {
    code: 'river-town',
    name: 'River Town',
    timeZone: 'America/Chicago',
    ...said,
  });

describe('a new board', () => {
  it('is there at once, with nothing on it', async () => {
    expect((await create()).body).toEqual({
      id: expect.any(String) as string,
      code: 'river-town',
      name: 'River Town',
      timeZone: 'America/Chicago',
      demonstration: false,
      regions: [],
    });
    expect((await operator.get('/api/boards/river-town')).body).toMatchObject({
      board: 'river-town',
      units: [],
    });
  });

  it.each([
    ['with the code of another', { code: 'test-town' }, 409, 'board-exists', 'code'],
    ['in a time zone nobody knows', { timeZone: 'Mars/Olympus' }, 400, 'unknown-time-zone', 'timeZone'],
  ])('%s is refused', async (_, said, status, code, field) => {
    expect(problem(await create(said))).toMatchObject({ status, code, reasons: [{ code, field }] });
  });
});
