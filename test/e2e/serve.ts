// Starts a stand-in in the background and prints the environment in which it replaces Twilio. A workflow can then try this
// action as a step.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { startStandin } from "../standin/standin.ts";
import { account, seed } from "../standin/twilio.ts";

if (process.argv[2] === "here") {
  const standin = await startStandin({
    accounts: [
      seed({
        compositions: {
          friendly_name: "Clinic",
          encryption_enabled: true,
          encryption_key_sid: account.publicKey,
        },
      }),
    ],
  });
  process.send?.(standin.env);
} else {
  const child = spawn(process.execPath, [import.meta.filename, "here"], {
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const [env] = await once(child, "message");
  const all = {
    STANDIN_PID: child.pid,
    ...env,
    TWILIO_ACCOUNT_SID: account.sid,
    TWILIO_API_KEY: account.key.sid,
    TWILIO_API_SECRET: account.key.secret,
  };
  for (const [name, value] of Object.entries(all)) console.log(`${name}=${value}`);
  child.disconnect();
  child.unref();
}
