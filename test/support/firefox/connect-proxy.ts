// A CONNECT proxy on loopback that takes every host to one local TLS server, so that Firefox sees the shops under their
// real names and nothing ever leaves the machine.

import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ConnectProxy {
  readonly port: number;
  close(): Promise<void>;
}

export async function startConnectProxy(tlsPort: number): Promise<ConnectProxy> {
  const server: Server = createServer((_request, response) => response.writeHead(502).end());
  // A socket that became a tunnel is none of the server's any more, and yet keeps it from closing.
  const sockets = new Set<Socket>();
  const follow = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  };
  server.on('connection', follow);
  server.on('connect', (_request, client, head) => {
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    follow(upstream);
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
