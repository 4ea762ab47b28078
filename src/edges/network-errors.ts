const lastingPhases = [
  "not-allowed", // The run's rules do not allow the request, so nothing was sent.
  "proxy", // The proxy refuses to connect to the host.
  "proxy-login", // The proxy wants a login.
  "tls", // The certificate cannot be trusted.
  "unusable", // The answer is a redirect, another protocol, too large, or no UTF-8.
] as const;

/** A phase in which the same request fails again. */
export type LastingPhase = (typeof lastingPhases)[number];

/** The stages at which a request can end without an answer that is of use. */
export type Phase =
  | LastingPhase
  | "name" // The host's name leads to no address.
  | "connect" // Nothing accepts the connection.
  | "proxy-failure" // The proxy itself fails (5xx).
  | "answer" // The connection broke before the whole answer had arrived.
  | "time" // The time for the attempt, or for the whole call, is over.
  | "server" // The host answered 5xx.
  | "limit"; // The host answered 429.

/** Returns whether the same request fails again in this phase, and not only at this moment. */
export function isLasting(phase: Phase): phase is LastingPhase {
  return lastingPhases.some((lasting) => lasting === phase);
}

type Details = Partial<Pick<TransportFailure, "code" | "isTransient" | "requestId" | "cause">>;

/**
 * The one way in which the transport fails. It names the host and not the host's owner, so the caller translates it into
 * an ActionError with a reason and a hint. It is the second class of error beside ActionError: so it can be thrown, and one
 * that no caller translated is reported as a bug.
 */
export class TransportFailure extends Error {
  override readonly name = "TransportFailure";
  readonly phase: Phase;
  readonly host: string;
  /** Tells failures of one phase apart: the status of the answer, Node's code, or a word. */
  readonly code: string | number | undefined;
  /** True if the same request may succeed a moment later. */
  readonly isTransient: boolean;
  /** The id that the host gave a request that it answered with 429. */
  readonly requestId: string | undefined;

  constructor(phase: Phase, host: string, message: string, details: Details = {}) {
    super(message, { cause: details.cause });
    this.phase = phase;
    this.host = host;
    this.code = details.code;
    this.isTransient = details.isTransient ?? !isLasting(phase);
    this.requestId = details.requestId;
  }
}

/** Makes the failure of an answer that is not the host's own, or that cannot be used. */
export function unusableAnswer(host: string, code: string, fault: string, cause?: unknown) {
  return new TransportFailure("unusable", host, `${host} answered with ${fault}.`, { code, cause });
}

/** Makes the failure of a host that answered with a 101 or an upgrade, after which no answer follows. */
export function switchedProtocol(host: string, status = 101): TransportFailure {
  return unusableAnswer(host, "protocol", `another protocol (${status}), which nobody asked for`);
}

/** Makes the failure of a proxy that answered CONNECT with another status than 200. */
export function proxyRefusal(host: string, status: number): TransportFailure {
  const phase = status === 407 ? "proxy-login" : status >= 500 ? "proxy-failure" : "proxy";
  return new TransportFailure(phase, host, `The proxy in HTTPS_PROXY refused the connection (${status}).`, {
    code: status,
  });
}

/**
 * Makes the failure of a connection from Node's error, whose code alone tells the phase. Behind a proxy, `name`, `connect`
 * and `tls` may be about the proxy.
 */
export function networkFailure(host: string, cause: unknown): TransportFailure {
  const code =
    cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "no code";
  // Node's names for a certificate that it does not accept (OpenSSL's X509_V_ERR_…, and ERR_TLS_…).
  if (/CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED/.test(code)) {
    const message = `The certificate shown for ${host} cannot be trusted (${code}).`;
    return new TransportFailure("tls", host, message, { code, cause });
  }
  const isName = code === "ENOTFOUND" || code.startsWith("EAI_");
  const isRefused = /^E(?:CONNREFUSED|TIMEDOUT|(?:HOST|NET)(?:UNREACH|DOWN)|ADDRNOTAVAIL)$/.test(code);
  const phase = isName ? "name" : isRefused ? "connect" : "answer";
  return new TransportFailure(phase, host, `${host} could not be reached (${code}).`, { code, cause });
}
