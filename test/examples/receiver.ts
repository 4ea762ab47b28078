import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export type Received = { method: string; path: string; type: string | undefined; body: string };

/** A chat or a heartbeat monitor: records what a workflow sends to it, by http on this machine. */
export type Receiver = {
  url: string;
  readonly received: readonly Received[];
  /** Forgets all messages, and answers with this status from now on. */
  reset(status?: number): void;
  stop(): void;
};

export async function startReceiver(): Promise<Receiver> {
  let [received, status]: [Received[], number] = [[], 200];
  const server = createServer(async (request, response) => {
    const { method = "", url: path = "", headers } = request;
    received.push({ method, path, type: headers["content-type"], body: await text(request) });
    response.writeHead(status).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A listening server has an address that is never a string.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/a-secret-path`,
    get received() {
      return received;
    },
    reset(answer = 200) {
      [received, status] = [[], answer];
    },
    stop: () => void server.close(),
  };
}
