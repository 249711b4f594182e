import type { Me } from '@harborlight/contracts';
import { startTestApp, type TestApp } from '../testing/test-app.js';

describe('signing in and out', () => {
  let town: TestApp;
  beforeAll(async () => {
    town = await startTestApp();
  });
  afterAll(() => town.stop());

  it('who signed in is told who they are and what they may do', async () => {
    const staff = await town.signInAs('shelter-staff');
    const { status, body } = await staff.get('/api/me');
    expect(status).toBe(200);
    expect(body as Me).toMatchObject({
      userId: staff.userId,
      memberships: [{ role: 'shelter-staff', board: 'test-town', agencyKind: 'shelter-operator' }],
    });
    expect((body as Me).permissions).toContain('vacancy.write');
    expect((body as Me).permissions).not.toContain('vacancy.import');
  });
});
