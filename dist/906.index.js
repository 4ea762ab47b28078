export const id = 906;
export const ids = [906];
export const modules = {
	7512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CQ: () => originText,
			e5: () => bullets,
			pJ: () => accountSection,
			pu: () => matchesFold
		});
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(322);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
		var _story_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5030);
		var _story_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4392);
		var _story_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4456);
		var _story_story_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6136);
		var _story_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(385);
		var _differences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(827);
		var _folds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5575);
		function accountSection(account, { outcome, concerns }) {
			let { mode } = outcome;
			if (account.result === "not-checked" || mode === "validate") return [(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.V6)(outcome)];
			let isBeforeApply = (0, _story_ending_js__WEBPACK_IMPORTED_MODULE_1__.bU)(outcome);
			let waived = concerns.filter(_story_story_js__WEBPACK_IMPORTED_MODULE_4__.$y);
			let changed = account.resources.filter((read) => read.state === "written" && read.changed === "yes");
			return [
				(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.oR)([
					(0, _story_state_js__WEBPACK_IMPORTED_MODULE_3__.OC)(account) + byPolicy(account),
					(0, _story_state_js__WEBPACK_IMPORTED_MODULE_3__.XT)({ resources: changed }, "before"),
					isBeforeApply && (0, _story_state_js__WEBPACK_IMPORTED_MODULE_3__.XT)(account, "after"),
					mode === "apply" && account.result === "compliant" && "Nothing was sent.",
					mode === "apply" && account.result === "error" && changedTexts[(0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.oI)(account.resources)],
					account.result === "error" && `Reason: ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_8__.aY)(account.reason)}.`
				], " "),
				originText([account]),
				...blocksOf(account, outcome),
				bullets(waived, outcome),
				isBeforeApply ? (0, _differences_js__WEBPACK_IMPORTED_MODULE_6__.ZH)((0, _differences_js__WEBPACK_IMPORTED_MODULE_6__.Dm)([account]), "apply this") : ""
			];
		}
		let changedTexts = {
			unconfirmed: "A write was sent and is not confirmed.",
			yes: "This run changed settings at Twilio.",
			no: "This run changed nothing at Twilio."
		};
		function byPolicy(account) {
			let off = (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_2__.RO)(account).find(({ name, state, live }) => name === "compositions.encryption-enabled" && state === "same" && live === !1);
			return off?.place === void 0 ? "" : ` The policy says that encryption is off (${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.oZ)(off.place)}).`;
		}
		function blocksOf(account, outcome) {
			let { mode, policyFile } = outcome;
			let drift = (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_2__.RO)(account).filter((row) => (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_2__.Li)(row).tone === "bad");
			let plan = (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_2__.SY)(account);
			let written = plan.filter(({ state }) => state === "written");
			let isUnsent = written.length === 0 && drift.every(({ state }) => state === "differs");
			if ((0, _story_ending_js__WEBPACK_IMPORTED_MODULE_1__.bU)(outcome) || mode === "apply" && isUnsent) {
				let sides = plan.every(({ isKnown }) => isKnown) ? ["at Twilio now", "after apply"] : ["before the write", "after it, if Twilio carried it out"];
				let planned = plan.map((row) => (0, _differences_js__WEBPACK_IMPORTED_MODULE_6__.I_)(row));
				return [(0, _differences_js__WEBPACK_IMPORTED_MODULE_6__.Ty)(sides, planned)];
			}
			let done = written.map((row) => (0, _differences_js__WEBPACK_IMPORTED_MODULE_6__.I_)(row, "past"));
			let policy = policyFile === void 0 ? "in this workflow" : `in ${policyFile.path}`;
			let collateral = drift.filter(({ state }) => state === "collateral");
			let differing = drift.filter((row) => !collateral.includes(row));
			return [
				(0, _differences_js__WEBPACK_IMPORTED_MODULE_6__.Ty)(["before", "at Twilio now, read back"], done, "+"),
				(0, _differences_js__WEBPACK_IMPORTED_MODULE_6__.Ty)(["at Twilio now", policy], differing.map(_differences_js__WEBPACK_IMPORTED_MODULE_6__.Jh)),
				(0, _differences_js__WEBPACK_IMPORTED_MODULE_6__.Ty)(["before the write", "at Twilio now"], collateral.map(_differences_js__WEBPACK_IMPORTED_MODULE_6__.Jh))
			];
		}
		function originText(accounts) {
			let origins = accounts.map(({ origin }) => origin);
			let [origin] = origins;
			if (origin === void 0 || new Set(origins.map((known) => JSON.stringify(known))).size > 1) return "";
			if (origin.kind === "earlier-version") {
				let { commit, title, date } = origin;
				return `**These are the values of the policy before ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_8__.aY)(commit.slice(0, 7))}** (${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_8__.aY)((0, _messages_text_js__WEBPACK_IMPORTED_MODULE_8__.Jj)(title, 72))}, committed ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.Vc)(date)}): either that change was never applied, or someone set them back.`;
			}
			let { versions, since } = origin;
			let values = accounts.every((account) => (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_2__.uU)(account).length === 1) ? "this value: it was" : "these values: they were";
			return `${versions === 1 ? "The version of the policy before this one" : `None of the last ${versions} versions of the policy`}, since ${since.slice(0, 10)}, ${versions === 1 ? "does not have" : "has"} ${values} probably set at Twilio.`;
		}
		function bullets(concerns, outcome) {
			return concerns.flatMap((concern) => concern.kind === "row" ? [concern.row] : []).map((row) => `- ${(0, _story_rows_js__WEBPACK_IMPORTED_MODULE_2__.Li)(row).icon} ${(0, _story_rows_js__WEBPACK_IMPORTED_MODULE_2__.$N)(row, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.Hi, outcome)}`).join("\n");
		}
		function matchesFold(account) {
			if ((0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.KJ)(account)) return;
			let rows = (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_2__.Ex)((0, _story_rows_js__WEBPACK_IMPORTED_MODULE_2__.RO)(account));
			let same = rows.filter(({ state }) => state === "same");
			let others = rows.filter(({ state }) => state === "gap" || state === "unmanaged");
			if (same.length + others.length === 0) return;
			let rest = same.length > 0 ? others.length : (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.U9)(others.length, "setting");
			let title = [same.length > 0 && `${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.U9)(same.length, "setting")} ${same.length === 1 ? "matches" : "match"} the policy`, others.length > 0 && `${rest} ${others.length === 1 ? "is" : "are"} not in the policy`];
			let lines = [...same.map(({ label, live }) => `- ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_8__.aY)(label)}: ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_8__.aY)(String(live))}`), ...others.map(({ label, live, state }) => `- Not in the policy${state === "gap" ? ", and a protection depends on it" : ""}: ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_8__.aY)(label)}, at Twilio ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_8__.aY)(String(live))}`)];
			return (0, _folds_js__WEBPACK_IMPORTED_MODULE_7__.AU)((0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.oR)(title, ", "), lines.join("\n"));
		}
	}),
	9604: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => compositionsText,
			k: () => withoutCompositions
		});
		var _messages_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1412);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9578);
		var _story_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(385);
		var _folds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5575);
		function compositionsText({ accounts }, bytes) {
			let asked = accounts.toSorted((a, b) => Number((0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.e_)(b)) - Number((0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.e_)(a))).flatMap(({ policy, compositions }) => compositions === void 0 ? [] : [{
				policy,
				text: paragraph(compositions)
			}]);
			if (accounts.length === 1 || asked.length === 0) return asked.map(({ text }) => text).join("");
			let lines = asked.map(({ policy, text }) => `- ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_2__.LQ)(policy)}: ${text}`);
			let more = (hidden) => `- ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_2__.U9)(hidden, "more account")}: the JSON report has all.`;
			return (0, _folds_js__WEBPACK_IMPORTED_MODULE_3__.AU)(`Compositions of ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_2__.U9)(asked.length, "account")}`, (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_2__.Xi)(lines, bytes, more));
		}
		function paragraph(compositions) {
			let since = `Compositions since ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_2__.Vc)(compositions.since)}:`;
			if (compositions.state === "unknown") return `${since} **not known**, because they could not be listed.`;
			let { place, made, failed, unfinished } = compositions;
			let counts = [
				`${made} made`,
				...placeCounts(compositions),
				`${failed} failed`
			];
			unfinished > 0 && counts.push(`${unfinished} not finished yet`);
			let unjudged = place === "anywhere" ? " Their place was not judged, because the policy declares no place, or waives it." : "";
			return `${since} ${counts.join(", ")}.${unjudged} Twilio does not show whether a composition is encrypted.`;
		}
		function placeCounts({ place, inPlace, misplaced }) {
			if (place === "anywhere") return [];
			return [`${inPlace} ${place === "bucket" ? "in the bucket of the policy" : "at Twilio"}`, misplaced.length === 0 ? "0 elsewhere" : `**${misplaced.length} elsewhere**`];
		}
		function withoutCompositions(outcome) {
			let accounts = outcome.accounts.map(settingsAlone);
			let result = (0, _messages_reasons_js__WEBPACK_IMPORTED_MODULE_0__.NG)([...accounts.map((account) => account.result), ...(0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.qS)(outcome.findings)]);
			return accounts.length === 0 ? outcome : {
				...outcome,
				accounts,
				result
			};
		}
		function settingsAlone(account) {
			if (account.compositions === void 0) return account;
			let findings = account.findings.filter(({ subject }) => subject !== "compositions");
			let result = (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.Bg)({
				...account,
				findings
			});
			return {
				...account,
				findings,
				result,
				compositions: void 0
			};
		}
	}),
	827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dm: () => plannedUrls,
			I_: () => plannedDifference,
			Jh: () => driftDifference,
			Pq: () => differenceOf,
			Ty: () => diffBlock,
			ZH: () => bucketQuestion,
			kt: () => isReplacing
		});
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(322);
		var _settings_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9689);
		var _settings_s3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9484);
		var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4859);
		var _story_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4392);
		var _story_wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(385);
		function differenceOf({ resource, setting }, [from, to]) {
			return {
				title: "",
				of: {
					resource,
					setting
				},
				key: setting,
				from,
				to,
				comment: "",
				harm: void 0,
				deed: ""
			};
		}
		function driftDifference(row) {
			if (row.state === "collateral") {
				let why = row.declared === void 0 ? "not in the policy" : "waived";
				return {
					...differenceOf(row, [row.after, row.live]),
					comment: why
				};
			}
			let to = row.expected ?? row.after;
			let comment = row.declared === to ? lineComment(row) : "";
			return {
				...differenceOf(row, [row.live, to]),
				comment
			};
		}
		function plannedDifference(row, tense = "present") {
			let { effect, from, to } = row.change;
			let harm = effect === "weakening" ? effect : isReplacing(row) ? "replacement" : void 0;
			return {
				...differenceOf(row, [from, to]),
				comment: lineComment(row),
				harm,
				deed: (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_3__.uT)(row, tense)
			};
		}
		function lineComment({ place }) {
			return place === void 0 ? "" : `line ${place.line}`;
		}
		function isReplacing({ setting, change }) {
			if (change.effect !== "replacement") return !1;
			let stores = [change.from, change.to].map((url) => (0, _settings_s3_js__WEBPACK_IMPORTED_MODULE_1__.F$)(String(url))?.inAmazon?.store);
			return setting !== "aws-s3-url" || stores[0] === void 0 || stores[0] !== stores[1];
		}
		function plannedUrls(accounts) {
			return accounts.flatMap(_story_rows_js__WEBPACK_IMPORTED_MODULE_3__.SY).filter((row) => row.setting === "aws-s3-url" && isReplacing(row)).map(({ after }) => after);
		}
		function bucketQuestion(urls, deed) {
			let buckets = [...new Set(urls.map((url) => (0, _settings_s3_js__WEBPACK_IMPORTED_MODULE_1__.Hz)(String(url))))];
			if (buckets.length === 0) return "";
			let names = (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_4__.BW)(buckets.slice(0, 20).map(_messages_text_js__WEBPACK_IMPORTED_MODULE_5__.aY), buckets.length);
			return `**Before you ${deed}:** ${buckets.length === 1 ? `is ${names} your bucket?` : `are these ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_4__.U9)(buckets.length, "bucket")} yours? ${names}`}`;
		}
		function diffBlock([minus, plus], differences, mark = "!") {
			if (differences.length === 0) return "";
			let all = (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_4__.nO)(differences, sameForAll).sort(([a], [b]) => rankOfDifference(a) - rankOfDifference(b));
			let shown = all.slice(0, 40);
			let hasDeeds = differences.some(({ harm }) => harm !== void 0);
			let hasTwo = differences.some(({ of }) => of?.resource === "recordings");
			let maxValue = Math.max(200, Math.floor(16e3 / (2 * shown.length)));
			let groups = shown.map((group) => ({
				header: headerOf(group, hasDeeds, hasTwo),
				lines: pairOf(group, {
					mark,
					maxValue
				})
			}));
			let body = groups.flatMap(({ header, lines }, at) => {
				let isRepeated = header === groups[at - 1]?.header;
				return [
					...at === 0 && header !== "" ? [] : [""],
					...header === "" || isRepeated ? [] : [`@@ ${header} @@`],
					...lines
				];
			});
			let more = all.length > 40 ? ["", `# ${all.length - 40} more in the JSON report`] : [];
			return fenced([
				`--- ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.RK)(minus)}`,
				`+++ ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.RK)(plus)}`,
				...body,
				...more
			].join("\n"));
		}
		function sameForAll({ title: _, comment, ...same }) {
			return JSON.stringify([same, withoutLine(comment)]);
		}
		function withoutLine(comment) {
			return comment.replace(/^line \d+(?:, )?/, "");
		}
		function fenced(text) {
			let longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
			let fence = "`".repeat(longest + 1);
			return `${fence}diff\n${text}\n${fence}`;
		}
		function rankOfDifference({ harm, of }) {
			let first = [
				"weakening",
				"replacement",
				void 0
			].indexOf(harm) * 20;
			if (of === void 0) return first === 40 ? 60 : 39;
			return first + 10 * _settings_resources_js__WEBPACK_IMPORTED_MODULE_0__.ES.indexOf(of.resource) + (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__.QW)(of.setting).rank;
		}
		function headerOf(group, hasDeeds, hasTwo) {
			let [{ of, deed }] = group;
			let titles = group.flatMap(({ title }) => title === "" ? [] : [title]);
			let who = titles.length > 3 ? (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_4__.U9)(titles.length, "account") : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.KE)(titles);
			return (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.RK)((0, _story_wording_js__WEBPACK_IMPORTED_MODULE_4__.oR)([
				hasTwo && of?.resource,
				hasDeeds && deed,
				who
			], ": "));
		}
		function pairOf(group, { mark, maxValue }) {
			let [{ of, key, from, to, harm }] = group;
			let sign = harm === void 0 ? "+" : mark;
			let [before, after] = valueTexts(from, to).map((text) => withinBytes(text, maxValue));
			let isUrl = of !== void 0 && (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__.QW)(of.setting).kind === "s3-url";
			let isLong = [before, after].some((text) => `- ${key}: ${text}`.length > 41);
			let [comment = "", ...others] = new Set(group.map((difference) => difference.comment));
			let note = others.length > 0 ? withoutLine(comment) : comment;
			let behind = note === "" ? "" : `  # ${note}`;
			if (before === after) return [`${sign} ${key}: ${after}${behind}`];
			return isUrl || isLong ? [
				`  ${key}:${behind}`,
				`-   ${before}`,
				`${sign}   ${after}`
			] : [`- ${key}: ${before}`, `${sign} ${key}: ${after}${behind}`];
		}
		function withinBytes(text, most) {
			let bytes = new TextEncoder().encode(text);
			if (bytes.length <= most) return text;
			let { length } = new TextDecoder().decode(bytes.slice(0, most));
			return `${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.Jj)(text, length - 1)}\u2026 (${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.zD)(text.length)} characters)`;
		}
		function valueTexts(from, to) {
			let short = [from, to].map((value) => yamlOf(value, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.xz));
			return short[0] === short[1] && from !== to ? [from, to].map((value) => yamlOf(value)) : short;
		}
		function yamlOf(value, shorten = (text) => text) {
			if (value === void 0) return "(not set)";
			if (typeof value == "boolean") return String(value);
			let isAllVisible = (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.RK)(value) === (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.xz)(value) && value.trim() === value;
			let isMistakable = /^$|^"|^\(not set\)$| #|\p{M}{4}/u.test(value);
			return isAllVisible && !isMistakable ? shorten(value) : jsonText(shorten(value));
		}
		function jsonText(text) {
			return JSON.stringify(text).replace(/[^ -~]/gu, (character) => (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.RK)(character) === character ? character : codeUnits(character)).replace(/(?<=\p{M}{3})\p{M}/gu, codeUnits);
		}
		function codeUnits(character) {
			return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
		}
	}),
	5575: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AU: () => fold,
			FN: () => evidenceFold,
			XV: () => compliantFold,
			au: () => unneededWaivers,
			mt: () => detailsFold,
			pI: () => toCopy,
			ut: () => runLink
		});
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(322);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
		var _settings_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9689);
		var _story_ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5030);
		var _story_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4392);
		var _story_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4456);
		var _story_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(385);
		var _reviews_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2242);
		function fold(title, text) {
			return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
		}
		function toCopy(text) {
			return `\`\`\`text\n${text}\n\`\`\``;
		}
		function detailsFold(outcome, bytes) {
			let concerned = outcome.accounts.filter(_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.e_);
			if (concerned.length === 0) return;
			let blocks = concerned.slice(0, 300).map((account) => accountDetails(account, outcome));
			let left = concerned.length - blocks.length;
			let more = (hidden) => `${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.U9)(hidden + left, "more account")} did not fit here; the JSON report has all.`;
			return fold(`Details of ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.U9)(concerned.length, "account")}`, (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.Xi)(blocks, bytes, more, "\n\n"));
		}
		function accountDetails(account, outcome) {
			let { policy, result, reason, findings } = account;
			let lines = [...(0, _story_rows_js__WEBPACK_IMPORTED_MODULE_3__.RO)(account).filter((row) => (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_3__.J8)(row) !== void 0).map((row) => `- ${(0, _story_rows_js__WEBPACK_IMPORTED_MODULE_3__.$N)(row, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.Hi, outcome)}`), ...findings.map(({ message, hint }) => `- ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.wD)(message)} ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.wD)(hint)}`)];
			return `**${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.Gg)(policy)}** ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.aY)(policy.account)}, ${result} (${reason})\n\n${lines.join("\n")}`;
		}
		function compliantFold(outcome, bytes) {
			let { compliant, isRead, title, names } = (0, _story_ending_js__WEBPACK_IMPORTED_MODULE_2__.P5)(outcome);
			if (compliant.length === 0) return;
			let more = (hidden) => `and ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(hidden)} more`;
			let state = isRead ? (0, _story_state_js__WEBPACK_IMPORTED_MODULE_4__.If)(compliant) : "";
			return fold(title, (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.oR)([state, (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.Xi)(names, bytes, more, ", ")], "\n\n"));
		}
		function unneededWaivers({ accounts }) {
			return accounts.flatMap(({ resources, policy }) => resources.flatMap((resource) => ((0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.Rh)(resource, !1) ?? []).map(({ setting, expires }) => `The waiver of ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.aY)((0, _settings_resources_js__WEBPACK_IMPORTED_MODULE_1__.Wy)(resource.resource, setting))} for ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.Gg)(policy)} until ${expires} is no longer needed: Twilio has the value of the policy.`)));
		}
		function evidenceFold(outcome, evidence, bytes) {
			let { accounts } = outcome;
			let { requests, time } = evidence;
			let concerned = new Set(accounts.filter(_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.e_).map(({ policy }) => policy.account));
			let isAll = accounts.length <= 1 || requests.length <= 40;
			let shown = attemptsTogether(isAll ? requests : requests.filter(({ account }) => concerned.has(account)));
			let titles = new Map(accounts.map(({ policy }) => [policy.account, (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.Gg)(policy)]));
			let isWhole = isAll && shown.length <= 40;
			let parts = [
				factsLine(outcome, evidence),
				(0, _reviews_js__WEBPACK_IMPORTED_MODULE_6__.l)(evidence),
				!isWhole && "These are the requests of accounts that need attention. The JSON report has all.",
				requestList(shown.slice(0, 40), titles, bytes)
			];
			return fold(`Evidence: ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.U9)(requests.length, "request")} to Twilio${periodOf(requests, time)}`, (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.oR)(parts, "\n\n"));
		}
		function factsLine({ planDigest }, evidence) {
			let { repository, commit, run, actor, event, workflow } = evidence;
			return [
				["Plan", planDigest ?? ""],
				["commit", commit.slice(0, 40)],
				["", run],
				["by", event === "schedule" ? "" : actor],
				["on", event],
				["of", workflow || repository]
			].filter(([, value]) => value !== "").map(([words, value]) => words === "" ? runLink(value) : `${words} ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.aY)(value)}`).join(" \u00B7 ");
		}
		function runLink(run) {
			let [, number] = /^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(run) ?? [];
			return number === void 0 ? `run ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.aY)(run)}` : `[run ${number}](${run})`;
		}
		function periodOf(requests, time) {
			let times = requests.map((request) => request.time).sort();
			let [first, last] = [times[0] ?? time, times.at(-1) ?? time];
			let clock = (at) => (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.RK)(at.slice(11, 19));
			return ` on ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.RK)(first.slice(0, 10))} ${clock(first) === clock(last) ? `at ${clock(first)}` : `from ${clock(first)} to ${clock(last)}`} UTC`;
		}
		function attemptsTogether(requests) {
			let starts = new Map();
			return (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.nO)(requests, ({ account, method, url, attempt }, index) => {
				let key = `${account} ${method} ${url}`;
				let start = attempt === 1 ? index : starts.get(key) ?? index;
				starts.set(key, start);
				return start;
			});
		}
		function requestList(groups, titles, bytes) {
			if (groups.length === 0) return "";
			let lines = groups.map((group) => {
				let [first] = group;
				let answers = group.map(({ status, failure }) => status === void 0 ? (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.aY)(failure ?? "") : String(status));
				let ids = group.flatMap(({ requestId }) => requestId === void 0 ? [] : [(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.aY)(requestId)]);
				let milliseconds = group.reduce((sum, request) => sum + request.milliseconds, 0);
				let title = titles.get(first.account) ?? (first.account === "" ? "" : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.aY)((0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.xz)(first.account)));
				let whose = titles.size > 1 && title !== "" ? `${title}: ` : "";
				let took = `${answers.join(", ")} in ${milliseconds} ms`;
				return `- ${whose}${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.aY)(`${first.method} ${first.url}`)}: ${[took, ...ids].join(", ")}`;
			});
			return (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.Xi)(lines, bytes, (hidden) => `- ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_5__.U9)(hidden, "more request")}`);
		}
	}),
	2242: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => approvals,
			l: () => withoutApprovals
		});
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(322);
		var _story_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(385);
		function approvals({ reviews }) {
			if (reviews?.state !== "known" || reviews.reviews.length === 0) return "";
			let lines = reviews.reviews.map(reviewText);
			if (lines.length === 1) return `Reviews of this run: ${lines[0]}.`;
			let bulleted = lines.map((line) => `- ${line}`);
			return `**Reviews of this run**\n\n${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_0__.Xi)(bulleted, 4e3)}`;
		}
		function reviewText({ environments, state, by, comment }) {
			let quoted = comment === "" ? "" : ` (${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _messages_text_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(comment, 72))})`;
			let noun = environments.length === 1 ? "environment" : "environments";
			let where = environments.length === 0 ? "" : ` the ${noun} ${environments.map(_messages_text_js__WEBPACK_IMPORTED_MODULE_1__.aY).join(", ")}`;
			return `${by === "" ? "someone" : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_1__.aY)(by)} ${/^[a-z]{1,20}$/.test(state) ? state : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_1__.aY)(state)}${where}${quoted}`;
		}
		function withoutApprovals({ reviews }) {
			if (reviews === void 0) return "";
			if (reviews.state === "unknown") return `Reviews of this run: not known. ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_1__.wD)(reviews.why)}`;
			return reviews.reviews.length === 0 ? "Reviews of this run: none." : "";
		}
	}),
	9906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { summaryOf: () => summaryOf });
		var messages_text = __webpack_require__(322);
		var inputs = __webpack_require__(4632);
		var effect = __webpack_require__(8537);
		var run_evidence = __webpack_require__(9649);
		var run_outcome = __webpack_require__(9578);
		var settings = __webpack_require__(4859);
		var value = __webpack_require__(2449);
		var story_rows = __webpack_require__(4392);
		var story_story = __webpack_require__(6136);
		var wording = __webpack_require__(385);
		let maxBytes = 3e3;
		function stepsOf({ outcome, concerns }) {
			if (outcome.result === "not-checked") return [];
			return [...driftSteps(outcome.mode === "check" && outcome.base?.state !== "unknown" ? concerns.filter(story_story._K) : [], outcome), ...againSteps(outcome)];
		}
		function driftSteps(drifts, outcome) {
			if (drifts.length === 0) return [];
			let isElsewhere = drifts.some(({ row }) => (0, story_rows.Ks)(row) && placeSettings.has(row.name));
			let isAsked = outcome.accounts.some(({ compositions }) => compositions !== void 0);
			return (0, wording.C2)([
				whoStep(drifts, outcome),
				isElsewhere && !isAsked && "Find the compositions that went elsewhere: run the check with `verify-compositions: 30d`.",
				restoreStep(drifts, outcome)
			]);
		}
		let placeSettings = new Set(["compositions.aws-s3-url", "compositions.aws-storage-enabled"]);
		let noHistory = "Twilio keeps no history of them. Ask who has console access or a key with the update permission. Look in Twilio's Monitor Events for new keys and credentials.";
		function whoStep(drifts, { accounts }) {
			let [first] = accounts;
			if (accounts.length === 1 && first?.origin?.kind === "earlier-version") return `Was ${(0, messages_text.aY)(first.origin.commit.slice(0, 7))} applied? If it was not, go to the last step. If it was, find out who set the values back. ${noHistory}`;
			let drifted = new Set(drifts.flatMap((drift) => drift.accounts));
			return `Find out who changed the settings${accounts.length > 1 ? ` of ${(0, wording.B7)(accounts.filter((account) => drifted.has(account)))}` : ""}. ${noHistory}`;
		}
		function restoreStep(drifts, outcome) {
			let { accounts, base, policyFile } = outcome;
			let rows = drifts.flatMap(({ cases }) => cases.map(({ row }) => row));
			let stricter = labelsOf(rows.filter(isStricter));
			if (base?.state === "known") return stricter.length > 0 ? `Twilio protects more than the policy on ${(0, messages_text.aY)(base.branch)}: make sure which is right before you restore ${(0, messages_text.KE)(stricter)}.` : `Restore the policy: run the workflow that applies ${(0, messages_text.aY)(base.branch)}.${refusalOf(rows, "until its step accepts that with `allow-weakening`")}`;
			let blocked = accounts.filter(isBlocked);
			if (blocked.length > 0 && accounts.length === 1) return "Fix the other findings on this page. Until then, apply refuses to restore the policy.";
			let [what, it] = policyFile === void 0 ? ["these settings", "them"] : ["the policy", "it"];
			let fixing = ` Apply refuses ${(0, wording.B7)(blocked)} until the other findings on this page are fixed.`;
			let refused = blocked.length > 0 ? fixing : "";
			let accepted = `until its step accepts that with \`allow-weakening: ${(0, inputs.sd)({ file: policyFile })}\``;
			if (stricter.length > 0) return `Twilio protects more than the policy in ${(0, messages_text.KE)(stricter)}. To keep that, change the policy${base === void 0 ? " as shown below" : ""}. To restore ${what} instead, run the workflow that applies ${it}: apply refuses ${accepted}.${refused}`;
			return `Restore ${what}: run the workflow that applies ${it}.${selectionText(outcome)}${refusalOf(rows, accepted)}${refused}`;
		}
		function refusalOf(rows, until) {
			let off = labelsOf(rows.filter(isTurnedOff));
			return off.length > 0 ? ` Apply refuses to turn off or clear ${(0, messages_text.KE)(off)} ${until}.` : "";
		}
		function isBlocked({ findings }) {
			return findings.some(({ level, subject }) => level === "failure" && subject !== "compositions");
		}
		function labelsOf(rows) {
			return [...new Set(rows.map(({ label }) => (0, messages_text.aY)(label)))];
		}
		function isTurnedOff(row) {
			return (0, story_rows.b4)(row) && (0, effect.lQ)(row.setting, row.live) && !(0, effect.lQ)(row.setting, row.expected);
		}
		function isStricter(row) {
			return isTurnedOff(row) && row.setting === "encryption-enabled";
		}
		function selectionText({ accounts, policyFile }) {
			let drifted = accounts.filter(run_outcome.TJ);
			if (policyFile === void 0 || drifted.length === accounts.length) return "";
			let names = drifted.map(({ policy }) => policy.name).join(", ");
			if (Buffer.byteLength(names) > maxBytes / 2) return " If that workflow has the input `account`, set it to the accounts that drifted.";
			return ` If that workflow has the input \`account\`, set it to these accounts:\n\n   \`\`\`text\n   ${names}\n   \`\`\`\n`;
		}
		function againSteps({ accounts }) {
			let passing = [
				"twilio-unavailable",
				"rate-limited",
				"timed-out"
			];
			let again = accounts.filter((account) => (0, run_outcome.KJ)(account) && passing.includes(account.reason));
			if (again.length === 0) return [];
			return [`Check${accounts.length === 1 ? "" : ` ${(0, wording.B7)(again)}`} again: rerun this job. If it fails again, ${again.every(({ reason }) => reason === "timed-out") ? "raise `timeout-seconds`" : "look at [Twilio's status](https://status.twilio.com)"}.`];
		}
		function acceptText({ outcome, concerns }, evidence) {
			let cases = concerns.filter(story_story._K).flatMap((concern) => concern.cases);
			if (outcome.mode !== "check" || outcome.base !== void 0 || cases.length === 0) return;
			let isFleet = outcome.accounts.length > 1;
			let isOwn = ({ row, accounts }) => accounts[0]?.policy.inherited?.[row.name] === void 0;
			let own = isFleet ? [] : cases.filter(isOwn);
			let others = cases.filter((rowCase) => !own.includes(rowCase)).slice(0, 10);
			let hidden = cases.length - own.length - others.length;
			let lines = (0, wording.C2)([
				own.length > 0 && `Change ${whereDeclared(own, evidence)}.`,
				...others.map((rowCase) => acceptingLine(rowCase, isFleet, evidence)),
				hidden > 0 && `The JSON report has ${(0, wording.U9)(hidden, "more difference")}.`
			]);
			let isGivenUp = cases.some(({ row }) => (0, story_rows.Ks)(row) || !row.isUsed && (0, effect.lQ)(row.setting, row.declared ?? ""));
			let check = outcome.policyFile === void 0 ? "get it approved" : "the check of that pull request fails until its step accepts it with `allow-weakening`";
			let given = isGivenUp && `This gives up or replaces a protection: ${check}.`;
			return {
				title: `If the ${cases.length === 1 ? "value at Twilio is" : "values at Twilio are"} right`,
				text: (0, wording.oR)([(0, wording.Xi)(lines, maxBytes, void 0, "\n\n"), given], "\n\n")
			};
		}
		function acceptingLine({ row, accounts }, isFleet, evidence) {
			let [first] = accounts;
			let addition = first?.policy.inherited?.[row.name];
			let whom = isFleet ? `For ${(0, wording.B7)(accounts)}: ` : "";
			if (addition === void 0) return `${whom}change ${whereDeclared([{
				row,
				accounts
			}], evidence)}.`;
			let under = `accounts.${first?.policy.name ?? ""}`;
			let lines = addition.isFirst ? [`${row.resource}:`, `  ${settingLine(row)}`] : [settingLine(row)];
			let path = (0, messages_text.aY)(addition.isFirst ? under : `${under}.${row.resource}`);
			let each = accounts.length > 1 ? " to each account for which it is right, for example" : "";
			let inherited = row.place && ` Don't change ${(0, wording.oZ)(row.place)}: that line is the default of other accounts too.`;
			return `${whom}${isFleet ? "add" : "Add"} the value${each} under ${path} (after ${(0, wording.oZ)(addition.after)}).${inherited ?? ""}\n\n\`\`\`yaml\n${lines.join("\n")}\n\`\`\``;
		}
		function whereDeclared(cases, evidence) {
			let all = (0, story_rows.Ex)(cases.map(({ row }) => row));
			let lines = [...new Set(all.map(({ label, place }) => (0, wording.oZ)(place) || (0, messages_text.aY)(label)))];
			if (cases.every(({ row }) => row.place !== void 0)) return `${(0, messages_text.KE)(lines)} in a pull request`;
			let file = (0, run_evidence.E)(evidence);
			return `${(0, messages_text.KE)(lines)} in the \`with:\` of this step${file === void 0 ? "" : ` in ${(0, messages_text.aY)(file)}`}`;
		}
		function settingLine({ setting, live }) {
			let { kind } = (0, settings.QW)(setting);
			if (live === "") return `${setting}: null`;
			if (kind === "text" || (0, value.bt)(kind, live) !== void 0) return `${setting}: # the value at Twilio`;
			return `${setting}: ${kind === "s3-url" ? JSON.stringify(live) : live}`;
		}
		var ending = __webpack_require__(5030);
		var story_exported = __webpack_require__(2894);
		var headline = __webpack_require__(1805);
		var page_account = __webpack_require__(7512);
		var plan_change = __webpack_require__(4876);
		var story_changes = __webpack_require__(3328);
		var state = __webpack_require__(4456);
		var page_differences = __webpack_require__(827);
		function stateAfter(account, changes) {
			let changed = changes.filter((change) => change.kind === "setting").map(({ resource, setting }) => `${resource}.${setting}`);
			let planned = (0, story_rows.SY)(account).filter(({ setting }) => setting !== "friendly-name").some(({ name }) => changed.includes(name)) ? (0, state.XT)(account, "later") : "";
			return planned === "" && (0, headline.tV)(account).length > 0 ? (0, state.OC)(account) : planned;
		}
		function newUrls({ outcome, changes }) {
			let settings = changes.filter((change) => change.kind === "setting");
			return settings.filter(isMoveOfCalls).flatMap(({ account: { account }, resource }) => {
				let isUrl = (change) => change.account.account === account && change.resource === resource && change.setting === "aws-s3-url";
				let declared = settings.filter(isUrl).map(({ to }) => (0, effect.Sl)(to));
				let planned = outcome.accounts.filter(({ policy }) => policy.account === account).flatMap(story_rows.RO).flatMap((row) => row.name === `${resource}.aws-s3-url` ? [row.after] : []);
				let [url = ""] = declared.length > 0 ? declared : planned;
				return url === "" ? [] : [url];
			});
		}
		function isMoveOfCalls({ setting, effect, from, to }) {
			if (to.state === "undeclared") return !1;
			if (setting === "aws-s3-url") return effect === "replacement" || effect === "weakening" && to.value !== "" && from.state !== "undeclared" && !(0, settings.Ft)(setting, from.value, to.value);
			return setting === "aws-storage-enabled" && to.value === !0 && (effect === "replacement" || effect === "caution");
		}
		function manySentence({ accounts }) {
			let planned = accounts.filter(({ isOnlyInBase }) => isOnlyInBase !== !0).map(story_rows.SY);
			let number = (isMeant) => planned.filter((rows) => rows.some(isMeant)).length;
			let off = number(({ name, change }) => name === "compositions.encryption-enabled" && change.to === !1);
			let moved = number((row) => row.name === "compositions.aws-s3-url" && row.isUsedAfter && (0, page_differences.kt)(row));
			let of = (some) => `new compositions of ${(0, wording.U9)(some, "account")}`;
			let parts = [off > 0 && `${of(off)} would **not be encrypted**`, moved > 0 && `${of(moved)} would go to another bucket`];
			return off + moved === 0 ? "" : `After the merge and apply, ${(0, wording.oR)(parts, ", and ")}.`;
		}
		var folds = __webpack_require__(5575);
		function fleetSection({ outcome, concerns }) {
			let { mode, accounts } = outcome;
			if (mode === "validate" || accounts.every(({ result }) => result === "not-checked")) return [(0, wording.V6)(outcome)];
			return [
				accounts.some(run_outcome.e_) ? "" : (0, state.If)(accounts),
				concernBullets(concerns, outcome),
				(0, ending.bU)(outcome) ? (0, page_differences.ZH)((0, page_differences.Dm)(accounts), "apply this") : ""
			];
		}
		function concernBullets(concerns, outcome) {
			return bulletList(concerns.slice(0, 25).map((concern) => bulletOf(concern, concerns, outcome).text), concerns.length);
		}
		function bulletList(bullets, all = bullets.length) {
			let shown = bulletsWithin(bullets);
			let hidden = all - shown.length;
			let more = hidden > 0 && `- ${(0, wording.U9)(hidden, "more difference")}: see the details below.`;
			return (0, wording.oR)([...shown, more], "\n");
		}
		function bulletsWithin(bullets) {
			return (0, wording._Q)(bullets.slice(0, 25), 2500, (line) => Buffer.byteLength(line) + 1);
		}
		function areAllShown(concerns, outcome) {
			if (concerns.length > 25) return !1;
			let bullets = concerns.map((concern) => bulletOf(concern, concerns, outcome));
			return bulletsWithin(bullets.map(({ text }) => text)).length === bullets.length && bullets.every(({ isWhole }) => isWhole);
		}
		function bulletOf(concern, all, outcome) {
			let names = namesOf(concern.accounts.map(({ policy }) => (0, wording.Gg)(policy)));
			let head = `- ${(0, story_story.YV)(concern, outcome).icon} **${bulletTitle(concern, all)}:** ${names}`;
			let { lines, isWhole } = casesOf(concern, outcome);
			let text = [head, ...lines].join("<br>");
			return Buffer.byteLength(text) <= 1500 ? {
				text,
				isWhole
			} : {
				text: `${head}<br>Its values are in the details below.`,
				isWhole: !1
			};
		}
		function bulletTitle(concern, all) {
			let { accounts, phrase } = concern;
			let number = (0, wording.U9)(accounts.length, "account");
			if ((0, story_story.o2)(concern)) return `${number} could not be read`;
			if (concern.kind !== "row" || concern.row.state !== "waived") return `${(0, messages_text.Nx)(phrase)} for ${number}`;
			let what = (0, story_rows.IY)(concern.row);
			let isMore = all.some((other) => other.phrase === what);
			let more = (0, wording.U9)(accounts.length, isMore ? "more account" : "account");
			return `${(0, messages_text.Nx)(what)} for ${more}, waived until ${concern.row.waived.expires}`;
		}
		function casesOf(concern, outcome) {
			if (concern.kind === "finding") {
				let { message, hint } = concern.finding;
				return {
					lines: [`${(0, messages_text.wD)(message)} ${(0, messages_text.wD)(hint)}`],
					isWhole: !0
				};
			}
			let sentence = (row) => (0, story_rows.$N)(row, wording.Hi, outcome);
			let groups = [...Map.groupBy(concern.cases, ({ row }) => sentence({
				...row,
				place: void 0
			}))];
			let lines = groups.slice(0, 3).map(([withoutPlace, cases]) => {
				let titles = cases.flatMap(({ accounts }) => accounts).map(({ policy }) => (0, wording.Gg)(policy));
				let [only, ...others] = cases;
				let what = only !== void 0 && others.length === 0 ? sentence(only.row) : withoutPlace;
				return `${groups.length === 1 ? "" : `${namesOf(titles, 3)}: `}${what}`;
			});
			let hidden = groups.length - lines.length;
			let more = hidden > 0 && `and ${(0, messages_text.zD)(hidden)} other values, in the details below`;
			return {
				lines: (0, wording.C2)([
					...lines,
					more,
					(0, page_account.CQ)(concern.accounts)
				]),
				isWhole: hidden <= 0
			};
		}
		function namesOf(titles, most = 10) {
			return (0, wording.BW)(shownNames(titles, most), titles.length);
		}
		function shownNames(titles, most) {
			let shown = (0, wording.Ku)(titles, most);
			for (; shown.length > 1 && Buffer.byteLength(shown.join(", ")) > 200;) shown.pop();
			return shown;
		}
		function namedGroups(concerns) {
			return concerns.map((concern) => ({
				title: bulletTitle(concern, concerns),
				titles: concern.accounts.map(({ policy }) => (0, wording.Gg)(policy))
			}));
		}
		function namesFold(groups, bytes) {
			let long = groups.filter(({ titles }) => shownNames(titles, 10).length < titles.length);
			let lists = (0, wording.nO)(long, ({ titles }) => titles.join());
			if (lists.length === 0) return;
			let blocks = lists.map((same) => {
				let title = same.map((group) => group.title).join(" \u00B7 ");
				return namesBlock({
					title,
					titles: same[0].titles
				}, bytes / lists.length - Buffer.byteLength(title));
			});
			return (0, folds.AU)("Names, to copy", blocks.join("\n\n"));
		}
		function namesBlock({ title, titles }, bytes) {
			let shown = (0, wording._Q)(titles, bytes, (name) => Buffer.byteLength(name) + 2);
			if (shown.length === 0) return `${title}: the JSON report has the names.`;
			return `${title}${shown.length === titles.length ? "" : `, the first ${(0, messages_text.zD)(shown.length)} of them`}:\n\n${(0, folds.pI)(shown.join(", "))}`;
		}
		function planText(outcome) {
			let { planDigest, mode, accounts, base } = outcome;
			let hasPlan = mode === "check" && base?.state !== "unknown" && !accounts.some(isBlocked) && accounts.some((account) => (0, story_rows.SY)(account).length > 0);
			if (planDigest === void 0 || !hasPlan) return "";
			let digest = (0, folds.pI)(planDigest);
			if ((0, ending.bU)(outcome)) return `If the apply job passes this digest as \`expected-plan\`, it applies this plan or nothing:\n\n${digest}${previewFold(accounts)}`;
			let how = `Run the workflow with this \`expected-plan\`. If anything has changed by then, apply sends nothing.${defaultNames(accounts)}`;
			return (0, folds.AU)("To apply exactly this plan and nothing else", `${how}\n\n${digest}`);
		}
		function previewFold(accounts) {
			if (accounts.length === 1) return "";
			let differences = plannedDifferences(accounts);
			let title = `Everything that apply would change: ${(0, wording.U9)(differences.length, "setting")}`;
			return `\n\n${(0, folds.AU)(title, (0, page_differences.Ty)(["at Twilio now", "after apply"], differences))}`;
		}
		function plannedDifferences(accounts) {
			return accounts.filter(({ isOnlyInBase }) => isOnlyInBase !== !0).flatMap((account) => {
				let title = accounts.length === 1 ? "" : (0, wording.Gg)(account.policy);
				return (0, story_rows.SY)(account).map((row) => ({
					...(0, page_differences.I_)(row),
					title
				}));
			});
		}
		function defaultNames(accounts) {
			let named = accounts.filter((account) => (0, story_rows.SY)(account).some(({ state }) => state === "gets-default-name"));
			if (named.length === 0) return "";
			return ` The plan also sets the empty \`friendly-name\`${accounts.length === 1 ? "" : ` of ${(0, wording.B7)(named)}`} to the default name, because Twilio requires one.`;
		}
		function permissionFold({ changes, policyFile }) {
			if (policyFile === void 0 || !changes.some(story_changes.H0)) return "";
			return (0, folds.AU)("To accept exactly this policy: its hash, for <code>allow-weakening</code>", (0, folds.pI)(policyFile.hash));
		}
		function wholePlanFold({ accounts, planDigest }, shown) {
			let differences = plannedDifferences(accounts);
			if (differences.length === 0 || planDigest === void 0 || accounts.some(isBlocked)) return "";
			let sides = ["at Twilio now", "after the merge and apply"];
			let block = (0, page_differences.Ty)(sides, differences);
			let writes = shown.filter(({ of }) => of !== void 0);
			let digest = `Digest of this plan, for \`expected-plan\`:\n\n${(0, folds.pI)(planDigest)}`;
			if (block !== (0, page_differences.Ty)(sides, writes)) {
				let number = (0, wording.U9)(differences.length, "setting");
				return (0, folds.AU)(`Everything that apply would change after the merge: ${number}`, `${block}\n\n${digest}`);
			}
			let text = `Apply would change exactly what is shown above. ${digest}`;
			return (0, folds.AU)("To apply exactly this after the merge and nothing else", text);
		}
		function changesSection(story, steps) {
			let { outcome, concerns, changes } = story;
			let { base } = outcome;
			if (base?.state !== "known" || changes.length === 0) return;
			let drift = concerns.filter(story_story._K);
			let beside = drift.length === 0 ? [] : [{
				...driftSection(drift, outcome, base.branch),
				steps
			}];
			let change = changeSection(story, base.branch);
			return (drift.some(({ row }) => (0, story_rows.Ks)(row)) ? [...beside, change] : [change, ...beside]).flatMap(({ title, parts, steps: todo }, at) => [
				at === 0 ? "" : `### ${title}`,
				...parts,
				numbered(todo)
			]);
		}
		function changesFolds({ outcome, changes }) {
			return [wholePlanFold(outcome, differencesOfAll(outcome, changes)), permissionFold(outcome)];
		}
		function numbered(steps) {
			return steps.length === 0 ? "" : `**What to do next**\n\n${steps.map((step, at) => `${at + 1}. ${step}`).join("\n")}`;
		}
		function driftSection(drift, outcome, branch) {
			let [account] = outcome.accounts.length === 1 ? outcome.accounts : [];
			let icon = outcome.fails ? "\u274C" : "\u26A0\uFE0F";
			let heading = (0, headline.aB)(drift, outcome, account && (0, wording.Gg)(account.policy)).join();
			let cause = causeText(outcome);
			if (account === void 0) return {
				title: `${icon} ${(0, messages_text.Nx)(heading)}`,
				parts: [cause, concernBullets(drift, outcome)]
			};
			let block = (0, page_differences.Ty)(["at Twilio now", branch], (0, story_rows.uU)(account).map(page_differences.Jh));
			let parts = [
				`${(0, state.OC)(account)} ${cause}`,
				(0, page_account.CQ)([account]),
				block
			];
			return {
				title: `${icon} ${heading}`,
				parts
			};
		}
		function causeText(outcome) {
			let drifted = outcome.accounts.flatMap(story_rows.uU).length;
			let kept = keptValues(outcome);
			let keeps = kept === drifted ? "it" : `${kept} of ${(0, wording.U9)(drifted, "value")}`;
			let after = kept === 0 ? "." : `, **but after its merge, apply no longer restores ${keeps}.**`;
			return `${(0, messages_text.Nx)((0, story_changes.zp)(outcome))} did not cause this drift${after}`;
		}
		function keptValues(outcome) {
			let isKept = ({ state }) => state === "drift-accepted" || state === "drift-left";
			let respelled = [...(0, story_changes.Lc)(outcome)].filter(([change, row]) => (0, plan_change.nR)(change) && !isKept(row));
			return outcome.accounts.flatMap(story_rows.uU).filter(isKept).length + respelled.length;
		}
		function changeSection(story, branch) {
			let { outcome, changes } = story;
			let { accounts } = outcome;
			let [account] = accounts.length === 1 ? accounts : [];
			let selected = changes.filter(({ isSelected }) => isSelected);
			let elsewhere = changes.filter(({ isSelected }) => !isSelected);
			let icon = changes.some(story_changes.H0) ? "\u26D4" : changes.some(story_changes.IE) ? "\u26A0\uFE0F" : "";
			let state = account === void 0 ? manySentence(outcome) : stateAfter(account, selected);
			let question = (0, page_differences.ZH)(newUrls(story), "approve");
			let isAsked = question !== "" && changes.filter(story_changes.IE).every(isAskedFor);
			let waived = story.concerns.filter(story_story.$y);
			return {
				title: `${icon} ${(0, messages_text.Nx)((0, story_changes.tW)(outcome))}`.trim(),
				parts: [
					(0, wording.oR)([...factsOf(outcome), account?.isOnlyInBase !== !0 && state], " "),
					isOfOne(selected, outcome) ? "" : changeBullets(outcome, (0, story_changes.Ai)(selected)),
					(0, page_differences.Ty)([branch, (0, story_changes.zp)(outcome)], differencesOfAll(outcome, changes)),
					changeBullets(outcome, elsewhere),
					(0, wording.Xi)([...new Set(changes.flatMap(cautionHints))], 2500),
					account === void 0 ? "" : (0, page_account.e5)(waived, outcome),
					question,
					isAsked && !outcome.fails ? passes : ""
				],
				steps: isAsked ? [] : changeSteps(outcome, changes)
			};
		}
		let passes = "This check passes with a warning.";
		function isAskedFor(change) {
			return !change.needsPermission && change.kind === "setting" && isMoveOfCalls(change);
		}
		function cautionHints(change) {
			let hint = change.effect === "caution" ? (0, story_changes.Sg)(change) : "";
			return hint === "" ? [] : [`- ${(0, messages_text.wD)(hint)}`];
		}
		function isOfOne(changes, { accounts }) {
			let [account] = accounts.length === 1 ? accounts : [];
			let isOfIt = (change) => change.kind === "setting" && change.account.account === account?.policy.account;
			return account !== void 0 && changes.every((change) => change.kind === "rule" || isOfIt(change));
		}
		function factsOf(outcome) {
			let { accounts, changes } = outcome;
			let isHarmless = !changes.some((change) => (0, story_changes.IE)(change) || change.effect === "caution");
			let followed = changes.filter((change) => change.kind === "setting" && change.accepts === "live");
			return [
				`${(0, messages_text.Nx)((0, story_changes.zp)(outcome))} has changed nothing at Twilio${isHarmless ? ", and it gives up no protection" : ""}.`,
				accounts.every(run_outcome.KJ) && (0, wording.V6)(outcome),
				changes.some((change) => (0, plan_change.nR)(change) || isAdopted(change)) && "**It accepts what was set at Twilio:** find out who set it before you approve.",
				changes.some(isUnguarded) && "After the merge, no check fails if someone changes at Twilio what the policy no longer requires.",
				followed.length > 0 && `For ${(0, wording.U9)(followed.length, "setting")}, ${(0, story_changes.zp)(outcome)} declares the value that Twilio has already.`
			];
		}
		function isAdopted(change) {
			return change.kind === "setting" && change.accepts === "live" && change.effect === "replacement";
		}
		function isUnguarded(change) {
			if (change.effect !== "weakening") return !1;
			if (change.kind === "setting") return change.to.state !== "declared" && change.from.state !== "undeclared" && (0, effect.lQ)(change.setting, change.from.value);
			return change.kind === "account-dropped" || change.kind === "account-moved" && change.lost.length > 0;
		}
		function changeBullets(outcome, changes) {
			return bulletList((0, story_changes.tw)({
				...outcome,
				changes
			}).map(({ change, titles, sentence }) => {
				let names = titles.length > story_changes.gi + 1 ? `<br>${namesOf(titles)}` : "";
				return `- ${(0, wording.oR)([(0, story_changes.ZG)(change), (0, messages_text.wD)(sentence)], " ")}${names}`;
			}));
		}
		function changedGroups(outcome) {
			return (0, story_changes.tw)(outcome).map(({ deed, titles }) => ({
				title: (0, messages_text.Nx)(`${(0, story_changes.zp)(outcome)} ${deed}`),
				titles
			}));
		}
		function differencesOfAll(outcome, changes) {
			let selected = changes.filter(({ isSelected }) => isSelected);
			let isOne = isOfOne(selected, outcome);
			return selected.flatMap((change) => differencesOf(change, isOne));
		}
		function differencesOf(change, isOne) {
			let words = {
				harm: change.effect === "weakening" || change.effect === "replacement" ? change.effect : void 0,
				deed: (0, story_changes.Ft)(change, "")
			};
			if (change.kind === "rule") {
				let { rule, from, to } = change;
				return [{
					title: "",
					of: void 0,
					key: rule,
					from,
					to,
					comment: "",
					...words
				}];
			}
			if (change.kind !== "setting") return [];
			let { from, to, account, place } = change;
			let line = place !== void 0 && to.state !== "undeclared" && `line ${place.line}`;
			let ended = from.state === "waived" && "no longer waived";
			let waived = to.state === "waived" ? `waived until ${to.expires}` : ended;
			let difference = (0, page_differences.Pq)(change, [(0, effect.Sl)(from), (0, effect.Sl)(to)]);
			let title = isOne ? "" : (0, wording.Gg)(account);
			return [{
				...difference,
				title,
				comment: (0, wording.oR)([line, waived], ", "),
				...words
			}];
		}
		function changeSteps(outcome, changes) {
			let grave = changes.filter(story_changes.IE);
			if (grave.length === 0) return [];
			let lines = [...new Set(grave.flatMap(({ place }) => (0, wording.oZ)(place) || []))];
			let hidden = lines.length - story_changes.gi;
			let more = hidden > 0 ? ` and ${(0, wording.U9)(hidden, "more line")}` : "";
			let where = lines.length > 0 ? `: ${lines.slice(0, story_changes.gi).join(", ")}${more}` : "";
			return [
				...outcome.base?.state === "known" && outcome.base.isMergeGroup ? ["Made by a change ahead of yours in the queue? Queue yours again once that one is merged or removed."] : [],
				`Not intended? Undo it before this is merged${where}.`,
				ifMeant(outcome, grave)
			];
		}
		function ifMeant(outcome, grave) {
			if (grave.every(({ needsPermission }) => !needsPermission)) return `Intended? Make sure that the approver knows whose bucket, key, or credential this is.${outcome.fails ? "" : ` ${passes}`}`;
			if (!grave.some(story_changes.H0)) return "Intended? This step accepts it by `allow-weakening`. Remove `allow-weakening` once the change is merged and applied.";
			let drifted = (0, story_changes.Lc)(outcome);
			let [where, until] = grave.some((change) => (0, story_changes.SP)(change) && !drifted.has(change)) ? ["the steps of check and apply", "this check fails, and apply refuses"] : ["this step", "this check fails"];
			return `Intended? Get it approved. Then accept exactly this policy: set \`allow-weakening\` to the hash below in ${where}. Until then, ${until}.`;
		}
		var compositions = __webpack_require__(9604);
		var reviews = __webpack_require__(2242);
		let summary_maxBytes = 6e4;
		let listBytes = 8e3;
		function summaryOf(story, evidence, limit = summary_maxBytes) {
			let { outcome } = story;
			let head = (0, wording.oR)(headOf(story, evidence), "\n\n");
			let last = (0, folds.FN)(outcome, evidence, 8e3);
			let room = Math.min(limit, summary_maxBytes) - Buffer.byteLength(`${head}\n\n${last}`) - 700;
			let isFleet = outcome.accounts.length > 1;
			let names = isFleet ? namesFold([...changedGroups(outcome), ...namedGroups(story.concerns)], Math.min(16e3, room)) : void 0;
			let left = room - Buffer.byteLength(names ?? "");
			let details = isFleet && !areAllShown(story.concerns, outcome) ? (0, folds.mt)(outcome, left / 2) : void 0;
			let compliant = isFleet ? (0, folds.XV)(outcome, left - Buffer.byteLength(details ?? "")) : void 0;
			return `${(0, wording.oR)([
				head,
				names,
				details,
				compliant,
				last
			], "\n\n")}\n`;
		}
		function headOf(story, evidence) {
			let { outcome, concerns, general } = story;
			let [first] = outcome.accounts;
			if (first === void 0) return [generalSection(outcome, evidence)];
			let isFleet = outcome.accounts.length > 1;
			let title = `## ${(0, ending.z6)(outcome).icon} ${(0, messages_text.wD)([...(0, headline.CI)(outcome), ...(0, ending.oW)(outcome)].join(" \u00B7 "))}`;
			let steps = stepsOf(story);
			let changes = changesSection(story, steps);
			let plan = planText(outcome);
			let own = isFleet && changes === void 0 ? [] : concerns.filter((concern) => concern.kind === "finding");
			let findings = listedOf("", [...general, ...own], isFleet);
			let isUnjudged = outcome.base?.state === "unknown";
			let [state = "", ...body] = changes ?? (isFleet ? fleetSection(story) : (0, page_account.pJ)(first, story));
			let accept = changes === void 0 ? acceptText(story, evidence) : void 0;
			return [
				title,
				isUnjudged ? findings : "",
				state,
				(0, reviews.b)(evidence),
				foundLine(evidence),
				...body,
				isUnjudged ? "" : findings,
				toPaste(outcome.findings, "To add these subaccounts to the policy, paste these lines below `accounts:`, and add the settings that `defaults` does not have:"),
				changes === void 0 ? numbered(steps) : "",
				changes === void 0 && (0, ending.bU)(outcome) ? plan : "",
				listedOf("**Warnings**", story.warnings, isFleet),
				isFleet ? "" : (0, compositions.T)(outcome, listBytes),
				...smallPrint(outcome),
				changes === void 0 && !(0, ending.bU)(outcome) ? plan : "",
				...changes === void 0 ? [] : changesFolds(story),
				accept && (0, folds.AU)(accept.title, accept.text),
				isFleet ? (0, compositions.T)(outcome, listBytes) : "",
				isFleet ? void 0 : (0, page_account.pu)(first)
			];
		}
		function foundLine({ found }) {
			return found === void 0 ? "" : `Found ${(0, wording.Vc)(found.time)}${found.run && ` by ${(0, folds.ut)(found.run)}`}.`;
		}
		function smallPrint(outcome) {
			let gaps = outcome.accounts.flatMap(({ findings }) => findings);
			let more = (hidden) => `Also not needed: ${(0, wording.U9)(hidden, "more waiver")}.`;
			return [
				toPaste(gaps, "If the values at Twilio are right, add them to the policy:"),
				unverifiedReferences(outcome),
				(0, wording.Xi)((0, folds.au)(outcome), listBytes / 4, more, "\n\n")
			];
		}
		function unverifiedReferences({ accounts }) {
			let unread = accounts.filter(({ references }) => references === "not-permitted");
			if (unread.length === 0) return "";
			return `These credentials may not read Public Keys and AWS credentials. Probably no restricted API key may. So the check did not verify that the keys and credentials in the policy${accounts.length === 1 ? "" : ` of ${(0, wording.B7)(unread)}`} exist. Set \`verify-references: false\` to skip this test.`;
		}
		function generalSection(outcome, { requests }) {
			let { mode, findings, reason, changed } = outcome;
			if (outcome.exported !== void 0) return exportSection(outcome, outcome.exported);
			let isStopped = requests.length > 0 || changed === "unconfirmed";
			let words = isStopped ? `The run stopped${changed === "unconfirmed" ? ", and a write may have been under way" : ""}.` : "Nothing was sent to Twilio.";
			return `## \u274C ${mode === void 0 ? "The step" : (0, messages_text.Nx)(mode)} ${isStopped ? "stopped" : "did not run"}

${words} Reason: ${(0, messages_text.aY)(reason)}.

${findingsList(findings)}`;
		}
		function exportSection(outcome, exported) {
			let { unencrypted, atTwilio, accounts } = exported;
			let out = (0, story_exported.V)(exported, messages_text.aY).map((line) => `- ${line}`);
			let off = [unencrypted > 0 && `New compositions of ${(0, wording.U9)(unencrypted, "account")} are **not encrypted**.`, atTwilio > 0 && `New compositions of ${(0, wording.U9)(atTwilio, "account")} stay at Twilio, not in S3.`];
			let isFine = accounts > 0 && unencrypted + atTwilio === 0;
			let parts = [
				`## ${(0, ending.z6)(outcome).icon} ${(0, headline.CI)(outcome).join(" \u00B7 ")}`,
				!isFine && `${(0, wording.oR)(off, " ")} The file declares that too, so a check with this file stays green. If that is wrong, correct the file before you commit it.`,
				`${(0, story_exported.O)(exported, messages_text.aY)}. Read the file, commit it, and check with it. The check passes until someone changes a setting.`,
				out.length > 0 && `**Left out**, because the policy may not declare these values. Comments in the file say so:\n\n${(0, wording.Xi)(out, listBytes)}`,
				outcome.findings.length > 0 && `**Warnings**\n\n${findingsList(outcome.findings)}`
			];
			return (0, wording.oR)(parts, "\n\n");
		}
		function findingsList(findings) {
			let lines = findings.map((finding) => findingLine(finding, ""));
			return (0, wording.Xi)(lines, listBytes);
		}
		function findingLine({ message, hint }, whose) {
			return `- ${whose}**${(0, messages_text.wD)(message)}** ${(0, messages_text.wD)(hint)}`;
		}
		function toPaste(findings, purpose) {
			let lines = findings.flatMap(({ paste }) => paste === void 0 ? [] : [paste]);
			if (lines.length === 0) return "";
			let more = (hidden) => `  # and ${hidden} more`;
			return `${purpose}

\`\`\`yaml
${(0, wording.Xi)(lines, listBytes / 2, more)}
\`\`\``;
		}
		function listedOf(title, found, isFleet) {
			if (found.length === 0) return "";
			let lines = found.map(({ finding, accounts }) => findingLine(finding, isFleet && accounts.length > 0 ? `${(0, wording.B7)(accounts)}: ` : ""));
			return `${title}\n\n${(0, wording.Xi)(lines, listBytes)}`.trimStart();
		}
	}),
	4456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			If: () => fleetState,
			OC: () => stateSentences,
			XT: () => plannedSentences
		});
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(322);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9578);
		var _settings_s3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9484);
		var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(385);
		let tenses = {
			now: {
				begin: "New",
				are: "are",
				off: "are **not encrypted**",
				go: "go",
				stay: "stay"
			},
			after: {
				begin: "After apply, new",
				are: "are",
				off: "are **not encrypted**",
				go: "go",
				stay: "stay"
			},
			later: {
				begin: "After the merge and apply, new",
				are: "would be",
				off: "would **not be encrypted**",
				go: "would go",
				stay: "would stay"
			},
			before: {
				begin: "Before, new",
				are: "were",
				off: "were **not encrypted**",
				go: "went",
				stay: "stayed"
			}
		};
		function stateSentences({ resources }) {
			return resources.flatMap((resource) => {
				let live = (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.YO)(resource);
				let isStale = resource.state === "written" && resource.seen === void 0;
				if (live === void 0 || isStale) return [];
				return [sentenceFor(resource.resource, live, { instead: {
					...live,
					...(0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.EX)(resource).declared
				} })];
			}).join(" ");
		}
		function plannedSentences({ resources }, tense) {
			return resources.flatMap((resource) => {
				if (resource.state === "unread") return [];
				let { before, after } = resource.plan;
				if (whatHappens(before) === whatHappens(after)) return [];
				let [shown, other] = tense === "before" ? [before, after] : [after, before];
				let instead = tense === "later" ? { instead: other } : {};
				return [sentenceFor(resource.resource, shown, {
					tense,
					...instead
				})];
			}).join(" ");
		}
		function whatHappens(state) {
			return sentenceFor("compositions", state, {});
		}
		function sentenceFor(resource, state, { tense = "now", instead }) {
			let { begin, are, off } = tenses[tense];
			let [place, other] = [placeOf(state), instead && placeOf(instead)];
			let isElsewhere = other !== void 0 && other !== place;
			let where = placeClause(place, isElsewhere ? other : void 0, tense);
			if (state["encryption-enabled"] !== !0) return `${begin} ${resource} ${off} and ${where}.`;
			let [key, otherKey] = [state, instead].map((either) => either?.["encryption-key-sid"] ?? "");
			let hasOther = instead?.["encryption-enabled"] === !0 && otherKey !== key && otherKey !== "";
			let by = `${key === "" ? "no key" : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_3__.aY)(key ?? "")}${hasOther ? ` instead of ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_3__.aY)(otherKey ?? "")}` : ""}`;
			if (tense !== "now") return `${begin} ${resource} ${are} encrypted with ${by} and ${where}.`;
			if (isElsewhere || place === atTwilio) return `Twilio is set to encrypt new ${resource} with ${by}. They ${where}.`;
			return `Twilio is set to encrypt new ${resource} with ${by} and to store them in ${place}.`;
		}
		function placeClause(place, other, tense) {
			let { go, stay } = tenses[tense];
			let clause = place === atTwilio ? `${stay} at Twilio` : `${go} to ${place}`;
			if (other === void 0 || other === noBucket) return clause;
			if (other === atTwilio) return `${clause} instead of staying at Twilio`;
			return `${clause} instead of ${place === atTwilio ? "going to " : ""}${other}`;
		}
		let atTwilio = "";
		let noBucket = "no bucket";
		function placeOf(state) {
			if (state["aws-storage-enabled"] !== !0) return "";
			let url = String(state["aws-s3-url"]);
			return url === "" ? noBucket : placeText(url);
		}
		function placeText(url) {
			let { bucket, inAmazon } = (0, _settings_s3_js__WEBPACK_IMPORTED_MODULE_1__.F$)(url) ?? {};
			let store = (0, _settings_s3_js__WEBPACK_IMPORTED_MODULE_1__.Hz)(url);
			if (inAmazon !== void 0 && store === bucket) return (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_3__.aY)(`s3://${[bucket, ...inAmazon.segments].join("/")}`);
			return (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_3__.aY)(url.length > 190 ? `https://${store}/\u2026` : url);
		}
		function fleetState(accounts) {
			let [only] = accounts;
			if (only !== void 0 && accounts.length === 1) return stateSentences(only);
			let states = accounts.flatMap(({ resources }) => resources.filter(({ resource }) => resource === "compositions").flatMap((read) => (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.YO)(read) ?? []));
			if (states.length === 0) return "";
			let encrypting = states.filter((state) => state["encryption-enabled"] === !0).length;
			let urls = states.flatMap((state) => state["aws-storage-enabled"] === !0 ? [String(state["aws-s3-url"])] : []);
			let buckets = new Set(urls.map(_settings_s3_js__WEBPACK_IMPORTED_MODULE_1__.Hz)).size;
			let all = states.length;
			let words = (number) => number === all ? "all" : number === 0 ? "none" : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_3__.zD)(number);
			let some = (number, verb) => number === 1 ? `1 ${verb}s` : `${words(number)} ${verb}`;
			let place = urls.length === 0 ? "" : `, in ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.U9)(buckets, "bucket")}`;
			return `Of ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.U9)(all, "account")}, ${some(encrypting, "encrypt")} new compositions, and ${some(urls.length, "store")} them in S3${place}.`;
		}
	})
};
