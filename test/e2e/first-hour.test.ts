// Makes the mistakes of the first hour with the bundle. In each run, the first message names the cause.

import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fault, type Standin, startStandin } from "../standin/standin.ts";
import { account, failure, seed } from "../standin/twilio.ts";
import { asDeclared, credentials, runOn } from "./act.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.stop());

const staging = "ACfedcba9876543210fedcba9876543210";
const policy = (name = "production") => `version: 1
unmanaged: ignore
accounts:
  ${name}:
    account-sid: ${account.sid}
    compositions:
      encryption-enabled: true
      encryption-key-sid: ${account.publicKey}
`;
const two = `${policy()}  staging:
    account-sid: ${staging}
    compositions: {encryption-enabled: true}
  development:
    account-sid: ${staging.replace("0", "1")}
    compositions: {encryption-enabled: true}
`;
const key = { "api-key-sid": account.key.sid, "api-key-secret": account.key.secret };
const whyBlank = "A secret is blank if its name is misspelt, or if this job may not read it.";
const read = "/twilio/video/compositions.composition-settings/read";
const readRecordings = "/twilio/video/recordings.recording-settings/read";
const waysOut =
  "Give each account a job with an API key of its own, and set the input `account` to the account's name. Or give account-sid and auth-token of the parent account, which reach all. To check a pull request without credentials, use mode: validate.";
const belongTogether =
  "Check that api-key-sid and api-key-secret (or account-sid and auth-token) are current and belong together. Other likely causes: the key is from another region than US1 (this action asks only US1), or the account is suspended.";

type Hour = {
  with?: Record<string, string>;
  policy?: string;
  status?: "suspended";
  fault?: Fault;
  /** Every message of the run. */
  says: string[];
  reason?: string;
};

async function spend({ with: inputs = credentials, policy: text = policy(), status, fault }: Hour) {
  standin.reset({ accounts: [seed({ compositions: asDeclared, ...(status && { status }) })] });
  if (fault !== undefined) standin.inject(fault);
  const files: Record<string, string> = inputs["mode"] === "export" ? {} : { "policy.yml": text };
  return runOn(standin, { "policy-file": "policy.yml", ...inputs }, { files });
}

const refused = (hint: string) =>
  `Twilio refused the credentials (401, error 20003: "Authenticate"). ${hint}${belongTogether} A restricted API key needs the permission "${read}".`;
const inLine = (line: number, column: number, cause = "") => `"policy.yml:${line}:${column}"${cause}: `;
const ofProduction = '"accounts.production.compositions';
const variable = (input: string, path: string) =>
  `${input} is "${path}", which has a variable that nothing expands. In an input, GitHub expands only expressions, such as \${{ runner.temp }}.`;
const blanks = "Replace this character with a plain blank, or delete it. ";
const values = "GitHub expands expressions only in workflows: write the value itself. ";
const noBreak = ", a line with a no-break space (U+00A0)";
const expression = ", a line with an expression";

const rejected = "credentials-rejected";
const hours: Record<string, Hour> = {
  "both secrets are blank": {
    with: {},
    reason: "missing-credentials",
    says: [
      `api-key-sid and api-key-secret are blank. ${whyBlank} On a pull request from a fork or Dependabot, GitHub withholds secrets: see on-missing-credentials. To check a policy file without credentials, use mode: validate.`,
    ],
  },
  "the name of one secret is misspelt": {
    with: { "api-key-sid": account.key.sid },
    reason: "invalid-inputs",
    says: [
      `api-key-secret is blank, and api-key-sid is not. ${whyBlank} Give the SID and the secret of the key.`,
    ],
  },
  "the halves of the key are swapped": {
    with: { "api-key-sid": account.key.secret, "api-key-secret": account.key.sid },
    reason: "invalid-inputs",
    says: [
      "api-key-sid is not an API key SID. Use the key's SID alone: SK and 32 hex digits.",
      "api-key-secret is a SID, not a secret. Store the secret alone, as Twilio showed it.",
    ],
  },
  "the account's SID is in place of the key's": {
    with: { ...credentials, "api-key-sid": account.sid },
    reason: "invalid-inputs",
    says: ["api-key-sid is an account SID. Use the key's SID alone: SK and 32 hex digits."],
  },
  "quotes are around the secret": {
    with: { ...credentials, "api-key-secret": `"${account.key.secret}"` },
    reason: rejected,
    says: [refused("The secret has quotes around it: store the secret alone. ")],
  },
  "NAME= is in front of the secret": {
    with: { ...credentials, "api-key-secret": `TWILIO_API_SECRET=${account.key.secret}` },
    reason: rejected,
    says: [refused("The secret has a name and = before it: store the secret alone. ")],
  },
  "quotes are around the key's SID": {
    with: { ...credentials, "api-key-sid": `'${account.key.sid}'` },
    reason: "invalid-inputs",
    says: ["api-key-sid has quotes around it. Use the key's SID alone: SK and 32 hex digits."],
  },
  "the key is of another region": {
    with: { ...credentials, "api-key-sid": `SK${"9".repeat(32)}` },
    reason: rejected,
    says: [refused("")],
  },
  "the account is suspended": {
    status: "suspended",
    reason: rejected,
    says: [
      `The account is suspended or closed (403, error 20403: "Account not active"). Activate the account in Twilio's console, or ask Twilio's support why it is suspended.`,
    ],
  },
  "the mode is unknown": {
    with: { ...credentials, mode: "aply" },
    reason: "invalid-inputs",
    says: ['mode is "aply". Did you mean apply? Use check or apply or export or validate.'],
  },
  "a setting is beside compositions": {
    policy: policy()
      .replace("      encryption-enabled", "    encryption-enabled")
      .replace(/ +encryption-key.*\n/, ""),
    reason: "invalid-policy",
    says: [
      `${inLine(7, 5)}"encryption-enabled" is not below "compositions" or "recordings". Write it below one of them, with more blanks in front.`,
    ],
  },
  "a key's SID is under the URL": {
    policy: `${policy()}      aws-s3-url: ${account.publicKey}\n`,
    reason: "invalid-policy",
    says: [
      `${inLine(9, 19)}${ofProduction}.aws-s3-url" is not an https URL. Use a URL of the form "https://BUCKET.s3-REGION.amazonaws.com/PATH".`,
    ],
  },
  "a path has $NAME": {
    with: { ...credentials, "policy-file": "$RUNNER_TEMP/policy.yml" },
    reason: "invalid-policy",
    says: [variable("policy-file", "$RUNNER_TEMP/policy.yml")],
  },
  "a path has ${NAME}": {
    with: { ...credentials, "report-file": `\${RUNNER_TEMP}/report.json` },
    reason: "invalid-inputs",
    says: [variable("report-file", `\${RUNNER_TEMP}/report.json`)],
  },
  "a path begins with ~": {
    with: { ...credentials, "report-file": "~/report.json" },
    reason: "invalid-inputs",
    says: [variable("report-file", "~/report.json")],
  },
  "a path has %NAME%": {
    with: { ...credentials, "sarif-file": "%RUNNER_TEMP%\\results.sarif" },
    reason: "invalid-inputs",
    says: [variable("sarif-file", "%RUNNER_TEMP%\\results.sarif")],
  },
  "the path of an export has a variable": {
    with: { ...credentials, mode: "export", "policy-file": "$GITHUB_WORKSPACE/policy.yml" },
    reason: "invalid-inputs",
    says: [variable("policy-file", "$GITHUB_WORKSPACE/policy.yml")],
  },
  "a no-break space is behind a colon": {
    policy: policy().replace("encryption-enabled: ", "encryption-enabled:\u00a0"),
    reason: "invalid-policy",
    says: [
      `${inLine(7, 7, noBreak)}is not YAML ("Implicit keys need to be on a single line"). ${blanks}Correct the fault, and check the indentation.`,
    ],
  },
  "a full-width blank is behind a value": {
    policy: policy().replace("enabled: true", "enabled: true\u3000"),
    reason: "invalid-policy",
    says: [
      `${inLine(7, 27, ", a line with a full-width blank (U+3000)")}${ofProduction}.encryption-enabled" is "true\\u{3000}", which is not a boolean. ${blanks}Use true or false.`,
    ],
  },
  "a blank that cannot be seen is in an input": {
    with: { ...credentials, account: "production\u200b" },
    reason: "invalid-inputs",
    says: [
      'account names "production\\u{200b}", which the policy file does not have; the text has a character that cannot be seen (U+200B). Use names under accounts, such as production.',
    ],
  },
  "a no-break space is in the secret": {
    with: { ...credentials, "api-key-secret": `${account.key.secret}\u00a0` },
    reason: "invalid-inputs",
    says: [
      "api-key-secret holds blanks or characters no Twilio secret has; the text has a no-break space (U+00A0). Store the secret alone, as Twilio showed it.",
    ],
  },
  "the name of an account is a number": {
    policy: policy("1001"),
    reason: "invalid-policy",
    says: [`${inLine(4, 3)}the key "1001" is not text. Write it in quotes: '1001'.`],
  },
  "the policy file has an expression": {
    policy: policy().replace(account.publicKey, `\${{ vars.KEY }}`),
    reason: "invalid-policy",
    says: [
      `${inLine(8, 27, expression)}${ofProduction}.encryption-key-sid" is "\${{ vars.KEY }}". ${values}Use the SID of a Public Key credential: CR and 32 hex digits.`,
    ],
  },
  "the policy file has an expression as text": {
    policy: `${policy()}      friendly-name: "\${{ vars.NAME }}"\n`,
    reason: "invalid-policy",
    says: [
      `${inLine(9, 22, expression)}${ofProduction}.friendly-name" holds an expression. ${values}Use one line of text.`,
    ],
  },
  "a second account is added, and the step has no account-sid": {
    with: key,
    policy: two,
    reason: "wrong-account",
    says: [
      `This step selects 3 accounts (production, staging, development), and an API key reaches only its own account. ${waysOut}`,
    ],
  },
  "a second account is added, and the step has an account-sid": {
    policy: two,
    reason: "wrong-account",
    says: [
      `staging, development: An API key reaches only its own account. account-sid names AC0123…cdef, and this step selects another account. ${waysOut} If account-sid (or TWILIO_ACCOUNT_SID) is wrong, correct it.`,
    ],
  },
};

test.each(Object.entries(hours))("says the cause first if %s", async (_, hour) => {
  const { outputs, annotations, summary, exit } = await spend(hour);
  expect(annotations.map(({ message }) => message)).toEqual(hour.says);
  expect([exit, outputs["result"], outputs["reason"]]).toEqual([1, "error", hour.reason]);
  expect(summary).toMatch(/^## ❌ /);
});

test.each([
  [401, 70051, "Authorization Failed"],
  [403, 20403, "Forbidden"],
])("exports with the key of the check, which may not read recordings (%i)", async (status, code, text) => {
  const fault: Fault = {
    on: { path: "/v1/RecordingSettings/Default" },
    answer: failure(status, code, text),
    times: Number.POSITIVE_INFINITY,
  };
  const inputs = { ...credentials, mode: "export" };
  const {
    outputs,
    annotations,
    summary,
    policy: written = "",
    exit,
  } = await spend({ with: inputs, fault, says: [] });
  expect([exit, outputs["result"], outputs["reason"]]).toEqual([0, "exported", "none"]);
  const note = `These credentials may not read the recording settings of AC0123…cdef, so the file leaves them out. To declare recordings too, give the key the permission "${readRecordings}", and export again.`;
  expect(annotations.map(({ name, message }) => [name, message])).toEqual([["warning", note]]);
  expect(summary).toContain("6 settings of 1 account are written to `policy.yml`");
  expect(written).toContain("    compositions:\n");
  expect(written).not.toContain("recordings:");
  const check = await spend({ policy: written, fault, says: [] });
  expect(check.outputs).toMatchObject({ result: "compliant", reason: "none" });
});

test("an export still fails if the key may not read the compositions' settings", async () => {
  const fault: Fault = {
    on: { host: "video.twilio.com" },
    answer: failure(401, 70051, "Authorization Failed"),
    times: Number.POSITIVE_INFINITY,
  };
  const {
    outputs,
    annotations,
    policy: written,
  } = await spend({ with: { ...credentials, mode: "export" }, fault, says: [] });
  expect(outputs).toMatchObject({ result: "error", reason: rejected });
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining(`Give the key the permission "${read}".`),
  ]);
  expect(written).toBeUndefined();
});

const awsSecret = "wJalrXUtnFEMIxK7MDENGxbPxRfiCYEXAMPLEKEY";
test.each<[string, Record<string, string>, string]>([
  [
    "account-sid and auth-token are swapped",
    { "account-sid": account.authToken, "auth-token": account.sid, "policy-file": "policy.yml" },
    account.authToken,
  ],
  [
    "account-sid has the secret of the key",
    { ...credentials, "account-sid": account.key.secret, "policy-file": "policy.yml" },
    account.key.secret,
  ],
  [
    "aws-credentials-sid has the secret of AWS",
    { ...credentials, "aws-credentials-sid": awsSecret, "encryption-key-sid": account.publicKey },
    awsSecret,
  ],
  [
    "the policy file has a token in place of a SID",
    { ...credentials, "policy-file": "token.yml" },
    account.authToken,
  ],
])("if %s, nothing shows the secret", async (_, inputs, secret) => {
  standin.reset({ accounts: [seed({ compositions: asDeclared })] });
  const given = { ...inputs, "report-file": "report.json" };
  const { printed, summary, report, outputs } = await runOn(standin, given, {
    files: {
      "policy.yml": policy(),
      "token.yml": policy().replace(account.sid, account.authToken),
    },
  });
  expect(outputs).toMatchObject({ result: "error", reason: expect.stringMatching(/^invalid-/) });
  const shown = printed.replace(/^::add-mask::.*$/gm, "");
  expect([shown, summary, report].filter((text) => text?.includes(secret))).toEqual([]);
  expect(shown).toMatch(/-sid"? is not /);
});
