export const id = 863;
export const ids = [863];
export const modules = {

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   hd: () => (/* binding */ fetch)
/* harmony export */ });
/* unused harmony exports ProxyAgent, getExecOutput */
// Takes the place of what @actions/core and @actions/github load at import and we never call (tsconfig.json beside it, `paths`):
// undici and @actions/http-client, for a login and a fetch of theirs, and @actions/exec, to ask for the platform. That is
// most of what they weigh, and a few milliseconds of every run.
class ProxyAgent {}
function fetch() {
  throw new Error("Nothing is fetched but through our own transport.");
}
class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
function getExecOutput() {
  throw new Error("No other program is run.");
}


/***/ })

};
