import { IconSearch, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFeedPart } from '../../shared/feed/feed-context.js';
import { useFormat } from '../../shared/format/use-format.js';
import { useRights } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import { ButtonLink } from '../../shared/ui/button-link.js';
import { tallyOf, type Results } from './results.logic.js';
import { useTallyWords } from './use-tally-words.js';
import classes from './board-page.module.css';

function Proof() {
  const t = useMessages('app');
  const { time } = useFormat();
  const proved = useFeedPart((view) => view.proved);
  if (!proved) return <p className={classes.proof}>{t('board.unproved')}</p>;
  if (proved.mismatches > 0)
    return (
      <p className={classes.proof} data-holds="false">
        <IconShieldX size={18} aria-hidden="true" />
        {t('board.mismatches', { count: proved.mismatches, time: time(proved.at) })}
      </p>
    );
  return (
    <p className={classes.proof}>
      <IconShieldCheck size={18} aria-hidden="true" />
      {t('board.proved', { time: time(proved.at) })}
    </p>
  );
}

/** The way from the whole board to the beds for one child. */
function FindLink() {
  const t = useMessages('app');
  const { id, code } = useBoard();
  if (!useRights().holdsOn('hold.place', id)) return null;
  return (
    <ButtonLink
      to="/boards/$code/find"
      params={{ code }}
      leftSection={<IconSearch size={18} aria-hidden="true" />}
    >
      {t('nav.find')}
    </ButtonLink>
  );
}

interface BoardHeadProps {
  readonly results: Results;
  /** The order of the rows, where there is room for it beside the name. */
  readonly order: ReactNode;
}

/** The board's name, what the results amount to, and how far the numbers were proved. */
export function BoardHead({ results, order }: BoardHeadProps) {
  const tallyWords = useTallyWords();
  const { name } = useBoard();
  return (
    <div className={classes.headline}>
      <div>
        <h1 className={classes.title}>{name}</h1>
        <div className={classes.summary}>
          {results.found.length > 0 && <p className={classes.tally}>{tallyWords(tallyOf(results.found))}</p>}
          <Proof />
        </div>
      </div>
      <div className={classes.order}>
        {order}
        <FindLink />
      </div>
    </div>
  );
}
