import { useState } from 'react';
import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { addMinutes } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { Gate } from '../../../shared/ui/gate.js';
import { unmetQuery } from '../parts/placement.query.js';
import { unmetSums } from './open.logic.js';
import { Section } from '../../../shared/ui/section.js';

const weekMinutes = 7 * 24 * 60;

/** What was missing where requests ended without a bed, this last week. */
export function Unmet() {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const board = useBoard();
  const feed = useFeed();
  const [to] = useState(() => addMinutes(feed.now(), 60));
  const unmet = useQuery(unmetQuery(board, addMinutes(to, -weekMinutes), to));
  return (
    <Section title={t('open.unmet')}>
      <Text size="sm" c="dimmed">
        {t('open.unmetLead')}
      </Text>
      <Gate query={unmet} loading={t('open.unmetLoading')} failed={t('open.unmetFailed')}>
        {(found) => {
          const sums = unmetSums(found);
          if (sums.length === 0) return <Text>{t('open.unmetNone')}</Text>;
          return (
            <Table aria-label={t('open.unmet')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('open.class')}</Table.Th>
                  <Table.Th scope="col">{t('open.missing')}</Table.Th>
                  <Table.Th scope="col" ta="end">
                    {t('open.count')}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {sums.map(({ class: kind, missing, count }) => (
                  <Table.Tr key={`${kind} ${missing}`}>
                    <Table.Td>{kind === 'any' ? t('open.any') : codes(`facilityClass.${kind}`)}</Table.Td>
                    <Table.Td>{codes(`missingCapability.${missing}`)}</Table.Td>
                    <Table.Td ta="end">{count}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          );
        }}
      </Gate>
    </Section>
  );
}
