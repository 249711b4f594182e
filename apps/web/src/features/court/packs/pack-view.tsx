import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLocale } from '../../../shared/locale/use-locale.js';
import { Gate } from '../../../shared/ui/gate.js';
import { packQuery } from '../court.query.js';
import { PackChanges } from './pack-changes.js';
import { PackSections } from './pack-sections.js';
import { isUnconfirmed, type ChosenPack } from './packs.logic.js';
import classes from './packs.module.css';

/** One version of the rules: for when it is meant, what it changed, and every rule of it. */
export function PackView({ shown, before }: ChosenPack) {
  const t = useMessages('court');
  const locale = useLocale();
  const { date } = useFormat();
  const { from, until } = shown;
  const pack = useQuery(packQuery(shown));
  return (
    <>
      {shown.jurisdiction === 'model' && (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle aria-hidden />}
          classNames={{ title: classes.alertTitle }}
          title={t('packs.modelTitle')}
        >
          {t('packs.model')}
        </Alert>
      )}
      <Text>
        <strong>{shown.name[locale]}.</strong>{' '}
        {until === null
          ? t('packs.inForce', { from: date(from) })
          : t('packs.wasInForce', { from: date(from), until: date(until) })}{' '}
        {t('packs.why', { changes: shown.changes[locale] })}
      </Text>
      <Gate query={pack} loading={t('packs.loading')} failed={t('packs.failed')}>
        {(read) => (
          <>
            {isUnconfirmed(read) && <Text fw={600}>{t('packs.unconfirmed')}</Text>}
            {before && <PackChanges pack={read} other={before} />}
            <PackSections pack={read} />
          </>
        )}
      </Gate>
    </>
  );
}
