export const id = 309;
export const ids = [309];
export const modules = { 309: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { tellGitHub: () => tellGitHub });
	var declared_event = __webpack_require__(3175);
	var messages_text = __webpack_require__(322);
	var run_outcome = __webpack_require__(9578);
	var compositions = __webpack_require__(9604);
	var page_marker = __webpack_require__(8249);
	var summary = __webpack_require__(3694);
	function commentOf(story, evidence, { when, scope, ...at }) {
		let { outcome } = story;
		let settings = (0, compositions.k)(outcome);
		let marker = `${(0, page_marker.Ql)(scope)}\n`;
		return {
			...at,
			marker,
			body: () => `${marker}${(0, summary.Y)(story, evidence, page_marker.G4 - marker.length)}`,
			isWanted: when === "always" || settings.result === "drifted" || settings.accounts.some(run_outcome.TJ) || outcome.changes.length > 0
		};
	}
	var finding = __webpack_require__(6488);
	var plan_digest = __webpack_require__(3681);
	var run_evidence = __webpack_require__(9649);
	var _build_tool = __webpack_require__(6824);
	var story_rows = __webpack_require__(4392);
	var story = __webpack_require__(6136);
	var wording = __webpack_require__(385);
	let hashOf = (value) => (0, plan_digest.o)(value).slice(7, 15);
	function entriesOf(account) {
		return [...(0, story_rows.uU)(account).map(({ label, expected, live }) => ({
			key: `setting/${label}`,
			hash: hashOf({
				expected,
				live
			}),
			says: `${(0, messages_text.aY)(label)} is **${(0, messages_text.aY)(live)}**, declared ${(0, messages_text.aY)(expected)}`
		})), ...findingEntries(account.findings)];
	}
	function findingEntries(findings) {
		let failing = findings.filter(({ level }) => level === "failure");
		return [...Map.groupBy(failing, ({ reason }) => reason)].map(([reason, same]) => ({
			key: `finding/${reason}`,
			hash: hashOf(same.map(finding.f)),
			says: `${(0, messages_text.aY)(reason)}: ${(0, messages_text.wD)(same[0]?.message ?? "")}${same.length > 1 ? ` And ${same.length - 1} more.` : ""}`
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
		let shown = entries.slice(0, 200);
		let lines = [
			...shown.filter(({ key }) => !before.has(key)).map(({ says }) => `- New: ${says}`),
			...shown.filter(({ key, hash }) => before.has(key) && before.get(key) !== hash).map(({ says }) => `- Changed: ${says}`),
			...[...before.keys()].filter((key) => key !== "more" && !now.has(key)).map((key) => `- No longer: ${(0, messages_text.aY)(key.replace(/^\w+\//, ""))}`),
			...before.get("more") === now.get("more") ? [] : ["- Of the others, too, something has changed."]
		];
		if (lines.length === 0) return;
		return (0, wording.Xi)(lines, 8e3, (rest) => `- And ${rest} more.`);
	}
	function driftIssuesOf(outcome, evidence, { kind, scope }) {
		let settings = (0, compositions.k)(outcome);
		let declaration = scope.policyFile || ((0, run_evidence.E)(evidence) ?? "");
		let policy = (0, plan_digest.o)({ declaration }).slice(7, 31);
		let policyMarker = `<!-- ${_build_tool.UU} issue ${policy} `;
		let markerOf = (what) => `${policyMarker}${(0, plan_digest.o)(what).slice(7, 31)} -->`;
		if (kind === "fleet") return [{
			policyMarker,
			...fleetIssue(settings, evidence, {
				declaration,
				marker: markerOf({ fleet: (0, page_marker.h$)(scope) })
			})
		}];
		return settings.accounts.filter(({ result }) => result === "drifted" || result === "compliant" || result === "applied").sort((a, b) => urgencyOf(a) - urgencyOf(b)).map((account) => {
			let marker = markerOf({ account: account.policy.account });
			return {
				policyMarker,
				...accountIssue(account, settings, {
					evidence,
					marker
				})
			};
		});
	}
	function urgencyOf(account) {
		if (account.result !== "drifted") return 2;
		return +!(0, story_rows.SY)(account).some(({ change }) => change.effect === "strengthening");
	}
	function accountIssue(account, outcome, { evidence, marker }) {
		let { policy, result, reason } = account;
		let alone = {
			...outcome,
			result,
			reason,
			accounts: [account],
			findings: [],
			planDigest: (0, run_outcome.JP)([account])
		};
		return {
			about: (0, wording.Gg)(policy),
			marker,
			title: `Twilio settings of ${(0, wording.Gg)(policy)} differ from what is declared`,
			next: (body) => {
				let requests = evidence.requests.filter((one) => one.account === policy.account);
				let entries = result === "drifted" ? entriesOf(account) : [];
				return nextFor(body, {
					outcome: alone,
					evidence: {
						...evidence,
						requests
					},
					marker,
					entries,
					digest: stateDigest(account),
					isAllRead: !0
				});
			},
			closing: closing("", evidence)
		};
	}
	function fleetIssue(outcome, evidence, { declaration, marker }) {
		let { accounts, findings } = outcome;
		let entries = () => [...accounts.filter(run_outcome.TJ).map(accountEntry), ...findingEntries(findings)];
		let unknown = accounts.filter((account) => (account.result === "error" || account.result === "not-checked") && !(0, run_outcome.TJ)(account));
		let isAllRead = unknown.length === 0 && !findings.some(({ level }) => level === "error");
		return {
			about: declaration || "this workflow",
			marker,
			title: `Twilio settings differ from what ${declaration || "this workflow"} declares`,
			next: (body) => {
				let before = readRegister(body ?? "");
				let kept = unknown.flatMap(({ policy }) => {
					let key = accountKey(policy);
					let hash = before?.entries.get(key);
					return hash === void 0 ? [] : [{
						key,
						hash,
						says: ""
					}];
				});
				let all = [...entries(), ...kept];
				return nextFor(body, {
					entries: all,
					digest: (0, plan_digest.o)(all.map(({ key, hash }) => [key, hash])),
					isAllRead,
					outcome,
					evidence,
					marker
				});
			},
			closing: closing("All accounts are as", evidence)
		};
	}
	function accountKey({ name: called }) {
		return `account/${called || "the-account"}`;
	}
	function accountEntry(account) {
		let entries = entriesOf(account);
		let labels = entries.map(({ key }) => (0, messages_text.aY)(key.replace(/^\w+\//, "")));
		return {
			key: accountKey(account.policy),
			hash: (0, plan_digest.o)(entries.map(({ key, hash }) => [key, hash])).slice(7, 15),
			says: `**${(0, messages_text.wD)((0, wording.Gg)(account.policy))}**: ${labels.join(", ")}`
		};
	}
	function nextFor(body, { entries, digest, isAllRead, outcome, evidence, marker }) {
		let bodyWith = (line) => () => {
			let head = `${marker}\n${line}\n`;
			return `${head}${(0, summary.Y)((0, story.d)(outcome), evidence, page_marker.G4 - head.length)}`;
		};
		if (entries.length === 0) return isAllRead ? {
			state: "settled",
			body: bodyWith(settledLine)
		} : { state: "unknown" };
		let before = readRegister(body ?? "");
		let change = before && changeBetween(before.entries, entries);
		return {
			state: "drifting",
			isCurrent: before?.digest === digest.slice(7, 39),
			change: change && `${change}${byRun(evidence, "\n\nFound by ")}`,
			body: bodyWith(registerLine(digest, entries))
		};
	}
	function closing(all, evidence) {
		return (foundAt) => {
			let lasted = (0, wording.p0)(Date.parse(evidence.time) - Date.parse(foundAt));
			let after = lasted === void 0 ? "" : `, ${lasted} after it was found`;
			return `${all || "As"} declared again${after}${byRun(evidence, ", by ")}.`;
		};
	}
	function byRun({ run }, before) {
		return run === "" ? "" : `${before}${run}`;
	}
	function stateDigest(account) {
		let rows = (0, story_rows.RO)(account).map((row) => ({
			label: row.label,
			declared: row.declared,
			before: row.before,
			waived: row.state === "waived" ? row.waived.expires : void 0
		}));
		let findings = account.findings.filter(({ level }) => level !== "warning").map(finding.f);
		return (0, plan_digest.o)(JSON.parse(JSON.stringify({
			rows,
			findings
		})));
	}
	var job = __webpack_require__(868);
	var transport = __webpack_require__(3787);
	var errors = __webpack_require__(8798);
	var proxy = __webpack_require__(5449);
	let quiet = {
		debug: () => {},
		info: () => {},
		warn: () => {},
		error: () => {}
	};
	function atMost100Pages() {
		let pages = 0;
		return ({ data }) => {
			pages++;
			if (pages <= 100) return data;
			throw new errors.lZ("bad-response", "GitHub's list does not end within 100 pages.", { hint: "Something may be answering in GitHub's place: check the proxy; or there are too many to search." });
		};
	}
	function isOurs({ body, user }, marker, self) {
		if (body?.startsWith(marker) !== !0 || !user) return !1;
		if (self.id !== void 0 && user.id !== void 0) return user.id === self.id;
		return user.login === self.login;
	}
	async function withGitHub({ token, repository, apiUrl, send, hideSecrets }, { what, permission }, session) {
		if (token === "") return {
			message: `${what} could not be written: github-token is blank.`,
			hint: "Leave github-token out: by default it is the job's own token."
		};
		if (URL.parse(apiUrl)?.protocol !== "https:") return {
			message: `${what} could not be written: GITHUB_API_URL is ${(0, messages_text.hD)(apiUrl)}, which is no https URL.`,
			hint: "The runner sets it: leave it as it is."
		};
		try {
			let { getOctokit } = await __webpack_require__.e(803).then(__webpack_require__.bind(__webpack_require__, 2803));
			let github = getOctokit(token, {
				baseUrl: apiUrl,
				request: {
					fetch: fetchBy(send),
					log: quiet
				}
			});
			let { viewer } = await github.graphql("query { viewer { login databaseId } }");
			let [owner = "", repo = ""] = repository.split("/");
			await session({
				github,
				owner,
				repo,
				self: {
					id: viewer.databaseId ?? void 0,
					login: viewer.login
				},
				hideSecrets
			});
			return;
		} catch (error) {
			let { why, hint } = explain(error, permission);
			return {
				message: `${what} could not be written: ${why}.`,
				hint
			};
		}
	}
	function explain(error, permission) {
		let again = "The next run writes it.";
		let thrown = causeOf(error);
		if (thrown instanceof errors.lZ) return {
			why: thrown.message.replace(/\.$/, ""),
			hint: hintOf(thrown, again)
		};
		let status = statusOf(error);
		let said = error instanceof Error ? (0, messages_text.hD)(error.message) : "";
		if (status === void 0) return {
			why: "GitHub's answer cannot be used",
			hint: again
		};
		if (isRateLimited(error)) return {
			why: `GitHub asks for fewer requests (${status})`,
			hint: again
		};
		let why = `GitHub answered ${status}: ${said}`;
		if (status === 401) return {
			why,
			hint: "Check github-token: by default it is the job's own token."
		};
		if (status === 403 || status === 404) return {
			why,
			hint: `Give the job \`permissions\` with ${permission}; pull requests of forks never have it.`
		};
		if (status === 410) return {
			why,
			hint: "Issues are disabled in this repository: enable them, or leave drift-issue out."
		};
		return {
			why,
			hint: again
		};
	}
	function causeOf(error) {
		return error instanceof Error && error.cause !== void 0 ? error.cause : error;
	}
	function hintOf({ reason, hint, isTransient }, again) {
		if (reason === "twilio-unavailable" && !isTransient) return proxy.XN;
		if (reason === "internal") return "The runner sets GITHUB_API_URL: leave it as it is. If it is, something answers in GitHub's place: check the proxy.";
		return reason === "bad-response" ? hint : again;
	}
	function statusOf(error) {
		if (!(error instanceof Error && "status" in error && typeof error.status == "number")) return;
		return "response" in error && error.response !== void 0 ? error.status : void 0;
	}
	function isRateLimited(error) {
		if (!(error instanceof Error) || ![403, 429].includes(statusOf(error) ?? 0)) return !1;
		return statusOf(error) === 429 || /rate limit/i.test(error.message);
	}
	function fetchBy(send) {
		return async (url, init) => {
			let answer = await send({
				method: init.method ?? "GET",
				url,
				headers: init.headers ?? {},
				body: init.body
			});
			let headers = Object.entries(answer.headers).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
			return new Response([204, 205].includes(answer.status) ? null : answer.body, {
				status: answer.status,
				headers
			});
		};
	}
	function writeComment(access, comment, onWritten) {
		return withGitHub(access, {
			what: "The pull request comment",
			permission: "pull-requests: write"
		}, async (session) => {
			let { github, self, hideSecrets, ...repository } = session;
			let { pullRequest: number } = comment;
			let [first, ...others] = (await github.paginate(github.rest.issues.listComments, {
				...repository,
				issue_number: number,
				per_page: 100
			}, atMost100Pages())).filter((one) => isOurs(one, comment.marker, self));
			if (first === void 0 && !comment.isWanted) return onWritten({
				did: "none, since nothing drifted",
				url: ""
			});
			if (await hasMovedOn(session, comment)) return onWritten({
				did: "left alone, since the pull request has moved on",
				url: first?.html_url ?? ""
			});
			let body = hideSecrets(comment.body());
			if (first === void 0) {
				let { data } = await github.rest.issues.createComment({
					...repository,
					issue_number: number,
					body
				});
				onWritten({
					did: "written",
					url: data.html_url
				});
			} else if (first.body !== body) {
				await github.rest.issues.updateComment({
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
			for (let { id } of others) await github.rest.issues.deleteComment({
				...repository,
				comment_id: id
			});
		});
	}
	async function hasMovedOn({ github, owner, repo }, { pullRequest, headSha }) {
		let { data } = await github.rest.pulls.get({
			owner,
			repo,
			pull_number: pullRequest
		});
		return data.head.sha !== headSha;
	}
	let label = "twilio-drift";
	function keepIssues(access, issues, onWritten) {
		return withGitHub(access, {
			what: "The drift issue",
			permission: "issues: write"
		}, async (session) => {
			let listed = await listIssues(session);
			let known = issues.map((issue) => {
				let found = listed.get(issue.marker) ?? [];
				return {
					issue,
					found,
					next: issue.next(found[0]?.body)
				};
			});
			let byNext = (state) => known.filter(({ next }) => next.state === state);
			for (let one of byNext("settled")) await settle(session, one, onWritten);
			let free = page_marker.D9 - openOf(issues[0]?.policyMarker, listed, byNext("settled"));
			let rest = 0;
			for (let { issue, found, next } of byNext("drifting")) {
				if (next.state !== "drifting") continue;
				let [first, ...others] = found;
				first === void 0 ? free-- > 0 ? await issues_open(session, {
					issue,
					next
				}, onWritten) : rest++ : await update(session, {
					issue,
					first,
					others,
					next
				}, onWritten);
			}
			rest > 0 && onWritten({
				did: (0, page_marker.Kh)(rest),
				url: ""
			});
		});
	}
	async function listIssues({ github, owner, repo, self }) {
		let ours = (await github.paginate(github.rest.issues.listForRepo, {
			owner,
			repo,
			state: "all",
			labels: label,
			sort: "created",
			direction: "asc",
			per_page: 100
		}, atMost100Pages())).flatMap((one) => {
			let body = (one.body ?? "").replaceAll("\r\n", "\n");
			let isDone = one.state === "closed" && body.split("\n", 2)[1] === settledLine;
			return one.pull_request === void 0 && isOurs(one, "<!-- ", self) && !isDone ? [{
				...one,
				body
			}] : [];
		});
		return Map.groupBy(ours, ({ body }) => body.split("\n", 1)[0] ?? "");
	}
	function openOf(policyMarker, listed, settled) {
		let closed = new Set(settled.map(({ issue }) => issue.marker));
		return [...listed].filter(([marker, found]) => policyMarker !== void 0 && marker.startsWith(policyMarker) && !closed.has(marker) && found.some(({ state }) => state === "open")).length;
	}
	async function issues_open(session, { issue: { title, about }, next }, onWritten) {
		let { github, owner, repo, hideSecrets } = session;
		await makeLabel(session);
		let body = hideSecrets(next.body());
		let { data } = await github.rest.issues.create({
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
	async function update(session, { issue: { title, about }, first, others, next }, onWritten) {
		let { number, html_url: url } = first;
		let isClosed = first.state === "closed";
		let told = [isClosed ? "Opened again: it was closed by hand, and the settings still differ." : void 0, next.change].filter((one) => one !== void 0);
		told.length > 0 && await comment(session, number, told.join("\n\n"));
		(isClosed || !next.isCurrent) && await change(session, number, {
			state: "open",
			title,
			body: next.body()
		});
		onWritten({
			did: `#${number} ${isClosed ? "opened again" : next.isCurrent ? "left as it is" : "updated"} for ${about}`,
			url
		});
		for (let one of others) {
			await comment(session, one.number, `The same as #${number}.`);
			await change(session, one.number, {
				state: "closed",
				state_reason: "not_planned",
				body: settled(one)
			});
		}
	}
	async function settle(session, { issue, found, next }, onWritten) {
		if (next.state !== "settled") return;
		for (let { number, html_url: url, created_at: foundAt } of found) {
			await comment(session, number, issue.closing(foundAt));
			await change(session, number, {
				state: "closed",
				body: next.body()
			});
			onWritten({
				did: `#${number} closed for ${issue.about}`,
				url
			});
		}
	}
	function settled({ body }) {
		let [marker = "", , ...rest] = body.split("\n");
		return [
			marker,
			settledLine,
			...rest
		].join("\n");
	}
	async function comment({ github, owner, repo, hideSecrets }, number, text) {
		let body = hideSecrets(text);
		await github.rest.issues.createComment({
			owner,
			repo,
			issue_number: number,
			body
		});
	}
	async function change({ github, owner, repo, hideSecrets }, number, { body, ...changes }) {
		let at = {
			owner,
			repo,
			issue_number: number
		};
		await github.rest.issues.update({
			...at,
			...changes,
			body: hideSecrets(body)
		});
	}
	async function makeLabel({ github, owner, repo }) {
		try {
			await github.rest.issues.createLabel({
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
	var reader = __webpack_require__(1662);
	async function tellGitHub(story, evidence, about) {
		let { event } = about;
		let { comment: when, driftIssue } = about.inputs;
		let late = new AbortController();
		try {
			let access = openGitHub(evidence.repository, AbortSignal.any([about.interrupted, late.signal]), late);
			if (when !== "never" && event.pullRequest !== void 0) {
				let { number: pullRequest, headSha } = event.pullRequest;
				let comment = commentOf(story, evidence, {
					pullRequest,
					headSha,
					when,
					scope: about.scope
				});
				await writeAndSay("Comment", (onWritten) => writeComment(access, comment, onWritten));
			}
			if (driftIssue !== "false" && (0, declared_event.iz)(event)) {
				let issues = driftIssuesOf(story.outcome, evidence, {
					kind: driftIssue,
					scope: about.scope
				});
				await writeAndSay("Issues", (onWritten) => keepIssues(access, issues, onWritten));
			}
		} finally {
			late.abort();
		}
	}
	async function writeAndSay(what, write) {
		let written = [];
		let notWritten = await write((one) => written.push(one));
		written.length === 0 && notWritten === void 0 && written.push({
			did: "nothing to write",
			url: ""
		});
		let lines = written.map(({ did, url }) => ({ text: (0, messages_text.RK)(`${what}: ${did}${url === "" ? "" : `, ${url}`}`) }));
		job.Rm(lines.length > page_marker.D9 ? [{
			group: `${what}: ${lines.length} written`,
			lines
		}] : [{ lines }]);
		warn(notWritten);
	}
	function openGitHub(repository, signal, late) {
		let token = job.hF("github-token").trim();
		job.dK(token);
		let apiUrl = job.y0();
		return {
			token,
			repository,
			apiUrl,
			send: within(2e4, (0, transport.g)({
				hosts: [URL.parse(apiUrl)?.host ?? ""],
				methods: [
					"GET",
					"POST",
					"PATCH",
					"DELETE"
				],
				signal,
				hideSecrets: job.cT,
				proxy: job.BX(),
				maxBodyBytes: 33554432
			}), late),
			hideSecrets: job.cT
		};
	}
	function within(budgetMs, send, late) {
		let leftMs = budgetMs;
		return async (call) => {
			let start = performance.now();
			let timer = setTimeout(() => late.abort((0, reader.g)(budgetMs, "The next run writes it.")), Math.max(0, leftMs));
			try {
				return await send(call);
			} finally {
				clearTimeout(timer);
				leftMs -= performance.now() - start;
			}
		};
	}
	function warn(notWritten) {
		if (notWritten === void 0) return;
		let message = (0, messages_text.RK)(`${notWritten.message} The result stands. ${notWritten.hint}`);
		job.fz([{
			level: "warning",
			title: "Not written",
			message
		}]);
	}
}) };
