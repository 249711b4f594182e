import { IconAlertTriangle } from '@tabler/icons-react';
import {
  fieldWords,
  protectiveFeatureWords,
  walkOutWords,
  type CheckedFeature,
  type Line,
} from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format.js';
import { useLocale } from '../../shared/locale/use-locale.js';
import { featureIcons, walkOutIcons } from './looks.js';
import { Section } from '../../shared/ui/section.js';
import classes from './unit-panel.module.css';

function Checked({ checked }: { readonly checked: CheckedFeature }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { date } = useFormat();
  const { feature, checkedOn, youthPerStaff } = checked;
  const Mark = featureIcons[feature];
  return (
    <li>
      <Mark size={20} stroke={1.7} aria-hidden="true" />
      <span>
        {youthPerStaff === undefined
          ? protectiveFeatureWords[feature][locale]
          : t('unit.ratio', { count: youthPerStaff })}
        <span className={classes.checkedOn}>{t('unit.checkedOn', { date: date(checkedOn) })}</span>
      </span>
    </li>
  );
}

/** What keeps a child safe here, each with the day somebody went and checked it. */
export function SafetySection({ line }: { readonly line: Line }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const WalkOut = walkOutIcons[line.walkOut];
  const warnings = (['onDetentionGrounds', 'sharesBuildingWithAdultJail'] as const).filter(
    (name) => line[name],
  );
  return (
    <Section level={3} look="part" title={t('unit.safety')}>
      <ul className={classes.checks}>
        <li>
          <WalkOut size={20} stroke={1.7} aria-hidden="true" />
          <strong>{walkOutWords[line.walkOut][locale]}</strong>
        </li>
        {warnings.map((name) => (
          <li key={name} className={classes.warning}>
            <IconAlertTriangle size={20} stroke={1.7} aria-hidden="true" />
            <strong>{fieldWords[name].label[locale]}</strong>
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
