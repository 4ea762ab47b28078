import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type https from "node:https";
import { Duplex } from "node:stream";

// Connections in memory between Node's real client and real server, with a clock that the test moves.

/** A side of a connection. Its bytes arrive a tick later, and only after the connection is open. */
class Side extends Duplex {
  peer: Side | undefined;
  timeout = 0;
  isOpen: boolean;
  onSent = (_chunk: Buffer) => {};
  onDestroyed = () => {};
  #held: (() => void) | undefined;
  #idle: NodeJS.Timeout | undefined;
  #hasEnded = false;

  constructor(isOpen: boolean) {
    super();
    this.isOpen = isOpen;
    this.on("error", () => {});
  }

  open(): void {
    if (this.destroyed) return;
    this.isOpen = true;
    this.emit("secureConnect");
    this.#held?.();
  }

  receive(chunk: Buffer | null): void {
    process.nextTick(() => {
      if (this.destroyed || this.#hasEnded) return;
      this.#hasEnded = chunk === null;
      this.#restart();
      this.push(chunk);
    });
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#restart();
    const send = () => {
      this.onSent(chunk);
      this.peer?.receive(chunk);
      done();
    };
    if (this.isOpen) send();
    else this.#held = send;
  }

  override _final(done: () => void): void {
    this.peer?.receive(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#idle);
    this.onDestroyed();
    this.peer?.receive(null);
    done(error);
  }

  // The other methods that Node's HTTP calls on a socket.
  setTimeout(ms: number): this {
    this.timeout = ms;
    this.#restart();
    return this;
  }
  setKeepAlive = () => this;
  setNoDelay = () => this;
  ref = () => this;
  unref = () => this;
  destroySoon(): void {
    if (this.writable) this.end();
    if (this.writableFinished) this.destroy();
    else this.once("finish", () => this.destroy());
  }

  #restart(): void {
    clearTimeout(this.#idle);
    if (this.timeout > 0 && !this.destroyed)
      this.#idle = setTimeout(() => this.emit("timeout"), this.timeout);
  }
}

/** A connection, as the server sees it. */
export type Connection = {
  /** The places of two events: the client begins to connect, and the client closes the connection. */
  openedAs: number;
  closedAs: number;
  /** The number of requests on this connection. */
  requests: number;
  /** The time and the place at which the first byte of the last request left. */
  sentAt: number;
  sentAs: number;
  isClosed: () => boolean;
  cut: () => void;
};

/** The facts of a network that a test decides or wants to know. */
export type Network = {
  /** Milliseconds until the next connection is open. */
  delay: () => number;
  /** Records an event and returns its place among all events. */
  happened: () => number;
  receive: (request: Received, connection: Connection, response: ServerResponse) => void;
};
export type Received = { method: string; path: string; headers: IncomingMessage["headers"]; body: string };

let network: Network | undefined;
const connections = new WeakMap<object, Connection>();
const server = createServer((request, response) => {
  const connection = connections.get(request.socket);
  if (connection === undefined || network === undefined) throw new Error("The server has no network.");
  const { receive } = network;
  connection.requests++;
  let body = "";
  request.on("data", (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on("end", () => {
    const { method = "", url: path = "", headers } = request;
    receive({ method, path, headers, body }, connection, response);
  });
});
server.keepAliveTimeout = 0;

/** Makes this the network of all later connections. */
export function useNetwork(next: Network): void {
  network = next;
}

function connect({ signal }: { signal?: AbortSignal }): Side {
  if (network === undefined) throw new Error("There is no network.");
  const { delay, happened } = network;
  const [client, far] = [new Side(false), new Side(true)];
  client.peer = far;
  far.peer = client;
  const connection: Connection = {
    openedAs: happened(),
    closedAs: Number.POSITIVE_INFINITY,
    requests: 0,
    sentAt: Number.NaN,
    sentAs: Number.NaN,
    isClosed: () => client.destroyed,
    cut: () => far.destroy(),
  };
  connections.set(far, connection);
  client.onSent = (chunk) => {
    const place = happened();
    if (!/^(?:GET|POST) /.test(chunk.subarray(0, 5).toString("latin1"))) return;
    connection.sentAt = performance.now();
    connection.sentAs = place;
  };
  far.onSent = happened;
  const abandon = () => client.destroy(new Error("The run ended."));
  signal?.addEventListener("abort", abandon);
  client.onDestroyed = () => {
    connection.closedAs = happened();
  };
  client.once("close", () => {
    signal?.removeEventListener("abort", abandon);
    far.destroy();
  });
  const open = () => {
    happened();
    client.open();
  };
  const ms = delay();
  // The connection opens only after HTTP has given it to the request.
  if (ms === 0) setImmediate(open);
  else setTimeout(open, ms);
  server.emit("connection", far);
  return client;
}

/** Returns Node's module with an agent whose connections are in memory. */
export function inMemory(real: { default: typeof https }) {
  class Agent extends real.default.Agent {
    // Node's type asks for a socket. HTTP uses only the parts that a Side has.
    override createConnection = connect as never;
  }
  return { ...real, default: { ...real.default, Agent }, Agent };
}

/** Node's module of promised timers, with the clock that the test moves. */
export const timersInMemory = {
  setTimeout: (ms: number, value: unknown, { signal }: { signal?: AbortSignal } = {}) => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    if (signal?.aborted) reject(signal.reason);
    const abort = () => reject(signal?.reason);
    const timer = setTimeout(() => resolve(value), ms);
    signal?.addEventListener("abort", abort);
    return promise.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    });
  },
};
