import { Alert, NativeSelect, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PackHead } from '@harborlight/contracts';
import { jurisdictionWords } from '@harborlight/domain';
import { useFormat } from '../../../shared/format/use-format.js';
import { useTongue } from '../../../shared/tongue/use-tongue.js';
import { Reading } from '../../../shared/ui/reading.js';
import { CourtNav } from '../court-nav.js';
import { packQuery, packsQuery } from '../court.query.js';
import { PackChanges } from './pack-changes.js';
import { PackSections } from './pack-sections.js';
import { chosenOf, versionsOf } from './packs.logic.js';
import type { PacksSearch } from './packs.search.js';
import classes from './packs.module.css';

const route = getRouteApi('/signed-in/boards/$code/packs');

/** The rules by which reviews are read, with their sources, in every version there has been. */
export function PacksPage() {
  const { t } = useTranslation('court');
  const packs = useQuery(packsQuery);
  return (
    <div className={classes.page}>
      <CourtNav />
      <div>
        <Title order={1}>{t('packs.title')}</Title>
        <Text c="dimmed">{t('packs.lead')}</Text>
      </div>
      <Reading query={packs} loading={t('packs.loading')} failed={t('packs.failed')}>
        {(heads) => <Chosen heads={heads} />}
      </Reading>
    </div>
  );
}

function Chosen({ heads }: { readonly heads: readonly PackHead[] }) {
  const { t } = useTranslation('court');
  const tongue = useTongue();
  const sayHead = useSayHead();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = chosenOf(heads, search);
  if (!chosen) return <Alert color="gray">{t('packs.none')}</Alert>;
  const { shown, before } = chosen;
  const versions = versionsOf(heads, shown.jurisdiction);
  const go = (to: PacksSearch) => void navigate({ search: to, replace: true });
  const { jurisdiction: rules, version } = shown;
  return (
    <>
      <div className={classes.choices}>
        <NativeSelect
          size="md"
          label={t('packs.jurisdiction')}
          value={rules}
          onChange={({ currentTarget }) => go({ rules: currentTarget.value })}
          data={[...new Set(heads.map(({ jurisdiction }) => jurisdiction))].map((value) => ({
            value,
            label: jurisdictionWords[value][tongue],
          }))}
        />
        <NativeSelect
          size="md"
          label={t('packs.version')}
          value={version}
          onChange={({ currentTarget }) => go({ rules, version: currentTarget.value })}
          data={versions.map((head) => ({ value: head.version, label: sayHead(head) }))}
        />
        <NativeSelect
          size="md"
          label={t('packs.compare')}
          value={before?.version ?? ''}
          onChange={({ currentTarget }) => go({ rules, version, before: currentTarget.value })}
          data={[
            { value: '', label: t('packs.compareNone') },
            ...versions
              .filter((head) => head.version !== version)
              .map((head) => ({ value: head.version, label: sayHead(head) })),
          ]}
        />
      </div>
      <Shown head={shown} before={before} />
    </>
  );
}

function useSayHead(): (head: PackHead) => string {
  const { t } = useTranslation('court');
  const { date } = useFormat();
  return ({ version, from, until }) =>
    until === null
      ? t('packs.versionSince', { version, from: date(from) })
      : t('packs.versionUntil', { version, from: date(from), until: date(until) });
}

function Shown({ head, before }: { readonly head: PackHead; readonly before: PackHead | null }) {
  const { t } = useTranslation('court');
  const tongue = useTongue();
  const pack = useQuery(packQuery(head));
  return (
    <Reading query={pack} loading={t('packs.loading')} failed={t('packs.failed')}>
      {(shown) => (
        <>
          {shown.jurisdiction === 'model' && (
            <Alert color="yellow" title={t('packs.modelTitle')}>
              {t('packs.model')}
            </Alert>
          )}
          <Text>
            <strong>{shown.name[tongue]}.</strong> {shown.changes[tongue]}
          </Text>
          {before && <PackChanges before={before} after={shown} />}
          <PackSections pack={shown} />
        </>
      )}
    </Reading>
  );
}
