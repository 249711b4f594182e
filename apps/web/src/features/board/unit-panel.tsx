import type { Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useRegionName } from '../../shared/session/use-region-name.js';
import { FreshnessView } from '../../shared/vacancy/freshness-view.js';
import { VacancyView } from '../../shared/vacancy/vacancy-view.js';
import { ArrivingSection } from './arriving-section.js';
import { CallLink } from '../../shared/intake/call-link.js';
import { ChangesSection } from './changes-section.js';
import { LawSection, ServicesSection, WhoSection } from './criteria-sections.js';
import { NeedsSection } from './needs-section.js';
import { SafetySection } from './safety-section.js';
import { TonightSection } from './tonight-section.js';
import classes from './unit-panel.module.css';

/** All that is known of a unit, the most urgent first: is there a bed, how do I call, who may come. */
export function UnitPanel({ line }: { readonly line: Line }) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  const regionName = useRegionName();
  return (
    <>
      <p className={classes.facility}>
        {line.facility} · {codes(`facilityClass.${line.class}`)}
        <br />
        {regionName(line.region)}, {line.state}
        {line.confidential && <> · {fields('facility.confidential.label')}</>}
      </p>
      <div className={classes.answer}>
        <VacancyView line={line} size="panel" />
        <FreshnessView line={line} />
      </div>
      <CallLink line={line} />
      {line.facts?.kind === 'band' && <p className={classes.help}>{t('unit.bandHelp')}</p>}
      <TonightSection line={line} />
      <WhoSection line={line} />
      <NeedsSection line={line} />
      <SafetySection line={line} />
      <ArrivingSection line={line} />
      <ServicesSection line={line} />
      <LawSection line={line} />
      <ChangesSection line={line} />
    </>
  );
}
