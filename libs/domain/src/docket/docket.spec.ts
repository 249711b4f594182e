import { defaultPolicy } from '../placement/policy.js';
import { addMinutes, type Instant } from '../time/instant.js';
import { instantOfWallClock } from '../time/wall-clock.js';
import { docketOf, type WaitingWatch, type WaitingRequest } from './docket.js';

const hour = 60;
const opened = instantOfWallClock('2026-02-02T10:00', 'America/Chicago');
const after = (hours: number): Instant => addMinutes(opened, hours * hour);

const aRequest = (changes: Partial<WaitingRequest> = {}): WaitingRequest => ({
  id: 'request',
  token: 'R-7K3Q-9XWM',
  agency: 'Juvenile office',
  state: null,
  openedAt: opened,
  ladder: defaultPolicy.ladder,
  acknowledged: false,
  accepted: false,
  missing: [],
  lastStep: null,
  ...changes,
});

const aWatch = (changes: Partial<WaitingWatch> = {}): WaitingWatch => ({
  id: 'watch',
  token: null,
  agency: 'Court',
  openedAt: opened,
  confirmBy: after(24),
  ...changes,
});

const nextOf = (request: WaitingRequest, hours: number) => docketOf([request], [], after(hours))[0]?.next;

describe('what runs out next', () => {
  it.each([
    ['is the next step of its own ladder', {}, 1, 'desk-lead', 2],
    ['is a step that nobody’s answer made needless', { acknowledged: true }, 0, 'desk-lead', 2],
    ['is a clock of the state where that comes first', { state: 'MO' }, 7, 'hold-without-order', 24],
    ['is the clock that is left', { state: 'MO' }, 25, 'prea-screening', 72],
    ['is the clock of the other state', { state: 'KS' }, 25, 'detention-hearing', 48],
    ['is a clock even when a shelter said yes', { state: 'KS', accepted: true }, 1, 'detention-hearing', 48],
    [
      'is of federal law alone where a state has no rules',
      { state: 'NE', ladder: [] },
      1,
      'prea-screening',
      72,
    ],
    ['is what ran out last where nothing lies ahead', {}, 100, 'coordinator-and-judge', 24],
  ] as const)('%s', (_, changes, hours, code, endsAfter) => {
    expect(nextOf(aRequest(changes), hours)).toMatchObject({ code, at: after(endsAfter) });
  });

  it('is a court clock that stands still at the weekend', () => {
    const friday = instantOfWallClock('2026-01-16T23:30', 'America/Chicago');
    const [line] = docketOf(
      [aRequest({ state: 'KS', ladder: [], openedAt: friday })],
      [],
      addMinutes(friday, 1),
    );
    // The 72 hours of the screening run at weekends too; the 48 of the hearing do not.
    expect(line?.next).toMatchObject({ code: 'prea-screening', at: addMinutes(friday, 72 * hour) });
    const [later] = docketOf(
      [aRequest({ state: 'KS', ladder: [], openedAt: friday })],
      [],
      addMinutes(friday, 73 * hour),
    );
    expect(later?.next).toMatchObject({
      code: 'detention-hearing',
      source: 'K.S.A. 38-2343',
      at: instantOfWallClock('2026-01-21T23:30', 'America/Chicago'),
    });
  });

  it('does not hide a limit of law that has run out', () => {
    const codesAfter = (hours: number) =>
      docketOf([aRequest({ state: 'MO', ladder: [] })], [], after(hours))[0]?.ranOut.map(({ code }) => code);
    expect(codesAfter(23)).toEqual([]);
    expect(codesAfter(25)).toEqual(['hold-without-order']);
    expect(codesAfter(80)).toEqual(['prea-screening', 'hold-without-order']);
  });

  it('tells a limit once, where the last that ran out is all there is to tell', () => {
    const [line] = docketOf([aRequest({ state: 'MO', ladder: [] })], [], after(24 * 30));
    expect(line?.next).toMatchObject({ kind: 'clock', at: expect.any(String) as string });
    expect(line?.ranOut).not.toContainEqual(line?.next);
    expect(line?.ranOut.length).toBeGreaterThan(0);
  });

  it('is nothing where the community set no limit and no state is known', () => {
    expect(nextOf(aRequest({ ladder: [] }), 1)).toBeNull();
  });

  it('is, for a watch, that somebody says it is still needed', () => {
    const [line] = docketOf([], [aWatch()], opened);
    expect(line).toMatchObject({
      kind: 'watch',
      next: { kind: 'confirmation', at: after(24) },
      lastStep: null,
    });
  });
});

describe('the docket', () => {
  it('puts first what runs out first, and last what has no limit', () => {
    const lines = docketOf(
      [
        aRequest({ id: 'no limit', ladder: [] }),
        aRequest({ id: 'new', openedAt: after(2) }),
        aRequest({ id: 'long over', openedAt: after(-100) }),
        aRequest({ id: 'old', openedAt: after(-21) }),
      ],
      [aWatch({ id: 'watch', confirmBy: addMinutes(after(2), 10) })],
      after(2),
    );
    expect(lines.map(({ id }) => id)).toEqual(['long over', 'watch', 'new', 'old', 'no limit']);
  });

  it('puts a search whose limit of law has passed before one whose limit still lies ahead', () => {
    const lines = docketOf(
      [
        aRequest({ id: 'soon', state: 'MO', openedAt: after(3), ladder: [] }),
        aRequest({ id: 'passed', state: 'MO', ladder: [] }),
      ],
      [aWatch({ id: 'watch', confirmBy: after(26) })],
      after(25),
    );
    expect(lines.map(({ id }) => id)).toEqual(['passed', 'watch', 'soon']);
  });

  it('puts first who has waited longest where two run out together', () => {
    const confirmBy = after(10);
    const lines = docketOf(
      [aRequest({ id: 'b', ladder: [] }), aRequest({ id: 'a', ladder: [], openedAt: after(-1) })],
      [aWatch({ id: 'later', openedAt: after(1), confirmBy }), aWatch({ id: 'earlier', confirmBy })],
      after(2),
    );
    expect(lines.map(({ id }) => id)).toEqual(['earlier', 'later', 'a', 'b']);
  });

  it('tells whole minutes of waiting, and none of a search that a clock ahead of ours opened', () => {
    const waited = (minutes: number) =>
      docketOf([aRequest()], [], addMinutes(opened, minutes))[0]?.waitingMinutes;
    expect(waited(61.9)).toBe(61);
    expect(waited(-0.1)).toBe(0);
  });
});
