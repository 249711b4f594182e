import type { Batch, Instant } from '@harborlight/domain';

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

/** Event name -> payload, server to client. The socket only tells; commands go by HTTP. */
export interface BoardEvents {
  'board.batch.v1': (batch: Batch) => void;
  /** The client's position is unknown here: load the snapshot again. */
  'board.reset.v1': (reset: { readonly seq: number }) => void;
  'board.proved.v1': (proof: {
    readonly at: Instant;
    readonly units: number;
    readonly mismatches: number;
  }) => void;
}
