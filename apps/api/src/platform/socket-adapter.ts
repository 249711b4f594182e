import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Config } from './config.js';
import { Readiness } from './readiness.js';
import { isOwnOrigin } from './security.js';

type Options = Parameters<IoAdapter['createIOServer']>[1];
type IoServer = Parameters<IoAdapter['close']>[0];

/** The largest thing a client may say: the socket only tells. */
const mostBytesHeard = 4_096;

/** Socket.IO for our own pages and for programs; a foreign page may not open a socket with somebody's cookie. */
export class SocketAdapter extends IoAdapter {
  private readonly readiness: Readiness;

  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
  ) {
    super(app);
    this.readiness = app.get(Readiness);
  }

  override createIOServer(port: number, options?: Options): ReturnType<IoAdapter['createIOServer']> {
    const guarded: Partial<NonNullable<Options>> = {
      ...options,
      serveClient: false,
      maxHttpBufferSize: mostBytesHeard,
      allowRequest: ({ headers }, allow) =>
        allow(
          null,
          !this.readiness.isShuttingDown && isOwnOrigin({ headers, host: headers.host ?? '' }, this.config),
        ),
    };
    return super.createIOServer(port, guarded as Options);
  }

  /** Ends the sockets. Socket.IO would close the HTTP server too, which then waits for whoever keeps a connection busy. */
  override close({ engine }: Partial<IoServer>): Promise<void> {
    engine?.close();
    return Promise.resolve();
  }
}
