export const id = 284;
export const ids = [284];
export const modules = {

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askForBase: () => (/* binding */ askForBase)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2417);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8729);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8798);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(322);
/* harmony import */ var _plan_proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3558);




/**
 * Asks GitHub what the base declares. It is known only where GitHub proves by the same way that this very policy is the
 * one that is proposed: then a base without the file declares nothing. Never rejects.
 */
async function askForBase(asking) {
    try {
        return await ask(asking, baseOf(asking));
    }
    catch (error) {
        const told = error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error : (0,_messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .bugError */ .Re)(error);
        return { state: "unknown", why: told.message, hint: hintOf(told) };
    }
}
// Not known, and why.
function unknown(why, hint) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("bad-response", why, { hint });
}
function baseOf({ event, token, commit, apiUrl }) {
    const { base } = event;
    const leave = "The runner sets it: leave it as it is.";
    if (base === undefined || base.branch === "")
        throw unknown("The event names no base.", "Run it on pull_request or merge_group.");
    if (!base.isDefault) {
        const hint = "It is judged against the base once it is proposed for the default branch.";
        throw unknown(`The base, ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(base.branch)}, is not the default branch.`, hint);
    }
    if (token === "")
        throw unknown("github-token is blank.", "Leave it out: by default it is the job's own token.");
    if (!isCommit(commit))
        throw unknown(`GITHUB_SHA is ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(commit)}, which is no commit.`, leave);
    if (URL.parse(apiUrl)?.protocol !== "https:")
        throw unknown(`GITHUB_API_URL is ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(apiUrl)}, which is no https URL.`, leave);
    return base;
}
async function ask(asking, { kind, branch }) {
    const { commit, policy, parse } = asking;
    const [ref, proof] = await Promise.all([
        kind === "pull_request" ? firstParent(asking) : `refs/heads/${branch}`,
        fileAt(asking, commit),
    ]);
    const elsewhere = "Check the repository out into the workspace itself (no path:), and leave the file as it is.";
    if (proof === undefined)
        throw unknown(`GitHub has no ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(asking.path)} at ${commit.slice(0, 7)}.`, elsewhere);
    if (!isSamePolicy(proof, policy, parse))
        throw unknown(`The policy file is not the one that GitHub has at ${commit.slice(0, 7)}.`, "Check out the commit that the event is about, and do not write the file in the job.");
    const text = await fileAt(asking, ref);
    const base = text === undefined ? undefined : readBase(text, parse);
    return { state: "known", branch, policy: base, proposed: policy };
}
function isSamePolicy(text, policy, parse) {
    try {
        return (0,_plan_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .declaresSame */ .S0)(parse(text), policy);
    }
    catch (error) {
        if (isPolicyFault(error))
            return false;
        throw error;
    }
}
function readBase(text, parse) {
    try {
        return parse(text);
    }
    catch (error) {
        if (!isPolicyFault(error))
            throw error;
        throw unknown("The base's policy file breaks the rules of the file.", "This check cannot be told from drift until a sound one is merged.");
    }
}
function isPolicyFault(error) {
    return (error instanceof AggregateError || (error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.reason === "invalid-policy"));
}
const Commit = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    parents: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB(isCommit)) })).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1)),
});
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
// The payload's base.sha is that of the last push to the pull request; the merge commit's first parent is what it was
// merged into.
async function firstParent(asking) {
    // Of the files that a commit changes, one at most is told.
    const answer = await get(asking, `/commits/${asking.commit}?per_page=1`, "application/vnd.github+json");
    if (answer.status !== 200)
        throw refusal(answer);
    const { data } = Commit.safeParse(parseJson(answer.body));
    const parent = data?.sha === asking.commit ? data.parents[0]?.sha : undefined;
    if (parent === undefined)
        throw unknown("GitHub's answer about the commit cannot be used.", somethingBetween);
    return parent;
}
/** The text of the policy file at a commit or branch; undefined where GitHub says that there is none. */
async function fileAt(asking, ref) {
    const path = asking.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
    const answer = await get(asking, `/contents/${path}?ref=${encodeURIComponent(ref)}`, "application/vnd.github.raw+json");
    if (answer.status === 200)
        return answer.body;
    if (answer.status === 404 && isMissingFile(answer))
        return undefined;
    throw refusal(answer);
}
// A 404 for want of the commit says nothing about the file, and one that is not GitHub's own says nothing at all.
function isMissingFile({ body }) {
    const { data } = Message.safeParse(parseJson(body));
    return data !== undefined && !/no commit found/i.test(data.message);
}
function get({ send, apiUrl, repository, token }, at, accept) {
    const headers = {
        accept,
        authorization: `token ${token}`,
        "user-agent": "twilio-composition-settings-action",
    };
    return send({ method: "GET", url: `${apiUrl}/repos/${repository}${at}`, headers });
}
const Message = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const somethingBetween = "Something may be answering in GitHub's place: check the proxy.";
function refusal({ status, body }) {
    const { data } = Message.safeParse(parseJson(body));
    if (data !== undefined && /rate limit/i.test(data.message))
        return unknown(`GitHub asks for fewer requests (${status}).`, "Run it again later.");
    const why = `GitHub answered ${status}${data === undefined ? "" : `: ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(data.message)}`}.`;
    if (status === 401)
        return unknown(why, "Check github-token: by default it is the job's own token.");
    if (status === 403 || status === 404)
        return unknown(why, "Give the job `permissions` with contents: read.");
    return unknown(why, somethingBetween);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
// The hints of the transport tell of Twilio.
function hintOf({ reason, hint, isTransient }) {
    if (reason === "bad-response" || reason === "internal")
        return hint;
    return reason === "twilio-unavailable" && !isTransient
        ? "HTTPS_PROXY, NO_PROXY and NODE_EXTRA_CA_CERTS count for GitHub too: allow its API there, and name its CA."
        : "Run it again later.";
}


/***/ })

};
