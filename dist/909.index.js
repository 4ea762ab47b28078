export const id = 909;
export const ids = [909];
export const modules = { 6909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { reportOf: () => reportOf });
	var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4022);
	var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9578);
	var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6824);
	function reportOf(outcome, evidence) {
		return {
			version: 5,
			tool: {
				name: _tool_js__WEBPACK_IMPORTED_MODULE_2__.UU,
				version: _tool_js__WEBPACK_IMPORTED_MODULE_2__.rE
			},
			mode: outcome.mode,
			result: outcome.result,
			reason: outcome.reason,
			policyFile: outcome.policyFile,
			plan: outcome.planDigest,
			expectedPlan: outcome.expectedPlan,
			base: baseReport(outcome.base),
			changes: outcome.changes.map(changeReport),
			findings: outcome.findings.map(findingReport),
			accounts: outcome.accounts.map(accountReport),
			evidence
		};
	}
	function baseReport(base) {
		if (base?.state !== "known") return base;
		let { isMergeGroup: _, ...known } = base;
		return known;
	}
	function accountReport(outcome) {
		let { policy, resources, findings, result, reason, references, credentials = [] } = outcome;
		return {
			name: policy.name,
			account: policy.account,
			result,
			reason,
			policy: policyDigest(policy),
			resources: resources.map(resourceReport),
			findings: findings.map(findingReport),
			references,
			credentials: credentials.length > 0 ? credentials : void 0,
			origin: outcome.origin,
			compositions: compositionsReport(outcome.compositions)
		};
	}
	function compositionsReport(compositions) {
		if (compositions?.state !== "listed") return;
		let { state: _, place: __, ...counts } = compositions;
		return counts;
	}
	function policyDigest({ account, declared, waivers }) {
		return (0, _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.o)({
			account,
			declared,
			waivers: waivers.map(({ place: _, ...waiver }) => waiver)
		});
	}
	function resourceReport(outcome) {
		let { resource, declared, base, waived } = outcome;
		let plan = outcome.state === "unread" ? void 0 : outcome.plan;
		return {
			resource,
			changed: {
				no: !1,
				yes: !0,
				unconfirmed: void 0
			}[(0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.oI)([outcome])],
			declared,
			base,
			drift: (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.AT)(outcome)?.map(({ setting }) => setting),
			waived,
			before: plan?.before,
			planned: plan?.after,
			after: outcome.state === "unread" ? void 0 : outcome.seen
		};
	}
	function changeReport(change) {
		let { place, isUsed: _, ...rest } = {
			isUsed: void 0,
			...change
		};
		return "account" in rest ? {
			...rest,
			...rest.account,
			place
		} : {
			...rest,
			place
		};
	}
	function findingReport({ level, reason, message, hint, place }) {
		return {
			level,
			reason,
			message,
			hint,
			place
		};
	}
}) };
