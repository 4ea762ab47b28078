export const id = 837;
export const ids = [837];
export const modules = {
	9622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$6: () => textAt,
			$t: () => placeOf,
			Bp: () => errorsOf,
			CC: () => problem,
			Eu: () => yamlProblems,
			KT: () => named,
			M5: () => emptyValues,
			Vz: () => keyPlace,
			Y5: () => lengthOf,
			YD: () => keysOf,
			oB: () => nodeAt,
			r3: () => tooLargeHint,
			rP: () => isForgotten,
			u0: () => readDocument
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8798);
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(322);
		let maxLexemes = 125e3;
		let maxEntries = 1e4;
		let tooLargeHint = "Split it into several files.";
		let said = (words) => typeof words == "string" ? words : words();
		function errorsOf(problems) {
			let inOrder = problems.toSorted((a, b) => a.place.line - b.place.line);
			let shown = inOrder.slice(0, 100);
			let next = inOrder[100];
			if (next !== void 0) {
				let fault = `${inOrder.length - 100} more problems follow`;
				shown.push({
					place: next.place,
					fault,
					hint: "Mend those before it first."
				});
			}
			return shown.map(({ place, fault, hint }) => {
				let { file, line, column } = place;
				let message = `${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_2__.hD)(`${file}:${line}:${column}`)}: ${said(fault)}.`;
				return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("invalid-policy", message, {
					hint: said(hint),
					place
				});
			});
		}
		function readDocument(text, file) {
			let lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
			lines.addNewLine(0);
			let placeAt = (offset) => {
				let { line, col } = lines.linePos(offset);
				return {
					file,
					line: Math.max(line, 1),
					column: Math.max(col, 1)
				};
			};
			let tags = [];
			let parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.iX(lines.addNewLine);
			let composer = new yaml__WEBPACK_IMPORTED_MODULE_0__.Dk({
				schema: "core",
				prettyErrors: !1,
				uniqueKeys: !1,
				logLevel: "error"
			});
			let tokens = function* () {
				let lexemes = 0;
				for (let lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.JG().lex(text)) {
					lexemes += lexeme.startsWith("\"") ? lexeme.split("\\").length : 1;
					if (lexemes > maxLexemes) throw AggregateError(errorsOf([tooMuch(placeAt(parser.offset))]));
					yaml__WEBPACK_IMPORTED_MODULE_0__.DB.tokenType(lexeme) === "tag" && tags.push({
						tag: lexeme,
						offset: parser.offset
					});
					yield* parser.next(lexeme);
					if (parser.stack.length > 16) throw AggregateError(errorsOf([tooDeep(placeAt(parser.offset))]));
				}
				yield* parser.end();
			};
			let [document, second] = withoutStacks(() => {
				let [first, next] = composer.compose(tokens(), !0, text.length);
				return [first, next];
			});
			if (document === void 0) throw Error("A text without a document is composed as an empty one.");
			return {
				document,
				tags,
				second: second?.range[0],
				placeAt
			};
		}
		function withoutStacks(work) {
			let limit = Error.stackTraceLimit;
			Error.stackTraceLimit = 0;
			try {
				return work();
			} finally {
				Error.stackTraceLimit = limit;
			}
		}
		function tooDeep(place) {
			return problem(place, "is nested more than 16 levels deep", "The policy file needs no more than a few levels; see its schema.");
		}
		function tooMuch(place) {
			return problem(place, `holds more than ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_2__.zD)(maxLexemes)} words, marks and line breaks up to here`, tooLargeHint);
		}
		function tooLong(place) {
			return problem(place, `holds more than ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_2__.zD)(maxEntries)} entries`, tooLargeHint);
		}
		function problem(place, fault, hint) {
			return {
				place,
				fault,
				hint
			};
		}
		function yamlProblems({ document, tags, second, placeAt }) {
			let yaml = [...notYaml(document, placeAt), ...tags.map(({ tag, offset }) => problem(placeAt(offset), () => `holds a tag (${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_2__.hD)(tag)})`, "Write the value without a tag (!\u2026)."))];
			second !== void 0 && yaml.push(problem(placeAt(second), "a second document begins", "Keep one document in the file, without ---."));
			(document.contents === null || isForgotten(document.contents)) && yaml.length === 0 && yaml.push(problem(placeAt(0), "the file is empty", "Declare at least one account; the README has an example."));
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
				Alias: (_, alias) => {
					yaml.push(problem(placeAt(startOf(alias)), "holds an alias (*)", "Write the value out; use defaults for what accounts share."));
				},
				Map: (_, map) => {
					for (let one of keyProblems(map.items, placeAt)) yaml.push(one);
				},
				Pair: (_, { key, value }) => {
					((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value)) && value.items.length > maxEntries && yaml.push(tooLong(placeAt((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) ? startOf(key) : 0)));
				}
			});
			return yaml;
		}
		function notYaml({ errors, warnings }, placeAt) {
			return [...errors, ...warnings].filter(({ code }) => code !== "TAG_RESOLVE_FAILED").map(({ pos, message }) => problem(placeAt(pos[0]), () => `is not YAML (${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_2__.hD)(message)})`, "Correct what is named; check the indentation."));
		}
		function keyProblems(pairs, placeAt) {
			let seen = new Set();
			return pairs.flatMap(({ key }) => {
				let place = placeAt((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) ? startOf(key) : 0);
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || typeof key.value != "string") return [problem(place, "a key is not text", "Write the key as a plain word.")];
				let isSecond = seen.has(key.value);
				seen.add(key.value);
				let fault = () => `the key ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_2__.hD)(String(key.value))} is there twice`;
				return isSecond ? [problem(place, fault, "Remove one of them.")] : [];
			});
		}
		function emptyValues({ document, placeAt }) {
			let problems = [];
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
				Pair: (_, { key, value }) => {
					if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || !(value === null || isForgotten(value))) return;
					let fault = () => `${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_2__.hD)(String(key.value))} has nothing after it`;
					problems.push(problem(placeAt(startOf(key)), fault, "Write a value after it, or null for a SID or URL that must be empty, or remove the key."));
				},
				Seq: (_, { items }) => {
					let forgotten = items.filter((item) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item) && isForgotten(item));
					for (let item of forgotten) {
						let place = placeAt((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(item) ? startOf(item) : 0);
						problems.push(problem(place, "an entry of a list is empty", "Write it, or remove the dash."));
					}
				}
			});
			return problems;
		}
		function isForgotten(value) {
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) && value.value === null && value.source === "";
		}
		function nodeAt({ document }, path) {
			let found = {
				key: void 0,
				value: document.contents
			};
			for (let step of path) {
				let { value } = found;
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value)) {
					let pair = pairsOf(value).get(step);
					if (pair === void 0) return;
					found = {
						key: (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(pair.key) ? pair.key : void 0,
						value: pair.value
					};
				} else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) && typeof step == "number") found = {
					key: void 0,
					value: value.items[step]
				};
				else return;
			}
			return found;
		}
		let pairs = new WeakMap();
		function pairsOf(map) {
			let known = pairs.get(map) ?? new Map(map.items.map((pair) => [(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) ? pair.key.value : void 0, pair]));
			pairs.set(map, known);
			return known;
		}
		function placeOf(source, path) {
			let found = nodeAt(source, path);
			if (found === void 0) return path.length === 0 ? source.placeAt(0) : placeOf(source, path.slice(0, -1));
			let { key, value } = found;
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) && !isForgotten(value)) return source.placeAt(startOf(value));
			return source.placeAt(key === void 0 ? (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(value) && !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(value) ? startOf(value) : 0 : startOf(key));
		}
		function startOf({ range }) {
			return range?.[0] ?? 0;
		}
		function named(path) {
			let [first, at, ...rest] = path;
			if (first === void 0) return "the file";
			if (first !== "waivers" || typeof at != "number") return (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_2__.hD)(path.map(String).join("."));
			let waiver = `the ${ordinal(at + 1)} waiver`;
			return rest.length === 0 ? waiver : `${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_2__.hD)(rest.map(String).join("."))} of ${waiver}`;
		}
		let ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
		let endings = new Map([
			["one", "st"],
			["two", "nd"],
			["few", "rd"]
		]);
		let rules;
		function ordinal(count) {
			rules ??= new Intl.PluralRules("en", { type: "ordinal" });
			return ordinals[count - 1] ?? `${count}${endings.get(rules.select(count)) ?? "th"}`;
		}
		function keysOf(source, path) {
			let value = nodeAt(source, path)?.value;
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(value)) return;
			return value.items.flatMap(({ key }) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? [String(key.value)] : []);
		}
		function textAt(source, path) {
			let value = nodeAt(source, path)?.value;
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) && typeof value.value == "string" ? value.value : void 0;
		}
		function lengthOf(source, path) {
			let value = nodeAt(source, path)?.value;
			return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) ? value.items.length : 0;
		}
		function keyPlace(source, path) {
			let key = nodeAt(source, path)?.key;
			return source.placeAt(key === void 0 ? 0 : startOf(key));
		}
	}),
	1837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { parsePolicy: () => parsePolicy });
		var resources = __webpack_require__(9689);
		var settings = __webpack_require__(4859);
		var policy = __webpack_require__(6541);
		var messages_likely = __webpack_require__(197);
		var messages_text = __webpack_require__(322);
		var waivers = __webpack_require__(4522);
		var policy_file_document = __webpack_require__(9622);
		var registries = __webpack_require__(9110);
		var schemas = __webpack_require__(2417);
		var iso = __webpack_require__(7336);
		var api = __webpack_require__(8729);
		var core_schemas = __webpack_require__(1863);
		var value = __webpack_require__(2449);
		let guides = registries.u5();
		function part(schema, description, guide) {
			let described = schema.check(schemas.q0y(description));
			guides.add(described, typeof guide == "string" ? { hint: guide } : guide);
			return described;
		}
		let settingsPart = (description) => part(schemas.lqM(schemas.rej(Object.fromEntries(settings.W0.map(({ name, kind, description: what }) => {
			let { declared, hint } = value.EZ[kind];
			return [name, part(schemas.lqM(declared), what, {
				hint,
				kind
			})];
		})))), description, "Write the settings below it.");
		let perResource = {
			compositions: settingsPart("What is declared for compositions."),
			recordings: settingsPart("What is declared for recordings. Recordings that are encrypted or kept in S3 cannot be composed.")
		};
		let settingNames = resources.ES.flatMap((resource) => settings.W0.map(({ name }) => `${resource}.${name}`));
		let namePattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/;
		let Day = iso.p6();
		let AccountPart = part(schemas.rej({
			"account-sid": part(schemas.YjP().check(api.Fk(value.JV.account)), "The account's SID (AC\u2026).", "Use an account SID: AC and 32 hex digits."),
			...perResource
		}), "What is declared for one account. What is left out is not managed and never changes.", "Write account-sid and settings below it.");
		let WaiverPart = part(schemas.rej({
			account: part(schemas.YjP(), "The name of the account in this file.", "Use the name of an account in this file."),
			setting: part(schemas.k5n(settingNames), "The declared setting that may differ.", "Use a declared setting, such as compositions.encryption-enabled."),
			reason: part(value.n8, "Why, for whoever reads it in an audit.", "Say in one line why it may differ."),
			expires: part(Day, "The last day that it counts, in UTC.", "Use the last day that it counts, as \"2027-06-30\".")
		}), "A declared setting that may differ for a while. Apply leaves it alone.", "Write account, setting, reason and expires.");
		let PolicyFile = schemas.rej({
			version: part(schemas.euz(1), "The version of this format.", "Write version: 1."),
			"unlisted-subaccounts": part(schemas.lqM(schemas.k5n(policy.gO)), "What an active subaccount is that this file does not name: nothing, a warning or a failure. The last two need the parent's auth token. The default is ignore.", "Use ignore, warn or fail."),
			unmanaged: part(schemas.lqM(schemas.k5n(policy.gO)), "What a gap is: a setting that is not declared while a live protection needs it, such as the key of encryption that is on. The default is warn.", "Use ignore, warn or fail."),
			defaults: part(schemas.lqM(schemas.rej(perResource)), "Laid under every account: what an account declares itself counts more.", "Write compositions or recordings below it."),
			accounts: part(schemas.g1P(schemas.YjP().check(api.Fk(namePattern)), AccountPart).check(schemas.mIj({ minProperties: 1 })), "The accounts, by names of your choice.", "Write each account below it: its name, and account-sid and settings below that."),
			waivers: part(schemas.lqM(schemas.YOg(WaiverPart)), "Exceptions, each with a reason and an end.", "Write a list below it, each with account, setting, reason and expires.")
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
				keys: inner instanceof core_schemas.L8 ? Object.keys(inner._zod.def.shape) : []
			};
		}
		function childOf(part, step) {
			if (part instanceof core_schemas.h) return part._zod.def.valueType;
			if (part instanceof core_schemas.$p) return part._zod.def.element;
			if (!(part instanceof core_schemas.L8)) return;
			let shape = part._zod.def.shape;
			return Object.hasOwn(shape, step) ? shape[step] : void 0;
		}
		function withoutOptional(part) {
			return part instanceof core_schemas.ig ? part._zod.def.innerType : part;
		}
		function isDay(text) {
			return Day.safeParse(text).success;
		}
		function isSettingName(text) {
			return settingNames.some((name) => name === text);
		}
		function splitName(name) {
			return name.split(".");
		}
		function crossCheck(source, today) {
			let names = (0, policy_file_document.YD)(source, ["accounts"]);
			if (names === void 0) return longWaivers(source, today);
			return [
				...noAccounts(source, names),
				...badNames(source, names),
				...sidsTwice(source, names),
				...declareNothing(source, names),
				...idleWaivers(source, names),
				...longWaivers(source, today)
			];
		}
		function noAccounts(source, names) {
			if (names.length > 0) return [];
			let hint = partAt(["accounts"]).guide.hint;
			return [(0, policy_file_document.CC)((0, policy_file_document.$t)(source, ["accounts"]), "\"accounts\" is empty", hint)];
		}
		function badNames(source, names) {
			return names.filter((name) => !namePattern.test(name)).map((name) => {
				let place = (0, policy_file_document.Vz)(source, ["accounts", name]);
				return (0, policy_file_document.CC)(place, () => `${(0, messages_text.hD)(name)} cannot be the name of an account`, "Name it with letters, digits, hyphens and underscores, at most 63, a letter or digit first.");
			});
		}
		function sidsTwice(source, names) {
			let owners = new Map();
			return names.flatMap((name) => {
				let path = [
					"accounts",
					name,
					"account-sid"
				];
				let one = (0, policy_file_document.$6)(source, path)?.toLowerCase() ?? "";
				let other = owners.get(one);
				owners.set(one, other ?? name);
				if (one === "" || other === void 0) return [];
				let fault = () => `${(0, policy_file_document.KT)(["accounts", name])} has the account-sid of ${(0, messages_text.hD)(other)}`;
				return [(0, policy_file_document.CC)((0, policy_file_document.$t)(source, path), fault, "Name each account once.")];
			});
		}
		function declareNothing(source, names) {
			if (declaredAt(source, ["defaults"]).length > 0) return [];
			return names.flatMap((name) => {
				let path = ["accounts", name];
				if ((0, policy_file_document.YD)(source, path) === void 0 || declaredAt(source, path).length > 0) return [];
				return [(0, policy_file_document.CC)((0, policy_file_document.$t)(source, path), () => `${(0, policy_file_document.KT)(path)} declares nothing`, "Declare at least one setting for it, or in defaults: what declares nothing is always as declared.")];
			});
		}
		function declaredAt(source, path) {
			return resources.ES.flatMap((resource) => ((0, policy_file_document.YD)(source, [...path, resource]) ?? []).map((setting) => `${resource}.${setting}`));
		}
		function waivable(source, account) {
			return settingNames.filter((setting) => isDeclared(source, account, setting));
		}
		function isDeclared(source, account, setting) {
			return [["accounts", account], ["defaults"]].some((path) => (0, policy_file_document.oB)(source, [...path, ...splitName(setting)]) !== void 0);
		}
		function idleWaivers(source, names) {
			let known = new Set(names);
			let seen = new Set();
			return Array.from({ length: (0, policy_file_document.Y5)(source, ["waivers"]) }).flatMap((_, at) => {
				let waiver = ["waivers", at];
				let name = (0, policy_file_document.$6)(source, [...waiver, "account"]);
				let setting = (0, policy_file_document.$6)(source, [...waiver, "setting"]);
				if (name === void 0) return [];
				if (!known.has(name)) {
					let fault = () => `no account is called ${(0, messages_text.hD)(name)}`;
					return [(0, policy_file_document.CC)((0, policy_file_document.$t)(source, [...waiver, "account"]), fault, () => nameHint(name, names))];
				}
				if (setting === void 0 || !isSettingName(setting) || (0, policy_file_document.YD)(source, ["accounts", name]) === void 0) return [];
				let id = `${name} ${setting}`;
				let isSecond = seen.has(id);
				seen.add(id);
				let place = (0, policy_file_document.$t)(source, [...waiver, "setting"]);
				if (isSecond) return [(0, policy_file_document.CC)(place, () => `${setting} of ${(0, messages_text.hD)(name)} is waived twice`, "Remove one of the waivers.")];
				if (isDeclared(source, name, setting)) return [];
				let fault = () => `${(0, messages_text.hD)(name)} does not declare ${setting}, so there is nothing to waive`;
				return [(0, policy_file_document.CC)(place, fault, "Remove the waiver, or declare the setting.")];
			});
		}
		function nameHint(name, names) {
			let likely = (0, messages_likely.k)(name, names);
			return likely === void 0 ? "Use the name of an account." : `Did you mean ${(0, messages_text.hD)(likely)}?`;
		}
		function longWaivers(source, today) {
			return Array.from({ length: (0, policy_file_document.Y5)(source, ["waivers"]) }).flatMap((_, at) => {
				let path = [
					"waivers",
					at,
					"expires"
				];
				let expires = (0, policy_file_document.$6)(source, path);
				if (expires === void 0 || !isDay(expires) || (0, waivers.H_)({ expires }, today) <= 367) return [];
				let fault = () => `${(0, policy_file_document.KT)(["waivers", at])} ends on ${expires}, more than 366 days from today`;
				return [(0, policy_file_document.CC)((0, policy_file_document.$t)(source, path), fault, "Give it an earlier end, and renew it then if it is still needed.")];
			});
		}
		var mod = __webpack_require__(2818);
		function schemaProblems(source, issues) {
			let told = new Set();
			return issues.flatMap((issue) => {
				if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(source, issue.path, key));
				if (issue.code === "invalid_key") return [];
				let { input, path } = issue;
				let id = JSON.stringify(path);
				let isTold = told.has(id);
				told.add(id);
				if (isTold) return [];
				if (input === void 0) return [missing(source, path)];
				if ((0, policy_file_document.rP)((0, policy_file_document.oB)(source, path)?.value)) return [];
				return [wrong(source, path, input)];
			});
		}
		function unknownKey(source, path, key) {
			return (0, policy_file_document.CC)((0, policy_file_document.Vz)(source, [...path, key]), () => `${(0, policy_file_document.KT)(path)} has no key ${(0, messages_text.hD)(key)}`, () => keyHint(key, partAt(path).keys));
		}
		function keyHint(key, keys) {
			let likely = (0, messages_likely.k)(key, keys);
			return likely !== void 0 && (0, mod.Io)(key, likely) <= Math.max(2, likely.length / 3) ? `Did you mean ${likely}?` : `Use one of ${keys.join(", ")}.`;
		}
		function missing(source, path) {
			let parent = path.slice(0, -1);
			let fault = () => `${(0, policy_file_document.KT)(parent)} lacks ${String(path.at(-1))}`;
			return (0, policy_file_document.CC)((0, policy_file_document.$t)(source, parent), fault, () => hintFor(source, path));
		}
		function wrong(source, path, input) {
			let kindFault = () => {
				let kind = partAt(path).guide.kind;
				let parsed = kind !== void 0 && typeof input == "string" && value.EZ[kind].parse(input);
				return parsed && "fault" in parsed ? parsed : void 0;
			};
			return (0, policy_file_document.CC)((0, policy_file_document.$t)(source, path), () => `${(0, policy_file_document.KT)(path)} ${kindFault()?.fault ?? `is ${shown(input)}`}`, () => kindFault()?.fix ?? hintFor(source, path));
		}
		function shown(input) {
			if (Array.isArray(input)) return "a list";
			if (typeof input == "object" && input) return Object.keys(input).length === 0 ? "empty" : "a map";
			return typeof input == "string" ? (0, messages_text.hD)(input) : String(input);
		}
		function hintFor(source, path) {
			let [part, at, key] = path;
			if (part === "waivers" && key === "setting") return settingHint(source, ["waivers", Number(at)]);
			return partAt(path).guide.hint;
		}
		function settingHint(source, waiver) {
			let account = (0, policy_file_document.$6)(source, [...waiver, "account"]);
			let names = account === void 0 ? ((0, policy_file_document.YD)(source, ["accounts"]) ?? []).slice(0, 100) : [account];
			let declared = [...new Set(names.flatMap((name) => waivable(source, name)))];
			let [first] = declared;
			if (first === void 0) return "Declare the setting first, or remove the waiver.";
			return `Use a declared setting, such as ${(0, messages_likely.k)((0, policy_file_document.$6)(source, [...waiver, "setting"]) ?? "", declared) ?? first}.`;
		}
		function parsePolicy(text, file, today) {
			let source = (0, policy_file_document.u0)(text, file);
			stopAt((0, policy_file_document.Eu)(source));
			let parsed = PolicyFile.safeParse(source.document.toJS(), { reportInput: !0 });
			let issues = parsed.error?.issues ?? [];
			stopAt([
				...(0, policy_file_document.M5)(source),
				...schemaProblems(source, issues),
				...crossCheck(source, today)
			]);
			if (!parsed.success) throw parsed.error;
			return policyOf(parsed.data, source);
		}
		function stopAt(problems) {
			if (problems.length > 0) throw AggregateError((0, policy_file_document.Bp)(problems));
		}
		function policyOf(file, source) {
			let placed = (file.waivers ?? []).map((waiver, at) => ({
				...waiver,
				place: (0, policy_file_document.$t)(source, [
					"waivers",
					at,
					"expires"
				])
			}));
			let waivers = Map.groupBy(placed, ({ account }) => account);
			return {
				accounts: ((0, policy_file_document.YD)(source, ["accounts"]) ?? []).map((name) => {
					let account = Object.hasOwn(file.accounts, name) ? file.accounts[name] : void 0;
					if (account === void 0) throw Error("An account of the document got lost in the schema.");
					return {
						name,
						account: account["account-sid"],
						...declaredOf(name, [file.defaults ?? {}, account], source),
						waivers: (waivers.get(name) ?? []).map(({ setting: full, reason, expires, place }) => {
							let [resource, setting] = splitName(full);
							return {
								resource,
								setting,
								reason,
								expires,
								place
							};
						})
					};
				}),
				unlistedSubaccounts: file["unlisted-subaccounts"] ?? policy.Wo.unlistedSubaccounts,
				unmanaged: file.unmanaged ?? policy.Wo.unmanaged
			};
		}
		function declaredOf(name, [under, over], source) {
			let inherited = {};
			let places = { account: (0, policy_file_document.Vz)(source, ["accounts", name]) };
			let declared = {};
			for (let resource of resources.ES) {
				let own = new Map(Object.entries(over[resource] ?? {}));
				let both = new Map([...Object.entries(under[resource] ?? {}), ...own]);
				if (both.size === 0) continue;
				let known = settings.W0.filter(({ name: setting }) => both.has(setting));
				declared[resource] = Object.fromEntries(known.map((row) => [row.name, both.get(row.name) ?? ""]));
				for (let { name: setting } of known) {
					let owner = own.has(setting) ? ["accounts", name] : ["defaults"];
					places[`${resource}.${setting}`] = (0, policy_file_document.$t)(source, [
						...owner,
						resource,
						setting
					]);
					own.has(setting) || (inherited[`${resource}.${setting}`] = additionTo(source, name, resource));
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
			return ((0, policy_file_document.YD)(source, [...account, resource]) ?? []).length > 0 ? {
				after: lastPlace(source, [...account, resource]),
				isFirst: !1
			} : {
				after: lastPlace(source, account),
				isFirst: !0
			};
		}
		function lastPlace(source, path) {
			let last = (0, policy_file_document.YD)(source, path)?.at(-1);
			return last === void 0 ? (0, policy_file_document.$t)(source, path) : lastPlace(source, [...path, last]);
		}
	})
};
