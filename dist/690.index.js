export const id = 690;
export const ids = [690, 631];
export const modules = {
	1631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			accountsOf: () => accountsOf,
			parsePolicy: () => parsePolicy
		});
		var resources = __webpack_require__(9689);
		var settings = __webpack_require__(4859);
		var policy = __webpack_require__(6541);
		var dist = __webpack_require__(6637);
		var errors = __webpack_require__(8798);
		var messages_text = __webpack_require__(322);
		let maxLexemes = 125e3;
		let maxEntries = 1e4;
		let inFull = (words) => typeof words == "string" ? words : words();
		function problem(place, fault, hint) {
			return {
				place,
				fault,
				hint
			};
		}
		function tooLarge(place, what) {
			return {
				kind: "too-large",
				...problem(place, `holds more than ${what}`, "Split it into several files.")
			};
		}
		function stopAt(text, problems) {
			if (problems.length === 0) return;
			let inOrder = problems.toSorted((a, b) => a.place.line - b.place.line);
			let shown = inOrder.slice(0, 100);
			let next = inOrder[100];
			if (next !== void 0) {
				let fault = `${inOrder.length - 100} more problems follow`;
				shown.push(problem(next.place, fault, "Fix the earlier problems first."));
			}
			let lines = text.split("\n");
			throw AggregateError(shown.map((found) => errorOf(found, lines[found.place.line - 1] ?? "")));
		}
		function errorOf({ place, fault, hint, kind }, line) {
			let where = (0, messages_text.hD)(`${place.file}:${place.line}:${place.column}`);
			let [cause, fix] = causeIn(line.replace(/(?:^|[ \t])#.*/, ""));
			let message = `${where}${cause}: ${inFull(fault)}.`;
			return new errors.lZ("invalid-policy", message, {
				hint: `${fix}${inFull(hint)}`,
				place,
				kind
			});
		}
		function causeIn(line) {
			let hidden = (0, messages_text.k_)(line);
			if (hidden !== void 0) return [`, a line with ${hidden}`, "Replace this character with a plain blank, or delete it. "];
			if (!line.includes("${{")) return ["", ""];
			return [", a line with an expression", "GitHub expands expressions only in workflows: write the value itself. "];
		}
		function readDocument(text, file) {
			let lines = new dist.HN();
			lines.addNewLine(0);
			let placeAt = (offset) => {
				let { line, col } = lines.linePos(offset);
				return {
					file,
					line: Math.max(line, 1),
					column: Math.max(col, 1)
				};
			};
			let problems = [];
			let [document, second] = composeTwo(tokensWithin(text, new dist.iX(lines.addNewLine), {
				problems,
				placeAt
			}), text.length);
			if (document === void 0) throw Error("A text without a document is composed as an empty one.");
			second !== void 0 && problems.push(problem(placeAt(second.range[0]), "a second document begins", "Keep one document in the file, without ---."));
			let source = {
				text,
				document,
				placeAt
			};
			stopAt(text, [
				...notYaml(source),
				...problems,
				...nodeProblems(source)
			]);
			(document.contents === null || isForgotten(document.contents)) && stopAt(text, [problem(placeAt(0), "the file is empty", "Declare at least one account; the README has an example.")]);
			return source;
		}
		function* tokensWithin(text, parser, { problems, placeAt }) {
			let lexemes = 0;
			for (let lexeme of new dist.JG().lex(text)) {
				lexemes += lexeme.startsWith("\"") ? lexeme.split("\\").length : 1;
				let what = `${(0, messages_text.zD)(maxLexemes)} words, marks and line breaks up to here`;
				lexemes > maxLexemes && stopAt(text, [tooLarge(placeAt(parser.offset), what)]);
				if (dist.DB.tokenType(lexeme) === "tag") {
					let fault = () => `holds a tag (${(0, messages_text.hD)(lexeme)})`;
					problems.push(problem(placeAt(parser.offset), fault, "Write the value without a tag (!\u2026)."));
				}
				yield* parser.next(lexeme);
				parser.stack.length > 16 && stopAt(text, [problem(placeAt(parser.offset), "is nested more than 16 levels deep", "The policy file needs only a few levels. See its schema.")]);
			}
			yield* parser.end();
		}
		function composeTwo(tokens, length) {
			let options = {
				schema: "core",
				prettyErrors: !1,
				uniqueKeys: !1,
				logLevel: "error"
			};
			let limit = Error.stackTraceLimit;
			Error.stackTraceLimit = 0;
			try {
				let [first, second] = new dist.Dk(options).compose(tokens, !0, length);
				return [first, second];
			} finally {
				Error.stackTraceLimit = limit;
			}
		}
		function notYaml({ document: { errors, warnings }, placeAt }) {
			return [...errors, ...warnings].filter(({ code }) => code !== "TAG_RESOLVE_FAILED").map(({ pos, message }) => problem(placeAt(pos[0]), () => `is not YAML (${(0, messages_text.hD)(message)})`, "Correct the fault, and check the indentation."));
		}
		function nodeProblems({ document, placeAt }) {
			let found = [];
			(0, dist.YR)(document, {
				Alias: (_, alias) => {
					found.push(problem(placeAt(startOf(alias)), "holds an alias (*)", "Write the value out; use defaults for what accounts share."));
				},
				Map: (_, { items }) => {
					for (let wrongKey of keyProblems(items, placeAt)) found.push(wrongKey);
				},
				Pair: (_, { key, value }) => {
					((0, dist.jh)(value) || (0, dist.oP)(value)) && value.items.length > maxEntries && found.push(tooLarge(placeAt(startOf(key)), `${(0, messages_text.zD)(maxEntries)} entries`));
				}
			});
			return found;
		}
		function keyProblems(pairs, placeAt) {
			let seen = new Set();
			return pairs.flatMap(({ key }) => {
				let place = placeAt(startOf(key));
				if (!(0, dist.jn)(key) || typeof key.value != "string") {
					let word = (0, dist.jn)(key) && key.source ? (0, messages_text.pj)(key.source) : "";
					let hint = word === "" ? "Write the key as a plain word." : `Write it in quotes: '${word}'.`;
					return [problem(place, word === "" ? "a key is not text" : `the key "${word}" is not text`, hint)];
				}
				let name = key.value;
				let isSecond = seen.has(name);
				seen.add(name);
				let fault = () => `the key ${(0, messages_text.hD)(name)} occurs twice`;
				return isSecond ? [problem(place, fault, "Remove one of them.")] : [];
			});
		}
		function isForgotten(value) {
			return (0, dist.jn)(value) && value.value === null && value.source === "";
		}
		function nodeAt({ document }, path) {
			let found = {
				key: void 0,
				value: document.contents
			};
			for (let step of path) {
				let value = found?.value;
				if ((0, dist.jh)(value)) found = pairsOf(value).get(step);
				else if ((0, dist.oP)(value) && typeof step == "number") found = {
					key: void 0,
					value: value.items[step]
				};
				else return;
			}
			return found;
		}
		let pairs = new WeakMap();
		function pairsOf(map) {
			let known = pairs.get(map) ?? new Map(map.items.map((pair) => [(0, dist.jn)(pair.key) ? pair.key.value : void 0, pair]));
			pairs.set(map, known);
			return known;
		}
		function valuePlace(source, path) {
			let found = nodeAt(source, path);
			if (found === void 0) return path.length === 0 ? source.placeAt(0) : valuePlace(source, path.slice(0, -1));
			let { key, value } = found;
			let isOneLine = (0, dist.jn)(value) && !isForgotten(value);
			return source.placeAt(startOf(key === void 0 || isOneLine ? value : key));
		}
		function startOf(node) {
			return ((0, dist.Ll)(node) ? node.range?.[0] : void 0) ?? 0;
		}
		function keysAt(source, path) {
			let value = nodeAt(source, path)?.value;
			if (!(0, dist.jh)(value)) return;
			return value.items.flatMap(({ key }) => (0, dist.jn)(key) ? [String(key.value)] : []);
		}
		function keyPlace(source, path) {
			return source.placeAt(startOf(nodeAt(source, path)?.key));
		}
		var mod = __webpack_require__(2818);
		var messages_likely = __webpack_require__(197);
		var value = __webpack_require__(2449);
		var schema = __webpack_require__(612);
		function emptyValues({ document, placeAt }) {
			let problems = [];
			(0, dist.YR)(document, {
				Pair: (_, { key, value }, path) => {
					if (!(0, dist.jn)(key) || !(value === null || isForgotten(value))) return;
					let map = path.at(-1);
					if ((0, dist.jh)(map) && isLeftByMisplaced(key.value, map)) return;
					let fault = () => `${(0, messages_text.hD)(String(key.value))} has nothing after it`;
					problems.push(problem(placeAt(startOf(key)), fault, "Write a value after it, or null for a SID or URL that must be empty, or remove the key."));
				},
				Seq: (_, { items }) => {
					for (let item of items.filter(isForgotten)) problems.push(problem(placeAt(startOf(item)), "an entry of a list is empty", "Write the entry, or remove the dash."));
				}
			});
			return problems;
		}
		function schemaProblems(source, issues) {
			let seen = new Set();
			return issues.flatMap((issue) => {
				if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(source, issue.path, key));
				if (issue.code === "invalid_key") return [];
				let { input, path } = issue;
				let id = JSON.stringify(path);
				if (seen.has(id) || isForgotten(nodeAt(source, path)?.value)) return [];
				seen.add(id);
				return [input === void 0 ? missing(source, path) : wrong(source, path, input)];
			});
		}
		function unknownKey(source, path, key) {
			let { keys } = (0, schema.l0)(path);
			let place = keyPlace(source, [...path, key]);
			let misplaced = `${(0, messages_text.hD)(key)} is not below "compositions" or "recordings"`;
			if (keys.includes("compositions") && settings.W0.some(({ name }) => name === key)) return problem(place, misplaced, "Write it below one of them, with more blanks in front.");
			let fault = () => `${named(path)} has the unknown key ${(0, messages_text.hD)(key)}`;
			return problem(place, fault, () => keyHint(key, keys));
		}
		function isLeftByMisplaced(key, map) {
			return resources.ES.some((resource) => resource === key) && settings.W0.some(({ name }) => map.has(name));
		}
		function keyHint(key, keys) {
			let likely = (0, messages_likely.k)(key, keys);
			return likely !== void 0 && (0, mod.Io)(key, likely) <= Math.max(2, likely.length / 3) ? `Did you mean ${likely}?` : `Use one of ${keys.join(", ")}.`;
		}
		function missing(source, path) {
			let parent = path.slice(0, -1);
			let fault = () => `${named(parent)} lacks ${String(path.at(-1))}`;
			return problem(valuePlace(source, parent), fault, () => hintFor(source, path, void 0));
		}
		function wrong(source, path, input) {
			let kindFault = () => {
				let kind = (0, schema.l0)(path).guide.kind;
				let parsed = kind !== void 0 && typeof input == "string" && value.EZ[kind].parse(input);
				return parsed && "fault" in parsed ? parsed : void 0;
			};
			let fault = () => {
				let { sid } = (0, schema.l0)(path).guide;
				let otherFault = sid !== void 0 && typeof input == "string" ? (0, value.Bq)(input, sid) : `is ${shown(input)}`;
				return `${named(path)} ${kindFault()?.fault ?? otherFault}`;
			};
			return problem(valuePlace(source, path), fault, () => kindFault()?.fix ?? hintFor(source, path, input));
		}
		function named(path) {
			let [first, index, key] = path;
			if (first === void 0) return "the file";
			if (first !== "waivers" || typeof index != "number") return (0, messages_text.hD)(path.map(String).join("."));
			return `${key === void 0 ? "" : `${(0, messages_text.hD)(String(key))} of `}waiver ${index + 1}`;
		}
		function shown(input) {
			if (Array.isArray(input)) return "a list";
			if (typeof input == "object" && input) return Object.keys(input).length === 0 ? "empty" : "a map";
			return typeof input == "string" ? (0, messages_text.hD)(input) : String(input);
		}
		function hintFor(source, path, input) {
			let [part, index, key] = path;
			if (part === "waivers" && key === "setting") return settingHint(source, Number(index), input);
			return (0, schema.l0)(path).guide.hint;
		}
		function settingHint(source, index, input) {
			let account = nodeAt(source, [
				"waivers",
				index,
				"account"
			])?.value;
			let owners = [["accounts", (0, dist.jn)(account) ? String(account.value) : ""], ["defaults"]];
			let declared = schema.H$.filter((name) => owners.some((owner) => nodeAt(source, [...owner, ...(0, schema.W0)(name)]) !== void 0));
			let candidates = declared.length > 0 ? declared : schema.H$;
			return `Use a declared setting, such as ${(0, messages_likely.k)(typeof input == "string" ? input : "", candidates) ?? candidates[0]}.`;
		}
		function nameProblems(source) {
			let path = ["accounts"];
			let names = keysAt(source, path);
			if (names?.length === 0) return [problem(valuePlace(source, path), "\"accounts\" is empty", (0, schema.l0)(path).guide.hint)];
			return (names ?? []).filter((name) => !schema._u.test(name)).map((name) => {
				let fault = () => `${(0, messages_text.hD)(name)} cannot be the name of an account`;
				return problem(keyPlace(source, [...path, name]), fault, schema.Mp);
			});
		}
		function crossCheck(parsed, today) {
			return [
				...repeatedSids(parsed),
				...accountsWithoutSettings(parsed),
				...needlessWaivers(parsed),
				...longWaivers(parsed, today)
			];
		}
		function repeatedSids({ accounts, source }) {
			let owners = new Map();
			return [...accounts].flatMap(([name, account]) => {
				let sid = account["account-sid"];
				let owner = owners.get(sid);
				owners.set(sid, owner ?? name);
				if (owner === void 0) return [];
				let fault = () => `${named(["accounts", name])} has the account-sid of ${(0, messages_text.hD)(owner)}`;
				return [problem(valuePlace(source, [
					"accounts",
					name,
					"account-sid"
				]), fault, "Correct the SID, or remove one of the two accounts.")];
			});
		}
		function accountsWithoutSettings({ file, accounts, source }) {
			let isEmpty = (parts) => resources.ES.every((resource) => Object.keys(parts[resource] ?? {}).length === 0);
			if (!isEmpty(file.defaults ?? {})) return [];
			return [...accounts].flatMap(([name, account]) => {
				let path = ["accounts", name];
				if (!isEmpty(account)) return [];
				return [problem(valuePlace(source, path), () => `${named(path)} declares nothing`, schema.Py)];
			});
		}
		function needlessWaivers({ file: { waivers = [], defaults = {} }, accounts, source }) {
			let seen = new Set();
			return waivers.flatMap(({ account: name, setting: full }, index) => {
				let place = (key) => valuePlace(source, [
					"waivers",
					index,
					key
				]);
				let account = accounts.get(name);
				if (account === void 0) {
					let hint = () => nameHint(name, [...accounts.keys()]);
					return [problem(place("account"), () => `no account is called ${(0, messages_text.hD)(name)}`, hint)];
				}
				let id = `${name} ${full}`;
				if (seen.has(id)) {
					let fault = () => `${full} of ${(0, messages_text.hD)(name)} is waived twice`;
					return [problem(place("setting"), fault, "Remove one of the waivers.")];
				}
				seen.add(id);
				let [resource, setting] = (0, schema.W0)(full);
				if ([account, defaults].some((parts) => parts[resource]?.[setting] !== void 0)) return [];
				let fault = () => `${(0, messages_text.hD)(name)} does not declare ${full}, so there is nothing to waive`;
				return [problem(place("setting"), fault, "Remove the waiver, or declare the setting.")];
			});
		}
		function nameHint(name, names) {
			let likely = (0, messages_likely.k)(name, names);
			return likely === void 0 ? "Use the name of an account." : `Did you mean ${(0, messages_text.hD)(likely)}?`;
		}
		function longWaivers({ file: { waivers = [] }, source }, today) {
			return waivers.flatMap(({ expires }, index) => {
				if ((0, policy.H_)({ expires }, today) <= 367) return [];
				let path = ["waivers", index];
				let fault = () => `${named(path)} ends on ${expires}, more than 366 days from today`;
				return [problem(valuePlace(source, [...path, "expires"]), fault, "Choose an earlier date, and extend the waiver then if it is still needed.")];
			});
		}
		function parsePolicy(text, file, today) {
			let source = readDocument(text, file);
			let { data, error } = schema.jp.safeParse(source.document.toJS(), { reportInput: !0 });
			let issues = error?.issues ?? [];
			stopAt(text, [
				...emptyValues(source),
				...schemaProblems(source, issues),
				...nameProblems(source)
			]);
			if (data === void 0) throw error;
			let parsed = {
				file: data,
				accounts: accountsOf(data, source),
				source
			};
			stopAt(text, crossCheck(parsed, today));
			return policyOf(parsed);
		}
		function accountsOf({ accounts }, source) {
			let names = keysAt(source, ["accounts"]) ?? [];
			return new Map(names.map((name) => {
				let account = Object.hasOwn(accounts, name) ? accounts[name] : void 0;
				if (account === void 0) throw Error("The parsed policy has fewer accounts than the file.");
				return [name, account];
			}));
		}
		function policyOf({ file, accounts, source }) {
			let placed = (file.waivers ?? []).map((waiver, index) => ({
				...waiver,
				place: valuePlace(source, [
					"waivers",
					index,
					"expires"
				])
			}));
			let waivers = Map.groupBy(placed, ({ account }) => account);
			return {
				accounts: [...accounts].map(([name, account]) => ({
					name,
					account: account["account-sid"],
					...declaredOf(name, [file.defaults ?? {}, account], source),
					waivers: (waivers.get(name) ?? []).map(({ setting: full, reason, expires, place }) => {
						let [resource, setting] = (0, schema.W0)(full);
						return {
							resource,
							setting,
							reason,
							expires,
							place
						};
					})
				})),
				unlistedSubaccounts: file["unlisted-subaccounts"] ?? policy.Wo.unlistedSubaccounts,
				unmanaged: file.unmanaged ?? policy.Wo.unmanaged,
				replacements: file.replacements ?? policy.Wo.replacements
			};
		}
		function declaredOf(name, [under, over], source) {
			let inherited = {};
			let places = { account: keyPlace(source, ["accounts", name]) };
			let declared = {};
			for (let resource of resources.ES) {
				let both = {
					...under[resource],
					...over[resource]
				};
				let known = settings.W0.map((row) => row.name).filter((setting) => both[setting] !== void 0);
				known.length > 0 && (declared[resource] = Object.fromEntries(known.map((setting) => [setting, both[setting] ?? ""])));
				for (let setting of known) {
					let isOwn = over[resource]?.[setting] !== void 0;
					let owner = isOwn ? ["accounts", name] : ["defaults"];
					places[`${resource}.${setting}`] = valuePlace(source, [
						...owner,
						resource,
						setting
					]);
					isOwn || (inherited[`${resource}.${setting}`] = additionTo(source, name, resource));
				}
			}
			return {
				declared,
				places,
				inherited
			};
		}
		function additionTo(source, name, resource) {
			let account = ["accounts", name];
			let own = [...account, resource];
			let isFirst = (keysAt(source, own) ?? []).length === 0;
			return {
				after: lastPlace(source, isFirst ? account : own),
				isFirst
			};
		}
		function lastPlace(source, path) {
			let last = keysAt(source, path)?.at(-1);
			return last === void 0 ? valuePlace(source, path) : lastPlace(source, [...path, last]);
		}
	}),
	612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H$: () => settingNames,
			Mp: () => nameRule,
			Py: () => declareRule,
			W0: () => splitName,
			_u: () => namePattern,
			jp: () => PolicyFile,
			l0: () => partAt
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9110);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2417);
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7336);
		var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8729);
		var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1863);
		var _settings_resources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9689);
		var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4859);
		var _settings_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2449);
		var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6541);
		let guides = zod_mini__WEBPACK_IMPORTED_MODULE_4__.u5();
		function part(schema, description, guide) {
			let described = schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.q0y(description));
			guides.add(described, typeof guide == "string" ? { hint: guide } : guide);
			return described;
		}
		function settingsPart(description) {
			let parts = _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.W0.map((row) => {
				let { declared, hint } = _settings_value_js__WEBPACK_IMPORTED_MODULE_2__.EZ[row.kind];
				return [row.name, part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(declared), row.description, {
					hint,
					kind: row.kind
				})];
			});
			return part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej(Object.fromEntries(parts))), description, "Write the settings below it.");
		}
		let perResource = {
			compositions: settingsPart("The settings of the account for compositions."),
			recordings: settingsPart("The settings of the account for recordings. Twilio cannot compose recordings that are encrypted or kept in S3.")
		};
		let settingNames = _settings_resources_js__WEBPACK_IMPORTED_MODULE_0__.ES.flatMap((resource) => _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.W0.map(({ name }) => `${resource}.${name}`));
		let namePattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/;
		let nameRule = "Use at most 63 letters, digits, hyphens and underscores, and begin with a letter or a digit.";
		let declareRule = "Declare at least one setting here or in defaults. An account without settings would always pass.";
		let AccountPart = part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			"account-sid": part(_settings_value_js__WEBPACK_IMPORTED_MODULE_2__.SQ, "The account's SID (AC\u2026).", {
				hint: "Use an account SID: AC and 32 hex digits.",
				sid: "an account SID"
			}),
			...perResource
		}), "The settings of one account. A setting that you leave out is not compared and never changes.", "Write account-sid and settings below it.");
		let WaiverPart = part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			account: part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), "The name of the account in this file.", "Use the name of an account in this file."),
			setting: part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(settingNames), "The setting that may differ. The policy must declare it.", "Use a declared setting, such as compositions.encryption-enabled."),
			reason: part(_settings_value_js__WEBPACK_IMPORTED_MODULE_2__.n8, "The reason, for the reader of an audit.", "Say in one line why it may differ."),
			expires: part(zod_mini__WEBPACK_IMPORTED_MODULE_6__.p6(), "The last day of the waiver, in UTC.", "Use the last day of the waiver, such as \"2027-06-30\".")
		}), "Allows one setting to differ until a given day. Apply does not change this setting.", "Write account, setting, reason and expires.");
		let PolicyFile = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			version: part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(1), "The version of this format.", "Write version: 1."),
			"unlisted-subaccounts": part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(_policy_js__WEBPACK_IMPORTED_MODULE_3__.gO)), "Chooses how a check reports an active subaccount that this file does not name: not at all, as a warning, or as a failure. The last two need the parent's auth token. The default is ignore.", "Use ignore, warn or fail."),
			unmanaged: part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(_policy_js__WEBPACK_IMPORTED_MODULE_3__.gO)), "Chooses how a check reports a gap: not at all, as a warning, or as a failure. A gap is a setting on which encryption or S3 storage at Twilio depends, but that is not in this file. An example is the key while encryption is on. Under fail, apply writes nothing to an account with a gap. The default is warn.", "Use ignore, warn or fail."),
			replacements: part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n(_policy_js__WEBPACK_IMPORTED_MODULE_3__.YZ)), "Chooses how a check reports a pull request that replaces a key, URL, or credential: as a warning, or as a failure. The default is warn.", "Use warn or fail."),
			defaults: part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej(perResource)), "The settings of every account. An account can override each of them.", "Write compositions or recordings below it."),
			accounts: part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__.Fk(namePattern)), AccountPart).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.mIj({ minProperties: 1 })), "The accounts. You choose their names.", "Below it, write the name of each account, and below each name its account-sid and settings."),
			waivers: part(zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(WaiverPart)), "The settings that may differ for a while, each with a reason and a last day.", "Write a list below it. Each entry has account, setting, reason and expires.")
		});
		guides.add(PolicyFile, { hint: "Write version and accounts; the README has an example." });
		function partAt(path) {
			let part = PolicyFile;
			for (let step of path) part &&= childOf(withoutOptional(part), step);
			let guide = part && guides.get(part);
			if (part === void 0 || guide === void 0) throw Error("The format has no such part.");
			let inner = withoutOptional(part);
			return {
				guide,
				keys: inner instanceof zod_mini__WEBPACK_IMPORTED_MODULE_8__.L8 ? Object.keys(inner._zod.def.shape) : []
			};
		}
		function childOf(part, step) {
			if (part instanceof zod_mini__WEBPACK_IMPORTED_MODULE_8__.h) return part._zod.def.valueType;
			if (part instanceof zod_mini__WEBPACK_IMPORTED_MODULE_8__.$p) return part._zod.def.element;
			if (!(part instanceof zod_mini__WEBPACK_IMPORTED_MODULE_8__.L8)) return;
			let shape = part._zod.def.shape;
			return Object.hasOwn(shape, step) ? shape[step] : void 0;
		}
		function withoutOptional(part) {
			return part instanceof zod_mini__WEBPACK_IMPORTED_MODULE_8__.ig ? part._zod.def.innerType : part;
		}
		function splitName(name) {
			return name.split(".");
		}
	}),
	8690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { exportPolicy: () => exportPolicy });
		var policy = __webpack_require__(6541);
		var read = __webpack_require__(1631);
		var dist = __webpack_require__(6637);
		var messages_text = __webpack_require__(322);
		var tool = __webpack_require__(6824);
		var schema = __webpack_require__(612);
		let head = ` yaml-language-server: $schema=${`${tool.iR.replace("github.com", "raw.githubusercontent.com")}/v1/schema/policy.schema.json`}
 Written from the settings at Twilio. A setting that is left out is not managed: it is never compared and never changes.
 null declares that a SID or URL must be empty.`;
		function writePolicy(declared, empty) {
			let shared = sharedBy(declared);
			let accounts = new dist.CA();
			for (let declaration of declared) {
				let key = new dist.X5(declaration.key);
				declaration.name.trim() !== "" && (key.commentBefore = ` ${(0, messages_text.RK)(declaration.name)}`);
				accounts.items.push(new dist.Rm(key, accountNode(declaration, shared)));
			}
			accounts.comment = empty.map(commentOnEmpty).join("\n");
			let defaults = shared.size === 0 ? {} : { defaults: byResource(shared) };
			let document = new dist.yo({
				version: 1,
				replacements: "fail",
				...defaults,
				accounts
			});
			document.commentBefore = head;
			return {
				text: document.toString({ lineWidth: 0 }),
				shared: shared.size
			};
		}
		function sharedBy([first, ...others]) {
			if (first === void 0 || others.length === 0) return new Map();
			return new Map([...first.values].filter(([name, value]) => others.every(({ values }) => values.get(name) === value)));
		}
		function accountNode({ account, values, leftOut }, shared) {
			let own = new Map([...values].filter(([name]) => !shared.has(name)));
			let node = new dist.CA();
			node.set("account-sid", account);
			for (let [resource, settings] of Object.entries(byResource(own))) node.set(resource, settings);
			node.comment = comments(leftOut);
			return node;
		}
		function byResource(values) {
			let grouped = {};
			for (let [name, value] of values) {
				let [resource, setting] = (0, schema.W0)(name);
				grouped[resource] = {
					...grouped[resource],
					[setting]: value
				};
			}
			return grouped;
		}
		function commentOnEmpty({ account, name, leftOut }) {
			return ` ${name.trim() === "" ? account : `${(0, messages_text.RK)(name)} (${account})`} is left out, because none of its settings can be declared:\n${comments(leftOut)}`;
		}
		function comments(leftOut) {
			return leftOut.map(({ resource, setting, why }) => ` ${resource}.${setting} is left out: it ${(0, messages_text.RK)(why)}`).join("\n");
		}
		var messages_errors = __webpack_require__(8798);
		var gaps = __webpack_require__(5341);
		var plan = __webpack_require__(6291);
		var resources = __webpack_require__(9689);
		var settings = __webpack_require__(4859);
		var settings_value = __webpack_require__(2449);
		var account_names = __webpack_require__(1408);
		var identity = __webpack_require__(3294);
		var outcome = __webpack_require__(9578);
		async function exportPolicy(inputs, { twilio, clock, pace }, { file, hideSecrets }) {
			if (twilio === void 0) throw Error("Export needs credentials, and parseInputs requires them.");
			let errors = [];
			let readOne = async (account) => {
				try {
					await clock.wait(0);
					return await readLive(account, twilio);
				} catch (error) {
					for (let finding of (0, messages_errors.XC)(error)) errors.push({
						...finding,
						message: `${calledOf(account)}: ${finding.message}`
					});
					return [];
				}
			};
			try {
				let [reached, suspended] = await Promise.all([twilio.accounts(), twilio.suspended()]);
				let found = (await pace(reached, readOne)).flat();
				if (errors.length > 0) return {
					outcome: (0, outcome.eh)(inputs, [], errors),
					text: void 0
				};
				let all = declareAll(found, hideSecrets);
				let declared = all.filter(({ values }) => values.size > 0);
				let empty = all.filter(({ values }) => values.size === 0);
				if (declared.length === 0) throw nothingToDeclare(empty);
				let { text, shared } = writePolicy(declared, empty);
				requireTrue(text, declared, clock.today);
				let notes = [
					...all.flatMap(noRecordings),
					...suspended.map(notRead),
					...empty.map(notDeclared)
				];
				let summary = (0, outcome.eh)(inputs, [], notes);
				let exported = {
					file,
					shared,
					...exportedCounts(declared)
				};
				return {
					outcome: {
						...summary,
						result: "exported",
						reason: "none",
						fails: !1,
						exported
					},
					text
				};
			} catch (error) {
				return {
					outcome: (0, outcome.eh)(inputs, [], (0, messages_errors.XC)(error)),
					text: void 0
				};
			}
		}
		function exportedCounts(declared) {
			let numberOff = (setting) => declared.filter(({ live }) => live.compositions[setting] !== !0).length;
			return {
				accounts: declared.length,
				unencrypted: numberOff("encryption-enabled"),
				atTwilio: numberOff("aws-storage-enabled"),
				settings: declared.reduce((sum, { values }) => sum + values.size, 0),
				leftOut: declared.flatMap(({ key, leftOut }) => leftOut.map(({ resource, setting, why }) => ({
					account: key,
					label: (0, resources.Wy)(resource, setting),
					why
				})))
			};
		}
		function calledOf({ account, name }) {
			return name.trim() === "" ? account : `${(0, messages_text.hD)(name)} (${account})`;
		}
		function notRead(account) {
			return {
				level: "warning",
				reason: "account-not-found",
				message: `The subaccount ${calledOf(account)} is suspended, so it cannot be read and is not in the file.`,
				hint: "Once it is active again, add it to the policy file."
			};
		}
		function noRecordings(account) {
			if (account.live.recordings !== void 0) return [];
			return [{
				level: "warning",
				reason: "incomplete-declaration",
				message: `These credentials may not read the recording settings of ${calledOf(account)}, so the file leaves them out.`,
				hint: `To declare recordings too, give the key the permission ${(0, messages_text.hD)(`${resources.qe.recordings.permission}/read`)}, and export again.`
			}];
		}
		function notDeclared(account) {
			return {
				level: "warning",
				reason: "incomplete-declaration",
				message: `No setting of ${calledOf(account)} can be declared, so the account is not in the file.`,
				hint: "The file says why. Fix the settings at Twilio, or declare the account by hand."
			};
		}
		async function readLive(reached, twilio) {
			let account = await twilio.connect(reached.account);
			let [compositions, recordings] = await Promise.all([account.read("compositions"), account.read("recordings").catch((error) => {
				let { status } = error instanceof messages_errors.lZ && error.refusal || {};
				if (status !== 401 && status !== 403) throw error;
			})]);
			let lives = recordings === void 0 ? [compositions] : [compositions, recordings];
			(0, identity.s)(reached.account, lives, {
				login: account.login,
				owners: []
			});
			return [{
				...reached,
				live: {
					compositions: compositions.state,
					recordings: recordings?.state
				}
			}];
		}
		function declareAll(found, hideSecrets) {
			let named = found.map((account) => ({
				...account,
				name: hideSecrets(account.name)
			}));
			let keys = (0, account_names.G)(named);
			return named.map((account, index) => {
				let key = keys[index];
				if (key === void 0) throw Error("Every account has a name.");
				return {
					...account,
					key,
					...declarable(account.live, hideSecrets)
				};
			});
		}
		function declarable(live, hideSecrets) {
			let values = new Map();
			let leftOut = [];
			for (let resource of resources.ES) {
				let state = live[resource];
				if (state === void 0) continue;
				let broken = brokenSwitches(state);
				for (let { name: setting, kind } of settings.W0) {
					let value = state[setting];
					let why = hideSecrets(String(value)) === String(value) ? (0, settings_value.bt)(kind, value) ?? broken.get(setting) : "holds a secret of this run";
					why === void 0 ? values.set(`${resource}.${setting}`, value === "" ? null : value) : leftOut.push({
						resource,
						setting,
						why
					});
				}
			}
			return {
				values,
				leftOut
			};
		}
		function brokenSwitches(live) {
			let broken = new Map();
			for (let { name: on, needs, missing } of (0, gaps.J)(live)) {
				let fault = `is on without ${missing.join(" and ")}`;
				broken.set(on, fault);
				for (let name of needs) broken.set(name, `is needed by ${on}, which ${fault}`);
			}
			return broken;
		}
		function nothingToDeclare(empty) {
			let reached = empty.slice(0, 10).map(calledOf).join(", ");
			let why = empty.flatMap(({ leftOut }) => leftOut).slice(0, 12).map((row) => `${(0, resources.Wy)(row.resource, row.setting)} ${row.why}`);
			let message = empty.length === 0 ? "Twilio names no active account, so there is nothing to write." : `No setting of ${reached} can be declared, so no file was written: ${why.join("; ")}.`;
			return new messages_errors.lZ("incomplete-declaration", message, { hint: "Correct these settings, or activate an account, in Twilio's console. Then export again." });
		}
		function requireTrue(text, declared, today) {
			let accounts = parseOwn(text, today);
			if (!declared.every(({ key, account, live }, index) => {
				let read = accounts[index];
				if (read?.name !== key || read.account !== account) return !1;
				return resources.ES.every((resource) => (0, plan.UD)(read.declared[resource] ?? {}, live[resource] ?? settings.zJ).length === 0);
			}) || accounts.length !== declared.length) throw (0, messages_errors.Re)(Error("The file says something else."));
		}
		function parseOwn(text, today) {
			try {
				if (new TextEncoder().encode(text).length <= policy.si) return (0, read.parsePolicy)(text, "policy-file", today).accounts;
			} catch (error) {
				if (!(error instanceof AggregateError && error.errors.some(({ kind }) => kind === "too-large"))) throw (0, messages_errors.Re)(error);
			}
			throw new messages_errors.lZ("invalid-inputs", "The policy file would exceed the limits of a policy file (1 MiB, 10,000 accounts, 125,000 words).", { hint: "Export the accounts in parts, each with credentials that reach fewer accounts." });
		}
	})
};
