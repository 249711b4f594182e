import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sleeperWords, type Line } from '@harborlight/domain';
import { useLocale } from '../../shared/locale/use-locale.js';

/** Which unit this is, and for whom. */
export function UnitHead({ line }: { readonly line: Line }) {
  const { t } = useTranslation('shelter');
  const locale = useLocale();
  const words = sleeperWords(line.ages);
  const who = line.whoCanSleepHere.map((sleeper) => words[sleeper][locale]);
  return (
    <div>
      <Title order={2} size="h2">
        {line.unit}
      </Title>
      <Text size="sm" c="dimmed">
        {[line.facility, ...who, t('ages', line.ages)].join(' · ')}
      </Text>
    </div>
  );
}
