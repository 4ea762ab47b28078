export const id = 327;
export const ids = [327];
export const modules = { 7327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { writeToGitHub: () => writeToGitHub });
	var declared_event = __webpack_require__(3175);
	var errors = __webpack_require__(8798);
	var messages_text = __webpack_require__(322);
	var page_marker = __webpack_require__(8249);
	var summary = __webpack_require__(2999);
	function commentOf(story, evidence, { when, scope, ...at }) {
		let { outcome } = story;
		let marker = `${(0, page_marker.Ql)(scope, outcome.mode)}\n`;
		return {
			...at,
			marker,
			body: () => `${marker}${(0, summary.summaryOf)(story, evidence, page_marker.G4 - marker.length)}`,
			whyNone: when === "always" ? void 0 : whyUnchanged(outcome)
		};
	}
	function whyUnchanged({ base, changes, accounts, findings }) {
		let isRefused = [findings, ...accounts.map((account) => account.findings)].flat().some(({ subject, level }) => subject === "change" && level !== "warning");
		if (changes.length > 0 || isRefused || base?.state === "unknown") return;
		if (base === void 0) return "this run compared no policy file with its base";
		if (base.state === "outside") return "the policy file is no part of this pull request";
		return "this pull request does not change the policy";
	}
	var finding = __webpack_require__(6488);
	var digest = __webpack_require__(4022);
	var run_evidence = __webpack_require__(9649);
	var run_outcome = __webpack_require__(7020);
	var _build_tool = __webpack_require__(6824);
	var headline = __webpack_require__(1805);
	var story_rows = __webpack_require__(4392);
	var story = __webpack_require__(6136);
	var wording = __webpack_require__(385);
	var compositions = __webpack_require__(9604);
	var folds = __webpack_require__(5575);
	let hashOf = (value) => (0, digest.o)(value).slice(7, 15);
	function entriesOf(account) {
		return [...(0, story_rows.uU)(account).map((row) => ({
			key: `setting/${row.label}`,
			hash: hashOf({
				expected: row.expected,
				live: row.live
			}),
			says: `**${(0, messages_text.Nx)((0, story_rows.IY)(row))}**: ${(0, story_rows.$N)(row, wording.Hi, "in the policy")}`
		})), ...findingEntries(account.findings)];
	}
	function findingEntries(findings) {
		let failing = findings.filter(({ level }) => level === "failure");
		return (0, wording.nO)(failing, ({ reason }) => reason).map((same) => ({
			key: `finding/${same[0].reason}`,
			hash: hashOf(same.map(finding.f)),
			says: `${(0, messages_text.aY)(same[0].reason)}: ${(0, messages_text.wD)(same[0].message)}${same.length > 1 ? ` And ${same.length - 1} more.` : ""}`
		}));
	}
	let settledLine = `<!-- ${_build_tool.UU} settled -->`;
	function registerLine(digest, entries) {
		let kept = [...keptEntries(entries)].map(([key, hash]) => `${key}:${hash}`);
		return `<!-- ${[
			_build_tool.UU,
			"state",
			digest.slice(7, 39),
			...kept
		].join(" ")} -->`;
	}
	function keptEntries(entries) {
		let kept = entries.slice(0, 200).map(({ key, hash }) => [key, hash]);
		let rest = entries.slice(200).map(({ key, hash }) => [key, hash]);
		return new Map(rest.length === 0 ? kept : [...kept, ["more", hashOf(rest)]]);
	}
	function readRegister(body) {
		let [, line = ""] = body.split("\n", 2);
		let [opening, tool, kind, digest, ...rest] = line.split(" ");
		let pairs = rest.slice(0, -1).map((one) => one.split(":"));
		if (opening !== "<!--" || tool !== _build_tool.UU || kind !== "state" || rest.at(-1) !== "-->" || digest === void 0 || !pairs.every(isPair)) return;
		return {
			digest,
			entries: new Map(pairs)
		};
	}
	function isPair(pair) {
		let [key = "", hash = "", ...rest] = pair;
		return rest.length === 0 && /^(?:more|(?:setting|account|finding)\/[\w.-]{0,80})$/.test(key) && /^[0-9a-f]{8}$/.test(hash);
	}
	function changeBetween(before, entries) {
		let now = keptEntries(entries);
		let changed = entries.slice(0, 200).filter(({ key, hash }) => before.get(key) !== hash);
		let gone = [...before.keys()].filter((key) => key !== "more" && !now.has(key));
		let lines = [
			...changed.filter(({ key }) => !before.has(key)).map(({ says }) => `- New: ${says}`),
			...changed.filter(({ key }) => before.has(key)).map(({ says }) => `- Changed: ${says}`),
			...gone.map((key) => `- No longer: ${(0, messages_text.aY)(key.replace(/^\w+\//, ""))}`),
			...before.get("more") === now.get("more") ? [] : ["- More has changed: see the text of this issue."]
		];
		if (lines.length === 0) return;
		return (0, wording.Xi)(lines, 8e3, (rest) => `- And ${rest} more.`);
	}
	function driftIssuesOf(outcome, evidence, { kind, scope }) {
		let settings = (0, compositions.k)(outcome);
		let declaration = scope.policyFile || ((0, run_evidence.E)(evidence) ?? "");
		let policyMarker = `<!-- ${_build_tool.UU} issue ${(0, digest.o)({ declaration }).slice(7, 31)} `;
		let issueOf = (what, subject) => {
			let marker = `${policyMarker}${(0, digest.o)(what).slice(7, 31)} -->`;
			return {
				policyMarker,
				marker,
				about: subject.about,
				title: issueTitle(subject.outcome),
				next: (body) => nextFor(body, subject, {
					evidence,
					marker
				}),
				closing: closing(subject.outcome, evidence)
			};
		};
		if (kind === "fleet") return [issueOf({ fleet: (0, page_marker.h$)(scope) }, fleetSubject(settings, declaration || "this workflow"))];
		return settings.accounts.filter(({ result }) => result === "drifted" || result === "compliant" || result === "applied").sort((a, b) => urgencyOf(a) - urgencyOf(b)).map((account) => issueOf({ account: account.policy.account }, accountSubject(account, settings)));
	}
	function urgencyOf(account) {
		if (account.result !== "drifted") return 2;
		return +!(0, story_rows.SY)(account).some(({ change }) => change.effect === "strengthening");
	}
	function issueTitle(outcome) {
		return (0, messages_text.Jj)((0, messages_text.RK)((0, headline.CI)(outcome).join(" \u00B7 ")), 250);
	}
	function accountSubject(account, outcome) {
		let { policy, result, reason } = account;
		let fails = result === "drifted";
		let planDigest = (0, run_outcome.JP)([account]);
		return {
			about: (0, wording.Gg)(policy),
			outcome: {
				...outcome,
				fails,
				result,
				reason,
				accounts: [account],
				findings: [],
				planDigest
			},
			account: policy.account,
			isAllRead: !0,
			entries: () => fails ? entriesOf(account) : [],
			digest: () => stateDigest(account)
		};
	}
	function fleetSubject(outcome, about) {
		let { accounts, findings } = outcome;
		let drifted = accounts.filter(run_outcome.TJ);
		let unknown = accounts.filter((account) => (account.result === "error" || account.result === "not-checked") && !(0, run_outcome.TJ)(account));
		return {
			about,
			outcome: {
				...outcome,
				fails: outcome.fails || drifted.length > 0
			},
			isAllRead: unknown.length === 0 && !findings.some(({ level }) => level === "error"),
			entries: (before) => {
				let kept = unknown.flatMap(({ policy }) => {
					let key = accountKey(policy);
					let hash = before?.entries.get(key);
					return hash === void 0 ? [] : [{
						key,
						hash,
						says: ""
					}];
				});
				return [
					...drifted.map(accountEntry),
					...findingEntries(findings),
					...kept
				];
			},
			digest: digestOfEntries
		};
	}
	function digestOfEntries(entries) {
		return (0, digest.o)(entries.map(({ key, hash }) => [key, hash]));
	}
	function accountKey({ name: called }) {
		return `account/${called || "the-account"}`;
	}
	function accountEntry(account) {
		let entries = entriesOf(account);
		let labels = entries.map(({ key }) => (0, messages_text.aY)(key.replace(/^\w+\//, "")));
		return {
			key: accountKey(account.policy),
			hash: digestOfEntries(entries).slice(7, 15),
			says: `**${(0, messages_text.wD)((0, wording.Gg)(account.policy))}**: ${labels.join(", ")}`
		};
	}
	function nextFor(body, { outcome, account, isAllRead, ...subject }, { evidence, marker }) {
		let bodyWith = (line) => () => {
			let head = `${marker}\n${line}\n`;
			let requests = evidence.requests.filter((one) => account === void 0 || one.account === account);
			let room = page_marker.G4 - head.length - 50;
			return `${head}${(0, summary.summaryOf)((0, story.d)(outcome), {
				...evidence,
				requests
			}, room)}
Every run rewrites this text; write in comments.
`;
		};
		let before = readRegister(body ?? "");
		let entries = subject.entries(before);
		if (entries.length === 0) return isAllRead ? {
			state: "settled",
			body: bodyWith(settledLine)
		} : { state: "unknown" };
		let digest = subject.digest(entries);
		let change = before && changeBetween(before.entries, entries);
		return {
			state: "drifting",
			isCurrent: before?.digest === digest.slice(7, 39),
			change: change && `**Changed** ${(0, wording.Vc)(evidence.time)}${byRun(evidence, ", found by ")}:\n\n${change}`,
			body: bodyWith(registerLine(digest, entries))
		};
	}
	function closing(outcome, evidence) {
		return (foundAt) => {
			let lasted = (0, wording.p0)(Date.parse(evidence.time) - Date.parse(foundAt));
			let after = lasted === void 0 ? "" : `, after ${lasted}`;
			let { accounts } = outcome;
			let isOff = accounts.some((account) => (0, headline.tV)(account).length > 0 || (0, run_outcome.H1)(account).length > 0);
			return `**${accounts.some(({ result }) => result === "applied") ? "Restored" : isOff ? "No longer drift" : "Found restored"}** ${(0, wording.Vc)(evidence.time)}${after}${byRun(evidence, ", by ")}: ${(0, messages_text.RK)((0, headline.CI)(outcome).join(" \u00B7 "))}.`;
		};
	}
	function byRun({ run }, before) {
		return run === "" ? "" : `${before}${(0, folds.ut)(run)}`;
	}
	function stateDigest(account) {
		let rows = (0, story_rows.RO)(account).map((row) => ({
			label: row.label,
			declared: row.declared,
			before: row.before,
			waived: (0, story_rows.Ci)(row)?.expires
		}));
		let findings = account.findings.filter(({ level }) => level !== "warning").map(finding.f);
		return (0, digest.o)(JSON.parse(JSON.stringify({
			rows,
			findings
		})));
	}
	var job = __webpack_require__(9590);
	var api = __webpack_require__(4257);
	var schemas = __webpack_require__(2417);
	let Viewer = schemas.Ikc({ viewer: schemas.Ikc({
		login: schemas.YjP(),
		databaseId: schemas.cl6(schemas.aig())
	}) });
	async function withSession(github, onWritten, work) {
		let { purpose, token, repository, apiUrl, send } = github;
		try {
			let { getOctokit } = await __webpack_require__.e(803).then(__webpack_require__.bind(__webpack_require__, 2803));
			let octokit = getOctokit(token, {
				baseUrl: apiUrl,
				request: { fetch: fetchBy(send) }
			});
			let { viewer } = await (0, api.W8)(github, "query { viewer { login databaseId } }", {
				variables: {},
				schema: Viewer
			});
			let [owner = "", repo = ""] = repository.split("/");
			await work({
				octokit,
				owner,
				repo,
				self: {
					id: viewer.databaseId ?? void 0,
					login: viewer.login
				},
				onWritten
			});
		} catch (error) {
			throw sessionError(error, purpose);
		}
	}
	function sessionError(error, purpose) {
		if (error instanceof errors.lZ) return error;
		if (error instanceof Error && error.cause instanceof errors.lZ) return error.cause;
		let status = statusOf(error);
		let said = error instanceof Error ? error.message : void 0;
		if (status === void 0) return (0, api.Mj)("GitHub's answer cannot be used.", api.B6, error);
		return (0, api.$f)(status, said, purpose);
	}
	function statusOf(error) {
		if (!(error instanceof Error && "status" in error && typeof error.status == "number")) return;
		return "response" in error && error.response !== void 0 ? error.status : void 0;
	}
	function fetchBy(send) {
		return async (url, init) => {
			let { status, body, headers } = await send({
				method: init.method ?? "GET",
				url,
				headers: init.headers ?? {},
				body: init.body
			});
			let { "content-type": type = "", link = "" } = headers;
			let read = {
				"content-type": type,
				link: [link].flat().join(", ")
			};
			return new Response([204, 205].includes(status) ? null : body, {
				status,
				headers: read
			});
		};
	}
	function atMost100Pages() {
		let pages = 0;
		return ({ data }) => {
			pages++;
			if (pages <= 100) return data;
			throw (0, api.Mj)("GitHub's list does not end within 100 pages.", "Something may be answering in GitHub's place: check the proxy; or there are too many to search.");
		};
	}
	function isOurs({ body, user }, marker, self) {
		if (body?.startsWith(marker) !== !0 || !user) return !1;
		if (self.id !== void 0 && user.id !== void 0) return user.id === self.id;
		return user.login === self.login;
	}
	async function writeComment(session, comment) {
		let { octokit, self, onWritten, ...repository } = session;
		let { pullRequest: number } = comment;
		let [first, ...duplicates] = (await octokit.paginate(octokit.rest.issues.listComments, {
			...repository,
			issue_number: number,
			per_page: 100
		}, atMost100Pages())).filter((found) => isOurs(found, comment.marker, self));
		if (first === void 0 && comment.whyNone !== void 0) return onWritten({
			did: `none, because ${comment.whyNone}`,
			url: ""
		});
		let { data } = await octokit.rest.pulls.get({
			...repository,
			pull_number: number
		});
		if (data.head.sha !== comment.headSha) return onWritten({
			did: "left alone, because the pull request has moved on",
			url: first?.html_url ?? ""
		});
		let body = job.withoutSecrets(comment.body());
		if (first === void 0) onWritten({
			did: "written",
			url: (await octokit.rest.issues.createComment({
				...repository,
				issue_number: number,
				body
			})).data.html_url
		});
		else if (first.body !== body) {
			await octokit.rest.issues.updateComment({
				...repository,
				comment_id: first.id,
				body
			});
			onWritten({
				did: "updated",
				url: first.html_url
			});
		} else onWritten({
			did: "left as it is",
			url: first.html_url
		});
		for (let { id } of duplicates) await octokit.rest.issues.deleteComment({
			...repository,
			comment_id: id
		});
	}
	let label = "twilio-drift";
	async function keepIssues(session, issues) {
		let listed = await listIssues(session);
		let known = issues.map((issue) => {
			let found = listed.get(issue.marker) ?? [];
			return {
				issue,
				found,
				next: issue.next(found[0]?.body)
			};
		});
		for (let { issue, found, next } of known) {
			if (next.state !== "settled") continue;
			for (let settled of found) await settleIssue(session, {
				issue,
				next
			}, settled);
			listed.delete(issue.marker);
		}
		let isOpen = ([marker, found]) => marker.startsWith(issues[0]?.policyMarker ?? "") && found.some(({ state }) => state === "open");
		let free = page_marker.D9 - [...listed].filter(isOpen).length;
		let unopened = 0;
		for (let { issue, found, next } of known) {
			if (next.state !== "drifting") continue;
			let [first, ...duplicates] = found;
			if (first !== void 0) {
				await updateIssue(session, {
					issue,
					next
				}, first);
				await closeDuplicates(session, duplicates, first);
			} else free-- > 0 ? await openIssue(session, issue, next) : unopened++;
		}
		unopened > 0 && session.onWritten({
			did: (0, page_marker.Kh)(unopened),
			url: ""
		});
	}
	async function listIssues({ octokit, owner, repo, self }) {
		let ours = (await octokit.paginate(octokit.rest.issues.listForRepo, {
			owner,
			repo,
			state: "all",
			labels: label,
			sort: "created",
			direction: "asc",
			per_page: 100
		}, atMost100Pages())).flatMap((issue) => {
			let body = (issue.body ?? "").replaceAll("\r\n", "\n");
			let isDone = issue.state === "closed" && body.split("\n", 2)[1] === settledLine;
			return issue.pull_request === void 0 && isOurs(issue, "<!-- ", self) && !isDone ? [{
				...issue,
				body
			}] : [];
		});
		return Map.groupBy(ours, ({ body }) => body.split("\n", 1)[0] ?? "");
	}
	async function openIssue(session, { title, about }, next) {
		let { octokit, owner, repo, onWritten } = session;
		await makeLabel(session);
		let body = job.withoutSecrets(next.body());
		let { data } = await octokit.rest.issues.create({
			owner,
			repo,
			title,
			body,
			labels: [label]
		});
		onWritten({
			did: `#${data.number} opened for ${about}`,
			url: data.html_url
		});
	}
	async function updateIssue(session, { issue: { title, about }, next }, { number, html_url: url, state }) {
		let isClosed = state === "closed";
		let news = [isClosed ? "Opened again: it was closed by hand, and the settings still differ." : void 0, next.change].filter((text) => text !== void 0);
		news.length > 0 && await addComment(session, number, news.join("\n\n"));
		(isClosed || !next.isCurrent) && await changeIssue(session, number, {
			state: "open",
			title,
			body: next.body()
		});
		let did = isClosed ? "opened again" : next.isCurrent ? "left as it is" : "updated";
		session.onWritten({
			did: `#${number} ${did} for ${about}`,
			url
		});
	}
	async function closeDuplicates(session, duplicates, first) {
		for (let { number, body } of duplicates) {
			await addComment(session, number, `The same as #${first.number}.`);
			let [marker = "", , ...lines] = body.split("\n");
			await changeIssue(session, number, {
				state: "closed",
				state_reason: "not_planned",
				body: [
					marker,
					settledLine,
					...lines
				].join("\n")
			});
		}
	}
	async function settleIssue(session, { issue: { about, closing }, next }, { number, html_url: url, created_at: foundAt }) {
		await addComment(session, number, closing(foundAt));
		await changeIssue(session, number, {
			state: "closed",
			body: next.body()
		});
		session.onWritten({
			did: `#${number} closed for ${about}`,
			url
		});
	}
	async function addComment({ octokit, owner, repo }, number, text) {
		let body = job.withoutSecrets(text);
		await octokit.rest.issues.createComment({
			owner,
			repo,
			issue_number: number,
			body
		});
	}
	async function changeIssue({ octokit, owner, repo }, number, changes) {
		let body = job.withoutSecrets(changes.body);
		await octokit.rest.issues.update({
			owner,
			repo,
			issue_number: number,
			...changes,
			body
		});
	}
	async function makeLabel({ octokit, owner, repo }) {
		try {
			await octokit.rest.issues.createLabel({
				owner,
				repo,
				name: label,
				color: "d73a4a",
				description: "Twilio's settings differ from what this repository declares"
			});
		} catch (error) {
			if (statusOf(error) !== 422) throw error;
		}
	}
	async function writeToGitHub(story, evidence, about) {
		let { inputs, event, scope, interrupted } = about;
		let { comment: when, driftIssue } = inputs;
		let limits = {
			event,
			interrupted,
			milliseconds: story.outcome.reason === "timed-out" ? 3e3 : 2e4
		};
		if (when !== "never") {
			let target = (0, declared_event.t5)(event);
			if (typeof target == "string") logNone("comment", target);
			else {
				let { number: pullRequest, headSha } = target;
				let comment = commentOf(story, evidence, {
					pullRequest,
					headSha,
					when,
					scope
				});
				await writeAndLog("comment", limits, (session) => writeComment(session, comment));
			}
		}
		if (driftIssue !== "false") {
			let why = (0, declared_event.dc)(event);
			if (why !== void 0) return logNone("issues", why);
			let issues = driftIssuesOf(story.outcome, evidence, {
				kind: driftIssue,
				scope
			});
			await writeAndLog("issues", limits, (session) => keepIssues(session, issues));
		}
	}
	let targets = {
		comment: {
			title: "Comment",
			noun: "The pull request comment",
			permission: "pull-requests"
		},
		issues: {
			title: "Issues",
			noun: "The drift issue",
			permission: "issues"
		}
	};
	function logNone(target, why) {
		job.log([{ lines: [{ text: (0, messages_text.RK)(`${targets[target].title}: none, because ${why}`) }] }]);
	}
	async function writeAndLog(target, { event, interrupted, milliseconds }, write) {
		let { title, noun, permission } = targets[target];
		let written = [];
		let failure;
		try {
			let purpose = {
				permission,
				access: "write",
				milliseconds
			};
			await (0, api.WN)(purpose, interrupted, (github) => withSession(github, (entry) => written.push(entry), write));
			written.length === 0 && written.push({
				did: "nothing to write",
				url: ""
			});
		} catch (error) {
			if (!(error instanceof errors.lZ)) throw error;
			failure = error;
		}
		let lines = written.map(({ did, url }) => ({ text: (0, messages_text.RK)(`${title}: ${did}${url === "" ? "" : `, ${url}`}`) }));
		let group = lines.length > 3 ? { group: `${title}: ${lines.length} written` } : {};
		job.log([{
			...group,
			lines
		}]);
		if (failure === void 0) return;
		let readOnly = failure.refusal?.status === 403 ? (0, declared_event.LU)(event) : void 0;
		if (readOnly !== void 0) return logNone(target, readOnly);
		let message = (0, messages_text.RK)(`${noun} could not be written: ${failure.message} The result stands. ${failure.hint}`);
		job.annotate([{
			level: "warning",
			title: "Not written",
			message
		}]);
	}
}) };
