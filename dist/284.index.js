export const id = 284;
export const ids = [284];
export const modules = { 284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { openBase: () => openBase });
	var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2417);
	var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8729);
	var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8798);
	var _messages_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(322);
	var _plan_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4876);
	var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9251);
	var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5449);
	var _runner_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(868);
	var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1662);
	function openBase({ mode, event, declared, policyFile }, life) {
		if (mode !== "check" || event.base === void 0 || declared === void 0) return;
		let token = _runner_job_js__WEBPACK_IMPORTED_MODULE_3__.hF("github-token").trim();
		let { commit } = _runner_job_js__WEBPACK_IMPORTED_MODULE_3__.MX();
		let question = {
			...declared,
			event,
			token,
			apiUrl: _runner_job_js__WEBPACK_IMPORTED_MODULE_3__.y0(),
			commit,
			path: policyFile
		};
		return async () => {
			try {
				return await (0, _reader_js__WEBPACK_IMPORTED_MODULE_4__.a)({
					milliseconds: 5e3,
					signal: life.signal
				}, (read) => ask({
					...question,
					read
				}, baseOf(question)));
			} catch (error) {
				let told = error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ ? error : (0, _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.Re)(error);
				return {
					state: "unknown",
					why: told.message,
					hint: hintOf(told)
				};
			}
		};
	}
	function notKnown(why, hint) {
		return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("bad-response", why, { hint });
	}
	function baseOf({ event, token, commit, apiUrl }) {
		let { base } = event;
		let leave = "The runner sets it: leave it as it is.";
		if (base === void 0 || base.branch === "") throw notKnown("The event names no base.", "Run it on pull_request or merge_group.");
		if (!base.isDefault) throw notKnown(`The base, ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.hD)(base.branch)}, is not the default branch.`, "It is judged against the base once it is proposed for the default branch.");
		if (token === "") throw notKnown("github-token is blank.", "Leave it out: by default it is the job's own token.");
		if (!isCommit(commit)) throw notKnown(`GITHUB_SHA is ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.hD)(commit)}, which is no commit.`, leave);
		if (URL.parse(apiUrl)?.protocol !== "https:") throw notKnown(`GITHUB_API_URL is ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.hD)(apiUrl)}, which is no https URL.`, leave);
		return base;
	}
	async function ask(question, { kind, branch }) {
		let { commit, policy, parse } = question;
		let [ref, proof] = await Promise.all([kind === "pull_request" ? firstParent(question) : `refs/heads/${branch}`, fileAt(question, commit)]);
		if (proof === void 0) throw notKnown(`GitHub has no ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.hD)(question.path)} at ${commit.slice(0, 7)}.`, "Check the repository out into the workspace itself (no path:), and leave the file as it is.");
		if (!isSamePolicy(proof, policy, parse)) throw notKnown(`The policy file is not the one that GitHub has at ${commit.slice(0, 7)}.`, "Check out the commit that the event is about, and do not write the file in the job.");
		let text = await fileAt(question, ref);
		return {
			state: "known",
			branch,
			policy: text === void 0 ? void 0 : readBase(text, parse),
			proposed: policy
		};
	}
	function isSamePolicy(text, policy, parse) {
		try {
			return (0, _plan_change_js__WEBPACK_IMPORTED_MODULE_1__.S0)(parse(text), policy);
		} catch (error) {
			if (isPolicyFault(error)) return !1;
			throw error;
		}
	}
	function readBase(text, parse) {
		try {
			return parse(text);
		} catch (error) {
			if (!isPolicyFault(error)) throw error;
			throw notKnown("The base's policy file breaks the rules of the file.", "This check cannot be told from drift until a sound one is merged.");
		}
	}
	function isPolicyFault(error) {
		return error instanceof AggregateError || error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ && error.reason === "invalid-policy";
	}
	let Commit = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
		sha: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
		parents: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YPB(isCommit)) })).check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.m9(1))
	});
	function isCommit(text) {
		return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
	}
	async function firstParent(question) {
		let answer = await question.read(`/commits/${question.commit}?per_page=1`);
		if (answer.status !== 200) throw refusal(answer);
		let { data } = Commit.safeParse((0, _json_js__WEBPACK_IMPORTED_MODULE_8__.q)(answer.body));
		let parent = data?.sha === question.commit ? data.parents[0]?.sha : void 0;
		if (parent === void 0) throw notKnown("GitHub's answer about the commit cannot be used.", somethingBetween);
		return parent;
	}
	async function fileAt(question, ref) {
		let path = question.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
		let answer = await question.read(`/contents/${path}?ref=${encodeURIComponent(ref)}`, "application/vnd.github.raw+json");
		if (answer.status === 200) return answer.body;
		if (answer.status === 404 && isMissingFile(answer)) return;
		throw refusal(answer);
	}
	function isMissingFile({ body }) {
		let { data } = Message.safeParse((0, _json_js__WEBPACK_IMPORTED_MODULE_8__.q)(body));
		return data !== void 0 && !/no commit found/i.test(data.message);
	}
	let Message = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP() });
	let somethingBetween = "Something may be answering in GitHub's place: check the proxy.";
	function refusal({ status, body }) {
		let { data } = Message.safeParse((0, _json_js__WEBPACK_IMPORTED_MODULE_8__.q)(body));
		if (data !== void 0 && /rate limit/i.test(data.message)) return notKnown(`GitHub asks for fewer requests (${status}).`, "Run it again later.");
		let why = `GitHub answered ${status}${data === void 0 ? "" : `: ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.hD)(data.message)}`}.`;
		if (status === 401) return notKnown(why, "Check github-token: by default it is the job's own token.");
		if (status === 403 || status === 404) return notKnown(why, "Give the job `permissions` with contents: read.");
		return notKnown(why, somethingBetween);
	}
	function hintOf({ reason, hint, isTransient }) {
		if (reason === "bad-response" || reason === "internal") return hint;
		return reason === "twilio-unavailable" && !isTransient ? _proxy_js__WEBPACK_IMPORTED_MODULE_2__.XN : "Run it again later.";
	}
}) };
