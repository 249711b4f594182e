import type { LiveUpdateTopic } from '@harborlight/domain';
import type { Handshake } from '../board/board.events.js';
import { channel, event, type ListenersOf } from '../event.js';
import { shape } from '../operation.js';

export const liveUpdatesNamespace = '/desk';

const listsChanged = event({
  name: 'desk.changed.v1',
  summary: 'Lists of the caller that are to be read again',
  payload: shape<{ readonly boardId: string; readonly topics: readonly LiveUpdateTopic[] }>(),
});

/** Which lists to read again. A client also reads them again whenever its connection comes back. */
export const liveUpdatesChannel = channel({
  namespace: liveUpdatesNamespace,
  summary: 'Which lists of the caller changed; what is in them is read over HTTP',
  permission: 'inbox.read',
  handshake: shape<Handshake>(),
  events: [listsChanged],
  refusals: ['not-signed-in', 'not-allowed', 'invalid-input', 'client-too-old', 'not-ready', 'unexpected'],
});

/** Event name -> payload, server to client. */
export type LiveUpdatesEvents = ListenersOf<typeof liveUpdatesChannel>;
