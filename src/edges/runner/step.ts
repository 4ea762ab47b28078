import type { Event } from "../../declared/event.ts";
import { inputOrDefault, type Mode, modes } from "../../declared/input-source.ts";
import { type Inputs, parseInputs } from "../../declared/inputs.ts";
import type { Policy } from "../../declared/policy.ts";
import { ActionError } from "../../messages/errors.ts";
import { type Checkout, checkoutOf } from "./checkout.ts";
import { type Claims, claimFiles } from "./claims.ts";
import * as job from "./job.ts";
import { type PolicyContent, readPolicyContent, workspacePath } from "./workspace.ts";

/** A step of a workflow: its inputs, and their faults. */
export type Step = Pick<Claims, "claimed"> & {
  /** The faults of the inputs, of the policy file, and of the files to write. */
  problems: readonly unknown[];
  event: Event;
  /** Undefined if the input `mode` is wrong. */
  mode: Mode | undefined;
  /** Undefined if there are problems. */
  inputs: Inputs | undefined;
  /** The name of the policy file in the workspace; empty if none is given. */
  policyFile: string;
  /** The checkout of the policy file, or of the workspace. */
  checkout: Checkout;
  /** The content of that file; undefined if the run does not read it, or if the inputs or the file have faults. */
  declared: DeclaredFile | undefined;
  /** YYYY-MM-DD in UTC, read once, so that no run spans two days. */
  today: string;
};

/** A policy file with all its accounts, before any is selected, and a function that reads other versions of the file. */
type DeclaredFile = {
  content: PolicyContent;
  policy: Policy;
  /** Reads the text of a file with a name. @throws AggregateError if the text is no policy. */
  parse: (text: string, file: string) => Policy;
};

/**
 * Reads the inputs and claims the files that are to be written. Never rejects: all faults are among the problems. Secrets are
 * masked before anything else is done.
 */
export async function readStep(): Promise<Step> {
  maskSecrets();
  const path = job.input("policy-file").trim();
  const folders = job.folders();
  const policyFile = workspacePath(path, folders);
  const checkout = checkoutOf(policyFile, job.evidence().repository, folders);
  const today = new Date().toISOString().slice(0, 10);
  const event = job.event();
  const mode = modes.find((known) => known === inputOrDefault(job, "mode"));
  const problems: unknown[] = [];
  const read = await readInputs({ path, policyFile, event, today }).catch((error: unknown) => {
    problems.push(error);
    return undefined;
  });
  const inputs = read?.inputs;
  const named = {
    "policy-file": path,
    "report-file": job.input("report-file").trim(),
    // Validate writes no SARIF file: GitHub would close every alert that the upload lacks.
    "sarif-file": mode === "validate" ? "" : job.input("sarif-file").trim(),
  };
  const { claimed, problems: refused } = claimFiles(named, { isExport: inputs?.mode === "export", folders });
  problems.push(...refused);
  const step = { claimed, problems, event, mode, policyFile, checkout, declared: read?.declared, today };
  return { ...step, inputs: problems.length > 0 ? undefined : inputs };
}

function maskSecrets(): void {
  // A proxy's password may be shorter than the other secrets.
  for (const secret of job.proxySecrets()) job.mask(secret, 4);
  for (const name of ["api-key-secret", "auth-token"]) job.mask(job.input(name).trim());
  for (const name of ["TWILIO_API_SECRET", "TWILIO_AUTH_TOKEN"] as const) job.mask(job.env(name).trim());
}

type Reading = Pick<Step, "policyFile" | "event" | "today"> & { path: string };

async function readInputs({ path, policyFile, event, today }: Reading) {
  requireNode24();
  // The YAML parser is slow to load, and settings given as inputs do not need it.
  const reader = path === "" ? undefined : await import("../../declared/policy-file/read.ts");
  let declared: DeclaredFile | undefined;
  const inputs = parseInputs({
    input: job.input,
    env: job.env,
    event,
    now: Date.now,
    policy: () => {
      if (reader === undefined) throw new Error("There is no policy file to read.");
      const parse = (text: string, file: string) => reader.parsePolicy(text, file, today);
      const content = readPolicyContent(path, job.folders());
      const policy = { ...parse(content.text, policyFile), file: { path: policyFile, hash: content.hash } };
      declared = { content, policy, parse };
      return policy;
    },
  });
  return { inputs, declared };
}

function requireNode24(): void {
  if (Number(process.versions.node.split(".")[0]) >= 24) return;
  throw new ActionError("invalid-inputs", `This action needs Node 24, and this is ${process.version}.`, {
    hint: "Use a runner of version 2.327.1 or newer.",
  });
}
