import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Relay = { url: string; stop: () => void };

/**
 * Moves a proxy away: whatever is sent to it, and whatever it sends back, is passed on as it is, `ms` later. It is a
 * pipe that understands nothing, so every round trip that a client makes costs twice that, those of a new connection
 * among them: CONNECT, the TLS handshake, and then the request. Loopback gives the handshake of TCP for nothing; here
 * CONNECT, which a direct connection does not need, stands for it.
 */
export async function startRelay(proxy: string, ms: number): Promise<Relay> {
  const { hostname, port } = new URL(proxy);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket.setNoDelay());
      socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    }
    passOn(near, far, ms);
    passOn(far, near, ms);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // An address of a listening server is never a string.
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}`,
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

// Timers of the same delay fire in the order in which they were set, so no byte overtakes another.
function passOn(from: Socket, to: Socket, ms: number): void {
  from.on("data", (chunk) => setTimeout(() => to.write(chunk), ms));
  from.on("end", () => setTimeout(() => to.end(), ms));
  from.on("close", () => setTimeout(() => to.destroy(), ms));
}
