import { Client } from 'pg';
import { testDatabase } from './index.js';
import { prefixVariable } from './test-server.js';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

const makeBeds = (url: string) => ask(url, 'CREATE TABLE bed AS SELECT 7 AS number').then(() => undefined);

beforeEach(() => {
  // A template of its own: the run's other specs have theirs from the migrations.
  process.env[prefixVariable] += '_own';
});

describe('a test database', () => {
  it('is prepared once, and cloned for each who asks even at the same moment', async () => {
    const prepared: string[] = [];
    const databases = await Promise.all(
      [1, 2, 3].map(() => testDatabase((url) => (prepared.push(url), makeBeds(url)))),
    );

    expect(prepared).toHaveLength(1);
    expect(new Set(databases.map(({ url }) => url)).size).toBe(3);
    for (const { url, drop } of databases) {
      expect(await ask(url, 'SELECT number FROM bed')).toEqual([{ number: 7 }]);
      await drop();
      await expect(ask(url, 'SELECT')).rejects.toThrow(/does not exist/);
    }
  });

  it('keeps its changes from the next one', async () => {
    const first = await testDatabase(makeBeds);
    await ask(first.url, 'DELETE FROM bed');
    const second = await testDatabase(makeBeds);
    expect(await ask(second.url, 'SELECT number FROM bed')).toHaveLength(1);
    await Promise.all([first.drop(), second.drop()]);
  });

  it('is prepared anew after a preparation failed half-way', async () => {
    const failing = async (url: string) => {
      await makeBeds(url);
      throw new Error('out of paper');
    };
    await expect(testDatabase(failing)).rejects.toThrow('out of paper');

    const database = await testDatabase(makeBeds);
    expect(await ask(database.url, 'SELECT number FROM bed')).toHaveLength(1);
    await database.drop();
  });
});
