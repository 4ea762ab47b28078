import { z } from "zod";
import { modes } from "../../declared/input-source.ts";
import { resources } from "../../declared/policy.ts";
import { reasons, results, warningNames } from "../../messages/reasons.ts";
import { type Kind, settings } from "../../settings/settings.ts";
import { name } from "../../tool.ts";

const schemaOf = (kind: Kind) => (kind === "switch" ? z.boolean() : z.string());
const StateReport = z
  .strictObject(Object.fromEntries(settings.map(({ name, kind }) => [name, schemaOf(kind)])))
  .describe("All settings; an empty text means not set.");
const DeclaredReport = StateReport.partial().describe(
  "The managed settings, without those that are waived; an empty text means must be empty.",
);
export const FindingReport = z.strictObject({
  level: z.enum(["error", "failure", "warning"]),
  reason: z.enum([...reasons, ...warningNames]),
  message: z.string(),
  hint: z.string(),
  place: z
    .strictObject({ file: z.string(), line: z.int(), column: z.int() })
    .nullable()
    .describe("Where it stands in the policy file."),
});
const SettingName = z.enum(settings.map(({ name }) => name));
export const ResourceReport = z.strictObject({
  resource: z.enum(resources),
  changed: z.boolean().nullable().describe("null where a write is unconfirmed."),
  declared: DeclaredReport,
  drift: z.array(SettingName).nullable().describe("Managed settings that differed when last read."),
  base: DeclaredReport.nullable().describe(
    "What the base of a pull request manages, to which live is held; null where there is none, or none is known.",
  ),
  waived: z.array(
    z.strictObject({
      setting: SettingName,
      declared: z.union([z.boolean(), z.string()]),
      reason: z.string(),
      expires: z.iso.date().describe("The last day that it counts, in UTC."),
      daysLeft: z.int(),
    }),
  ),
  before: StateReport.nullable().describe("Live when the run began; null where it was not read."),
  planned: StateReport.nullable().describe("What apply would write, or wrote."),
  after: StateReport.nullable().describe("What the read-back showed; null where nothing was written."),
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

const effects = ["weaken", "redirect", "strengthen", "note"] as const;
const Value = z.union([z.boolean(), z.string()]);
const Standing = z
  .discriminatedUnion("state", [
    z.strictObject({ state: z.literal("undeclared") }),
    z.strictObject({ state: z.literal("declared"), value: Value }),
    z.strictObject({
      state: z.literal("waived"),
      value: Value,
      reason: z.string(),
      expires: z.iso.date().describe("The last day that it counts, in UTC."),
    }),
  ])
  .describe("What is declared of a setting; an empty text means must be empty.");
const named = { name: z.string(), account: z.string() };
export const ChangeReport = z.discriminatedUnion("subject", [
  z.strictObject({
    subject: z.literal("setting"),
    effect: z.enum(effects),
    ...named,
    resource: z.enum(resources),
    setting: SettingName,
    from: Standing,
    to: Standing,
  }),
  z.strictObject({
    subject: z.literal("account"),
    effect: z.enum(effects),
    ...named,
    change: z.enum(["added", "renamed", "dropped", "moved"]),
    lost: z
      .array(z.strictObject({ resource: z.enum(resources), setting: SettingName, value: Value }))
      .describe("The protections that are dropped with it."),
  }),
  z.strictObject({
    subject: z.literal("rule"),
    effect: z.enum(effects),
    rule: z.string(),
    from: z.string(),
    to: z.string(),
  }),
]);
export const ProposalReport = z.discriminatedUnion("base", [
  z.strictObject({
    base: z.literal("known"),
    branch: z.string(),
    hasFile: z.boolean().describe("Whether the base has this policy file; without it, it declares nothing."),
    changes: z.array(ChangeReport),
  }),
  z.strictObject({ base: z.literal("unknown"), why: z.string() }),
]);

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

/** The JSON report, version 2: whole values, no secret. */
export const Report = z.strictObject({
  version: z.literal(2),
  tool: z.strictObject({ name: z.literal(name), version: z.string() }),
  mode: z.enum(modes).nullable().describe("Null where the input names none."),
  result: z.enum(results),
  reason: z.enum(reasons),
  plan: z.string().nullable().describe("Digest of the plan; null where not every account could be read."),
  proposal: ProposalReport.nullable().describe(
    "What a pull request or merge group declares otherwise than its base; null on every other event.",
  ),
  findings: z.array(FindingReport),
  accounts: z.array(
    z.strictObject({
      name: z.string().describe("As in the policy file; empty where inputs declare the account."),
      account: z.string(),
      result: z.enum(results),
      reason: z.enum(reasons),
      policy: z.string().describe("sha256 over canonical JSON of what is declared, waivers included."),
      resources: z.array(ResourceReport),
      findings: z.array(FindingReport),
      references: z
        .enum(["asked", "not-permitted"])
        .nullable()
        .describe(
          "Whether the declared keys and credentials could be asked for: not-permitted where the key may not read them; null where none was asked for.",
        ),
      compositions: CompositionsReport.nullable().describe(
        "What was made since verify-compositions began; null where nobody asked or they could not be listed.",
      ),
    }),
  ),
  evidence: z.strictObject({
    reviews: ReviewsReport.nullable().describe(
      "Who approved this run; null where nobody asked: only apply does.",
    ),
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
          status: z.int().nullable().describe("Null where there was no answer."),
          failure: z.string().nullable().describe("Why there was no answer."),
          requestId: z.string().nullable().describe("Twilio's, to tell its support."),
        }),
      )
      .describe("Every attempt of every request to Twilio."),
  }),
});
export type Report = z.infer<typeof Report>;
export type FindingReport = z.infer<typeof FindingReport>;
export type ProposalReport = z.infer<typeof ProposalReport>;
export type ChangeReport = z.infer<typeof ChangeReport>;
export type ResourceReport = z.infer<typeof ResourceReport>;
