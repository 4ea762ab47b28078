export const id = 916;
export const ids = [916];
export const modules = {

/***/ 4916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ../.build/settings/settings.js
var settings = __webpack_require__(4859);
// EXTERNAL MODULE: ../.build/declared/policy.js
var policy = __webpack_require__(6541);
// EXTERNAL MODULE: ../node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(2818);
// EXTERNAL MODULE: ../node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(5270);
// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __webpack_require__(322);
// EXTERNAL MODULE: ../.build/messages/errors.js
var errors = __webpack_require__(8798);
;// CONCATENATED MODULE: ../.build/declared/policy-file/document.js



const maxDepth = 16;
function problem(place, fault, hint) {
    const { file, line, column } = place;
    return new errors/* ActionError */.lZ("invalid-policy", `${(0,messages_text/* quote */.hD)(`${file}:${line}:${column}`)}: ${fault}.`, {
        hint,
        place,
    });
}
// Parsing recurses, and 100,000 brackets end the process, so they are counted before.
function requireShallow(text, file) {
    let [offset, flow, marks] = [0, 0, 0];
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (token === "[" || token === "{")
            flow++;
        if (token === "]" || token === "}")
            flow--;
        if (token === "-" || token === "?" || token === ":")
            marks++;
        if (token.includes("\n"))
            marks = 0;
        if (flow + marks > maxDepth)
            throw new AggregateError([tooDeep(text.slice(0, offset), file)]);
        // Marks that the lexer adds are no part of the text.
        if (![dist/* CST */.DB.DOCUMENT, dist/* CST */.DB.FLOW_END, dist/* CST */.DB.SCALAR].includes(token))
            offset += token.length;
    }
}
function tooDeep(before, file) {
    const place = { file, line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
    const hint = "The policy file needs no more than a few levels; see its schema.";
    return problem(place, `is nested more than ${maxDepth} levels deep`, hint);
}
function yamlProblems({ document, placeAt }) {
    const yaml = [...document.errors, ...document.warnings].map(({ pos, code, message }) => code === "MULTIPLE_DOCS"
        ? problem(placeAt(pos[0]), "a second document begins", "Keep one document in the file, without ---.")
        : code === "TAG_RESOLVE_FAILED"
            ? problem(placeAt(pos[0]), `holds a tag (${(0,messages_text/* quote */.hD)(message)})`, "Write the value without a tag (!…).")
            : problem(placeAt(pos[0]), `is not YAML (${(0,messages_text/* quote */.hD)(message)})`, "Correct what is named; check the indentation."));
    const isEmpty = document.contents === null || isForgotten(document.contents);
    if (isEmpty && yaml.length === 0)
        yaml.push(problem(placeAt(0), "the file is empty", "Declare at least one account; the README has an example."));
    (0,dist/* visit */.YR)(document, {
        Alias: (_, alias) => {
            yaml.push(problem(placeAt(startOf(alias)), "holds an alias (*)", "Write the value out; use defaults for what accounts share."));
        },
        Map: (_, map) => {
            yaml.push(...keyProblems(map.items, placeAt));
        },
    });
    return yaml;
}
function keyProblems(pairs, placeAt) {
    const seen = new Set();
    return pairs.flatMap(({ key }) => {
        const place = placeAt((0,dist/* isNode */.Ll)(key) ? startOf(key) : 0);
        if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== "string")
            return [problem(place, "a key is not text", "Write the key as a plain word.")];
        const isSecond = seen.has(key.value);
        seen.add(key.value);
        return isSecond
            ? [problem(place, `the key ${(0,messages_text/* quote */.hD)(key.value)} is there twice`, "Remove one of them.")]
            : [];
    });
}
// A key with nothing after it is more likely forgotten than meant as "must be empty".
function emptyValues({ document, placeAt }) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Pair: (_, { key, value }) => {
            if (!(0,dist/* isScalar */.jn)(key) || !(value === null || isForgotten(value)))
                return;
            const hint = "Write a value after it, or null for a SID or URL that must be empty, or remove the key.";
            problems.push(problem(placeAt(startOf(key)), `${(0,messages_text/* quote */.hD)(String(key.value))} has nothing after it`, hint));
        },
    });
    return problems;
}
function isForgotten(value) {
    return (0,dist/* isScalar */.jn)(value) && value.value === null && value.source === "";
}
function nodeAt({ document }, path) {
    let found = { key: undefined, value: document.contents };
    for (const step of path) {
        const { value } = found;
        if ((0,dist/* isMap */.jh)(value)) {
            const pair = pairsOf(value).get(step);
            if (pair === undefined)
                return undefined;
            found = { key: (0,dist/* isNode */.Ll)(pair.key) ? pair.key : undefined, value: pair.value };
        }
        else if ((0,dist/* isSeq */.oP)(value) && typeof step === "number") {
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
        new Map(map.items.map((pair) => [(0,dist/* isScalar */.jn)(pair.key) ? pair.key.value : undefined, pair]));
    pairs.set(map, known);
    return known;
}
// Of a value in one line its own place, of what spans lines that of its key; of what is not there, its parent's.
function placeOf(source, path) {
    const found = nodeAt(source, path);
    if (found === undefined)
        return path.length === 0 ? source.placeAt(0) : placeOf(source, path.slice(0, -1));
    const { key, value } = found;
    if ((0,dist/* isScalar */.jn)(value) && !isForgotten(value))
        return source.placeAt(startOf(value));
    return source.placeAt(key !== undefined ? startOf(key) : (0,dist/* isNode */.Ll)(value) && !(0,dist/* isAlias */.Vj)(value) ? startOf(value) : 0);
}
function startOf({ range }) {
    return range?.[0] ?? 0;
}
function named(path) {
    return path.length === 0 ? "the file" : (0,messages_text/* quote */.hD)(path.map(String).join("."));
}
function keyPlace(source, path) {
    const key = nodeAt(source, path)?.key;
    return source.placeAt(key === undefined ? 0 : startOf(key));
}

// EXTERNAL MODULE: ../node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(9435);
// EXTERNAL MODULE: ../.build/settings/s3-url.js
var s3_url = __webpack_require__(8876);
// EXTERNAL MODULE: ../.build/settings/value.js
var value = __webpack_require__(2449);
;// CONCATENATED MODULE: ../.build/declared/policy-file/schema.js





const sid = (pattern) => schemas/* string */.YjP().regex(pattern);
const isLine = (text) => text.trim() !== "" && !/\p{Cc}/u.test(text) && text.isWellFormed();
const line = schemas/* string */.YjP().min(1).refine(isLine);
// null declares "must be empty"; a switch and the name have no empty state to declare.
const declarable = {
    switch: schemas/* boolean */.zMY(),
    "public-key": sid(value/* sidPattern */.JV.credential).nullable(),
    "aws-credential": sid(value/* sidPattern */.JV.credential).nullable(),
    "s3-url": schemas/* string */.YjP()
        .refine((url) => (0,s3_url/* s3UrlFault */.I)(url) === undefined)
        .nullable(),
    text: line,
};
const SettingsPart = schemas/* strictObject */.rej(Object.fromEntries(settings/* settings */.W0.map(({ name, kind, description }) => [name, declarable[kind].optional().describe(description)])));
const perResource = {
    compositions: SettingsPart.optional().describe("What is declared for compositions."),
    recordings: SettingsPart.optional().describe("What is declared for recordings. Recordings that are encrypted or kept in S3 cannot be composed."),
};
const settingNames = policy/* resources */.ES.flatMap((resource) => settings/* settings */.W0.map(({ name }) => `${resource}.${name}`));
/** The policy file, version 1. What only several of its values together can show to be wrong is checked apart. */
const PolicyFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe("The version of this format."),
    "unlisted-subaccounts": schemas/* enum */.k5n(["ignore", "warn", "fail"])
        .optional()
        .describe("What active subaccounts that this file does not name are. `warn` and `fail` need the parent's auth token."),
    defaults: schemas/* strictObject */.rej(perResource)
        .optional()
        .describe("Laid under every account: what an account declares itself counts more."),
    accounts: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/), schemas/* strictObject */.rej({
        "account-sid": sid(value/* sidPattern */.JV.account).describe("The account's SID (AC…)."),
        ...perResource,
    })
        .describe("What is declared for one account. What is left out is not managed and never changes."))
        .refine((accounts) => Object.keys(accounts).length > 0)
        .meta({ minProperties: 1, description: "The accounts, by names of your choice." }),
    waivers: schemas/* array */.YOg(schemas/* strictObject */.rej({
        account: schemas/* string */.YjP().describe("The name of the account in this file."),
        setting: schemas/* enum */.k5n(settingNames).describe("The declared setting that may differ."),
        reason: line.describe("Why, for whoever reads it in an audit."),
        expires: iso/* date */.p6().describe("The last day that it counts, in UTC."),
    })
        .describe("A declared setting that may differ for a while. Apply leaves it alone."))
        .optional()
        .describe("Exceptions, each with a reason and an end."),
});
function splitName(name) {
    // Both halves come from the rows that made the names.
    return name.split(".");
}

;// CONCATENATED MODULE: ../.build/declared/policy-file/checks.js






// What a file with other faults holds, as far as it can be told.
const Loose = schemas/* object */.Ikc({
    defaults: schemas/* object */.Ikc({
        compositions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}),
        recordings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}),
    })
        .catch({ compositions: {}, recordings: {} }),
    accounts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        "account-sid": schemas/* string */.YjP().catch(""),
        compositions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}),
        recordings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}),
    })
        .nullable()
        .catch(null))
        .catch({}),
    waivers: schemas/* array */.YOg(schemas/* object */.Ikc({ account: schemas/* string */.YjP(), setting: schemas/* enum */.k5n(settingNames) })
        .nullable()
        .catch(null))
        .catch([]),
});
function crossCheck(source, content) {
    const { data } = Loose.safeParse(content);
    if (data === undefined)
        return [];
    return [...sidsTwice(source, data), ...declareNothing(source, data), ...idleWaivers(source, data)];
}
function sidsTwice(source, { accounts }) {
    const names = new Map();
    return Object.entries(accounts).flatMap(([name, account]) => {
        const one = account?.["account-sid"].toLowerCase() ?? "";
        const other = names.get(one);
        names.set(one, other ?? name);
        if (one === "" || other === undefined)
            return [];
        const place = placeOf(source, ["accounts", name, "account-sid"]);
        return [
            problem(place, `${named(["accounts", name])} has the account-sid of ${(0,messages_text/* quote */.hD)(other)}`, "Name each account once."),
        ];
    });
}
function declareNothing(source, { accounts, defaults }) {
    return Object.entries(accounts).flatMap(([name, account]) => {
        const parts = policy/* resources */.ES.flatMap((resource) => [account?.[resource] ?? {}, defaults[resource]]);
        if (account === null || parts.some((part) => Object.keys(part).length > 0))
            return [];
        const hint = "Declare at least one setting for it, or in defaults: what declares nothing is always as declared.";
        return [
            problem(placeOf(source, ["accounts", name]), `${named(["accounts", name])} declares nothing`, hint),
        ];
    });
}
function idleWaivers(source, { accounts, defaults, waivers }) {
    const names = Object.keys(accounts);
    const seen = new Set();
    return waivers.flatMap((waiver, at) => {
        if (waiver === null)
            return [];
        const { account: name, setting } = waiver;
        const path = ["waivers", at, "account"];
        const account = names.includes(name) ? accounts[name] : undefined;
        if (account === undefined) {
            const hint = names.length > 0 ? `Did you mean ${(0,messages_text/* quote */.hD)((0,mod/* closest */.kp)(name, names))}?` : "Use the name of an account.";
            return [problem(placeOf(source, path), `no account is called ${(0,messages_text/* quote */.hD)(name)}`, hint)];
        }
        const id = `${name} ${setting}`;
        const isSecond = seen.has(id);
        seen.add(id);
        const place = placeOf(source, ["waivers", at, "setting"]);
        if (isSecond)
            return [problem(place, `${setting} of ${(0,messages_text/* quote */.hD)(name)} is waived twice`, "Remove one of the waivers.")];
        const [resource, own] = splitName(setting);
        const isDeclared = [account?.[resource], defaults[resource]].some((part) => part !== undefined && own in part);
        if (isDeclared || account === null)
            return [];
        return [
            problem(place, `${(0,messages_text/* quote */.hD)(name)} does not declare ${setting}, so there is nothing to waive`, "Remove the waiver, or declare the setting."),
        ];
    });
}

;// CONCATENATED MODULE: ../.build/declared/policy-file/faults.js







function schemaProblems(source, issues) {
    const told = new Set();
    return issues.flatMap((issue) => {
        if (issue.code === "unrecognized_keys")
            return issue.keys.map((key) => unknownKey(source, issue.path, key));
        const { input, path } = issue;
        const isTold = told.has(path.join("."));
        told.add(path.join("."));
        if (isTold)
            return [];
        if (input === undefined)
            return [missing(source, path)];
        if (isForgotten(nodeAt(source, path)?.value))
            return [];
        if (issue.code === "invalid_key")
            return [badName(source, path)];
        return [wrong(source, path, input)];
    });
}
function unknownKey(source, path, key) {
    const known = knownKeys(path);
    const likely = known.length > 0 ? (0,mod/* closest */.kp)(key, known) : "";
    const isLikely = (0,mod/* distance */.Io)(key, likely) <= Math.max(2, likely.length / 3);
    return problem(keyPlace(source, [...path, key]), `${named(path)} has no key ${(0,messages_text/* quote */.hD)(key)}`, isLikely ? `Did you mean ${likely}?` : `Use one of ${known.join(", ")}.`);
}
function knownKeys(path) {
    const [last] = path.slice(-1);
    if (path.length === 0)
        return Object.keys(PolicyFile.shape);
    if (last === "defaults")
        return [...policy/* resources */.ES];
    if (policy/* resources */.ES.some((resource) => resource === last))
        return settings/* settings */.W0.map(({ name }) => name);
    return path[0] === "waivers" ? ["account", "setting", "reason", "expires"] : ["account-sid", ...policy/* resources */.ES];
}
function missing(source, path) {
    const [last] = path.slice(-1);
    const parent = path.slice(0, -1);
    return problem(placeOf(source, parent), `${named(parent)} lacks ${String(last)}`, hintFor(path, undefined));
}
function wrong(source, path, input) {
    const place = placeOf(source, path);
    const [last] = path.slice(-1);
    const kind = (0,settings/* kindOf */.I)(String(last));
    if (kind !== undefined && typeof input === "string") {
        const parsed = (0,value/* parseSetting */.WC)(kind, input);
        if ("fault" in parsed)
            return problem(place, `${named(path)} ${parsed.fault}`, parsed.fix);
    }
    return problem(place, `${named(path)} is ${shown(input)}`, hintFor(path, input));
}
function badName(source, path) {
    const hint = "Name it with letters, digits, hyphens and underscores, at most 63, a letter or digit first.";
    const name = (0,messages_text/* quote */.hD)(String(path.at(-1)));
    return problem(keyPlace(source, path), `${name} cannot be the name of an account`, hint);
}
function shown(input) {
    if (Array.isArray(input))
        return "a list";
    if (typeof input === "object" && input !== null) {
        return Object.keys(input).length === 0 ? "empty" : "a map";
    }
    return typeof input === "string" ? (0,messages_text/* quote */.hD)(input) : String(input);
}
const hints = {
    version: "Write version: 1.",
    "unlisted-subaccounts": "Use ignore, warn or fail.",
    defaults: "Write compositions or recordings below it.",
    accounts: "Write each account below it: its name, and account-sid and settings below that.",
    "account-sid": "Use an account SID: AC and 32 hex digits.",
    compositions: "Write the settings below it.",
    recordings: "Write the settings below it.",
    waivers: "Write a list below it, each with account, setting, reason and expires.",
    account: "Use the name of an account in this file.",
    reason: "Say in one line why it may differ.",
    expires: 'Use the last day that it counts, as "2027-06-30".',
};
function hintFor(path, input) {
    const [last] = path.slice(-1).map(String);
    const kind = (0,settings/* kindOf */.I)(String(last));
    if (kind === "switch")
        return "Use true or false, without quotes.";
    if (kind === "text")
        return "Use one line of text, in quotes.";
    if (kind !== undefined)
        return "Use text, or null for what must be empty.";
    if (last === "setting")
        return `Use a declared setting, such as ${(0,mod/* closest */.kp)(String(input), settingNames)}.`;
    if (path.length === 0)
        return "Write version and accounts; the README has an example.";
    if (path[0] === "waivers" && path.length === 2)
        return "Write account, setting, reason and expires.";
    return hints[String(last)] ?? "Write account-sid and settings below it.";
}

;// CONCATENATED MODULE: ../.build/declared/policy-file/read.js







const maxProblems = 100;
/**
 * Reads the policy file strictly.
 * @param file its name, for people.
 * @throws AggregateError of an ActionError invalid-policy a problem: all of them at once, each with its place.
 */
function parsePolicy(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    requireShallow(text, file);
    // Its own check of duplicate keys compares each with each, which a file made for it would turn into minutes.
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: "error",
    });
    const source = { document, placeAt };
    stopAt(yamlProblems(source));
    const content = document.toJS();
    const parsed = PolicyFile.safeParse(content, { reportInput: true });
    const issues = parsed.error?.issues ?? [];
    stopAt([...emptyValues(source), ...schemaProblems(source, issues), ...crossCheck(source, content)]);
    // Every issue has become a problem above; one that did not must not let the file through.
    if (!parsed.success)
        throw parsed.error;
    return policyOf(parsed.data, source);
}
function stopAt(problems) {
    if (problems.length === 0)
        return;
    const inOrder = problems.toSorted((a, b) => lineOf(a) - lineOf(b));
    const rest = inOrder.length - maxProblems;
    const last = inOrder[maxProblems];
    const shown = inOrder.slice(0, maxProblems);
    if (last?.place !== undefined)
        shown.push(problem(last.place, `${rest} more problems follow`, "Mend those before it first."));
    throw new AggregateError(shown);
}
function lineOf({ place }) {
    return place?.line ?? 0;
}
function policyOf(file, source) {
    const accounts = Object.entries(file.accounts).map(([name, account]) => {
        const places = { account: keyPlace(source, ["accounts", name]) };
        const declared = {};
        for (const resource of policy/* resources */.ES) {
            const [under, over] = [file.defaults?.[resource] ?? {}, account[resource] ?? {}];
            const both = { ...under, ...over };
            if (Object.keys(both).length === 0)
                continue;
            declared[resource] = Object.fromEntries(settings/* settings */.W0.flatMap(({ name: setting }) => both[setting] === undefined ? [] : [[setting, both[setting] ?? ""]]));
            for (const setting of Object.keys(both)) {
                const owner = setting in over ? ["accounts", name] : ["defaults"];
                places[`${resource}.${setting}`] = placeOf(source, [...owner, resource, setting]);
            }
        }
        const waivers = (file.waivers ?? [])
            .filter((waiver) => waiver.account === name)
            .map(({ setting: full, reason, expires }) => {
            const [resource, setting] = splitName(full);
            return { resource, setting, reason, expires };
        });
        return { name, account: account["account-sid"], declared, waivers, places };
    });
    return { accounts, unlistedSubaccounts: file["unlisted-subaccounts"] ?? "ignore" };
}


/***/ })

};
