import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Relay = { url: string; stop: () => void };

/**
 * Moves a proxy away: passes on all bytes in both directions, `ms` later. The relay reads nothing of them, so every round
 * trip of a client costs twice `ms`. That includes the round trips of a new connection: CONNECT, the TLS handshake, and the
 * request. TCP's handshake costs nothing on loopback. CONNECT costs a round trip instead, which a direct connection saves.
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
  // A listening server has an address that is never a string.
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
