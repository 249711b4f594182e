import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useBoards } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import classes from './frame.module.css';

export function BoardChoice() {
  const t = useMessages('app');
  const navigate = useNavigate();
  const boards = useBoards();
  const board = useBoard();
  if (boards.length < 2) return <span className={classes.boardName}>{board.name}</span>;
  return (
    <NativeSelect
      variant="unstyled"
      className={classes.boardName}
      aria-label={t('nav.boards')}
      value={board.code}
      onChange={({ currentTarget }) =>
        void navigate({ to: '/boards/$code', params: { code: currentTarget.value } })
      }
      data={boards.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
