import { IconAlertTriangle } from '@tabler/icons-react';
import type { CheckedFeature, Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFormat } from '../../shared/format/use-format.js';
import { featureIcons, walkOutIcons } from './looks.js';
import { Section } from '../../shared/ui/section.js';
import classes from './unit-panel.module.css';

function Checked({ checked }: { readonly checked: CheckedFeature }) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const { date } = useFormat();
  const { feature, checkedOn, youthPerStaff } = checked;
  const Mark = featureIcons[feature];
  return (
    <li>
      <Mark size={20} stroke={1.7} aria-hidden="true" />
      <span>
        {youthPerStaff === undefined
          ? codes(`protectiveFeature.${feature}`)
          : t('unit.ratio', { count: youthPerStaff })}
        <span className={classes.checkedOn}>{t('unit.checkedOn', { date: date(checkedOn) })}</span>
      </span>
    </li>
  );
}

/** What keeps a child safe here, each with the day somebody went and checked it. */
export function SafetySection({ line }: { readonly line: Line }) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  const WalkOut = walkOutIcons[line.walkOut];
  const warnings = (['onDetentionGrounds', 'sharesBuildingWithAdultJail'] as const).filter(
    (name) => line[name],
  );
  return (
    <Section level={3} look="part" title={t('unit.safety')}>
      <ul className={classes.checks}>
        <li>
          <WalkOut size={20} stroke={1.7} aria-hidden="true" />
          <strong>{codes(`walkOut.${line.walkOut}`)}</strong>
        </li>
        {warnings.map((name) => (
          <li key={name} className={classes.warning}>
            <IconAlertTriangle size={20} stroke={1.7} aria-hidden="true" />
            <strong>{fields(`facility.${name}.label`)}</strong>
          </li>
        ))}
        {line.protection.map((checked) => (
          <Checked key={checked.feature} checked={checked} />
        ))}
      </ul>
      {line.protection.length === 0 && <p className={classes.help}>{t('unit.nothingChecked')}</p>}
    </Section>
  );
}
