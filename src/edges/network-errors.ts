/** The stages at which a request can end without an answer that is of use. */
export type Phase =
  /** The run's rules do not allow the request, so nothing was sent. */
  | "not-allowed"
  /** The host's name leads to no address. */
  | "name"
  /** Nothing accepts the connection. */
  | "connect"
  /** The proxy refuses to connect to the host. */
  | "proxy"
  /** The proxy wants a login. */
  | "proxy-login"
  /** The proxy itself fails (5xx). */
  | "proxy-failure"
  /** The certificate cannot be trusted. */
  | "tls"
  /** The connection broke before the whole answer had arrived. */
  | "answer"
  /** The time for the attempt, or for the whole call, is over. */
  | "time"
  /** The host answered 5xx. */
  | "server"
  /** The host answered 429. */
  | "limit"
  /** The answer cannot be used: a redirect, another protocol, too many bytes, or text that is not UTF-8. */
  | "unusable";

const transientPhases: readonly Phase[] = [
  "name",
  "connect",
  "proxy-failure",
  "answer",
  "time",
  "server",
  "limit",
];

type Details = { isTransient?: boolean; requestId?: string | undefined; cause?: unknown };

/**
 * The one way in which the transport fails. It names the host and not the host's owner, so the caller translates it into
 * an ActionError with a reason and a hint. It is a class because it is thrown through other people's code, and a class of
 * its own so that one that nobody translated is reported as a bug.
 */
export class TransportFailure extends Error {
  override readonly name = "TransportFailure";
  readonly phase: Phase;
  readonly host: string;
  /** True if the same request may succeed a moment later. */
  readonly isTransient: boolean;
  /** The id that the host gave a request that it answered with 429. */
  readonly requestId: string | undefined;

  constructor(phase: Phase, host: string, message: string, { isTransient, requestId, cause }: Details = {}) {
    super(message, { cause });
    this.phase = phase;
    this.host = host;
    this.isTransient = isTransient ?? transientPhases.includes(phase);
    this.requestId = requestId;
  }
}

/** Makes the failure of an answer that is not the host's own, or that cannot be used. */
export function unusableAnswer(host: string, fault: string, cause?: unknown): TransportFailure {
  return new TransportFailure("unusable", host, `${host} answered with ${fault}.`, { cause });
}

/** Makes the failure of a host that answered with a 101 or an upgrade, after which no answer follows. */
export function switchedProtocol(host: string, status = 101): TransportFailure {
  return unusableAnswer(host, `another protocol (${status}), which nobody asked for`);
}

/** Makes the failure of a proxy that answered CONNECT with another status than 200. */
export function proxyRefusal(host: string, status: number): TransportFailure {
  const phase = status === 407 ? "proxy-login" : status >= 500 ? "proxy-failure" : "proxy";
  return new TransportFailure(phase, host, `The proxy in HTTPS_PROXY refused the connection (${status}).`);
}

/** Makes the failure of a connection from Node's error. Node's code alone tells the phase. */
export function networkFailure(host: string, error: unknown): TransportFailure {
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no code";
  // Node's names for a certificate that it does not accept (OpenSSL's X509_V_ERR_…, and ERR_TLS_…).
  if (/CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED/.test(code)) {
    const message = `The certificate shown for ${host} cannot be trusted (${code}).`;
    return new TransportFailure("tls", host, message, { cause: error });
  }
  const isName = code === "ENOTFOUND" || code.startsWith("EAI_");
  const isRefused = /^E(?:CONNREFUSED|TIMEDOUT|(?:HOST|NET)(?:UNREACH|DOWN)|ADDRNOTAVAIL)$/.test(code);
  const phase = isName ? "name" : isRefused ? "connect" : "answer";
  return new TransportFailure(phase, host, `${host} could not be reached (${code}).`, { cause: error });
}
