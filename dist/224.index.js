export const id = 224;
export const ids = [224];
export const modules = { 6224: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { literalsIn: () => literalsIn });
	var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
	function literalsIn(workflow, key) {
		try {
			return valuesOf((0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(workflow, { maxAliasCount: 1e3 }), key).filter((value) => !value.includes("${{"));
		} catch {
			return [];
		}
	}
	function valuesOf(node, key) {
		if (typeof node != "object" || !node) return [];
		return Object.entries(node).flatMap(([name, value]) => name === key && typeof value == "string" ? [value.trim()] : valuesOf(value, key));
	}
}) };
