import fc from 'fast-check';
import { seeded } from '../board/arbitraries.spec-support.js';
import type { ClockRule, CourtCalendar } from '../packs/pack.js';
import { addMinutes, type Instant } from '../time/instant.js';
import { localDateAt } from '../time/wall-clock.js';
import {
  aLength,
  anInstant,
  anyCalendar,
  anyClock,
  calendars,
  courtClock,
  kansas,
} from './clock.spec-support.js';
import type { ClockFacts } from './clock-types.js';
import { courtCalendarOf } from './court-calendar.js';
import { readClock } from './read-clock.js';

const minutes = (most: number) => fc.integer({ min: 0, max: most });

/** The last instant of a limit: a deadline at midnight belongs to the day that it ends. */
const lastOf = (deadline: Instant): Instant => addMinutes(deadline, -1);

const read = (rule: ClockRule, facts: ClockFacts, calendar: CourtCalendar, now = facts.startedAt) =>
  readClock(rule, facts, courtCalendarOf(calendar), now);

describe('any clock', () => {
  it('that counts the days of a court ends on one of them', () => {
    fc.assert(
      fc.property(courtClock, anInstant, anyCalendar, (rule, startedAt, calendar) => {
        const { deadline } = read(rule, { startedAt }, calendar);
        const last = localDateAt(lastOf(deadline), 'America/Chicago');
        expect(courtCalendarOf(calendar).excuse(last)).toBeNull();
      }),
      seeded,
    );
  });

  it('that starts later does not end sooner', () => {
    fc.assert(
      fc.property(anyClock, anInstant, minutes(10_000), anyCalendar, (rule, startedAt, later, calendar) => {
        const { deadline } = read(rule, { startedAt }, calendar);
        const next = read(rule, { startedAt: addMinutes(startedAt, later) }, calendar);
        expect(next.deadline >= deadline).toBe(true);
      }),
      seeded,
    );
  });

  it('ends no sooner for one more holiday', () => {
    fc.assert(
      fc.property(anyClock, anInstant, fc.nat({ max: calendars.length - 2 }), (rule, startedAt, which) => {
        const [fewer, more] = calendars.slice(which, which + 2).map((one) => read(rule, { startedAt }, one));
        expect((more?.deadline ?? '') >= (fewer?.deadline ?? '~')).toBe(true);
      }),
      seeded,
    );
  });

  it('has as much less left as time has gone, and the same deadline', () => {
    fc.assert(
      fc.property(anyClock, anInstant, minutes(20_000), anyCalendar, (rule, startedAt, gone, calendar) => {
        const [then, now] = [startedAt, addMinutes(startedAt, gone)].map((at) =>
          read(rule, { startedAt }, calendar, at),
        );
        expect(now?.deadline).toBe(then?.deadline);
        expect(now?.leftMinutes).toBe((then?.leftMinutes ?? NaN) - gone);
        expect(now?.state).toBe((now?.leftMinutes ?? NaN) > 0 ? 'running' : 'overdue');
      }),
      seeded,
    );
  });

  it('of plain hours ends as many minutes later as it was paused', () => {
    fc.assert(
      fc.property(
        aLength('plain', 'hours').chain((rule) =>
          fc.tuple(fc.constant(rule), fc.integer({ min: 0, max: rule.length.amount * 60 - 1 })),
        ),
        anInstant,
        minutes(5_000),
        ([rule, before], startedAt, paused) => {
          const from = addMinutes(startedAt, before);
          const until = addMinutes(from, paused);
          const { deadline } = read(rule, { startedAt }, kansas);
          const later = read(rule, { startedAt, pauses: [{ from, until }] }, kansas, until);
          expect(later.deadline).toBe(addMinutes(deadline, paused));
        },
      ),
      seeded,
    );
  });

  it('is moved by no pause to an earlier end', () => {
    fc.assert(
      fc.property(anyClock, anInstant, minutes(5_000), minutes(5_000), (rule, startedAt, before, paused) => {
        const from = addMinutes(startedAt, before);
        const until = addMinutes(from, paused);
        const { deadline } = read(rule, { startedAt }, kansas);
        expect(read(rule, { startedAt, pauses: [{ from, until }] }, kansas, until).deadline >= deadline).toBe(
          true,
        );
      }),
      seeded,
    );
  });
});
