export const id = 309;
export const ids = [309];
export const modules = {
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
	}),
	4309: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readEarlierVersions: () => readEarlierVersions });
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2417);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8729);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7336);
		var _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6541);
		var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4257);
		var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9435);
		let Commit = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			oid: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Fk(_commits_js__WEBPACK_IMPORTED_MODULE_2__.O7)),
			messageHeadline: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			committedDate: zod_mini__WEBPACK_IMPORTED_MODULE_5__.w$(),
			file: _commits_js__WEBPACK_IMPORTED_MODULE_2__.$U
		});
		let PolicyHistory = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({ repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({ defaultBranchRef: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({ target: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			file: _commits_js__WEBPACK_IMPORTED_MODULE_2__.$U,
			history: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({ nodes: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(Commit) })
		}) })) }) });
		let historyQuery = `query ($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef {
      target { ... on Commit {
        file(path: $path) { ${_commits_js__WEBPACK_IMPORTED_MODULE_2__.oy} }
        history(first: 20, path: $path) {
          nodes { oid messageHeadline committedDate file(path: $path) { ${_commits_js__WEBPACK_IMPORTED_MODULE_2__.oy} } }
        }
      } }
    }
  }
}`;
		async function readEarlierVersions(step, life) {
			try {
				let purpose = {
					...(0, _commits_js__WEBPACK_IMPORTED_MODULE_2__.Jo)(life.clock, 5e3),
					isTriedOnce: !0
				};
				return await (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.WN)(purpose, life.signal, (github) => askForVersions(github, step));
			} catch {
				return;
			}
		}
		async function askForVersions(github, { declared, checkout: { path }, event }) {
			if (declared === void 0) return;
			let { content, parse } = declared;
			let asked = {
				variables: { path },
				schema: PolicyHistory
			};
			let { repository } = await (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.W8)(github, historyQuery, asked);
			let { file, history } = repository.defaultBranchRef?.target ?? {};
			let [newest] = history?.nodes ?? [];
			if (history === void 0 || file === void 0 || newest?.file?.id !== file.id) return;
			if (event.base === void 0 && !(0, _commits_js__WEBPACK_IMPORTED_MODULE_2__.TI)(content, file)) return;
			let versions = versionsAmong(history.nodes);
			let texts = await Promise.all(versions.map((version) => (0, _commits_js__WEBPACK_IMPORTED_MODULE_2__.yR)(github, version.file)));
			return versions.flatMap(({ since, replacedBy }, at) => {
				try {
					return [{
						policy: parse(texts[at] ?? "", path),
						since,
						replacedBy
					}];
				} catch {
					return [];
				}
			});
		}
		function versionsAmong(commits) {
			let idOf = (commit) => commit?.file?.id;
			let changes = commits.filter((commit, at) => idOf(commit) !== idOf(commits[at + 1]));
			return changes.flatMap((commit, at) => {
				let { file, committedDate: since } = commit;
				let next = changes[at - 1];
				let isFirst = changes.findIndex((other) => idOf(other) === idOf(commit)) === at;
				if (next === void 0 || !isFirst || file?.kind !== "file" || file.bytes > _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__.si) return [];
				return [{
					file,
					since,
					replacedBy: {
						commit: next.oid,
						title: next.messageHeadline,
						date: next.committedDate
					}
				}];
			}).slice(0, 5);
		}
	})
};
