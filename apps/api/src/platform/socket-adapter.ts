import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Config } from './config.js';
import { isOwnOrigin } from './security.js';

type Options = Parameters<IoAdapter['createIOServer']>[1];

/** The largest thing a client may say: the socket only tells. */
const mostBytesHeard = 4_096;

/** Socket.IO for our own pages and for programs; a foreign page may not open a socket with somebody's cookie. */
export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: Options): ReturnType<IoAdapter['createIOServer']> {
    const guarded: Partial<NonNullable<Options>> = {
      ...options,
      serveClient: false,
      maxHttpBufferSize: mostBytesHeard,
      allowRequest: ({ headers }, allow) =>
        allow(null, isOwnOrigin({ headers, host: headers.host ?? '' }, this.config)),
    };
    return super.createIOServer(port, guarded as Options);
  }
}
