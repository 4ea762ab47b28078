import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stringify } from "yaml";
import type { State } from "../../src/settings/settings.ts";
import {
  anyCase,
  type Case,
  type Draft,
  judge,
  liveKey,
  policyFrom,
  resources,
  settings,
  sids,
  subjectOf,
  subjectsOf,
  type Verdict,
} from "../plan/gate.ts";
import { type Standin, startStandin } from "../standin/standin.ts";
import { account, type Settings, seed } from "../standin/twilio.ts";
import { credentials, runOn } from "./act.ts";
import { asParent, hashOf, head, merge, pullRequest, tip } from "./proposed.ts";

// The bundle checks the random pull requests of the model.

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

const now = Date.now();
const unset = Object.fromEntries(
  settings.map((setting) => [setting, setting.endsWith("-enabled") ? false : ""]),
) as State;

/** Tells if both policies can be files. A file without accounts is an error of its own. */
const isFile = ({ base, head: after }: Case) => after.accounts.size > 0 && base?.accounts.size !== 0;

/** Turns a case into one that a run can have: a step selects by name, and reads all accounts that it selects. */
function asRun(given: Case): Case & { names: string } {
  const { base, head: after } = given;
  const isWhole = after.rules.unlistedSubaccounts !== "ignore";
  const chosen = isWhole ? [] : [...after.accounts].filter(([sid]) => given.selected.includes(sid));
  const names = new Set(chosen.map(([, { name }]) => name));
  const isMeant = (policy: Draft | undefined, sid: string) => {
    const name = policy?.accounts.get(sid)?.name;
    return name !== undefined && (names.size === 0 || names.has(name));
  };
  const selected = sids.filter((sid) => isMeant(base, sid) || isMeant(after, sid));
  const live = new Map(
    selected.flatMap((sid) =>
      resources.map((part) => {
        const key = liveKey(sid, part);
        return [key, given.live.get(key) ?? unset] as const;
      }),
    ),
  );
  const closed = given.closed.filter((sid) => base?.accounts.has(sid) && !after.accounts.has(sid));
  return { ...given, selected, closed, live, names: [...names].join() };
}

/** Writes a policy file with its dates as far from today as in the case. */
function fileOf(draft: Draft, today: string): string {
  const { accounts, unlistedSubaccounts, unmanaged, replacements } = policyFrom(draft);
  const day = (expires: string) =>
    new Date(now + Date.parse(expires) - Date.parse(today)).toISOString().slice(0, 10);
  return stringify({
    version: 1,
    unmanaged,
    replacements,
    "unlisted-subaccounts": unlistedSubaccounts,
    accounts: Object.fromEntries(
      accounts.map(({ name, account: sid, declared }) => [
        name,
        {
          "account-sid": sid,
          ...JSON.parse(JSON.stringify(declared, (_, value) => (value === "" ? null : value))),
        },
      ]),
    ),
    waivers: accounts.flatMap(({ name, waivers }) =>
      waivers.map(({ resource, setting, reason, expires }) => ({
        account: name,
        setting: `${resource}.${setting}`,
        reason,
        expires: day(expires),
      })),
    ),
  });
}

function settingsOf(state: State = unset): Settings {
  const text = (value: unknown) => (value === "" ? null : String(value));
  return {
    friendly_name: text(state["friendly-name"]),
    encryption_enabled: state["encryption-enabled"] === true,
    encryption_key_sid: text(state["encryption-key-sid"]),
    aws_storage_enabled: state["aws-storage-enabled"] === true,
    aws_s3_url: text(state["aws-s3-url"]),
    aws_credentials_sid: text(state["aws-credentials-sid"]),
  };
}

function worldOf({ live, closed, base, head: after, today }: Case) {
  const subaccounts = sids.map((sid, at) =>
    seed({
      sid,
      authToken: `70ce470ce470ce470ce4${at.toString().padStart(12, "0")}`,
      keys: [],
      ownerSid: account.sid,
      status: closed.includes(sid) ? "closed" : "active",
      compositions: settingsOf(live.get(liveKey(sid, "compositions"))),
      recordings: settingsOf(live.get(liveKey(sid, "recordings"))),
    }),
  );
  const file = fileOf(after, today);
  const commits = {
    [merge]: { parents: [tip, head], files: { "policy.yml": file } },
    [tip]: { parents: [], files: base === undefined ? {} : { "policy.yml": fileOf(base, today) } },
  };
  standin.reset({ accounts: [seed(), ...subaccounts] }, { commits, branches: { main: tip } });
  return file;
}

type Reported = Record<string, string> & Pick<Verdict, "effect">;

function verdictOf({
  kind,
  rule = "",
  account: sid = "",
  resource,
  setting,
  effect,
  ...change
}: Reported): Verdict {
  const part = resources.find((known) => known === resource) ?? "compositions";
  const name = settings.find((known) => known === setting) ?? "friendly-name";
  const level = (["failure", "warning"] as const).find((known) => known === change["level"]) ?? "none";
  const subject = kind === "rule" ? rule : kind === "setting" ? subjectOf(sid, part, name) : sid;
  return { subject, effect, level, acceptsDrift: change["accepts"] === "drift" };
}

test("the bundle finds and refuses in 50 pull requests what the promises say", {
  timeout: 900_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyCase.filter(isFile).map(asRun), fc.boolean(), async (given, isByHash) => {
      const file = worldOf(given);
      const { report, outputs, exit } = await runOn(
        standin,
        {
          ...credentials,
          ...asParent,
          "policy-file": "policy.yml",
          account: given.names,
          "report-file": "report.json",
          "verify-references": "false",
          "fail-on-drift": "false",
          // The hash of this file accepts the same as `true`, and the hash of another file accepts nothing.
          "allow-weakening": isByHash ? hashOf(given.allowWeakening ? file : "") : `${given.allowWeakening}`,
        },
        { event: pullRequest(), files: { "policy.yml": file } },
      );
      const expected = subjectsOf(judge(given));
      const { changes } = JSON.parse(report ?? "");
      expect(subjectsOf(changes.map(verdictOf))).toEqual(expected);
      expect(outputs["reason"] === "weakening-refused").toBe(expected.refused.length > 0);
      if (expected.refused.length > 0) expect(exit).toBe(1);
    }),
    { numRuns: 50 },
  );
});
