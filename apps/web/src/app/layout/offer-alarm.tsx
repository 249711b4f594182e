import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { waitingOffersQuery } from '../../shared/live-updates/asked.query.js';
import { chime } from '../../shared/notice/chime.js';
import { useSoundForOffers } from '../../shared/notice/notice.query.js';
import { useBoard } from '../../shared/session/use-board.js';

/** Sounds on every page of the board while somebody asks and nobody has looked, where that is wanted. */
export function OfferAlarm() {
  const { wanted } = useSoundForOffers();
  const { data: offers = [] } = useQuery(waitingOffersQuery(useBoard()));
  const ringing = wanted && offers.some(({ state }) => state === 'asked');
  useEffect(() => (ringing ? chime() : undefined), [ringing]);
  return null;
}
