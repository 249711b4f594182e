import type { AskedView, RequestView } from '@harborlight/contracts';
import { aNeed } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { must } from '../testing/night.js';
import { Duty, problem } from '../testing/duty.js';
import { aShelter } from '../testing/shelters.js';

let app: TestApp;
let duty: Duty;

beforeAll(async () => {
  app = await startTestApp();
  duty = await Duty.in(app);
});
afterAll(() => app.stop());

describe('what a shelter is asked', () => {
  const listAs = async (client: TestClient, state = '') =>
    must(await client.get(`/api/boards/${app.board.code}/offers${state}`)).body as AskedView[];
  const deedsOn = async (action: string, userId: string) => {
    const { rows } = await app.owner.query<{ subject: string | null; detail: Record<string, unknown> }>(
      'SELECT subject, detail FROM audit_entry WHERE action = $1 AND actor = $2 ORDER BY seq',
      [action, userId],
    );
    return rows;
  };

  it('shows the need while it waits, and no more once it said no', async () => {
    const { offer } = await duty.askingOne(await duty.openUnit());
    const mine = async () => (await listAs(duty.night.staff)).find(({ id }) => id === offer.id);
    expect(await mine()).toMatchObject({ need: aNeed(), state: 'asked', officer: 'placement-officer' });
    must(await duty.night.answer(offer, { answer: 'decline', code: 'full' }));
    expect(await mine()).toMatchObject({ need: null, state: 'declined' });
  });

  it('tells the audit trail who read which offers, with a need or without, and nothing of them', async () => {
    const { staff, unit } = await aShelter(app, duty.night.town.coordinator);
    expect(await listAs(staff, '?state=waiting')).toEqual([]);
    expect(await deedsOn('offer.read', staff.userId)).toEqual([]);
    const { offer } = await duty.askingOne(unit);
    await listAs(staff, '?state=waiting');
    const read = { subject: null, detail: { offers: offer.id } };
    expect(await deedsOn('offer.read', staff.userId)).toEqual([read]);
    must(await staff.post(`/api/offers/${offer.id}/answer`, { answer: 'decline', code: 'full' }));
    await listAs(staff);
    expect(await deedsOn('offer.read', staff.userId)).toEqual([read, read]);
    must(await staff.post(`/api/offers/${offer.id}/acknowledgement`));
    expect(await deedsOn('offer.read', staff.userId)).toEqual([
      read,
      read,
      { subject: offer.id, detail: { needRead: false } },
    ]);
  });

  it('is told apart by what it waits for', async () => {
    const { staff, unit } = await aShelter(app, duty.night.town.coordinator);
    const first = await duty.askingOne(unit);
    const second = await duty.askingOne(unit);
    must(await staff.post(`/api/offers/${second.offer.id}/answer`, { answer: 'accept' }));
    expect((await listAs(staff, '?state=waiting')).map(({ id }) => id)).toEqual([first.offer.id]);
    expect((await listAs(staff, '?state=accepted')).map(({ id }) => id)).toEqual([second.offer.id]);
    expect((await staff.get(`/api/boards/${app.board.code}/offers?state=lost`)).status).toBe(400);
  });

  it('is acknowledged once, with the time of the first, and the officer sees it', async () => {
    const { request, offer } = await duty.askingOne(await duty.openUnit());
    const acknowledge = async () =>
      must(await duty.night.staff.post(`/api/offers/${offer.id}/acknowledgement`)).body as AskedView;
    const first = await acknowledge();
    expect(first).toMatchObject({ state: 'acknowledged', need: aNeed(), token: request.token });
    expect((await acknowledge()).acknowledgedAt).toBe(first.acknowledgedAt);
    expect(await duty.stepsOf(request)).toEqual(['opened', 'searched', 'asked', 'acknowledged']);
  });

  it('is nothing to another shelter, nor to an officer', async () => {
    const { offer } = await duty.askingOne(await duty.openUnit());
    const stranger = await aShelter(app, duty.night.town.coordinator);
    expect(await listAs(stranger.staff)).toEqual([]);
    expect((await stranger.staff.post(`/api/offers/${offer.id}/acknowledgement`)).status).toBe(404);
    expect((await duty.night.officer.get(`/api/boards/${app.board.code}/offers`)).status).toBe(403);
  });

  it('names no need that has gone', async () => {
    const { request, offer } = await duty.askingOne(await duty.openUnit());
    await app.owner.query('DELETE FROM need WHERE subject_id = $1', [request.id]);
    expect((await listAs(duty.night.staff)).find(({ id }) => id === offer.id)).toMatchObject({ need: null });
    must(await duty.night.officer.put(`/api/requests/${request.id}/need`, { need: aNeed({ age: 16 }) }));
    expect((await listAs(duty.night.staff)).find(({ id }) => id === offer.id)).toMatchObject({
      need: aNeed({ age: 16 }),
    });
  });
});

describe('an officer who takes an offer back', () => {
  it('tells the shelter, and lets the bed of an accepted one go', async () => {
    const unit = await duty.openUnit();
    const accepted = await duty.night.accepted(unit);
    const view = must(await duty.night.officer.delete(`/api/offers/${accepted.id}`)).body as RequestView;
    expect(view).toMatchObject({ hold: null, offers: [{ state: 'withdrawn' }] });
    expect(await duty.countsOf(unit)).toMatchObject({ held: 0 });
    expect(await duty.noticesOf(duty.night.staff, accepted)).toEqual(['offer', 'offer-withdrawn']);
  });

  it('cannot take back what was answered with no, nor another agency', async () => {
    const { offer } = await duty.askingOne(await duty.openUnit());
    must(await duty.night.answer(offer, { answer: 'decline', code: 'full' }));
    expect(problem(await duty.night.officer.delete(`/api/offers/${offer.id}`))).toMatchObject({
      status: 409,
      code: 'offer-answered',
    });
    const stranger = await app.signInAs('placement-officer', {
      agencyId: app.board.agencies['court-reviewer'],
    });
    expect(problem(await stranger.delete(`/api/offers/${offer.id}`))).toMatchObject({ status: 404 });
  });
});
