export const id = 726;
export const ids = [726];
export const modules = {

/***/ 1726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifOf: () => (/* binding */ sarifOf)
});

// EXTERNAL MODULE: ../.build/messages/finding.js
var messages_finding = __webpack_require__(6488);
// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __webpack_require__(322);
// EXTERNAL MODULE: ../.build/plan/digest.js + 2 modules
var digest = __webpack_require__(3681);
// EXTERNAL MODULE: ../.build/settings/settings.js
var settings = __webpack_require__(4859);
// EXTERNAL MODULE: ../.build/tool.js
var tool = __webpack_require__(6824);
// EXTERNAL MODULE: ../.build/report/evidence.js
var report_evidence = __webpack_require__(7438);
// EXTERNAL MODULE: ../.build/report/rows.js
var rows = __webpack_require__(3294);
// EXTERNAL MODULE: ../.build/declared/policy.js
var policy = __webpack_require__(6541);
;// CONCATENATED MODULE: ../.build/report/sarif-rules.js



/** The rules of an upload: one for each setting of each resource, and one for each reason that it tells of. */
function rulesFor(ids) {
    const told = Object.entries(reasonTexts).filter(([reason]) => ids.has(reason));
    return [
        ...policy/* resources */.ES.flatMap((resource) => settings/* settings */.W0.map(({ name }) => settingRule(resource, name))),
        ...told.map(([reason, texts]) => reasonRule(reason, texts)),
    ];
}
function settingRule(resource, setting) {
    const label = (0,policy/* labelOf */.Wy)(resource, setting);
    const purpose = purposes[setting].replaceAll("WHAT", resource);
    return {
        id: `${resource}.${setting}`,
        shortDescription: { text: `${label} is not what the policy declares` },
        fullDescription: { text: `${purpose} Twilio answers another value than the policy declares.` },
        help: {
            text: `${purpose} Find out first who changed it, and which of the two is right. If it is the declaration, run this action with mode: apply for this account; if it is what is live, change the declaration.`,
            markdown: `${purpose}\n\n1. Find out who changed it, and which of the two is right.\n2. If it is the declaration, run this action with \`mode: apply\` for this account.\n3. If it is what is live, change the declaration.`,
        },
        helpUri: `${tool/* home */.iR}#what-is-managed`,
    };
}
function reasonRule(id, { says, todo }) {
    return {
        id,
        shortDescription: { text: `Reason: ${id}` },
        fullDescription: { text: says },
        help: { text: `${says} ${todo}`, markdown: `${says}\n\n**What to do:** ${todo}` },
        helpUri: `${tool/* home */.iR}#when-it-fails`,
    };
}
const purposes = {
    "encryption-enabled": "Decides whether new WHAT are encrypted with your public key before they are stored.",
    "encryption-key-sid": "Names the Public Key credential that new WHAT are encrypted with: who holds its private key can read them.",
    "aws-storage-enabled": "Decides whether new WHAT are stored in your S3 bucket, and not in Twilio's cloud.",
    "aws-s3-url": "Names the S3 bucket and the path that new WHAT are stored in.",
    "aws-credentials-sid": "Names the AWS credential that Twilio writes new WHAT into the S3 bucket with.",
    "friendly-name": "The name under which Twilio's console shows the settings for WHAT.",
};
// As in docs/troubleshooting.md.
const reasonTexts = {
    internal: {
        says: "This action failed in a way it should not.",
        todo: "Report a bug, with the version of the action and the log of the step.",
    },
    cancelled: {
        says: "The run was interrupted.",
        todo: "Run it again; if a write was sent and not confirmed, run a check first.",
    },
    "timed-out": {
        says: "The run took longer than timeout-seconds, or too little of it was left to prove a write.",
        todo: "Raise timeout-seconds, or find out why Twilio answers so slowly.",
    },
    "invalid-inputs": {
        says: "An input or a declared value is wrong or unusual.",
        todo: "Correct what is named, or check that it is what you mean.",
    },
    "invalid-policy": {
        says: "The policy file breaks its own rules.",
        todo: "Correct the line that is named; the policy's schema gives an editor the same checks.",
    },
    "missing-credentials": {
        says: "No Twilio credentials were given.",
        todo: "Give api-key-sid and api-key-secret.",
    },
    "credentials-rejected": {
        says: "Twilio refused the credentials, or the API key lacks a permission.",
        todo: "Check that the credentials are current, belong to account-sid and may do what is named.",
    },
    "wrong-account": {
        says: "The credentials belong to another account than the declaration names, or nothing says to which.",
        todo: "Correct account-sid or the credentials, and keep verify-references on.",
    },
    "account-not-found": {
        says: "Twilio knows no such account under the credentials' own, or it is suspended or closed.",
        todo: "Correct the SID, activate the account, or take it out of the policy file.",
    },
    "apply-not-allowed": {
        says: "Apply does not run on events in which a stranger may choose what is declared.",
        todo: "Run it on push, schedule, workflow_dispatch, repository_dispatch, release or deployment.",
    },
    "plan-changed": {
        says: "The plan is not the one that was reviewed, or live settings moved since they were read.",
        todo: "Run a check, review its plan, and apply that one.",
    },
    "weakening-refused": {
        says: "What is declared would turn a protection off, or clear a key, URL or credential.",
        todo: "Declare the protection again. Only if it is to be weaker, have the change reviewed and allow it.",
    },
    "incomplete-declaration": {
        says: "Encryption would be on without a key, or S3 storage without a URL or a credential.",
        todo: "Declare what is named.",
    },
    "reference-missing": {
        says: "The account has no such Public Key or AWS credential, or it is one of the other kind.",
        todo: "Create it in this account, or correct the SID.",
    },
    "not-entitled": {
        says: "Twilio forbids turning encryption on for this account.",
        todo: "Ask Twilio whether the account has the Enterprise or Security Edition.",
    },
    "collateral-change": {
        says: "After the write, settings that are not managed have another value.",
        todo: "Run a check to see what is live; somebody else may be changing settings.",
    },
    "verify-failed": {
        says: "After the write, Twilio still answers another value than was written.",
        todo: "Run a check to see what is live, then apply again.",
    },
    "rejected-by-twilio": {
        says: "Twilio rejected the request, in its own words.",
        todo: "Correct what Twilio names; its error codes are at https://www.twilio.com/docs/api/errors.",
    },
    "rate-limited": {
        says: "Twilio asked for fewer requests.",
        todo: "Run fewer jobs against this account at the same time.",
    },
    "twilio-unavailable": {
        says: "Twilio or the proxy could not be reached, or its certificate could not be trusted.",
        todo: "Run it again; behind a proxy, check HTTPS_PROXY and NODE_EXTRA_CA_CERTS.",
    },
    "bad-response": {
        says: "An answer cannot be believed: it is not what Twilio documents.",
        todo: "Check what stands between the runner and Twilio, such as a proxy.",
    },
    "composition-misplaced": {
        says: "Compositions lie elsewhere than the policy declares: when they were made, the settings were others.",
        todo: "Find out who changed the settings and when (if it was you, let verify-compositions begin after that); the JSON report has each composition with its room, time and place.",
    },
    "composition-failed": {
        says: "Compositions failed, and Twilio does not try again.",
        todo: "Check the bucket, the AWS credential and the key; the debugger in Twilio's console shows the error, 53664 to 53669.",
    },
    "unlisted-subaccount": {
        says: "An active subaccount is not in the policy file, so nobody holds its settings to anything.",
        todo: "Declare it, or close it; or set unlisted-subaccounts: ignore in the policy file.",
    },
    unmanaged: {
        says: "Encryption or S3 storage is on, and it or what it needs is not declared, so nobody would notice a change.",
        todo: "If what is live is right, declare it; or set unmanaged: ignore.",
    },
    waiver: {
        says: "A waiver ends soon, or has ended and counts for nothing.",
        todo: "Make the setting what is declared, or renew the waiver with a reason, or remove it.",
    },
    proposed: {
        says: "The declaration changes, and nothing of it is so yet at Twilio.",
        todo: "Review what merging it would do.",
    },
    drift: {
        says: "A managed setting is not what the policy declares.",
        todo: "Make the setting what is declared, or change the declaration.",
    },
};

;// CONCATENATED MODULE: ../.build/report/sarif.js








/**
 * The outcome as SARIF 2.1.0 for code scanning: a rule a setting and a reason, a result a drift, a waived drift (with its
 * suppression) and a finding.
 * @param category tells this policy and selection from others, so that their uploads do not close each other's alerts.
 * @returns undefined unless every account was read, and its compositions where they were asked for: what is missing from an upload is closed.
 */
function sarifOf(outcome, evidence, category) {
    if (outcome.planDigest === undefined)
        return undefined;
    if (outcome.accounts.some(({ compositions }) => compositions?.is === "unknown"))
        return undefined;
    const found = [
        ...outcome.findings
            .filter(isAlert)
            .map((finding) => findingResult(finding, { prefix: "", account: "" }, evidence)),
        ...outcome.accounts.flatMap((account) => accountResults(account, evidence)),
    ];
    const used = new Set(found.map(({ ruleId }) => ruleId));
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: tool/* name */.UU,
                        version: tool/* version */.rE,
                        informationUri: tool/* home */.iR,
                        rules: rulesFor(used),
                    },
                },
                automationDetails: { id: `twilio-composition-settings/${category}/` },
                columnKind: "utf16CodeUnits",
                results: found,
            },
        ],
    };
}
function accountResults(account, evidence) {
    const { findings, resources: read } = account;
    const [subject, { account: sid }] = [(0,rows/* titleOf */.Gg)(account.policy), account.policy];
    const drifted = (0,rows/* rowsOf */.RO)(account).flatMap((row) => rowResult(row, { subject, account: sid }, evidence));
    const about = { prefix: read.length === 0 ? "" : `${subject}: `, account: sid };
    return [...drifted, ...findings.filter(isAlert).map((finding) => findingResult(finding, about, evidence))];
}
function rowResult(row, { subject, account }, evidence) {
    const { name, setting, label, held, live, place } = row;
    if (held === undefined || (0,settings/* isSame */.Ft)(setting, held, live))
        return [];
    const waived = row.state === "waived" ? row.waived : undefined;
    const sentence = `${subject}: ${label} is ${(0,messages_text/* plain */.pj)(live)} at Twilio and declared ${(0,messages_text/* plain */.pj)(held)}.`;
    return [
        {
            ruleId: name,
            level: waived === undefined ? "error" : "warning",
            message: { text: (0,messages_text/* visible */.RK)(sentence) },
            locations: [locationOf(place, evidence)],
            partialFingerprints: { primaryLocationLineHash: (0,digest/* digestOf */.o)({ account, name }) },
            ...(waived && {
                suppressions: [
                    { kind: "external", status: "accepted", justification: (0,messages_text/* visible */.RK)((0,messages_text/* cut */.Jj)(waived.reason, 1_000)) },
                ],
            }),
        },
    ];
}
// What is proposed is not so, and may never be.
function isAlert(finding) {
    return !(0,messages_finding/* isProposal */.ld)(finding);
}
function findingResult(finding, { prefix, account }, evidence) {
    const { level, reason, message, hint, place } = finding;
    return {
        ruleId: reason,
        level: level === "warning" ? "warning" : "error",
        message: { text: (0,messages_text/* visible */.RK)(`${prefix}${message} ${hint}`) },
        locations: [locationOf(place, evidence)],
        partialFingerprints: {
            primaryLocationLineHash: (0,digest/* digestOf */.o)({ account, reason, says: (0,messages_finding/* sameEveryDay */.OI)(finding) }),
        },
    };
}
// What inputs declare stands somewhere in the workflow file.
function locationOf(place, evidence) {
    const file = place?.file ?? (0,report_evidence/* workflowFile */.E)(evidence) ?? "action.yml";
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" },
            region: { startLine: place?.line ?? 1, ...(place && { startColumn: place.column }) },
        },
    };
}
// A path in the repository as a reference (RFC 3986, 4.2): whatever is no letter of a segment is encoded, `:` too.
function uriOf(path) {
    return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}


/***/ })

};
