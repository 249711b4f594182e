import type {
  ExhibitPage,
  ExhibitVerification,
  FacilityRecordView,
  UnitRecordView,
} from '@harborlight/contracts';
import type { ExhibitDto } from '@harborlight/contracts/dto';
import { canonicalJson } from '@harborlight/domain';
import { aNeed, confidential } from '@harborlight/testing';
import { must, Night } from '../../testing/night.js';
import { sha256 } from '../../platform/sha256.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import { readPaper } from './read-exhibit-pdf.spec-support.js';

let app: TestApp;
let night: Night;
let court: TestClient;
let house: UnitRecordView;
let token: string;
let moment: string;

/** Each asker comes from an address of its own, so that none uses up what another may ask. */
let askers = 0;

beforeAll(async () => {
  app = await startTestApp({ trustProxy: true });
  night = await Night.in(app);
  court = await app.signInAs('court-reviewer');
  const facility = must(
    await night.town.coordinator.post(`/api/boards/${app.board.code}/facilities`, {
      agencyId: app.board.agencies['shelter-staff'],
      alias: 'Cedar House',
      state: 'MO',
      region: 'metro',
      criteria: confidential(),
      intakePhone: '+1 816 555 0142',
      meetingPoint: 'police-station-lobby',
    }),
  ).body as FacilityRecordView;
  house = await night.town.addUnit({ licensed: 8 }, facility.id);
  await census(8);
  moment = new Date().toISOString();
  await census(5);
  const request = await night.open();
  token = request.token;
  const [offer] = await night.ask(request.id, [house]);
  must(await night.answer(offer!, { answer: 'decline', code: 'staffing' }));
  await census(4);
});
afterAll(() => app.stop());

const census = async (occupied: number) =>
  must(await night.staff.put(`/api/units/${house.id}/census`, { occupied, staffed: 8 }));

const asked = (said: Partial<ExhibitDto> = {}): ExhibitDto => ({
  board: app.board.code,
  state: 'MO',
  moment,
  need: aNeed({ languages: ['so'], separationCheck: true }) as ExhibitDto['need'],
  ground: 'protect-juvenile',
  custodyAt: moment,
  token,
  tongue: 'en',
  as: 'pdf',
  ...said,
});

interface Paper {
  readonly stamp: string;
  readonly pdf: Buffer;
  readonly headers: Headers;
}

async function print(said: Partial<ExhibitDto> = {}): Promise<Paper> {
  const answer = await fetch(`${app.url}/api/exhibits`, {
    method: 'POST',
    headers: { cookie: court.cookie, 'content-type': 'application/json' },
    body: JSON.stringify(asked(said)),
  });
  const pdf = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok) throw new Error(pdf.toString());
  return { stamp: answer.headers.get('harborlight-stamp') ?? '', pdf, headers: answer.headers };
}

const ask = (stamp: string, file?: Buffer | string, from = `203.0.113.${(askers += 1)}`) =>
  app.anonymous.get(
    `/api/exhibits/${stamp}/verification${file === undefined ? '' : `?fingerprint=${sha256(file)}`}`,
    { 'x-forwarded-for': from },
  );
const verify = async (stamp: string, file?: Buffer | string): Promise<ExhibitVerification> =>
  must(await ask(stamp, file)).body as ExhibitVerification;

describe('an exhibit on paper', () => {
  let paper: Paper;
  beforeAll(async () => {
    paper = await print();
  });

  it('comes as a file that is named by its stamp alone', () => {
    expect(paper.stamp).toMatch(/^H(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(paper.headers.get('content-type')).toBe('application/pdf');
    expect(paper.headers.get('content-disposition')).toBe(`attachment; filename="${paper.stamp}.pdf"`);
    expect(paper.pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('bears page, stamp, log position and head hash on each page, and its stamp in its description', async () => {
    const { body } = await court.get(`/api/boards/${app.board.code}/head`);
    const { seq, hash } = body as { seq: number; hash: string };
    const pages = readPaper(paper.pdf);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain(`Exhibit code ${paper.stamp}`);
      expect(page).toContain(`Log entry number ${seq}`);
      expect(page).toContain(`Log hash ${hash}`);
    });
    expect(paper.pdf.toString('latin1')).toContain(`<pdf:Keywords>${paper.stamp}</pdf:Keywords>`);
  });

  it('says what the board showed, by alias and class, and what the shelter said', () => {
    const text = readPaper(paper.pdf).join(' ');
    expect(text).toContain('Cedar House, Wing (Crisis shelter for exploited children)');
    expect(text).toContain('Not enough staff');
    expect(text).toContain('Rule 129.04');
    expect(text).toContain('CITED HERE');
  });

  it('tells no phone, no meeting point, and nothing that a child needs', () => {
    const text = readPaper(paper.pdf).join(' ');
    expect(text).not.toMatch(
      /555|police station lobby|Somali|speaks the language|kept apart|\bgirl\b|\b15\b years/i,
    );
  });

  it('says the same in Spanish', async () => {
    const text = readPaper((await print({ tongue: 'es' })).pdf).join(' ');
    expect(text).toContain('Alternativas a la detención: Missouri');
    expect(text).toContain('Falta personal');
  });

  it('is kept nowhere but as a fingerprint, and its audit event holds nothing of the need', async () => {
    const { rows } = await app.owner.query<{ deed: object; record: { fingerprint: string } }>(
      `SELECT to_jsonb(a) AS deed, to_jsonb(e) AS record FROM exhibit e JOIN audit_entry a ON a.subject = e.stamp
        WHERE e.stamp = $1`,
      [paper.stamp],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.record.fingerprint).toBe(sha256(paper.pdf));
    expect(rows[0]?.deed).toMatchObject({
      action: 'exhibit.make',
      detail: { as: 'pdf', agencyId: app.board.agencies['court-reviewer'], fingerprint: sha256(paper.pdf) },
    });
    expect(JSON.stringify(rows)).not.toMatch(/"age"|sleeper|language|offender|protect|"so"/);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is refused to whoever may not review', async () => {
    const staff = await app.signInAs('shelter-staff');
    expect(await staff.post('/api/exhibits', asked())).toMatchObject({ status: 403 });
  });
});

describe('whoever holds an exhibit', () => {
  let paper: Paper;
  beforeAll(async () => {
    paper = await print();
  });

  it('learns that the file is the one that was made, and that the log is whole', async () => {
    const { stamp, pdf } = paper;
    expect(await verify(stamp, pdf)).toMatchObject({
      stamp,
      as: 'pdf',
      board: app.board.code,
      boardName: app.board.code,
      agency: `court of ${app.board.code}`,
      sameFile: true,
      onChain: true,
      chain: { intact: true, firstBad: null },
    });
    expect(await verify(stamp)).toMatchObject({ sameFile: null, onChain: true });
  });

  it('learns that one byte was changed', async () => {
    const tampered = Buffer.from(paper.pdf);
    tampered[tampered.length >> 1]! ^= 1;
    expect(await verify(paper.stamp, tampered)).toMatchObject({ sameFile: false, onChain: true });
  });

  it('may write the stamp in small letters and without hyphens', async () => {
    const written = paper.stamp.toLowerCase().replaceAll('-', '');
    expect(await verify(written, paper.pdf)).toMatchObject({ stamp: paper.stamp, sameFile: true });
  });

  it.each(['H-0000-0000-0000', 'no-stamp', `R-7K3Q-9XWM`])('finds nothing behind "%s"', async (stamp) => {
    expect(await ask(stamp)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  it('is asked to wait after thirty questions in a minute', async () => {
    const from = '198.51.100.7';
    for (let question = 1; question <= 30; question += 1) await ask('no-stamp', undefined, from);
    expect(await ask(paper.stamp, undefined, from)).toMatchObject({
      status: 429,
      body: { code: 'too-many-requests' },
    });
    expect(await ask(paper.stamp)).toMatchObject({ status: 200 });
  });

  it('can verify a page by the canonical JSON of what it says', async () => {
    const { body } = must(await court.post('/api/exhibits', asked({ as: 'page' })));
    const { stamp, document } = body as ExhibitPage;
    expect(document.foot[0]).toBe(`Exhibit code ${stamp}`);
    expect(await verify(stamp, canonicalJson(document))).toMatchObject({ as: 'page', sameFile: true });
  });

  it('is not deceived by a record that was rewritten, nor by its audit event as well', async () => {
    const forged = Buffer.from('a forged paper');
    const { stamp } = await print();
    await app.owner.query('UPDATE exhibit SET fingerprint = $2 WHERE stamp = $1', [stamp, sha256(forged)]);
    expect(await verify(stamp, forged)).toMatchObject({ sameFile: false, onChain: false });
    await app.owner.query(
      `UPDATE audit_entry SET detail = detail || jsonb_build_object('fingerprint', $2::text) WHERE subject = $1`,
      [stamp, sha256(forged)],
    );
    expect(await verify(stamp, forged)).toMatchObject({ sameFile: false, onChain: false });
  });

  it('learns that the log has another hash at its position', async () => {
    const { stamp, pdf } = await print();
    await app.owner.query(
      `UPDATE board_entry SET hash = repeat('0', 64) WHERE board_id = $1
          AND seq = (SELECT seq FROM exhibit WHERE stamp = $2)`,
      [app.board.id, stamp],
    );
    expect(await verify(stamp, pdf)).toMatchObject({ sameFile: true, onChain: false });
  });
});
