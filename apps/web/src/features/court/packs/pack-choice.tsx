import { NativeSelect } from '@mantine/core';
import type { PackHead } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { jurisdictionsOf, versionsOf, type ChosenPack } from './packs.logic.js';
import type { PacksSearch } from './packs.search.js';
import classes from './packs.module.css';

interface PackChoiceProps {
  readonly heads: readonly PackHead[];
  readonly chosen: ChosenPack;
  readonly onChoose: (search: PacksSearch) => void;
}

/** Whose rules, in which version, and which other version they are compared with. */
export function PackChoice({ heads, chosen: { shown, before }, onChoose }: PackChoiceProps) {
  const t = useMessages('court');
  const law = useMessages('law');
  const { date } = useFormat();
  const { jurisdiction: rules, version } = shown;
  const optionOf = ({ version: value, until }: PackHead) => ({
    value,
    label:
      until === null
        ? t('packs.versionInForce', { version: value })
        : t('packs.versionUntil', { version: value, until: date(until) }),
  });
  const versions = versionsOf(heads, rules).map(optionOf);
  return (
    <div className={classes.choices}>
      <NativeSelect
        label={t('packs.jurisdiction')}
        value={rules}
        onChange={({ currentTarget }) => onChoose({ rules: currentTarget.value })}
        data={jurisdictionsOf(heads).map((value) => ({ value, label: law(`jurisdiction.${value}`) }))}
      />
      <NativeSelect
        label={t('packs.version')}
        value={version}
        onChange={({ currentTarget }) => onChoose({ rules, version: currentTarget.value })}
        data={versions}
      />
      <NativeSelect
        label={t('packs.compare')}
        value={before?.version ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose({ rules, version, before: value })}
        data={[
          { value: '', label: t('packs.compareNone') },
          ...versions.filter(({ value }) => value !== version),
        ]}
      />
    </div>
  );
}
