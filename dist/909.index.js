export const id = 909;
export const ids = [909];
export const modules = { 6909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { reportOf: () => reportOf });
	var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3681);
	var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9578);
	var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6824);
	function reportOf(outcome, evidence) {
		return {
			version: 2,
			tool: {
				name: _tool_js__WEBPACK_IMPORTED_MODULE_2__.UU,
				version: _tool_js__WEBPACK_IMPORTED_MODULE_2__.rE
			},
			mode: outcome.mode ?? null,
			result: outcome.result,
			reason: outcome.reason,
			plan: outcome.planDigest ?? null,
			proposal: outcome.proposal === void 0 ? null : proposalReport(outcome.proposal),
			findings: outcome.findings.map(findingReport),
			accounts: outcome.accounts.map(accountReport),
			evidence: {
				...evidence,
				reviews: reviewsReport(evidence.reviews),
				requests: evidence.requests.map((request) => ({
					...request,
					status: request.status ?? null,
					failure: request.failure ?? null,
					requestId: request.requestId ?? null
				}))
			}
		};
	}
	function reviewsReport(reviews) {
		if (reviews?.state !== "known") return reviews ?? null;
		return {
			state: "known",
			reviews: reviews.reviews.map((one) => ({
				...one,
				environments: [...one.environments]
			}))
		};
	}
	function accountReport(outcome) {
		let { policy, result, reason, findings } = outcome;
		return {
			name: policy.name,
			account: policy.account,
			result,
			reason,
			policy: policyDigest(policy),
			resources: outcome.resources.map(resourceReport),
			findings: findings.map(findingReport),
			references: outcome.references ?? null,
			compositions: compositionsReport(outcome.compositions)
		};
	}
	function compositionsReport(compositions) {
		if (compositions?.is !== "listed") return null;
		let { since, made, inPlace, misplaced, failed, unfinished } = compositions;
		return {
			since,
			made,
			inPlace,
			misplaced: [...misplaced],
			failed,
			unfinished
		};
	}
	function policyDigest({ account, declared, waivers }) {
		return (0, _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.o)({
			account,
			declared,
			waivers: waivers.map(({ place: _, ...waiver }) => waiver)
		});
	}
	function resourceReport(outcome) {
		let { resource, declared, waived } = outcome;
		let plan = outcome.progress === "unread" ? void 0 : outcome.plan;
		let readBack = outcome.progress === "written" ? outcome.readBack : void 0;
		let state = (known) => known === void 0 ? null : { ...known };
		return {
			resource,
			changed: {
				no: !1,
				yes: !0,
				unconfirmed: null
			}[(0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.oI)([outcome])],
			declared: { ...declared },
			base: outcome.base === void 0 ? null : { ...outcome.base },
			drift: (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.AT)(outcome)?.map(({ setting }) => setting) ?? null,
			waived: [...waived],
			before: state(plan?.before),
			planned: state(plan?.after),
			after: state(readBack)
		};
	}
	function proposalReport(proposal) {
		return proposal.base === "unknown" ? proposal : {
			...proposal,
			changes: proposal.changes.map(changeReport)
		};
	}
	function changeReport(change) {
		if (change.subject === "rule") return change;
		let { account, place: _, ...rest } = change;
		if (rest.subject === "setting") return {
			...rest,
			...account
		};
		let { subject, effect, change: kind } = rest;
		return {
			subject,
			effect,
			...account,
			change: kind,
			lost: "lost" in rest ? [...rest.lost] : []
		};
	}
	function findingReport({ level, reason, message, hint, place }) {
		return {
			level,
			reason,
			message,
			hint,
			place: place ?? null
		};
	}
}) };
