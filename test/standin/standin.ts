import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CompletedRequest, generateCACertificate, getLocal } from "mockttp";
import {
  createTwilio,
  type Request,
  type Response,
  readBasic,
  type Twilio,
  type TwilioOptions,
} from "./twilio.ts";

export type Standin = {
  /** What a child process needs to take the stand-in for Twilio. */
  env: { HTTPS_PROXY: string; NODE_EXTRA_CA_CERTS: string };
  readonly twilio: Twilio;
  /** Every request in order, refused ones included. */
  readonly requests: readonly Exchange[];
  inject(fault: Fault): void;
  /** A fresh Twilio, no requests, no faults: one server serves many tests. */
  reset(options?: TwilioOptions): void;
  stop(): Promise<void>;
};

/** `user` comes from Basic auth; `answer` and its `status` are undefined while unanswered, and if cut. */
export type Exchange = Request & {
  user: string | undefined;
  status: number | undefined;
  answer: Response | undefined;
  /** It went to a host, or by a way, that is not Twilio's. */
  refused: boolean;
};

/** A string for `path` is the whole path without its query; an expression is tried with the query. */
export type Fault = {
  on?: { method?: string; host?: string; path?: string | RegExp };
  /** How many requests it befalls; Infinity allowed. */
  times?: number;
  /** How many matching requests go by first. */
  after?: number;
} & (
  | { answer: Partial<Response> }
  /** The connection is reset: before Twilio saw the request, or after Twilio has done what it asks. */
  | { lost: "before" | "after" }
  | { hang: true }
  | { rewrite: (answer: Response) => Response }
  /** Somebody else changes something right before Twilio handles this request. */
  | { meanwhile: (twilio: Twilio) => void }
);

/** Starts an HTTPS proxy that is Twilio for Twilio's hosts and refuses every other. */
export async function startStandin(options?: TwilioOptions): Promise<Standin> {
  const ca = await generateCACertificate({ subject: { commonName: "Stand-in for Twilio" } });
  const folder = await mkdtemp(join(tmpdir(), "standin-"));
  const certificate = join(folder, "ca.pem");
  await writeFile(certificate, ca.cert);

  let world = createWorld(options);
  const server = getLocal({ https: ca, http2: false, recordTraffic: false });
  await server.start(0);
  await server.forAnyRequest().thenCallback(async (message) => {
    const exchange = await record(message);
    const answer = handle(world, exchange);
    if (answer === "reset") return answer;
    exchange.answer = await answer;
    exchange.status = exchange.answer.status;
    return { statusCode: exchange.status, headers: exchange.answer.headers, body: exchange.answer.body };
  });

  return {
    env: { HTTPS_PROXY: `http://127.0.0.1:${server.port}`, NODE_EXTRA_CA_CERTS: certificate },
    get twilio() {
      return world.twilio;
    },
    get requests() {
      return world.requests;
    },
    inject: (fault) => {
      world.faults.push({ fault, after: fault.after ?? 0, times: fault.times ?? 1 });
    },
    reset: (options) => {
      world = createWorld(options);
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type World = { twilio: Twilio; requests: Exchange[]; faults: Queued[] };
type Queued = { fault: Fault; after: number; times: number };

function createWorld(options?: TwilioOptions): World {
  return { twilio: createTwilio(options), requests: [], faults: [] };
}

const twilioHosts = ["video.twilio.com", "accounts.twilio.com", "api.twilio.com"];

async function record(message: CompletedRequest): Promise<Exchange> {
  const { hostname, port } = message.destination;
  const host = port === 443 ? hostname : `${hostname}:${port}`;
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );
  return {
    method: message.method,
    host,
    path: message.path,
    headers,
    body: (await message.body.getText()) ?? "",
    user: readBasic(headers["authorization"]).user,
    status: undefined,
    answer: undefined,
    refused: message.protocol !== "https" || !twilioHosts.includes(host),
  };
}

function handle(world: World, exchange: Exchange): Response | Promise<Response> | "reset" {
  const { twilio, requests, faults } = world;
  requests.push(exchange);
  if (exchange.refused) return { status: 502, headers: {}, body: `${exchange.host} is not Twilio.` };

  const fault = take(faults, exchange);
  if (!fault) return twilio.handle(exchange);
  if ("answer" in fault) return { status: 200, headers: {}, body: "", ...fault.answer };
  if ("hang" in fault) return new Promise(() => {});
  if ("rewrite" in fault) return fault.rewrite(twilio.handle(exchange));
  if ("lost" in fault) {
    if (fault.lost === "after") twilio.handle(exchange);
    return "reset";
  }
  fault.meanwhile(twilio);
  return twilio.handle(exchange);
}

/** Every matching fault sees the request go by; the first whose turn it is befalls it. */
function take(faults: readonly Queued[], request: Request): Fault | undefined {
  const due = faults.filter((queued) => matches(queued.fault, request) && queued.after-- <= 0);
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
