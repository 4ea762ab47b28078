import { getEventListeners, once } from "node:events";
import type { ServerResponse } from "node:http";
import https from "node:https";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setDefaultCACertificates } from "node:tls";
import { afterEach, expect, test, vi } from "vitest";
import { networkFailure, type Phase, TransportFailure } from "../../src/edges/network-errors.ts";
import { readProxy } from "../../src/edges/proxy.ts";
import { type Attempt, openTransport, type TransportRules } from "../../src/edges/transport.ts";
import { ActionError, errorFindings } from "../../src/messages/errors.ts";
import { createCertificates } from "../standin/certificates.ts";

const host = "no-such-host.invalid";
const get = { method: "GET", url: `https://${host}/`, headers: {} } as const;

const certificates = await createCertificates();
setDefaultCACertificates([certificates.authority]);

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Starts a proxy that gives every CONNECT this answer, or no answer. */
async function proxyThat(answers: string | undefined) {
  const connects: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    socket.on("data", (data) => {
      connects.push(data.toString("utf8"));
      if (answers !== undefined) socket.end(answers);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // A listening server has an address that is never a string.
  const { port } = server.address() as AddressInfo;
  return {
    connects,
    address: `127.0.0.1:${port}`,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function transport(rules: Partial<TransportRules> = {}) {
  return openTransport({
    hosts: [host],
    methods: ["GET", "POST"],
    signal: new AbortController().signal,
    hideSecrets: (text) => text,
    proxy: undefined,
    ...rules,
  });
}

/** Returns the failure of a request that got no answer. */
function ending(sent: Promise<unknown>): Promise<unknown> {
  return sent.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

async function failure(sent: Promise<unknown>): Promise<TransportFailure> {
  const error = await ending(sent);
  if (!(error instanceof TransportFailure)) throw new Error(`Not a TransportFailure: ${String(error)}`);
  return error;
}

test.each([
  ["a POST where only GET is allowed", { methods: ["GET"] }, { ...get, method: "POST" }],
  ["another host", {}, { ...get, url: "https://video.twilio.com.evil.invalid/" }],
  ["another port", {}, { ...get, url: `https://${host}:8443/` }],
  ["plain http", {}, { ...get, url: `http://${host}/` }],
] as const)("%s is not sent", async (_, rules, call) => {
  const proxy = await proxyThat(undefined);
  const error = await failure(
    transport({ ...rules, proxy: readProxy({ HTTPS_PROXY: proxy.address }) })(call),
  );
  proxy.stop();
  expect(error).toMatchObject({ phase: "not-allowed", isTransient: false });
  expect(proxy.connects).toEqual([]);
});

test("a request through a proxy that is silent at CONNECT ends with its attempt's deadline, and with the run", async () => {
  const proxy = await proxyThat(undefined);
  const rules = { proxy: readProxy({ HTTPS_PROXY: proxy.address }), attemptMs: 50 };
  const error = await failure(transport(rules)({ ...get, method: "POST" }));
  expect(error).toMatchObject({
    phase: "proxy-time",
    message: "The proxy in HTTPS_PROXY did not answer within 0.1 s.",
  });

  const run = new AbortController();
  const cancelled = new ActionError("cancelled", "x", { hint: "y" });
  setTimeout(() => run.abort(cancelled), 50);
  const attempts: Attempt[] = [];
  const send = transport({ ...rules, attemptMs: 60_000, signal: run.signal });
  expect(await ending(send({ ...get, onAttempt: (attempt) => attempts.push(attempt) }))).toBe(cancelled);
  expect(attempts).toEqual([expect.objectContaining({ failure: "x" })]);
  proxy.stop();
});

test("a call has its own limit over all its attempts", async () => {
  const proxy = await proxyThat(undefined);
  const error = await failure(
    transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }) })({ ...get, withinMs: 50 }),
  );
  proxy.stop();
  expect(error).toMatchObject({
    phase: "proxy-time",
    message: `The proxy in HTTPS_PROXY did not answer within 0.1 s.`,
  });
});

test.each([
  ["a read", get],
  ["a write", { ...get, method: "POST", withinMs: 60_000 }],
] as const)("once the run has ended %s is not sent", async (_, call) => {
  const proxy = await proxyThat("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
  const cancelled = new ActionError("cancelled", "x", { hint: "y" });
  const rules = { proxy: readProxy({ HTTPS_PROXY: proxy.address }), signal: AbortSignal.abort(cancelled) };
  expect(await ending(transport(rules)(call))).toBe(cancelled);
  const direct = { signal: rules.signal, hosts: [proxy.address] };
  expect(await ending(transport(direct)({ ...call, url: `https://${proxy.address}/` }))).toBe(cancelled);
  // A later request arrives behind all that was sent before it.
  await failure(transport({ proxy: rules.proxy })({ ...get, method: "POST" }));
  proxy.stop();
  expect(proxy.connects).toHaveLength(1);
});

test("calls that have ended leave nothing that waits for the run's end", async () => {
  const proxy = await proxyThat("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
  const { signal } = new AbortController();
  const send = transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }), signal });
  await failure(send(get));
  await failure(send({ ...get, method: "POST", withinMs: 60_000 }));
  proxy.stop();
  // Node itself keeps one listener for each connection and never removes it.
  await vi.waitFor(() => expect(getEventListeners(signal, "abort")).toHaveLength(proxy.connects.length));
});

test.each<[number, Phase, string]>([
  [407, "proxy-login", "wants a login, or refuses the login that it got (407)"],
  [401, "proxy-login", "wants a login, or refuses the login that it got (401)"],
  [404, "proxy-refusal", `refused to connect to ${host} (404)`],
  [403, "proxy-refusal", `refused to connect to ${host} (403)`],
])(
  "a proxy's answer %i to CONNECT is reported as the proxy's, and the request is not repeated",
  async (status, phase, says) => {
    const proxy = await proxyThat(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
    const error = await failure(transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }) })(get));
    proxy.stop();
    expect(error).toMatchObject({
      phase,
      isTransient: false,
      message: `The proxy in HTTPS_PROXY ${says}.`,
    });
    expect(proxy.connects).toHaveLength(1);
  },
);

test.each<[number | string, Phase]>([
  [400, "proxy-answer"],
  [204, "proxy-answer"],
  [302, "proxy-answer"],
  [999, "proxy-answer"],
  ["Infinity", "proxy-answer"],
  [408, "proxy-failure"],
  [429, "proxy-failure"],
  [503, "proxy-failure"],
])("a proxy's answer %s to CONNECT is a failure in the phase %s, and is transient", async (status, phase) => {
  const proxy = await proxyThat(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
  const send = transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }) });
  const error = await failure(send({ ...get, method: "POST" }));
  proxy.stop();
  expect(error).toMatchObject({ phase, isTransient: true });
  expect(error.message).not.toContain("Infinity");
});

test("a POST is not repeated when a proxy fails, a GET is", async () => {
  const proxy = await proxyThat("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n");
  const send = transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }) });
  const error = await failure(send({ ...get, method: "POST" }));
  expect(error).toMatchObject({ phase: "proxy-failure", isTransient: true });
  expect(proxy.connects).toHaveLength(1);
  await failure(send(get));
  proxy.stop();
  expect(proxy.connects).toHaveLength(5);
});

test("every attempt is reported with its number, its time and its failure", async () => {
  const proxy = await proxyThat("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n");
  const attempts: Attempt[] = [];
  const send = transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }) });
  await failure(send({ ...get, onAttempt: (attempt) => attempts.push(attempt) }));
  proxy.stop();
  const failed = { failure: `The proxy in HTTPS_PROXY could not connect to ${host} (502).` };
  expect(attempts).toEqual(
    [1, 2, 3, 4].map((attempt) => ({
      attempt,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      milliseconds: expect.any(Number),
      ...failed,
    })),
  );
});

test.each([
  ".invalid",
  "invalid",
  "*.invalid",
  host,
  `${host}:443`,
  ` localhost  *.invalid `,
  "a.example; *invalid",
  "a.example,\t.invalid,",
  "*",
])("NO_PROXY %j keeps a host away from the proxy", async (names) => {
  const proxy = await proxyThat("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
  vi.stubEnv("no_proxy", "");
  vi.stubEnv("NO_PROXY", names);
  vi.stubEnv("HTTPS_PROXY", proxy.address);
  const error = await failure(transport({ proxy: readProxy(process.env) })({ ...get, method: "POST" }));
  proxy.stop();
  expect(error.message).toMatch(/could not be reached|did not answer/);
  expect(proxy.connects).toEqual([]);
});

test("the proxy's login goes as a header, and all its forms count as secrets", async () => {
  const proxy = await proxyThat("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
  const read = readProxy({ https_proxy: `http://me:p%40ss-word@${proxy.address}` });
  await failure(transport({ proxy: read })(get));
  proxy.stop();
  const basic = Buffer.from("me:p@ss-word").toString("base64");
  expect(proxy.connects[0]).toContain(`Proxy-Authorization: Basic ${basic}`);
  expect(read?.url.href).toBe(`http://${proxy.address}/`);
  expect(read?.secrets).toEqual(["p@ss-word", "p%40ss-word", basic]);
});

test("a user name alone in a proxy's URL is a token, and a secret in all its forms", () => {
  const read = readProxy({ HTTPS_PROXY: "http://a%2Ftoken@proxy.example:8080" });
  const basic = Buffer.from("a/token:").toString("base64");
  expect(read?.headers).toEqual({ "Proxy-Authorization": `Basic ${basic}` });
  expect(read?.secrets).toEqual(["a/token", "a%2Ftoken", basic]);
});

/** Returns the failure of a request, by default a POST, to an HTTPS server on loopback that answers like this. */
async function posted(
  answers: (response: ServerResponse) => void,
  contextOf = certificates.of,
  method: "GET" | "POST" = "POST",
) {
  const server = https.createServer(
    { SNICallback: (name, done) => contextOf(name).then((context) => done(null, context)) },
    (_, response) => answers(response),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A listening server has an address that is never a string.
  const { port } = server.address() as AddressInfo;
  const address = `localhost:${port}`;
  const send = transport({ hosts: [address], attemptMs: 1_000, maxBodyBytes: 10 });
  const call = { ...get, method, url: `https://${address}/`, requestIdHeader: "x-id" };
  const error = await failure(send(call)).finally(() => {
    server.closeAllConnections();
    server.close();
  });
  const { phase, isTransient, requestId } = error;
  expect(error.host).toMatch(/^localhost/);
  return { phase, isTransient, requestId, message: error.message.replace(/localhost(?::\d+)?/, "HOST") };
}

const status =
  (code: number, headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end();

test.each<[string, Phase, string, (response: ServerResponse) => void]>([
  ["a 500", "server", "answered 500.", status(500)],
  ["silence", "time", "did not answer within 1 s.", () => {}],
  ["a reset", "answer", "could not be reached (ECONNRESET).", ({ socket }) => void socket?.destroy()],
  ["a 429", "limit", "answered 429: too many requests.", status(429, { "x-id": "7" })],
])("%s is a failure in the phase %s, and is transient", async (_, phase, words, answers) => {
  const found = await posted(answers);
  expect(found).toMatchObject({ phase, isTransient: true, message: `HOST ${words}` });
  expect(found.requestId).toBe(phase === "limit" ? "7" : undefined);
});

test.each<[string, string, (response: ServerResponse) => void]>([
  ["a redirect", "a redirect (302), which is never followed", status(302, { location: "/" })],
  [
    "a body over the limit",
    "more than 0.0000095367431640625 MiB",
    (response) => void response.end("12345678901"),
  ],
  ["no UTF-8", "text that is not UTF-8", (response) => void response.end(Buffer.from([0xff]))],
  [
    "another protocol",
    "another protocol (101), which this run did not ask for",
    ({ socket }) => void socket?.write("HTTP/1.1 101 No\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n"),
  ],
])("an answer with %s is unusable, and the failure is not transient", async (_, words, answers) => {
  const message = `HOST answered with ${words}.`;
  expect(await posted(answers)).toMatchObject({ phase: "unusable", isTransient: false, message });
});

test.each([
  ["GET", 429, 4],
  ["GET", 408, 4],
  ["GET", 425, 4],
  ["GET", 503, 4],
  ["POST", 429, 1],
  ["POST", 408, 1],
  ["POST", 425, 1],
  ["POST", 503, 1],
] as const)("a %s with the answer %i is sent %i times", async (method, code, times) => {
  let count = 0;
  const answers = (response: ServerResponse) => {
    count++;
    status(code, { "x-id": "7" })(response);
  };
  await posted(answers, certificates.of, method);
  expect(count).toBe(times);
});

test("if a connection repeats an earlier answer, the read is sent again on a new connection", async () => {
  const connections: unknown[] = [];
  const server = https.createServer(
    { SNICallback: (name, done) => certificates.of(name).then((context) => done(null, context)) },
    ({ socket }, response) => {
      if (!connections.includes(socket)) connections.push(socket);
      status(200, { "x-id": `${connections.indexOf(socket)}` })(response);
    },
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A listening server has an address that is never a string.
  const { port } = server.address() as AddressInfo;
  const attempts: Attempt[] = [];
  const send = transport({ hosts: [`localhost:${port}`] });
  const call = { ...get, url: `https://localhost:${port}/`, requestIdHeader: "x-id" };
  await send(call);
  const { headers } = await send({ ...call, onAttempt: (attempt) => attempts.push(attempt) });
  server.closeAllConnections();
  server.close();
  expect([headers["x-id"], attempts.length]).toEqual(["1", 2]);
});

test("a host that asks to wait for more than a minute is not asked again", async () => {
  const message = "HOST answered 429: too many requests, and asks to wait 61 s.";
  const found = await posted(status(429, { "retry-after": "61" }));
  expect(found).toEqual({ phase: "limit", isTransient: false, requestId: undefined, message });
});

test("a certificate of an unknown authority is a failure of TLS", async () => {
  const found = await posted(status(200), certificates.wrong["unknown-ca"]);
  expect(found).toMatchObject({ phase: "tls", isTransient: false });
  expect(found.message).toMatch(/^The certificate shown for HOST cannot be trusted \([A-Z_]+\)\.$/);
});

test.each<[string | undefined, Phase]>([
  ["ENOTFOUND", "name"],
  ["EAI_AGAIN", "name"],
  ["ECONNREFUSED", "connect"],
  ["ETIMEDOUT", "connect"],
  ["EHOSTUNREACH", "connect"],
  ["ENETUNREACH", "connect"],
  ["CERT_HAS_EXPIRED", "tls"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "tls"],
  ["EMFILE", "runner"],
  ["ENFILE", "runner"],
  ["ECONNRESET", "answer"],
  ["HPE_INVALID_CONSTANT", "answer"],
  [undefined, "answer"],
])("Node's error %s is a failure in the phase %s", (code, phase) => {
  const cause = Object.assign(new Error("x"), code === undefined ? {} : { code });
  expect(networkFailure(host, cause, false)).toMatchObject({
    phase,
    host,
    cause,
    isTransient: phase !== "tls",
  });
});

test.each<[string | undefined, Phase]>([
  ["ENOTFOUND", "proxy-name"],
  ["ECONNREFUSED", "proxy-connect"],
  ["CERT_HAS_EXPIRED", "proxy-tls"],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "proxy-answer"],
  ["EPROTO", "proxy-answer"],
  ["ECONNRESET", "proxy-answer"],
  [undefined, "proxy-answer"],
  ["EMFILE", "runner"],
])("before the answer to CONNECT, Node's error %s is a failure in the phase %s", (code, phase) => {
  const cause = Object.assign(new Error("x"), code === undefined ? {} : { code });
  const failure = networkFailure(host, cause, true);
  expect(failure).toMatchObject({ phase });
  expect(failure.message).toMatch(phase === "runner" ? /^This runner / : /proxy in HTTPS_PROXY/);
});

test("a failure without a translation is reported as a bug", () => {
  const [finding] = errorFindings(new TransportFailure("time", host, { message: "x" }));
  expect(finding).toMatchObject({ level: "error", reason: "internal" });
  expect(finding?.message).toContain("(TransportFailure)");
});

test.each([
  [{}, undefined],
  [{ HTTPS_PROXY: "" }, undefined],
  [{ HTTPS_PROXY: "proxy.example:8080" }, "http://proxy.example:8080/"],
  [{ HTTPS_PROXY: "https://proxy.example" }, "https://proxy.example/"],
  [{ HTTPS_PROXY: "http://a", https_proxy: "http://b" }, "http://b/"],
  [{ HTTPS_PROXY: "http://a", https_proxy: " " }, "http://a/"],
])("HTTPS_PROXY is read from %j", (env, href) => {
  expect(readProxy(env)?.url.href).toBe(href);
});

test.each([
  ["socks5://proxy.example", "is not the URL of an http or https proxy"],
  ["http://", "is not the URL of an http or https proxy"],
  ["http://a b", "is not the URL of an http or https proxy"],
  ["'http://a:8080'", "has quotes in it"],
  ['"a:8080"', "has quotes in it"],
  ["http://me:12#34@a:8080", "has something after its port"],
  ["http://me:12?34@a:8080", "has something after its port"],
  ["http://me:12/34@a:8080", "has something after its port"],
])("HTTPS_PROXY %j is refused", (text, fault) => {
  expect(() => readProxy({ HTTPS_PROXY: text })).toThrow(`HTTPS_PROXY ${fault}.`);
});

test.each([
  ["me:hunter2", "hunter2", ["hunter2"]],
  ["me:p%40ss", "p@ss", ["p@ss", "p%40ss"]],
  ["me:pä%ssword", "pä%ssword", ["pä%ssword", "p%C3%A4%ssword"]],
  ["token-alone", "", ["token-alone"]],
])("the login %s is sent as it is meant, and hidden in every form", (login, password, hidden) => {
  const proxy = readProxy({ HTTPS_PROXY: `http://${login}@a:8080` });
  const user = login.split(":")[0];
  const basic = Buffer.from(`${user}:${password}`).toString("base64");
  expect(proxy?.headers).toEqual({ "Proxy-Authorization": `Basic ${basic}` });
  expect(proxy?.secrets).toEqual(expect.arrayContaining([...hidden, basic]));
});

test("blanks around HTTPS_PROXY are dropped, and a quote in its password is not taken for a quote around the URL", () => {
  const proxy = readProxy({ HTTPS_PROXY: " http://me:it's@a:8080/\n" });
  expect(proxy).toMatchObject({ secrets: expect.arrayContaining(["it's"]) });
  expect(proxy?.url.href).toBe("http://a:8080/");
});
