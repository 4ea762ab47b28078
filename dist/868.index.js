export const id = 868;
export const ids = [868];
export const modules = { 8868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { sarifOf: () => sarifOf });
	var messages_finding = __webpack_require__(6488);
	var messages_text = __webpack_require__(322);
	var digest = __webpack_require__(4022);
	var run_evidence = __webpack_require__(9649);
	var run_outcome = __webpack_require__(7020);
	var settings = __webpack_require__(4859);
	var tool = __webpack_require__(6824);
	var rows = __webpack_require__(4392);
	var wording = __webpack_require__(385);
	var reasons = __webpack_require__(1412);
	var resources = __webpack_require__(9689);
	function rulesFor(ids) {
		let ofSettings = resources.ES.flatMap((resource) => settings.W0.map(({ name, rank, purpose }) => {
			let texts = {
				title: `${(0, resources.Wy)(resource, name)} differs from the policy`,
				says: `${purpose(resource)} The value at Twilio differs from the policy.`,
				todo: "Find out who changed it. To restore the policy, run the workflow that applies it. If the value at Twilio is right, change the policy in a pull request.",
				anchor: "what-is-managed"
			};
			return ruleOf(`${resource}.${name}`, resource, 9.5 - 1.2 * rank, texts);
		}));
		let ofReasons = Object.entries(reasons.Dd).map(([id, meaning]) => ruleOf(id, "policy", id === "composition-misplaced" ? 8.3 : 5, {
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
			name: [tag, ...id.replace(`${tag}.`, "").split("-")].map(messages_text.Nx).join(""),
			shortDescription: { text: title },
			fullDescription: { text: plain(says) },
			help: {
				text: plain(`${says} ${todo}`),
				markdown: `${says}\n\n**What to do:** ${todo}`
			},
			helpUri: `${tool.iR}#${anchor}`,
			properties: {
				"security-severity": severity.toFixed(1),
				tags: ["security", tag]
			}
		};
	}
	function sarifOf(outcome, evidence, category) {
		if (outcome.planDigest === void 0 || outcome.findings.some(({ level }) => level === "error")) return;
		if (outcome.accounts.some(({ resources }) => !resources.every(run_outcome.qE))) return;
		if (outcome.accounts.some(({ compositions }) => compositions?.state === "unknown")) return;
		let side = (0, wording.E8)(outcome, wording.tg);
		let found = [...outcome.findings.filter(isAlert).map((finding) => findingResult(finding, {
			prefix: "",
			account: ""
		}, evidence)), ...outcome.accounts.flatMap((account) => accountResults(account, side, evidence))];
		let used = new Set(found.map(({ ruleId }) => ruleId));
		return {
			$schema: "https://json.schemastore.org/sarif-2.1.0.json",
			version: "2.1.0",
			runs: [{
				tool: { driver: {
					name: tool.UU,
					version: tool.rE,
					informationUri: tool.iR,
					rules: rulesFor(used)
				} },
				automationDetails: { id: `twilio-composition-settings/${category}/` },
				columnKind: "utf16CodeUnits",
				results: found
			}]
		};
	}
	function accountResults(account, side, evidence) {
		let { findings, resources: read } = account;
		let [subject, { account: sid }] = [(0, wording.Gg)(account.policy), account.policy];
		let drifted = (0, rows.RO)(account).flatMap((row) => rowResult(row, {
			subject,
			account: sid,
			side
		}, evidence));
		let about = {
			prefix: read.length === 0 ? "" : `${subject}: `,
			account: sid
		};
		return [...drifted, ...findings.filter(isAlert).map((finding) => findingResult(finding, about, evidence))];
	}
	function rowResult(row, { subject, account, side }, evidence) {
		let { name, setting, live, place } = row;
		let waived = (0, rows.Ci)(row);
		let expected = row.expected ?? waived?.declared;
		if (expected === void 0 || (0, settings.Ft)(setting, expected, live)) return [];
		let sentence = `${subject}: ${(0, rows.J8)(row) ?? (0, rows.IY)(row)}. ${(0, rows.$N)(row, wording.tg, side)}.`;
		return [{
			ruleId: name,
			level: waived === void 0 ? "error" : "warning",
			message: { text: (0, messages_text.RK)(sentence) },
			locations: [locationOf(place, evidence)],
			partialFingerprints: { primaryLocationLineHash: (0, digest.o)({
				account,
				name
			}) },
			...waived && { suppressions: [{
				kind: "external",
				status: "accepted",
				justification: (0, messages_text.RK)((0, messages_text.Jj)(waived.reason, 1e3))
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
			message: { text: (0, messages_text.RK)(`${prefix}${message} ${hint}`) },
			locations: [locationOf(place, evidence)],
			partialFingerprints: { primaryLocationLineHash: (0, digest.o)({
				account,
				says: (0, messages_finding.f)(finding)
			}) }
		};
	}
	function locationOf(place, evidence) {
		return { physicalLocation: {
			artifactLocation: {
				uri: uriOf(place?.file ?? (0, run_evidence.E)(evidence) ?? "action.yml"),
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
}) };
