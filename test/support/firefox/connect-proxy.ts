// A CONNECT proxy on loopback that takes every host to one local TLS server, so that Firefox sees the shops under their
// real names and nothing ever leaves the machine.

import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface ConnectProxy {
  readonly port: number;
  close(): Promise<void>;
}

export async function startConnectProxy(tlsPort: number): Promise<ConnectProxy> {
  const server: Server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', (_request, client, head) => {
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
