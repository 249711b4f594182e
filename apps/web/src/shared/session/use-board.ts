import { useParams } from '@tanstack/react-router';
import { useBoards } from './session.js';

/** The board whose page this is. Only below `/boards/$code`. */
export function useBoard() {
  const { code } = useParams({ from: '/signed-in/boards/$code' });
  const board = useBoards().find((summary) => summary.code === code);
  if (!board) throw new Error(`no board ${code} below its own route`);
  return board;
}
