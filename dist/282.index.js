export const id = 282;
export const ids = [282];
export const modules = { 8282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { sarifOf: () => sarifOf });
	var _messages_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6488);
	var _messages_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1412);
	var _messages_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(322);
	var _plan_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4022);
	var _run_evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9649);
	var _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9578);
	var _settings_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9689);
	var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4859);
	var _tool_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6824);
	var _story_rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4392);
	var _story_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(385);
	function sarifOf(outcome, evidence, category) {
		if (outcome.planDigest === void 0 || outcome.findings.some(({ level }) => level === "error")) return;
		if (outcome.accounts.some(({ resources }) => !resources.every(_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__.qE))) return;
		if (outcome.accounts.some(({ compositions }) => compositions?.state === "unknown")) return;
		let found = [...outcome.findings.filter(isAlert).map((finding) => findingResult(finding, {
			prefix: "",
			account: ""
		}, evidence)), ...outcome.accounts.flatMap((account) => accountResults(account, outcome, evidence))];
		let used = new Set(found.map(({ ruleId }) => ruleId));
		return {
			$schema: "https://json.schemastore.org/sarif-2.1.0.json",
			version: "2.1.0",
			runs: [{
				tool: { driver: {
					name: _tool_js__WEBPACK_IMPORTED_MODULE_8__.UU,
					version: _tool_js__WEBPACK_IMPORTED_MODULE_8__.rE,
					informationUri: _tool_js__WEBPACK_IMPORTED_MODULE_8__.iR,
					rules: rulesFor(used)
				} },
				automationDetails: { id: `twilio-composition-settings/${category}/` },
				columnKind: "utf16CodeUnits",
				results: found
			}]
		};
	}
	function accountResults(account, outcome, evidence) {
		let { policy, findings, resources: read } = account;
		let drifted = (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_6__.RO)(account).flatMap((row) => rowResult(row, policy, outcome, evidence));
		let about = {
			prefix: read.length === 0 ? "" : `${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_7__.Gg)(policy)}: `,
			account: policy.account
		};
		return [...drifted, ...findings.filter(isAlert).map((finding) => findingResult(finding, about, evidence))];
	}
	function rowResult(row, policy, outcome, evidence) {
		let { name, setting, live, place } = row;
		let waived = (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_6__.Ci)(row);
		let expected = row.expected ?? waived?.declared;
		if (expected === void 0 || (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__.Ft)(setting, expected, live) || row.state === "gets-default-name") return [];
		let phrase = `${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_7__.Gg)(policy)}: ${(0, _story_rows_js__WEBPACK_IMPORTED_MODULE_6__.J8)(row) ?? (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_6__.IY)(row)}`;
		return [{
			ruleId: name,
			level: waived === void 0 ? "error" : "warning",
			message: { text: (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_9__.RK)(`${phrase}. ${(0, _story_rows_js__WEBPACK_IMPORTED_MODULE_6__.$N)(row, _story_wording_js__WEBPACK_IMPORTED_MODULE_7__.tg, outcome)}.`) },
			locations: [locationOf(place, evidence)],
			partialFingerprints: { primaryLocationLineHash: (0, _plan_digest_js__WEBPACK_IMPORTED_MODULE_2__.o)({
				account: policy.account,
				name
			}) },
			...waived && { suppressions: [{
				kind: "external",
				status: "accepted",
				justification: (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_9__.RK)((0, _messages_text_js__WEBPACK_IMPORTED_MODULE_9__.Jj)(waived.reason, 1e3))
			}] }
		}];
	}
	function isAlert({ subject }) {
		return subject !== "change";
	}
	function findingResult(finding, { prefix, account }, evidence) {
		let { level, reason, message, hint, place } = finding;
		return {
			ruleId: reason,
			level: level === "warning" ? "warning" : "error",
			message: { text: (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_9__.RK)(`${prefix}${message} ${hint}`) },
			locations: [locationOf(place, evidence)],
			partialFingerprints: { primaryLocationLineHash: (0, _plan_digest_js__WEBPACK_IMPORTED_MODULE_2__.o)({
				account,
				says: (0, _messages_finding_js__WEBPACK_IMPORTED_MODULE_0__.f)(finding)
			}) }
		};
	}
	function locationOf(place, evidence) {
		return { physicalLocation: {
			artifactLocation: {
				uri: uriOf(place?.file ?? (0, _run_evidence_js__WEBPACK_IMPORTED_MODULE_10__.E)(evidence) ?? "action.yml"),
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine: place?.line ?? 1,
				...place && { startColumn: place.column }
			}
		} };
	}
	function uriOf(path) {
		return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
	}
	function rulesFor(ids) {
		let ofSettings = _settings_resources_js__WEBPACK_IMPORTED_MODULE_4__.ES.flatMap((resource) => _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__.W0.map(({ name, rank, purpose }) => {
			let texts = {
				title: `${(0, _settings_resources_js__WEBPACK_IMPORTED_MODULE_4__.Wy)(resource, name)} differs from the policy`,
				says: `${purpose(resource)} The value at Twilio differs from the policy.`,
				todo: "Find out who changed it. To restore the policy, run the workflow that applies it. If the value at Twilio is right, change the policy in a pull request.",
				anchor: "what-is-managed"
			};
			return ruleOf(`${resource}.${name}`, resource, 9.5 - 1.2 * rank, texts);
		}));
		let ofReasons = Object.entries(_messages_reasons_js__WEBPACK_IMPORTED_MODULE_1__.Dd).map(([id, meaning]) => ruleOf(id, "policy", id === "composition-misplaced" ? 8.3 : 5, {
			title: `Reason: ${id}`,
			...meaning,
			anchor: "when-it-fails"
		}));
		return [...ofSettings, ...ofReasons.filter(({ id }) => ids.has(id))];
	}
	function ruleOf(id, tag, severity, { title, says, todo, anchor }) {
		let plain = (markdown) => markdown.replaceAll("`", "");
		return {
			id,
			name: [tag, ...id.replace(`${tag}.`, "").split("-")].map(_messages_text_js__WEBPACK_IMPORTED_MODULE_9__.Nx).join(""),
			shortDescription: { text: title },
			fullDescription: { text: plain(says) },
			help: {
				text: plain(`${says} ${todo}`),
				markdown: `${says}\n\n**What to do:** ${todo}`
			},
			helpUri: `${_tool_js__WEBPACK_IMPORTED_MODULE_8__.iR}#${anchor}`,
			properties: {
				"security-severity": severity.toFixed(1),
				tags: ["security", tag]
			}
		};
	}
}) };
