import { quote } from "../messages/text.ts";

/** The party at fault if a request fails. */
export type Party = "run" | "runner" | "proxy" | "certificate" | "between" | "host";

type Stage = {
  by: Party;
  /** Whether the same request fails again, and not only at this moment. */
  isLasting?: boolean;
  /** What happened, unless each failure has words of its own. */
  says?: string;
  /** What to do, unless that depends on who owns the host. */
  todo?: string;
};
const isLasting = true;

// Every stage at which a request can end without an answer that is of use. HOST stands for the host.
const stages = {
  // The run's rules do not allow the request, so nothing was sent.
  "not-allowed": { by: "run", isLasting },
  // A write would have left too long after the settings were read.
  late: {
    by: "host",
    isLasting,
    says: "The connection to HOST opened more than 2 s after the settings were read, so the write was not sent",
    todo: "Run it again. Behind a proxy, find out why it opens connections so slowly.",
  },
  // The runner has no free file handle, port or memory, or may not connect.
  runner: {
    by: "runner",
    says: "This runner could not open a connection to HOST",
    todo: "Raise the runner's limits, or run fewer jobs on it at the same time.",
  },
  // Until CONNECT is answered with 200, the proxy is at fault.
  "proxy-name": {
    by: "proxy",
    says: "The name of the proxy in HTTPS_PROXY leads to no address",
    todo: "Correct the host in HTTPS_PROXY.",
  },
  "proxy-connect": {
    by: "proxy",
    says: "The proxy in HTTPS_PROXY does not accept connections",
    todo: "Start the proxy, or correct host and port in HTTPS_PROXY.",
  },
  "proxy-tls": {
    by: "proxy",
    isLasting,
    says: "The certificate of the proxy in HTTPS_PROXY cannot be trusted",
    todo: "Name the CA of the proxy's own certificate in NODE_EXTRA_CA_CERTS.",
  },
  "proxy-answer": {
    by: "proxy",
    says: "The proxy in HTTPS_PROXY does not answer CONNECT as a proxy does",
    todo: "Check the port and the scheme in HTTPS_PROXY: http:// if the proxy takes plain HTTP, https:// if it takes TLS.",
  },
  "proxy-time": { by: "proxy", todo: "Check that the proxy runs and is not overloaded." },
  "proxy-refusal": {
    by: "proxy",
    isLasting,
    says: "The proxy in HTTPS_PROXY refused to connect to HOST",
    todo: "Allow the runner to reach HOST through this proxy, or name it in NO_PROXY.",
  },
  "proxy-login": {
    by: "proxy",
    isLasting,
    says: "The proxy in HTTPS_PROXY wants a login, or refuses this one",
    todo: "Give the proxy's login in HTTPS_PROXY, or correct it.",
  },
  "proxy-failure": {
    by: "proxy",
    says: "The proxy in HTTPS_PROXY could not connect to HOST",
    todo: "Check that the proxy can reach HOST. If the runner needs no proxy, name the host in NO_PROXY.",
  },
  tls: {
    by: "certificate",
    isLasting,
    says: "The certificate shown for HOST cannot be trusted",
    todo: "Behind a proxy that inspects TLS, name its CA in NODE_EXTRA_CA_CERTS.",
  },
  // The answer is a redirect, another protocol, encoded, too large, or no UTF-8.
  unusable: {
    by: "between",
    isLasting,
    todo: "Something between the runner and the host may be answering in its place: check the proxy.",
  },
  // The answer has the number of an earlier one.
  repeated: {
    by: "between",
    says: "Something between the runner and HOST repeats answers",
    todo: "Check the proxy, and everything else that inspects traffic.",
  },
  // The host's name leads to no address, nothing accepts the connection, or the connection broke before the answer had arrived.
  name: {
    by: "host",
    says: "HOST could not be reached",
    todo: "Check the runner's name server. If the runner needs a proxy, set HTTPS_PROXY.",
  },
  connect: {
    by: "host",
    says: "HOST could not be reached",
    todo: "Check that the runner's network and firewall let it reach HOST. If it needs a proxy, set HTTPS_PROXY.",
  },
  answer: { by: "host", says: "HOST could not be reached" },
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
    this.advice = stage.todo && withHost(stage.todo, host);
  }
}

/** Makes the failure of a stage, in the words of the stage. */
export function failureAt(phase: Phase, host: string, details: Details = {}): TransportFailure {
  const { says = "" }: Stage = stages[phase];
  const suffix = details.code === undefined ? "" : ` (${details.code})`;
  return new TransportFailure(phase, host, `${withHost(says, host)}${suffix}.`, details);
}

function withHost(text: string, host: string): string {
  return text.replaceAll("HOST", host);
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

/** Makes the failure of a proxy that answered CONNECT with another status than 200; NaN if the answer is no HTTP. */
export function proxyRefusal(host: string, status: number): TransportFailure {
  // A server that takes TLS answers plain HTTP with 400.
  const isProxys = status > 400 && status < 600;
  if (!isProxys)
    return failureAt("proxy-answer", host, { code: Number.isSafeInteger(status) ? status : undefined });
  if (status === 401 || status === 407) return failureAt("proxy-login", host, { code: status });
  const isTransient = status >= 500 || [408, 425, 429].includes(status);
  return failureAt(isTransient ? "proxy-failure" : "proxy-refusal", host, { code: status });
}

/** Makes the failure of a time that is over. */
export function lateAnswer(
  host: string,
  ms: number,
  phase: "time" | "proxy-time" = "time",
): TransportFailure {
  const who = phase === "time" ? host : "The proxy in HTTPS_PROXY";
  const message = `${who} did not answer within ${Math.ceil(ms / 100) / 10} s.`;
  return new TransportFailure(phase, host, message, { code: ms });
}

/**
 * Makes the failure of a connection. The code of Node's error names the phase.
 * @param isAtProxy whether the proxy has not yet answered CONNECT: until then the proxy is at fault.
 */
export function networkFailure(host: string, cause: unknown, isAtProxy: boolean): TransportFailure {
  if (cause instanceof TransportFailure)
    return isAtProxy && cause.phase === "time" ? lateAnswer(host, Number(cause.code), "proxy-time") : cause;
  const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "";
  const phase = phaseOf(code);
  const blamed = isAtProxy && phase !== "runner" ? (`proxy-${phase}` as const) : phase;
  return failureAt(blamed, host, { code: code || undefined, cause });
}

function phaseOf(code: string): "runner" | "name" | "connect" | "tls" | "answer" {
  if (/^E(?:MFILE|NFILE|NOBUFS|NOMEM|ADDRNOTAVAIL)$/.test(code)) return "runner";
  // Node's names for a certificate that it does not accept (OpenSSL's X509_V_ERR_…, and ERR_TLS_…).
  if (/CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED/.test(code)) return "tls";
  if (code === "ENOTFOUND" || code.startsWith("EAI_")) return "name";
  return /^E(?:CONNREFUSED|TIMEDOUT|ACCES|PERM|(?:HOST|NET)(?:UNREACH|DOWN))$/.test(code)
    ? "connect"
    : "answer";
}
