import { VisuallyHidden } from '@mantine/core';
import { useMessages } from '../../shared/messages/use-messages.js';
import { vacancyOf } from '../../shared/vacancy/vacancy.logic.js';
import { useVacancyWords } from '../../shared/vacancy/vacancy-view.js';
import { useAnnouncement } from '../../shared/vacancy/use-changed-lines.js';

/** Tells a screen reader what changed among the units shown. */
export function ChangesAnnouncer({ isShown }: { readonly isShown: (unitId: string) => boolean }) {
  const t = useMessages('app');
  const words = useVacancyWords();
  const announcement = useAnnouncement(isShown);
  const sentence =
    announcement?.kind === 'counted'
      ? t('board.news', { count: announcement.units })
      : announcement?.lines
          .map((line) => {
            const { strong, rest } = words(vacancyOf(line));
            const vacancy = [strong, rest].filter(Boolean).join(' ');
            return t('board.newsOf', { unit: line.unit, facility: line.facility, vacancy });
          })
          .join('. ');
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {sentence}
    </VisuallyHidden>
  );
}
