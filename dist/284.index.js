export const id = 284;
export const ids = [284];
export const modules = {
	284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { openBase: () => openBase });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _declared_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6541);
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8798);
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(322);
		var _run_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9649);
		var _runner_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9590);
		var _api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4257);
		var _commits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9435);
		let workflows = ".github/workflows";
		function openBase({ mode, event, declared, policyFile, checkout }, life) {
			let { base: into } = event;
			if (mode !== "check" && mode !== "validate" || into === void 0 || declared === void 0) return;
			let question = {
				...declared,
				policyFile,
				checkout,
				event,
				into,
				commit: _runner_job_js__WEBPACK_IMPORTED_MODULE_3__.evidence().commit
			};
			return async () => {
				try {
					requireQuestion(question);
					let purpose = (0, _commits_js__WEBPACK_IMPORTED_MODULE_5__.Jo)(life.clock, 3e4);
					return await (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.WN)(purpose, life.signal, (github) => askForBase(github, question));
				} catch (error) {
					let { message, hint } = error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ ? error : (0, _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__.Re)(error);
					return {
						state: "unknown",
						why: message,
						hint
					};
				}
			};
		}
		function requireQuestion({ into, commit }) {
			if (into.branch === "") throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)("The event names no base branch.", "On another runner than GitHub's, such as act, give an event file with pull_request.base or merge_group.base_ref.");
			if (_commits_js__WEBPACK_IMPORTED_MODULE_5__.O7.test(commit)) return;
			let message = `GITHUB_SHA is ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(commit)}, which is no commit.`;
			throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(message, "The runner sets GITHUB_SHA: do not set it in the workflow.");
		}
		async function askForBase(github, question) {
			let { commit, content, policy, into } = question;
			let { path } = question.checkout;
			let commits = await (0, _commits_js__WEBPACK_IMPORTED_MODULE_5__.Fe)(github, {
				commit,
				path,
				workflow: ownWorkflow()
			});
			let { branch, tip, run } = commits;
			let known = {
				state: "known",
				branch,
				into: into.branch === branch ? void 0 : into.branch,
				isMergeGroup: into.kind === "merge_group",
				proposed: policy
			};
			if (run.file === void 0 && tip.file === void 0) {
				await requireOutside(github, question, tip.oid);
				return {
					state: "outside",
					branch
				};
			}
			requireMergeCommit(question, commits);
			if (run.file === void 0 || !(0, _commits_js__WEBPACK_IMPORTED_MODULE_5__.TI)(content, run.file)) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(`The policy file in the workspace is not ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(path)} as GitHub has it at ${commit.slice(0, 7)}.`, "Check out the commit of the event, without Git LFS for the policy file, and do not write the file in the job.");
			if (tip.file === void 0) return {
				...known,
				...await movedPolicy(github, question, commits)
			};
			if (tip.file.id === run.file.id) return {
				...known,
				policy
			};
			return {
				...known,
				policy: await policyAt(github, question, {
					file: tip.file,
					path,
					branch
				})
			};
		}
		async function requireOutside(github, { checkout, commit }, tip) {
			if (checkout.kind !== "none") return;
			let parts = checkout.path.split("/");
			for (let depth = 1; depth < Math.min(parts.length, 5); depth++) {
				let path = parts.slice(depth).join("/");
				if ((await Promise.all([tip, commit].map((oid) => (0, _commits_js__WEBPACK_IMPORTED_MODULE_5__.Wd)(github, oid, path)))).every((file) => file === void 0)) continue;
				throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(`The policy file is probably ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(path)} of this repository, but its checkout has no .git folder, which would show that.`, "Install Git in the job's container before actions/checkout, or check out without the input path.");
			}
		}
		function ownWorkflow() {
			let { repository, ...run } = _runner_job_js__WEBPACK_IMPORTED_MODULE_3__.evidence();
			return run.workflow.startsWith(`${repository}/`) ? (0, _run_evidence_js__WEBPACK_IMPORTED_MODULE_7__.E)(run) ?? workflows : workflows;
		}
		function requireMergeCommit({ event, into, commit }, { branch, tip, run, parents }) {
			if (into.kind !== "pull_request") return;
			let at = commit.slice(0, 7);
			let [first, second] = parents;
			let { headSha = "unknown" } = event.pullRequest ?? {};
			if (first === void 0 || second?.oid !== headSha) {
				let message = `This run's commit, ${at}, does not merge the newest commit of the pull request (${headSha.slice(0, 7)}).`;
				throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(message, "Push a commit, or close and reopen the pull request: running this job again uses the same merge commit.");
			}
			let update = `Update the branch of the pull request, so that it contains the policy of ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(into.branch)}.`;
			if (into.branch === branch && first.file?.id !== tip.file?.id) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(`The policy on ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(branch)} changed since this run's merge commit, ${at}.`, update);
			if (into.branch !== branch && second.file?.id !== run.file?.id) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(`Merged into ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(into.branch)}, the policy file differs from the file of this pull request.`, update);
		}
		async function policyAt(github, question, { file, path, branch }) {
			let where = `The policy on ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(branch)}, ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(path)},`;
			if (file.kind !== "file") throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(`${where} is a ${file.kind}.`, `Make it a regular file on ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(branch)}.`);
			if (file.bytes > _declared_policy_js__WEBPACK_IMPORTED_MODULE_1__.si) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(`${where} is larger than 1 MiB.`, "Split it into several files.");
			return parseAtTip(await (0, _commits_js__WEBPACK_IMPORTED_MODULE_5__.yR)(github, file), question, {
				path,
				branch
			});
		}
		function parseAtTip(text, { parse }, { path, branch }) {
			try {
				return parse(text, path);
			} catch (error) {
				let faults = error instanceof AggregateError ? error.errors : [error];
				if (!faults.every((fault) => fault instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ && fault.reason === "invalid-policy")) throw error;
				throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(`The policy on ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(branch)}, ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(path)}, breaks the rules of the file: ${faultsText(faults)}`, `Fix these lines on ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(branch)}, if this pull request does not fix them.`);
			}
		}
		function faultsText(faults) {
			let shown = faults.slice(0, 3).map(({ message }) => message);
			let more = faults.length > 3 ? [`And ${faults.length - 3} more.`] : [];
			return [...shown, ...more].join(" ");
		}
		async function movedPolicy(github, question, { branch, tip }) {
			let sids = new Set(question.policy.accounts.map(({ account }) => account));
			let paths = await pathsInWorkflow(github, question, tip);
			let [best, next] = (await Promise.all(paths.map(async (path) => {
				let file = await (0, _commits_js__WEBPACK_IMPORTED_MODULE_5__.Wd)(github, tip.oid, path);
				if (file?.kind !== "file" || file.bytes > _declared_policy_js__WEBPACK_IMPORTED_MODULE_1__.si) return [];
				let text = await (0, _commits_js__WEBPACK_IMPORTED_MODULE_5__.yR)(github, file);
				let policy = namesAny(sids, text) ? parseAtTip(text, question, {
					path,
					branch
				}) : parseIfPolicy(text, question, path);
				if (policy === void 0) return [];
				return [{
					policy,
					movedFrom: path,
					shared: policy.accounts.filter(({ account }) => sids.has(account)).length
				}];
			}))).flat().filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
			if (best === void 0) return { policy: void 0 };
			if (best.shared > (next?.shared ?? 0)) return {
				policy: best.policy,
				movedFrom: best.movedFrom
			};
			throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(`${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(question.checkout.path)} is new, and both ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(best.movedFrom)} and ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.hD)(next?.movedFrom ?? "")} may be the file that it replaces.`, "Move one policy file in one pull request.");
		}
		function namesAny(sids, text) {
			let letters = text.toLowerCase();
			return [...sids].some((sid) => letters.includes(sid.toLowerCase()));
		}
		function parseIfPolicy(text, { parse }, path) {
			try {
				return parse(text, path);
			} catch {
				return;
			}
		}
		async function pathsInWorkflow(github, { policyFile, checkout: { path } }, { workflow }) {
			if (workflow?.kind !== "file") return [];
			let literals = await literalsIn(await (0, _commits_js__WEBPACK_IMPORTED_MODULE_5__.yR)(github, workflow), "policy-file");
			let before = policyFile.slice(0, -path.length);
			let paths = literals.map((literal) => {
				let normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(literal);
				return normal.startsWith(before) ? normal.slice(before.length) : normal;
			});
			return [...new Set(paths)].filter((other) => other !== path && other !== "");
		}
		async function literalsIn(workflow, key) {
			let { parse } = await __webpack_require__.e(637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
			try {
				return valuesOf(parse(workflow, { maxAliasCount: 1e3 }), key).filter((value) => !value.includes("${{"));
			} catch (cause) {
				throw (0, _api_js__WEBPACK_IMPORTED_MODULE_4__.Mj)("This workflow cannot be read on the default branch, so a policy that was moved cannot be found.", "Fix the workflow on the default branch.", cause);
			}
		}
		function valuesOf(node, key) {
			if (typeof node != "object" || !node) return [];
			return Object.entries(node).flatMap(([name, value]) => name === key && typeof value == "string" ? [value.trim()] : valuesOf(value, key));
		}
	}),
	9435: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$U: () => TreeEntry,
			Fe: () => readCommits,
			Jo: () => readingContents,
			O7: () => commitPattern,
			TI: () => isContentOf,
			Wd: () => fileAt,
			oy: () => entryFields,
			yR: () => readText
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2417);
		var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4257);
		let kinds = new Map([
			[33188, "file"],
			[33261, "file"],
			[40960, "symbolic link"],
			[16384, "folder"]
		]);
		let entryFields = "mode oid object { ... on Blob { byteSize } }";
		let TreeEntry = zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			mode: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr(),
			oid: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			object: zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({ byteSize: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Whr()) }))
		})), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi((entry) => {
			if (entry === null) return;
			return {
				kind: kinds.get(entry.mode) ?? "submodule",
				id: entry.oid,
				bytes: entry.object?.byteSize ?? 0
			};
		}));
		let At = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			oid: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			file: TreeEntry
		});
		let Commits = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({ repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			defaultBranchRef: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				name: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				target: zod_mini__WEBPACK_IMPORTED_MODULE_2__.X$i(At, { workflow: TreeEntry })
			})),
			run: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.X$i(At, { parents: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({ nodes: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(At) }) }))
		}) });
		let commitsQuery = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!, $workflow: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      name
      target { oid ... on Commit { file(path: $path) { ${entryFields} } workflow: file(path: $workflow) { ${entryFields} } } }
    }
    run: object(oid: $commit) {
      oid
      ... on Commit {
        file(path: $path) { ${entryFields} }
        parents(first: 2) { nodes { oid file(path: $path) { ${entryFields} } } }
      }
    }
  }
}`;
		function readingContents({ left }, maxMs) {
			return {
				permission: "contents",
				access: "read",
				milliseconds: Math.min(maxMs, left() / 2)
			};
		}
		async function readCommits(github, variables) {
			let { repository } = await (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.W8)(github, commitsQuery, {
				variables,
				schema: Commits
			});
			let { defaultBranchRef, run } = repository;
			if (defaultBranchRef === null) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.Mj)("The repository has no default branch.", "Push a commit to it first.");
			if (run === null) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.Mj)(`GitHub does not know the commit ${variables.commit.slice(0, 7)} of this run.`, "Push a commit, or close and reopen the pull request.");
			if (run.oid !== variables.commit) throw (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.Mj)("GitHub answered about another commit.", _api_js__WEBPACK_IMPORTED_MODULE_1__.H1);
			return {
				branch: defaultBranchRef.name,
				tip: defaultBranchRef.target,
				run,
				parents: run.parents.nodes
			};
		}
		let fileQuery = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { ... on Commit { file(path: $path) { ${entryFields} } } }
  }
}`;
		let OneFile = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({ repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({ commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({ file: TreeEntry }) }) });
		async function fileAt(github, commit, path) {
			let variables = {
				commit,
				path
			};
			let { repository } = await (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.W8)(github, fileQuery, {
				variables,
				schema: OneFile
			});
			return repository.commit.file;
		}
		let commitPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
		function readText(github, { id }) {
			return (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.kQ)(github, `/git/blobs/${encodeURIComponent(id)}`, "application/vnd.github.raw+json");
		}
		function isContentOf({ bytes, lines }, { kind, id }) {
			return kind === "file" && [bytes, lines].some((content) => blobId(content, id.length) === id);
		}
		function blobId(bytes, length) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
		}
	})
};
