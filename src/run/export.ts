import { Document, isMap, isScalar } from "yaml";
import type { Inputs } from "../declared/inputs.ts";
import { type Resource, resources } from "../declared/policy.ts";
import { errorFindings } from "../messages/errors.ts";
import type { Finding } from "../messages/finding.ts";
import { quote, visible } from "../messages/text.ts";
import { brokenRules } from "../plan/rules.ts";
import { type Setting, type State, settings, type Value } from "../settings/settings.ts";
import { kinds } from "../settings/value.ts";
import { requireIdentity } from "./identity.ts";
import { type Outcome, summarize } from "./outcome.ts";
import type { Live, Reached, World } from "./ports.ts";

/** What export makes: the outcome, and the text of the policy file where all could be read. */
export type Export = { outcome: Outcome; text: string | undefined };

type Found = { account: string; name: string; live: Record<Resource, State> };

/**
 * Reads every account that the credentials reach, and writes down what is live as a policy file: checking with it is
 * compliant until somebody changes a setting. Never throws: what went wrong is in the outcome.
 */
export async function exportPolicy(inputs: Inputs, { twilio, clock, pace }: World): Promise<Export> {
  if (twilio === undefined) throw new Error("Export needs credentials, which inputs see to.");
  const findings: Finding[] = [];
  const found = await twilio
    .accounts()
    .then((reached) =>
      Promise.all(
        reached.map((one) =>
          pace(() => clock.wait(0).then(() => readAll(one, twilio))).catch((error: unknown) => {
            findings.push(...errorFindings(error).map((finding) => about(one, finding)));
            return [];
          }),
        ),
      ),
    )
    .catch((error: unknown) => {
      findings.push(...errorFindings(error));
      return [];
    });
  if (findings.length > 0) return { outcome: summarize(inputs, [], findings), text: undefined };
  return { outcome: exported(inputs), text: textOf(found.flat()) };
}

function exported(inputs: Inputs): Outcome {
  return { ...summarize(inputs, [], []), result: "exported", reason: "none", fails: false };
}

function about({ account, name }: Reached, finding: Finding): Finding {
  const label = name === "" ? account : `${quote(name)} (${account})`;
  return { ...finding, message: `${label}: ${finding.message}` };
}

async function readAll(
  { account: sid, name }: Reached,
  twilio: NonNullable<World["twilio"]>,
): Promise<Found[]> {
  const account = await twilio.connect(sid);
  const read = async (resource: Resource): Promise<Live> => {
    const live = await account.read(resource);
    requireIdentity(sid, live, { login: account.login, owners: [] });
    return live;
  };
  const [compositions, recordings] = await Promise.all(resources.map(read));
  if (compositions === undefined || recordings === undefined) return [];
  return [{ account: sid, name, live: { compositions: compositions.state, recordings: recordings.state } }];
}

const schemaLine =
  " yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/twilio-composition-settings-action/v1/schema/policy.schema.json";

function textOf(found: readonly Found[]): string {
  const names = namesOf(found);
  const document = new Document({
    version: 1,
    accounts: Object.fromEntries(found.map((one, at) => [names[at], declarationOf(one)])),
  });
  document.commentBefore = `${schemaLine}
 Written from the live settings. A setting that is left out is not managed: it is never compared and never changes.
 null declares that a SID or URL must be empty.`;
  for (const [at, one] of found.entries()) comment(document, [names[at] ?? "", one]);
  return document.toString({ lineWidth: 0 });
}

// Names by which people find the account: made of Twilio's, in the letters that a policy file allows, each once.
function namesOf(found: readonly Found[]): string[] {
  const names: string[] = [];
  for (const { account, name } of found) {
    const slug = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 50);
    const base = slug === "" ? `account-${account.slice(-4).toLowerCase()}` : slug;
    let unique = base;
    for (let count = 2; names.includes(unique); count++) unique = `${base}-${count}`;
    names.push(unique);
  }
  return names;
}

function declarationOf({ account, live }: Found): object {
  const byResource = resources.map((resource) => [resource, declarable(resource, live[resource]).declared]);
  return { "account-sid": account, ...Object.fromEntries(byResource) };
}

type Declarable = { declared: Partial<Record<Setting, Value | null>>; leftOut: Map<Setting, string> };

// What is live may break the rules for what is declared; such settings are left out, and a comment says why.
function declarable(resource: Resource, live: State): Declarable {
  const leftOut = new Map<Setting, string>();
  for (const row of settings) {
    const value = live[row.name];
    const parsed = typeof value === "string" && value !== "" ? kinds[row.kind].parse(value) : { value };
    if ("fault" in parsed) leftOut.set(row.name, parsed.fault);
    if (row.kind === "text" && value === "") leftOut.set(row.name, "is not set");
    if (row.kind !== "switch" || brokenRules(resource, live, { resulting: live, mode: "check" }).length === 0)
      continue;
    for (const name of [row.name, ...row.needs]) leftOut.set(name, "is on without what it needs");
  }
  const kept = settings.filter(({ name }) => !leftOut.has(name));
  return {
    declared: Object.fromEntries(kept.map(({ name }) => [name, live[name] === "" ? null : live[name]])),
    leftOut,
  };
}

function comment(document: Document, [name, { name: title, live }]: [string, Found]): void {
  const accounts = document.get("accounts", true);
  if (!isMap(accounts)) return;
  const key = accounts.items.map((pair) => pair.key).find((one) => isScalar(one) && one.value === name);
  if (isScalar(key) && title !== "") key.commentBefore = ` ${visible(title)}`;
  for (const resource of resources) {
    const map = document.getIn(["accounts", name, resource], true);
    const lines = [...declarable(resource, live[resource]).leftOut].map(
      ([setting, why]) => ` ${setting} is left out: it ${visible(why)}`,
    );
    if (isMap(map) && lines.length > 0) map.comment = lines.join("\n");
  }
}
