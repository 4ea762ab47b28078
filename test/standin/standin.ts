import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { TLSSocket } from "node:tls";
import { type Certificates, createCertificates } from "./certificates.ts";
import { createGitHub, type GitHub, type GitHubOptions } from "./github.ts";
import {
  createTwilio,
  type Request,
  type Response,
  readBasic,
  type Twilio,
  type TwilioOptions,
} from "./twilio.ts";

export type Standin = {
  /** The environment in which a child process takes the stand-in for Twilio. */
  env: { HTTPS_PROXY: string; NODE_EXTRA_CA_CERTS: string };
  readonly twilio: Twilio;
  readonly github: GitHub;
  /** Every request in order, including refused ones. */
  readonly requests: readonly Exchange[];
  /** Every requested tunnel, as HOST:PORT. */
  readonly tunnels: readonly string[];
  /** The same tunnels with their counts. */
  readonly connections: readonly Connection[];
  inject(fault: Fault): void;
  /** Starts again with a fresh Twilio and GitHub, without requests and faults, so that one server serves many tests. */
  reset(options?: TwilioOptions, github?: GitHubOptions): void;
  /** Closes every tunnel, as some proxies do with idle ones. */
  dropTunnels(): void;
  stop(): Promise<void>;
};

/** A request with its answer. `user` comes from Basic auth; `answer` and `status` are undefined until an answer, or after a cut. */
export type Exchange = Request & {
  user: string | undefined;
  status: number | undefined;
  answer: Response | undefined;
  /** True if the request is not over TLS, or if its host is neither Twilio's nor GitHub's. */
  refused: boolean;
};

/** A tunnel: the number of requests before it was opened, and the number of requests through it. */
export type Connection = { address: string; before: number; requests: number };

/** A fault, and the requests that get it. A text in `path` is the whole path without query; an expression sees the query too. */
export type Fault = {
  on?: { method?: string; host?: string; path?: string | RegExp };
  /** The number of requests with this fault; Infinity is allowed. */
  times?: number;
  /** The number of matching requests before the first fault. */
  after?: number;
} & (
  | { answer: Partial<Response> }
  /** Resets the connection: before Twilio saw the request, or after Twilio has carried it out. */
  | { lost: "before" | "after" }
  | { hang: true }
  | { rewrite: (answer: Response) => Response }
  /** Calls `send`, which may send a broken answer, after Twilio has carried out the request. */
  | { send: (response: ServerResponse, answer: Response) => void }
  /** Changes something as another person would, right before Twilio handles this request. */
  | { meanwhile: (twilio: Twilio) => void }
  /**
   * Lets the proxy refuse CONNECT with this status, be silent, answer with another text, or answer late. Only `host` of
   * `on` counts, for this fault and the next.
   */
  | { tunnel: number | "silent" | { says: string } | { delayMs: number } }
  | { certificate: keyof Certificates["wrong"] }
);

/**
 * Starts an HTTPS proxy that answers for the hosts of Twilio and GitHub, and refuses every other host.
 * @param directPort a port on which it also answers as the hosts themselves, for clients without a proxy.
 */
export async function startStandin(options?: TwilioOptions, directPort?: number): Promise<Standin> {
  const certificates = await createCertificates();
  const folder = await mkdtemp(join(tmpdir(), "standin-"));
  const authority = join(folder, "ca.pem");
  await writeFile(authority, certificates.authority);

  let world = createWorld(options);
  const sockets = new Set<Socket>();
  const tunnels = new Set<Socket>();
  const inside = createServer((request, response) => void respondTo(world, request, response));
  inside.on("clientError", (_, socket) => socket.destroy());
  // A request without TLS is refused for every host.
  const proxy = createServer((request, response) => void respondTo(world, request, response));
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  };
  const tunnel = async (socket: Socket, host: string) => {
    const connection = { address: host, before: world.requests.length, requests: 0 };
    world.connections.push(connection);
    tunnels.add(socket.on("close", () => tunnels.delete(socket)));
    const fault = takeTunnelFault(world.faults, host);
    if (fault !== undefined && "tunnel" in fault) {
      const { tunnel: how } = fault;
      if (typeof how === "object" && "delayMs" in how) await sleep(how.delayMs);
      else {
        const refusal = `HTTP/1.1 ${how} No\r\nContent-Length: 0\r\n\r\n`;
        if (how !== "silent") socket.end(typeof how === "object" ? how.says : refusal);
        return;
      }
    }
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    const name = host.replace(/:\d+$/, "");
    const secureContext = await (fault !== undefined && "certificate" in fault
      ? certificates.wrong[fault.certificate](name)
      : certificates.of(name));
    const secured = new TLSSocket(socket, { isServer: true, secureContext });
    secured.on("error", () => {});
    cameThrough.set(secured, connection);
    inside.emit("connection", secured);
  };
  proxy.on("connection", keep).on("connect", (request, socket: Socket) => {
    void tunnel(socket, request.url ?? "");
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const direct = createSocketServer((socket) => {
    keep(socket);
    const secured = new TLSSocket(socket, {
      isServer: true,
      SNICallback: (name, answer) =>
        void certificates.of(name).then((context) => answer(null, context), answer),
    });
    secured.on("error", () => {});
    inside.emit("connection", secured);
  });
  if (directPort !== undefined) await once(direct.listen(directPort, "127.0.0.1"), "listening");

  // A listening server has an address that is never a string.
  const { port } = proxy.address() as AddressInfo;
  return {
    env: { HTTPS_PROXY: `http://127.0.0.1:${port}`, NODE_EXTRA_CA_CERTS: authority },
    get twilio() {
      return world.twilio;
    },
    get github() {
      return world.github;
    },
    get requests() {
      return world.requests;
    },
    get tunnels() {
      return world.connections.map(({ address }) => address);
    },
    get connections() {
      return world.connections;
    },
    inject: (fault) => {
      world.faults.push({ fault, after: fault.after ?? 0, times: fault.times ?? 1 });
    },
    reset: (options, github) => {
      world = createWorld(options, github);
    },
    dropTunnels: () => {
      for (const socket of tunnels) socket.destroy();
    },
    async stop() {
      for (const server of [proxy, direct]) server.close();
      for (const socket of sockets) socket.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const cameThrough = new WeakMap<Socket, Connection>();

async function respondTo(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const exchange = await record(request).catch(() => undefined);
  if (exchange === undefined) return;
  const connection = cameThrough.get(request.socket);
  if (connection !== undefined) connection.requests += 1;
  const answer = handle(world, exchange, response);
  if (answer === undefined) return;
  exchange.answer = answer;
  exchange.status = answer.status;
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

type World = {
  twilio: Twilio;
  github: GitHub;
  requests: Exchange[];
  connections: Connection[];
  faults: Queued[];
};
type Queued = { fault: Fault; after: number; times: number };

function createWorld(options?: TwilioOptions, github?: GitHubOptions): World {
  return {
    twilio: createTwilio(options),
    github: createGitHub(github),
    requests: [],
    connections: [],
    faults: [],
  };
}

const twilioHosts = ["video.twilio.com", "accounts.twilio.com", "api.twilio.com"];
/** GitHub's API, and a GitHub Enterprise Server. */
export const githubHosts = ["api.github.com", "ghe.example.com"];

async function record(request: IncomingMessage): Promise<Exchange> {
  const target = URL.parse(request.url ?? "", `https://${request.headers.host}`);
  const isSecured = request.socket instanceof TLSSocket;
  const host = target?.host ?? "";
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );
  return {
    method: request.method ?? "",
    host,
    path: `${target?.pathname}${target?.search}`,
    headers,
    body: await text(request),
    user: readBasic(headers["authorization"]).user,
    status: undefined,
    answer: undefined,
    refused: !isSecured || ![...twilioHosts, ...githubHosts].includes(host),
  };
}

/** Returns the answer to send; undefined if a fault sends it. */
function handle(world: World, exchange: Exchange, response: ServerResponse): Response | undefined {
  const { twilio, requests, faults } = world;
  const service = githubHosts.includes(exchange.host) ? world.github : twilio;
  requests.push(exchange);
  if (exchange.refused)
    return { status: 502, headers: {}, body: `${exchange.host} is neither Twilio nor GitHub.` };

  const fault = takeRequestFault(faults, exchange);
  if (!fault) return service.handle(exchange);
  if ("answer" in fault) return { status: 200, headers: {}, body: "", ...fault.answer };
  if ("hang" in fault) return undefined;
  if ("rewrite" in fault) return fault.rewrite(service.handle(exchange));
  if ("send" in fault) {
    fault.send(response, service.handle(exchange));
    return undefined;
  }
  if ("lost" in fault) {
    if (fault.lost === "after") service.handle(exchange);
    reset(response);
    return undefined;
  }
  fault.meanwhile(twilio);
  return service.handle(exchange);
}

/** Ends the connection with a reset. */
export function reset({ socket }: ServerResponse): void {
  socket?.destroy();
}

type TunnelFault = Extract<Fault, { tunnel: unknown } | { certificate: unknown }>;
type RequestFault = Exclude<Fault, TunnelFault>;

const isTunnelFault = (fault: Fault): fault is TunnelFault => "tunnel" in fault || "certificate" in fault;

function takeTunnelFault(faults: readonly Queued[], target: string): TunnelFault | undefined {
  const host = target.replace(/:443$/, "");
  const taken = take(faults, ({ on, ...fault }) => isTunnelFault(fault) && (on?.host ?? host) === host);
  return taken !== undefined && isTunnelFault(taken) ? taken : undefined;
}

function takeRequestFault(faults: readonly Queued[], request: Request): RequestFault | undefined {
  const taken = take(faults, (fault) => !isTunnelFault(fault) && matches(fault, request));
  return taken === undefined || isTunnelFault(taken) ? undefined : taken;
}

/** Returns the first due fault that matches. Every matching fault counts the request. */
function take(faults: readonly Queued[], isMeant: (fault: Fault) => boolean): Fault | undefined {
  const due = faults.filter((queued) => isMeant(queued.fault) && queued.after-- <= 0);
  const first = due.find(({ times }) => times > 0);
  if (first) first.times -= 1;
  return first?.fault;
}

function matches({ on: { method, host, path } = {} }: Fault, request: Request): boolean {
  if (method !== undefined && method !== request.method) return false;
  if (host !== undefined && host !== request.host) return false;
  if (path instanceof RegExp) return request.path.search(path) >= 0;
  return path === undefined || path === request.path.split("?")[0];
}
