export const id = 291;
export const ids = [291];
export const modules = { 5291: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { openBase: () => openBase });
	var external_node_path_ = __webpack_require__(6760);
	var policy = __webpack_require__(6541);
	var errors = __webpack_require__(8798);
	var messages_text = __webpack_require__(322);
	var evidence = __webpack_require__(9649);
	var job = __webpack_require__(9590);
	var api = __webpack_require__(4257);
	var external_node_crypto_ = __webpack_require__(7598);
	var schemas = __webpack_require__(2417);
	let kinds = new Map([
		[33188, "file"],
		[33261, "file"],
		[40960, "symbolic link"],
		[16384, "folder"]
	]);
	let entryFields = "mode oid object { ... on Blob { byteSize } }";
	let TreeEntry = schemas.FsL(schemas.mee(schemas.Ikc({
		mode: schemas.Whr(),
		oid: schemas.YjP(),
		object: schemas.cl6(schemas.Ikc({ byteSize: schemas.lqM(schemas.Whr()) }))
	})), schemas.pdi((entry) => {
		if (entry === null) return;
		return {
			kind: kinds.get(entry.mode) ?? "submodule",
			id: entry.oid,
			bytes: entry.object?.byteSize ?? 0
		};
	}));
	let At = schemas.Ikc({
		oid: schemas.YjP(),
		file: TreeEntry
	});
	let Commits = schemas.Ikc({ repository: schemas.Ikc({
		defaultBranchRef: schemas.mee(schemas.Ikc({
			name: schemas.YjP(),
			target: schemas.X$i(At, { workflow: TreeEntry })
		})),
		run: schemas.mee(schemas.X$i(At, { parents: schemas.Ikc({ nodes: schemas.YOg(At) }) }))
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
	async function readCommits(github, variables) {
		let { repository } = await (0, api.W8)(github, commitsQuery, {
			variables,
			schema: Commits
		});
		let { defaultBranchRef, run } = repository;
		if (defaultBranchRef === null) throw (0, api.Mj)("The repository has no default branch.", "Push a commit to it first.");
		if (run === null) throw (0, api.Mj)(`GitHub does not know the commit ${variables.commit.slice(0, 7)} of this run.`, "Push a commit, or close and reopen the pull request.");
		if (run.oid !== variables.commit) throw (0, api.Mj)("GitHub answered about another commit.", api.H1);
		return {
			branch: defaultBranchRef.name,
			tip: defaultBranchRef.target,
			run,
			parents: run.parents.nodes
		};
	}
	async function filesAt(github, commit, paths) {
		if (paths.length === 0) return [];
		let names = paths.map((_, at) => `path${at}`);
		let query = `query ($owner: String!, $name: String!, $commit: GitObjectID!, ${names.map((name) => `$${name}: String!`).join(", ")}) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { ... on Commit {
      ${names.map((name) => `${name}: file(path: $${name}) { ${entryFields} }`).join("\n      ")}
    } }
  }
}`;
		let variables = {
			commit,
			...Object.fromEntries(paths.map((path, at) => [`path${at}`, path]))
		};
		let schema = schemas.Ikc({ repository: schemas.Ikc({ commit: schemas.g1P(schemas.YjP(), TreeEntry) }) });
		let { repository } = await (0, api.W8)(github, query, {
			variables,
			schema
		});
		return paths.flatMap((path, at) => {
			let file = repository.commit[`path${at}`];
			return file === void 0 ? [] : [{
				path,
				file
			}];
		});
	}
	async function readText(github, { id }) {
		let path = `/git/blobs/${encodeURIComponent(id)}`;
		return (0, api.WW)(await (0, api.kQ)(github, path, "application/vnd.github.raw+json"), github);
	}
	function isContentOf({ bytes, lines }, { kind, id }) {
		return kind === "file" && [bytes, lines].some((content) => blobId(content, id.length) === id);
	}
	function blobId(bytes, length) {
		return (0, external_node_crypto_.createHash)(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
	}
	let workflows = ".github/workflows";
	let purposeFor = ({ left }) => ({
		permission: "contents",
		access: "read",
		milliseconds: Math.min(3e4, left() / 2)
	});
	function openBase({ mode, event, declared }, life) {
		let { base: into } = event;
		if (mode !== "check" && mode !== "validate" || into === void 0 || declared === void 0) return;
		let question = {
			...declared,
			event,
			into,
			commit: job.evidence().commit
		};
		return async () => {
			try {
				requireQuestion(question);
				return await (0, api.WN)(purposeFor(life.clock), life.signal, (github) => askForBase(github, question));
			} catch (error) {
				let { message, hint } = error instanceof errors.lZ ? error : (0, errors.Re)(error);
				return {
					state: "unknown",
					why: message,
					hint
				};
			}
		};
	}
	function requireQuestion({ into, commit }) {
		if (into.branch === "") throw (0, api.Mj)("The event names no base branch.", "Run the check on pull_request or merge_group.");
		if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return;
		let message = `GITHUB_SHA is ${(0, messages_text.hD)(commit)}, which is no commit.`;
		throw (0, api.Mj)(message, "The runner sets it: leave it as it is.");
	}
	async function askForBase(github, question) {
		let { commit, path, content, policy, into } = question;
		let commits = await readCommits(github, {
			commit,
			path,
			workflow: ownWorkflow()
		});
		let { branch, tip, run } = commits;
		let known = {
			state: "known",
			branch,
			into: into.branch === branch ? void 0 : into.branch,
			proposed: policy
		};
		if (run.file === void 0 && tip.file === void 0) return {
			state: "outside",
			branch
		};
		requireMergeCommit(question, commits);
		if (run.file === void 0 || !isContentOf(content, run.file)) throw notAsCommitted(question);
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
	function ownWorkflow() {
		let { repository, ...run } = job.evidence();
		return run.workflow.startsWith(`${repository}/`) ? (0, evidence.E)(run) ?? workflows : workflows;
	}
	function requireMergeCommit({ event, into, commit }, { branch, tip, run, parents }) {
		if (into.kind !== "pull_request") return;
		let at = commit.slice(0, 7);
		let [first, second] = parents;
		let { headSha = "unknown" } = event.pullRequest ?? {};
		if (first === void 0 || second?.oid !== headSha) {
			let message = `This run's commit, ${at}, does not merge the newest commit of the pull request (${headSha.slice(0, 7)}).`;
			throw (0, api.Mj)(message, "Push a commit, or close and reopen the pull request: running this job again asks for the same merge commit.");
		}
		let update = `Update the branch of the pull request, so that it contains the policy of ${(0, messages_text.hD)(into.branch)}.`;
		if (into.branch === branch && first.file?.id !== tip.file?.id) throw (0, api.Mj)(`The policy on ${(0, messages_text.hD)(branch)} changed since this run's merge commit, ${at}.`, update);
		if (into.branch !== branch && second.file?.id !== run.file?.id) throw (0, api.Mj)(`Merging into ${(0, messages_text.hD)(into.branch)} changes the policy of this pull request.`, update);
	}
	function notAsCommitted({ path, commit }) {
		return (0, api.Mj)(`The policy file in the workspace is not ${(0, messages_text.hD)(path)} as GitHub has it at ${commit.slice(0, 7)}.`, "Check out the commit of the event, without Git LFS for the policy file, and do not write the file in the job.");
	}
	async function policyAt(github, { parse }, at) {
		let { file, path, branch } = at;
		let where = `The policy on ${(0, messages_text.hD)(branch)}, ${(0, messages_text.hD)(path)},`;
		if (file.kind !== "file") throw (0, api.Mj)(`${where} is a ${file.kind}.`, `Make it a regular file on ${(0, messages_text.hD)(branch)}.`);
		if (file.bytes > policy.si) throw (0, api.Mj)(`${where} is larger than 1 MiB.`, "Split it into several files.");
		let text = await readText(github, file);
		try {
			return parse(text, path);
		} catch (error) {
			let faults = error instanceof AggregateError ? error.errors : [error];
			if (!faults.every((fault) => fault instanceof errors.lZ && fault.reason === "invalid-policy")) throw error;
			throw (0, api.Mj)(`${where} breaks the rules of the file: ${faultsText(faults)}`, `Fix these lines on ${(0, messages_text.hD)(branch)}, if this pull request does not fix them.`);
		}
	}
	function faultsText(faults) {
		let more = faults.length > 3 ? ` And ${faults.length - 3} more.` : "";
		return `${faults.slice(0, 3).map(({ message }) => message).join(" ")}${more}`;
	}
	async function movedPolicy(github, question, { branch, tip }) {
		let sids = new Set(question.policy.accounts.map(({ account }) => account));
		let files = await filesAt(github, tip.oid, await pathsInWorkflow(github, question, tip));
		let [best, next] = (await Promise.all(files.map(async ({ path, file }) => {
			let policy = await policyAt(github, question, {
				file,
				path,
				branch
			});
			return {
				policy,
				movedFrom: path,
				shared: policy.accounts.filter(({ account }) => sids.has(account)).length
			};
		}))).filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
		if (best === void 0) return { policy: void 0 };
		if (best.shared > (next?.shared ?? 0)) return {
			policy: best.policy,
			movedFrom: best.movedFrom
		};
		throw (0, api.Mj)(`${(0, messages_text.hD)(question.path)} is new, and both ${(0, messages_text.hD)(best.movedFrom)} and ${(0, messages_text.hD)(next?.movedFrom ?? "")} may be what it replaces.`, "Move one policy file in one pull request.");
	}
	async function pathsInWorkflow(github, { path, policyFile }, { workflow }) {
		if (workflow?.kind !== "file") return [];
		let { literalsIn } = await Promise.all([__webpack_require__.e(637), __webpack_require__.e(224)]).then(__webpack_require__.bind(__webpack_require__, 6224));
		let before = policyFile.slice(0, -path.length);
		let paths = literalsIn(await readText(github, workflow), "policy-file").map((literal) => {
			let normal = external_node_path_.posix.normalize(literal);
			return normal.startsWith(before) ? normal.slice(before.length) : normal;
		});
		return [...new Set(paths)].filter((other) => other !== path && other !== "");
	}
}) };
