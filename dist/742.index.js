export const id = 742;
export const ids = [742];
export const modules = {

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProxyAgent: () => (/* binding */ ProxyAgent),
/* harmony export */   fetch: () => (/* binding */ fetch)
/* harmony export */ });
// Takes undici's place in the bundle (tsconfig.json, `paths`): @actions/core loads it for OIDC and @actions/github for a
// fetch of its own, and we use neither.
class ProxyAgent {}
function fetch() {
  throw new Error("Nothing is fetched but through our own transport.");
}


/***/ })

};
