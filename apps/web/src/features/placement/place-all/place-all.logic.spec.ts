import { addMinutes, contextOf, defaultPolicy, type Line } from '@harborlight/domain';
import { aLine, aReport, fullReport, night } from '../../../shared/testing/board.builders.js';
import { unitOf } from '../find/results/results.logic.js';
import { emptyDraft, needOf } from '../../../shared/need/need-draft.logic.js';
import type { StoredNeed } from '../need/need-store.js';
import { aHold } from '../parts/placement.builders.js';
import { childrenOf, heldOf, stepsFor } from './place-all.logic.js';

const place = { state: 'MO', region: 'jackson' };
const stored = (letter: string, said: Partial<StoredNeed> = {}): StoredNeed => ({
  id: `need-${letter}`,
  letter,
  draft: { ...emptyDraft(place), age: 15, sleeper: 'girl' },
  requestId: null,
  watchId: null,
  touchedMs: 0,
  ...said,
});
const linesOf = (...lines: Line[]) => new Map(lines.map((line) => [line.unitId, line]));
const stepsOn = (lines: ReadonlyMap<string, Line>, ...letters: string[]) => {
  const units = [...lines.values()].map(unitOf);
  const context = contextOf({ now: night, timeZone: 'America/Chicago', policy: defaultPolicy, units });
  return stepsFor(childrenOf(letters.map((letter) => stored(letter))), lines, context);
};
const oneBed = aReport({ occupied: 5 });

describe('the children to place', () => {
  it('are those whose need was said in full', () => {
    const begun = stored('B', { draft: emptyDraft(place) });
    expect(childrenOf([stored('A'), begun])).toEqual([
      { stored: stored('A'), need: needOf(stored('A').draft) },
    ]);
  });

  it('have a bed for as long as it is held, and not a moment longer', () => {
    const children = childrenOf([stored('A', { requestId: 'request-1' })]);
    const endMs = Date.parse(addMinutes(night, 90));
    expect(heldOf(children, [aHold()], endMs - 1).has('need-A')).toBe(true);
    expect(heldOf(children, [aHold()], endMs).has('need-A')).toBe(false);
  });
});

describe('the steps proposed', () => {
  it('give two children two beds', () => {
    const steps = stepsOn(linesOf(aLine({}, oneBed), aLine({ unitId: 'other' }, oneBed)), 'A', 'B');
    const units = [...steps.values()].map((step) => step.kind === 'goes' && step.found.unitId);
    expect(units.sort()).toEqual(['girls-wing', 'other']);
  });

  it('say for whom a child gives way', () => {
    const steps = stepsOn(linesOf(aLine({}, oneBed), aLine({ unitId: 'other' }, oneBed)), 'A', 'B');
    const ways = [...steps.values()].flatMap((step) => (step.kind === 'goes' ? [step.givesWayTo] : []));
    expect(ways.filter((others) => others.length > 0)).toHaveLength(1);
  });

  it('leave a child without a bed where another has the last one, and say so', () => {
    const steps = [...stepsOn(linesOf(aLine({}, oneBed)), 'A', 'B').values()];
    expect(steps.filter(({ kind }) => kind === 'goes')).toHaveLength(1);
    expect(steps).toContainEqual({ kind: 'left', why: 'beds-go-to-others' });
  });

  it('propose nothing where nothing is open', () => {
    expect([...stepsOn(linesOf(aLine({}, fullReport())), 'A').values()]).toEqual([
      { kind: 'left', why: 'nothing-open-fits' },
    ]);
  });
});
