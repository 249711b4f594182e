import { Group, Input, NumberInput, SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  answers,
  answerWords,
  bedKinds,
  bedKindWords,
  conditions,
  conditionWords,
  legalStatuses,
  legalStatusWords,
  mostBedsOfAUnit,
  sleepers,
  sleeperWords,
  unitFieldWords,
} from '@harborlight/domain';
import { useLocale } from '../../shared/locale/use-locale.js';
import { optionsOf } from './criterion-controls.js';
import { ChoiceField, CountField, FlagField, SetField, useSaid, type Bind } from './fields.js';
import type { OwnValues } from './unit-values.logic.js';
import classes from './registry.module.css';

const kindOptions = optionsOf(bedKinds, bedKindWords);
const answerOptions = optionsOf(answers, answerWords);
const statusOptions = optionsOf(legalStatuses, legalStatusWords);
const anyAge = { from: 0, to: 120 };

interface UnitCriteriaProps {
  /** Binds paths below the unit's own criteria. */
  readonly bind: Bind;
  readonly own: OwnValues;
}

/** Who can sleep here, how old, and how many. */
export function WhoSleepsHere({ bind, own }: UnitCriteriaProps) {
  const { t } = useTranslation('registry');
  const locale = useLocale();
  const { from, to } = own.ages;
  const words = sleeperWords(from === '' || to === '' ? anyAge : { from, to });
  return (
    <>
      <SetField
        said={unitFieldWords.whoCanSleepHere}
        input={bind('whoCanSleepHere')}
        options={optionsOf(sleepers, words)(locale)}
      />
      <Input.Wrapper {...useSaid(unitFieldWords.ages)} labelElement="div">
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
      <CountField said={unitFieldWords.licensed} input={bind('licensed')} min={0} max={mostBedsOfAUnit} />
      <ChoiceField said={unitFieldWords.kind} input={bind('kind')} options={kindOptions(locale)} />
    </>
  );
}

/** What the unit answers to each need: yes, call or no. */
export function Answers({ bind }: Pick<UnitCriteriaProps, 'bind'>) {
  const locale = useLocale();
  return (
    <Input.Wrapper description={useSaid(unitFieldWords.answers).description}>
      {conditions.map((condition) => (
        <div key={condition} className={classes.answer}>
          <Text id={`answer-${condition}`}>{conditionWords[condition][locale]}</Text>
          <SegmentedControl
            aria-labelledby={`answer-${condition}`}
            data={answerOptions(locale)}
            {...bind(`answers.${condition}`)}
          />
        </div>
      ))}
    </Input.Wrapper>
  );
}

const flags = ['lowCensus', 'sleepOnly', 'countsWithheld'] as const;

/** Legal situations taken, and how the unit is used. */
export function LawAndUse({ bind }: Pick<UnitCriteriaProps, 'bind'>) {
  const locale = useLocale();
  return (
    <>
      <SetField
        said={unitFieldWords.legalStatuses}
        input={bind('legalStatuses')}
        options={statusOptions(locale)}
      />
      {flags.map((field) => (
        <FlagField key={field} said={unitFieldWords[field]} input={bind(field, 'checkbox')} />
      ))}
    </>
  );
}
