import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { PackHead } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Gate } from '../../../shared/ui/gate.js';
import { CourtNav } from '../court-nav.js';
import { packsQuery } from '../court.query.js';
import { PackChoice } from './pack-choice.js';
import { PackView } from './pack-view.js';
import { chosenOf } from './packs.logic.js';
import { Message } from '../../../shared/ui/message.js';
import classes from './packs.module.css';

const route = getRouteApi('/signed-in/boards/$code/packs');

/** The rules by which reviews are read, with their sources, in every version there has been. */
export function PacksPage() {
  const t = useMessages('court');
  const packs = useQuery(packsQuery);
  return (
    <div className={classes.page}>
      <CourtNav />
      <div>
        <Title order={1}>{t('packs.title')}</Title>
        <Text c="dimmed">{t('packs.lead')}</Text>
      </div>
      <Gate query={packs} loading={t('packs.loading')} failed={t('packs.failed')}>
        {(heads) => <Chosen heads={heads} />}
      </Gate>
    </div>
  );
}

function Chosen({ heads }: { readonly heads: readonly PackHead[] }) {
  const t = useMessages('court');
  const chosen = chosenOf(heads, route.useSearch());
  const navigate = route.useNavigate();
  if (!chosen) return <Message>{t('packs.none')}</Message>;
  return (
    <>
      <PackChoice
        heads={heads}
        chosen={chosen}
        onChoose={(search) => void navigate({ search, replace: true })}
      />
      <PackView {...chosen} />
    </>
  );
}
