import { createSecureContext, type SecureContext } from "node:tls";
import { generate } from "selfsigned";

/** Server certificates for any host, of an authority that clients are told to trust, and wrong ones. */
export type Certificates = {
  /** The authority's certificate, in PEM. */
  authority: string;
  of: (host: string) => Promise<SecureContext>;
  wrong: Record<"unknown-ca" | "wrong-host" | "expired", (host: string) => Promise<SecureContext>>;
};

type Authority = { key: string; cert: string };

/** Makes an authority of its own, so that nothing that a test trusts is trusted anywhere else. */
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

async function createAuthority(): Promise<Authority> {
  const made = await generate([{ name: "commonName", value: "Stand-in for Twilio" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key: made.private, cert: made.cert };
}

async function issue(ca: Authority, host: string, validForMs = day): Promise<SecureContext> {
  const { private: key, cert } = await generate([{ name: "commonName", value: host }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - 2 * day),
    notAfterDate: new Date(Date.now() + validForMs),
    ca,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: host }] }],
  });
  return createSecureContext({ key, cert });
}
