import {
  IconBed,
  IconBedOff,
  IconCircleNumber1,
  IconEyeOff,
  IconHelpCircle,
  IconAlertTriangle,
  IconLock,
  type Icon,
} from '@tabler/icons-react';
import type { Line } from '@harborlight/domain';
import { useMessages } from '../messages/use-messages.js';
import { vacancyOf, type Vacancy } from './vacancy.logic.js';
import classes from './vacancy-view.module.css';

type Tone = 'open' | 'last' | 'full' | 'over' | 'unknown';

const looks: Readonly<Record<Vacancy['kind'], { readonly tone: Tone; readonly icon: Icon }>> = {
  open: { tone: 'open', icon: IconBed },
  'band-open': { tone: 'open', icon: IconBed },
  'band-last': { tone: 'last', icon: IconCircleNumber1 },
  full: { tone: 'full', icon: IconBedOff },
  'band-full': { tone: 'full', icon: IconBedOff },
  over: { tone: 'over', icon: IconAlertTriangle },
  never: { tone: 'unknown', icon: IconHelpCircle },
  withheld: { tone: 'unknown', icon: IconEyeOff },
  closed: { tone: 'full', icon: IconLock },
};

/** What a line says of its beds, in a few words. */
export function useVacancyWords(): (vacancy: Vacancy) => { readonly strong: string; readonly rest?: string } {
  const t = useMessages('app');
  const codes = useMessages('codes');
  return (vacancy) => {
    switch (vacancy.kind) {
      case 'open':
        return { strong: String(vacancy.available), rest: t('vacancy.of', { of: vacancy.of }) };
      case 'full':
        return { strong: t('vacancy.full'), rest: t('vacancy.ofFull', { of: vacancy.of }) };
      case 'over':
        return {
          strong: t('vacancy.over', { by: vacancy.by }),
          rest: t('vacancy.ofOver', { of: vacancy.of }),
        };
      case 'band-open':
      case 'band-last':
      case 'band-full':
        return {
          strong: codes(
            `band.${vacancy.kind === 'band-open' ? 'open' : vacancy.kind === 'band-last' ? 'last' : 'full'}`,
          ),
        };
      case 'never':
      case 'withheld':
      case 'closed':
        return { strong: t(`vacancy.${vacancy.kind}`) };
    }
  };
}

interface VacancyViewProps {
  readonly line: Line;
  readonly size?: 'row' | 'panel';
}

export function VacancyView({ line, size = 'row' }: VacancyViewProps) {
  const t = useMessages('app');
  const vacancy = vacancyOf(line);
  const { strong, rest } = useVacancyWords()(vacancy);
  const { tone, icon: Mark } = looks[vacancy.kind];
  const held = line.status === 'open' ? (line.counts?.held ?? 0) : 0;
  return (
    <div
      className={classes.vacancy}
      data-tone={tone}
      data-size={size}
      data-stale={line.freshness === 'stale'}
    >
      <Mark className={classes.mark} stroke={1.8} aria-hidden="true" />
      <span className={classes.words}>
        <span className={vacancy.kind === 'open' ? classes.number : classes.strong}>{strong}</span>
        {rest && <span className={classes.rest}> {rest}</span>}
        {held > 0 && <span className={classes.held}> {t('vacancy.held', { count: held })}</span>}
      </span>
    </div>
  );
}
