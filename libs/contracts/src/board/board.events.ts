import type { Batch } from '@harborlight/domain';
import { channel, event, type ListenersOf } from '../event.js';
import { shape } from '../operation.js';
import type { Proof } from './board.views.js';

export const boardNamespace = '/board';

/** The version of the socket events that this program speaks; a handshake that names none speaks version 1. */
export const protocolVersion = 1;

/** The oldest version that the server still speaks: an older client is refused as `client-too-old`. */
export const oldestProtocolVersion = 1;

/** What every handshake may say of its client. */
export interface Handshake {
  readonly protocol?: number;
}

/** What a client says when it connects: the board, and the last entry it has seen. */
export interface BoardHandshake extends Handshake {
  readonly board: string;
  readonly after: number;
}

const boardBatch = event({
  name: 'board.batch.v1',
  summary: 'What changed on the board after the last entry the client has seen',
  payload: shape<Batch>(),
});
const boardReset = event({
  name: 'board.reset.v1',
  summary: 'The position of the client is unknown here: it loads the snapshot again',
  payload: shape<{ readonly seq: number }>(),
});
const boardProved = event({
  name: 'board.proved.v1',
  summary: 'Every line was compared with the spans it is counted from',
  payload: shape<Proof>(),
});

/** The live feed of one board. The socket only tells; commands go by HTTP. */
export const boardChannel = channel({
  namespace: boardNamespace,
  summary: 'Every change of one board, from the last entry the client has seen',
  permission: 'board.read',
  handshake: shape<BoardHandshake>(),
  events: [boardBatch, boardReset, boardProved],
  refusals: ['not-signed-in', 'invalid-input', 'not-found', 'client-too-old', 'not-ready', 'unexpected'],
});

/** Event name -> payload, server to client. */
export type BoardEvents = ListenersOf<typeof boardChannel>;
