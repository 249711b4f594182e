import { startTestApp, type TestApp } from '../testing/test-app.js';
import { Durability } from './durability.js';

describe('a lifeline', () => {
  let town: TestApp;
  let durability: Durability;

  beforeAll(async () => {
    town = await startTestApp();
    durability = town.app.get(Durability, { strict: false });
  });
  afterAll(() => town.stop());

  const cut = () =>
    town.owner.query(
      `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
        WHERE application_name = 'harborlight durability' AND datname = current_database()`,
    );

  it('serves all who wait at once', async () => {
    const connection = await durability.take();
    await expect(
      Promise.all([connection.flushed(), connection.flushed(), connection.flushed()]),
    ).resolves.toHaveLength(3);
  });

  it('vouches for nothing once it was cut: what was committed before may be gone', async () => {
    const connection = await durability.take();
    await cut();
    await expect(connection.flushed()).rejects.toThrow();
  });

  it('is followed by another, and the node goes on', async () => {
    await cut();
    const coordinator = await town.signInAs('coordinator');
    const answer = await coordinator.put(`/api/boards/${town.board.code}/regions/metro`, {
      code: 'metro',
      nameEn: 'Metro',
      nameEs: 'Metro',
    });
    expect(answer.status).toBe(200);
    await expect((await durability.take()).flushed()).resolves.toBeUndefined();
  });
});
