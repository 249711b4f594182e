import type { Anchor, BoardHead } from '@harborlight/contracts';
import { DataSource } from 'typeorm';
import { publicKeyOf, signAnchor } from '../board/chain/anchor/signing.js';
import { ChainReader } from '../board/chain/chain-reader.js';
import { Tampering } from '../board/chain/tampering.spec-support.js';
import { dataSourceOptions } from '../database/data-source.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { TestTown } from '../testing/test-town.js';
import { verifyBoards, type BoardVerification, type Evidence } from './verify-boards.js';
import { reportText } from './verify-report.js';

const key = 'a5'.repeat(32);
const own = publicKeyOf(key);
const otherKey = '5a'.repeat(32);

let app: TestApp;
let town: TestTown;
let source: DataSource;
let tampering: Tampering;
let anchors: Anchor[];
let seqs: number[];
let auditSeqs: number[];

const anchorNow = async (day: string, by = key): Promise<Anchor> => {
  const answer = await town.coordinator.get(`/api/boards/${app.board.code}/head`);
  const { seq, hash } = answer.body as BoardHead;
  const { head: audit } = await new ChainReader(source).end('audit', app.board.id);
  return signAnchor({ board: app.board.code, day, seq, hash, audit, at: `${day}T23:59:59.000Z` }, by);
};

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  source = await new DataSource(dataSourceOptions(app.databaseUrl, 2)).initialize();
  anchors = [];
  for (const day of ['2026-11-19', '2026-11-20', '2026-11-21']) {
    for (const occupied of [1, 2, 3, 4]) await town.addUnitWith(occupied, 8);
    anchors.push(await anchorNow(day));
  }
  await town.addUnitWith(5, 8);
  seqs = anchors.map(({ seq }) => seq);
  auditSeqs = anchors.map(({ audit }) => audit.seq);
  tampering = await Tampering.with(app.owner);
});
afterEach(() => tampering.undo());
afterAll(async () => {
  await source.destroy();
  await app.stop();
});

async function verified(evidence: Partial<Evidence> = {}, board: string | null = app.board.code) {
  const all: BoardVerification[] = [];
  for await (const one of verifyBoards(source, board, { anchors, trusted: null, own, ...evidence }))
    all.push(one);
  return all;
}

async function reported(evidence: Partial<Evidence> = {}): Promise<string> {
  const [one] = await verified(evidence);
  return one ? reportText(one) : '';
}

const agreeing = { checked: 3, lastAgreeing: { day: '2026-11-21' }, firstDisagreeing: null };

describe('a board held against anchors from outside', () => {
  it('is intact while it says what it said', async () => {
    const [found] = await verified();
    expect(found).toMatchObject({
      intact: true,
      warnings: [],
      anchors: { board: agreeing, audit: agreeing },
    });
    const [first, ...held] = (await reported()).split('\n  ');
    expect(first).toMatch(/^test-town: intact\./);
    expect(held).toEqual([
      `Up to entry ${seqs[2]} the log is what was signed for 2026-11-21. Anchors that agree: 3.`,
      `Up to entry ${auditSeqs[2]} the audit trail is what was signed for 2026-11-21. Anchors that agree: 3.`,
    ]);
  });

  it('is found rewritten after the last anchor that agrees, though every hash fits', async () => {
    const [first = 0, second = 0] = seqs;
    await tampering.rewrite('board', app.board.id, first + 2);
    const [found] = await verified();
    expect(found).toMatchObject({
      intact: false,
      firstBad: null,
      anchors: {
        board: { lastAgreeing: { day: '2026-11-19' }, firstDisagreeing: { day: '2026-11-20' } },
        audit: agreeing,
      },
    });
    const report = await reported();
    expect(report).toContain('REWRITTEN. Every hash fits');
    expect(report).toContain(`Up to entry ${first} the log is what was signed for 2026-11-19.`);
    expect(report).toContain(`At entry ${second} the log is no longer what was signed for 2026-11-20.`);
    expect(report).toContain(`Its first bad entry is between ${first + 1} and ${second}.`);
  });

  it('is found with another audit trail, where its log is untouched', async () => {
    const [first = 0, second = 0] = auditSeqs;
    await tampering.rewrite('audit', app.board.id, first + 2);
    const [found] = await verified();
    expect(found).toMatchObject({
      intact: false,
      firstBad: null,
      anchors: {
        board: agreeing,
        audit: { lastAgreeing: { day: '2026-11-19' }, firstDisagreeing: { day: '2026-11-20' } },
      },
    });
    const report = await reported();
    expect(report).toContain('REWRITTEN. Every hash fits');
    expect(report).toContain(`Up to entry ${first} the audit trail is what was signed for 2026-11-19.`);
    expect(report).toContain(
      `At entry ${second} the audit trail is no longer what was signed for 2026-11-20.`,
    );
    expect(report).toContain(`Its first bad entry is between ${first + 1} and ${second}.`);
  });

  it('is found rewritten from the beginning on where no anchor agrees', async () => {
    await tampering.rewrite('board', app.board.id, 1);
    expect(await reported()).toContain(`first bad entry is between 1 and ${seqs[0]}.`);
  });

  it('is found cut off, though its head was set back with it', async () => {
    const [, second = 0] = seqs;
    await app.owner.query(`DELETE FROM board_entry WHERE seq >= ${second}`);
    await app.owner.query(
      `UPDATE board_head SET seq = ${second - 1}, hash = (SELECT hash FROM board_entry WHERE seq = ${second - 1})
        WHERE board_id = '${app.board.id}'`,
    );
    expect(await reported()).toContain(`first bad entry is between ${(seqs[0] ?? 0) + 1} and ${second}.`);
  });

  it('is not vouched for by an anchor behind a broken entry', async () => {
    const [first = 0] = seqs;
    await app.owner.query(`UPDATE board_entry SET body = '{}' WHERE seq = ${first + 2}`);
    const [found] = await verified();
    expect(found).toMatchObject({
      intact: false,
      firstBad: { chain: 'board', seq: first + 2 },
      anchors: {
        board: { checked: 1, lastAgreeing: { day: '2026-11-19' }, firstDisagreeing: null },
        audit: agreeing,
      },
    });
    expect(await reported()).toContain(`BROKEN at entry ${first + 2} of the board chain`);
  });

  it('is not vouched for by an anchor behind a broken audit event, though the log is broken too', async () => {
    await app.owner.query(`UPDATE board_entry SET body = '{}' WHERE seq = 1`);
    await app.owner.query(`UPDATE audit_entry SET detail = '[]' WHERE chain = $1 AND seq = $2`, [
      app.board.id,
      (auditSeqs[0] ?? 0) + 2,
    ]);
    expect((await verified())[0]).toMatchObject({
      anchors: {
        board: { checked: 0 },
        audit: { checked: 1, lastAgreeing: { day: '2026-11-19' }, firstDisagreeing: null },
      },
    });
  });

  it('is verified without anchors as before, with what belongs to no board', async () => {
    const all = await verified({ anchors: [] }, null);
    expect(all.map(({ board, intact, anchors: held }) => [board, intact, held])).toEqual([
      ['test-town', true, null],
      ['accounts', true, null],
    ]);
  });
});

describe('an anchor from outside', () => {
  it('is refused where it was changed', async () => {
    const forged = anchors.map((anchor) => ({ ...anchor, seq: anchor.seq - 1 }));
    await expect(verified({ anchors: forged })).rejects.toThrow('its signature does not fit');
  });

  it('is refused where another key signed it than the one that is trusted', async () => {
    await expect(verified({ trusted: publicKeyOf(otherKey) })).rejects.toThrow('not with the key of --key');
    expect(await verified({ trusted: own })).toMatchObject([{ intact: true, warnings: [] }]);
  });

  it('is believed with a warning where nobody said whom to trust', async () => {
    const byAnother = [await anchorNow('2026-11-22', otherKey)];
    const [found] = await verified({ anchors: byAnother });
    expect(found?.warnings).toEqual([
      `Anchors were signed with ${publicKeyOf(otherKey)}, but this server signs with ${own}. Name the key you trust with --key.`,
    ]);
    expect((await verified({ own: null }))[0]?.warnings[0]).toContain('key is not known here');
  });

  it('of a board that is not here is refused by name', async () => {
    const elsewhere = signAnchor({ ...(anchors[0] as Anchor), board: 'lane' }, key);
    await expect(verified({ anchors: [elsewhere] })).rejects.toThrow(
      'Board lane does not exist. Use one of: test-town.',
    );
    await app.addBoard('lane');
    await expect(verified({}, 'lane')).rejects.toThrow('No anchor in the file is for board lane.');
    await expect(verified({}, 'nowhere')).rejects.toThrow('Board nowhere does not exist');
  });
});
