// Answers the same question with the same packages and none of our code: no policy, no report, and no proof of the answer.
import https from "node:https";
import * as core from "@actions/core";
import { HttpsProxyAgent } from "https-proxy-agent";
import Domain from "twilio/lib/base/Domain.js";
import Version from "twilio/lib/base/Version.js";
import { CompositionSettingsListInstance } from "twilio/lib/rest/video/v1/compositionSettings.js";
import * as z from "zod/mini";

const { TWILIO_API_KEY, TWILIO_API_SECRET, HTTPS_PROXY } = process.env;
const Settings = z.object({ encryptionEnabled: z.nullish(z.boolean()) });
const agent = new HttpsProxyAgent(HTTPS_PROXY, { keepAlive: true });
const auth = `${TWILIO_API_KEY}:${TWILIO_API_SECRET}`;
core.setSecret(TWILIO_API_SECRET);

function request({ method, uri, headers }) {
  const { promise, resolve, reject } = Promise.withResolvers();
  https
    .request(uri, { method, headers, auth, agent }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      answer.on("end", () => resolve({ statusCode: answer.statusCode, body: JSON.parse(text) }));
    })
    .once("error", reject)
    .end();
  return promise;
}

const v1 = new Version.default(new Domain.default({ request }, "https://video.twilio.com"), "v1");
const { encryptionEnabled } = Settings.parse(await CompositionSettingsListInstance(v1)().fetch());
if (encryptionEnabled !== true) core.setFailed("drifted");
core.info(`encryption-enabled ${encryptionEnabled}`);
agent.destroy();
