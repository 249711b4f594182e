import { Group, Input, NumberInput, SegmentedControl, Text } from '@mantine/core';
import { answers, bedKinds, conditions, mostBedsOfAUnit, sleepers, unitCriteria } from '@harborlight/domain';
import { sleeperKey } from '@harborlight/messages';
import { useMessages } from '../../shared/messages/use-messages.js';
import { optionsOf } from './criterion-controls.js';
import { ChoiceField, CountField, SetField, useSaid, type Bind } from './fields.js';
import { PlainCriterion } from './plain-criterion.js';
import type { OwnValues } from './unit-values.logic.js';
import classes from './registry.module.css';

const kindOptions = optionsOf(bedKinds, (codes, code) => codes(`bedKind.${code}`));
const answerOptions = optionsOf(answers, (codes, code) => codes(`answer.${code}`));
const anyAge = { from: 0, to: 120 };

interface UnitCriteriaProps {
  /** Binds paths below the unit's own criteria. */
  readonly bind: Bind;
  readonly own: OwnValues;
}

/** Who can sleep here, how old, and how many. */
export function WhoSleepsHere({ bind, own }: UnitCriteriaProps) {
  const t = useMessages('registry');
  const codes = useMessages('codes');
  const { from, to } = own.ages;
  const ages = from === '' || to === '' ? anyAge : { from, to };
  return (
    <>
      <SetField
        field="unit.whoCanSleepHere"
        input={bind('whoCanSleepHere')}
        options={sleepers.map((value) => ({ value, label: codes(sleeperKey(ages, value)) }))}
      />
      <Input.Wrapper {...useSaid('unit.ages')} labelElement="div">
        <Group gap="md" align="flex-start" mt={4}>
          {(['from', 'to'] as const).map((end) => (
            <NumberInput
              key={end}
              w={140}
              label={t(end === 'from' ? 'agesFrom' : 'agesTo')}
              suffix={` ${t('years')}`}
              allowDecimal={false}
              allowNegative={false}
              min={0}
              max={120}
              clampBehavior="none"
              {...bind(`ages.${end}`)}
            />
          ))}
        </Group>
      </Input.Wrapper>
      <CountField field="unit.licensed" input={bind('licensed')} min={0} max={mostBedsOfAUnit} />
      <ChoiceField field="unit.kind" input={bind('kind')} options={kindOptions(codes)} />
    </>
  );
}

/** What the unit answers to each need: yes, call or no. */
export function Answers({ bind }: Pick<UnitCriteriaProps, 'bind'>) {
  const codes = useMessages('codes');
  return (
    <Input.Wrapper description={useSaid('unit.answers').description}>
      {conditions.map((condition) => (
        <div key={condition} className={classes.answer}>
          <Text id={`answer-${condition}`}>{codes(`condition.${condition}`)}</Text>
          <SegmentedControl
            aria-labelledby={`answer-${condition}`}
            data={answerOptions(codes)}
            {...bind(`answers.${condition}`)}
          />
        </div>
      ))}
    </Input.Wrapper>
  );
}

const plainFields = Object.keys(unitCriteria) as (keyof typeof unitCriteria)[];

/** Legal situations taken, and how the unit is used. */
export const LawAndUse = ({ bind }: Pick<UnitCriteriaProps, 'bind'>) =>
  plainFields.map((field) => (
    <PlainCriterion key={field} name={`unit.${field}`} criterion={unitCriteria[field]} bind={bind} />
  ));
