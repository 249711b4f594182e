import { Badge, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PackHead } from '@harborlight/contracts';
import { comparePacks, type Pack } from '@harborlight/domain';
import { useTongue } from '../../../shared/tongue/use-tongue.js';
import { Reading } from '../../../shared/ui/reading.js';
import { packQuery } from '../court.query.js';
import classes from './packs.module.css';

interface PackChangesProps {
  readonly before: PackHead;
  readonly after: Pack;
}

/** Rule by rule, what one version says that another did not. */
export function PackChanges({ before, after }: PackChangesProps) {
  const { t } = useTranslation('court');
  const older = useQuery(packQuery(before));
  return (
    <section className={classes.changes} aria-labelledby="changes">
      <Title order={2} size="h3" id="changes">
        {t('packs.changesTitle', { version: before.version })}
      </Title>
      <Reading query={older} loading={t('packs.loading')} failed={t('packs.failed')}>
        {(pack) => <Changes before={pack} after={after} />}
      </Reading>
    </section>
  );
}

function Changes({ before, after }: { readonly before: Pack; readonly after: Pack }) {
  const { t } = useTranslation('court');
  const tongue = useTongue();
  const changes = comparePacks(before, after);
  if (changes.length === 0) return <Text>{t('packs.changesNone')}</Text>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.list} ${change.code}`}>
          <Badge variant="outline">{t(`packs.${change.kind}`)}</Badge>
          {change.before && (
            <del>
              {t('packs.was')} {change.before.words[tongue]} ({change.before.source})
            </del>
          )}
          {change.after && (
            <ins>
              {t('packs.is')} {change.after.words[tongue]} ({change.after.source})
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}
