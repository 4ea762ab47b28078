export const id = 770;
export const ids = [770];
export const modules = {

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportPolicy: () => (/* binding */ exportPolicy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _declared_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6541);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8798);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(322);
/* harmony import */ var _plan_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2573);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4859);
/* harmony import */ var _settings_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2449);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3294);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9578);









/**
 * Reads every account that the credentials reach, and writes down what is live as a policy file: checking with it is
 * compliant until somebody changes a setting. Never throws: what went wrong is in the outcome.
 */
async function exportPolicy(inputs, { twilio, clock, pace }) {
    if (twilio === undefined)
        throw new Error("Export needs credentials, which inputs see to.");
    const findings = [];
    const found = await twilio
        .accounts()
        .then((reached) => Promise.all(reached.map((one) => pace(() => clock.wait(0).then(() => readAll(one, twilio))).catch((error) => {
        findings.push(...(0,_messages_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorFindings */ .XC)(error).map((finding) => about(one, finding)));
        return [];
    }))))
        .catch((error) => {
        findings.push(...(0,_messages_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorFindings */ .XC)(error));
        return [];
    });
    if (findings.length > 0)
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .summarize */ .eh)(inputs, [], findings), text: undefined };
    return { outcome: exported(inputs), text: textOf(found.flat()) };
}
function exported(inputs) {
    return { ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .summarize */ .eh)(inputs, [], []), result: "exported", reason: "none", fails: false };
}
function about({ account, name }, finding) {
    const label = name === "" ? account : `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(name)} (${account})`;
    return { ...finding, message: `${label}: ${finding.message}` };
}
async function readAll({ account: sid, name }, twilio) {
    const account = await twilio.connect(sid);
    const read = async (resource) => {
        const live = await account.read(resource);
        (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .requireIdentity */ .s)(sid, live, { login: account.login, owners: [] });
        return live;
    };
    const [compositions, recordings] = await Promise.all(_declared_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .resources */ .ES.map(read));
    if (compositions === undefined || recordings === undefined)
        return [];
    return [{ account: sid, name, live: { compositions: compositions.state, recordings: recordings.state } }];
}
const schemaLine = " yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/twilio-composition-settings-action/v1/schema/policy.schema.json";
function textOf(found) {
    const names = namesOf(found);
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({
        version: 1,
        accounts: Object.fromEntries(found.map((one, at) => [names[at], declarationOf(one)])),
    });
    document.commentBefore = `${schemaLine}
 Written from the live settings. A setting that is left out is not managed: it is never compared and never changes.
 null declares that a SID or URL must be empty.`;
    for (const [at, one] of found.entries())
        comment(document, [names[at] ?? "", one]);
    return document.toString({ lineWidth: 0 });
}
// Names by which people find the account: made of Twilio's, in the letters that a policy file allows, each once.
function namesOf(found) {
    const names = [];
    for (const { account, name } of found) {
        const slug = name
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, "-")
            .replace(/^-|-$/g, "")
            .slice(0, 50);
        const base = slug === "" ? `account-${account.slice(-4).toLowerCase()}` : slug;
        let unique = base;
        for (let count = 2; names.includes(unique); count++)
            unique = `${base}-${count}`;
        names.push(unique);
    }
    return names;
}
function declarationOf({ account, live }) {
    const byResource = _declared_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .resources */ .ES.map((resource) => [resource, declarable(resource, live[resource]).declared]);
    return { "account-sid": account, ...Object.fromEntries(byResource) };
}
// What is live may break the rules for what is declared; such settings are left out, and a comment says why.
function declarable(resource, live) {
    const leftOut = new Map();
    for (const row of _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0) {
        const value = live[row.name];
        const parsed = typeof value === "string" && value !== "" ? (0,_settings_value_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSetting */ .WC)(row.kind, value) : { value };
        if ("fault" in parsed)
            leftOut.set(row.name, parsed.fault);
        if (row.kind === "text" && value === "")
            leftOut.set(row.name, "is not set");
        if (row.kind !== "switch" || (0,_plan_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenRules */ .P6)(resource, live, { resulting: live, mode: "check" }).length === 0)
            continue;
        for (const name of [row.name, ...row.needs])
            leftOut.set(name, "is on without what it needs");
    }
    const kept = _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W0.filter(({ name }) => !leftOut.has(name));
    return {
        declared: Object.fromEntries(kept.map(({ name }) => [name, live[name] === "" ? null : live[name]])),
        leftOut,
    };
}
function comment(document, [name, { name: title, live }]) {
    const accounts = document.get("accounts", true);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(accounts))
        return;
    const key = accounts.items.map((pair) => pair.key).find((one) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(one) && one.value === name);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && title !== "")
        key.commentBefore = ` ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(title)}`;
    for (const resource of _declared_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .resources */ .ES) {
        const map = document.getIn(["accounts", name, resource], true);
        const lines = [...declarable(resource, live[resource]).leftOut].map(([setting, why]) => ` ${setting} is left out: it ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(why)}`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) && lines.length > 0)
            map.comment = lines.join("\n");
    }
}


/***/ })

};
