import type { ChildProcess } from "node:child_process";
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import pLimit from "p-limit";
import { afterAll, describe, expect, test } from "vitest";
import { type Fault, reset, type Standin, startStandin } from "../standin/standin.ts";
import { account, failure, type Response, seed, type Twilio, type TwilioOptions } from "../standin/twilio.ts";
import { actOn, asDeclared, basic, unencrypted } from "./act.ts";
import { countSockets } from "./open-sockets.ts";
import type { Transcript } from "./runner.ts";
import { countWaits } from "./waits.ts";

/**
 * A fault, the end of the run (result and reason), and the requests that the stand-in saw, such as `GET POST GET×6`. A
 * `tunnel` is a tunnel without a request. The account has drifted, so an answer that the run does not believe must not end
 * as compliant or drifted.
 */
type Row = [fault: string, inject: Fault | Fault[] | undefined, ends: string, sent: string, more?: More];
type More = {
  /** The output `changed`: blank if a write is unconfirmed; `false` by default. */
  changed?: "" | "true";
  with?: Record<string, string>;
  env?: Record<string, string>;
  twilio?: TwilioOptions;
  /** Matches the first error, with the cause and the party at fault. */
  says?: RegExp;
  /** Interrupts the run as soon as this many requests are under way. */
  signal?: { name: NodeJS.Signals; requests: number };
  /** All waits together may last this many seconds; 20 by default. Two waits at the same time count twice. */
  within?: number;
};

const always = Number.POSITIVE_INFINITY;
const other = "ACffffffffffffffffffffffffffffffff";
const settings = { account_sid: account.sid, ...unencrypted };
const text = JSON.stringify(settings);

const answer = (status: number, body = "", headers: Record<string, string> = {}): Fault => ({
  answer: { status, body, headers },
  times: always,
});
const ok = (changes: object): Fault => answer(200, JSON.stringify({ ...settings, ...changes }));
const refuse = (status: number, code: number, message = "No."): Fault => ({
  answer: failure(status, code, message),
  times: always,
});
const tooMany = (retryAfter?: string) =>
  answer(429, "", retryAfter === undefined ? {} : { "retry-after": retryAfter });
const sending = (send: Extract<Fault, { send: unknown }>["send"]): Fault => ({ send, times: always });
const tunnel = (fault: Extract<Fault, { tunnel: unknown }>["tunnel"]): Fault => ({
  tunnel: fault,
  times: always,
});
const says = (says: RegExp) => ({ says });
const atProxy = (HTTPS_PROXY: string, words: RegExp) => ({ env: { HTTPS_PROXY }, says: words });
const certificate = (fault: "unknown-ca" | "wrong-host" | "expired"): Fault => ({
  certificate: fault,
  times: always,
});
const limited = refuse(429, 20429);
const once = (fault: Fault): Fault => ({ ...fault, times: 1 });
const hang: Fault = { hang: true, times: always };
const lost: Fault = { lost: "before", times: always };

const problem = JSON.stringify({ title: "No", detail: "Not so.", status: 400, code: 20001 });
// A cut after 200 characters leaves half a secret, which a search for the whole secret does not find.
const repeated = `${"x".repeat(180)}${account.key.secret} ${basic}`;
const past = "Wed, 21 Oct 2015 07:28:00 GMT";
const future = "Mon, 21 Oct 2199 07:28:00 GMT";
// A busy machine takes seconds to start a process, so these budgets leave time to send the requests.
const seconds = (count: number) => ({ with: { "timeout-seconds": `${count}` }, within: count + 30 });
const interrupt = (name: NodeJS.Signals, requests: number) => ({ signal: { name, requests } });

const readings: Row[] = [
  ["400", refuse(400, 20001), "error rejected-by-twilio", "GET"],
  ["400, RFC 9457", answer(400, problem), "error rejected-by-twilio", "GET"],
  ["401, 20003", refuse(401, 20003), "error credentials-rejected", "GET"],
  ["401, 70051", refuse(401, 70051), "error credentials-rejected", "GET"],
  ["403, 20403", refuse(403, 20403), "error credentials-rejected", "GET"],
  ["404, HTML", answer(404, "<h1>404</h1>"), "error bad-response", "GET"],
  ["404, 20404", refuse(404, 20404), "error wrong-account", "GET"],
  ["409", refuse(409, 20409), "error rejected-by-twilio", "GET"],
  ["429", tooMany(), "error rate-limited", "GET×4"],
  ["429, once", once(tooMany()), "drifted drift", "GET×2"],
  ["429, Retry-After: 1", tooMany("1"), "error rate-limited", "GET×4"],
  ["429, Retry-After: a date gone by", tooMany(past), "error rate-limited", "GET×4"],
  ["429, Retry-After: a date far off", tooMany(future), "error rate-limited", "GET"],
  ["429, Retry-After: huge", tooMany("9".repeat(30)), "error rate-limited", "GET"],
  ["429, Retry-After: negative", tooMany("-5"), "error rate-limited", "GET×4"],
  [
    "429, Retry-After: a second after the answer's Date, years off",
    answer(429, "", { date: "Mon, 21 Oct 2199 07:27:59 GMT", "retry-after": future }),
    "error rate-limited",
    "GET×4",
  ],
  ["408", answer(408), "error twilio-unavailable", "GET×4", says(/^video\.twilio\.com answered 408\./)],
  ["408, once", once(answer(408)), "drifted drift", "GET×2"],
  ["425", answer(425), "error twilio-unavailable", "GET×4"],
  ["429, Retry-After: after the end", tooMany("30"), "error timed-out", "GET", seconds(5)],
  ["500", refuse(500, 20500), "error twilio-unavailable", "GET×4"],
  ["502, HTML", answer(502, "<h1>502</h1>"), "error twilio-unavailable", "GET×4"],
  ["503, empty", answer(503), "error twilio-unavailable", "GET×4"],
  ["503, once", once(answer(503)), "drifted drift", "GET×2"],
  ["504", answer(504), "error twilio-unavailable", "GET×4"],
  ["301 with the right settings", answer(301, text, { location: "/" }), "error bad-response", "GET"],
  ["302 with the right settings", answer(302, text, { location: "/" }), "error bad-response", "GET"],
  ["308 with the right settings", answer(308, text, { location: "/" }), "error bad-response", "GET"],
  ["204", answer(204), "error bad-response", "GET"],

  [
    "proxy refuses, 403",
    tunnel(403),
    "error twilio-unavailable",
    "tunnel",
    says(/^The proxy in HTTPS_PROXY refused to connect to video.*NO_PROXY/),
  ],
  [
    "proxy wants a login, 407",
    tunnel(407),
    "error twilio-unavailable",
    "tunnel",
    says(/^The proxy in HTTPS_PROXY wants a login/),
  ],
  [
    "proxy wants a login, 401",
    tunnel(401),
    "error twilio-unavailable",
    "tunnel",
    says(/^The proxy in HTTPS_PROXY wants a login/),
  ],
  [
    "proxy fails, 502",
    tunnel(502),
    "error twilio-unavailable",
    "tunnel×4",
    says(/^The proxy in HTTPS_PROXY could not connect to video/),
  ],
  [
    "proxy speaks no HTTP",
    tunnel({ says: "220 smtp.example.com ESMTP\r\n\r\n" }),
    "error twilio-unavailable",
    "tunnel×4",
    says(/^The proxy in HTTPS_PROXY does not answer CONNECT as a proxy does\./),
  ],
  [
    "proxy closes before it answers",
    tunnel({ says: "" }),
    "error twilio-unavailable",
    "tunnel×4",
    says(/^The proxy in HTTPS_PROXY does not answer CONNECT as a proxy does/),
  ],
  ["proxy is silent", tunnel("silent"), "error timed-out", "tunnel", seconds(5)],
  [
    "no proxy there",
    undefined,
    "error twilio-unavailable",
    "",
    atProxy("127.0.0.1:9", /^The proxy in HTTPS_PROXY does not accept connections \(ECONNREFUSED\)\./),
  ],
  [
    "no host of the proxy's name",
    undefined,
    "error twilio-unavailable",
    "",
    atProxy(
      "http://no-such-proxy.invalid:8080",
      /^The name of the proxy in HTTPS_PROXY leads to no address \(E/,
    ),
  ],
  [
    "quotes around the proxy's address",
    undefined,
    "error invalid-inputs",
    "",
    atProxy('"http://127.0.0.1:9"', /^HTTPS_PROXY has quotes in it\. Leave the quotes out\.$/),
  ],
  [
    "a bare # in the proxy's password",
    undefined,
    "error invalid-inputs",
    "",
    atProxy(
      "http://user:12#secret-of-the-proxy@127.0.0.1:9",
      /^HTTPS_PROXY has something after its port\. .*%23/,
    ),
  ],
  ["certificate of an unknown CA", certificate("unknown-ca"), "error twilio-unavailable", "tunnel"],
  ["certificate of another host", certificate("wrong-host"), "error twilio-unavailable", "tunnel"],
  ["certificate that expired", certificate("expired"), "error twilio-unavailable", "tunnel"],
  [
    "certificate that expired, NODE_TLS_REJECT_UNAUTHORIZED=0",
    certificate("expired"),
    "error twilio-unavailable",
    "tunnel",
    { env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" } },
  ],

  ["reset before the answer", lost, "error twilio-unavailable", "GET×4"],
  ["reset within the answer", sending(resetWithin), "error twilio-unavailable", "GET×4"],
  ["body cut short", sending(cutShort), "error twilio-unavailable", "GET×4"],
  ["chunks without an end", sending(unfinishedChunks), "error twilio-unavailable", "GET×4"],
  ["no HTTP", sending(noHttp), "error twilio-unavailable", "GET×4"],
  ["1 MB of headers", sending(muchHeader), "error twilio-unavailable", "GET×4"],
  ["hang", hang, "error timed-out", "GET", seconds(5)],
  ["one byte every half second", sending(drip), "error timed-out", "GET", seconds(6)],
  ["body of 200 MB", sending(flood), "error bad-response", "GET"],

  ["101", sending(switching("connection: upgrade\r\nupgrade: websocket\r\n")), "error bad-response", "GET"],
  ["101 without a protocol", sending(switching("")), "error bad-response", "GET"],

  ["200, empty", answer(200), "error bad-response", "GET"],
  ["200, HTML", answer(200, "<html></html>"), "error bad-response", "GET"],
  ["200, null", answer(200, "null"), "error bad-response", "GET"],
  ["200, []", answer(200, "[]"), "error bad-response", "GET"],
  ["200, [settings]", answer(200, `[${text}]`), "error bad-response", "GET"],
  ["200, {}", answer(200, "{}"), "error bad-response", "GET"],
  ["200, a text", answer(200, '"true"'), "error bad-response", "GET"],
  ["200, a boolean in quotes", ok({ encryption_enabled: "true" }), "error bad-response", "GET"],
  ["200, a number for a name", ok({ friendly_name: 1 }), "error bad-response", "GET"],
  ["200, a SID that is none", ok({ encryption_key_sid: "CR1" }), "error bad-response", "GET"],
  [
    "200, no account",
    ok({ account_sid: undefined }),
    "error bad-response",
    "GET",
    says(/does not have the documented form \(account_sid\)/),
  ],
  ["200, account alone", answer(200, `{"account_sid":"${account.sid}"}`), "drifted drift", "GET"],
  ["200, unknown fields", ok({ new_field: [1], constructor: {} }), "drifted drift", "GET"],
  ["200, all of it in __proto__", answer(200, `{"__proto__":${text}}`), "error bad-response", "GET"],
  [
    "200, one key twice",
    answer(200, text.replace("{", '{"encryption_enabled":true,')),
    "error bad-response",
    "GET",
    says(/has the same key twice/),
  ],
  ["200, a byte order mark", answer(200, `\ufeff${text}`), "drifted drift", "GET"],
  ["200, not UTF-8", sending(notUtf8), "error bad-response", "GET", says(/that is not UTF-8/)],
  [
    "200, gzip that was not asked for",
    answer(200, "\u001f\u008b\u0008", { "content-encoding": "gzip" }),
    "error bad-response",
    "GET",
    says(/^video\.twilio\.com answered with the content-encoding "gzip"/),
  ],
  [
    "404, gzip",
    answer(404, "\u001f", { "content-encoding": "gzip" }),
    "error bad-response",
    "GET",
    says(/^video\.twilio\.com answered with the content-encoding "gzip"/),
  ],
  ["503, gzip", answer(503, "\u001f", { "content-encoding": "gzip" }), "error twilio-unavailable", "GET×4"],
  ["200, text behind the JSON", answer(200, `${text}<!-- -->`), "error bad-response", "GET"],
  ["200, nested 100,000 deep", answer(200, "[".repeat(1e5)), "error bad-response", "GET"],
  ["200, over 1 MiB", ok({ friendly_name: "x".repeat(1_100_000) }), "error bad-response", "GET"],
  ["200, another account's", ok({ account_sid: other }), "error wrong-account", "GET"],
  ["200, the secret for a name", ok({ friendly_name: account.key.secret }), "error bad-response", "GET"],
  ["400 that repeats the secrets", refuse(400, 20001, repeated), "error rejected-by-twilio", "GET"],
  [
    "the secret for a request id",
    answer(400, "", { "twilio-request-id": account.key.secret }),
    "error rejected-by-twilio",
    "GET",
  ],
  [
    "the secret in a wrong input",
    undefined,
    "error invalid-inputs",
    "",
    { with: { mode: account.key.secret } },
  ],

  ["SIGINT while reading", hang, "error cancelled", "GET", interrupt("SIGINT", 1)],
  ["SIGTERM while reading", hang, "error cancelled", "GET", interrupt("SIGTERM", 1)],
];

const writing = (fault: Fault): Fault => ({ ...fault, on: { method: "POST" } });
const readingBack = (fault: Fault): Fault => ({ ...fault, on: { method: "GET" }, after: 2 });
const doneBut = (rewrite: (given: Response) => Response): Fault => writing({ rewrite });
const configure = (changes: object) => (twilio: Twilio) =>
  twilio.configure(account.sid, "compositions", changes);
const [twice, unknown] = ["GET×2 POST GET×7 POST GET×6", { changed: "" as const, within: 60 }];
const changed = { changed: "true" as const, within: 40 };
// A write starts only while 15 s are left, so 9 s remain before it. The write may take the rest, except 10 s that are kept
// for its proof. A request that hangs is therefore cut before its own 20 s are over.
const short = seconds(24);
// Time for one and a half requests that hang.
const long = seconds(30);

const writings: Row[] = [
  ["reading: 500", answer(500), "error twilio-unavailable", "GET×4"],
  [
    "reading: 302 with what is declared",
    answer(302, JSON.stringify(asDeclared)),
    "error bad-response",
    "GET",
  ],
  ["reading: hang", hang, "error timed-out", "GET", seconds(5)],
  ["reading: 200, {}", answer(200, "{}"), "error bad-response", "GET"],
  ["reading: another account's", ok({ account_sid: other }), "error wrong-account", "GET"],

  ["writing: 400", writing(refuse(400, 20001)), "error rejected-by-twilio", "GET×2 POST GET"],
  ["writing: 401", writing(refuse(401, 20003)), "error credentials-rejected", "GET×2 POST GET"],
  [
    "writing: 403",
    writing(refuse(403, 20403)),
    "error not-entitled",
    "GET×2 POST GET",
    says(
      /A restricted API key needs the permission "[^"]+compositions\.composition-settings\/update"\. .+ Security Edition/,
    ),
  ],
  [
    "writing: 403, 70051",
    writing(refuse(403, 70051)),
    "error credentials-rejected",
    "GET×2 POST GET",
    says(
      /lacks a permission .+\. Give the key the permission "[^"]+compositions\.composition-settings\/update"\.$/,
    ),
  ],
  ["writing: 404", writing(refuse(404, 20404)), "error bad-response", "GET×2 POST GET"],
  ["writing: 409", writing(refuse(409, 20409)), "error rejected-by-twilio", "GET×2 POST GET"],
  ["writing: 429, once", writing(once(limited)), "applied none", "GET×2 POST GET POST GET", changed],
  ["writing: 429", writing(limited), "error rate-limited", "GET×2 POST GET POST GET POST GET POST GET"],
  [
    "writing: 429, once, and another writer meanwhile",
    [
      writing(once(limited)),
      { on: { method: "GET" }, after: 2, meanwhile: configure({ friendly_name: "Theirs" }) },
    ],
    "error plan-changed",
    "GET×2 POST GET",
    says(
      /^The settings of compositions at Twilio changed after they were read, so the write .* was not sent again/,
    ),
  ],
  [
    "writing: 429, Retry-After: after the end",
    writing({
      answer: {
        ...failure(429, 20429, "No."),
        headers: { ...failure(429, 20429, "No.").headers, "retry-after": "50" },
      },
      times: always,
    }),
    "error rate-limited",
    "GET×2 POST GET",
    seconds(60),
  ],
  [
    "writing: 400, and another writer meanwhile",
    [writing(refuse(400, 20001)), readingBack({ meanwhile: configure({ friendly_name: "Theirs" }) })],
    "error rejected-by-twilio",
    "GET×2 POST GET",
  ],
  [
    "writing: reset, not done, and another writer meanwhile",
    [writing(once(lost)), readingBack({ meanwhile: configure({ friendly_name: "Theirs" }) })],
    "error collateral-change",
    "GET×2 POST GET×6",
    unknown,
  ],
  [
    "writing: 408, not done, once",
    writing(once(answer(408))),
    "applied none",
    "GET×2 POST GET×7 POST GET",
    changed,
  ],
  [
    "writing: the connection opens late, once",
    [
      { send: closing, after: 1 },
      { tunnel: { delayMs: 2_500 }, after: 1 },
    ],
    "applied none",
    "GET×2 tunnel GET POST GET",
    changed,
  ],
  [
    "writing: the proxy refuses each connection of its own",
    [
      { send: closing, times: always },
      { tunnel: 503, after: 2, times: 1 },
      { tunnel: 407, after: 4, times: always },
    ],
    "error twilio-unavailable",
    "GET×2 tunnel GET tunnel×2",
    says(/^The proxy in HTTPS_PROXY wants a login/),
  ],
  [
    "writing: every connection opens late",
    [
      { send: closing, times: always },
      { tunnel: { delayMs: 2_500 }, after: 1, times: always },
    ],
    "error twilio-unavailable",
    "GET×2 tunnel GET tunnel GET tunnel",
    says(
      /^The connection to video\.twilio\.com opened more than 2 s after the settings were read, so the write was not/,
    ),
  ],
  ["writing: a gateway's 429, not done", writing(tooMany()), "error bad-response", twice, unknown],
  [
    "writing: a gateway's 403, not done",
    writing(answer(403, "<p>No.")),
    "error bad-response",
    twice,
    unknown,
  ],
  ...[400, 401, 403, 404, 407, 408, 413, 429, 499].map(
    (status): Row => [
      `writing: a gateway's ${status}, done`,
      doneBut(() => ({ status, headers: {}, body: "<p>No.</p>" })),
      "applied none",
      "GET×2 POST GET",
      changed,
    ],
  ),
  ["writing: 500, not done", writing(answer(500)), "error twilio-unavailable", twice, unknown],
  [
    "writing: 502, not done, once",
    writing(once(answer(502))),
    "applied none",
    "GET×2 POST GET×7 POST GET",
    changed,
  ],
  ["writing: 500, done", doneBut((a) => ({ ...a, status: 500 })), "applied none", "GET×2 POST GET", changed],
  ["writing: HTML, done", doneBut((a) => ({ ...a, body: "<p>" })), "applied none", "GET×2 POST GET", changed],
  ["writing: 302, not done", writing(answer(302)), "error bad-response", twice, unknown],
  ["writing: reset, not done", writing(once(lost)), "applied none", "GET×2 POST GET×7 POST GET", changed],
  ["writing: reset, done", writing({ lost: "after" }), "applied none", "GET×2 POST GET", changed],
  [
    "writing: reset within the answer",
    writing({ send: resetWithin }),
    "applied none",
    "GET×2 POST GET",
    changed,
  ],
  [
    "writing: proxy fails, 502",
    // The answer to the second GET closes its connection. Otherwise the write would need no second tunnel.
    [
      { tunnel: 502, after: 1 },
      { send: closing, after: 1 },
    ],
    "applied none",
    "GET×2 tunnel GET POST GET",
    changed,
  ],
  ["writing: hang, not done", writing(hang), "error timed-out", "GET×2 POST GET…", { ...short, ...unknown }],
  [
    "writing: one byte every half second",
    writing({ send: drip }),
    "applied none",
    "GET×2 POST GET",
    { ...short, ...changed },
  ],
  ["writing: too little time for a proof", undefined, "error timed-out", "GET", seconds(14)],
  [
    "writing: 201, not done",
    writing(answer(201, JSON.stringify({ ...settings, ...asDeclared }))),
    "error verify-failed",
    "GET×2 POST GET×6",
    unknown,
  ],
  [
    "writing: another account answers",
    doneBut((a) => ({ ...a, body: a.body.replace(account.sid, other) })),
    "error wrong-account",
    "GET×2 POST",
    unknown,
  ],

  [
    "reads lag by two",
    undefined,
    "applied none",
    "GET×2 POST GET×3",
    { ...changed, twilio: { staleReads: 2 } },
  ],
  [
    "reads lag for ever",
    undefined,
    "error verify-failed",
    "GET×2 POST GET×6",
    { ...unknown, twilio: { staleReads: 99 } },
  ],
  [
    "fields left out are reset",
    undefined,
    "applied none",
    "GET×2 POST GET",
    { ...changed, twilio: { leftOutFields: "reset" } },
  ],
  [
    "another writer before the write",
    writing({ meanwhile: configure({ encryption_key_sid: null }) }),
    "applied none",
    "GET×2 POST GET",
    changed,
  ],
  [
    "another writer after it, managed",
    readingBack({ meanwhile: configure({ encryption_key_sid: null }) }),
    "error verify-failed",
    "GET×2 POST GET×6",
    changed,
  ],
  [
    "another writer after it, unmanaged",
    readingBack({ meanwhile: configure({ friendly_name: "Theirs" }) }),
    "error collateral-change",
    "GET×2 POST GET×6",
    changed,
  ],
  [
    "reading back: an earlier answer, once",
    readingBack({ rewrite: earlier, times: 1 }),
    "applied none",
    "GET×2 POST GET×2",
    changed,
  ],
  [
    "reading back: an earlier answer, always",
    readingBack({ rewrite: earlier, times: always }),
    "error bad-response",
    "GET×2 POST GET×4",
    { ...unknown, says: /Something between the runner and video\.twilio\.com repeats answers\./ },
  ],
  ["reading back: 503, once", readingBack(once(answer(503))), "applied none", "GET×2 POST GET×2", changed],
  [
    "reading back: 401",
    readingBack(refuse(401, 20003)),
    "error credentials-rejected",
    "GET×2 POST GET",
    unknown,
  ],
  ["reading back: 200, {}", readingBack(answer(200, "{}")), "error bad-response", "GET×2 POST GET", unknown],
  [
    "reading back: another account's",
    readingBack(ok({ account_sid: other })),
    "error wrong-account",
    "GET×2 POST GET",
    unknown,
  ],
  ["reading back: hang", readingBack(hang), "error timed-out", "GET×2 POST GET×2", { ...long, ...unknown }],

  ["SIGINT before the write", hang, "error cancelled", "GET", interrupt("SIGINT", 1)],
  [
    "SIGINT during the write",
    writing(hang),
    "error cancelled",
    "GET×2 POST",
    { ...interrupt("SIGINT", 3), ...unknown },
  ],
  [
    "SIGTERM during the write",
    writing(hang),
    "error cancelled",
    "GET×2 POST",
    { ...interrupt("SIGTERM", 3), ...unknown },
  ],
  [
    "SIGTERM after the write",
    readingBack(hang),
    "error cancelled",
    "GET×2 POST GET",
    { ...interrupt("SIGTERM", 4), ...unknown },
  ],
];

const table = new Map<string, string>();
// Starts the longest rows first, so that none of them runs alone at the end.
const longestFirst = (rows: readonly Row[]) =>
  rows.toSorted(([, , , , a = {}], [, , , , b = {}]) => (b.within ?? 0) - (a.within ?? 0));
for (const [mode, rows] of Object.entries({ apply: writings, check: readings })) {
  describe.concurrent(mode, () => {
    test.for(longestFirst(rows))("%s", (row) => hold(mode, row));
  });
}
afterAll(() => {
  const rows = [...readings, ...writings].flatMap(([fault]) => table.get(fault) ?? []);
  console.log(`fault | mode | result and reason | exit | sent | seconds waited\n${rows.join("\n")}`);
});

async function hold(mode: string, [fault, inject, ends, sent, more = {}]: Row): Promise<void> {
  const standin = await startStandin({ accounts: [seed({ compositions: unencrypted })], ...more.twilio });
  for (const fault of [inject ?? []].flat()) standin.inject(fault);
  const during = (child: ChildProcess) => {
    const timer = setInterval(() => {
      if (standin.requests.length < (more.signal?.requests ?? Number.NaN)) return;
      if (more.signal) child.kill(more.signal.name);
      clearInterval(timer);
    }, 20);
    child.once("close", () => clearInterval(timer));
  };
  // Without a token the run does not ask GitHub who approved it.
  const quiet = { "github-token": "", "verify-references": "false", "report-file": "report.json" };
  const inputs = { mode, ...quiet, ...more.with };
  const sockets = countSockets();
  // A runner kills an interrupted job after 10 s. Here a wait of 5 s or more never ends, so a run that needs one fails.
  const { env, waited } = countWaits(more.signal && 5_000, sockets.env);
  const act = () => actOn(standin, inputs, { env: { ...env, ...more.env }, ...(more.signal && { during }) });
  const { outputs, exit, report, annotations } = await inTurn(act, standin).finally(() => standin.stop());
  const seconds = waited() / 1_000;
  const saw = { ends: `${outputs["result"]} ${outputs["reason"]}`, sent: runLengths(traffic(standin)) };
  table.set(fault, [fault, mode, saw.ends, exit, saw.sent, seconds.toFixed(1)].join(" | "));
  // The number of reads in the time left depends on the machine.
  const last = sent.endsWith("…") ? saw.sent.replace(/×\d+$/, "…") : saw.sent;
  expect({ ends: saw.ends, sent: last, changed: outputs["changed"] }).toEqual({
    ends,
    sent,
    changed: more.changed ?? "false",
  });
  expect(exit).toBe(ends === "applied none" ? 0 : 1);
  expect(seconds).toBeLessThanOrEqual(more.within ?? 20);
  expect(sockets.counted().open).toBe(0);
  const [result, reason] = ends.split(" ");
  expect(JSON.parse(report ?? "")).toMatchObject({ result, reason });
  if (more.says !== undefined) expect(annotations[0]?.message).toMatch(more.says);
  // An error is one sentence about the cause and one about the solution.
  if (result === "error") expect(annotations[0]?.message).toMatch(/^.+\. .+\.$/);
  if (more.changed === "" && reason !== "verify-failed")
    expect(annotations[0]?.message).toMatch(/^The write was (?:sent and not confirmed\. |not sent again: )/);
}

const starting = pLimit(3);

// A start takes a processor, and the rest is mostly waiting. A dozen starts at once would use up each other's time.
async function inTurn(
  act: () => Promise<Transcript>,
  { requests, connections }: Standin,
): Promise<Transcript> {
  const { promise, resolve, reject } = Promise.withResolvers<Transcript>();
  let isOver = false;
  const start = async () => {
    const run = act().finally(() => {
      isOver = true;
    });
    run.then(resolve, reject);
    while (!isOver && requests.length + connections.length === 0) await sleep(20);
  };
  await Promise.all([promise, starting(start)]);
  return promise;
}

// Lists requests in their order, together with the tunnels that carried none.
function traffic({ requests, connections }: Standin): string[] {
  const words = requests.map(({ method }) => method);
  const broken = connections.filter((connection) => connection.requests === 0);
  return broken.reduceRight((all, { before }) => all.toSpliced(before, 0, "tunnel"), words);
}

function runLengths(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(/\b(\w+)(?: \1\b)+/g, (run, word: string) => `${word}×${run.split(" ").length}`);
}

/** Returns an answer that seems to repeat the first one: with that answer's request id, and with the declared settings. */
function earlier({ status, headers }: Response): Response {
  const number = { "Twilio-Request-Id": `RQ${"1".padStart(32, "0")}` };
  return { status, headers: { ...headers, ...number }, body: JSON.stringify({ ...settings, ...asDeclared }) };
}

function resetWithin(response: ServerResponse, { status, body }: Response): void {
  response.writeHead(status, { "content-length": body.length });
  response.write(body.slice(0, body.length / 2), () => reset(response));
}

function cutShort(response: ServerResponse, { status, body }: Response): void {
  response.writeHead(status, { "content-length": body.length, connection: "close" });
  response.write(body.slice(0, body.length / 2), () => response.socket?.end());
}

function closing(response: ServerResponse, { status, body }: Response): void {
  response.writeHead(status, { connection: "close" }).end(body);
}

function switching(headers: string) {
  return ({ socket }: ServerResponse) =>
    void socket?.write(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`);
}

function noHttp({ socket }: ServerResponse): void {
  socket?.end("220 smtp.example.com ESMTP\r\n");
}

function muchHeader(response: ServerResponse): void {
  response.writeHead(200, { "x-much": "x".repeat(1e6) }).end();
}

function unfinishedChunks(response: ServerResponse, { status, body }: Response): void {
  response.writeHead(status, { connection: "close" });
  response.write(body, () => response.socket?.end());
}

function drip(response: ServerResponse, { status, body }: Response): void {
  response.writeHead(status, { "content-length": body.length });
  let at = 0;
  const timer = setInterval(() => response.write(body.charAt(at++)), 500);
  response.on("close", () => clearInterval(timer));
}

function flood(response: ServerResponse): void {
  const chunk = Buffer.alloc(1_000_000, " ");
  let left = 200;
  const more = () => {
    while (left-- > 0) if (!response.write(chunk)) return void response.once("drain", more);
    response.end();
  };
  response.writeHead(200);
  more();
}

function notUtf8(response: ServerResponse, { body }: Response): void {
  response.end(Buffer.from(body.replace("Telehealth", "Größe"), "latin1"));
}
