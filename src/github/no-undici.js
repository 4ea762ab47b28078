// Takes undici's place in the bundle (tsconfig.json, `paths`): @actions/core loads it for OIDC, which we do not use.
export class ProxyAgent {}
