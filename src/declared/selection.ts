import { collect, once } from "../messages/collect.ts";
import { ActionError } from "../messages/errors.ts";
import { likelyOf } from "../messages/likely.ts";
import { quote } from "../messages/text.ts";
import { type Declared, settings, type Value } from "../settings/settings.ts";
import { kinds, normalSid, sidFault, sidPattern } from "../settings/value.ts";
import { defaults, type InputSource, invalid, type Mode, readChoice, textFault } from "./input-source.ts";
import { noPolicy, type Policy, severities } from "./policy.ts";

/** Reads the SID in `account-sid` or TWILIO_ACCOUNT_SID; undefined if there is none. */
export function readAccount(source: InputSource): string | undefined {
  const text = source.input("account-sid").trim() || source.env("TWILIO_ACCOUNT_SID").trim();
  if (text === "") return undefined;
  if (sidPattern.account.test(text)) return normalSid(text);
  const fault = textFault(text, sidFault(text, "an account SID"));
  throw invalid("account-sid", fault, "Use an account SID: AC and 32 hex digits.");
}

/** Reads the whole policy file; undefined if inputs declare the account, and in export, which writes the file. */
export function readPolicyFile(source: InputSource, mode: Mode): Policy | undefined {
  return mode === "export" || policyPath(source) === "" ? undefined : source.policy();
}

function policyPath(source: InputSource): string {
  return source.input("policy-file").trim();
}

/** The inputs that a selection of accounts depends on: the SID of the step, and the whole policy file. */
export type Origin = { mode: Mode; account: () => string | undefined; file: () => Policy | undefined };

/** Reads what is declared for the selected accounts: in the policy file, or by the inputs of the step for one account. */
export function readPolicy(source: InputSource, { mode, account, file }: Origin): Policy {
  const unmanaged = once(() => readUnmanaged(source));
  return collect({
    account,
    unmanaged,
    settings: () => requireNoOtherSettings(source, mode),
    selection: () => requireFileToSelectFrom(source, mode),
    policy: () => {
      if (mode === "export") return requirePath(source, mode, noPolicy);
      const whole = file();
      // Validate keeps all accounts in the policy. The input `account` decides only which accounts the report is about.
      if (mode === "validate") return requirePath(source, mode, whole ?? noPolicy);
      if (whole !== undefined) return selectAccounts(source, whole);
      const declared = { compositions: readSettings(source) };
      const alone = { name: "", account: account() ?? "", declared, waivers: [], places: {} };
      return { ...noPolicy, accounts: [alone], unmanaged: unmanaged() };
    },
  }).policy;
}

// With a policy file, the rule for gaps is in the file, so that its reviewers see the rule.
function readUnmanaged(source: InputSource): Policy["unmanaged"] {
  const unmanaged = readChoice(source, "unmanaged", severities);
  if (policyPath(source) === "" || unmanaged === defaults.unmanaged) return unmanaged;
  const fix = `Write unmanaged: ${unmanaged} into the file.`;
  throw invalid("unmanaged", "cannot be given beside policy-file", fix);
}

function requireNoOtherSettings(source: InputSource, mode: Mode): void {
  const names = settingsGiven(source)
    .map(({ name }) => name)
    .join(", ");
  if (names === "") return;
  const fault = "cannot be given beside";
  const inExport = `${fault} mode: export, which takes the settings from Twilio`;
  if (mode === "export") throw invalid(names, inExport, "Leave these inputs out.");
  if (policyPath(source) !== "") throw invalid(names, `${fault} policy-file`, "Declare them in the file.");
}

function settingsGiven(source: InputSource) {
  return settings.filter(({ name }) => source.input(name).trim() !== "");
}

function requireFileToSelectFrom(source: InputSource, mode: Mode): void {
  if (source.input("account").trim() === "") return;
  const fault = "selects from a policy file, and";
  if (mode === "export")
    throw invalid("account", `${fault} export writes one`, "Leave account out in mode: export.");
  if (policyPath(source) === "")
    throw invalid("account", `${fault} there is none`, "Give policy-file, or leave account out.");
}

function requirePath(source: InputSource, mode: "export" | "validate", policy: Policy): Policy {
  if (policyPath(source) !== "") return policy;
  const verb = mode === "export" ? "write" : "check";
  throw invalid("policy-file", `is missing in mode: ${mode}`, `Name the file to ${verb}.`);
}

/** Reads the names in the input `account`, one a line or with commas between them; undefined if it is blank, for all accounts. */
export function readSelection(source: InputSource): ReadonlySet<string> | undefined {
  const text = source.input("account").trim();
  if (text === "") return undefined;
  const names = text.split(/[,\n]/).map((name) => name.trim());
  return new Set(names.filter((name) => name !== ""));
}

function selectAccounts(source: InputSource, policy: Policy): Policy {
  const selected = readSelection(source);
  if (selected === undefined) return policy;
  collect({
    names: () => requireKnownNames(selected, policy),
    rule: () => requireAllAccounts(selected, policy),
  });
  return { ...policy, accounts: policy.accounts.filter(({ name }) => selected.has(name)) };
}

function requireKnownNames(selected: ReadonlySet<string>, { accounts }: Policy): void {
  const fix = "Name accounts of the policy file, or leave account out to select all accounts.";
  if (selected.size === 0) throw invalid("account", "names no account", fix);
  const known = accounts.map(({ name }) => name);
  const all = new Set(known);
  const unknown = [...selected].filter((name) => !all.has(name));
  if (unknown.length === 0) return;
  const fault = `names ${unknown.map(quote).join(", ")}, which the policy file does not have`;
  const likely = likelyOf(unknown.join(), known) ?? known[0];
  throw invalid("account", textFault(unknown.join(), fault), `Use names under accounts, such as ${likely}.`);
}

function requireAllAccounts(selected: ReadonlySet<string>, policy: Policy): void {
  const rule = policy.unlistedSubaccounts;
  if (rule === "ignore" || selected.size >= policy.accounts.length) return;
  const fix = "Leave account out, or set unlisted-subaccounts: ignore in the policy file.";
  throw invalid("account", `selects some accounts, and unlisted-subaccounts: ${rule} needs all`, fix);
}

function readSettings(source: InputSource): Declared {
  const found = settingsGiven(source);
  if (found.length > 0)
    return collect(Object.fromEntries(found.map((row) => [row.name, () => readSetting(source, row)])));
  throw new ActionError("invalid-inputs", "No setting is declared, so nothing would be checked.", {
    hint: `Give policy-file, or at least one of ${settings.map(({ name }) => name).join(", ")}.`,
  });
}

function readSetting(source: InputSource, { name, kind }: (typeof settings)[number]): Value {
  const parsed = kinds[kind].parse(source.input(name).trim());
  if ("value" in parsed) return parsed.value;
  throw invalid(name, textFault(source.input(name).trim(), parsed.fault), parsed.fix);
}
