// Runs the bundle where nothing but loopback exists and Twilio's names are known from the hosts file alone. Started by
// network.test.ts in namespaces of its own, with the path of the file that stands in for /etc/hosts.

import { writeFileSync } from "node:fs";
import { startStandin } from "../standin/standin.ts";
import { account, seed } from "../standin/twilio.ts";
import { actOn, unencrypted } from "./act.ts";

const [hosts = ""] = process.argv.slice(2);
const standin = await startStandin({ accounts: [seed({ compositions: unencrypted })] }, 443);
const names = ["video.twilio.com", "accounts.twilio.com"];
const direct = { HTTPS_PROXY: "" };
const regions = { TWILIO_REGION: "au1", TWILIO_EDGE: "sydney" };

writeFileSync(hosts, `127.0.0.1 localhost ${names.join(" ")}\n`);
const check = await actOn(standin, {}, { env: direct });
const apply = await actOn(standin, { mode: "apply" }, { env: { ...direct, ...regions } });
writeFileSync(hosts, "127.0.0.1 localhost\n");
const unknown = await actOn(standin, {}, { env: direct });
await standin.stop();

const told = ({ outputs, annotations }: typeof check) => ({ outputs, said: annotations[0]?.message });
console.log(
  JSON.stringify({
    check: told(check),
    apply: told(apply),
    unknown: told(unknown),
    hosts: [...new Set(standin.requests.map(({ host }) => host))].sort(),
    tunnels: standin.tunnels,
    live: standin.twilio.settings(account.sid, "compositions"),
  }),
);
