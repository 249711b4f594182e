import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { Line, TwoLegPlan } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useLine } from '../../../../shared/feed/feed-context.js';
import { useSayMinutes } from '../../../../shared/format/lasted.js';
import { FreshnessView } from '../../../../shared/vacancy/freshness-view.js';
import { VacancyView } from '../../../../shared/vacancy/vacancy-view.js';
import { useFinder } from '../finder-context.js';
import { Reasons } from '../results/reasons.js';
import { useTwoLegPlans } from '../results/use-results.js';
import { TwoLegSheet } from './two-leg-sheet.js';
import { Card } from '../../../../shared/ui/card.js';
import classes from './after.module.css';

interface LegProps {
  readonly heading: string;
  readonly line: Line;
  readonly leg: TwoLegPlan['first' | 'second'];
}

function Leg({ heading, line, leg }: LegProps) {
  const codes = useMessages('codes');
  return (
    <li className={classes.leg}>
      <p className={classes.legHeading}>{heading}</p>
      <div>
        <b>{line.unit}</b>
        <span className={classes.muted}>
          {line.facility} · {codes(`facilityClass.${line.class}`)}
        </span>
        <Reasons reasons={leg.match.reasons} />
      </div>
      <div>
        <VacancyView line={line} />
        <FreshnessView line={line} />
      </div>
    </li>
  );
}

function Plan({ plan }: { readonly plan: TwoLegPlan }) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  const sayMinutes = useSayMinutes();
  const [asking, setAsking] = useState(false);
  const first = useLine(plan.first.match.unitId);
  const second = useLine(plan.second.match.unitId);
  if (!first || !second) return null;
  return (
    <Card aria-label={t('twoLegs.title')}>
      <ol className={classes.legs}>
        <Leg
          heading={plan.first.purposes.map((purpose) => codes(`firstLeg.${purpose}`)).join(' · ')}
          line={first}
          leg={plan.first}
        />
        <li aria-hidden className={classes.arrow}>
          <IconArrowDown size={20} />
        </li>
        <Leg heading={t('twoLegs.then')} line={second} leg={plan.second} />
      </ol>
      <div className={classes.planActs}>
        {plan.travelMinutes !== null && (
          <span className={classes.muted}>{t('twoLegs.way', { time: sayMinutes(plan.travelMinutes) })}</span>
        )}
        <Button onClick={() => setAsking(true)}>{t('twoLegs.act')}</Button>
      </div>
      <TwoLegSheet plan={plan} opened={asking} onClose={() => setAsking(false)} />
    </Card>
  );
}

/** Two places in sequence, where care must come first and no unit does it all. */
export function TwoLegs() {
  const t = useMessages('find');
  const { need } = useFinder();
  const plans = useTwoLegPlans(need);
  if (plans.length === 0) return null;
  return (
    <section className={classes.plans} aria-labelledby="two-legs">
      <h3 id="two-legs">{t('twoLegs.title')}</h3>
      <p>{t('twoLegs.lead')}</p>
      {plans.map((plan) => (
        <Plan key={plan.first.match.unitId} plan={plan} />
      ))}
    </section>
  );
}
