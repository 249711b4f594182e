import { WebSocket, WebSocketServer } from 'ws';

/** The baseline's server, in a process of its own: sends the bytes it is given to every client. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });

server.on('listening', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});

process.on('message', (bytes: string) => {
  const begun = performance.timeOrigin + performance.now();
  for (const client of server.clients) if (client.readyState === WebSocket.OPEN) client.send(bytes);
  process.send?.({ begun });
});

process.on('disconnect', () => process.exit());
