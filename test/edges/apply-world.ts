import type { ServerResponse } from "node:http";
import type { Resource } from "../../src/settings/resources.ts";
import type { Setting, State } from "../../src/settings/settings.ts";
import { account, createTwilio, failure, type Settings, seed } from "../standin/twilio.ts";
import type { Connection, Network, Received } from "./memory-network.ts";

// Twilio in memory behind connections in memory. Every request has a fate, another person changes settings at any point,
// and all events are recorded in their order.

export const names = [
  "friendly-name",
  "encryption-enabled",
  "encryption-key-sid",
  "aws-storage-enabled",
  "aws-s3-url",
  "aws-credentials-sid",
] as const satisfies readonly Setting[];
const paths: Record<string, Resource> = {
  "/v1/CompositionSettings/Default": "compositions",
  "/v1/RecordingSettings/Default": "recordings",
};

export type FateKind =
  | "fine"
  | "stale"
  | "429"
  | "gateway-429"
  | "4xx"
  | "gateway-4xx"
  | "408"
  | "5xx"
  | "lost"
  | "silent";
/** The fate of a request. */
export type Fate = {
  kind: FateKind;
  /** True if Twilio carries the request out, for kinds that leave this open. */
  isDone: boolean;
  /** The seconds in a 429's Retry-After; 0 for none. */
  retryAfter: number;
  status4xx: 400 | 403 | 409;
  status408: 408 | 425;
  status5xx: 500 | 503;
  /** Milliseconds until Twilio handles the request, and then until the answer. With `isBodyLate`, the headers come at once. */
  before: number;
  after: number;
  isBodyLate: boolean;
  closes: boolean;
};
export type Act = { point: number; resource: Resource; setting: Setting; value: State[Setting] };
export type Course = {
  live: Record<Resource, State>;
  gets: readonly Fate[];
  posts: readonly Fate[];
  /** Milliseconds until the first connections open, and until all others open. */
  opening: readonly number[];
  openingAll: number;
  keeps: boolean;
  /** From request `from` on, `count` answers repeat an earlier answer. */
  repeats: { from: number; count: number; on: "kept" | "every"; isDone: boolean } | undefined;
  acts: readonly Act[];
};

/** A request and its history. A field `…As` is the place of an event among all events. */
export type Entry = {
  method: "GET" | "POST";
  resource: Resource;
  connection: Connection;
  sentAt: number;
  sentAs: number;
  fate: FateKind;
  /** The state in the answer, the place of that state, and the true state. */
  shown?: State;
  shownAs?: number;
  real?: State;
  carriedOut?: { before: State; after: State; place: number };
  status?: number;
  hasId?: boolean;
  isRepeated: boolean;
  isStale: boolean;
  /** The time when the client has the last byte of the answer; undefined if it never has. */
  answeredAt?: number;
  answeredAs?: number;
};

/** A request that is carried out and answered at once. */
export const fine: Fate = {
  kind: "fine",
  isDone: true,
  retryAfter: 0,
  status4xx: 400,
  status408: 408,
  status5xx: 503,
  before: 0,
  after: 0,
  isBodyLate: false,
  closes: false,
};
const fieldOf = (name: Setting) => name.replaceAll("-", "_") as keyof Settings;
const settingsOf = (state: State) =>
  Object.fromEntries(
    names.map((name) => [fieldOf(name), state[name] === "" ? null : state[name]]),
  ) as Settings;
const stateOf = (settings: Settings) =>
  Object.fromEntries(
    names.map((name) => [name, settings[fieldOf(name)] ?? (name.endsWith("enabled") ? false : "")]),
  ) as State;

export class World implements Network {
  readonly entries: Entry[] = [];
  readonly acts: (Act & { place: number })[] = [];
  place = 0;
  #points = 0;
  #opened = 0;
  #count = { GET: 0, POST: 0 };
  readonly #course: Course;
  readonly #twilio;
  /** The earlier states of each resource, and the place since which each was true. */
  readonly #past: Record<Resource, { state: State; since: number }[]>;
  #delivered: { resource: Resource; status: number; headers: Record<string, string>; body: string }[] = [];

  constructor(course: Course) {
    this.#course = course;
    const { compositions, recordings } = course.live;
    this.#twilio = createTwilio({
      accounts: [seed({ compositions: settingsOf(compositions), recordings: settingsOf(recordings) })],
    });
    this.#past = {
      compositions: [{ state: compositions, since: 0 }],
      recordings: [{ state: recordings, since: 0 }],
    };
  }

  happened = () => ++this.place;
  delay = () => this.#course.opening[this.#opened++] ?? this.#course.openingAll;

  live(resource: Resource): State {
    const settings = this.#twilio.settings(account.sid, resource);
    if (settings === undefined) throw new Error("Both are configured.");
    return stateOf(settings);
  }

  /** Lets another person act at this point. */
  point(): void {
    const at = this.#points++;
    for (const act of this.#course.acts) {
      if (act.point !== at || this.live(act.resource)[act.setting] === act.value) continue;
      const value = act.value === "" ? null : act.value;
      this.#twilio.configure(account.sid, act.resource, { [fieldOf(act.setting)]: value });
      this.acts.push({ ...act, place: this.#changed(act.resource) });
    }
  }

  receive = (request: Received, connection: Connection, response: ServerResponse): void => {
    const method = request.method === "POST" ? "POST" : "GET";
    const resource = paths[request.path];
    if (resource === undefined) throw new Error(`There is no answer for ${request.path}.`);
    const fates = method === "POST" ? this.#course.posts : this.#course.gets;
    const fate = fates[this.#count[method]++] ?? fine;
    const { sentAt, sentAs } = connection;
    const entry: Entry = {
      ...{ method, resource, connection, sentAt, sentAs, fate: fate.kind, isRepeated: false, isStale: false },
    };
    const number = this.entries.push(entry) - 1;
    later(fate.before, () => {
      // A client that hangs up before the request is handled has sent nothing.
      if (connection.isClosed()) return;
      this.point();
      const answer = this.#handle(request, { entry, fate, number });
      this.happened();
      this.point();
      if (fate.kind === "lost") return connection.cut();
      if (fate.kind === "silent" || answer === undefined) return;
      this.#answer(answer, { entry, fate, response });
    });
  };

  #changed(resource: Resource): number {
    const place = this.happened();
    this.#past[resource].push({ state: this.live(resource), since: place });
    return place;
  }

  #handle(request: Received, { entry, fate, number }: { entry: Entry; fate: Fate; number: number }) {
    const { method, resource, connection } = entry;
    const { repeats } = this.#course;
    const isTurn = repeats && number >= repeats.from && number < repeats.from + repeats.count;
    const isReached = isTurn && (repeats.on === "every" || connection.requests > 1);
    const repeated = isReached
      ? this.#delivered.findLast((delivery) => delivery.resource === resource)
      : undefined;
    const isDone = repeated ? repeats?.isDone === true : isCarriedOut(fate);
    const before = this.live(resource);
    const { path, body } = request;
    const headers = request.headers as Record<string, string>;
    const done = isDone
      ? this.#twilio.handle({ method, host: "video.twilio.com", path, headers, body })
      : undefined;
    if (method === "POST" && done?.status === 201)
      entry.carriedOut = { before, after: this.live(resource), place: this.#changed(resource) };
    entry.isRepeated = repeated !== undefined && fate.kind !== "lost" && fate.kind !== "silent";
    if (repeated) return repeated;
    if (method === "GET" && done?.status === 200) return this.#show(entry, done, fate.kind === "stale");
    if (fate.kind === "fine" || fate.kind === "stale") return done;
    return faultOf(fate, number);
  }

  #show(
    entry: Entry,
    answer: { status: number; headers: Record<string, string>; body: string },
    isStale: boolean,
  ) {
    const past = this.#past[entry.resource];
    const shown = (isStale ? past.at(-2) : undefined) ?? past.at(-1);
    if (shown === undefined) throw new Error("There is always a state.");
    entry.isStale = shown !== past.at(-1);
    entry.real = this.live(entry.resource);
    entry.shown = shown.state;
    // A stale state counts from where it began, and a current state from this place.
    entry.shownAs = entry.isStale ? shown.since : this.place;
    return { ...answer, body: JSON.stringify({ ...JSON.parse(answer.body), ...settingsOf(shown.state) }) };
  }

  #answer(
    { status, headers, body }: { status: number; headers: Record<string, string>; body: string },
    { entry, fate, response }: { entry: Entry; fate: Fate; response: ServerResponse },
  ): void {
    const { connection, resource } = entry;
    response.sendDate = false;
    if (fate.closes || !this.#course.keeps) response.shouldKeepAlive = false;
    response.writeHead(status, headers);
    if (fate.isBodyLate) response.flushHeaders();
    later(fate.after, () => {
      if (connection.isClosed()) return;
      entry.status = status;
      entry.hasId = "Twilio-Request-Id" in headers;
      entry.answeredAt = performance.now();
      entry.answeredAs = this.happened();
      response.end(body);
      if (status < 300) this.#delivered.push({ resource, status, headers, body });
    });
  }
}

function later(ms: number, act: () => void): void {
  if (ms === 0) act();
  else setTimeout(act, ms);
}

function isCarriedOut({ kind, isDone }: Fate): boolean {
  if (kind === "fine" || kind === "stale") return true;
  return kind !== "429" && kind !== "4xx" && isDone;
}

function faultOf({ kind, retryAfter, ...fate }: Fate, number: number) {
  const byGateway = kind.startsWith("gateway");
  const statuses = {
    "4xx": fate.status4xx,
    "gateway-4xx": fate.status4xx,
    "408": fate.status408,
    "5xx": fate.status5xx,
  };
  const status =
    kind === "429" || kind === "gateway-429" ? 429 : (statuses[kind as keyof typeof statuses] ?? 500);
  const { headers, body } = failure(status, 20001, "No.");
  const { "Twilio-Request-Id": _, ...others } = headers;
  return {
    status,
    body,
    headers: {
      ...others,
      ...(!byGateway && {
        "Twilio-Request-Id": `RQ${number.toString(16).padStart(31, "0").padStart(32, "f")}`,
      }),
      ...(status === 429 && retryAfter > 0 && { "Retry-After": `${retryAfter}` }),
    },
  };
}
