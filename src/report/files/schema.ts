import { z } from "zod";
import { modes } from "../../declared/input-source.ts";
import { reasons, results, warningNames } from "../../messages/reasons.ts";
import { acceptances, changeLevels } from "../../plan/change.ts";
import { cautions, changeEffects } from "../../plan/effect.ts";
import { resources } from "../../settings/resources.ts";
import { type Kind, settings } from "../../settings/settings.ts";
import { name } from "../../tool.ts";

// Makes a field optional. The text says when the report leaves it out.
const optional = <Of extends z.ZodType>(schema: Of, text: string) => schema.optional().describe(text);

const schemaOf = (kind: Kind) => (kind === "switch" ? z.boolean() : z.string());
const StateReport = z
  .strictObject(Object.fromEntries(settings.map(({ name, kind }) => [name, schemaOf(kind)])))
  .describe("All settings; an empty text means not set.");
const DeclaredReport = StateReport.partial().describe(
  "The managed settings, without those that are waived; an empty text means must be empty.",
);
const Place = optional(
  z.strictObject({ file: z.string(), line: z.int(), column: z.int() }),
  "Where it stands in the policy file.",
);
export const FindingReport = z.strictObject({
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
  expires: z.iso.date().describe("The last day that it counts, in UTC."),
};
const Waived = z.array(
  z.strictObject({ setting: SettingName, declared: Value, ...waiver, daysLeft: z.int() }),
);
export const ResourceReport = z.strictObject({
  resource: z.enum(resources),
  changed: z.boolean().optional().describe("Left out where a write is unconfirmed."),
  declared: DeclaredReport,
  drift: z.array(SettingName).optional().describe("Managed settings that differed when last read."),
  base: optional(
    z.strictObject({ declared: DeclaredReport, waived: Waived }),
    "What the base of a pull request declares, with which live is compared; left out where no base is known.",
  ),
  waived: Waived,
  before: StateReport.optional().describe("Live when the run began; left out where it was not read."),
  planned: StateReport.optional().describe("What apply would write, or wrote."),
  after: StateReport.optional().describe(
    "What Twilio answered after the write, or right before a write that was not sent; left out where there was neither.",
  ),
});

const CompositionsReport = z.strictObject({
  since: z.iso.datetime(),
  made: z.int(),
  inPlace: z.int().describe("Judged, and where the policy declares; 0 where it declares no place."),
  misplaced: z.array(
    z.strictObject({
      sid: z.string(),
      room: z.string().describe("Empty where Twilio names none."),
      status: z.enum(["enqueued", "processing", "completed", "deleted", "failed"]),
      created: z.iso.datetime({ offset: true }),
      location: z.string().describe("The object's URL; empty where it lies at Twilio."),
    }),
  ),
  failed: z.int(),
  unfinished: z.int().describe("Enqueued or processing, and not yet judged."),
});

const Standing = z
  .discriminatedUnion("state", [
    z.strictObject({ state: z.literal("undeclared") }),
    z.strictObject({ state: z.literal("declared"), value: Value }),
    z.strictObject({ state: z.literal("waived"), value: Value, ...waiver }),
  ])
  .describe("What is declared of a setting; an empty text means must be empty.");
const common = {
  effect: z.enum(changeEffects),
  needsPermission: z.boolean().describe("Whether it is refused unless `allow-weakening` accepts it."),
  level: z.enum(changeLevels).describe("A failure fails the check."),
  place: Place,
  isSelected: z.boolean().describe("Whether this step selects the account."),
};
const ofAccount = { ...common, name: z.string(), account: z.string() };
const lost = z
  .array(z.strictObject({ ...ofSetting, value: Value }))
  .describe("The protections that go with it.");
export const ChangeReport = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("setting"),
    ...ofAccount,
    ...ofSetting,
    from: Standing,
    to: Standing,
    caution: optional(
      z.enum(cautions),
      "Why it warns: another path of the same bucket, S3 storage turned on, or a live value that was not read.",
    ),
    accepts: optional(
      z.enum(acceptances),
      "Left out unless it declares what is live: drift from the base, or what the base does not manage.",
    ),
  }),
  z.strictObject({ kind: z.literal("account-added"), ...ofAccount }),
  z.strictObject({ kind: z.literal("account-renamed"), ...ofAccount, was: z.string() }),
  z.strictObject({
    kind: z.literal("account-dropped"),
    ...ofAccount,
    lost,
    isClosed: z.boolean().describe("Whether Twilio says that the account is closed."),
  }),
  z.strictObject({
    kind: z.literal("account-moved"),
    ...ofAccount,
    lost,
    now: z.string().optional().describe("The name that the account has instead; left out if it is gone."),
  }),
  z.strictObject({ kind: z.literal("rule"), ...common, rule: z.string(), from: z.string(), to: z.string() }),
]);
const BaseReport = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("known"),
    branch: z.string().describe("The default branch."),
    into: z.string().optional().describe("The branch that the pull request goes into, if it is another one."),
    hasFile: z.boolean().describe("Whether the base has this policy; otherwise the policy is new."),
    movedFrom: z.string().optional().describe("The file of the policy on the base, if it is another one."),
  }),
  z.strictObject({ state: z.literal("outside"), branch: z.string() }),
  z.strictObject({ state: z.literal("unknown"), why: z.string() }),
]);

const OriginReport = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("earlier-version"),
      commit: z.string().describe("The commit that replaced the newest version with all these live values."),
      title: z.string().describe("The first line of that commit's message."),
      date: z.iso.datetime().describe("The date of that commit, which its author chose."),
    }),
    z.strictObject({
      kind: z.literal("no-version"),
      versions: z.int().describe("The number of earlier versions that were compared, at most 5."),
      since: z.iso.datetime().describe("The date of the commit that brought the oldest of them."),
    }),
  ])
  .describe(
    "Whether an earlier version of the policy file on the default branch declares every drifted setting with its live value; left out without drift, and where the history is not known.",
  );

const ReviewsReport = z
  .discriminatedUnion("state", [
    z.strictObject({
      state: z.literal("known"),
      reviews: z.array(
        z.strictObject({
          environments: z.array(z.string()),
          state: z.string().describe("GitHub's word: approved or rejected."),
          by: z.string().describe("A login; empty where GitHub names none."),
          comment: z.string(),
        }),
      ),
    }),
    z.strictObject({ state: z.literal("unknown"), why: z.string() }),
  ])
  .describe("The reviews of this run by environment, of all its attempts.");

/** The JSON report, version 5: whole values, no secret. What is not known is left out. */
export const Report = z.strictObject({
  version: z.literal(5),
  tool: z.strictObject({ name: z.literal(name), version: z.string() }),
  mode: z.enum(modes).optional().describe("Left out where the input names none."),
  result: z.enum(results),
  reason: z.enum(reasons),
  policyFile: optional(
    z.strictObject({
      path: z.string(),
      hash: z
        .string()
        .describe("sha256 of the file with every CR LF replaced by LF, as `allow-weakening` takes it."),
    }),
    "Left out where inputs declare the account.",
  ),
  plan: z.string().optional().describe("Digest of the plan; left out where not every account could be read."),
  expectedPlan: optional(
    z.string(),
    "The input expected-plan: a digest, or any; left out in every mode but apply.",
  ),
  base: BaseReport.optional().describe(
    "What a pull request or merge group is compared with; left out on every other event.",
  ),
  changes: z.array(ChangeReport).describe("What the pull request or merge group changes of the policy."),
  findings: z.array(FindingReport),
  accounts: z.array(
    z.strictObject({
      name: z.string().describe("As in the policy file; empty where inputs declare the account."),
      account: z.string(),
      result: z.enum(results),
      reason: z.enum(reasons),
      policy: z
        .string()
        .describe(
          "The hash of what is declared for the account: sha256: and the hex SHA-256 of the canonical JSON (RFC 8785) of {account, declared, waivers}. `account` is the SID. `declared` has an object for each declared resource, `compositions` or `recordings`, with the settings that the account and the defaults declare; null in the policy file is an empty text, and SIDs have lower-case hex digits. `waivers` lists the waivers of the account in the order of the file, each as {resource, setting, reason, expires}.",
        ),
      resources: z.array(ResourceReport),
      findings: z.array(FindingReport),
      references: optional(
        z.enum(["asked", "not-permitted"]),
        "Whether the declared keys and credentials could be asked for: not-permitted where the key may not read them; left out where none was asked for.",
      ),
      credentials: optional(
        z.array(z.strictObject({ ...ofSetting, created: z.iso.datetime() })),
        "When the declared keys and credentials were created at Twilio, without those whose date is not known; left out where none is.",
      ),
      origin: OriginReport.optional(),
      compositions: CompositionsReport.optional().describe(
        "What was made since verify-compositions began; left out where it is not asked for, or they could not be listed.",
      ),
    }),
  ),
  evidence: z.strictObject({
    reviews: ReviewsReport.optional().describe("Who approved this run; only apply asks."),
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
          account: z.string().describe("The SID of the account whose credentials asked."),
          method: z.string(),
          url: z.string(),
          time: z.iso.datetime().describe("When it was sent, in UTC."),
          milliseconds: z.int(),
          attempt: z.int().describe("Counts from 1 for each request."),
          status: z.int().optional().describe("Left out where there was no answer."),
          failure: z.string().optional().describe("Why there was no answer."),
          requestId: z.string().optional().describe("Twilio's, to tell its support."),
        }),
      )
      .describe("Every attempt of every request to Twilio."),
  }),
});

type DeepReadonly<Of> = Of extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Of extends object
    ? { readonly [Key in keyof Of]: DeepReadonly<Of[Key]> }
    : Of;
export type Report = DeepReadonly<z.infer<typeof Report>>;
export type FindingReport = DeepReadonly<z.infer<typeof FindingReport>>;
export type ChangeReport = DeepReadonly<z.infer<typeof ChangeReport>>;
export type ResourceReport = DeepReadonly<z.infer<typeof ResourceReport>>;
