import type { ExhibitPage, ExhibitVerification } from '@harborlight/contracts';
import { aNeed } from '@harborlight/testing';
import { Tampering } from '../../board/chain/tampering.spec-support.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import { TestTown } from '../../testing/test-town.js';

let app: TestApp;
let town: TestTown;
let moment: string;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  await town.addUnitWith(1, 4);
  moment = new Date().toISOString();
});
afterAll(() => app.stop());

async function exhibitBy(person: TestClient): Promise<ExhibitPage> {
  const { status, body } = await person.post('/api/exhibits', {
    board: app.board.code,
    state: 'MO',
    moment,
    need: aNeed(),
    tongue: 'en',
    as: 'page',
  });
  expect(status).toBe(201);
  return body as ExhibitPage;
}

describe('an exhibit, which may come into any hands', () => {
  it('tells of a small house the band alone, also where a coordinator makes it', async () => {
    const said = JSON.stringify((await exhibitBy(town.coordinator)).document.blocks);
    expect(said).toContain(': Open; reported');
    expect(said).not.toContain('3 open');
  });
});

describe('the verification of an exhibit, which anybody may ask for again and again', () => {
  const verify = async ({ stamp }: ExhibitPage): Promise<ExhibitVerification> => {
    const { status, body } = await app.anonymous.get(`/api/exhibits/${stamp}/verification`);
    expect(status).toBe(200);
    return body as ExhibitVerification;
  };

  it('does not tell when the board changes, and reaches each paper all the same', async () => {
    const first = await exhibitBy(town.coordinator);
    const { chain } = await verify(first);
    await town.addUnitWith(2, 4);
    expect((await verify(first)).chain).toEqual(chain);
    const second = await verify(await exhibitBy(town.coordinator));
    expect(second.seq).toBeGreaterThan(chain.seq);
    expect(second.chain).toEqual({ ...chain, seq: second.seq, hash: second.hash });
    expect((await verify(first)).chain).toEqual(chain);
  });

  it('finds at once what was changed since', async () => {
    const paper = await exhibitBy(town.coordinator);
    const tampering = await Tampering.with(app.owner);
    await app.owner.query('UPDATE board_head SET seq = 1');
    expect((await verify(paper)).chain).toMatchObject({ intact: false, firstBad: 2 });
    await tampering.undo();
  });
});
