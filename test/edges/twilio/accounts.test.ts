import { expect, test } from "vitest";
import type { Credentials } from "../../../src/declared/credentials.ts";
import { permissions } from "../../../src/edges/twilio/accounts.ts";
import { inputs, policyOf } from "../../account.ts";

const sid = "AC0123456789abcdef0123456789abcdef";

const token: Credentials = { kind: "auth-token", account: sid, user: sid, secret: "secret" };
const others = policyOf({ account: "ACfedcba9876543210fedcba9876543210", compositions: {} });

test.each<[string, Parameters<typeof inputs>[0], string[], string[]]>([
  ["a check", { mode: "check" }, ["video", "accounts"], ["GET"]],
  ["a check without references", { mode: "check", verifyReferences: false }, ["video"], ["GET"]],
  ["apply", { verifyReferences: false }, ["video"], ["GET", "POST"]],
  ["the own account of a token", { credentials: token, verifyReferences: false }, ["video"], ["GET", "POST"]],
  [
    "a subaccount",
    { mode: "check", credentials: token, policy: others },
    ["video", "accounts", "api"],
    ["GET"],
  ],
  ["a subaccount with an API key", { mode: "check", policy: others }, ["video", "accounts"], ["GET"]],
  [
    "unlisted subaccounts",
    { mode: "check", credentials: token, policy: { ...policyOf({}), unlistedSubaccounts: "warn" } },
    ["video", "accounts", "api"],
    ["GET"],
  ],
  ["export", { mode: "export", credentials: token, verifyReferences: false }, ["video", "api"], ["GET"]],
])("%s may send only the requests that it needs", (_, given, hosts, methods) => {
  expect(permissions(inputs(given), false)).toEqual({
    hosts: hosts.map((host) => `${host}.twilio.com`),
    methods,
  });
});
