import { ActionError } from "../messages/errors.ts";

export type ProxyServer = { url: URL; headers: Record<string, string>; secrets: readonly string[] };

/**
 * Reads `https_proxy` or `HTTPS_PROXY`, with or without a scheme; undefined if both are blank. Also sets `no_proxy` in `env`, which
 * is read for each request.
 * @throws ActionError invalid-inputs if the text is not an http or https URL of a host and a port, with or without a login.
 */
export function readProxy(env: NodeJS.ProcessEnv): ProxyServer | undefined {
  const text = env["https_proxy"]?.trim() || env["HTTPS_PROXY"]?.trim();
  if (!text) return undefined;
  spellOutExceptions(env);
  if (/^["'`]/.test(text)) throw invalidProxy("has quotes in it", "Leave the quotes out.");
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.parse(withScheme);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw invalidProxy("is not the URL of an http or https proxy", form);
  // A bare `#`, `?` or `/` ends the host, so that a part of the password would be taken for the proxy.
  if (/^\/?$/.exec(`${url.pathname}${url.search}${url.hash}`) === null)
    throw invalidProxy("has something after its port", form);
  if (url.username === "" && url.password === "") return { url, headers: {}, secrets: [] };
  const [user, password] = [percentDecode(url.username), percentDecode(url.password)];
  const basic = Buffer.from(`${user}:${password}`).toString("base64");
  const asWritten = /^[^/]*\/\/(?<login>.*)@/.exec(withScheme)?.groups?.["login"] ?? "";
  // A user name without a password is a token.
  const secret =
    password === "" ? [user, url.username] : [password, url.password, asWritten.replace(/^[^:]*:/, "")];
  const secrets = [...new Set([...secret, basic])];
  // The login goes as a header, not in the URL: the agent prints its URL under DEBUG=*.
  url.username = "";
  url.password = "";
  return { url, headers: { "Proxy-Authorization": `Basic ${basic}` }, secrets };
}

const form = "Use http://HOST:PORT. In a login, write # as %23, / as %2F, ? as %3F, @ as %40, and % as %25.";

function invalidProxy(fault: string, hint: string): ActionError {
  return new ActionError("invalid-inputs", `HTTPS_PROXY ${fault}.`, { hint });
}

// The package that reads NO_PROXY knows neither blanks between names nor a name with `*.` in front.
function spellOutExceptions(env: NodeJS.ProcessEnv): void {
  const text = env["no_proxy"]?.trim() || env["NO_PROXY"] || "";
  const names = text.split(/[\s,;]+/).filter((name) => name !== "");
  env["no_proxy"] = names.map((name) => name.replace(/^\*\.?(?=.)/, ".")).join(",");
}

// A percent sign without two hex digits behind it is left unchanged.
function percentDecode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}
