import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { isWaiting, type Need } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useBoard } from '../../../shared/session/use-board.js';
import type { StoredNeed } from '../need/need-store.js';
import { requestQuery } from '../parts/placement.query.js';
import { AfterSearch } from './after/after-search.js';
import { AskBar } from './ask/ask-bar.js';
import { FinderContext } from './finder-context.js';
import { oneHoldId } from './hold/hold-act.js';
import { ReasonSheet } from './hold/reason-sheet.js';
import { useHoldCommands } from './hold/use-hold-commands.js';
import { RequestStrip } from './request-strip.js';
import { focusResult, ResultList } from './results/result-list.js';
import { costsReason, foundIn, type Found, type OwnHold, type Results } from './results/results.logic.js';
import { UnitDetail } from './results/unit-detail.js';
import { usePolicy, useResults } from './results/use-results.js';
import { useIsInView } from './use-is-in-view.js';
import classes from './find.module.css';

/** At most so many fit side by side. */
const mostCompared = 3;

function Tally({ results }: { readonly results: Results }) {
  const t = useMessages('find');
  return (
    <p className={classes.tally} role="status">
      {t('tally.fits', { count: results.fits.length })} · {t('tally.ask', { count: results.ask.length })} ·{' '}
      {t('tally.full', { count: results.full.length })}
    </p>
  );
}

interface FinderProps {
  readonly stored: StoredNeed;
  readonly need: Need;
  readonly onClear: () => void;
}

/** The beds for one need, live, and everything that can be done with them. */
export function Finder({ stored, need, onClear }: FinderProps) {
  const t = useMessages('find');
  const board = useBoard();
  const { requestId } = stored;
  const { data: request } = useQuery({
    ...requestQuery(board, requestId ?? ''),
    enabled: requestId !== null,
  });
  const today = usePolicy();
  const agreed = request ?? today;
  const { offersAtOnce } = agreed;
  const holding = useHoldCommands(stored);
  const { unitId, until } = holding.live ?? {};
  const own = useMemo<OwnHold | null>(
    () => (unitId !== undefined && until !== undefined ? { unitId, until } : null),
    [unitId, until],
  );
  const results = useResults(need, own);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [calling, setCalling] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [unexplained, setUnexplained] = useState<Found | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const phone = useMediaQuery('(max-width: 61.99em)');
  const inView = useIsInView(list);

  const hold = (found: Found) =>
    costsReason(results, [found]) ? setUnexplained(found) : holding.hold({ unitId: found.unitId });
  const finder = {
    stored,
    need,
    results,
    request,
    agreed,
    holding,
    hold,
    chosen,
    mostChosen: Math.max(offersAtOnce, mostCompared),
    mostAsked: offersAtOnce - (request?.offers.filter(isWaiting).length ?? 0),
    choose: (id: string) =>
      setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]),
    calling,
    call: setCalling,
    opened,
    open: setOpened,
  };
  return (
    <FinderContext value={finder}>
      <div ref={list} className={classes.results}>
        {request && <RequestStrip needId={stored.id} request={request} onClear={onClear} />}
        <Tally results={results} />
        {holding.live && (
          <p id={oneHoldId} className={classes.note}>
            {t(holding.live.kind === 'soft' ? 'hold.oneAtATime' : 'hold.untilArrival')}
          </p>
        )}
        <ResultList />
        <AfterSearch />
        <AskBar onClear={() => setChosen([])} />
      </div>
      {phone && !inView && chosen.length === 0 && (
        <Button
          size="lg"
          className={classes.jump}
          rightSection={<IconArrowDown size={18} aria-hidden />}
          onClick={() => list.current?.scrollIntoView({ behavior: 'smooth' })}
        >
          {t('tally.fits', { count: results.fits.length })} · {t('tally.ask', { count: results.ask.length })}
        </Button>
      )}
      <UnitDetail
        found={opened === null ? null : (foundIn(results, opened) ?? null)}
        onClose={() => {
          if (opened !== null) focusResult(opened);
          setOpened(null);
        }}
      />
      <ReasonSheet
        found={unexplained}
        onClose={() => setUnexplained(null)}
        onChoose={(reason) => {
          if (unexplained) holding.hold({ unitId: unexplained.unitId, reason });
          setUnexplained(null);
        }}
      />
    </FinderContext>
  );
}
