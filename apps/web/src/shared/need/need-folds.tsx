import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { conditions, criterionName, pendingMatters, protectiveFeatures } from '@harborlight/domain';
import { labelled } from '../messages/labelled.js';
import { useMessages } from '../messages/use-messages.js';
import { Fold } from '../ui/fold.js';
import { AnyOf, Chip, ChipField, OneOf } from '../ui/chips.js';
import { CribField } from './crib-field.js';
import { EarliestField } from './earliest-field.js';
import {
  askedIn,
  isAskedAsCondition,
  saidIn,
  toggled,
  withConditions,
  type NeedSection,
} from './need-draft.logic.js';
import type { NeedFieldsProps } from './need-fields.js';
import { usePlaces } from './use-places.js';
import classes from './need.module.css';

const nightChoices = ['1', '3', '7', '14', '30', '60'] as const;
const notKnown = 'not-known';

function FoldedPart({
  fold,
  draft,
  children,
}: Pick<NeedFieldsProps, 'draft'> & { readonly fold: NeedSection; readonly children: ReactNode }) {
  const t = useMessages('need');
  const said = saidIn(fold, draft);
  return (
    <Fold title={t(`fold.${fold}`)} badge={said > 0 ? t('fold.said', { count: said }) : undefined}>
      <div className={classes.inside}>{children}</div>
    </Fold>
  );
}

function ProtectionFold(props: NeedFieldsProps) {
  const t = useMessages('need');
  const app = useMessages('app');
  const fields = useMessages('fields');
  const { draft, onChange } = props;
  return (
    <FoldedPart fold="protection" draft={draft}>
      <AnyOf
        label={t('protection')}
        choices={protectiveFeatures.map((value) => ({ value, label: app(`feature.${value}`) }))}
        chosen={draft.protection}
        onToggle={(feature) => onChange({ ...draft, protection: toggled(draft.protection, feature) })}
      />
      <ChipField label={t('wishes')}>
        <Chip
          type="checkbox"
          label={t('singleRoom')}
          checked={draft.prefersSingleRoom}
          onChange={() => onChange({ ...draft, prefersSingleRoom: !draft.prefersSingleRoom })}
        />
        {askedIn('protection').map(({ as, criterion }) => (
          <Chip
            key={as}
            type="checkbox"
            label={fields(`${criterionName(criterion)}.label`)}
            checked={draft[as] === true}
            onChange={() => onChange({ ...draft, [as]: draft[as] !== true })}
          />
        ))}
      </ChipField>
    </FoldedPart>
  );
}

function ConditionsFold({ draft, onChange }: NeedFieldsProps) {
  const t = useMessages('need');
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  return (
    <FoldedPart fold="conditions" draft={draft}>
      <AnyOf
        label={t('conditions')}
        choices={conditions
          .filter(isAskedAsCondition)
          .map((value) => ({ value, label: codes(`condition.${value}`) }))}
        chosen={draft.conditions}
        onToggle={(condition) => onChange(withConditions(draft, toggled(draft.conditions, condition)))}
      />
      {draft.conditions.includes('parenting') && (
        <CribField cribs={draft.cribs} onChange={(cribs) => onChange({ ...draft, cribs })} />
      )}
      {askedIn('conditions').map(({ as, criterion, options }) => {
        const name = criterionName(criterion);
        const chosen: readonly string[] = [draft[as]].flat().filter((code) => typeof code === 'string');
        const help = `${name}.askHelp`;
        return (
          <AnyOf
            key={as}
            label={fields(`${name}.label`)}
            help={fields.has(help) ? fields(help) : undefined}
            choices={labelled(options ?? [], codes)}
            chosen={chosen}
            onToggle={(code) => onChange({ ...draft, [as]: toggled(chosen, code) })}
          />
        );
      })}
    </FoldedPart>
  );
}

function StayFold({ draft, onChange }: NeedFieldsProps) {
  const t = useMessages('need');
  const { regions } = usePlaces();
  return (
    <FoldedPart fold="stay" draft={draft}>
      <OneOf
        label={t('nights')}
        choices={[
          { value: notKnown, label: t('nightsNotKnown') },
          ...nightChoices.map((value) => ({ value, label: t('nightCount', { count: Number(value) }) })),
        ]}
        chosen={draft.nights === null ? notKnown : String(draft.nights)}
        onChoose={(nights) => onChange({ ...draft, nights: nights === notKnown ? null : Number(nights) })}
      />
      <EarliestField
        at={draft.earliestArrival}
        onChange={(earliestArrival) => onChange({ ...draft, earliestArrival })}
      />
      <AnyOf
        label={t('avoidRegions')}
        choices={regions}
        chosen={draft.avoidRegions}
        onToggle={(region) => onChange({ ...draft, avoidRegions: toggled(draft.avoidRegions, region) })}
      />
      <NativeSelect
        label={t('courtRegion')}
        value={draft.courtRegion ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, courtRegion: value || null })}
        data={[{ value: '', label: t('anyRegion') }, ...regions]}
      />
    </FoldedPart>
  );
}

function LawFold({ draft, onChange }: NeedFieldsProps) {
  const t = useMessages('need');
  const codes = useMessages('codes');
  return (
    <FoldedPart fold="law" draft={draft}>
      <OneOf
        label={t('pendingMatter')}
        help={t('pendingMatterHelp')}
        choices={pendingMatters.map((value) => ({ value, label: codes(`pendingMatter.${value}`) }))}
        chosen={draft.pendingMatter}
        onChoose={(pendingMatter) => onChange({ ...draft, pendingMatter })}
      />
      <ChipField label={t('yesIf')}>
        <Chip
          type="checkbox"
          label={t('judgeOnlyHold')}
          checked={draft.judgeOnlyHold}
          onChange={() => onChange({ ...draft, judgeOnlyHold: !draft.judgeOnlyHold })}
        />
        <Chip
          type="checkbox"
          label={t('separationCheck')}
          checked={draft.separationCheck}
          onChange={() => onChange({ ...draft, separationCheck: !draft.separationCheck })}
        />
        <Chip
          type="checkbox"
          label={t('detentionGroundsToo')}
          checked={draft.detentionGroundsToo}
          onChange={() => onChange({ ...draft, detentionGroundsToo: !draft.detentionGroundsToo })}
        />
      </ChipField>
    </FoldedPart>
  );
}

/** What few children need, each part behind its own heading that counts what was said in it. */
export function NeedFolds(props: NeedFieldsProps) {
  return (
    <div className={classes.folds}>
      <ProtectionFold {...props} />
      <ConditionsFold {...props} />
      <StayFold {...props} />
      <LawFold {...props} />
    </div>
  );
}
