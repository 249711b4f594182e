import type { ReviewSnapshot } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';

/** What a side tells in one breath: how many units fit, and how many more could be asked. */
export function useSummary(): (snapshot: Pick<ReviewSnapshot, 'groups'>, when: 'then' | 'now') => string {
  const t = useMessages('review');
  return ({ groups: { fits, ask } }, when) => {
    const isNow = when === 'now';
    const first =
      fits === 0
        ? t(isNow ? 'answer.noneFitsNow' : 'answer.noneFits')
        : t(isNow ? 'answer.fitsNow' : 'answer.fits', { count: fits });
    return ask === 0 ? first : `${first}, ${t('answer.ask', { count: ask })}`;
  };
}
