import type {
  ChangesQueryDto,
  CreateBoardDto,
  EntriesQueryDto,
  SnapshotQueryDto,
} from '../board/board.dto.js';
import type {
  BoardHead,
  BoardSnapshot,
  BoardSummary,
  EntryPage,
  UnitChanges,
  Verification,
} from '../board/board.views.js';
import { created, ok, operation, shape, type WithDefaults } from '../operation.js';

export const listBoards = operation({
  id: 'listBoards',
  method: 'GET',
  path: '/api/boards',
  summary: 'Lists the boards that the caller may read',
  tag: 'boards',
  permission: 'board.read',
  answer: ok<BoardSummary[]>(),
});

export const createBoard = operation({
  id: 'createBoard',
  method: 'POST',
  path: '/api/boards',
  summary: 'Creates a board',
  tag: 'boards',
  permission: 'board.create',
  body: shape<CreateBoardDto>(),
  answer: created<BoardSummary>(),
  refusals: ['unknown-time-zone', 'board-exists'],
});

export const readBoard = operation({
  id: 'readBoard',
  method: 'GET',
  path: '/api/boards/:code',
  summary: 'Reads every line of a board, now or as of a moment',
  tag: 'boards',
  permission: 'board.read',
  query: shape<SnapshotQueryDto>(),
  answer: ok<BoardSnapshot>(),
});

export const readHead = operation({
  id: 'readHead',
  method: 'GET',
  path: '/api/boards/:code/head',
  summary: 'Reads the newest position and hash of the log',
  tag: 'boards',
  permission: 'board.read',
  answer: ok<BoardHead>(),
});

export const readEntries = operation({
  id: 'readEntries',
  method: 'GET',
  path: '/api/boards/:code/entries',
  summary: 'Reads the entries of the log after a position',
  tag: 'boards',
  permission: 'board.read',
  query: shape<WithDefaults<EntriesQueryDto, 'after' | 'limit'>>(),
  answer: ok<EntryPage>(),
});

export const readChanges = operation({
  id: 'readChanges',
  method: 'GET',
  path: '/api/units/:id/changes',
  summary: 'Reads the newest entries of one unit, newest first',
  tag: 'boards',
  permission: 'board.read',
  query: shape<WithDefaults<ChangesQueryDto, 'limit'>>(),
  answer: ok<UnitChanges>(),
});

export const verifyBoard = operation({
  id: 'verifyBoard',
  method: 'GET',
  path: '/api/boards/:code/verify',
  summary: 'Recomputes the hash chains of the log and of the audit trail',
  tag: 'boards',
  permission: 'board.verify',
  answer: ok<Verification>(),
});
