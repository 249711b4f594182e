import { Alert, Button, Skeleton, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useBoard } from '../../shared/session/use-board.js';
import { RegistryRecord } from './registry-record.js';
import { RegistryTree } from './registry-tree.js';
import { registryQuery } from './registry.query.js';
import { shownBy } from './registry.search.js';
import classes from './registry.module.css';

/** Coordinators keep the whole board here, shelter managers their own houses. */
export function RegistryPage() {
  const t = useMessages('registry');
  const { code } = useBoard();
  const search = useSearch({ from: '/signed-in/boards/$code/registry' });
  const navigate = useNavigate({ from: '/boards/$code/registry' });
  const { data: registry, isError, refetch } = useQuery(registryQuery(code));
  const shown = shownBy(search);
  if (isError && !registry)
    return (
      <Alert color="red" title={t('failed')} maw={480}>
        <Button onClick={() => void refetch()}>{t('tryAgain')}</Button>
      </Alert>
    );
  if (!registry) return <Skeleton h={320} aria-label={t('loading')} />;
  return (
    <div className={classes.page}>
      <div className={shown ? `${classes.tree} ${classes.hiddenOnPhone}` : classes.tree}>
        <Title order={1}>{t('title')}</Title>
        <Text c="dimmed" mb="md">
          {t('lead')}
        </Text>
        <RegistryTree
          registry={registry}
          query={search.q ?? ''}
          shown={shown}
          onQuery={(q) =>
            void navigate({
              search: ({ q: _, ...rest }) => ({ ...rest, ...(q !== '' && { q }) }),
              replace: true,
              ignoreBlocker: true,
            })
          }
        />
      </div>
      <div>
        {shown ? (
          <>
            <Button
              className={classes.onlyOnPhone}
              variant="subtle"
              px="xs"
              leftSection={<IconArrowLeft size={18} aria-hidden />}
              onClick={() => void navigate({ search: {} })}
            >
              {t('back')}
            </Button>
            <RegistryRecord key={JSON.stringify(shown)} registry={registry} shown={shown} />
          </>
        ) : (
          <Text c="dimmed" className={classes.hiddenOnPhone}>
            {t('choose')}
          </Text>
        )}
      </div>
    </div>
  );
}
