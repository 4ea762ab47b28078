export const id = 224;
export const ids = [224];
export const modules = { 6224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { literalsIn: () => literalsIn });
	var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
	var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4257);
	function literalsIn(workflow, key) {
		let document;
		try {
			document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(workflow, { maxAliasCount: 1e3 });
		} catch (cause) {
			throw (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.Mj)("This workflow cannot be read as it is on the default branch, so a policy that was moved cannot be found.", "Fix the workflow on the default branch.", cause);
		}
		return valuesOf(document, key).filter((value) => !value.includes("${{"));
	}
	function valuesOf(node, key) {
		if (typeof node != "object" || !node) return [];
		return Object.entries(node).flatMap(([name, value]) => name === key && typeof value == "string" ? [value.trim()] : valuesOf(value, key));
	}
}) };
