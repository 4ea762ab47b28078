import { quote } from "../messages/text.ts";

/** The party at fault if a request fails. */
export type Party = "run" | "runner" | "proxy" | "certificate" | "between" | "host";

type Stage = {
  by: Party;
  /** Whether the same request fails again, and not only at this moment. */
  isLasting?: boolean;
  /** What to do, unless that depends on the host's owner. */
  advice?: (host: string) => string;
};
const isLasting = true;
const checkBetween = "Check the proxy, and everything else that inspects traffic.";

/** Every stage at which a request can end without an answer that is of use. */
const stages = {
  // The run's rules do not allow the request, so nothing was sent.
  "not-allowed": { by: "run", isLasting },
  // The connection for a write opened too late, so nothing was sent.
  late: { by: "run", isLasting },
  // The runner has no free file handle, port or memory, or may not connect.
  runner: {
    by: "runner",
    advice: () => "Raise the runner's limits, or run fewer jobs on it at the same time.",
  },
  // Until CONNECT is answered with 200, the proxy is at fault.
  "proxy-name": { by: "proxy", advice: () => "Correct the host in HTTPS_PROXY." },
  "proxy-connect": { by: "proxy", advice: () => "Start the proxy, or correct host and port in HTTPS_PROXY." },
  "proxy-tls": {
    by: "proxy",
    isLasting,
    advice: () => "Name the CA of the proxy's own certificate in NODE_EXTRA_CA_CERTS.",
  },
  "proxy-answer": {
    by: "proxy",
    advice: () =>
      "Check the port and the scheme in HTTPS_PROXY: http:// if the proxy takes plain HTTP, https:// if it takes TLS.",
  },
  "proxy-time": { by: "proxy", advice: () => "Check that the proxy runs and is not overloaded." },
  "proxy-refusal": {
    by: "proxy",
    isLasting,
    advice: (host) => `Allow the runner to reach ${host} through this proxy, or name it in NO_PROXY.`,
  },
  "proxy-login": {
    by: "proxy",
    isLasting,
    advice: () => "Give the proxy's login in HTTPS_PROXY, or correct it.",
  },
  "proxy-failure": {
    by: "proxy",
    advice: (host) =>
      `Check that the proxy can reach ${host}. If the runner needs no proxy, name the host in NO_PROXY.`,
  },
  tls: {
    by: "certificate",
    isLasting,
    advice: () => "Behind a proxy that inspects TLS, name its CA in NODE_EXTRA_CA_CERTS.",
  },
  // The answer is a redirect, another protocol, encoded, too large, or no UTF-8.
  unusable: {
    by: "between",
    isLasting,
    advice: () => "Something between the runner and the host may be answering in its place: check the proxy.",
  },
  // The answer has the number of an earlier one.
  repeated: { by: "between", advice: () => checkBetween },
  // The host's name leads to no address.
  name: { by: "host" },
  // Nothing accepts the connection.
  connect: { by: "host" },
  // The connection broke before the whole answer had arrived.
  answer: { by: "host" },
  // The time for the attempt, or for the whole call, is over.
  time: { by: "host" },
  // The host answered 5xx, 408 or 425.
  server: { by: "host" },
  // The host answered 429.
  limit: { by: "host" },
} as const satisfies Record<string, Stage>;

/** A stage at which a request can end. */
export type Phase = keyof typeof stages;

type Details = Partial<
  Pick<TransportFailure, "code" | "isTransient" | "requestId" | "retryAfterMs" | "cause">
>;

/**
 * The one way in which the transport fails. It names the host and not the host's owner, so the caller translates it into
 * an ActionError with a reason and a hint. It is the second class of error beside ActionError: so it can be thrown, and one
 * that no caller translated is reported as a bug.
 */
export class TransportFailure extends Error {
  override readonly name = "TransportFailure";
  readonly phase: Phase;
  readonly by: Party;
  readonly host: string;
  /** Tells failures of one phase apart: the status of the answer, Node's code, or a word. */
  readonly code: string | number | undefined;
  /** True if the same request may succeed a moment later. */
  readonly isTransient: boolean;
  /** The id that the host gave a request that it answered with 429. */
  readonly requestId: string | undefined;
  /** Milliseconds that an answer of 429 asks to wait. */
  readonly retryAfterMs: number;
  /** What to do; undefined if that depends on who owns the host. */
  readonly advice: string | undefined;

  constructor(phase: Phase, host: string, message: string, details: Details = {}) {
    super(message, { cause: details.cause });
    const stage: Stage = stages[phase];
    this.phase = phase;
    this.by = stage.by;
    this.host = host;
    this.code = details.code;
    this.isTransient = details.isTransient ?? stage.isLasting !== true;
    this.requestId = details.requestId;
    this.retryAfterMs = details.retryAfterMs ?? 0;
    this.advice = stage.advice?.(host);
  }
}

/** Makes the failure of an answer that is not the host's own, or that cannot be used. */
export function unusableAnswer(host: string, code: string, fault: string, cause?: unknown) {
  return new TransportFailure("unusable", host, `${host} answered with ${fault}.`, { code, cause });
}

/** Makes the failure of a host that answered with a 101 or an upgrade, after which no answer follows. */
export function switchedProtocol(host: string, status = 101): TransportFailure {
  return unusableAnswer(host, "protocol", `another protocol (${status}), which this run did not ask for`);
}

/** Makes the failure of an answer in an encoding, since every request asks for none. */
export function encodedAnswer(host: string, encoding: string): TransportFailure {
  return unusableAnswer(
    host,
    "encoding",
    `the content-encoding ${quote(encoding)}, which this run did not ask for`,
  );
}

const proxy = "The proxy in HTTPS_PROXY";

/** Makes the failure of a proxy that answered CONNECT with another status than 200; NaN if the answer is no HTTP. */
export function proxyRefusal(host: string, status: number): TransportFailure {
  if (Number.isNaN(status))
    return new TransportFailure("proxy-answer", host, `${proxy} does not answer CONNECT as a proxy does.`, {
      code: "no HTTP",
    });
  if (status === 401 || status === 407)
    return new TransportFailure(
      "proxy-login",
      host,
      `${proxy} wants a login, or refuses this one (${status}).`,
      {
        code: status,
      },
    );
  const [phase, fault] =
    status >= 500 ? (["proxy-failure", "could not"] as const) : (["proxy-refusal", "refused to"] as const);
  return new TransportFailure(phase, host, `${proxy} ${fault} connect to ${host} (${status}).`, {
    code: status,
  });
}

/** Makes the failure of a time that is over. */
export function lateAnswer(host: string, ms: number): TransportFailure {
  return new TransportFailure("time", host, `${host} did not answer within ${inSeconds(ms)}.`, { code: ms });
}

function inSeconds(ms: number): string {
  return `${Math.ceil(ms / 100) / 10} s`;
}

/**
 * Makes the failure of a connection from Node's error, whose code alone tells the phase.
 * @param isAtProxy whether the proxy has not yet answered CONNECT: until then whatever fails is the proxy's.
 */
export function networkFailure(host: string, cause: unknown, isAtProxy: boolean): TransportFailure {
  if (cause instanceof TransportFailure) {
    if (!isAtProxy || cause.phase !== "time") return cause;
    const message = `${proxy} did not answer within ${inSeconds(Number(cause.code))}.`;
    return new TransportFailure("proxy-time", host, message, { cause });
  }
  const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "";
  const suffix = code === "" ? "" : ` (${code})`;
  const fail = (phase: Phase, message: string) =>
    new TransportFailure(phase, host, `${message}${suffix}.`, { code: code || "no code", cause });
  const kind = kindOfError(code);
  if (kind === "runner") return fail(kind, `This runner could not open a connection to ${host}`);
  if (isAtProxy) {
    if (kind === "name")
      return fail("proxy-name", "The name of the proxy in HTTPS_PROXY leads to no address");
    if (kind === "connect") return fail("proxy-connect", `${proxy} does not accept connections`);
    if (kind === "tls")
      return fail("proxy-tls", "The certificate of the proxy in HTTPS_PROXY cannot be trusted");
    return fail("proxy-answer", `${proxy} does not answer CONNECT as a proxy does`);
  }
  if (kind === "tls") return fail(kind, `The certificate shown for ${host} cannot be trusted`);
  return fail(kind, `${host} could not be reached`);
}

function kindOfError(code: string): "runner" | "name" | "connect" | "tls" | "answer" {
  if (/^E(?:MFILE|NFILE|NOBUFS|NOMEM|ADDRNOTAVAIL|ACCES|PERM)$/.test(code)) return "runner";
  // Node's names for a certificate that it does not accept (OpenSSL's X509_V_ERR_…, and ERR_TLS_…).
  if (/CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED/.test(code)) return "tls";
  if (code === "ENOTFOUND" || code.startsWith("EAI_")) return "name";
  return /^E(?:CONNREFUSED|TIMEDOUT|(?:HOST|NET)(?:UNREACH|DOWN))$/.test(code) ? "connect" : "answer";
}
