import { createSecureContext, type SecureContext } from "node:tls";
import { generate } from "selfsigned";

/** Server certificates for any host: from an authority that clients trust, and wrong ones. */
export type Certificates = {
  /** The authority's certificate, in PEM. */
  authority: string;
  of: (host: string) => Promise<SecureContext>;
  wrong: Record<"unknown-ca" | "wrong-host" | "expired", (host: string) => Promise<SecureContext>>;
};

/** A certificate and its key, in PEM. */
export type Certified = { key: string; cert: string };

/** Makes certificates with a new authority, so that a certificate of a test is trusted only there. */
export async function createCertificates(): Promise<Certificates> {
  const authority = await createAuthority();
  const known = new Map<string, Promise<SecureContext>>();
  return {
    authority: authority.cert,
    of(host) {
      const context = known.get(host) ?? issue(authority, host);
      known.set(host, context);
      return context;
    },
    wrong: {
      "unknown-ca": async (host) => issue(await createAuthority(), host),
      "wrong-host": () => issue(authority, "another.example"),
      expired: (host) => issue(authority, host, -day),
    },
  };
}

const day = 24 * 60 * 60 * 1000;

/** Makes an authority. Clients tell two authorities apart by their names. */
export async function createAuthority(name = "Stand-in for Twilio"): Promise<Certified> {
  const made = await generate([{ name: "commonName", value: name }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** Signs a certificate for a host, and returns it with its key, in PEM. */
export async function sign(ca: Certified, host: string, validForMs = day): Promise<Certified> {
  const { private: key, cert } = await generate([{ name: "commonName", value: host }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - 2 * day),
    notAfterDate: new Date(Date.now() + validForMs),
    ca,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: host }] }],
  });
  return { key, cert };
}

async function issue(ca: Certified, host: string, validForMs?: number): Promise<SecureContext> {
  return createSecureContext(await sign(ca, host, validForMs));
}
