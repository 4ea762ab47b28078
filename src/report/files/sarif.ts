import { type Finding, findingKey, type Place } from "../../messages/finding.ts";
import { meanings } from "../../messages/reasons.ts";
import { capital, cut, visible } from "../../messages/text.ts";
import type { Named } from "../../plan/change.ts";
import { digestOf } from "../../plan/digest.ts";
import { type Evidence, workflowFile } from "../../run/evidence.ts";
import { type AccountOutcome, isKnown, type Outcome } from "../../run/outcome.ts";
import { labelOf, resources } from "../../settings/resources.ts";
import { isSame, settings } from "../../settings/settings.ts";
import { home, name, version } from "../../tool.ts";
import { consequence, phraseOf, type Row, rowsOf, sentenceOf, waiverOf } from "../story/rows.ts";
import { inText, titleOf } from "../story/wording.ts";

/**
 * Returns an outcome as SARIF 2.1.0 for code scanning. Each setting and reason has a rule. Each drift, waived drift (with its
 * suppression) and finding has a result.
 * @param category tells this policy and selection from others, so that their uploads do not close each other's alerts.
 * @returns undefined unless everything was read, with the compositions and the list of subaccounts that were asked for, and no write
 * is unconfirmed: an upload closes the alerts that it lacks.
 */
export function sarifOf(outcome: Outcome, evidence: Evidence, category: string): object | undefined {
  if (outcome.planDigest === undefined || outcome.findings.some(({ level }) => level === "error"))
    return undefined;
  if (outcome.accounts.some(({ resources }) => !resources.every(isKnown))) return undefined;
  if (outcome.accounts.some(({ compositions }) => compositions?.state === "unknown")) return undefined;
  const general = outcome.findings.filter(isAlert);
  const found = [
    ...general.map((finding) => findingResult(finding, { prefix: "", account: "" }, evidence)),
    ...outcome.accounts.flatMap((account) => accountResults(account, outcome, evidence)),
  ];
  const used = new Set(found.map(({ ruleId }) => ruleId));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name, version, informationUri: home, rules: rulesFor(used) } },
        automationDetails: { id: `twilio-composition-settings/${category}/` },
        columnKind: "utf16CodeUnits",
        results: found,
      },
    ],
  };
}

// `primaryLocationLineHash` is the only fingerprint that code scanning reads. Without ours, an alert would close when a line above
// it changes (docs.github.com, "SARIF support for code scanning").
type Result = {
  ruleId: string;
  level: "error" | "warning";
  message: { text: string };
  locations: object[];
  partialFingerprints: { primaryLocationLineHash: string };
  suppressions?: object[];
};

function accountResults(account: AccountOutcome, outcome: Outcome, evidence: Evidence): Result[] {
  const { policy, findings, resources: read } = account;
  const drifted = rowsOf(account).flatMap((row) => rowResult(row, policy, outcome, evidence));
  const about = { prefix: read.length === 0 ? "" : `${titleOf(policy)}: `, account: policy.account };
  return [...drifted, ...findings.filter(isAlert).map((finding) => findingResult(finding, about, evidence))];
}

function rowResult(row: Row, policy: Named, outcome: Outcome, evidence: Evidence): Result[] {
  const { name, setting, live, place } = row;
  const waived = waiverOf(row);
  const expected = row.expected ?? waived?.declared;
  if (expected === undefined || isSame(setting, expected, live) || row.state === "gets-default-name")
    return [];
  const phrase = `${titleOf(policy)}: ${phraseOf(row) ?? consequence(row)}`;
  return [
    {
      ruleId: name,
      level: waived === undefined ? "error" : "warning",
      message: { text: visible(`${phrase}. ${sentenceOf(row, inText, outcome)}.`) },
      locations: [locationOf(place, evidence)],
      partialFingerprints: { primaryLocationLineHash: digestOf({ account: policy.account, name }) },
      ...(waived && {
        suppressions: [
          { kind: "external", status: "accepted", justification: visible(cut(waived.reason, 1_000)) },
        ],
      }),
    },
  ];
}

// A finding about a change of the policy is no alert, because alerts are about the settings at Twilio.
function isAlert({ subject }: Finding): boolean {
  return subject !== "change";
}

function findingResult(
  finding: Finding,
  { prefix, account }: { prefix: string; account: string },
  evidence: Evidence,
): Result {
  const { level, reason, message, hint, place } = finding;
  return {
    ruleId: reason,
    level: level === "warning" ? "warning" : "error",
    message: { text: visible(`${prefix}${message} ${hint}`) },
    locations: [locationOf(place, evidence)],
    partialFingerprints: { primaryLocationLineHash: digestOf({ account, says: findingKey(finding) }) },
  };
}

// Settings that inputs declare have no known line, so their alerts point at line 1 of the workflow file.
function locationOf(place: Place | undefined, evidence: Evidence): object {
  const file = place?.file ?? workflowFile(evidence) ?? "action.yml";
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: "%SRCROOT%" },
      region: { startLine: place?.line ?? 1, ...(place && { startColumn: place.column }) },
    },
  };
}

// Returns a path in the repository as a reference (RFC 3986, 4.2), in which `:` is encoded too.
function uriOf(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

const todoOfDrift =
  "Find out who changed it. To restore the policy, run the workflow that applies it. If the value at Twilio is right, change the policy in a pull request.";

/** Returns the rules of an upload: one for each setting of each resource, and one for each reason in the upload. */
export function rulesFor(ids: ReadonlySet<string>) {
  const ofSettings = resources.flatMap((resource) =>
    settings.map(({ name, rank, purpose }) => {
      const title = `${labelOf(resource, name)} differs from the policy`;
      const says = `${purpose(resource)} The value at Twilio differs from the policy.`;
      const texts = { title, says, todo: todoOfDrift, anchor: "what-is-managed" };
      return ruleOf(`${resource}.${name}`, resource, 9.5 - 1.2 * rank, texts);
    }),
  );
  const ofReasons = Object.entries(meanings).map(([id, meaning]) => {
    const severity = id === "composition-misplaced" ? 8.3 : 5;
    return ruleOf(id, "policy", severity, { title: `Reason: ${id}`, ...meaning, anchor: "when-it-fails" });
  });
  return [...ofSettings, ...ofReasons.filter(({ id }) => ids.has(id))];
}

type Texts = { title: string; says: string; todo: string; anchor: string };

/** Makes a rule for code scanning. Its severity is critical above 9.0, high from 7.0, and medium from 4.0. */
function ruleOf(id: string, tag: string, severity: number, { title, says, todo, anchor }: Texts) {
  const plain = (markdown: string) => markdown.replaceAll("`", "");
  return {
    id,
    // SARIF forbids a name that is the identifier in another case.
    name: [tag, ...id.replace(`${tag}.`, "").split("-")].map(capital).join(""),
    shortDescription: { text: title },
    fullDescription: { text: plain(says) },
    help: { text: plain(`${says} ${todo}`), markdown: `${says}\n\n**What to do:** ${todo}` },
    helpUri: `${home}#${anchor}`,
    properties: { "security-severity": severity.toFixed(1), tags: ["security", tag] },
  };
}
