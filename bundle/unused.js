// Takes the place of what @actions/core and @actions/github load at import and we never call (tsconfig.json beside it, `paths`):
// undici and @actions/http-client, for a login and a fetch of theirs, and @actions/exec, to ask for the platform. That is
// most of what they weigh, and a few milliseconds of every run. And that of `debug`, by which https-proxy-agent would print
// what passes between it and a proxy where DEBUG is set.
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
