export const id = 837;
export const ids = [837];
export const modules = {

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bp: () => (/* binding */ errorsOf),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Eu: () => (/* binding */ yamlProblems),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   M5: () => (/* binding */ emptyValues),
/* harmony export */   Vz: () => (/* binding */ keyPlace),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   r3: () => (/* binding */ tooLargeHint),
/* harmony export */   rP: () => (/* binding */ isForgotten),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8798);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(322);



const maxDepth = 16;
// 1,000 accounts with every setting of both resources are 122,020, one a line.
const maxLexemes = 125_000;
const maxEntries = 10_000;
const maxProblems = 100;
/** What to do where a file holds more than is read. */
const tooLargeHint = "Split it into several files.";
const said = (words) => (typeof words === "string" ? words : words());
/** The problems as errors, the first 100 in the order of the file. */
function errorsOf(problems) {
    const inOrder = problems.toSorted((a, b) => a.place.line - b.place.line);
    const shown = inOrder.slice(0, maxProblems);
    const next = inOrder[maxProblems];
    if (next !== undefined) {
        const fault = `${inOrder.length - maxProblems} more problems follow`;
        shown.push({ place: next.place, fault, hint: "Mend those before it first." });
    }
    return shown.map(({ place, fault, hint }) => {
        const { file, line, column } = place;
        const message = `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(`${file}:${line}:${column}`)}: ${said(fault)}.`;
        return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ("invalid-policy", message, { hint: said(hint), place });
    });
}
/**
 * Reads the text as YAML 1.2, whatever a directive says.
 * @throws AggregateError where it is nested too deep to be read.
 */
function readDocument(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    lines.addNewLine(0);
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const tags = [];
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine);
    // The check of duplicate keys that the package has compares each with each, which a file made for it would turn into
    // minutes. A schema that is named counts more than a %YAML directive.
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        schema: "core",
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: "error",
    });
    const tokens = function* () {
        let lexemes = 0;
        for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
            // In quotes, each escape is a part of its own, and each may be wrong.
            lexemes += lexeme.startsWith('"') ? lexeme.split("\\").length : 1;
            if (lexemes > maxLexemes)
                throw new AggregateError(errorsOf([tooMuch(placeAt(parser.offset))]));
            if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(lexeme) === "tag")
                tags.push({ tag: lexeme, offset: parser.offset });
            yield* parser.next(lexeme);
            // The parser keeps what it is inside of; composing recurses, and would overflow on 100,000 brackets.
            if (parser.stack.length > maxDepth)
                throw new AggregateError(errorsOf([tooDeep(placeAt(parser.offset))]));
        }
        yield* parser.end();
    };
    const [document, second] = withoutStacks(() => {
        const [first, next] = composer.compose(tokens(), true, text.length);
        return [first, next];
    });
    if (document === undefined)
        throw new Error("A text without a document is composed as an empty one.");
    return { document, tags, second: second?.range[0], placeAt };
}
// The package makes an error of each comma too many, and to note where each was made takes most of the time.
function withoutStacks(work) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}
function tooDeep(place) {
    const hint = "The policy file needs no more than a few levels; see its schema.";
    return problem(place, `is nested more than ${maxDepth} levels deep`, hint);
}
// What is read takes its time by the number of its parts, and of single characters a mebibyte is a million.
function tooMuch(place) {
    const fault = `holds more than ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(maxLexemes)} words, marks and line breaks up to here`;
    return problem(place, fault, tooLargeHint);
}
// The schema gathers what is wrong with each entry, and overflows the stack where that is more than 100,000 faults.
function tooLong(place) {
    const fault = `holds more than ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(maxEntries)} entries`;
    return problem(place, fault, tooLargeHint);
}
/** Makes a problem of where, what, and what to do. */
function problem(place, fault, hint) {
    return { place, fault, hint };
}
/**
 * What is wrong whatever the file declares: no YAML, no content, a tag, an alias, a second document, a key that is twice
 * there or no text, too many entries.
 */
function yamlProblems({ document, tags, second, placeAt }) {
    const yaml = [
        ...notYaml(document, placeAt),
        ...tags.map(({ tag, offset }) => problem(placeAt(offset), () => `holds a tag (${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(tag)})`, "Write the value without a tag (!…).")),
    ];
    if (second !== undefined) {
        const hint = "Keep one document in the file, without ---.";
        yaml.push(problem(placeAt(second), "a second document begins", hint));
    }
    const isEmpty = document.contents === null || isForgotten(document.contents);
    if (isEmpty && yaml.length === 0)
        yaml.push(problem(placeAt(0), "the file is empty", "Declare at least one account; the README has an example."));
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_, alias) => {
            yaml.push(problem(placeAt(startOf(alias)), "holds an alias (*)", "Write the value out; use defaults for what accounts share."));
        },
        Map: (_, map) => {
            for (const one of keyProblems(map.items, placeAt))
                yaml.push(one);
        },
        Pair: (_, { key, value }) => {
            const isLong = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value)) && value.items.length > maxEntries;
            if (isLong)
                yaml.push(tooLong(placeAt((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(key) ? startOf(key) : 0)));
        },
    });
    return yaml;
}
function notYaml({ errors, warnings }, placeAt) {
    return [...errors, ...warnings]
        .filter(({ code }) => code !== "TAG_RESOLVE_FAILED")
        .map(({ pos, message }) => {
        const hint = "Correct what is named; check the indentation.";
        return problem(placeAt(pos[0]), () => `is not YAML (${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(message)})`, hint);
    });
}
function keyProblems(pairs, placeAt) {
    const seen = new Set();
    return pairs.flatMap(({ key }) => {
        const place = placeAt((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(key) ? startOf(key) : 0);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || typeof key.value !== "string")
            return [problem(place, "a key is not text", "Write the key as a plain word.")];
        const isSecond = seen.has(key.value);
        seen.add(key.value);
        const fault = () => `the key ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(String(key.value))} is there twice`;
        return isSecond ? [problem(place, fault, "Remove one of them.")] : [];
    });
}
/** Keys and entries of lists with nothing after them: more likely forgotten than meant as "must be empty". */
function emptyValues({ document, placeAt }) {
    const problems = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair: (_, { key, value }) => {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || !(value === null || isForgotten(value)))
                return;
            const hint = "Write a value after it, or null for a SID or URL that must be empty, or remove the key.";
            const fault = () => `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(String(key.value))} has nothing after it`;
            problems.push(problem(placeAt(startOf(key)), fault, hint));
        },
        Seq: (_, { items }) => {
            const forgotten = items.filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) && isForgotten(item));
            for (const item of forgotten) {
                const place = placeAt((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item) ? startOf(item) : 0);
                problems.push(problem(place, "an entry of a list is empty", "Write it, or remove the dash."));
            }
        },
    });
    return problems;
}
/** Whether it is a null that nobody wrote: nothing stands there. */
function isForgotten(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && value.value === null && value.source === "";
}
/** What stands at a path; undefined where nothing does. */
function nodeAt({ document }, path) {
    let found = { key: undefined, value: document.contents };
    for (const step of path) {
        const { value } = found;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value)) {
            const pair = pairsOf(value).get(step);
            if (pair === undefined)
                return undefined;
            found = { key: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? pair.key : undefined, value: pair.value };
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) && typeof step === "number") {
            found = { key: undefined, value: value.items[step] };
        }
        else
            return undefined;
    }
    return found;
}
const pairs = new WeakMap();
// Found once a map: to look through all keys for each key would take minutes for a file made for it.
function pairsOf(map) {
    const known = pairs.get(map) ??
        new Map(map.items.map((pair) => [(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key.value : undefined, pair]));
    pairs.set(map, known);
    return known;
}
/** Of a value in one line its own place, of what spans lines that of its key; of what is not there, its parent's. */
function placeOf(source, path) {
    const found = nodeAt(source, path);
    if (found === undefined)
        return path.length === 0 ? source.placeAt(0) : placeOf(source, path.slice(0, -1));
    const { key, value } = found;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && !isForgotten(value))
        return source.placeAt(startOf(value));
    return source.placeAt(key !== undefined ? startOf(key) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) ? startOf(value) : 0);
}
function startOf({ range }) {
    return range?.[0] ?? 0;
}
/** How people call what stands at a path: "accounts.production", "setting" of the second waiver. */
function named(path) {
    const [first, at, ...rest] = path;
    if (first === undefined)
        return "the file";
    if (first !== "waivers" || typeof at !== "number")
        return (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(path.map(String).join("."));
    const waiver = `the ${ordinal(at + 1)} waiver`;
    return rest.length === 0 ? waiver : `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(rest.map(String).join("."))} of ${waiver}`;
}
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const endings = new Map([
    ["one", "st"],
    ["two", "nd"],
    ["few", "rd"],
]);
let rules;
function ordinal(count) {
    // Made when it is needed, since it takes its time to load.
    rules ??= new Intl.PluralRules("en", { type: "ordinal" });
    return ordinals[count - 1] ?? `${count}${endings.get(rules.select(count)) ?? "th"}`;
}
/** The keys of the map at a path, in their order; undefined where there is none. */
function keysOf(source, path) {
    const value = nodeAt(source, path)?.value;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return undefined;
    return value.items.flatMap(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? [String(key.value)] : []));
}
/** The text at a path; undefined where there is none. */
function textAt(source, path) {
    const value = nodeAt(source, path)?.value;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && typeof value.value === "string" ? value.value : undefined;
}
/** How many entries the list at a path has. */
function lengthOf(source, path) {
    const value = nodeAt(source, path)?.value;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items.length : 0;
}
/** Where the key at a path stands; the beginning of the file where there is none. */
function keyPlace(source, path) {
    const key = nodeAt(source, path)?.key;
    return source.placeAt(key === undefined ? 0 : startOf(key));
}


/***/ }),

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ../.build/settings/settings.js
var settings = __webpack_require__(4859);
// EXTERNAL MODULE: ../.build/declared/policy.js
var policy = __webpack_require__(6541);
// EXTERNAL MODULE: ../.build/messages/likely.js
var messages_likely = __webpack_require__(197);
// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __webpack_require__(322);
// EXTERNAL MODULE: ../.build/declared/waivers.js
var waivers = __webpack_require__(4522);
// EXTERNAL MODULE: ../.build/declared/policy-file/document.js
var policy_file_document = __webpack_require__(9622);
// EXTERNAL MODULE: ../node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9110);
// EXTERNAL MODULE: ../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(2417);
// EXTERNAL MODULE: ../node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(7336);
// EXTERNAL MODULE: ../node_modules/zod/v4/core/api.js
var api = __webpack_require__(8729);
// EXTERNAL MODULE: ../node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __webpack_require__(1863);
// EXTERNAL MODULE: ../.build/settings/value.js
var value = __webpack_require__(2449);
;// CONCATENATED MODULE: ../.build/declared/policy-file/schema.js




const guides = registries/* registry */.u5();
/** The last check and registration of a part: for editors what it is, for people who got it wrong what to write. */
function part(schema, description, guide) {
    const described = schema.check(schemas/* describe */.q0y(description));
    guides.add(described, typeof guide === "string" ? { hint: guide } : guide);
    return described;
}
const settingsPart = (description) => part(schemas/* optional */.lqM(schemas/* strictObject */.rej(Object.fromEntries(settings/* settings */.W0.map(({ name, kind, description: what }) => {
    const { declared, hint } = value/* kinds */.EZ[kind];
    return [name, part(schemas/* optional */.lqM(declared), what, { hint, kind })];
})))), description, "Write the settings below it.");
const perResource = {
    compositions: settingsPart("What is declared for compositions."),
    recordings: settingsPart("What is declared for recordings. Recordings that are encrypted or kept in S3 cannot be composed."),
};
/** Every setting of every resource, as waivers name them. */
const settingNames = policy/* resources */.ES.flatMap((resource) => settings/* settings */.W0.map(({ name }) => `${resource}.${name}`));
/** What an account may be called. */
const namePattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/;
/** What to write where the name of an account breaks the pattern. */
const nameRule = "Name it with letters, digits, hyphens and underscores, at most 63, a letter or digit first.";
/** What to write where an account declares nothing. */
const declareRule = "Declare at least one setting for it, or in defaults: what declares nothing is always as declared.";
const Day = iso/* date */.p6();
const AccountPart = part(schemas/* strictObject */.rej({
    "account-sid": part(schemas/* string */.YjP().check(api/* _regex */.Fk(value/* sidPattern */.JV.account)), "The account's SID (AC…).", "Use an account SID: AC and 32 hex digits."),
    ...perResource,
}), "What is declared for one account. What is left out is not managed and never changes.", "Write account-sid and settings below it.");
const WaiverPart = part(schemas/* strictObject */.rej({
    account: part(schemas/* string */.YjP(), "The name of the account in this file.", "Use the name of an account in this file."),
    setting: part(schemas/* enum */.k5n(settingNames), "The declared setting that may differ.", "Use a declared setting, such as compositions.encryption-enabled."),
    reason: part(value/* line */.n8, "Why, for whoever reads it in an audit.", "Say in one line why it may differ."),
    expires: part(Day, "The last day that it counts, in UTC.", 'Use the last day that it counts, as "2027-06-30".'),
}), "A declared setting that may differ for a while. Apply leaves it alone.", "Write account, setting, reason and expires.");
/** The policy file, version 1. What only several of its values together can show to be wrong is checked apart. */
const PolicyFile = schemas/* strictObject */.rej({
    version: part(schemas/* literal */.euz(1), "The version of this format.", "Write version: 1."),
    "unlisted-subaccounts": part(schemas/* optional */.lqM(schemas/* enum */.k5n(policy/* severities */.gO)), "What an active subaccount is that this file does not name: nothing, a warning or a failure. The last two need the parent's auth token. The default is ignore.", "Use ignore, warn or fail."),
    unmanaged: part(schemas/* optional */.lqM(schemas/* enum */.k5n(policy/* severities */.gO)), "What a gap is: a setting that is not declared while a live protection needs it, such as the key of encryption that is on. The default is warn.", "Use ignore, warn or fail."),
    defaults: part(schemas/* optional */.lqM(schemas/* strictObject */.rej(perResource)), "Laid under every account: what an account declares itself counts more.", "Write compositions or recordings below it."),
    accounts: part(
    // That there is one at all is checked apart: what the schema makes of a map may hold fewer keys than the map.
    schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(namePattern)), AccountPart).check(schemas/* meta */.mIj({ minProperties: 1 })), "The accounts, by names of your choice.", "Write each account below it: its name, and account-sid and settings below that."),
    waivers: part(schemas/* optional */.lqM(schemas/* array */.YOg(WaiverPart)), "Exceptions, each with a reason and an end.", "Write a list below it, each with account, setting, reason and expires."),
});
guides.add(PolicyFile, { hint: "Write version and accounts; the README has an example." });
/** What is to be said of the part of the format at a path: its guide, and, of a map with keys of its own, these keys. */
function partAt(path) {
    let part = PolicyFile;
    for (const step of path)
        part = part && childOf(withoutOptional(part), step);
    const guide = part && guides.get(part);
    if (part === undefined || guide === undefined)
        throw new Error("The format has no such part.");
    const inner = withoutOptional(part);
    return { guide, keys: inner instanceof core_schemas/* $ZodObject */.L8 ? Object.keys(inner._zod.def.shape) : [] };
}
function childOf(part, step) {
    if (part instanceof core_schemas/* $ZodRecord */.h)
        return part._zod.def.valueType;
    if (part instanceof core_schemas/* $ZodArray */.$p)
        return part._zod.def.element;
    if (!(part instanceof core_schemas/* $ZodObject */.L8))
        return undefined;
    const shape = part._zod.def.shape;
    return Object.hasOwn(shape, step) ? shape[step] : undefined;
}
function withoutOptional(part) {
    return part instanceof core_schemas/* $ZodOptional */.ig ? part._zod.def.innerType : part;
}
/** Whether it is a day of the calendar, as YYYY-MM-DD. */
function isDay(text) {
    return Day.safeParse(text).success;
}
function isSettingName(text) {
    return settingNames.some((name) => name === text);
}
function splitName(name) {
    // Both halves come from the rows that made the names.
    return name.split(".");
}

;// CONCATENATED MODULE: ../.build/declared/policy-file/checks.js






const maxWaiverDays = 366;
/**
 * What only several values together show to be wrong, or a value beside today. It looks at the document itself, of which
 * other parts may be wrong: what is no map, list or text is told by the schema, and passed over here.
 */
function crossCheck(source, today) {
    const names = (0,policy_file_document/* keysOf */.YD)(source, ["accounts"]);
    if (names === undefined)
        return longWaivers(source, today);
    return [
        ...noAccounts(source, names),
        ...badNames(source, names),
        ...sidsTwice(source, names),
        ...declareNothing(source, names),
        ...idleWaivers(source, names),
        ...longWaivers(source, today),
    ];
}
function noAccounts(source, names) {
    if (names.length > 0)
        return [];
    const hint = partAt(["accounts"]).guide.hint;
    return [(0,policy_file_document/* problem */.CC)((0,policy_file_document/* placeOf */.$t)(source, ["accounts"]), '"accounts" is empty', hint)];
}
// Not left to the schema, which passes over a key called __proto__.
function badNames(source, names) {
    return names
        .filter((name) => !namePattern.test(name))
        .map((name) => {
        const place = (0,policy_file_document/* keyPlace */.Vz)(source, ["accounts", name]);
        return (0,policy_file_document/* problem */.CC)(place, () => `${(0,messages_text/* quote */.hD)(name)} cannot be the name of an account`, nameRule);
    });
}
function sidsTwice(source, names) {
    const owners = new Map();
    return names.flatMap((name) => {
        const path = ["accounts", name, "account-sid"];
        const one = (0,policy_file_document/* textAt */.$6)(source, path)?.toLowerCase() ?? "";
        const other = owners.get(one);
        owners.set(one, other ?? name);
        if (one === "" || other === undefined)
            return [];
        const fault = () => `${(0,policy_file_document/* named */.KT)(["accounts", name])} has the account-sid of ${(0,messages_text/* quote */.hD)(other)}`;
        return [(0,policy_file_document/* problem */.CC)((0,policy_file_document/* placeOf */.$t)(source, path), fault, "Name each account once.")];
    });
}
function declareNothing(source, names) {
    const inherited = declaredAt(source, ["defaults"]);
    if (inherited.length > 0)
        return [];
    return names.flatMap((name) => {
        const path = ["accounts", name];
        if ((0,policy_file_document/* keysOf */.YD)(source, path) === undefined || declaredAt(source, path).length > 0)
            return [];
        return [(0,policy_file_document/* problem */.CC)((0,policy_file_document/* placeOf */.$t)(source, path), () => `${(0,policy_file_document/* named */.KT)(path)} declares nothing`, declareRule)];
    });
}
/** The settings that an account, or the defaults, declare: with their resources, whatever their values are. */
function declaredAt(source, path) {
    return policy/* resources */.ES.flatMap((resource) => ((0,policy_file_document/* keysOf */.YD)(source, [...path, resource]) ?? []).map((setting) => `${resource}.${setting}`));
}
/** The settings that a waiver of this account may name. */
function waivable(source, account) {
    return settingNames.filter((setting) => isDeclared(source, account, setting));
}
function isDeclared(source, account, setting) {
    return [["accounts", account], ["defaults"]].some((path) => (0,policy_file_document/* nodeAt */.oB)(source, [...path, ...splitName(setting)]) !== undefined);
}
function idleWaivers(source, names) {
    const known = new Set(names);
    const seen = new Set();
    return Array.from({ length: (0,policy_file_document/* lengthOf */.Y5)(source, ["waivers"]) }).flatMap((_, at) => {
        const waiver = ["waivers", at];
        const name = (0,policy_file_document/* textAt */.$6)(source, [...waiver, "account"]);
        const setting = (0,policy_file_document/* textAt */.$6)(source, [...waiver, "setting"]);
        if (name === undefined)
            return [];
        if (!known.has(name)) {
            const fault = () => `no account is called ${(0,messages_text/* quote */.hD)(name)}`;
            return [(0,policy_file_document/* problem */.CC)((0,policy_file_document/* placeOf */.$t)(source, [...waiver, "account"]), fault, () => nameHint(name, names))];
        }
        if (setting === undefined || !isSettingName(setting) || (0,policy_file_document/* keysOf */.YD)(source, ["accounts", name]) === undefined)
            return [];
        const id = `${name} ${setting}`;
        const isSecond = seen.has(id);
        seen.add(id);
        const place = (0,policy_file_document/* placeOf */.$t)(source, [...waiver, "setting"]);
        if (isSecond)
            return [
                (0,policy_file_document/* problem */.CC)(place, () => `${setting} of ${(0,messages_text/* quote */.hD)(name)} is waived twice`, "Remove one of the waivers."),
            ];
        if (isDeclared(source, name, setting))
            return [];
        const fault = () => `${(0,messages_text/* quote */.hD)(name)} does not declare ${setting}, so there is nothing to waive`;
        return [(0,policy_file_document/* problem */.CC)(place, fault, "Remove the waiver, or declare the setting.")];
    });
}
function nameHint(name, names) {
    const likely = (0,messages_likely/* likelyOf */.k)(name, names);
    return likely === undefined ? "Use the name of an account." : `Did you mean ${(0,messages_text/* quote */.hD)(likely)}?`;
}
function longWaivers(source, today) {
    return Array.from({ length: (0,policy_file_document/* lengthOf */.Y5)(source, ["waivers"]) }).flatMap((_, at) => {
        const path = ["waivers", at, "expires"];
        const expires = (0,policy_file_document/* textAt */.$6)(source, path);
        if (expires === undefined || !isDay(expires) || (0,waivers/* daysLeft */.H_)({ expires }, today) <= maxWaiverDays + 1)
            return [];
        const fault = () => `${(0,policy_file_document/* named */.KT)(["waivers", at])} ends on ${expires}, more than ${maxWaiverDays} days from today`;
        const hint = "Give it an earlier end, and renew it then if it is still needed.";
        return [(0,policy_file_document/* problem */.CC)((0,policy_file_document/* placeOf */.$t)(source, path), fault, hint)];
    });
}

// EXTERNAL MODULE: ../node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(2818);
;// CONCATENATED MODULE: ../.build/declared/policy-file/faults.js







/** What the schema found wrong, in words: one problem for each place, and one for each unknown key. */
function schemaProblems(source, issues) {
    const told = new Set();
    return issues.flatMap((issue) => {
        if (issue.code === "unrecognized_keys")
            return issue.keys.map((key) => unknownKey(source, issue.path, key));
        // Told by the check of all names, which passes over none.
        if (issue.code === "invalid_key")
            return [];
        const { input, path } = issue;
        const id = JSON.stringify(path);
        const isTold = told.has(id);
        told.add(id);
        if (isTold)
            return [];
        if (input === undefined)
            return [missing(source, path)];
        if ((0,policy_file_document/* isForgotten */.rP)((0,policy_file_document/* nodeAt */.oB)(source, path)?.value))
            return [];
        return [wrong(source, path, input)];
    });
}
function unknownKey(source, path, key) {
    return (0,policy_file_document/* problem */.CC)((0,policy_file_document/* keyPlace */.Vz)(source, [...path, key]), () => `${(0,policy_file_document/* named */.KT)(path)} has no key ${(0,messages_text/* quote */.hD)(key)}`, () => keyHint(key, partAt(path).keys));
}
function keyHint(key, keys) {
    const likely = (0,messages_likely/* likelyOf */.k)(key, keys);
    const isLikely = likely !== undefined && (0,mod/* distance */.Io)(key, likely) <= Math.max(2, likely.length / 3);
    return isLikely ? `Did you mean ${likely}?` : `Use one of ${keys.join(", ")}.`;
}
function missing(source, path) {
    const parent = path.slice(0, -1);
    const fault = () => `${(0,policy_file_document/* named */.KT)(parent)} lacks ${String(path.at(-1))}`;
    return (0,policy_file_document/* problem */.CC)((0,policy_file_document/* placeOf */.$t)(source, parent), fault, () => hintFor(source, path));
}
function wrong(source, path, input) {
    const kindFault = () => {
        const kind = partAt(path).guide.kind;
        const parsed = kind !== undefined && typeof input === "string" && value/* kinds */.EZ[kind].parse(input);
        return parsed && "fault" in parsed ? parsed : undefined;
    };
    return (0,policy_file_document/* problem */.CC)((0,policy_file_document/* placeOf */.$t)(source, path), () => `${(0,policy_file_document/* named */.KT)(path)} ${kindFault()?.fault ?? `is ${shown(input)}`}`, () => kindFault()?.fix ?? hintFor(source, path));
}
function shown(input) {
    if (Array.isArray(input))
        return "a list";
    if (typeof input === "object" && input !== null) {
        return Object.keys(input).length === 0 ? "empty" : "a map";
    }
    return typeof input === "string" ? (0,messages_text/* quote */.hD)(input) : String(input);
}
function hintFor(source, path) {
    const [part, at, key] = path;
    if (part === "waivers" && key === "setting")
        return settingHint(source, ["waivers", Number(at)]);
    return partAt(path).guide.hint;
}
// The likely setting is one that the account declares, so that the advice can be followed.
function settingHint(source, waiver) {
    const account = (0,policy_file_document/* textAt */.$6)(source, [...waiver, "account"]);
    const names = account === undefined ? ((0,policy_file_document/* keysOf */.YD)(source, ["accounts"]) ?? []).slice(0, 100) : [account];
    const declared = [...new Set(names.flatMap((name) => waivable(source, name)))];
    const [first] = declared;
    if (first === undefined)
        return "Declare the setting first, or remove the waiver.";
    const likely = (0,messages_likely/* likelyOf */.k)((0,policy_file_document/* textAt */.$6)(source, [...waiver, "setting"]) ?? "", declared);
    return `Use a declared setting, such as ${likely ?? first}.`;
}

;// CONCATENATED MODULE: ../.build/declared/policy-file/read.js






/**
 * Reads the policy file strictly.
 * @param file its name, for people.
 * @param today YYYY-MM-DD in UTC, by which the ends of waivers are judged.
 * @throws AggregateError of an ActionError invalid-policy a problem: all of them at once, each with its place.
 */
function parsePolicy(text, file, today) {
    const source = (0,policy_file_document/* readDocument */.u0)(text, file);
    stopAt((0,policy_file_document/* yamlProblems */.Eu)(source));
    const parsed = PolicyFile.safeParse(source.document.toJS(), { reportInput: true });
    const issues = parsed.error?.issues ?? [];
    stopAt([...(0,policy_file_document/* emptyValues */.M5)(source), ...schemaProblems(source, issues), ...crossCheck(source, today)]);
    // Every issue has become a problem above; one that did not must not let the file through.
    if (!parsed.success)
        throw parsed.error;
    return policyOf(parsed.data, source);
}
function stopAt(problems) {
    if (problems.length > 0)
        throw new AggregateError((0,policy_file_document/* errorsOf */.Bp)(problems));
}
function policyOf(file, source) {
    const placed = (file.waivers ?? []).map((waiver, at) => ({
        ...waiver,
        place: (0,policy_file_document/* placeOf */.$t)(source, ["waivers", at, "expires"]),
    }));
    const waivers = Map.groupBy(placed, ({ account }) => account);
    // The names are the document's own, so that none can get lost on the way through the schema.
    const names = (0,policy_file_document/* keysOf */.YD)(source, ["accounts"]) ?? [];
    const accounts = names.map((name) => {
        const account = Object.hasOwn(file.accounts, name) ? file.accounts[name] : undefined;
        if (account === undefined)
            throw new Error("An account of the document got lost in the schema.");
        return {
            name,
            account: account["account-sid"],
            ...declaredOf(name, [file.defaults ?? {}, account], source),
            waivers: (waivers.get(name) ?? []).map(({ setting: full, reason, expires, place }) => {
                const [resource, setting] = splitName(full);
                return { resource, setting, reason, expires, place };
            }),
        };
    });
    return {
        accounts,
        unlistedSubaccounts: file["unlisted-subaccounts"] ?? policy/* noPolicy */.Wo.unlistedSubaccounts,
        unmanaged: file.unmanaged ?? policy/* noPolicy */.Wo.unmanaged,
    };
}
// What an account declares itself is laid over the defaults.
function declaredOf(name, [under, over], source) {
    const inherited = {};
    const places = { account: (0,policy_file_document/* keyPlace */.Vz)(source, ["accounts", name]) };
    const declared = {};
    for (const resource of policy/* resources */.ES) {
        const own = new Map(Object.entries(over[resource] ?? {}));
        const both = new Map([...Object.entries(under[resource] ?? {}), ...own]);
        if (both.size === 0)
            continue;
        const known = settings/* settings */.W0.filter(({ name: setting }) => both.has(setting));
        declared[resource] = Object.fromEntries(known.map((row) => [row.name, both.get(row.name) ?? ""]));
        for (const { name: setting } of known) {
            const owner = own.has(setting) ? ["accounts", name] : ["defaults"];
            places[`${resource}.${setting}`] = (0,policy_file_document/* placeOf */.$t)(source, [...owner, resource, setting]);
            if (!own.has(setting))
                inherited[`${resource}.${setting}`] = additionTo(source, name, resource);
        }
    }
    return { declared, places, inherited };
}
function additionTo(source, name, resource) {
    const account = ["accounts", name];
    const keys = (0,policy_file_document/* keysOf */.YD)(source, [...account, resource]) ?? [];
    return keys.length > 0
        ? { after: lastPlace(source, [...account, resource]), isFirst: false }
        : { after: lastPlace(source, account), isFirst: true };
}
// Where the last value below a path stands.
function lastPlace(source, path) {
    const last = (0,policy_file_document/* keysOf */.YD)(source, path)?.at(-1);
    return last === undefined ? (0,policy_file_document/* placeOf */.$t)(source, path) : lastPlace(source, [...path, last]);
}


/***/ })

};
