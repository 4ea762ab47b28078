export const id = 681;
export const ids = [681];
export const modules = { 9681: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { openBase: () => openBase });
	var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5401);
	var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6699);
	var _messages_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2687);
	var _plan_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4453);
	var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9212);
	var _runner_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4111);
	var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3330);
	let purpose = {
		permission: "contents",
		access: "read",
		milliseconds: 5e3
	};
	function openBase({ mode, event, declared, policyFile }, life) {
		if (mode !== "check" || event.base === void 0 || declared === void 0) return;
		let question = {
			...declared,
			commit: _runner_job_js__WEBPACK_IMPORTED_MODULE_2__.evidence().commit,
			path: policyFile
		};
		return async () => {
			try {
				let branch = requireBranch(event, question);
				return await (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.WN)(purpose, life.signal, (github) => askForBase(github, question, branch));
			} catch (error) {
				let { message, hint } = error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ ? error : (0, _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.Re)(error);
				return {
					state: "unknown",
					why: message,
					hint
				};
			}
		};
	}
	function requireBranch({ base }, { commit }) {
		if (base === void 0 || base.branch === "") throw (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.Mj)("The event names no base.", "Run it on pull_request or merge_group.");
		if (!base.isDefault) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.Mj)(`The base, ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_4__.hD)(base.branch)}, is not the default branch.`, "It is judged against the base once it is proposed for the default branch.");
		if (isCommit(commit)) return base;
		let message = `GITHUB_SHA is ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_4__.hD)(commit)}, which is no commit.`;
		throw (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.Mj)(message, "The runner sets it: leave it as it is.");
	}
	async function askForBase(github, question, { kind, branch }) {
		let { commit, policy, parse, path } = question;
		let [ref, proof] = await Promise.all([kind === "pull_request" ? firstParent(github, commit) : `refs/heads/${branch}`, fileAt(github, path, commit)]);
		let at = commit.slice(0, 7);
		if (proof === void 0) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.Mj)(`GitHub has no ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)} at ${at}.`, "Check the repository out into the workspace itself (no path:), and leave the file as it is.");
		let proven = parseIfPolicy(proof, parse);
		if (proven === void 0 || !(0, _plan_change_js__WEBPACK_IMPORTED_MODULE_1__.S0)(proven, policy)) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.Mj)(`The policy file is not the one that GitHub has at ${at}.`, "Check out the commit that the event is about, and do not write the file in the job.");
		let text = await fileAt(github, path, ref);
		let base = text === void 0 ? void 0 : parseIfPolicy(text, parse);
		if (text !== void 0 && base === void 0) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.Mj)("The base's policy file breaks the rules of the file.", "This check cannot be told from drift until a sound one is merged.");
		return {
			state: "known",
			branch,
			policy: base,
			proposed: policy
		};
	}
	function parseIfPolicy(text, parse) {
		try {
			return parse(text);
		} catch (error) {
			if (error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ && error.reason === "invalid-policy" || error instanceof AggregateError) return;
			throw error;
		}
	}
	let Commit = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
		sha: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(),
		parents: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP() }))
	});
	function isCommit(text) {
		return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
	}
	async function firstParent(github, commit) {
		let answer = await (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.kQ)(github, `/commits/${commit}?per_page=1`);
		let { data } = Commit.safeParse((0, _json_js__WEBPACK_IMPORTED_MODULE_6__.q)((0, _api_js__WEBPACK_IMPORTED_MODULE_3__.WW)(answer, github)));
		let parent = data?.sha === commit ? data.parents[0]?.sha : void 0;
		if (parent !== void 0 && isCommit(parent)) return parent;
		throw (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.Mj)("GitHub's answer about the commit cannot be used.", _api_js__WEBPACK_IMPORTED_MODULE_3__.H1);
	}
	async function fileAt(github, path, ref) {
		let address = `/contents/${path.toWellFormed().split("/").map(encodeURIComponent).join("/")}?ref=${encodeURIComponent(ref)}`;
		let answer = await (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.kQ)(github, address, "application/vnd.github.raw+json");
		let said = answer.status === 404 ? (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.v6)(answer) : void 0;
		if (said !== void 0 && !/no commit found/i.test(said)) return;
		return (0, _api_js__WEBPACK_IMPORTED_MODULE_3__.WW)(answer, github);
	}
}) };
