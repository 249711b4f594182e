import { startTestApp } from '../testing/test-app.js';
import { createLog } from './logging.js';

describe('the log of a node', () => {
  it('tells of a request by route, status and id, and nothing of a person', async () => {
    const lines: string[] = [];
    const town = await startTestApp(
      {},
      createLog('trace', { write: (connection) => void lines.push(connection) }),
    );
    await town.anonymous.post(
      '/api/auth/sign-in/email?hint=hunter2',
      { email: 'pat@test.example', password: 'hunter2' },
      { cookie: 'harborlight.session_token=hunter2', 'x-request-id': 'request-17' },
    );
    await town.stop();

    expect(lines.map((connection) => JSON.parse(connection) as unknown)).toContainEqual(
      expect.objectContaining({
        requestId: 'request-17',
        method: 'POST',
        route: '/api/auth/sign-in/email',
        status: 401,
        msg: 'request',
      }),
    );
    const ofRequests = lines.filter((connection) => connection.includes('request-17')).join('\n');
    expect(ofRequests).not.toMatch(/hunter2|pat@|127\.0\.0\.1/);
  });

  it('tells of a failed statement by what failed, not by the values it was given', () => {
    const lines: string[] = [];
    const failed = Object.assign(new Error('duplicate key'), {
      code: '23505',
      parameters: ['pat@test.example'],
      driverError: { detail: 'Key (email)=(pat@test.example) already exists.' },
    });
    createLog('error', { write: (connection) => void lines.push(connection) }).error(
      { err: failed },
      'unexpected error',
    );
    expect(lines[0]).toContain('duplicate key');
    expect(lines[0]).toContain('23505');
    expect(lines[0]).not.toContain('pat@');
  });
});
