import { useMemo } from 'react';
import { Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { contextOf } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed, useFeedPart, useLines } from '../../../shared/feed/feed-context.js';
import { useEachSecond } from '../../../shared/feed/use-now.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { ButtonLink } from '../../../shared/ui/button-link.js';
import { unitOf } from '../find/results/results.logic.js';
import { usePolicy } from '../find/results/use-results.js';
import { useNeeds } from '../need/use-needs.js';
import { Section } from '../../../shared/ui/section.js';
import { Message } from '../../../shared/ui/message.js';
import { Loading } from '../../../shared/ui/loading.js';
import classes from '../parts/parts.module.css';
import { holdsQuery } from '../parts/placement.query.js';
import { ChildCard } from './child-card.js';
import { childrenOf, heldOf, stepsFor, type Child } from './place-all.logic.js';

/** Several children side by side, and who could go where; a person confirms each step. */
export function PlaceAllPage() {
  const t = useMessages('requests');
  const { code } = useBoard();
  const phase = useFeedPart((view) => view.phase);
  const { needs } = useNeeds();
  const children = useMemo(() => childrenOf(needs), [needs]);
  return (
    <div className={classes.page}>
      <ButtonLink
        to="/boards/$code/requests"
        params={{ code }}
        variant="subtle"
        px="xs"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('placeAll.back')}
      </ButtonLink>
      <div>
        <Title order={1}>{t('placeAll.title')}</Title>
        <Text c="dimmed">{t('placeAll.lead')}</Text>
      </div>
      {children.length < 2 && (
        <Message
          title={t('placeAll.tooFewTitle')}
          act={
            <ButtonLink to="/boards/$code/find" params={{ code }}>
              {t('requests.toFind')}
            </ButtonLink>
          }
        >
          {t('placeAll.tooFew')}
        </Message>
      )}
      {children.length >= 2 && phase !== 'ready' && <Loading label={t('placeAll.loading')} />}
      {children.length >= 2 && phase === 'ready' && <Steps of={children} />}
    </div>
  );
}

/** The steps as they are now: worked out anew with each change of the board. */
function Steps({ of: children }: { readonly of: readonly Child[] }) {
  const t = useMessages('requests');
  const board = useBoard();
  const feed = useFeed();
  const lines = useLines();
  const policy = usePolicy();
  const holds = useQuery(holdsQuery(board)).data;
  // A hold that ends changes its own line of the board; what is looked at each second is only who has one.
  const heldNow = useEachSecond((nowMs) => [...heldOf(children, holds ?? [], nowMs).keys()].join(' '));
  const steps = useMemo(() => {
    const held = heldNow.split(' ');
    const waiting = children.filter(({ stored }) => !held.includes(stored.id));
    const units = [...lines.values()].map(unitOf);
    const context = contextOf({ now: feed.now(), timeZone: board.timeZone, policy, units });
    return stepsFor(waiting, lines, context);
  }, [children, heldNow, lines, feed, board.timeZone, policy]);
  const placed = children.length - [...steps.values()].filter(({ kind }) => kind === 'left').length;
  return (
    <>
      <Text fw={600} role="status">
        {t('placeAll.placed', { placed, count: children.length })}
      </Text>
      <ul className={classes.cards}>
        {children.map((child) => (
          <li key={child.stored.id}>
            <ChildCard child={child} step={steps.get(child.stored.id)} />
          </li>
        ))}
      </ul>
      <Section title={t('placeAll.how')}>
        <Text>{t('placeAll.objective')}</Text>
      </Section>
    </>
  );
}
