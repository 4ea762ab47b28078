import { expect, test } from "vitest";
import { outputsOf } from "../../src/report/outputs.ts";
import { failed } from "../../src/run/outcome.ts";
import { run } from "../../src/run/run.ts";
import { type Declared, neverConfigured } from "../../src/settings/settings.ts";
import { accountWith, inputs, patient, policyOf, refused, twilioOf, world } from "../account.ts";
import { outcomesOf } from "./stories.ts";

type Kind = "calm" | "drifted" | "waived" | "unneeded" | "unread" | "missing";
const declared: Declared = { "friendly-name": "Mine", "encryption-enabled": false };
const waiver = { resource: "compositions", setting: "encryption-enabled", expires: "2026-06-01" } as const;

/** Checks accounts of these kinds, or applies to them. */
async function ends(kinds: readonly Kind[], mode: "check" | "apply" = "check") {
  const accounts = kinds.map((kind, at) => ({
    name: `${kind}-${at}`,
    account: `AC${String(at).padStart(32, "0")}`,
    compositions: { ...declared, ...(kind === "missing" && { "encryption-key-sid": `CR${"1".repeat(32)}` }) },
    waivers: kind === "waived" || kind === "unneeded" ? [{ ...waiver, reason: "later" }] : [],
  }));
  const ports = accounts.map(({ account }, at) => {
    const kind = kinds[at];
    const live = {
      ...(kind === "drifted" && { "friendly-name": "Theirs" }),
      ...(kind === "waived" && { "encryption-enabled": true }),
      ...(kind === "missing" && { "encryption-key-sid": `CR${"1".repeat(32)}` }),
    };
    const read = kind === "unread" ? { read: () => Promise.reject(refused("twilio-unavailable")) } : {};
    const asked = kind === "missing" ? { findReference: async () => "missing" as const } : {};
    return [account, accountWith(live, { ...read, ...asked }, { account }).account] as const;
  });
  const given = inputs({ mode, policy: policyOf(...accounts) });
  return outputsOf(await run(given, world(twilioOf(Object.fromEntries(ports)), patient)));
}

test.each<[string, Kind[], string]>([
  [
    "an account that matches",
    ["calm"],
    "true 0 0 0 0 calm-0 matches the policy · encryption is OFF by policy",
  ],
  [
    "an account that drifted",
    ["drifted"],
    "false 1 0 1 0 drifted-0: settings renamed · encryption is OFF by policy",
  ],
  [
    "an account that is waived",
    ["waived"],
    "true 0 1 0 0 waived-0: encryption is ON, the policy says off, waived until 2026-06-01",
  ],
  [
    "an account whose waiver is not needed",
    ["unneeded"],
    "true 0 0 0 0 unneeded-0 matches the policy · encryption is OFF by policy",
  ],
  ["an account that cannot be read", ["unread"], " - - - 1 unread-0 could not be read"],
  [
    "an account whose reference is missing",
    ["missing"],
    "false 0 0 1 0 missing-0: the encryption key does not exist in this account · encryption is OFF by policy",
  ],
  [
    "three accounts that match",
    ["calm", "calm", "calm"],
    "true 0 0 0 0 All 3 accounts match the policy · encryption is OFF by policy for 3",
  ],
  [
    "accounts of each kind",
    ["calm", "drifted", "waived", "unread", "missing", "unneeded"],
    "false 1 1 2 1 The encryption key does not exist in this account for 1 of 5 accounts read · settings renamed for 1 · encryption is OFF by policy for 4 · 2 more",
  ],
  ["accounts that could not be read", ["unread", "unread"], " - - - 2 2 of 2 accounts could not be read"],
])("the outputs say what is known about %s", async (_, kinds, expected) => {
  const outputs = await ends(kinds);
  const names = ["compliant", "drift-count", "waived-count", "accounts-drifted", "accounts-failed"];
  const values = [...names, "headline"].map((name, at) => outputs[name] || (at === 0 ? "" : "-"));
  expect(values.join(" ")).toBe(expected);
});

test("the outputs are blank if no account is known", () => {
  expect(outputsOf(failed("check", refused("invalid-inputs")))).toMatchObject({
    compliant: "",
    "drift-count": "",
    "waived-count": "",
    "accounts-drifted": "",
    "accounts-failed": "",
    headline: "Check failed: invalid-inputs",
  });
});

test("an apply of several accounts says what it did", async () => {
  expect(await ends(["calm", "drifted"], "apply")).toMatchObject({
    compliant: "true",
    "drift-count": "0",
    headline: "1 setting of 1 account applied and read back · encryption is OFF by policy for 2",
  });
});

test("no output holds a SID or a URL, and all stay far within 1 MB", async () => {
  const outputs = await ends(Array.from({ length: 300 }, () => "drifted" as const));
  const text = Object.values(outputs).join("\n");
  expect(text).not.toMatch(/\b[A-Z]{2}[0-9a-f]{4}|:\/\//);
  expect(text.length).toBeLessThan(300);
  const policy = policyOf({ name: "", account: `AC${"a".repeat(32)}`, compositions: declared });
  const { account } = accountWith(neverConfigured, {}, { account: `AC${"a".repeat(32)}` });
  const outcome = await run(
    inputs({ mode: "check", policy }),
    world(twilioOf({ [`AC${"a".repeat(32)}`]: account })),
  );
  expect(outputsOf(outcome)["headline"]).toBe("Settings renamed · encryption is OFF by policy");
});

test("every story has these outputs", async () => {
  const lines = (await outcomesOf()).map(([story, outcome]) => {
    const { plan = "", ...outputs } = outputsOf(outcome);
    const [head, ...rest] = [...Object.values({ ...outputs, plan: plan.slice(0, 11) })];
    return [story, outcome.fails ? "red" : "green", head, ...rest].map((cell) => cell || "-").join(" | ");
  });
  const names = Object.keys(outputsOf(failed("check", refused("internal"))));
  expect(["story", "job", ...names.filter((name) => name !== "plan"), "plan"].join(" | ")).toBe(
    "story | job | result | reason | compliant | changed | drift-count | waived-count | accounts-drifted | accounts-failed | headline | plan",
  );
  expect(`\n${lines.join("\n")}\n`).toMatchSnapshot();
});
