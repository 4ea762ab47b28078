import { ActionError } from "../messages/errors.ts";
import { likelyOf } from "../messages/likely.ts";
import { quote } from "../messages/text.ts";
import { type Declared, type Setting, settings, type Value } from "../settings/settings.ts";
import { kinds, sidPattern } from "../settings/value.ts";
import { defaults, type InputSource, invalid, type Mode } from "./input-source.ts";
import { type AccountPolicy, noPolicy, type Policy, severities } from "./policy.ts";

/**
 * The SID in `account-sid` or TWILIO_ACCOUNT_SID; undefined where there is none.
 * @param problems gets what is wrong.
 */
export function readAccount(source: InputSource, problems: ActionError[]): string | undefined {
  const text = source.input("account-sid").trim() || source.env("TWILIO_ACCOUNT_SID").trim();
  if (text === "") return undefined;
  if (!sidPattern.account.test(text)) {
    problems.push(invalid("account-sid", `is ${quote(text)}`, "Use an account SID: AC and 32 hex digits."));
  }
  return text;
}

/**
 * What is declared for the accounts that are selected: in the policy file, or by the inputs of the step for one account.
 * @param problems gets what is wrong.
 */
export function readPolicy(
  source: InputSource,
  { mode, account }: { mode: Mode; account: string | undefined },
  problems: ActionError[],
): Policy {
  const path = source.input("policy-file").trim();
  const unmanaged = readUnmanaged(source, path, problems);
  const inline = settings.map(({ name }) => name).filter((name) => source.input(name).trim() !== "");
  if (inline.length > 0 && (path !== "" || mode === "export")) {
    const [beside, fix] =
      mode === "export"
        ? ["mode: export, which declares nothing", "Leave them out."]
        : ["policy-file", "Declare them in the file."];
    problems.push(invalid(inline.join(", "), `cannot be given beside ${beside}`, fix));
  }
  if (mode === "export") return requirePathToExport(source, path, problems);
  if (path !== "") return select(source, readPolicyFile(source, problems), problems);
  if (source.input("account").trim() !== "") {
    problems.push(
      invalid(
        "account",
        "selects from a policy file, and there is none",
        "Give policy-file, or leave it out.",
      ),
    );
  }
  const declared = { compositions: readSettings(source, problems) };
  const alone: AccountPolicy = { name: "", account: account ?? "", declared, waivers: [], places: {} };
  return { ...noPolicy, accounts: [alone], unmanaged };
}

// A policy file says it itself, so that its reviewers see it.
function readUnmanaged(source: InputSource, path: string, problems: ActionError[]): Policy["unmanaged"] {
  const text = source.input("unmanaged").trim() || defaults.unmanaged;
  const unmanaged = severities.find((one) => one === text);
  if (unmanaged === undefined) {
    problems.push(invalid("unmanaged", `is ${quote(text)}`, `Use ${severities.join(" or ")}.`));
  } else if (path !== "" && unmanaged !== defaults.unmanaged) {
    problems.push(
      invalid("unmanaged", "cannot be given beside policy-file", `Write unmanaged: ${text} into the file.`),
    );
  }
  return unmanaged ?? defaults.unmanaged;
}

function requirePathToExport(source: InputSource, path: string, problems: ActionError[]): Policy {
  if (path === "") {
    problems.push(invalid("policy-file", "is missing in mode: export", "Name the file to write."));
  }
  if (source.input("account").trim() !== "") {
    problems.push(
      invalid(
        "account",
        "selects from a policy file, and export writes one",
        "Leave it out in mode: export.",
      ),
    );
  }
  return noPolicy;
}

function readPolicyFile(source: InputSource, problems: ActionError[]): Policy | undefined {
  try {
    return source.policy();
  } catch (error) {
    if (error instanceof ActionError) problems.push(error);
    else if (error instanceof AggregateError) problems.push(...error.errors);
    else throw error;
    return undefined;
  }
}

// The accounts named by the input `account`, one a line or with commas between them; all where it names none.
function select(source: InputSource, policy: Policy | undefined, problems: ActionError[]): Policy {
  if (policy === undefined) return noPolicy;
  const names = source
    .input("account")
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (source.input("account").trim() === "") return policy;
  if (names.length === 0) {
    problems.push(
      invalid("account", "names none", "Name accounts of the policy file, or leave it out for all."),
    );
  }
  const known = policy.accounts.map(({ name }) => name);
  const [all, selected] = [new Set(known), new Set(names)];
  const unknown = [...selected].filter((name) => !all.has(name));
  if (unknown.length > 0) {
    problems.push(
      invalid(
        "account",
        `names ${unknown.map(quote).join(", ")}, which the policy file does not have`,
        `Use the names under accounts, such as ${likelyOf(unknown.join(), known) ?? known[0]}.`,
      ),
    );
  }
  if (policy.unlistedSubaccounts !== "ignore" && new Set(names).size < known.length) {
    problems.push(
      invalid(
        "account",
        `selects some accounts, and unlisted-subaccounts: ${policy.unlistedSubaccounts} needs all`,
        "Leave account out, or set unlisted-subaccounts: ignore in the policy file.",
      ),
    );
  }
  return { ...policy, accounts: policy.accounts.filter(({ name }) => selected.has(name)) };
}

function readSettings(source: InputSource, problems: ActionError[]): Declared {
  const declared: Partial<Record<Setting, Value>> = {};
  for (const { name, kind } of settings) {
    const text = source.input(name).trim();
    if (text === "") continue;
    const parsed = kinds[kind].parse(text);
    if ("value" in parsed) declared[name] = parsed.value;
    else problems.push(invalid(name, parsed.fault, parsed.fix));
  }
  if (settings.every(({ name }) => source.input(name).trim() === "")) {
    problems.push(
      new ActionError("invalid-inputs", "No setting is declared, so nothing would be checked.", {
        hint: `Give at least one of ${settings.map(({ name }) => name).join(", ")}.`,
      }),
    );
  }
  return declared;
}
