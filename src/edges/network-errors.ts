type Stage = {
  /** True if the same request would fail again later. */
  isLasting?: boolean;
  /** The sentence that says what happened; undefined if each failure has its own. */
  says?: string;
  /** The advice; undefined if it depends on the owner of the host. */
  todo?: string;
};
const isLasting = true;

// The stages at which a request can end without a usable answer. HOST stands for the host.
const stages = {
  // The run's rules do not allow the request, so nothing was sent.
  "not-allowed": { isLasting },
  // A write would have left too long after the settings were read.
  late: {
    isLasting,
    says: "The connection to HOST opened more than 2 s after the settings were read, so the write was not sent",
    todo: "Run the job again. Behind a proxy, find out why the proxy opens connections so slowly.",
  },
  // The runner has no free file handle, port or memory, or may not connect.
  runner: {
    says: "This runner could not open a connection to HOST",
    todo: "Raise the runner's limits, or run fewer jobs on it at the same time.",
  },
  // Until CONNECT is answered with 200, the proxy is at fault.
  "proxy-name": {
    says: "The name of the proxy in HTTPS_PROXY leads to no address",
    todo: "Correct the host in HTTPS_PROXY.",
  },
  "proxy-connect": {
    says: "The proxy in HTTPS_PROXY does not accept connections",
    todo: "Start the proxy, or correct host and port in HTTPS_PROXY.",
  },
  "proxy-tls": {
    isLasting,
    says: "The certificate of the proxy in HTTPS_PROXY cannot be trusted",
    todo: "Set NODE_EXTRA_CA_CERTS to a file with the CA of the proxy's own certificate.",
  },
  "proxy-answer": {
    says: "The proxy in HTTPS_PROXY does not answer CONNECT as a proxy does",
    todo: "Check the port and the scheme in HTTPS_PROXY: http:// if the proxy takes plain HTTP, https:// if it takes TLS.",
  },
  "proxy-time": { todo: "Check that the proxy runs and is not overloaded." },
  "proxy-refusal": {
    isLasting,
    says: "The proxy in HTTPS_PROXY refused to connect to HOST",
    todo: "Allow the runner to reach HOST through this proxy, or name HOST in NO_PROXY.",
  },
  "proxy-login": {
    isLasting,
    says: "The proxy in HTTPS_PROXY wants a login, or refuses the login that it got",
    todo: "Give the proxy's login in HTTPS_PROXY, or correct it.",
  },
  "proxy-failure": {
    says: "The proxy in HTTPS_PROXY could not connect to HOST",
    todo: "Check that the proxy can reach HOST. If the runner needs no proxy, name the host in NO_PROXY.",
  },
  tls: {
    isLasting,
    says: "The certificate shown for HOST cannot be trusted",
    todo: "Behind a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS to a file with the proxy's CA.",
  },
  // The answer is a redirect, another protocol, encoded, too large, or no UTF-8.
  unusable: {
    isLasting,
    todo: "Check the proxy: something between the runner and HOST may be answering in place of HOST.",
  },
  // The answer has the request id of an earlier answer.
  repeated: {
    says: "Something between the runner and HOST repeats answers",
    todo: "Check the proxy, and everything else that inspects traffic.",
  },
  // The host's name leads to no address, nothing accepts the connection, or the connection broke before the answer had arrived.
  name: {
    says: "HOST could not be reached",
    todo: "Check the runner's name server. If the runner needs a proxy, set HTTPS_PROXY.",
  },
  connect: {
    says: "HOST could not be reached",
    todo: "Check that the runner's network and firewall let it reach HOST. If it needs a proxy, set HTTPS_PROXY.",
  },
  answer: { says: "HOST could not be reached" },
  // The time for the attempt, or for the whole call, is over.
  time: {},
  // The host answered 5xx, 408 or 425.
  server: {},
  // The host answered 429.
  limit: {},
} as const satisfies Record<string, Stage>;

export type Phase = keyof typeof stages;

/** Without a message, the failure has the message of its stage. */
type Details = Partial<
  Pick<TransportFailure, "message" | "code" | "isTransient" | "requestId" | "retryAfterMs" | "cause">
>;

/**
 * The one way in which the transport fails. It names the host and not the host's owner, so the caller translates it into an
 * ActionError with a reason and a hint. It is an error class of its own beside ActionError, so that an untranslated failure is
 * reported as a bug.
 */
export class TransportFailure extends Error {
  override readonly name = "TransportFailure";
  readonly phase: Phase;
  readonly host: string;
  /** Tells failures of one phase apart: the status of the answer, Node's code, a word, or the milliseconds of a timeout. */
  readonly code: string | number | undefined;
  /** True if the same request may succeed a moment later. */
  readonly isTransient: boolean;
  /** The id that the host gave a request that it answered with 429. */
  readonly requestId: string | undefined;
  /** Milliseconds that an answer of 429 asks to wait. */
  readonly retryAfterMs: number;
  /** The advice; undefined if it depends on the owner of the host. */
  readonly advice: string | undefined;

  constructor(phase: Phase, host: string, details: Details = {}) {
    const stage: Stage = stages[phase];
    const suffix = details.code === undefined ? "" : ` (${details.code})`;
    const sentence = `${withHost(stage.says ?? "", host)}${suffix}.`;
    super(details.message ?? sentence, { cause: details.cause });
    this.phase = phase;
    this.host = host;
    this.code = details.code;
    this.isTransient = details.isTransient ?? stage.isLasting !== true;
    this.requestId = details.requestId;
    this.retryAfterMs = details.retryAfterMs ?? 0;
    this.advice = stage.todo && withHost(stage.todo, host);
  }
}

function withHost(text: string, host: string): string {
  return text.replaceAll("HOST", host);
}

/** Makes the failure of an answer that is not the host's own, or that cannot be used. */
export function unusableAnswer(host: string, code: string, fault: string, cause?: unknown) {
  return new TransportFailure("unusable", host, { message: `${host} answered with ${fault}.`, code, cause });
}

/** Makes the failure of a host that answered with a 101 or an upgrade, after which no answer follows. */
export function switchedProtocol(host: string, status = 101): TransportFailure {
  return unusableAnswer(host, "protocol", `another protocol (${status}), which this run did not ask for`);
}

// RFC 9110, 15.5.9, and RFC 8470, 5.2: a request that was answered with 408 or 425 may be sent again.
const mayBeSentAgain = [408, 425];

/** Tells whether an answer says that the host, or the proxy, fails at this moment. */
export function isServerFailure(status: number): boolean {
  return status >= 500 || mayBeSentAgain.includes(status);
}

/** Makes the failure of a proxy that answered CONNECT with another status than 200; `status` is NaN if the answer is no HTTP. */
export function proxyRefusal(host: string, status: number): TransportFailure {
  // A 400 is no refusal by a proxy: a server that takes TLS answers plain HTTP with 400.
  const isProxys = status > 400 && status < 600;
  if (!isProxys)
    return new TransportFailure("proxy-answer", host, {
      code: Number.isSafeInteger(status) ? status : undefined,
    });
  if (status === 401 || status === 407) return new TransportFailure("proxy-login", host, { code: status });
  const isTransient = isServerFailure(status) || status === 429;
  return new TransportFailure(isTransient ? "proxy-failure" : "proxy-refusal", host, { code: status });
}

/** Makes the failure of a request that took too long. */
export function lateAnswer(host: string, ms: number, phase: "time" | "proxy-time" = "time") {
  const who = phase === "time" ? host : "The proxy in HTTPS_PROXY";
  const message = `${who} did not answer within ${Math.ceil(ms / 100) / 10} s.`;
  return new TransportFailure(phase, host, { message, code: ms });
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
  return new TransportFailure(blamed, host, { code: code || undefined, cause });
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
