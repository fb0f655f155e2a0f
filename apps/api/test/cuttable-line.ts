import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that a test may cut: what is connected is hung up on, what comes later is refused. */
export interface CuttableLine {
  /** The given URL, by way of this line. */
  readonly url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Lays a line to the server of `target`; cut it in afterAll. */
export async function cuttableLine(target: string): Promise<CuttableLine> {
  const { hostname, port } = new URL(target);
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(one);
      one.on('error', () => undefined).on('close', () => (ends.delete(one), other.destroy()));
      one.pipe(other);
    }
  });
  await listening(server, 0);
  const own = String((server.address() as AddressInfo).port);
  return {
    url: Object.assign(new URL(target), { port: own }).href,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const end of ends) end.destroy();
      }),
    mend: () => listening(server, Number(own)),
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
