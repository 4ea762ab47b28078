// `npm run demo` shows the main job on the stand-in: a check finds drift, and apply restores the policy and reads it back.

import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { styleText } from "node:util";
import { startStandin } from "../standin/standin.ts";
import { account, seed } from "../standin/twilio.ts";
import { renderPage } from "./page.ts";
import { runStep } from "./runner.ts";

const declared = {
  "encryption-enabled": "true",
  "encryption-key-sid": account.publicKey,
  "aws-storage-enabled": "true",
  "aws-s3-url": "https://example-phi.s3-us-east-2.amazonaws.com/compositions",
  "aws-credentials-sid": account.awsCredential,
};

const drifted = seed({
  compositions: {
    friendly_name: "Telehealth",
    encryption_enabled: false,
    encryption_key_sid: account.publicKey,
    aws_storage_enabled: true,
    aws_s3_url: "https://somebody-elses-bucket.s3.amazonaws.com/compositions",
    aws_credentials_sid: account.awsCredential,
  },
});

const bold = (text: string) => styleText("bold", text, { stream: process.stdout });
const indent = (text: string) => text.replace(/^/gm, "    ");

console.log(`${bold("Someone turned encryption off in the console and sends compositions to another bucket.")}
A stand-in for Twilio runs on this machine; nothing leaves it. The step that follows runs three times:

    - uses: OWNER/twilio-composition-settings-action@v1
      with:
        mode: check   # then apply, then check
        account-sid: ${account.sid}
        api-key-sid: \${{ secrets.TWILIO_API_KEY }}
        api-key-secret: \${{ secrets.TWILIO_API_SECRET }}
${indent(
  Object.entries(declared)
    .map(([name, value]) => `    ${name}: ${value}`)
    .join("\n"),
)}
`);

const standin = await startStandin({ accounts: [drifted] });
const summaries: { job: string; markdown: string }[] = [];
const surprises: string[] = [];
try {
  await job("check", "1. check: do the settings at Twilio match the policy?", "drifted");
  await job("apply", "2. apply: restore the policy, and read it back", "applied");
  await job("check", "3. check again", "compliant");
} finally {
  await standin.stop();
}

mkdirSync(".demo", { recursive: true });
writeFileSync(".demo/summary.html", renderPage("Job summaries", summaries));
writeFileSync(".demo/summary.md", summaries.map(({ markdown }) => markdown).join("\n---\n\n"));
console.log(`${bold("Open this page in a browser:")} ${pathToFileURL(".demo/summary.html")}
It shows the job summaries as GitHub shows them, and .demo/summary.md is their Markdown. The folder .demo is hidden.`);
if (surprises.length > 0) {
  console.error(`The demo did not end as it should: ${surprises.join("; ")}.`);
  process.exitCode = 1;
}

async function job(mode: string, heading: string, expected: string): Promise<void> {
  const before = standin.requests.length;
  const { log, outputs, exit, summary } = await runStep({
    with: {
      mode,
      "account-sid": account.sid,
      "api-key-sid": account.key.sid,
      "api-key-secret": account.key.secret,
      ...declared,
    },
    env: standin.env,
  });
  summaries.push({ job: mode, markdown: summary });
  if (outputs["result"] !== expected || (exit === 0) !== (expected !== "drifted"))
    surprises.push(`${heading} ended ${outputs["result"]} (exit ${exit}), not ${expected}`);

  const requests = standin.requests
    .slice(before)
    .filter(({ host }) => host.endsWith(".twilio.com"))
    .map(({ method, host, path, status }) => `${method.padEnd(4)} ${host}${path} ${status}`);
  console.log(`${bold(heading)}

${indent(log)}

  ${bold(exit === 0 ? "✔ job succeeded" : "✘ job failed")}: result ${outputs["result"]}, reason ${outputs["reason"]}, drift-count ${outputs["drift-count"]}, changed ${outputs["changed"]}
  Twilio saw:
${indent(requests.join("\n"))}
`);
}
