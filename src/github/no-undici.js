// Takes undici's place in the bundle (tsconfig.json, `paths`): @actions/core loads it for OIDC and @actions/github for a
// fetch of its own, and we use neither.
export class ProxyAgent {}
export function fetch() {
  throw new Error("Nothing is fetched but through our own transport.");
}
