import { BoardAndLog1763769600001 } from './0001-board-and-log.js';

export const migrations = [BoardAndLog1763769600001];
