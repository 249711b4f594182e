import type { BoardSummary, Me } from '@harborlight/contracts';
import type { Role } from '@harborlight/domain';
import { aSnapshot } from '../shared/testing/board.builders.js';
import { serve, type Asked } from '../shared/testing/fake-server.js';
import { renderApp } from './render-app.js';

/** A network on which no socket ever opens: the screens show what the snapshot says. */
class NoSocket {
  readonly readyState = 0;
  close(): void {}
  send(): void {}
}

const board: BoardSummary = {
  id: 'board-1',
  code: 'kansas-city',
  name: 'Kansas City',
  timeZone: 'America/Chicago',
  demonstration: false,
  regions: [],
};

const meAs = (role: Role): Me => ({
  userId: 'user-1',
  email: 'sam@cedar.example',
  name: 'Sam',
  memberships: [
    {
      role,
      agencyId: 'cedar',
      agency: 'Cedar Family Services',
      agencyKind: 'shelter-operator',
      boardId: board.id,
      board: board.name,
    },
  ],
  permissions: [],
});

/** The far end of the line, in the hands of a spec. */
export interface Network {
  /** What the server answers, by method and path. */
  readonly answers: Record<string, unknown>;
  /** Whether requests get lost. */
  cut: boolean;
  /** The commands that reached the server. */
  readonly told: () => readonly Asked[];
}

/** The application at a page of the board, for somebody of the Cedar agency. */
export async function openPage(
  page: string,
  role: Role,
  said: Readonly<Record<string, unknown>>,
): Promise<Network> {
  const answers: Record<string, unknown> = {
    'GET /api/me': meAs(role),
    'GET /api/boards': [board],
    'GET /api/boards/kansas-city': aSnapshot(),
    ...said,
  };
  const asked = serve(answers);
  const served = globalThis.fetch;
  const network: Network = {
    answers,
    cut: false,
    told: () => asked.filter(({ method }) => method !== 'GET'),
  };
  globalThis.fetch = (...request) =>
    network.cut ? Promise.reject(new TypeError('cut')) : served(...request);
  globalThis.WebSocket = NoSocket as unknown as typeof WebSocket;
  await renderApp(`/boards/kansas-city/${page}`);
  return network;
}
