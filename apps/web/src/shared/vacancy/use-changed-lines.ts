import { useEffect, useEffectEvent, useState } from 'react';
import type { Line } from '@harborlight/domain';
import { useFeed } from '../feed/feed-context.js';
import type { Change } from '@harborlight/client';
import { announcementOf, changesVacancy, type Announcement } from './changed-lines.logic.js';

const shownMs = 4_000;
const announceEveryMs = 4_000;

/** The units with news in the last seconds, each with a number that grows with its news. */
export function useChangedLines(): ReadonlyMap<string, number> {
  const feed = useFeed();
  const [changedLines, setNews] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const forget = (unitId: string) => {
      timers.delete(unitId);
      setNews((known) => new Map([...known].filter(([id]) => id !== unitId)));
    };
    const take = (changes: readonly Change[]) => {
      const units = changes.filter(changesVacancy).map(({ after }) => after);
      if (units.length === 0) return;
      setNews((known) => new Map([...known, ...units.map(({ unitId, seq }) => [unitId, seq] as const)]));
      for (const { unitId } of units) {
        clearTimeout(timers.get(unitId));
        timers.set(
          unitId,
          setTimeout(() => forget(unitId), shownMs),
        );
      }
    };
    const stop = feed.onChange(take);
    return () => {
      stop();
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, [feed]);
  return changedLines;
}

/** News of the units shown, gathered so that a screen reader is spoken to at most every few seconds. */
export function useAnnouncement(isShown: (unitId: string) => boolean): Announcement | null {
  const feed = useFeed();
  const [announcement, setAnnouncement] = useState<Announcement | null>(null);
  const shown = useEffectEvent(isShown);
  useEffect(() => {
    const gathered = new Map<string, Line>();
    const stop = feed.onChange((changes) => {
      for (const change of changes.filter(changesVacancy))
        if (shown(change.after.unitId)) gathered.set(change.after.unitId, change.after);
    });
    const timer = setInterval(() => {
      const next = announcementOf(new Map(gathered));
      gathered.clear();
      if (next) setAnnouncement(next);
    }, announceEveryMs);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [feed]);
  return announcement;
}
