import { addMinutes } from '@harborlight/domain';
import { aLine, aReport, fullReport, night } from '../testing/board.builders.js';
import { announcementOf, changesVacancy } from './changed-lines.logic.js';

const before = aLine();

describe('news', () => {
  it('is a bed taken or freed', () => {
    expect(changesVacancy({ before, after: aLine({}, fullReport()) })).toBe(true);
  });

  it('is a unit nobody saw before', () => {
    expect(changesVacancy({ before: null, after: aLine() })).toBe(true);
  });

  it('is not a fresher status that says the same', () => {
    expect(changesVacancy({ before, after: aLine({}, aReport({ reportedAt: addMinutes(night, -1) })) })).toBe(
      false,
    );
  });
});

describe('an announcement', () => {
  const units = (count: number) =>
    new Map(Array.from({ length: count }, (_, n) => [`unit-${n}`, aLine({ unitId: `unit-${n}` })]));

  it('names a few units', () => {
    expect(announcementOf(units(2))).toMatchObject({
      kind: 'named',
      lines: [{ unitId: 'unit-0' }, { unitId: 'unit-1' }],
    });
  });

  it('counts many', () => {
    expect(announcementOf(units(40))).toEqual({ kind: 'counted', units: 40 });
  });

  it('is nothing without news', () => {
    expect(announcementOf(new Map())).toBeNull();
  });
});
