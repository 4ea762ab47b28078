import { expect, test } from "vitest";
import { type Phase, TransportFailure } from "../../../src/edges/network-errors.ts";
import { requester } from "../../../src/edges/twilio/request.ts";
import { ActionError } from "../../../src/messages/errors.ts";

const host = "video.twilio.com";
const address = `https://${host}/v1/CompositionSettings/Default`;
const requestId = `RQ${"0".repeat(32)}`;

const connection = {
  credentials: { kind: "api-key", account: "AC", user: "SK", secret: "secret" } as const,
  onExchange: () => {},
};

/** Returns the error that a run gets if a request to Twilio fails with `thrown`. */
function heard(thrown: unknown): Promise<unknown> {
  const ask = requester({ ...connection, send: () => Promise.reject(thrown) });
  return ask({ method: "get", uri: address, headers: {} }).catch((error: unknown) => error);
}

const later = [
  "twilio-unavailable",
  "Run the job again later. Twilio's status is at https://status.twilio.com.",
] as const;
const proxys = ["twilio-unavailable", /HTTPS_PROXY|NODE_EXTRA_CA_CERTS|NO_PROXY|proxy runs/] as const;
const betweens = ["bad-response", /^(?:Something between .* check|Check) the proxy/] as const;
const ends: Record<Phase, readonly [ActionError["reason"], string | RegExp]> = {
  "not-allowed": ["internal", /^Please report this as a bug: https:/],
  late: ["twilio-unavailable", /^Run the job again. Behind a proxy/],
  runner: ["twilio-unavailable", /^Raise the runner's limits/],
  "proxy-name": proxys,
  "proxy-connect": proxys,
  "proxy-tls": proxys,
  "proxy-answer": proxys,
  "proxy-time": proxys,
  "proxy-refusal": ["twilio-unavailable", /^Allow the runner to reach video\.twilio\.com through this proxy/],
  "proxy-login": ["twilio-unavailable", "Give the proxy's login in HTTPS_PROXY, or correct it."],
  "proxy-failure": ["twilio-unavailable", /^Check that the proxy can reach video\.twilio\.com/],
  tls: [
    "twilio-unavailable",
    "Behind a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS to a file with the proxy's CA.",
  ],
  unusable: betweens,
  repeated: betweens,
  name: ["twilio-unavailable", /^Check the runner's name server\./],
  connect: [
    "twilio-unavailable",
    /^Check that the runner's network and firewall let it reach video\.twilio\.com\./,
  ],
  answer: later,
  time: later,
  server: later,
  limit: [
    "rate-limited",
    "Run the job again later, and run fewer jobs against this account at the same time.",
  ],
};

test.each(Object.entries(ends))(
  "a failure in the phase %s gets Twilio's reason and hint",
  async (phase, row) => {
    const [reason, hint] = row;
    // A key of `ends` is a phase.
    const failure = new TransportFailure(phase as Phase, host, { message: "It failed.", requestId });
    const error = await heard(failure);
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({
      reason,
      message: "It failed.",
      hint: typeof hint === "string" ? hint : expect.stringMatching(hint),
      refusal: phase === "limit" ? { status: 429, requestId } : undefined,
      about: phase === "time" ? `${host} time` : `${host} ${phase} `,
      cause: failure,
    });
  },
);

test.each([
  ["the reason of the run's end", new ActionError("cancelled", "x", { hint: "y" })],
  ["a bug", new TypeError("x")],
])("%s passes as it is", async (_, thrown) => {
  expect(await heard(thrown)).toBe(thrown);
});

test.each([
  ["get", "/v1/CompositionSettings/Default", "/twilio/video/compositions.composition-settings/read"],
  ["post", "/v1/CompositionSettings/Default", "/twilio/video/compositions.composition-settings/update"],
  ["get", "/v1/RecordingSettings/Default", "/twilio/video/recordings.recording-settings/read"],
  ["post", "/v1/RecordingSettings/Default", "/twilio/video/recordings.recording-settings/update"],
  ["get", "/v1/Compositions", "/twilio/video/compositions/list"],
])(
  "a %s of %s that a restricted key may not send is reported with the missing permission",
  async (method, path, name) => {
    const ask = requester({
      ...connection,
      send: async () => ({ status: 401, headers: {}, body: '{"code":70051}' }),
    });
    const asked = ask({ method, uri: `https://${host}${path}`, headers: {} });
    await expect(asked).rejects.toMatchObject({ hint: `Give the key the permission "${name}".` });
  },
);

test("no permission is named for another host", async () => {
  const ask = requester({
    ...connection,
    send: async () => ({ status: 401, headers: {}, body: '{"code":70051}' }),
  });
  const asked = ask({ method: "get", uri: address.replace(host, "accounts.twilio.com"), headers: {} });
  await expect(asked).rejects.toMatchObject({ hint: "Give the key the permission for this request." });
});
