import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RequestView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { ButtonLink } from '../../../shared/ui/button-link.js';
import { useNeeds } from '../need/use-needs.js';
import { useUnitName } from '../parts/unit-name.js';
import classes from './find.module.css';

interface RequestStripProps {
  readonly needId: string;
  readonly request: RequestView;
  readonly onClear: () => void;
}

/** The request behind this search: its token, who was asked and what they said. */
export function RequestStrip({ needId, request, onClear }: RequestStripProps) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  const { code } = useBoard();
  const unitName = useUnitName();
  const { store } = useNeeds();
  return (
    <section className={classes.strip} data-state={request.state} aria-label={t('request.label')}>
      <p className={classes.token}>
        <Link to="/boards/$code/requests/$id" params={{ code, id: request.id }}>
          {t('request.token', { token: request.token })}
        </Link>
        <span>{codes(`requestState.${request.state}`)}</span>
      </p>
      {request.offers.length > 0 && (
        <ul className={classes.offers} aria-live="polite">
          {request.offers.map((offer) => (
            <li key={offer.id} data-state={offer.state}>
              <b>{unitName(offer.unitId)}</b>: {codes(`offerState.${offer.state}`)}
            </li>
          ))}
        </ul>
      )}
      {request.state === 'open' && request.offers.some(({ state }) => state === 'accepted') && (
        <ButtonLink to="/boards/$code/requests/$id" params={{ code, id: request.id }}>
          {t('request.handOver')}
        </ButtonLink>
      )}
      {request.state !== 'open' && (
        <Group gap="xs">
          <Button onClick={onClear}>{t('request.over')}</Button>
          <Button variant="default" onClick={() => store.change(needId, { requestId: null })}>
            {t('request.again')}
          </Button>
        </Group>
      )}
    </section>
  );
}
