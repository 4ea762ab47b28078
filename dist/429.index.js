export const id = 429;
export const ids = [429];
export const modules = {

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3681);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9578);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6824);



/** An outcome as the report that is kept. */
function reportOf(outcome, evidence) {
    return {
        version: 2,
        tool: { name: _tool_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, version: _tool_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE },
        mode: outcome.mode ?? null,
        result: outcome.result,
        reason: outcome.reason,
        plan: outcome.planDigest ?? null,
        proposal: outcome.proposal === undefined ? null : proposalReport(outcome.proposal),
        findings: outcome.findings.map(findingReport),
        accounts: outcome.accounts.map(accountReport),
        evidence: {
            ...evidence,
            reviews: reviewsReport(evidence.reviews),
            requests: evidence.requests.map((request) => ({
                ...request,
                status: request.status ?? null,
                failure: request.failure ?? null,
                requestId: request.requestId ?? null,
            })),
        },
    };
}
function reviewsReport(reviews) {
    if (reviews?.state !== "known")
        return reviews ?? null;
    const all = reviews.reviews.map((one) => ({ ...one, environments: [...one.environments] }));
    return { state: "known", reviews: all };
}
function accountReport(outcome) {
    const { policy, result, reason, findings } = outcome;
    return {
        name: policy.name,
        account: policy.account,
        result,
        reason,
        policy: policyDigest(policy),
        resources: outcome.resources.map(resourceReport),
        findings: findings.map(findingReport),
        references: outcome.references ?? null,
        compositions: compositionsReport(outcome.compositions),
    };
}
function compositionsReport(compositions) {
    if (compositions?.is !== "listed")
        return null;
    const { since, made, inPlace, misplaced, failed, unfinished } = compositions;
    return { since, made, inPlace, misplaced: [...misplaced], failed, unfinished };
}
// The lines on which the waivers stand may move without a change of what is declared.
function policyDigest({ account, declared, waivers }) {
    return (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)({ account, declared, waivers: waivers.map(({ place: _, ...waiver }) => waiver) });
}
function resourceReport(outcome) {
    const { resource, declared, waived } = outcome;
    const plan = outcome.progress === "unread" ? undefined : outcome.plan;
    const readBack = outcome.progress === "written" ? outcome.readBack : undefined;
    const state = (known) => (known === undefined ? null : { ...known });
    return {
        resource,
        changed: { no: false, yes: true, unconfirmed: null }[(0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .changedOf */ .oI)([outcome])],
        declared: { ...declared },
        base: outcome.base === undefined ? null : { ...outcome.base },
        drift: (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .lastDrift */ .AT)(outcome)?.map(({ setting }) => setting) ?? null,
        waived: [...waived],
        before: state(plan?.before),
        planned: state(plan?.after),
        after: state(readBack),
    };
}
function proposalReport(proposal) {
    return proposal.base === "unknown"
        ? proposal
        : { ...proposal, changes: proposal.changes.map(changeReport) };
}
function changeReport(change) {
    if (change.subject === "rule")
        return change;
    const { account, place: _, ...rest } = change;
    if (rest.subject === "setting")
        return { ...rest, ...account };
    const { subject, effect, change: kind } = rest;
    return { subject, effect, ...account, change: kind, lost: "lost" in rest ? [...rest.lost] : [] };
}
function findingReport({ level, reason, message, hint, place }) {
    return { level, reason, message, hint, place: place ?? null };
}


/***/ })

};
