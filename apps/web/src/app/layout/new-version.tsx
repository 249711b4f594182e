import { Alert, Button, Group, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useHasUnsavedWork, useNewVersion } from '../../shared/new-version/new-version.js';

const readMs = 5_000;
/** A server that is still being replaced may hand out the old page once more: the page does not reload in a circle. */
const onceInMs = 10 * 60_000;
const reloadedAtKey = 'harborlight.reloaded-at';

const reloadedLately = (): boolean =>
  Date.now() - Number(sessionStorage.getItem(reloadedAtKey) ?? 0) < onceInMs;

/** Says that a new version is here, and loads it as soon as nothing typed would be lost. */
export function NewVersion({ reload = () => location.reload() }: { readonly reload?: () => void }) {
  const t = useMessages('app');
  const isHere = useNewVersion();
  const hasUnsavedWork = useHasUnsavedWork();
  const reloadsItself = isHere && !hasUnsavedWork && !reloadedLately();
  useEffect(() => {
    if (!reloadsItself) return;
    const timer = setTimeout(() => {
      sessionStorage.setItem(reloadedAtKey, String(Date.now()));
      reload();
    }, readMs);
    return () => clearTimeout(timer);
  }, [reloadsItself, reload]);
  if (!isHere) return null;
  return (
    <Alert role="alert" radius={0} icon={<IconRefresh aria-hidden />} title={t('newVersion.title')}>
      <Group justify="space-between">
        <Text>{t(hasUnsavedWork ? 'newVersion.unsaved' : 'newVersion.kept')}</Text>
        <Button h={48} onClick={reload}>
          {t('newVersion.load')}
        </Button>
      </Group>
    </Alert>
  );
}
