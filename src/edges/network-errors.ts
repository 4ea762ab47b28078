import { ActionError } from "../messages/errors.ts";

/** What a host answered cannot be its own, or cannot be believed. */
export function badAnswer(host: string, what: string, cause?: unknown): ActionError {
  return new ActionError("bad-response", `${host} answered with ${what}.`, {
    hint: "Something between the runner and the host may be answering in its place: check the proxy.",
    cause,
  });
}

/** A host answered with a 101 or an upgrade, which ends in no answer. */
export function switchedProtocol(host: string, status = 101): ActionError {
  return badAnswer(host, `another protocol (${status}), which nobody asked for`);
}

/** A host is out of reach for now: what may be repeated may be tried again. */
export function unavailable(host: string, what: string, cause?: unknown): ActionError {
  return new ActionError("twilio-unavailable", `${host} ${what}.`, {
    hint: `Run again later${host.endsWith(".twilio.com") ? "; Twilio's state is at https://status.twilio.com" : ""}.`,
    cause,
    isTransient: true,
  });
}

/** What Node says of a connection that failed, in words. */
export function networkError(host: string, error: unknown): ActionError {
  const code =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no code";
  // Node's names for a certificate that it does not accept (OpenSSL's X509_V_ERR_…, and ERR_TLS_…).
  if (/CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED/.test(code)) {
    return new ActionError(
      "twilio-unavailable",
      `The certificate shown for ${host} cannot be trusted (${code}).`,
      {
        hint: "Behind a proxy that inspects TLS, name its CA in NODE_EXTRA_CA_CERTS.",
        cause: error,
      },
    );
  }
  return unavailable(host, `could not be reached (${code})`, error);
}
