import { Button, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMessages } from '../../shared/messages/use-messages.js';
import type { RegistryView } from '@harborlight/contracts';
import { useBoard } from '../../shared/session/use-board.js';
import { RegistryRecord } from './registry-record.js';
import { RegistryTree } from './registry-tree.js';
import { registryQuery } from './registry.query.js';
import { shownBy } from './registry.search.js';
import { Gate } from '../../shared/ui/gate.js';
import classes from './registry.module.css';

/** Coordinators keep the whole board here, shelter managers their own houses. */
export function RegistryPage() {
  const t = useMessages('registry');
  const { code } = useBoard();
  const query = useQuery(registryQuery(code));
  return (
    <Gate query={query} loading={t('loading')} failed={t('failed')}>
      {(registry) => <TreeAndRecord registry={registry} />}
    </Gate>
  );
}

function TreeAndRecord({ registry }: { readonly registry: RegistryView }) {
  const t = useMessages('registry');
  const search = useSearch({ from: '/signed-in/boards/$code/registry' });
  const navigate = useNavigate({ from: '/boards/$code/registry' });
  const shown = shownBy(search);
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
