import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { CoordinationNav } from '../../../shared/ui/coordination-nav.js';
import { Gate } from '../../../shared/ui/gate.js';
import { policyToChangeQuery } from '../admin.query.js';
import classes from '../admin.module.css';
import { PolicyForm } from './policy-form.js';

/** What the community has agreed on, in numbers its coordinators may change. */
export function PoliciesPage() {
  const t = useMessages('admin');
  const { code } = useBoard();
  const policy = useQuery(policyToChangeQuery(code));
  return (
    <div className={classes.page}>
      <CoordinationNav />
      <div>
        <Title order={1}>{t('policies.title')}</Title>
        <Text c="dimmed">{t('policies.lead')}</Text>
      </div>
      <Gate query={policy} loading={t('policies.loading')} failed={t('policies.failed')}>
        {(saved) => <PolicyForm policy={saved} />}
      </Gate>
    </div>
  );
}
