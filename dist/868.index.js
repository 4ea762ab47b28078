export const id = 868;
export const ids = [868];
export const modules = { 8868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { sarifOf: () => sarifOf });
	var messages_finding = __webpack_require__(6488);
	var messages_text = __webpack_require__(322);
	var digest = __webpack_require__(3681);
	var run_evidence = __webpack_require__(9649);
	var settings = __webpack_require__(4859);
	var tool = __webpack_require__(6824);
	var rows = __webpack_require__(4392);
	var policy = __webpack_require__(6541);
	function rulesFor(ids) {
		let told = Object.entries(reasonTexts).filter(([reason]) => ids.has(reason));
		return [...policy.ES.flatMap((resource) => settings.W0.map(({ name }) => settingRule(resource, name))), ...told.map(([reason, texts]) => reasonRule(reason, texts))];
	}
	function settingRule(resource, setting) {
		let label = (0, policy.Wy)(resource, setting);
		let purpose = purposes[setting].replaceAll("WHAT", resource);
		return {
			id: `${resource}.${setting}`,
			shortDescription: { text: `${label} is not what the policy declares` },
			fullDescription: { text: `${purpose} Twilio answers another value than the policy declares.` },
			help: {
				text: `${purpose} Find out first who changed it, and which of the two is right. If it is the declaration, run this action with mode: apply for this account; if it is what is live, change the declaration.`,
				markdown: `${purpose}\n\n1. Find out who changed it, and which of the two is right.\n2. If it is the declaration, run this action with \`mode: apply\` for this account.\n3. If it is what is live, change the declaration.`
			},
			helpUri: `${tool.iR}#what-is-managed`
		};
	}
	function reasonRule(id, { says, todo }) {
		return {
			id,
			shortDescription: { text: `Reason: ${id}` },
			fullDescription: { text: says },
			help: {
				text: `${says} ${todo}`,
				markdown: `${says}\n\n**What to do:** ${todo}`
			},
			helpUri: `${tool.iR}#when-it-fails`
		};
	}
	let purposes = {
		"encryption-enabled": "Decides whether new WHAT are encrypted with your public key before they are stored.",
		"encryption-key-sid": "Names the Public Key credential that new WHAT are encrypted with: who holds its private key can read them.",
		"aws-storage-enabled": "Decides whether new WHAT are stored in your S3 bucket, and not in Twilio's cloud.",
		"aws-s3-url": "Names the S3 bucket and the path that new WHAT are stored in.",
		"aws-credentials-sid": "Names the AWS credential that Twilio writes new WHAT into the S3 bucket with.",
		"friendly-name": "The name under which Twilio's console shows the settings for WHAT."
	};
	let reasonTexts = {
		internal: {
			says: "This action failed in a way it should not.",
			todo: "Report a bug, with the version of the action and the log of the step."
		},
		cancelled: {
			says: "The run was interrupted.",
			todo: "Run it again; if a write was sent and not confirmed, run a check first."
		},
		"timed-out": {
			says: "The run took longer than timeout-seconds, or too little of it was left to prove a write.",
			todo: "Raise timeout-seconds, or find out why Twilio answers so slowly."
		},
		"invalid-inputs": {
			says: "An input or a declared value is wrong or unusual.",
			todo: "Correct what is named, or check that it is what you mean."
		},
		"invalid-policy": {
			says: "The policy file breaks its own rules.",
			todo: "Correct the line that is named; the policy's schema gives an editor the same checks."
		},
		"missing-credentials": {
			says: "No Twilio credentials were given.",
			todo: "Give api-key-sid and api-key-secret."
		},
		"credentials-rejected": {
			says: "Twilio refused the credentials, or the API key lacks a permission.",
			todo: "Check that the credentials are current, belong to account-sid and may do what is named."
		},
		"wrong-account": {
			says: "The credentials belong to another account than the declaration names, or nothing says to which.",
			todo: "Correct account-sid or the credentials, and keep verify-references on."
		},
		"account-not-found": {
			says: "Twilio knows no such account under the credentials' own, or it is suspended or closed.",
			todo: "Correct the SID, activate the account, or take it out of the policy file."
		},
		"apply-not-allowed": {
			says: "Apply does not run on events in which a stranger may choose what is declared.",
			todo: "Run it on push, schedule, workflow_dispatch, repository_dispatch, release or deployment."
		},
		"plan-changed": {
			says: "The plan is not the one that was reviewed, or live settings moved since they were read.",
			todo: "Run a check, review its plan, and apply that one."
		},
		"weakening-refused": {
			says: "What is declared would turn a protection off, or clear a key, URL or credential.",
			todo: "Declare the protection again. Only if it is to be weaker, have the change reviewed and allow it."
		},
		"incomplete-declaration": {
			says: "Encryption would be on without a key, or S3 storage without a URL or a credential.",
			todo: "Declare what is named."
		},
		"reference-missing": {
			says: "The account has no such Public Key or AWS credential, or it is one of the other kind.",
			todo: "Create it in this account, or correct the SID."
		},
		"not-entitled": {
			says: "Twilio forbids turning encryption on for this account.",
			todo: "Ask Twilio whether the account has the Enterprise or Security Edition."
		},
		"collateral-change": {
			says: "After the write, settings that are not managed have another value.",
			todo: "Run a check to see what is live; somebody else may be changing settings."
		},
		"verify-failed": {
			says: "After the write, Twilio still answers another value than was written.",
			todo: "Run a check to see what is live, then apply again."
		},
		"rejected-by-twilio": {
			says: "Twilio rejected the request, in its own words.",
			todo: "Correct what Twilio names; its error codes are at https://www.twilio.com/docs/api/errors."
		},
		"rate-limited": {
			says: "Twilio asked for fewer requests.",
			todo: "Run fewer jobs against this account at the same time."
		},
		"twilio-unavailable": {
			says: "Twilio or the proxy could not be reached, or its certificate could not be trusted.",
			todo: "Run it again; behind a proxy, check HTTPS_PROXY and NODE_EXTRA_CA_CERTS."
		},
		"bad-response": {
			says: "An answer cannot be believed: it is not what Twilio documents.",
			todo: "Check what stands between the runner and Twilio, such as a proxy."
		},
		"composition-misplaced": {
			says: "Compositions lie elsewhere than the policy declares: when they were made, the settings were others.",
			todo: "Find out who changed the settings and when (if it was you, let verify-compositions begin after that); the JSON report has each composition with its room, time and place."
		},
		"composition-failed": {
			says: "Compositions failed, and Twilio does not try again.",
			todo: "Check the bucket, the AWS credential and the key; the debugger in Twilio's console shows the error, 53664 to 53669."
		},
		"unlisted-subaccount": {
			says: "An active subaccount is not in the policy file, so nobody holds its settings to anything.",
			todo: "Declare it, or close it; or set unlisted-subaccounts: ignore in the policy file."
		},
		unmanaged: {
			says: "Encryption or S3 storage is on, and it or what it needs is not declared, so nobody would notice a change.",
			todo: "If what is live is right, declare it; or set unmanaged: ignore."
		},
		waiver: {
			says: "A waiver ends soon, or has ended and counts for nothing.",
			todo: "Make the setting what is declared, or renew the waiver with a reason, or remove it."
		},
		proposed: {
			says: "The declaration changes, and nothing of it is so yet at Twilio.",
			todo: "Review what merging it would do."
		},
		drift: {
			says: "A managed setting is not what the policy declares.",
			todo: "Make the setting what is declared, or change the declaration."
		}
	};
	function sarifOf(outcome, evidence, category) {
		if (outcome.planDigest === void 0) return;
		if (outcome.accounts.some(({ compositions }) => compositions?.is === "unknown")) return;
		let found = [...outcome.findings.filter(isAlert).map((finding) => findingResult(finding, {
			prefix: "",
			account: ""
		}, evidence)), ...outcome.accounts.flatMap((account) => accountResults(account, evidence))];
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
	function accountResults(account, evidence) {
		let { findings, resources: read } = account;
		let [subject, { account: sid }] = [(0, rows.Gg)(account.policy), account.policy];
		let drifted = (0, rows.RO)(account).flatMap((row) => rowResult(row, {
			subject,
			account: sid
		}, evidence));
		let about = {
			prefix: read.length === 0 ? "" : `${subject}: `,
			account: sid
		};
		return [...drifted, ...findings.filter(isAlert).map((finding) => findingResult(finding, about, evidence))];
	}
	function rowResult(row, { subject, account }, evidence) {
		let { name, setting, label, held, live, place } = row;
		if (held === void 0 || (0, settings.Ft)(setting, held, live)) return [];
		let waived = row.state === "waived" ? row.waived : void 0;
		let sentence = `${subject}: ${label} is ${(0, messages_text.pj)(live)} at Twilio and declared ${(0, messages_text.pj)(held)}.`;
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
	function isAlert(finding) {
		return !(0, messages_finding.ld)(finding);
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
				reason,
				says: (0, messages_finding.OI)(finding)
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
