import { z } from "zod";
import { modes } from "../../declared/input-source.ts";
import { reasons, results, warningNames } from "../../messages/reasons.ts";
import { changeLevels } from "../../plan/change.ts";
import { acceptances, cautions, changeEffects } from "../../plan/effect.ts";
import { resources } from "../../settings/resources.ts";
import { type Kind, settings } from "../../settings/settings.ts";
import { name } from "../../tool.ts";

// Makes a field optional, with its description.
const optional = <Of extends z.ZodType>(schema: Of, text: string) => schema.optional().describe(text);

const schemaOf = (kind: Kind) => (kind === "switch" ? z.boolean() : z.string());
const StateReport = z
  .strictObject(Object.fromEntries(settings.map(({ name, kind }) => [name, schemaOf(kind)])))
  .describe("All settings. An empty text means that the setting is not set.");
const DeclaredReport = StateReport.partial().describe(
  "The settings in the policy, without waived ones. An empty text means that the setting must be empty.",
);
const Place = optional(
  z.strictObject({ file: z.string(), line: z.int(), column: z.int() }),
  "Position in the policy file.",
);
const FindingReport = z.strictObject({
  level: z.enum(["error", "failure", "warning"]),
  reason: z.enum([...reasons, ...warningNames]),
  message: z.string(),
  hint: z.string(),
  place: Place,
});
const SettingName = z.enum(settings.map(({ name }) => name));
const ofSetting = { resource: z.enum(resources), setting: SettingName };
const Value = z.union([z.boolean(), z.string()]);
const waiver = {
  reason: z.string(),
  expires: z.iso.date().describe("Last day of the waiver, in UTC."),
};
const Waived = z.array(
  z.strictObject({ setting: SettingName, declared: Value, ...waiver, daysLeft: z.int() }),
);
const ResourceReport = z.strictObject({
  resource: z.enum(resources),
  changed: z.boolean().optional().describe("Left out if a write is not confirmed."),
  declared: DeclaredReport,
  drift: z.array(SettingName).optional().describe("Settings that had drifted when they were last read."),
  base: optional(
    z.strictObject({ declared: DeclaredReport, waived: Waived }),
    "Settings in the policy of the base, with which Twilio is compared in a pull request. Left out if no base is known.",
  ),
  waived: Waived,
  before: StateReport.optional().describe("The first values that were read. Left out if none were."),
  planned: StateReport.optional().describe("Settings that apply would write, or wrote."),
  after: StateReport.optional().describe(
    "Settings that Twilio answered after the write, or right before a write that was not sent. Left out if there was no such answer.",
  ),
});

const CompositionsReport = z.strictObject({
  since: z.iso.datetime(),
  made: z.int(),
  inPlace: z.int().describe("Compositions in the place that the policy declares. 0 if it declares no place."),
  misplaced: z.array(
    z.strictObject({
      sid: z.string(),
      room: z.string().describe("Empty if Twilio names no room."),
      status: z.enum(["enqueued", "processing", "completed", "deleted", "failed"]),
      created: z.iso.datetime({ offset: true }),
      location: z.string().describe("URL of the object. Empty if the composition is stored at Twilio."),
    }),
  ),
  failed: z.int(),
  unfinished: z.int().describe("Compositions that are enqueued or processing. They are not judged yet."),
});

const Standing = z
  .discriminatedUnion("state", [
    z.strictObject({ state: z.literal("undeclared") }),
    z.strictObject({ state: z.literal("declared"), value: Value }),
    z.strictObject({ state: z.literal("waived"), value: Value, ...waiver }),
  ])
  .describe("Setting in a policy. An empty text means that the setting must be empty.");
const common = {
  effect: z.enum(changeEffects),
  needsPermission: z.boolean().describe("True if only `allow-weakening` lets the change pass."),
  level: z.enum(changeLevels).describe("A failure fails the check."),
  place: Place,
  isSelected: z.boolean().describe("True if this step selects the account."),
};
const ofAccount = { ...common, name: z.string(), account: z.string() };
const lost = z
  .array(z.strictObject({ ...ofSetting, value: Value }))
  .describe("Protections that the policy no longer declares after this change.");
const ChangeReport = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("setting"),
    ...ofAccount,
    ...ofSetting,
    from: Standing,
    to: Standing,
    caution: optional(
      z.enum(cautions),
      "Reason of a warning: another path of the same bucket, S3 storage turned on, or a value at Twilio that was not read.",
    ),
    accepts: optional(
      z.enum(acceptances),
      "Origin of the value at Twilio that the change accepts: drift from the base, or a setting that the base does not manage. Left out if the change accepts no value at Twilio.",
    ),
  }),
  z.strictObject({ kind: z.literal("account-added"), ...ofAccount }),
  z.strictObject({ kind: z.literal("account-renamed"), ...ofAccount, was: z.string() }),
  z.strictObject({
    kind: z.literal("account-dropped"),
    ...ofAccount,
    lost,
    isClosed: z.boolean().describe("True if Twilio says that the account is closed."),
  }),
  z.strictObject({
    kind: z.literal("account-moved"),
    ...ofAccount,
    lost,
    now: z.string().optional().describe("New name of the account. Left out if the account has none."),
  }),
  z.strictObject({ kind: z.literal("rule"), ...common, rule: z.string(), from: z.string(), to: z.string() }),
]);
const BaseReport = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("known"),
    branch: z.string().describe("The default branch."),
    into: z.string().optional().describe("Target of the pull request, if not the default branch."),
    hasFile: z.boolean().describe("True if the base has this policy. False if the policy is new."),
    movedFrom: z.string().optional().describe("Path of the policy file on the base, if it is another path."),
  }),
  z.strictObject({ state: z.literal("outside"), branch: z.string() }),
  z.strictObject({ state: z.literal("unknown"), why: z.string() }),
]);

const OriginReport = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("earlier-version"),
      commit: z
        .string()
        .describe("Commit that replaced the newest version of the file that has these values."),
      title: z.string().describe("First line of the commit's message."),
      date: z.iso.datetime().describe("Date of the commit. The author chooses it."),
    }),
    z.strictObject({
      kind: z.literal("no-version"),
      versions: z.int().describe("Number of earlier versions that were compared, at most 5."),
      since: z.iso.datetime().describe("Date of the commit that brought the oldest of these versions."),
    }),
  ])
  .describe(
    "States whether an earlier version of the policy file on the default branch has the values at Twilio of all drifted settings. Left out if nothing drifted or the history is not known.",
  );

const ReviewsReport = z
  .discriminatedUnion("state", [
    z.strictObject({
      state: z.literal("known"),
      reviews: z.array(
        z.strictObject({
          environments: z.array(z.string()),
          state: z.string().describe("State by GitHub: approved or rejected."),
          by: z.string().describe("Login of the reviewer. Empty if GitHub names none."),
          comment: z.string(),
        }),
      ),
    }),
    z.strictObject({ state: z.literal("unknown"), why: z.string() }),
  ])
  .describe("Reviews of this run by environment, in all attempts of the run.");

/** The JSON report, version 5: whole values, no secret. What is not known is left out. */
export const Report = z.strictObject({
  version: z.literal(5),
  tool: z.strictObject({ name: z.literal(name), version: z.string() }),
  mode: z.enum(modes).optional().describe("Left out if the input is not a mode."),
  result: z.enum(results),
  reason: z.enum(reasons),
  policyFile: optional(
    z.strictObject({
      path: z.string(),
      hash: z
        .string()
        .describe("SHA-256 of the file with every CR LF replaced by LF. `allow-weakening` takes this hash."),
    }),
    "Left out if inputs declare the account, in an export, and if the run ended with an error before it had accounts.",
  ),
  plan: z.string().optional().describe("Digest of the plan. Left out if an account could not be read."),
  expectedPlan: optional(z.string(), "The input expected-plan: a digest, or any. Only apply has it."),
  base: BaseReport.optional().describe(
    "Policy that a pull request or merge group is compared with. Left out on other events.",
  ),
  changes: z.array(ChangeReport).describe("Changes of the policy by the pull request or merge group."),
  findings: z.array(FindingReport),
  accounts: z.array(
    z.strictObject({
      name: z.string().describe("Name in the policy file. Empty if inputs declare the account."),
      account: z.string(),
      result: z.enum(results),
      reason: z.enum(reasons),
      policy: z
        .string()
        .describe(
          "Hash of the account's part of the policy: sha256: and the hex SHA-256 of the canonical JSON (RFC 8785) of {account, declared, waivers}. `account` is the SID. `declared` has an object for each declared resource, `compositions` or `recordings`, with the settings of the account and of the defaults. There, null of the policy file is an empty text, and SIDs have lower-case hex digits. `waivers` lists the waivers of the account in the order of the file, each as {resource, setting, reason, expires}.",
        ),
      resources: z.array(ResourceReport),
      findings: z.array(FindingReport),
      references: optional(
        z.enum(["asked", "not-permitted"]),
        "Result of asking Twilio about the keys and credentials in the policy: asked, or not-permitted if the API key may not read them. Left out if Twilio was not asked.",
      ),
      credentials: optional(
        z.array(z.strictObject({ ...ofSetting, created: z.iso.datetime() })),
        "Dates on which the keys and credentials in the policy were created at Twilio. Left out if no date is known.",
      ),
      origin: OriginReport.optional(),
      compositions: CompositionsReport.optional().describe(
        "The compositions that were made since the start that verify-compositions gives. Left out without this input, or if Twilio did not list them.",
      ),
    }),
  ),
  evidence: z.strictObject({
    reviews: ReviewsReport.optional().describe("Reviews of this run. Only apply asks for them."),
    time: z.iso.datetime(),
    repository: z.string(),
    commit: z.string(),
    run: z.string(),
    actor: z.string(),
    event: z.string(),
    workflow: z.string(),
    requests: z
      .array(
        z.strictObject({
          account: z.string().describe("SID of the account whose credentials were used."),
          method: z.string(),
          url: z.string(),
          time: z.iso.datetime().describe("Time of sending, in UTC."),
          milliseconds: z.int(),
          attempt: z.int().describe("Number of the attempt, from 1 for each request."),
          status: z.int().optional().describe("Left out if there was no answer."),
          failure: z.string().optional().describe("Cause of a missing answer."),
          requestId: z.string().optional().describe("Twilio's id of the request, for Twilio's support."),
        }),
      )
      .describe("All attempts of all requests to Twilio."),
  }),
});

type DeepReadonly<Of> = Of extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Of extends object
    ? { readonly [Key in keyof Of]: DeepReadonly<Of[Key]> }
    : Of;
export type Report = DeepReadonly<z.infer<typeof Report>>;
