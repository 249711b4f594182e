import type { InboxView } from '@harborlight/contracts';
import { Transactions } from '../../platform/transactions.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestResponse, TestClient } from '../../testing/test-client.js';
import { ForgetOldNotices } from './forget-old-notices.js';
import { Notices, type NewNotice } from '../notices.js';

let app: TestApp;
let officer: TestClient;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  officer = await app.signInAs('placement-officer');
});
afterAll(() => app.stop());

const write = (notice: Partial<NewNotice> = {}): Promise<string[]> =>
  app.app.get(Transactions, { strict: false }).run((tx) =>
    app.app.get(Notices, { strict: false }).write(tx, {
      boardId: app.board.id,
      kind: 'answer',
      subjectId: crypto.randomUUID(),
      once: 'an answer',
      to: { userIds: [officer.userId] },
      ...notice,
    }),
  );

const inboxOf = ({ body }: TestResponse): InboxView => body as InboxView;
const read = async (person: TestClient): Promise<InboxView> => inboxOf(await person.get('/api/inbox'));

describe('an inbox', () => {
  it('shows the newest first, and how many wait', async () => {
    await write({ kind: 'answer', once: 'first' });
    await write({ kind: 'watch-hit', once: 'second' });
    expect(await read(officer)).toMatchObject({
      waiting: 2,
      notices: [
        { kind: 'watch-hit', board: 'test-town', acknowledgedAt: null },
        { kind: 'answer', board: 'test-town', acknowledgedAt: null },
      ],
    });
  });

  it('takes the same notice once', async () => {
    expect(await write({ once: 'the same' })).toEqual([officer.userId]);
    expect(await write({ once: 'the same' })).toEqual([]);
    expect((await read(officer)).waiting).toBe(1);
  });

  it.each<[string, (mine: string) => NewNotice['to'], boolean]>([
    [
      'the people of its agency with the role',
      (mine) => ({ agencyIds: [mine], roles: ['placement-officer'] }),
      true,
    ],
    [
      'people of its agency with another role',
      (mine) => ({ agencyIds: [mine], roles: ['coordinator'] }),
      false,
    ],
    [
      'everybody of its board with the role',
      () => ({ boardId: app.board.id, roles: ['placement-officer'] }),
      true,
    ],
    [
      'everybody of its board with another role',
      () => ({ boardId: app.board.id, roles: ['court-reviewer'] }),
      false,
    ],
    ['somebody who has no account', () => ({ userIds: [crypto.randomUUID()] }), false],
  ])('is written to with what is for %s, or left alone', async (once, to, reached) => {
    const mine = app.board.agencies['placement-officer'];
    const told = await write({ once, to: to(mine) });
    expect(told.includes(officer.userId)).toBe(reached);
    expect((await read(officer)).waiting).toBe(reached ? 1 : 0);
  });

  it('keeps what was acknowledged, and counts it no more', async () => {
    await write({ once: 'one' });
    await write({ once: 'two' });
    const [newest] = (await read(officer)).notices;
    const after = inboxOf(await officer.post(`/api/inbox/${newest?.id}/acknowledgement`));
    expect(after).toMatchObject({
      waiting: 1,
      notices: [{ id: newest?.id, acknowledgedAt: expect.any(String) as string }, { acknowledgedAt: null }],
    });
  });

  it('can be acknowledged as a whole', async () => {
    await write({ once: 'one' });
    await write({ once: 'two' });
    expect(inboxOf(await officer.post('/api/inbox/acknowledgement')).waiting).toBe(0);
  });

  it('lets go of what is a season old', async () => {
    await write({ once: 'old' });
    await app.owner.query(`UPDATE notice SET at = now() - interval '91 days' WHERE user_id = $1`, [
      officer.userId,
    ]);
    await write({ kind: 'watch-hit', once: 'new' });
    await app.app.get(ForgetOldNotices, { strict: false }).forget();
    expect((await read(officer)).notices).toMatchObject([{ kind: 'watch-hit' }]);
  });

  it('is nobody else’s: their notice is not found', async () => {
    await write();
    const [notice] = (await read(officer)).notices;
    const other = await app.signInAs('placement-officer');
    const { status, body } = await other.post(`/api/inbox/${notice?.id}/acknowledgement`);
    expect([status, (body as { code: string }).code]).toEqual([404, 'not-found']);
    expect((await read(officer)).waiting).toBe(1);
  });
});
