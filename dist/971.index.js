export const id = 971;
export const ids = [971];
export const modules = { 8971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		writeComment: () => writeComment,
		writeToGitHub: () => writeToGitHub
	});
	var declared_event = __webpack_require__(3175);
	var errors = __webpack_require__(8798);
	var messages_text = __webpack_require__(322);
	var page_marker = __webpack_require__(8249);
	var summary = __webpack_require__(9906);
	function commentOf(story, evidence, { isAlways, scope, ...at }) {
		let { outcome } = story;
		let marker = `${(0, page_marker.Ql)(scope, outcome.mode ?? "check")}\n`;
		return {
			...at,
			marker,
			body: () => `${marker}${(0, summary.summaryOf)(story, evidence, page_marker.G4 - marker.length)}`,
			whyNone: isAlways ? void 0 : whyUnchanged(outcome)
		};
	}
	function whyUnchanged({ base, changes, accounts, findings }) {
		let isRefused = [findings, ...accounts.map((account) => account.findings)].flat().some(({ subject, level }) => subject === "change" && level !== "warning");
		if (changes.length > 0 || isRefused || base?.state === "unknown") return;
		if (base === void 0) return "this run compared no policy file with its base";
		if (base.state === "outside") return "the policy file is not in this repository";
		return "this pull request does not change the policy";
	}
	var finding = __webpack_require__(6488);
	var digest = __webpack_require__(4022);
	var run_outcome = __webpack_require__(9578);
	var tool = __webpack_require__(6824);
	var headline = __webpack_require__(1805);
	var story_rows = __webpack_require__(4392);
	var story = __webpack_require__(6136);
	var wording = __webpack_require__(385);
	var compositions = __webpack_require__(9604);
	var account = __webpack_require__(7512);
	var page_differences = __webpack_require__(827);
	var folds = __webpack_require__(5575);
	var schemas = __webpack_require__(2417);
	var api = __webpack_require__(8729);
	var iso = __webpack_require__(7336);
	var resources = __webpack_require__(9689);
	var settings = __webpack_require__(4859);
	let Entry = schemas.Ikc({
		account: schemas.YjP().check(api.Eb(8)),
		title: schemas.YjP().check(api.Eb(300)),
		name: schemas.YjP().check(api.Eb(100)),
		phrase: schemas.YjP().check(api.Eb(600)),
		live: schemas.lqM(schemas.KCZ([schemas.zMY(), schemas.YjP()])),
		expected: schemas.lqM(schemas.KCZ([schemas.zMY(), schemas.YjP()])),
		isHarmful: schemas.zMY(),
		hash: schemas.YjP().check(api.Eb(8)),
		until: schemas.lqM(iso.w$())
	});
	let Register = schemas.Ikc({
		marker: schemas.Ikc({
			kind: schemas.k5n(["account", "fleet"]),
			key: schemas.YjP(),
			path: schemas.YjP()
		}),
		found: schemas.Ikc({
			time: iso.w$(),
			run: schemas.YjP()
		}),
		entries: schemas.YOg(Entry),
		marks: schemas.YjP().check(api.Fk(/^(?:[0-9a-f]{16})*$/)),
		hash: schemas.YjP(),
		isReopened: schemas.zMY(),
		isOver: schemas.zMY()
	});
	let maxValue = 2e3;
	let hashOf = (value) => (0, digest.o)(value).slice(7, 15);
	function accountId(sid) {
		return sid === "" ? "" : hashOf(sid);
	}
	function entriesOf(accounts, findings) {
		return [...accounts.flatMap(accountEntries).sort((a, b) => Number(b.isHarmful) - Number(a.isHarmful)), ...findingEntries(findings, {
			account: "",
			title: ""
		})];
	}
	function accountEntries(account) {
		let of = {
			account: accountId(account.policy.account),
			title: (0, wording.Gg)(account.policy)
		};
		return [...(0, story_rows.uU)(account).map((row) => ({
			...of,
			name: row.name,
			phrase: (0, story_rows.IY)(row),
			live: shortValue(row.live),
			expected: shortValue(row.expected),
			isHarmful: (0, story_rows.Ks)(row),
			hash: hashOf({
				expected: row.expected,
				live: row.live
			})
		})), ...findingEntries(account.findings, of)];
	}
	function findingEntries(findings, of) {
		let failing = findings.filter(({ level, failsCheck }) => level === "failure" || failsCheck === !0);
		return (0, wording.nO)(failing, finding.f).map((same) => {
			let more = same.length > 1 ? ` And ${same.length - 1} more.` : "";
			let phrase = `${(0, messages_text.Jj)((0, messages_text.xz)(same[0].message), 500)}${more}`;
			let name = (0, messages_text.Jj)((0, finding.f)(same[0]).trim(), 100);
			return {
				...of,
				name,
				phrase,
				isHarmful: !1,
				hash: hashOf(same.map(finding.f))
			};
		});
	}
	function shortValue(value) {
		if (typeof value != "string") return value;
		let rest = value.length > maxValue ? `\u2026 (${(0, messages_text.zD)(value.length)} characters)` : "";
		return `${(0, messages_text.xz)((0, messages_text.Jj)(value, maxValue))}${rest}`;
	}
	function markOf({ account, name, hash }) {
		return `${accountMark(account)}${hashOf(name).slice(0, 4)}${hash.slice(0, 4)}`;
	}
	function accountMark(id) {
		return id.padStart(8, "0");
	}
	function keyIn(mark) {
		return mark.slice(0, 12);
	}
	function marksIn({ marks }) {
		return marks.match(/.{16}/g) ?? [];
	}
	function settingOf({ name }) {
		return resources.ES.flatMap((resource) => settings.W0.map(({ name: setting }) => ({
			resource,
			setting,
			name: `${resource}.${setting}`
		}))).find((known) => known.name === name);
	}
	function isWhole(register) {
		return register.hash === hashOf(marksIn(register));
	}
	function makeRegister(entries, { kept = [], ...given }) {
		let marks = [...new Set([...entries.filter(isLasting).map(markOf), ...kept])].sort();
		let { time, run } = given.found;
		return {
			isOver: !1,
			...given,
			found: {
				time,
				run
			},
			entries: [...(0, wording._Q)(entries, 14e3, (entry) => Buffer.byteLength(jsonOf(entry)))],
			marks: marks.slice(0, 1250).join(""),
			hash: hashOf(marks)
		};
	}
	function knownWith(before, { found, unread, time }) {
		let marks = new Set(unread.map(accountId).map(accountMark));
		let isUnread = (mark) => marks.has(mark.slice(0, 8));
		let all = before?.entries ?? [];
		let lasting = all.filter(isLasting);
		let entries = [...found, ...lasting.filter((entry) => isUnread(markOf(entry)))];
		let current = new Set(entries.map((entry) => keyIn(markOf(entry))));
		let ended = lasting.filter((entry) => !current.has(keyIn(markOf(entry))));
		return {
			entries,
			kept: before === void 0 ? [] : marksIn(before).filter(isUnread),
			past: [...ended.map((entry) => ({
				...entry,
				until: time
			})), ...all.filter((entry) => !isLasting(entry))]
		};
	}
	function changesSince(before, now, { entries, kept }) {
		if (before.hash === now.hash) return;
		let marks = new Map(marksIn(before).map((mark) => [keyIn(mark), mark]));
		let details = new Map(before.entries.filter(isLasting).map((entry) => [keyIn(markOf(entry)), entry]));
		let current = new Set([...entries.map(markOf), ...kept].map(keyIn));
		let hasMore = !isWhole(before);
		let fresh = hasMore ? [] : entries.filter((entry) => !marks.has(keyIn(markOf(entry))));
		let changed = entries.flatMap((entry) => {
			let [mark, key] = [markOf(entry), keyIn(markOf(entry))];
			return marks.has(key) && marks.get(key) !== mark ? [{
				entry,
				before: details.get(key)
			}] : [];
		});
		let ended = [...marks.keys()].filter((key) => !current.has(key));
		let over = ended.flatMap((key) => details.get(key) ?? []);
		return {
			fresh,
			changed,
			over,
			overCount: ended.length - over.length,
			hasMore
		};
	}
	function isLasting({ until }) {
		return until === void 0;
	}
	let opening = `<!-- ${tool.UU} register `;
	let ending = " -->";
	function registerLine(register) {
		return `${opening}${jsonOf(register)}${ending}`;
	}
	function jsonOf(value) {
		let hex = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
		return JSON.stringify(value).replace(/[^ -~]|[<>]/g, hex);
	}
	function readRegister(comment) {
		let line = comment.trimEnd().split("\n").at(-1) ?? "";
		if (!line.startsWith(opening) || !line.endsWith(ending)) return;
		try {
			return Register.safeParse(JSON.parse(line.slice(opening.length, -4))).data;
		} catch {
			return;
		}
	}
	function newsOf(before, now, present) {
		if (before === void 0) return present.entries.length > 0 ? foundComment(present) : void 0;
		let changes = changesSince(before, now, present);
		return changes && changedComment(changes, present);
	}
	function foundComment(present) {
		let { outcome, entries, evidence } = present;
		let { accounts } = outcome;
		let isOne = accounts.length === 1;
		return partsWithin([
			`**Found** ${(0, wording.Vc)(evidence.time)}${byRun(evidence, " by ")}: ${issue_comments_headline(outcome)}.`,
			isOne ? (0, account.CQ)(accounts) : "",
			bulletsOf([["", isOne ? entries.filter(isFinding) : entries]]),
			policyBlock(entries, present)
		]);
	}
	function changedComment(changes, present) {
		let { outcome, evidence } = present;
		let { fresh, changed, over, overCount, hasMore } = changes;
		let { moved, same } = movesOf(changes, present);
		let isRestoring = over.length > 0 && isApplied(outcome);
		return partsWithin([
			`**Changed** ${(0, wording.Vc)(evidence.time)}${byRun(evidence, isRestoring ? ", by apply in " : ", found by ")}: ${issue_comments_headline(outcome)}.`,
			bulletsOf([
				["New: ", fresh],
				["Changed: ", changed.map(({ entry }) => entry)],
				...[...Map.groupBy(over, (entry) => whyOver(entry, outcome))].map(([why, entries]) => [
					"Over: ",
					entries,
					why
				])
			]),
			overCount > 0 && `${(0, wording.U9)(overCount, "more difference")} ${overCount === 1 ? "is" : "are"} over.`,
			hasMore && "More may have changed: see the text of this issue.",
			movesBlock(moved, present),
			policyBlock([...fresh, ...same], present)
		]);
	}
	function closingComment(before, present, foundAt) {
		let { outcome, evidence } = present;
		let lasted = (0, wording.p0)(Date.parse(evidence.time) - Date.parse(before?.found.time ?? foundAt));
		let over = (before?.entries ?? []).filter(isLasting);
		let { moved } = movesOf({
			changed: [],
			over
		}, present);
		let after = lasted === void 0 ? "" : `, after ${lasted}`;
		let run = byRun(evidence, isApplied(outcome) ? ", by apply in " : ", by ");
		return partsWithin([
			`**${closingWord(over, outcome)}** ${(0, wording.Vc)(evidence.time)}${after}${run}: ${issue_comments_headline(outcome)}.`,
			before && foundText(before, (entry) => whyOver(entry, outcome)),
			movesBlock(moved, present),
			before && aftermathText(before, evidence)
		]);
	}
	function leavingComment(why, before, evidence) {
		return partsWithin([`**Closed** ${(0, wording.Vc)(evidence.time)}${byRun(evidence, ", by ")}: ${why}. This run restored nothing.`, before && foundText(before, () => "")]);
	}
	function isApplied({ accounts }) {
		return accounts.some(({ result }) => result === "applied");
	}
	function closingWord(over, outcome) {
		let isLeft = outcome.accounts.some((account) => (0, headline.tV)(account).length > 0 || (0, run_outcome.H1)(account).length > 0);
		if (!(over.length === 0 ? !isLeft : over.every((entry) => whyOver(entry, outcome) === ""))) return "Drift is over";
		return isApplied(outcome) ? "Restored" : "Found restored";
	}
	function foundText({ found, entries }, why) {
		if (entries.length === 0) return "";
		let day = found.time.slice(0, 10);
		let all = [...Map.groupBy(entries, (entry) => isLasting(entry) ? why(entry) : "")].flatMap(([reason, same]) => entryGroups(same).map(({ text, until }) => {
			let at = until?.startsWith(day) === !0 ? `${until.slice(11, 16)} UTC` : until && (0, wording.Vc)(until);
			return at === void 0 ? `${text}${reason}` : `${text} (until ${at})`;
		}));
		let lines = (0, wording.Xi)(all, listBytes, (rest) => `${rest} more`, "; ");
		return `Found ${(0, wording.Vc)(found.time)}${byRun(found, " by ")}: ${lines}.`;
	}
	let dayMs = 864e5;
	let places = ["compositions.aws-s3-url", "compositions.aws-storage-enabled"];
	function aftermathText({ found, entries }, { time }) {
		let harmful = entries.filter(({ isHarmful }) => isHarmful);
		if (harmful.length === 0) return "";
		let start = Date.parse(found.time) - dayMs;
		let isTooLong = Date.parse(time) - start > 30 * dayMs;
		let since = isTooLong ? "30d" : `${new Date(start).toISOString().slice(0, 19)}Z`;
		let before = isTooLong ? "" : " (24 hours before the drift was found)";
		return (0, wording.oR)(["Compositions that were made in the meantime keep the encryption and the place that they got.", harmful.some(({ name }) => places.includes(name)) && `To list compositions in another place, run the check with \`verify-compositions: ${since}\`${before}.`], " ");
	}
	function movesOf({ changed, over }, { outcome }) {
		let pairs = changed.map(({ entry, before }) => ({
			entry,
			from: before?.live,
			to: entry.live
		}));
		let ended = over.map((entry) => ({
			entry,
			from: entry.live,
			to: liveNow(entry, outcome)
		}));
		let isMove = (pair) => pair.from !== void 0 && pair.to !== void 0 && pair.from !== pair.to;
		return {
			moved: [...pairs, ...ended].filter(isMove),
			same: pairs.filter((pair) => !isMove(pair)).map(({ entry }) => entry)
		};
	}
	function liveNow(entry, outcome) {
		let row = rowNow(entry, outcome);
		return row && shortValue(row.live);
	}
	function rowNow(entry, outcome) {
		let account = accountNow(entry, outcome);
		return account && (0, story_rows.RO)(account).find(({ name }) => name === entry.name);
	}
	function accountNow({ account: id }, { accounts }) {
		return accounts.find(({ policy }) => accountId(policy.account) === id);
	}
	function movesBlock(moves, { outcome, evidence }) {
		let differences = moves.flatMap(({ entry, from, to }) => differenceIn(entry, [from, to], outcome));
		return (0, page_differences.Ty)(["before", `at Twilio ${(0, wording.Vc)(evidence.time)}`], differences);
	}
	function policyBlock(entries, { outcome, evidence }) {
		let { policyFile } = outcome;
		let policy = policyFile === void 0 ? "in this workflow" : `in ${policyFile.path}`;
		let differences = entries.flatMap((entry) => differenceIn(entry, [entry.live, entry.expected], outcome));
		return (0, page_differences.Ty)([`at Twilio ${(0, wording.Vc)(evidence.time)}`, policy], differences);
	}
	function differenceIn(entry, values, { accounts }) {
		let of = settingOf(entry);
		let title = accounts.length === 1 ? "" : entry.title;
		return of === void 0 ? [] : [{
			...(0, page_differences.Pq)(of, values),
			title
		}];
	}
	let listBytes = 8e3;
	function partsWithin(parts) {
		let room = 28e3;
		return (0, wording.oR)((0, wording.C2)(parts).map((part) => {
			room -= Buffer.byteLength(part);
			return room < 0 ? "The values are too long to be shown here." : part;
		}), "\n\n");
	}
	function entryGroups(entries) {
		return (0, wording.nO)(entries, ({ name, phrase, until }) => JSON.stringify([
			name,
			phrase,
			until
		])).map((same) => ({
			text: `${phraseText(same[0])}${namesText(same)}`,
			until: same[0].until
		}));
	}
	function phraseText(entry) {
		if (isFinding(entry)) return `${(0, messages_text.aY)(entry.name.split(" ", 1)[0] ?? "")}: ${(0, messages_text.wD)(entry.phrase)}`;
		return /^[\w ,.()'-]+$/.test(entry.phrase) ? `**${(0, messages_text.Nx)(entry.phrase)}**` : (0, messages_text.aY)(entry.phrase);
	}
	function namesText(entries) {
		let names = entries.flatMap(({ title }) => title || []).map((title) => /^[\w.-]+$/.test(title) ? title : (0, messages_text.aY)(title));
		return names.length === 0 ? "" : ` for ${(0, wording.Xi)(names, 6e3, (rest) => `${rest} more`, ", ")}`;
	}
	function bulletsOf(groups) {
		let lines = groups.flatMap(([word, entries, why = ""]) => entryGroups(entries).map(({ text }) => `- ${word}${text}${why}`));
		return (0, wording.Xi)(lines, 8e3, (rest) => `- And ${rest} more.`);
	}
	function whyOver(entry, outcome) {
		if (accountNow(entry, outcome) === void 0 && entry.account !== "") return ", because the policy does not name the account now";
		let row = rowNow(entry, outcome);
		if (row === void 0 || shortValue(row.live) !== entry.live) return "";
		let waiver = (0, story_rows.Ci)(row);
		return waiver === void 0 ? ", because the policy changed" : `, because it is waived until ${waiver.expires}`;
	}
	function issue_comments_headline(outcome) {
		return (0, messages_text.wD)((0, headline.CI)(outcome).join(" \u00B7 "));
	}
	function byRun({ run }, before) {
		return run === "" ? "" : `${before}${(0, folds.ut)(run)}`;
	}
	function isFinding(entry) {
		return settingOf(entry) === void 0;
	}
	function driftIssuesOf(outcome, evidence, { kind, scope, named, isWhole }) {
		let settings = (0, compositions.k)(outcome);
		let subjects = kind === "fleet" ? [fleetSubject(settings, scope)] : accountSubjects(settings, scope);
		let keys = new Set(named?.map((account) => (0, page_marker.Q_)(scope, account).key));
		return {
			path: scope.path,
			issues: subjects.map((subject) => ({
				marker: subject.marker,
				about: subject.about,
				title: issueTitle(subject.outcome),
				next: (before) => nextOf(subject, before, evidence)
			})),
			isNamed: ({ key }) => named === void 0 || keys.has(key),
			leaving: (marker, isGone) => {
				let isLeft = marker.kind === "fleet" ? isGone : !isGone && !keys.has(marker.key);
				if (!isWhole || !isLeft) return;
				let why = isGone ? "its policy file is gone" : "the policy does not name this account now";
				return (register) => {
					let over = makeRegister([], {
						marker,
						found: register?.found ?? evidence,
						isReopened: !1,
						isOver: !0
					});
					return withRegister(leavingComment(why, register, evidence), over);
				};
			},
			coversAll: coversAll(outcome, kind)
		};
	}
	function coversAll({ accounts, findings, result }, kind) {
		let isFailing = ({ level }) => level === "failure";
		let others = accounts.flatMap((account) => account.findings.filter(({ subject }) => subject === "compositions"));
		return result !== "error" && ![...others, ...kind === "fleet" ? [] : findings].some(isFailing);
	}
	function issueTitle(outcome) {
		return (0, messages_text.Jj)((0, messages_text.RK)((0, headline.CI)(outcome).join(" \u00B7 ")), 250);
	}
	function accountSubjects(outcome, scope) {
		return outcome.accounts.filter(({ result }) => result === "drifted" || result === "compliant" || result === "applied").sort((a, b) => urgencyOf(a) - urgencyOf(b)).map((account) => {
			let { policy, result, reason } = account;
			let fails = result === "drifted";
			let planDigest = (0, run_outcome.JP)([account]);
			return {
				marker: (0, page_marker.Q_)(scope, policy.account),
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
				entries: fails ? entriesOf([account], []).map((entry) => ({
					...entry,
					title: ""
				})) : [],
				unread: []
			};
		});
	}
	function urgencyOf(account) {
		if (account.result !== "drifted") return Infinity;
		return Math.min(100, ...(0, story_rows.uU)(account).map(story_rows.xJ));
	}
	function fleetSubject(outcome, scope) {
		let { accounts, findings } = outcome;
		let drifted = accounts.filter(run_outcome.TJ);
		let unread = accounts.filter((account) => (account.result === "error" || account.result === "not-checked") && !(0, run_outcome.TJ)(account));
		let isPartial = findings.some(({ level }) => level === "error");
		return {
			marker: (0, page_marker.Q_)(scope),
			about: scope.path || "this workflow",
			outcome: {
				...outcome,
				fails: outcome.fails || drifted.length > 0
			},
			entries: entriesOf(drifted, findings),
			unread: [...unread.map(({ policy }) => policy.account), ...isPartial ? [""] : []]
		};
	}
	function nextOf(subject, existing, evidence) {
		let { outcome, unread, marker } = subject;
		let wasOver = existing?.register?.isOver === !0;
		let before = wasOver ? void 0 : existing?.register;
		let known = knownWith(before, {
			found: subject.entries,
			unread,
			time: evidence.time
		});
		let present = {
			outcome,
			evidence,
			...known
		};
		let found = before?.found ?? foundAgain(existing, evidence);
		let isDrifting = known.entries.length + known.kept.length > 0;
		let isClosed = existing?.isClosed === !0;
		if (!isDrifting && unread.length === 0) {
			let text = closingComment(before, present, existing?.foundAt ?? "");
			let over = makeRegister([], {
				marker,
				found,
				isReopened: !1,
				isOver: !0
			});
			return {
				state: "settled",
				comment: wasOver ? void 0 : withRegister(text, over),
				body: bodyWriter(subject, evidence, void 0)
			};
		}
		let register = makeRegister([...known.entries, ...known.past], {
			marker,
			found,
			isReopened: isClosed,
			kept: known.kept
		});
		let news = newsOf(before, register, present);
		let isLeft = isClosed && news === void 0 && before?.isReopened === !0;
		let text = isLeft ? "" : (0, wording.oR)([news, isClosed && isDrifting && "Opened again: it was closed by hand, and the settings still differ."], "\n\n");
		return {
			state: isLeft ? "closed-by-hand" : isDrifting ? "drifting" : "unknown",
			comment: text === "" ? void 0 : withRegister(text, register),
			body: bodyWriter(subject, evidence, found)
		};
	}
	function foundAgain(existing, { time, run }) {
		return existing !== void 0 && !existing.isClosed && existing.register === void 0 && Date.parse(existing.foundAt) > 0 ? {
			time: existing.foundAt,
			run: ""
		} : {
			time,
			run
		};
	}
	function withRegister(text, register) {
		return `${text}\n\n${registerLine(register)}\n`;
	}
	let lastSentences = {
		open: "\nEvery run rewrites this text; write in comments.\n",
		over: "\nThis issue is closed. Drift that is found later gets a new issue.\n"
	};
	let stateOpening = `<!-- ${tool.UU} `;
	let settledLine = `${stateOpening}settled -->`;
	function settle(body) {
		let [marker = "", , ...lines] = body.split("\n");
		return [
			marker,
			settledLine,
			...lines
		].join("\n");
	}
	function isSettled(body) {
		return body.split("\n", 2)[1] === settledLine;
	}
	function bodyWriter(subject, evidence, found) {
		let { marker, outcome } = subject;
		let first = (0, page_marker.B_)(marker);
		let lastSentence = lastSentences[found === void 0 ? "over" : "open"];
		let state = stateDigest(outcome).slice(7, 39);
		let secondLine = (text) => found === void 0 ? settledLine : `${stateOpening}${state} ${(0, digest.o)(text.trim()).slice(7, 39)} -->`;
		return (current) => {
			let [marked, second, ...lines] = (current ?? "").split("\n");
			let shown = lines.join("\n");
			if (marked === first && second === secondLine(shown) && shown !== "") return;
			let account = marker.kind === "account" ? outcome.accounts[0]?.policy.account : void 0;
			let isAbout = (request) => account === void 0 || request.account === account;
			let requests = evidence.requests.filter(isAbout);
			let room = page_marker.G4 - first.length - lastSentence.length - 200;
			let text = `${(0, summary.summaryOf)((0, story.dH)(outcome), {
				...evidence,
				requests,
				found
			}, room)}${lastSentence}`;
			return `${first}\n${secondLine(text)}\n${text}`;
		};
	}
	function stateDigest({ accounts }) {
		let states = accounts.map((account) => ({
			account: accountId(account.policy.account),
			name: account.policy.name,
			result: account.result,
			rows: (0, story_rows.RO)(account).map((row) => ({
				label: row.label,
				declared: row.declared,
				before: row.before,
				waived: (0, story_rows.Ci)(row)?.expires
			})),
			findings: account.findings.filter(({ level }) => level !== "warning").map(finding.f)
		}));
		return (0, digest.o)(JSON.parse(JSON.stringify(states)));
	}
	var runner_checkout = __webpack_require__(6398);
	var job = __webpack_require__(9590);
	var publish = __webpack_require__(2347);
	var github_api = __webpack_require__(4257);
	let Viewer = schemas.Ikc({ viewer: schemas.Ikc({
		login: schemas.YjP(),
		databaseId: schemas.cl6(schemas.aig())
	}) });
	async function withSession(github, onWritten, work) {
		let { purpose, token, apiUrl, send } = github;
		try {
			let { getOctokit } = await __webpack_require__.e(803).then(__webpack_require__.bind(__webpack_require__, 2803));
			let octokit = getOctokit(token, {
				baseUrl: apiUrl,
				request: { fetch: fetchBy(send) }
			});
			let { viewer } = await (0, github_api.W8)(github, "query { viewer { login databaseId } }", {
				variables: {},
				schema: Viewer
			});
			let [owner = "", repo = ""] = github.repository.split("/");
			let self = {
				id: viewer.databaseId ?? void 0,
				login: viewer.login
			};
			let explain = (error) => sessionError(error, purpose);
			return await work({
				octokit,
				repository: {
					owner,
					repo
				},
				self,
				onWritten,
				explain
			});
		} catch (error) {
			throw sessionError(error, purpose);
		}
	}
	function sessionError(error, purpose) {
		if (error instanceof errors.lZ) return error;
		if (error instanceof Error && error.cause instanceof errors.lZ) return error.cause;
		let status = statusOf(error);
		let explanation = error instanceof Error ? error.message : void 0;
		if (status === void 0) return (0, github_api.Mj)("GitHub's answer cannot be used.", github_api.B6, error);
		return (0, github_api.$f)(status, explanation, purpose);
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
			throw (0, github_api.Mj)("GitHub's list does not end within 100 pages.", "Something may be answering in GitHub's place: check the proxy. Or there are more than 10,000 comments or issues to search.");
		};
	}
	function isOurs({ body, user }, marker, self) {
		return body?.replaceAll("\r\n", "\n").startsWith(marker) === !0 && isBy(user, self);
	}
	function isBy(user, self) {
		if (!user) return !1;
		if (self.id !== void 0 && user.id !== void 0) return user.id === self.id;
		return user.login === self.login;
	}
	let label = "twilio-drift";
	async function listIssues(desk, path) {
		let { octokit, repository, self, rights } = desk;
		let given = {
			...repository,
			per_page: 100
		};
		let open = await octokit.paginate(octokit.rest.issues.listForRepo, {
			...given,
			state: "open",
			sort: "created",
			direction: "asc"
		}, atMost100Pages());
		let newest = {
			...given,
			state: "closed",
			sort: "updated",
			direction: "desc"
		};
		let closed = [];
		for (let page = 1; page <= 5 && closed.length < 200; page++) {
			let { data } = await octokit.rest.issues.listForRepo({
				...newest,
				page
			});
			closed.push(...data.filter(({ pull_request }) => pull_request === void 0));
			if (data.length < 100) break;
		}
		let found = [];
		let others = [];
		for (let issue of [...open, ...closed]) {
			if (issue.pull_request !== void 0) continue;
			let body = (issue.body ?? "").replaceAll("\r\n", "\n");
			let isSelf = isBy(issue.user, self);
			let marker = (0, page_marker.t7)(body) ?? (isSelf ? await lostMarker(desk, {
				...issue,
				body
			}) : void 0);
			if (marker === void 0) continue;
			isSelf && (marker.path === path || rights.isGone(marker.path)) ? found.push({
				...issue,
				body,
				marker
			}) : !isSelf && marker.path === path && issue.state === "open" && others.push(issue.number);
		}
		if (others.length > 0) {
			let which = `${others.slice(0, 5).map((number) => `#${number}`).join(", ")}${others.length > 5 ? ` and ${others.length - 5} more` : ""}`;
			desk.onWritten(`${which} left alone: about this policy, but opened by another author`);
		}
		return found;
	}
	async function lostMarker(desk, issue) {
		if (!issue.labels.map((given) => typeof given == "string" ? given : given.name).includes(label) || issue.state !== "open") return;
		let marker;
		await attempt(desk, issue.number, async () => {
			marker = (await readExisting(desk, issue)).register?.marker;
		});
		return marker;
	}
	async function readExisting(desk, { number, comments, state, created_at: foundAt }) {
		let { octokit, repository, self } = desk;
		let existing = {
			isClosed: state === "closed",
			foundAt
		};
		let asked = {
			...repository,
			issue_number: number,
			per_page: 100
		};
		let pages = Math.ceil(comments / 100);
		for (let page = pages; page > Math.max(0, pages - 10); page--) {
			let { data } = await octokit.rest.issues.listComments({
				...asked,
				page
			});
			let registers = data.flatMap(({ user, body }) => isBy(user, self) && readRegister(body ?? "") || []);
			if (registers.length > 0) return {
				...existing,
				register: registers.at(-1)
			};
		}
		return {
			...existing,
			register: void 0
		};
	}
	async function attempt(desk, issue, work) {
		try {
			await work();
			return !0;
		} catch (error) {
			let reason = desk.explain(error);
			let isGone = typeof issue == "number" && [404, 410].includes(statusOf(error) ?? 0);
			desk.kept.failures.push({
				who: typeof issue == "number" ? `#${issue}` : `for ${issue}`,
				error: isGone ? new errors.lZ(reason.reason, reason.message, { hint: "Someone deleted or moved it. If the settings still drift, the next run opens another." }) : reason
			});
			return !1;
		}
	}
	async function keepIssues(session, { path, issues, isNamed, leaving }, rights) {
		let desk = {
			...session,
			rights,
			kept: {
				isChanged: !1,
				notes: [],
				failures: []
			}
		};
		let ours = await listIssues(desk, path);
		let known = await decideAll(desk, issues, ours);
		let open = new Set(ours.filter((issue) => isOpen(issue) && issue.marker.kind === "account" && isNamed(issue.marker)).map(({ marker }) => subjectOf(marker)));
		for (let found of ours.filter(isOpen)) {
			let words = rights.mayOpen ? leaving(found.marker, found.marker.path !== path) : void 0;
			words !== void 0 && await leaveIssue(desk, found, words) && open.delete(subjectOf(found.marker));
		}
		for (let { issue, first, duplicates, next } of known) {
			if (next.state !== "settled" || first === void 0) continue;
			await settleIssue(desk, {
				issue,
				next
			}, first) && open.delete(subjectOf(issue.marker));
			await closeDuplicates(desk, duplicates, first);
		}
		let unopened = await keepDrifting(desk, known, page_marker.D9 - open.size);
		unopened > 0 && note(desk, (0, page_marker.Kh)(unopened));
		return desk.kept.failures.length + unopened === 0 ? desk.kept : {
			...desk.kept,
			isChanged: desk.kept.isChanged || void 0
		};
	}
	async function decideAll(desk, issues, ours) {
		let bySubject = Map.groupBy(ours, ({ marker }) => subjectOf(marker));
		let known = [];
		for (let issue of issues) {
			let its = bySubject.get(subjectOf(issue.marker)) ?? [];
			let [first, ...duplicates] = currentOf(its);
			let overtaking = its.find(({ closed_at: at }) => at !== null && Date.parse(at) > Date.parse(desk.rights.startedAt));
			if (first === void 0 && overtaking !== void 0) {
				note(desk, `#${overtaking.number} was closed during this run, so the next run looks again at ${issue.about}.`);
				continue;
			}
			await attempt(desk, first?.number ?? issue.about, async () => {
				let existing = first && await readExisting(desk, first);
				known.push({
					issue,
					first,
					duplicates,
					next: issue.next(existing)
				});
			});
		}
		return known;
	}
	async function keepDrifting(desk, known, room) {
		let free = room;
		let unopened = 0;
		for (let { issue, first, duplicates, next } of known) {
			if (next.state === "settled") continue;
			let isOpened = first?.state !== "open" && first?.locked !== !0 && next.state === "drifting" && desk.rights.mayOpen;
			if (isOpened && issue.marker.kind === "account" && free-- <= 0) {
				unopened++;
				continue;
			}
			let isKept = first !== void 0 && await updateIssue(desk, {
				issue,
				next
			}, first);
			first !== void 0 && await closeDuplicates(desk, duplicates, first);
			isOpened && !isKept && !await openIssue(desk, issue) && free++;
		}
		return unopened;
	}
	function subjectOf({ kind, key }) {
		return `${kind} ${key}`;
	}
	function isOpen({ state }) {
		return state === "open";
	}
	function currentOf(found) {
		let oldestFirst = found.toSorted((a, b) => a.number - b.number);
		let open = oldestFirst.filter(isOpen);
		let last = oldestFirst.at(-1);
		return open.length > 0 || last === void 0 || isSettled(last.body) ? open : [last];
	}
	async function openIssue(desk, issue) {
		let { octokit, repository } = desk;
		let { body, comment } = issue.next(void 0);
		let given = {
			...repository,
			title: job.withoutSecrets(issue.title),
			body: job.withoutSecrets(body(void 0) ?? "")
		};
		return attempt(desk, issue.about, async () => {
			let { data } = await octokit.rest.issues.create({
				...given,
				labels: [label]
			}).catch((error) => {
				if (![403, 422].includes(statusOf(error) ?? 0)) throw error;
				return octokit.rest.issues.create(given);
			});
			desk.kept.isChanged = !0;
			desk.onWritten(`#${data.number} opened for ${issue.about}`, data.html_url);
			comment !== void 0 && await say(desk, data.number, comment);
		});
	}
	async function updateIssue(desk, { issue, next }, found) {
		let { number, html_url: url } = found;
		let isClosed = found.state === "closed";
		let keepClosed = (why) => {
			note(desk, `#${number} stays closed for ${issue.about}: ${why}`, url);
			return !0;
		};
		if (next.state === "closed-by-hand") return keepClosed("it was closed by hand again. The next change of the drift opens it.");
		if (isClosed && (!desk.rights.mayOpen || next.state === "unknown")) return !0;
		if (isClosed && found.locked) {
			desk.kept.isChanged ||= void 0;
			return keepClosed("it is locked, so no comment can be written. Unlock it.");
		}
		let title = job.withoutSecrets(issue.title);
		let body = next.body(found.body);
		let write = () => change(desk, number, {
			state: "open",
			title,
			body: body ?? found.body
		});
		if (isClosed && !await write()) return !1;
		let isCommented = next.comment !== void 0 && await say(desk, number, next.comment);
		let isRight = isClosed || body === void 0 && title === found.title;
		if (!isRight && !await write()) return !0;
		(isCommented || isClosed) && (desk.kept.isChanged = !0);
		let did = isClosed ? "opened again" : isCommented ? "got a comment" : isRight ? "left as it is" : "brought up to date";
		desk.onWritten(`#${number} ${did} for ${issue.about}`, url);
		return !0;
	}
	async function settleIssue(desk, { issue, next }, found) {
		let { number, html_url: url } = found;
		if (!(next.comment === void 0 || await say(desk, number, next.comment)) && !found.locked) return !1;
		let body = next.body(found.body) ?? found.body;
		if (!isOpen(found) && found.state_reason !== "completed" && !await change(desk, number, {
			state: "open",
			body
		})) return !1;
		if (!await change(desk, number, {
			state: "closed",
			state_reason: "completed",
			body
		})) return !1;
		desk.kept.isChanged = !0;
		desk.onWritten(`#${number} closed for ${issue.about}`, url);
		return !0;
	}
	let notPlanned = {
		state: "closed",
		state_reason: "not_planned"
	};
	async function leaveIssue(desk, found, words) {
		let { number, body, html_url: url } = found;
		let isSaid = !1;
		await attempt(desk, number, async () => {
			let { register } = await readExisting(desk, found);
			isSaid = register?.isOver === !0 || await say(desk, number, words(register));
		});
		if (!isSaid && !found.locked) return !1;
		if (!await change(desk, number, {
			...notPlanned,
			body: settle(body)
		})) return !1;
		desk.kept.isChanged = !0;
		desk.onWritten(`#${number} closed, because no run keeps it now`, url);
		return !0;
	}
	async function closeDuplicates(desk, duplicates, first) {
		for (let { number, body } of duplicates) await change(desk, number, {
			...notPlanned,
			body: settle(body)
		}) && await say(desk, number, `Closed as a duplicate of #${first.number}.`);
	}
	function note(desk, did, url) {
		desk.kept.notes.push(did);
		desk.onWritten(did, url);
	}
	function say(desk, number, text) {
		return attempt(desk, number, async () => {
			let body = job.withoutSecrets(text);
			await desk.octokit.rest.issues.createComment({
				...desk.repository,
				issue_number: number,
				body
			});
		});
	}
	function change(desk, number, changes) {
		return attempt(desk, number, async () => {
			let body = job.withoutSecrets(changes.body);
			await desk.octokit.rest.issues.update({
				...desk.repository,
				issue_number: number,
				...changes,
				body
			});
		});
	}
	async function writeToGitHub(story, evidence, about) {
		let { inputs, asked, event, scope } = about;
		let limited = {
			...about,
			milliseconds: story.outcome.reason === "timed-out" ? 3e3 : 2e4
		};
		if (asked.includes("Comment")) {
			let target = (0, declared_event.t5)(event);
			if (typeof target == "string") logNone("comment", target);
			else {
				let { number: pullRequest, headSha } = target;
				let made = commentOf(story, evidence, {
					pullRequest,
					headSha,
					isAlways: inputs?.comment === "always",
					scope
				});
				let comment = inputs === void 0 ? {
					...made,
					whyNone: publish.Yf
				} : made;
				await writeAndLog("comment", limited, async (session) => {
					await writeComment(session, comment);
					return [];
				});
			}
		}
		if (asked.includes("Issues")) {
			let why = about.policyFile !== "" && !(0, runner_checkout.Oz)(about.checkout, job.runsOn()) ? otherCommit : inputs && (0, declared_event.dc)(event, { isApply: inputs.mode === "apply" });
			if (inputs === void 0 || why !== void 0) return logNone("issues", why ?? publish.Yf);
			await writeIssues(story, evidence, {
				...limited,
				inputs
			});
		}
	}
	async function writeComment(session, comment) {
		let { octokit, repository, self, onWritten } = session;
		let { pullRequest: number } = comment;
		let [first, ...duplicates] = (await octokit.paginate(octokit.rest.issues.listComments, {
			...repository,
			issue_number: number,
			per_page: 100
		}, atMost100Pages())).filter((found) => isOurs(found, comment.marker, self));
		if (first === void 0 && comment.whyNone !== void 0) return onWritten(`none, because ${comment.whyNone}`);
		let { data } = await octokit.rest.pulls.get({
			...repository,
			pull_number: number
		});
		if (data.head.sha !== comment.headSha) return onWritten("left alone, because the pull request has a newer commit", first?.html_url);
		let body = job.withoutSecrets(comment.body());
		if (first === void 0) onWritten("written", (await octokit.rest.issues.createComment({
			...repository,
			issue_number: number,
			body
		})).data.html_url);
		else if (first.body !== body) {
			await octokit.rest.issues.updateComment({
				...repository,
				comment_id: first.id,
				body
			});
			onWritten("updated", first.html_url);
		} else onWritten("left as it is", first.html_url);
		for (let { id } of duplicates) await octokit.rest.issues.deleteComment({
			...repository,
			comment_id: id
		});
	}
	let otherCommit = "the checkout is not the commit of this run";
	async function writeIssues(story, evidence, about) {
		let { inputs, event, scope, checkout, declared } = about;
		let { driftIssue: kind, selected } = inputs;
		if (kind === "false") return;
		let named = declared?.policy.accounts.map(({ account }) => account);
		let mayBeOld = !["", "1"].includes(job.env("GITHUB_RUN_ATTEMPT")) || inputs.mode === "apply";
		let isWhole = named !== void 0 && selected === void 0 && !mayBeOld;
		let issues = driftIssuesOf(story.outcome, evidence, {
			kind,
			scope,
			named,
			isWhole
		});
		let isMissing = (0, runner_checkout.EH)(checkout, scope.path);
		let mayBeGone = event.isOnDefaultBranch && !mayBeOld && (0, runner_checkout.Oz)(checkout, job.runsOn());
		let rights = {
			mayOpen: event.isOnDefaultBranch,
			isGone: (path) => mayBeGone && !path.endsWith(page_marker.qY) && isMissing(path),
			startedAt: new Date(Date.now() - performance.now()).toISOString()
		};
		await writeAndLog("issues", about, async (session) => {
			let { isChanged, notes, failures } = await keepIssues(session, issues, rights);
			issues.coversAll || session.onWritten("not everything that fails has an issue: see the summary");
			let isSame = isChanged === !1 && issues.coversAll;
			await (0, publish.rY)({ "drift-changed": isChanged ? "true" : isSame ? "false" : "" });
			notes.length > 0 && await job.writeSummary(`\n${(0, messages_text.wD)(notes.join(" "))}\n`);
			return failures;
		});
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
		job.logLines([`${targets[target].title}: none, because ${why}`]);
	}
	async function writeAndLog(target, { event, interrupted, milliseconds }, write) {
		let { title, permission } = targets[target];
		let lines = [];
		let onWritten = (did, url = "") => {
			lines.push({ text: (0, messages_text.RK)(`${title}: ${did}${url && `, ${url}`}`) });
		};
		let failures;
		try {
			let purpose = {
				permission,
				access: "write",
				milliseconds
			};
			failures = await (0, github_api.WN)(purpose, interrupted, (github) => withSession(github, onWritten, write));
			lines.length + failures.length === 0 && onWritten("nothing to write");
		} catch (error) {
			if (!(error instanceof errors.lZ)) throw error;
			failures = [{
				who: "",
				error
			}];
		}
		let group = lines.length > 3 ? { group: `${title}: ${lines.length} entries` } : {};
		job.log([{
			...group,
			lines
		}]);
		warnOf(target, failures, event);
	}
	function warnOf(target, failures, event) {
		let [first] = failures;
		if (first === void 0) return;
		let readOnly = first.error.refusal?.status === 403 ? (0, declared_event.LU)(event) : void 0;
		if (readOnly !== void 0) {
			logNone(target, readOnly);
			return;
		}
		let distinct = (texts) => [...new Set(texts)];
		let which = distinct(failures.flatMap(({ who }) => who || [])).join(", ");
		let why = distinct(failures.map(({ error }) => error.message)).join(" ");
		let hints = distinct(failures.map(({ error }) => error.hint)).join(" ");
		let what = `${targets[target].noun}${which && ` ${which}`}`;
		let message = (0, messages_text.RK)(`${what} could not be written: ${why} This does not change the result. ${hints}`);
		job.annotate([{
			level: "warning",
			title: "Not written",
			message
		}]);
	}
}) };
