import { boardNamespace, type BoardEvents, type BoardHandshake } from '@harborlight/contracts';
import { io, type Socket } from 'socket.io-client';

export type BoardSocket = Socket<BoardEvents, Record<string, never>>;

/** The live line to one board; each connection attempt asks for what came after `after()`. */
export function openBoardSocket(board: string, after: () => number): BoardSocket {
  return io(boardNamespace, {
    transports: ['websocket'],
    autoConnect: false,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    auth: (answer: (handshake: BoardHandshake) => void) => answer({ board, after: after() }),
  });
}
