import { ActionError } from "../messages/errors.ts";

export type ProxyServer = { url: URL; headers: Record<string, string>; secrets: readonly string[] };

/**
 * Reads `https_proxy` or `HTTPS_PROXY`, with or without a scheme. `NO_PROXY` is read for each request.
 * @throws ActionError if it is not an http or https URL.
 */
export function readProxy(env: NodeJS.ProcessEnv): ProxyServer | undefined {
  const text = env["https_proxy"] || env["HTTPS_PROXY"];
  if (!text) return undefined;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.parse(withScheme);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ActionError("invalid-inputs", "HTTPS_PROXY is not the URL of an http or https proxy.", {
      hint: "Use http://HOST:PORT, with the login percent-encoded if there is one.",
    });
  }
  if (url.username === "" && url.password === "") return { url, headers: {}, secrets: [] };
  const [user, password] = [percentDecode(url.username), percentDecode(url.password)];
  const basic = Buffer.from(`${user}:${password}`).toString("base64");
  // A user name alone is a token.
  const login = password === "" ? [user, url.username] : [password, url.password];
  const secrets = [...new Set([...login, basic])];
  // The login goes as a header, not in the URL: the agent prints its URL under DEBUG=*.
  url.username = "";
  url.password = "";
  return { url, headers: { "Proxy-Authorization": `Basic ${basic}` }, secrets };
}

function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A password with a bare percent sign means the text itself.
    return text;
  }
}
