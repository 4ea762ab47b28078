import * as z from "zod/mini";
import { collect, once } from "../messages/collect.ts";
import { ActionError } from "../messages/errors.ts";
import { quote } from "../messages/text.ts";
import { parseBoolean } from "../settings/value.ts";
import { type Credentials, readCredentials } from "./credentials.ts";
import { applyEvents } from "./event.ts";
import {
  defaults,
  type InputName,
  type InputSource,
  inputOrDefault,
  invalid,
  type Mode,
  modes,
  readChoice,
  textFault,
} from "./input-source.ts";
import type { Policy } from "./policy.ts";
import { readAccount, readPolicy, readPolicyFile, readSelection } from "./selection.ts";

const commentChoices = ["never", "on-change", "always"] as const;
const issueChoices = ["false", "true", "fleet"] as const;

/** The instant since which compositions are looked at: ISO 8601, UTC, in whole seconds. */
export type CompositionsSince = {
  instant: string;
  /** True for a span, which the runner's clock turned into an instant. */
  isSpan: boolean;
};

/** The inputs of a step, with the defaults of the inputs that are not given. */
export type Inputs = {
  mode: Mode;
  /** The policy of the selected accounts. In validate it has all accounts, and in export none, because Twilio lists them. */
  policy: Policy;
  /** The names in the input `account`; undefined for all accounts. */
  selected: ReadonlySet<string> | undefined;
  /** Undefined in validate, if they have faults, and if GitHub withheld them and `on-missing-credentials: skip` accepts that. */
  credentials: Credentials | undefined;
  /** The faults of the credentials. A check of a policy file with a base still reports the changes; any other run throws. */
  credentialFaults: readonly unknown[];
  failOnDrift: boolean;
  /** The changes that `allow-weakening` accepts. A hash accepts what one version of the policy file gives up. */
  allowWeakening: "nothing" | "everything" | "this-version" | "another-version";
  /** `any`, or the digest of the only plan that may be applied. */
  expectedPlan: string;
  /** Undefined if no compositions are looked at. */
  compositionsSince: CompositionsSince | undefined;
  verifyReferences: boolean;
  comment: (typeof commentChoices)[number];
  /** `true`: an issue for each account; `fleet`: one for all. */
  driftIssue: (typeof issueChoices)[number];
  timeoutSeconds: number;
};

/**
 * Reads every input strictly. An input that depends on a wrong input has the error of that input.
 * @throws AggregateError of an ActionError for each problem, all at once, each naming its input.
 */
export function parseInputs(given: InputSource): Inputs {
  // If `mode` is wrong, the other inputs are judged as in a check.
  const known = modes.find((mode) => mode === inputOrDefault(given, "mode"));
  const mode = known ?? "check";
  const source = mode === "validate" ? onlyForValidate(given) : given;
  const account = once(() => readAccount(source));
  const file = once(() => readPolicyFile(source, mode));
  const policy = once(() => readPolicy(source, { mode, account, file }));
  const canDoWithout =
    mode === "check" && source.event.base !== undefined && source.input("policy-file").trim() !== "";
  const credentialFaults: unknown[] = [];
  const read = collect({
    mode: () => readMode(source),
    policy,
    selected: () => readSelection(source),
    failOnDrift: () => readBoolean(source, "fail-on-drift"),
    allowWeakening: () => readPermission(source, file),
    expectedPlan: () => readExpectedPlan(source, known),
    compositionsSince: () => readCompositionsSince(source, mode),
    verifyReferences: () => readBoolean(source, "verify-references"),
    comment: () => readChoice(source, "comment", commentChoices),
    driftIssue: () => readChoice(source, "drift-issue", issueChoices),
    timeoutSeconds: () => readTimeout(source),
    credentials: () => {
      if (mode === "validate") return undefined;
      try {
        return readCredentials(source, { mode, account, file, policy });
      } catch (error) {
        if (!canDoWithout) throw error;
        credentialFaults.push(error);
        return undefined;
      }
    },
  });
  return { ...read, credentialFaults };
}

const validateInputs: readonly InputName[] = [
  "mode",
  "policy-file",
  "account",
  "allow-weakening",
  "comment",
  "timeout-seconds",
];

// Validate ignores what it does not use, so that a step can change from check to validate by its mode alone.
function onlyForValidate(source: InputSource): InputSource {
  return {
    ...source,
    env: () => "",
    input: (name) => {
      if (validateInputs.includes(name)) return source.input(name);
      // A blank `expected-plan` would be refused as a missing output, so it gets its default.
      return name === "expected-plan" ? defaults[name] : "";
    },
  };
}

function readMode(source: InputSource): Mode {
  const mode = readChoice(source, "mode", modes);
  const { name } = source.event;
  if (mode !== "apply" || applyEvents.includes(name)) return mode;
  const where = name === "" ? "without an event" : `on the event ${quote(name)}`;
  throw new ActionError("apply-not-allowed", `apply does not run ${where}.`, {
    hint: `Run apply on ${applyEvents.join(", ")}; use mode: check here.`,
  });
}

function readBoolean(source: InputSource, name: "fail-on-drift" | "verify-references"): boolean {
  return readChoice(source, name, ["true", "false"]) === "true";
}

const digestPattern = /^sha256:[0-9a-f]{64}$/;

function readPermission(source: InputSource, file: () => Policy | undefined): Inputs["allowWeakening"] {
  const name = "allow-weakening";
  const text = inputOrDefault(source, name);
  const isEverything = parseBoolean(text);
  if (isEverything !== undefined) return isEverything ? "everything" : "nothing";
  if (!digestPattern.test(text)) {
    const [, digits] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text) ?? [];
    const fix = "Use false, true, or the hash that the refused check prints (sha256: and 64 hex digits).";
    throw invalid(name, textFault(text), digits ? `Use sha256:${digits.toLowerCase()}.` : fix);
  }
  const fix = "Give policy-file, or use true for settings given as inputs.";
  if (source.input("policy-file").trim() === "")
    throw invalid(name, "is the hash of a policy file, and policy-file is blank", fix);
  return text === file()?.file?.hash ? "this-version" : "another-version";
}

/** Tells whether `allow-weakening` accepts what this policy gives up. */
export function allowsWeakening({ allowWeakening }: Pick<Inputs, "allowWeakening">): boolean {
  return allowWeakening === "everything" || allowWeakening === "this-version";
}

/** Returns the value of `allow-weakening` that accepts this policy: its hash, or `true` if there is no policy file. */
export function acceptingValue({ file }: Pick<Policy, "file">): string {
  return file?.hash ?? "true";
}

function readExpectedPlan(source: InputSource, mode: Mode | undefined): string {
  const name = "expected-plan";
  const text = source.input(name).trim();
  if (text === "any") return text;
  if (text === "") {
    const fix =
      "The output of the check is missing: make sure that the job of the check is in `needs` and sets this output. Or use any.";
    throw invalid(name, "is given but blank", fix);
  }
  if (!digestPattern.test(text)) {
    const fix = "Use any, or the `plan` output of a check (sha256: and 64 hex digits).";
    throw invalid(name, textFault(text), fix);
  }
  if (mode !== undefined && mode !== "apply") {
    const fix = "Leave expected-plan out, or set mode: apply.";
    throw invalid(name, `is given in mode: ${mode}, which applies nothing`, fix);
  }
  return text;
}

function readTimeout(source: InputSource): number {
  const text = inputOrDefault(source, "timeout-seconds");
  const seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (seconds >= 1 && seconds <= 21_600) return seconds;
  throw invalid("timeout-seconds", textFault(text), "Use a whole number of seconds from 1 to 21600.");
}

const hourMs = 3_600_000;
const [shortestMs, longestMs] = [hourMs, 30 * 24 * hourMs];
const Instant = z.iso.datetime({ offset: true });

// Reads `verify-compositions`, the start of the compositions to look at; undefined if the input is blank.
function readCompositionsSince({ input, now }: InputSource, mode: Mode): CompositionsSince | undefined {
  const text = input("verify-compositions").trim();
  if (text === "") return undefined;
  return collect({ mode: () => requireCheck(mode), start: () => parseStart(text, now()) }).start;
}

function requireCheck(mode: Mode): void {
  if (mode === "check") return;
  const fault = `is given in mode: ${mode}, which looks at no composition`;
  throw invalid("verify-compositions", fault, "Leave verify-compositions out, or set mode: check.");
}

function parseStart(text: string, now: number): CompositionsSince {
  const spanMs = parseSpan(text);
  const agoMs = spanMs ?? (Instant.safeParse(text).success ? now - Date.parse(text) : Number.NaN);
  if (agoMs >= shortestMs && agoMs <= longestMs)
    return { instant: instantOf(now - agoMs), isSpan: spanMs !== undefined };
  const fix = `Use a span from 1h to 30d, such as "48h" or "7d". Or use a start from 1h to 30d ago, such as "2026-11-23T18:00:00Z".`;
  throw invalid("verify-compositions", textFault(text), fix);
}

/** Writes milliseconds since 1970 in ISO 8601, UTC and whole seconds. */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

function parseSpan(text: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,2})([hd])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (unit === "d" ? 24 : 1) * hourMs;
}
