/** The results of a run and its accounts, the worst first. The run has the worst result of its accounts, findings and changes. */
export const results = [
  "error",
  "drifted",
  "proposed",
  "not-checked",
  "applied",
  "exported",
  "valid",
  "compliant",
] as const;
export type Result = (typeof results)[number];

/** The meaning of a reason, and the advice, as Markdown: code scanning and docs/troubleshooting.md show it. */
type ReasonText = { says: string; todo: string };

/** The reasons why a run ended as it did, one word each for machines. If several apply, the first is reported. */
const reasonTexts = {
  internal: {
    says: "This action failed in a way it should not.",
    todo: "Report a bug, with the version of the action and the log of the step.",
  },
  cancelled: {
    says: "The run was interrupted.",
    todo: 'Run the job again. If the message adds "The write was sent and not confirmed", run a check first.',
  },
  "timed-out": {
    says: "The run took longer than `timeout-seconds`, or too little of that time was left to prove a write.",
    todo: "Raise `timeout-seconds`, or find out what is slow: the name server, the proxy or Twilio.",
  },
  "invalid-inputs": {
    says: "An input or a value is wrong or unusual, two inputs name the same file, or the system refuses a path.",
    todo: "Correct the input or value that the message names. If the message is only a warning, check that you mean this value.",
  },
  "invalid-policy": {
    says: "The policy file breaks the rules for policy files, or cannot be read.",
    todo: "Correct the line that the message names. With the policy's schema, an editor finds most of these faults.",
  },
  "missing-credentials": {
    says: "No Twilio credentials were given.",
    todo: "Give `api-key-sid` and `api-key-secret`. For a pull request of a fork or of Dependabot, see `on-missing-credentials`. On `pull_request_target`, credentials are refused: use `pull_request`.",
  },
  "credentials-rejected": {
    says: "Twilio refused the credentials, or the API key lacks a permission.",
    todo: "Check that the credentials are current and belong together. Give the key the permission that the message names.",
  },
  "wrong-account": {
    says: "Twilio answered about another account than `account-sid` names, or without naming an account. Or this step selects an account that the API key cannot reach.",
    todo: "Correct `account-sid` or the credentials. If Twilio named no account, configure the settings once in Twilio's console. Or declare an existing Public Key or AWS credential, and keep `verify-references` on. For several accounts, give the parent's `auth-token`, or use a step with an API key for each.",
  },
  "account-not-found": {
    says: "The account of the credentials has no subaccount with this SID, or the subaccount is suspended or closed.",
    todo: "Correct the SID, activate the account, or remove it from the policy file.",
  },
  "apply-not-allowed": {
    says: "Apply does not run on events in which a stranger may choose the policy.",
    todo: "Run apply on push, schedule, workflow_dispatch, repository_dispatch, release or deployment.",
  },
  "plan-changed": {
    says: "The plan differs from the reviewed plan, or the settings at Twilio changed after they were read.",
    todo: "Run a check, review its plan, and apply that plan.",
  },
  "weakening-refused": {
    says: "Apply or a pull request would give up a protection. Or a pull request replaces a key, URL or credential, and someone set the new value at Twilio, or the policy has `replacements: fail`.",
    todo: "Declare the protection again, or undo the change. If it is intended, get it approved. Then set `allow-weakening` to the hash that the check prints, in the check and apply steps.",
  },
  "base-unknown": {
    says: "A pull request could not be compared with the policy on the default branch, so protections that it gives up are not known.",
    todo: 'Do what the message says. The usual causes are in docs/troubleshooting.md, "In a pull request".',
  },
  "incomplete-declaration": {
    says: "Encryption would be on without a key, or S3 storage without a URL or a credential. Or Twilio cannot compose the recordings, because they are encrypted or in S3. Or an export had to leave settings out.",
    todo: "Declare the settings that the message names. About recordings and exports, do what the message says.",
  },
  "reference-missing": {
    says: "The account has no Public Key or AWS credential with this SID, or the SID belongs to the other kind.",
    todo: "Create it in this account, or correct the SID. The two kinds are often swapped.",
  },
  "not-entitled": {
    says: "Twilio forbids turning encryption on, and does not say that a permission is missing.",
    todo: "Give a restricted API key the permission that the message names. If the key has it, ask Twilio whether the account has the Enterprise or Security Edition.",
  },
  "collateral-change": {
    says: "After the write, a setting that is not in the policy, or is waived, has another value than before.",
    todo: "Run a check to see the settings at Twilio. Then find out who or what else changes them.",
  },
  "verify-failed": {
    says: "After the write, Twilio still answers with another value than apply wrote.",
    todo: "Run a check to see the settings at Twilio, then apply again.",
  },
  "rejected-by-twilio": {
    says: "Twilio rejected the request. The message quotes Twilio's words.",
    todo: "Correct what Twilio names; its error codes are at https://www.twilio.com/docs/api/errors.",
  },
  "rate-limited": {
    says: "Twilio asked for fewer requests.",
    todo: "Run the job again later, and run fewer jobs against this account at the same time.",
  },
  "twilio-unavailable": {
    says: "Twilio or the proxy could not be reached, answered with a server error, or showed a certificate that cannot be trusted.",
    todo: "Run the job again. Behind a proxy, check `HTTPS_PROXY` and `NODE_EXTRA_CA_CERTS`.",
  },
  "bad-response": {
    says: "Twilio's answer cannot be used. It is not the documented JSON, is not UTF-8, is compressed, is over 1 MiB, or is a redirect. Or it repeats an earlier answer or contains the credentials.",
    todo: "Check what is between the runner and Twilio, such as a proxy. If a setting contains your secret, rotate the secret.",
  },
  drift: {
    says: "A setting at Twilio differs from the policy, or in a pull request from the policy on the default branch.",
    todo: "Find out who changed it. Then run apply, or change the policy.",
  },
  "composition-misplaced": {
    says: "Compositions are in another place than the policy declares. The settings were probably different when they were made.",
    todo: "Find out who changed the settings, and when. If you did, start `verify-compositions` after that change. The JSON report has each composition with its room, time, and place.",
  },
  "unlisted-subaccount": {
    says: "An active subaccount is not in the policy file, so its settings are not compared.",
    todo: "Add it to the policy file, close it, or set `unlisted-subaccounts: ignore` there.",
  },
  unmanaged: {
    says: "Encryption or S3 storage is on, but the switch or a setting that it needs is not in the policy. A change of that setting would go unnoticed.",
    todo: "If the value at Twilio is right, add it to the policy: the job summary has the lines to paste. Or set `unmanaged: ignore`.",
  },
  proposed: {
    says: "A pull request changes the policy. Nothing drifted, or the pull request accepts every value that drifted.",
    todo: "Review what apply would do after the merge.",
  },
} as const satisfies Record<string, ReasonText>;

/** The names of warnings that do not explain a result. */
const warningTexts = {
  waiver: {
    says: "A waiver ends soon, or has expired.",
    todo: "Fix the setting and remove the waiver, or extend it.",
  },
  clock: {
    says: "The runner's clock and Twilio's differ by more than 5 minutes, and waivers end by the runner's day.",
    todo: "Set the runner's clock, for example by NTP.",
  },
  "allow-weakening": {
    says: "The input `allow-weakening` is `true`, or is a hash that accepted nothing.",
    todo: "Use the hash of the policy file instead of `true`, and remove the hash once the change is applied.",
  },
  "composition-failed": {
    says: "Compositions failed, and Twilio does not try again.",
    todo: "Look up the error (53664 to 53669) in the debugger of Twilio's console. Then check the bucket, the AWS credential and the key.",
  },
} as const satisfies Record<string, ReasonText>;

export type Reason = keyof typeof reasonTexts | "none";
export type WarningName = keyof typeof warningTexts;

/** The texts of every reason and warning but `none`, in the order in which reasons are reported. */
export const meanings: Readonly<Record<Exclude<Reason, "none"> | WarningName, ReasonText>> = {
  ...reasonTexts,
  ...warningTexts,
};

/** The reasons, in the order in which they are reported. */
export const reasons = [...Object.keys(reasonTexts), "none"] as readonly Reason[];
export const warningNames = Object.keys(warningTexts) as readonly WarningName[];

/** Returns the reason to report: the first of the table, or `none`. */
export function firstReason(found: readonly Reason[]): Reason {
  return reasons.find((reason) => found.includes(reason)) ?? "none";
}

/** Returns the worst of these results; `error` if there are none. */
export function worstResult(found: readonly Result[]): Result {
  return results.find((result) => found.includes(result)) ?? "error";
}
