export const id = 651;
export const ids = [651];
export const modules = {

/***/ 2651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ../.build/declared/event.js
var declared_event = __webpack_require__(3175);
// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __webpack_require__(322);
// EXTERNAL MODULE: ../.build/run/outcome.js
var run_outcome = __webpack_require__(9578);
// EXTERNAL MODULE: ../.build/report/compositions.js
var compositions = __webpack_require__(8192);
// EXTERNAL MODULE: ../.build/report/marker.js
var report_marker = __webpack_require__(9573);
// EXTERNAL MODULE: ../.build/report/proposal-facts.js
var proposal_facts = __webpack_require__(3903);
// EXTERNAL MODULE: ../.build/report/summary.js + 2 modules
var summary = __webpack_require__(8138);
;// CONCATENATED MODULE: ../.build/report/comment.js





/** The comment of a pull request: the summary, with a marker for this policy and selection. */
function commentOf(outcome, evidence, { when, scope, ...at }) {
    const settings = (0,compositions/* withoutCompositions */.k)(outcome);
    const marker = `${(0,report_marker/* commentMarker */.Ql)(scope)}\n`;
    return {
        ...at,
        marker,
        body: () => `${marker}${(0,summary/* summaryOf */.Y)(outcome, evidence, report_marker/* maxBodyBytes */.G4 - marker.length)}`,
        // Whatever became of the others.
        isWanted: when === "always" ||
            settings.result === "drifted" ||
            settings.accounts.some(run_outcome/* isDrifted */.TJ) ||
            (0,proposal_facts/* changesOf */.fs)(outcome).length > 0,
    };
}

// EXTERNAL MODULE: ../.build/messages/finding.js
var finding = __webpack_require__(6488);
// EXTERNAL MODULE: ../.build/plan/digest.js + 2 modules
var plan_digest = __webpack_require__(3681);
// EXTERNAL MODULE: ../.build/tool.js
var _build_tool = __webpack_require__(6824);
// EXTERNAL MODULE: ../.build/report/evidence.js
var report_evidence = __webpack_require__(7438);
// EXTERNAL MODULE: ../.build/report/rows.js
var report_rows = __webpack_require__(3294);
// EXTERNAL MODULE: ../.build/report/tables.js
var tables = __webpack_require__(358);
// EXTERNAL MODULE: ../.build/report/wording.js
var wording = __webpack_require__(8159);
;// CONCATENATED MODULE: ../.build/report/register.js







const maxEntries = 200;
const maxBytes = 8_000;
const hashOf = (value) => (0,plan_digest/* digestOf */.o)(value).slice(7, 15);
/** What of an account is not as declared. */
function entriesOf(account) {
    const rows = (0,report_rows/* heldRows */.j4)(account).map(({ label, held, live }) => ({
        key: `setting/${label}`,
        hash: hashOf({ held, live }),
        says: `${(0,messages_text/* code */.aY)(label)} is **${(0,tables/* cell */.Hn)(live)}**, declared ${(0,tables/* cell */.Hn)(held)}`,
    }));
    return [...rows, ...findingEntries(account.findings)];
}
/** What of these findings fails, a reason each. */
function findingEntries(findings) {
    const failing = findings.filter(({ level }) => level === "failure");
    return [...Map.groupBy(failing, ({ reason }) => reason)].map(([reason, same]) => ({
        key: `finding/${reason}`,
        hash: hashOf(same.map(finding/* sameEveryDay */.OI)),
        says: `${(0,messages_text/* code */.aY)(reason)}: ${(0,messages_text/* markdown */.wD)(same[0]?.message ?? "")}${same.length > 1 ? ` And ${same.length - 1} more.` : ""}`,
    }));
}
/** The second line of an issue that says nothing any more: whatever drifts later gets a new one. */
const settledLine = `<!-- ${_build_tool/* name */.UU} settled -->`;
/** The second line of an issue that says this. */
function registerLine(digest, entries) {
    const kept = [...mapOf(entries)].map(([key, hash]) => `${key}:${hash}`);
    return `<!-- ${[_build_tool/* name */.UU, "state", digest.slice(7, 39), ...kept].join(" ")} -->`;
}
// Of more than can be kept the rest is one entry.
function mapOf(entries) {
    const kept = entries.slice(0, maxEntries).map(({ key, hash }) => [key, hash]);
    const rest = entries.slice(maxEntries).map(({ key, hash }) => [key, hash]);
    return new Map(rest.length === 0 ? kept : [...kept, ["more", hashOf(rest)]]);
}
/** What an issue says, by its second line; undefined where that line says nothing. */
function readRegister(body) {
    const [, line = ""] = body.split("\n", 2);
    const [open, tool, kind, digest, ...rest] = line.split(" ");
    const pairs = rest.slice(0, -1).map((one) => one.split(":"));
    const isOurs = open === "<!--" && tool === _build_tool/* name */.UU && kind === "state" && rest.at(-1) === "-->";
    if (!isOurs || digest === undefined || !pairs.every(isPair))
        return undefined;
    return { digest, entries: new Map(pairs) };
}
function isPair(pair) {
    const [key = "", hash = "", ...rest] = pair;
    return (rest.length === 0 &&
        /^(?:more|(?:setting|account|finding)\/[\w.-]{0,80})$/.test(key) &&
        /^[0-9a-f]{8}$/.test(hash));
}
/** What has changed since an issue was last written, as a list; undefined where nothing has. */
function changeBetween(before, entries) {
    const now = mapOf(entries);
    const shown = entries.slice(0, maxEntries);
    const lines = [
        ...shown.filter(({ key }) => !before.has(key)).map(({ says }) => `- New: ${says}`),
        ...shown
            .filter(({ key, hash }) => before.has(key) && before.get(key) !== hash)
            .map(({ says }) => `- Changed: ${says}`),
        ...[...before.keys()]
            .filter((key) => key !== "more" && !now.has(key))
            .map((key) => `- No longer: ${(0,messages_text/* code */.aY)(key.replace(/^\w+\//, ""))}`),
        ...(before.get("more") === now.get("more") ? [] : ["- Of the others, too, something has changed."]),
    ];
    if (lines.length === 0)
        return undefined;
    return (0,wording/* linesWithin */.Xi)(lines, maxBytes, (rest) => `- And ${rest} more.`);
}

;// CONCATENATED MODULE: ../.build/report/issue.js












/** The comment with which an issue is opened again. */
const reopening = "Opened again: it was closed by hand, and the settings still differ.";
/**
 * The issues of a run. `true`: one for every account of which it knows whether it drifts, the worst first. `fleet`: one
 * for all that it looked at.
 */
function driftIssuesOf(outcome, evidence, { kind, scope }) {
    const settings = (0,compositions/* withoutCompositions */.k)(outcome);
    const declaration = scope.policyFile || ((0,report_evidence/* workflowFile */.E)(evidence) ?? "");
    const policy = (0,plan_digest/* digestOf */.o)({ declaration }).slice(7, 31);
    const policyMarker = `<!-- ${_build_tool/* name */.UU} issue ${policy} `;
    const markerOf = (what) => `${policyMarker}${(0,plan_digest/* digestOf */.o)(what).slice(7, 31)} -->`;
    if (kind === "fleet") {
        const marker = markerOf({ fleet: (0,report_marker/* scopeDigest */.h$)(scope) });
        return [{ policyMarker, ...fleetIssue(settings, evidence, { declaration, marker }) }];
    }
    return settings.accounts
        .filter(({ result }) => result === "drifted" || result === "compliant" || result === "applied")
        .sort((a, b) => urgencyOf(a) - urgencyOf(b))
        .map((account) => {
        const marker = markerOf({ account: account.policy.account });
        return { policyMarker, ...accountIssue(account, settings, { evidence, marker }) };
    });
}
// A protection that is gone comes first.
function urgencyOf(account) {
    if (account.result !== "drifted")
        return 2;
    return (0,report_rows/* driftRows */.No)(account).some(({ change }) => change.effect === "strengthen") ? 0 : 1;
}
function accountIssue(account, outcome, { evidence, marker }) {
    const { policy, result, reason } = account;
    const alone = {
        ...outcome,
        result,
        reason,
        accounts: [account],
        findings: [],
        planDigest: (0,run_outcome/* digestOfAll */.JP)([account]),
    };
    return {
        about: (0,report_rows/* titleOf */.Gg)(policy),
        marker,
        title: `Twilio settings of ${(0,report_rows/* titleOf */.Gg)(policy)} differ from what is declared`,
        next: (body) => {
            const requests = evidence.requests.filter((one) => one.account === policy.account);
            const entries = result === "drifted" ? entriesOf(account) : [];
            const told = { outcome: alone, evidence: { ...evidence, requests }, marker };
            return nextOf(body, { ...told, entries, digest: stateOf(account), isAllRead: true });
        },
        closing: closing("", evidence),
    };
}
function fleetIssue(outcome, evidence, { declaration, marker }) {
    const { accounts, findings } = outcome;
    const entries = () => [...accounts.filter(run_outcome/* isDrifted */.TJ).map(accountEntry), ...findingEntries(findings)];
    // Of these nobody knows any more than the last time.
    const unknown = accounts.filter((account) => (account.result === "error" || account.result === "not-checked") && !(0,run_outcome/* isDrifted */.TJ)(account));
    const isAllRead = unknown.length === 0 && !findings.some(({ level }) => level === "error");
    return {
        about: declaration || "this workflow",
        marker,
        title: `Twilio settings differ from what ${declaration || "this workflow"} declares`,
        next: (body) => {
            const before = readRegister(body ?? "");
            const kept = unknown.flatMap(({ policy }) => {
                const key = keyOf(policy);
                const hash = before?.entries.get(key);
                return hash === undefined ? [] : [{ key, hash, says: "" }];
            });
            const all = [...entries(), ...kept];
            const digest = (0,plan_digest/* digestOf */.o)(all.map(({ key, hash }) => [key, hash]));
            return nextOf(body, { entries: all, digest, isAllRead, outcome, evidence, marker });
        },
        closing: closing("All accounts are as", evidence),
    };
}
// An account that inputs declare has no name.
function keyOf({ name: called }) {
    return `account/${called || "the-account"}`;
}
function accountEntry(account) {
    const entries = entriesOf(account);
    const labels = entries.map(({ key }) => (0,messages_text/* code */.aY)(key.replace(/^\w+\//, "")));
    return {
        key: keyOf(account.policy),
        hash: (0,plan_digest/* digestOf */.o)(entries.map(({ key, hash }) => [key, hash])).slice(7, 15),
        says: `**${(0,messages_text/* markdown */.wD)((0,report_rows/* titleOf */.Gg)(account.policy))}**: ${labels.join(", ")}`,
    };
}
function nextOf(body, { entries, digest, isAllRead, outcome, evidence, marker }) {
    const bodyWith = (line) => () => {
        const head = `${marker}\n${line}\n`;
        return `${head}${(0,summary/* summaryOf */.Y)(outcome, evidence, report_marker/* maxBodyBytes */.G4 - head.length)}`;
    };
    if (entries.length === 0)
        return isAllRead ? { is: "settled", body: bodyWith(settledLine) } : { is: "unknown" };
    const before = readRegister(body ?? "");
    const change = before && changeBetween(before.entries, entries);
    return {
        is: "drifting",
        isCurrent: before?.digest === digest.slice(7, 39),
        change: change && `${change}${byRun(evidence, "\n\nFound by ")}`,
        body: bodyWith(registerLine(digest, entries)),
    };
}
function closing(all, evidence) {
    return (foundAt) => {
        const lasted = (0,wording/* span */.Ln)(Date.parse(evidence.time) - Date.parse(foundAt));
        const after = lasted === undefined ? "" : `, ${lasted} after it was found`;
        return `${all || "As"} declared again${after}${byRun(evidence, ", by ")}.`;
    };
}
function byRun({ run }, before) {
    return run === "" ? "" : `${before}${run}`;
}
// What a reader of the issue has to know again where it changes. Warnings are no drift, and come and go by themselves: a
// waiver that ends soon, a reference that could not be verified today.
function stateOf(account) {
    const rows = (0,report_rows/* rowsOf */.RO)(account).map((row) => ({
        label: row.label,
        declared: row.declared,
        before: row.before,
        waived: row.state === "waived" ? row.waived.expires : undefined,
    }));
    const findings = account.findings.filter(({ level }) => level !== "warning").map(finding/* sameEveryDay */.OI);
    return (0,plan_digest/* digestOf */.o)(JSON.parse(JSON.stringify({ rows, findings })));
}

// EXTERNAL MODULE: ../.build/edges/transport.js + 6 modules
var transport = __webpack_require__(3787);
// EXTERNAL MODULE: ../.build/messages/errors.js
var errors = __webpack_require__(8798);
// EXTERNAL MODULE: ../.build/edges/proxy.js
var proxy = __webpack_require__(5449);
;// CONCATENATED MODULE: ../.build/edges/github/api.js



// Octokit prints headers of answers, such as a deprecation: text that is not ours, and that the runner would read.
const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const maxPages = 100;
/**
 * Takes a list page by page, as Octokit's `paginate` asks for. Pages may lead in a circle.
 * @throws ActionError bad-response where a 101st is handed over.
 */
function atMost100Pages() {
    let pages = 0;
    return ({ data }) => {
        pages++;
        if (pages <= maxPages)
            return data;
        throw new errors/* ActionError */.lZ("bad-response", `GitHub's list does not end within ${maxPages} pages.`, {
            hint: "Something may be answering in GitHub's place: check the proxy; or there are too many to search.",
        });
    };
}
/** Whether a comment or issue is one that we wrote: by how it begins, and by its author. */
function isOurs({ body, user }, marker, self) {
    if (body?.startsWith(marker) !== true || !user)
        return false;
    // An app's login has the suffix [bot] in one of GitHub's APIs and not in the other, so the number counts first.
    if (self.id !== undefined && user.id !== undefined)
        return user.id === self.id;
    return user.login === self.login;
}
/**
 * Opens a conversation with GitHub.
 * @returns why it broke off; undefined where it came to its end.
 */
async function withGitHub({ token, repository, apiUrl, send, hideSecrets }, { what, permission }, session) {
    if (token === "") {
        const hint = "Leave github-token out: by default it is the job's own token.";
        return { message: `${what} could not be written: github-token is blank.`, hint };
    }
    if (URL.parse(apiUrl)?.protocol !== "https:") {
        const hint = "The runner sets it: leave it as it is.";
        return {
            message: `${what} could not be written: GITHUB_API_URL is ${(0,messages_text/* quote */.hD)(apiUrl)}, which is no https URL.`,
            hint,
        };
    }
    try {
        // Most runs write neither comment nor issue, and need not load this.
        const { getOctokit } = await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 2803));
        const github = getOctokit(token, {
            baseUrl: apiUrl,
            request: { fetch: fetchBy(send), log: quiet },
        });
        const { viewer } = await github.graphql("query { viewer { login databaseId } }");
        const [owner = "", repo = ""] = repository.split("/");
        await session({
            github,
            owner,
            repo,
            self: { id: viewer.databaseId ?? undefined, login: viewer.login },
            hideSecrets,
        });
        return undefined;
    }
    catch (error) {
        const { why, hint } = explain(error, permission);
        return { message: `${what} could not be written: ${why}.`, hint };
    }
}
function explain(error, permission) {
    const again = "The next run writes it.";
    const thrown = causeOf(error);
    if (thrown instanceof errors/* ActionError */.lZ)
        return { why: thrown.message.replace(/\.$/, ""), hint: hintOf(thrown, again) };
    const status = statusOf(error);
    const said = error instanceof Error ? (0,messages_text/* quote */.hD)(error.message) : "";
    if (status === undefined)
        return { why: "GitHub's answer cannot be used", hint: again };
    if (isRateLimited(error))
        return { why: `GitHub asks for fewer requests (${status})`, hint: again };
    const why = `GitHub answered ${status}: ${said}`;
    if (status === 401)
        return { why, hint: "Check github-token: by default it is the job's own token." };
    if (status === 403 || status === 404) {
        return {
            why,
            hint: `Give the job \`permissions\` with ${permission}; pull requests of forks never have it.`,
        };
    }
    if (status === 410)
        return { why, hint: "Issues are disabled in this repository: enable them, or leave drift-issue out." };
    return { why, hint: again };
}
// What happened before there was an answer, Octokit wraps as its answer 500.
function causeOf(error) {
    return error instanceof Error && error.cause !== undefined ? error.cause : error;
}
// The hints of the transport tell of Twilio.
function hintOf({ reason, hint, isTransient }, again) {
    if (reason === "twilio-unavailable" && !isTransient)
        return proxy/* allowGitHub */.XN;
    if (reason === "internal")
        return "The runner sets GITHUB_API_URL: leave it as it is. If it is, something answers in GitHub's place: check the proxy.";
    return reason === "bad-response" ? hint : again;
}
/** The status of GitHub's answer; undefined where there was none. */
function statusOf(error) {
    if (!(error instanceof Error && "status" in error && typeof error.status === "number"))
        return undefined;
    return "response" in error && error.response !== undefined ? error.status : undefined;
}
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: primary and secondary limits answer
// 403 or 429, the primary with no requests remaining, the secondary with retry-after or in words.
function isRateLimited(error) {
    if (!(error instanceof Error) || ![403, 429].includes(statusOf(error) ?? 0))
        return false;
    return statusOf(error) === 429 || /rate limit/i.test(error.message);
}
// Octokit's requests through our transport, as the fetch that it asks for.
function fetchBy(send) {
    return async (url, init) => {
        const answer = await send({
            // Octokit names no method beyond those of the requests above, and the transport refuses every other.
            method: (init.method ?? "GET"),
            url,
            headers: init.headers ?? {},
            body: init.body,
        });
        const headers = Object.entries(answer.headers).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
        return new Response([204, 205].includes(answer.status) ? null : answer.body, {
            status: answer.status,
            headers,
        });
    };
}

;// CONCATENATED MODULE: ../.build/edges/github/comment.js

/**
 * Makes the pull request's comment true: found by marker and author, updated in place, and made where it is wanted and
 * there is none. Left alone where the pull request has moved on since.
 * @param onWritten hears what was written, and where.
 * @returns why it could not be done; undefined where it was.
 */
function writeComment(access, comment, onWritten) {
    const permission = "pull-requests: write";
    return withGitHub(access, { what: "The pull request comment", permission }, async (session) => {
        const { github, self, hideSecrets, ...repository } = session;
        const { pullRequest: number } = comment;
        const comments = await github.paginate(github.rest.issues.listComments, { ...repository, issue_number: number, per_page: 100 }, atMost100Pages());
        const [first, ...others] = comments.filter((one) => isOurs(one, comment.marker, self));
        if (first === undefined && !comment.isWanted)
            return onWritten({ did: "none, since nothing drifted", url: "" });
        if (await hasMovedOn(session, comment))
            return onWritten({
                did: "left alone, since the pull request has moved on",
                url: first?.html_url ?? "",
            });
        const body = hideSecrets(comment.body());
        if (first === undefined) {
            const { data } = await github.rest.issues.createComment({ ...repository, issue_number: number, body });
            onWritten({ did: "written", url: data.html_url });
        }
        else if (first.body !== body) {
            await github.rest.issues.updateComment({ ...repository, comment_id: first.id, body });
            onWritten({ did: "updated", url: first.html_url });
        }
        else
            onWritten({ did: "left as it is", url: first.html_url });
        // Two jobs side by side may both have found none.
        for (const { id } of others)
            await github.rest.issues.deleteComment({ ...repository, comment_id: id });
    });
}
async function hasMovedOn({ github, owner, repo }, { pullRequest, headSha }) {
    const { data } = await github.rest.pulls.get({ owner, repo, pull_number: pullRequest });
    return data.head.sha !== headSha;
}

;// CONCATENATED MODULE: ../.build/edges/github/issues.js




const label = "twilio-drift";
/**
 * Keeps an open issue for each that drifts, up to ten of a policy: opened, told of what changed, opened again where it was
 * closed by hand, and closed with how long it lasted. Of duplicates the oldest stays.
 * @param onWritten hears what was written, and where.
 * @returns why it could not be done; undefined where it was.
 */
function keepIssues(access, issues, onWritten) {
    const permission = "issues: write";
    return withGitHub(access, { what: "The drift issue", permission }, async (session) => {
        const listed = await listIssues(session);
        const known = issues.map((issue) => {
            const found = listed.get(issue.marker) ?? [];
            return { issue, found, next: issue.next(found[0]?.body) };
        });
        const byNext = (is) => known.filter(({ next }) => next.is === is);
        for (const one of byNext("settled"))
            await settle(session, one, onWritten);
        let free = wording/* maxOpenIssues */.D9 - openOf(issues[0]?.policyMarker, listed, byNext("settled"));
        let rest = 0;
        for (const { issue, found, next } of byNext("drifting")) {
            if (next.is !== "drifting")
                continue;
            const [first, ...others] = found;
            if (first !== undefined)
                await update(session, { issue, first, others, next }, onWritten);
            else if (free-- > 0)
                await issues_open(session, { issue, next }, onWritten);
            else
                rest++;
        }
        if (rest > 0)
            onWritten({ did: (0,wording/* withoutIssue */.Kh)(rest), url: "" });
    });
}
// All that may still have to be told of, by their first lines, the oldest first: a thousand accounts are not each compared
// with each issue. What was closed as declared is done with; what was closed by hand is not.
async function listIssues({ github, owner, repo, self }) {
    const listed = await github.paginate(github.rest.issues.listForRepo, { owner, repo, state: "all", labels: label, sort: "created", direction: "asc", per_page: 100 }, atMost100Pages());
    const ours = listed.flatMap((one) => {
        // An edit in a browser leaves CRLF.
        const body = (one.body ?? "").replaceAll("\r\n", "\n");
        const isDone = one.state === "closed" && body.split("\n", 2)[1] === settledLine;
        return one.pull_request === undefined && isOurs(one, "<!-- ", self) && !isDone ? [{ ...one, body }] : [];
    });
    return Map.groupBy(ours, ({ body }) => body.split("\n", 1)[0] ?? "");
}
// Those of other accounts of the policy, which other jobs look at, count too.
function openOf(policyMarker, listed, settled) {
    const closed = new Set(settled.map(({ issue }) => issue.marker));
    return [...listed].filter(([marker, found]) => policyMarker !== undefined &&
        marker.startsWith(policyMarker) &&
        !closed.has(marker) &&
        found.some(({ state }) => state === "open")).length;
}
async function issues_open(session, { issue: { title, about }, next }, onWritten) {
    const { github, owner, repo, hideSecrets } = session;
    await makeLabel(session);
    const body = hideSecrets(next.body());
    const { data } = await github.rest.issues.create({ owner, repo, title, body, labels: [label] });
    onWritten({ did: `#${data.number} opened for ${about}`, url: data.html_url });
}
async function update(session, { issue: { title, about }, first, others, next }, onWritten) {
    const { number, html_url: url } = first;
    const isClosed = first.state === "closed";
    const told = [isClosed ? reopening : undefined, next.change].filter((one) => one !== undefined);
    // Before the body: what is told twice is better than what is never told.
    if (told.length > 0)
        await comment(session, number, told.join("\n\n"));
    if (isClosed || !next.isCurrent)
        await change(session, number, { state: "open", title, body: next.body() });
    const did = isClosed ? "opened again" : next.isCurrent ? "left as it is" : "updated";
    onWritten({ did: `#${number} ${did} for ${about}`, url });
    for (const one of others) {
        await comment(session, one.number, `The same as #${number}.`);
        await change(session, one.number, {
            state: "closed",
            // Whoever counts how long drift stood leaves these out.
            state_reason: "not_planned",
            body: settled(one),
        });
    }
}
async function settle(session, { issue, found, next }, onWritten) {
    if (next.is !== "settled")
        return;
    for (const { number, html_url: url, created_at: foundAt } of found) {
        await comment(session, number, issue.closing(foundAt));
        await change(session, number, { state: "closed", body: next.body() });
        onWritten({ did: `#${number} closed for ${issue.about}`, url });
    }
}
// A duplicate keeps its text, but for the line that says that it still counts.
function settled({ body }) {
    const [marker = "", , ...rest] = body.split("\n");
    return [marker, settledLine, ...rest].join("\n");
}
async function comment({ github, owner, repo, hideSecrets }, number, text) {
    const body = hideSecrets(text);
    await github.rest.issues.createComment({ owner, repo, issue_number: number, body });
}
async function change({ github, owner, repo, hideSecrets }, number, { body, ...changes }) {
    const at = { owner, repo, issue_number: number };
    await github.rest.issues.update({ ...at, ...changes, body: hideSecrets(body) });
}
async function makeLabel({ github, owner, repo }) {
    const description = "Twilio's settings differ from what this repository declares";
    try {
        await github.rest.issues.createLabel({ owner, repo, name: label, color: "d73a4a", description });
    }
    catch (error) {
        // It is there already.
        if (statusOf(error) !== 422)
            throw error;
    }
}

// EXTERNAL MODULE: ../.build/edges/github/job.js + 11 modules
var job = __webpack_require__(1943);
// EXTERNAL MODULE: ../.build/edges/github/reader.js
var reader = __webpack_require__(1662);
;// CONCATENATED MODULE: ../.build/edges/github/conversation.js










const githubMs = 20_000;
/**
 * Writes the comment and the issues that are asked for, and says in the log what was written. What cannot be written warns:
 * the result stands.
 */
async function tellGitHub(outcome, evidence, about) {
    const { comment: when, driftIssue } = about.inputs;
    const event = job/* event */.f0();
    const late = new AbortController();
    try {
        const access = openGitHub(evidence.repository, AbortSignal.any([about.interrupted, late.signal]), late);
        if (when !== "never" && event.pullRequest !== undefined) {
            const { number: pullRequest, headSha } = event.pullRequest;
            const comment = commentOf(outcome, evidence, { pullRequest, headSha, when, scope: about.scope });
            await writeAndSay("Comment", (onWritten) => writeComment(access, comment, onWritten));
        }
        if (driftIssue !== "false" && (0,declared_event/* allowsIssue */.iz)(event)) {
            const issues = driftIssuesOf(outcome, evidence, { kind: driftIssue, scope: about.scope });
            await writeAndSay("Issues", (onWritten) => keepIssues(access, issues, onWritten));
        }
    }
    finally {
        // Ends the connections that are still kept.
        late.abort();
    }
}
// What was written before something failed is told too.
async function writeAndSay(what, write) {
    const written = [];
    const notWritten = await write((one) => written.push(one));
    if (written.length === 0 && notWritten === undefined)
        written.push({ did: "nothing to write", url: "" });
    const lines = written.map(({ did, url }) => ({
        text: (0,messages_text/* visible */.RK)(`${what}: ${did}${url === "" ? "" : `, ${url}`}`),
    }));
    job/* log */.Rm(lines.length > wording/* maxOpenIssues */.D9 ? [{ group: `${what}: ${lines.length} written`, lines }] : [{ lines }]);
    warn(notWritten);
}
function openGitHub(repository, signal, late) {
    const token = job/* input */.hF("github-token").trim();
    job/* mask */.dK(token);
    const apiUrl = job/* apiUrl */.y0();
    const send = (0,transport/* openTransport */.g)({
        hosts: [URL.parse(apiUrl)?.host ?? ""],
        methods: ["GET", "POST", "PATCH", "DELETE"],
        signal,
        hideSecrets: job/* withoutSecrets */.cT,
        proxy: job/* proxy */.BX(),
        // A page of 100 comments of 65,536 characters.
        maxBodyBytes: 32 * 1024 * 1024,
    });
    return { token, repository, apiUrl, send: within(githubMs, send, late), hideSecrets: job/* withoutSecrets */.cT };
}
// Only the time that GitHub takes counts, not what it takes us to write the texts.
function within(budgetMs, send, late) {
    let leftMs = budgetMs;
    return async (call) => {
        const start = performance.now();
        const timer = setTimeout(() => late.abort((0,reader/* tooSlow */.g)(budgetMs, "The next run writes it.")), Math.max(0, leftMs));
        try {
            return await send(call);
        }
        finally {
            clearTimeout(timer);
            leftMs -= performance.now() - start;
        }
    };
}
function warn(notWritten) {
    if (notWritten === undefined)
        return;
    const message = (0,messages_text/* visible */.RK)(`${notWritten.message} The result stands. ${notWritten.hint}`);
    job/* annotate */.fz([{ level: "warning", title: "Not written", message }]);
}


/***/ })

};
