// Replaces modules that @actions/core and @actions/github load at import and we never call (`paths` in tsconfig.json):
// undici and @actions/http-client, which they use for a login and a fetch, and @actions/exec, which asks for the platform.
// These are most of the two packages' bytes and some milliseconds of every run. It also replaces `debug`, with which
// https-proxy-agent prints the traffic of a proxy if DEBUG is set.
export class ProxyAgent {}
export function fetch() {
  throw new Error("Nothing is fetched but through our own transport.");
}
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
export function getExecOutput() {
  throw new Error("No other program is run.");
}
export default () => () => {};
