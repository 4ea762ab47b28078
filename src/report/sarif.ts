import { labelOf, resources } from "../declared/policy.ts";
import type { Finding, Place } from "../messages/finding.ts";
import { plain, visible } from "../messages/text.ts";
import { version } from "../messages/version.ts";
import { digestOf } from "../plan/digest.ts";
import type { AccountOutcome, Outcome } from "../run/outcome.ts";
import { isSame, settings } from "../settings/settings.ts";
import { type Evidence, workflowFile } from "./evidence.ts";
import { type Row, rowsOf, titleOf } from "./rows.ts";

const home = "https://github.com/OWNER/twilio-composition-settings-action";

/**
 * The outcome as SARIF 2.1.0 for code scanning: a rule a setting and a reason, a result a drift, a waived drift (with its
 * suppression) and a finding.
 * @param category tells this policy and selection from others, so that their uploads do not close each other's alerts.
 * @returns undefined unless every account was read: what is missing from an upload is closed.
 */
export function sarifOf(outcome: Outcome, evidence: Evidence, category: string): object | undefined {
  if (outcome.planDigest === undefined) return undefined;
  const found = [
    ...outcome.findings.map((finding) => findingResult(finding, "", evidence)),
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
            name: "twilio-composition-settings-action",
            version,
            informationUri: home,
            rules: rules().concat(reasonRules(used)),
          },
        },
        automationDetails: { id: `twilio-composition-settings/${category}/` },
        columnKind: "utf16CodeUnits",
        results: found,
      },
    ],
  };
}

type Rule = { id: string; shortDescription: { text: string }; helpUri: string };

function rules(): Rule[] {
  return resources.flatMap((resource) =>
    settings.map(({ name }) => ({
      id: `${resource}.${name}`,
      shortDescription: { text: `${labelOf(resource, name)} is not what the policy declares` },
      helpUri: `${home}#what-is-managed`,
    })),
  );
}

function reasonRules(used: ReadonlySet<string>): Rule[] {
  return [...used]
    .filter((id) => !id.includes("."))
    .map((id) => ({ id, shortDescription: { text: `Reason: ${id}` }, helpUri: `${home}#when-it-fails` }));
}

// The one fingerprint that code scanning looks at: without ours, an alert would end where a line above it changes
// (docs.github.com, "SARIF support for code scanning").
type Result = {
  ruleId: string;
  level: "error" | "warning";
  message: { text: string };
  locations: object[];
  partialFingerprints: { primaryLocationLineHash: string };
  suppressions?: object[];
};

function accountResults(account: AccountOutcome, evidence: Evidence): Result[] {
  const { policy, findings, resources: read } = account;
  const subject = titleOf(policy);
  const drifted = rowsOf(account).flatMap((row) =>
    rowResult(row, { subject, account: policy.account }, evidence),
  );
  const prefix = read.length === 0 ? "" : `${subject}: `;
  return [...drifted, ...findings.map((finding) => findingResult(finding, prefix, evidence))];
}

function rowResult(
  row: Row,
  { subject, account }: { subject: string; account: string },
  evidence: Evidence,
): Result[] {
  const { name, setting, label, declared, live, place } = row;
  if (declared === undefined || isSame(setting, declared, live)) return [];
  const waived = row.state === "waived" ? row.waived : undefined;
  const sentence = `${subject}: ${label} is ${plain(live)} at Twilio and declared ${plain(declared)}.`;
  return [
    {
      ruleId: name,
      level: waived === undefined ? "error" : "warning",
      message: { text: visible(sentence) },
      locations: [locationOf(place, evidence)],
      partialFingerprints: { primaryLocationLineHash: digestOf({ account, name }) },
      ...(waived && {
        suppressions: [{ kind: "external", status: "accepted", justification: visible(waived.reason) }],
      }),
    },
  ];
}

function findingResult(
  { level, reason, message, hint, place }: Finding,
  prefix: string,
  evidence: Evidence,
): Result {
  return {
    ruleId: reason,
    level: level === "warning" ? "warning" : "error",
    message: { text: visible(`${prefix}${message} ${hint}`) },
    locations: [locationOf(place, evidence)],
    partialFingerprints: { primaryLocationLineHash: digestOf({ prefix, reason, message }) },
  };
}

// What inputs declare stands somewhere in the workflow file.
function locationOf(place: Place | undefined, evidence: Evidence): object {
  const file = place?.file ?? workflowFile(evidence) ?? "action.yml";
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(file.replace(/^\.\//, "")), uriBaseId: "%SRCROOT%" },
      region: { startLine: place?.line ?? 1, ...(place && { startColumn: place.column }) },
    },
  };
}
