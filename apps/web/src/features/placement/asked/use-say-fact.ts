import { criterionName, type Need } from '@harborlight/domain';
import { labelled } from '../../../shared/messages/labelled.js';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useRegionName } from '../../../shared/session/use-region-name.js';
import { questionOf, wishes, type FactKind } from './need-facts.logic.js';

/** One fact of a need in the reader's words. */
export function useSayFact(): (need: Need, kind: FactKind) => string {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  const format = useFormat();
  const feed = useFeed();
  const regionName = useRegionName();
  return (need, kind) => {
    switch (kind) {
      case 'who': {
        const who = t('need.who', { sleeper: codes(`youngSleeper.${need.sleeper}`), count: need.age });
        return need.prefersSingleRoom ? `${who}. ${t('need.singleRoom')}` : who;
      }
      case 'place':
        return `${regionName(need.region)}, ${need.state}`;
      case 'legalStatus':
        return codes(`legalStatus.${need.legalStatus}`);
      case 'pendingMatter':
        return codes(`pendingMatter.${need.pendingMatter}`);
      case 'judgeOnlyHold':
        return t('need.judgeOnlyHold');
      case 'stay':
        return need.nights === null ? t('need.nightsUnknown') : t('need.nights', { count: need.nights });
      case 'arrival':
        return need.earliestArrival === null
          ? t('need.soon')
          : t('need.notBefore', { time: format.when(need.earliestArrival, feed.nowMs()) });
      case 'needs':
        return format.list([
          ...need.conditions.map((condition) => codes(`condition.${condition}`)),
          ...(need.cribs > 0 ? [t('need.cribs', { count: need.cribs })] : []),
        ]);
      case 'protection':
        return format.list(need.protection.map((feature) => codes(`protectiveFeature.${feature}`)));
      case 'walkOut':
        return codes(`walkOutWish.${need.walkOut}`);
      case 'keepAway':
        return format.list(need.avoidRegions.map(regionName));
      case 'court':
        return need.courtRegion === null ? '' : regionName(need.courtRegion);
      case 'wishes':
        return format.list([
          ...(need.separationCheck ? [t('need.separationCheck')] : []),
          ...wishes
            .filter(({ as }) => need[as])
            .map(({ criterion }) => fields(`${criterionName(criterion)}.label`)),
        ]);
      default: {
        const said: readonly unknown[] = [need[kind]].flat();
        const words = labelled(questionOf(kind)?.options ?? [], codes);
        return format.list(words.filter(({ value }) => said.includes(value)).map(({ label }) => label));
      }
    }
  };
}
