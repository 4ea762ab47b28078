import { getEventListeners, once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { readProxy } from "../../src/edges/proxy.ts";
import { type Attempt, openTransport, type TransportRules } from "../../src/edges/transport.ts";
import { ActionError } from "../../src/messages/errors.ts";

const host = "no-such-host.invalid";
const get = { method: "GET", url: `https://${host}/`, headers: {} } as const;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A proxy that answers every CONNECT with this, or with silence. */
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
  // An address of a listening server is never a string.
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

async function failure(sent: Promise<unknown>): Promise<ActionError> {
  const error = await sent.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ActionError)) throw new Error(`Not an ActionError: ${String(error)}`);
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
  expect(error.reason).toBe("internal");
  expect(proxy.connects).toEqual([]);
});

test("a proxy that is silent at CONNECT ends with the attempt's deadline, and with the run's", async () => {
  const proxy = await proxyThat(undefined);
  const rules = { proxy: readProxy({ HTTPS_PROXY: proxy.address }), attemptMs: 50 };
  const error = await failure(transport(rules)({ ...get, method: "POST" }));
  expect(error).toMatchObject({
    reason: "twilio-unavailable",
    message: expect.stringContaining("did not answer within 0.05 s"),
  });

  const ending = new AbortController();
  const cancelled = new ActionError("cancelled", "x", { hint: "y" });
  setTimeout(() => ending.abort(cancelled), 50);
  expect(await failure(transport({ ...rules, attemptMs: 60_000, signal: ending.signal })(get))).toBe(
    cancelled,
  );
  proxy.stop();
});

test("a call has its own limit over all its attempts", async () => {
  const proxy = await proxyThat(undefined);
  const error = await failure(
    transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }) })({ ...get, withinMs: 50 }),
  );
  proxy.stop();
  expect(error).toMatchObject({
    reason: "twilio-unavailable",
    message: expect.stringContaining("did not answer in time"),
  });
});

test.each([
  ["a read", get],
  ["a write", { ...get, method: "POST", withinMs: 60_000 }],
] as const)("once the run has ended %s is not sent", async (_, call) => {
  const proxy = await proxyThat("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
  const cancelled = new ActionError("cancelled", "x", { hint: "y" });
  const rules = { proxy: readProxy({ HTTPS_PROXY: proxy.address }), signal: AbortSignal.abort(cancelled) };
  expect(await failure(transport(rules)(call))).toBe(cancelled);
  const direct = { signal: rules.signal, hosts: [proxy.address] };
  expect(await failure(transport(direct)({ ...call, url: `https://${proxy.address}/` }))).toBe(cancelled);
  // Sent later, it comes in after whatever was sent before.
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
  // One a connection is Node's own, which it never takes off.
  await vi.waitFor(() => expect(getEventListeners(signal, "abort")).toHaveLength(proxy.connects.length));
});

test.each([
  [407, "Give the proxy's login"],
  [403, "Allow the runner to reach"],
])("a proxy's %i is named as the proxy's and not asked again", async (status, hint) => {
  const proxy = await proxyThat(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
  const error = await failure(transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }) })(get));
  proxy.stop();
  expect(error.message).toBe(`The proxy in HTTPS_PROXY refused the connection (${status}).`);
  expect(error.hint).toContain(hint);
  expect(proxy.connects).toHaveLength(1);
});

test("a POST is not repeated when a proxy fails, a GET is", async () => {
  const proxy = await proxyThat("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n");
  const send = transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }) });
  await failure(send({ ...get, method: "POST" }));
  expect(proxy.connects).toHaveLength(1);
  await failure(send(get));
  proxy.stop();
  expect(proxy.connects).toHaveLength(5);
});

test("every attempt is told of, with its number, its time and why it got no answer", async () => {
  const proxy = await proxyThat("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n");
  const attempts: Attempt[] = [];
  const send = transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }) });
  await failure(send({ ...get, onAttempt: (one) => attempts.push(one) }));
  proxy.stop();
  const failed = { failure: "The proxy in HTTPS_PROXY refused the connection (502)." };
  expect(attempts).toEqual(
    [1, 2, 3, 4].map((attempt) => ({
      attempt,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      milliseconds: expect.any(Number),
      ...failed,
    })),
  );
});

test("NO_PROXY keeps a host away from the proxy", async () => {
  const proxy = await proxyThat("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
  vi.stubEnv("NO_PROXY", ".invalid");
  const error = await failure(
    transport({ proxy: readProxy({ HTTPS_PROXY: proxy.address }) })({ ...get, method: "POST" }),
  );
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

test.each([
  ["video.twilio.com", "Run again later; Twilio's state is at https://status.twilio.com."],
  ["api.github.com", "Run again later."],
])("where %s does not answer, the hint speaks of nobody else", async (name, hint) => {
  const proxy = await proxyThat(undefined);
  const rules = { hosts: [name], proxy: readProxy({ HTTPS_PROXY: proxy.address }), attemptMs: 50 };
  const error = await failure(transport(rules)({ ...get, method: "POST", url: `https://${name}/` }));
  proxy.stop();
  expect(error.hint).toBe(hint);
});

test.each([
  [{}, undefined],
  [{ HTTPS_PROXY: "" }, undefined],
  [{ HTTPS_PROXY: "proxy.example:8080" }, "http://proxy.example:8080/"],
  [{ HTTPS_PROXY: "https://proxy.example" }, "https://proxy.example/"],
  [{ HTTPS_PROXY: "http://a", https_proxy: "http://b" }, "http://b/"],
])("HTTPS_PROXY is read from %j", (env, href) => {
  expect(readProxy(env)?.url.href).toBe(href);
});

test.each(["socks5://proxy.example", "http://", "http://a b"])("HTTPS_PROXY %j is refused", (text) => {
  expect(() => readProxy({ HTTPS_PROXY: text })).toThrow(
    "HTTPS_PROXY is not the URL of an http or https proxy.",
  );
});
