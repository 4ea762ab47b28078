// Makes the outcomes of the most common pages. The test of each surface has snapshots of them.

import type { Evidence } from "../../src/run/evidence.ts";
import type { Outcome } from "../../src/run/outcome.ts";
import type { Origin } from "../../src/run/ports.ts";
import { run } from "../../src/run/run.ts";
import type { State } from "../../src/settings/settings.ts";
import { accountWith, evidence, exchange, inputs, key, run1, sid, twilioOf, world } from "../account.ts";
import { fleet, fromFile, only, onMain, parsed, pullRequest } from "./stories.ts";

const archive = "https://clinic-archive.s3-eu-central-1.amazonaws.com/compositions";
const example = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
// A comment replaces the name, so that every other line keeps its number.
const nameless = onMain.replace("friendly-name: Telehealth", "# Telehealth");
const archived = nameless.replace(example, archive);
const off = { "encryption-enabled": false };

/** The evidence of a scheduled run that asked for the settings and for their references. */
export const scheduled: Evidence = {
  ...{ ...evidence, time: "2026-11-28T03:17:05.678Z", commit: "8d80e5e", run: run1, event: "schedule" },
  requests: [
    ["https://video.twilio.com/v1/CompositionSettings/Default", "RQ9f2c41d07be64a51b3c8d5e90f7a1264"],
    [`https://accounts.twilio.com/v1/Credentials/PublicKeys/${key}`, "RQ91b8e37c05d94f62a7e01c3b8d4f9652"],
  ].map(([url, requestId]) => exchange({ url: url ?? "", requestId, time: "2026-11-28T03:17:05.001Z" })),
};

/** Checks the account of a policy file, or applies to it. Twilio has the file's values except for `live`. */
export function ofFile(
  text: string,
  live: Partial<State>,
  given: Parameters<typeof inputs>[0] = {},
): Promise<Outcome> {
  const policy = fromFile(parsed(text));
  const declared = policy.accounts[0]?.declared.compositions;
  const { account } = accountWith({ "friendly-name": "Telehealth", ...declared, ...live });
  return run(inputs({ mode: "check", policy, ...given }), world(twilioOf({ [sid]: account })));
}

/** Returns the same outcome with the origin of its drift in the policy's history. */
export const withOrigin = (outcome: Outcome, origin: Origin): Outcome => ({
  ...outcome,
  accounts: outcome.accounts.map((account) => ({ ...account, origin })),
});
export const setAtTwilio: Origin = { kind: "no-version", versions: 5, since: "2026-05-02T00:00:00Z" };
export const setBack: Origin = {
  kind: "earlier-version",
  commit: "a1b2c3d4e5f60718293a4b5c6d7e8f9012345678",
  title: "Move to the new bucket",
  date: "2026-11-27T16:02:33Z",
};

/** A function for each page, which makes the outcome that the page shows. */
export const mocks = {
  "one account drifted": async () => {
    const theirs = example.replace("example-phi.s3-us-east-2", "somebody-elses-bucket.s3");
    return withOrigin(await ofFile(nameless, { ...off, "aws-s3-url": theirs }), setAtTwilio);
  },
  "live is what an earlier version says": async () =>
    withOrigin(await ofFile(archived, { "aws-s3-url": example }), setBack),
  "a pull request weakens beside a rename": () =>
    pullRequest({
      proposed: onMain.replace("encryption-enabled: true", "encryption-enabled: false"),
      live: { "friendly-name": "Telehealth 2" },
      inputs: { failOnDrift: true },
    }),
  "a harmless pull request while encryption is off": async () => {
    const proposed = onMain.replace("Telehealth", "Telehealth EU");
    return withOrigin(await pullRequest({ proposed, live: off, inputs: { failOnDrift: true } }), setAtTwilio);
  },
  "a pull request replaces the bucket": () => pullRequest({ proposed: onMain.replace(example, archive) }),
  "drifted, before an approval": async () =>
    withOrigin(await ofFile(archived, { ...off, "aws-s3-url": example }, { failOnDrift: false }), setBack),
  applied: () => ofFile(archived, { ...off, "aws-s3-url": example }, { mode: "apply" }),
  "six of a thousand accounts": async () => ({
    ...(await fleet({ size: 1_000, drifted: only(15, 700), waived: only(3, 400, 998), failed: only(25) })),
    policyFile: fromFile(parsed(onMain)).file,
  }),
  "green, and not encrypted": () => {
    const none = nameless.replace(/(encryption-enabled|aws-storage-enabled): true/g, "$1: false");
    return ofFile(none, {});
  },
};
