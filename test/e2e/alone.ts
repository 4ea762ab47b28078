// Runs the bundle where only loopback exists and the hosts file alone knows Twilio's names. network.test.ts starts it in
// separate namespaces, with the path of the file that stands in for /etc/hosts. The only name server is 127.0.0.1, where
// nothing listens at first.

import { createSocket } from "node:dgram";
import { once } from "node:events";
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
const exceptions = [
  "localhost *.twilio.com",
  "a.example, *.twilio.com:443",
  " video.twilio.com\taccounts.twilio.com ",
];
const bypassed: unknown[] = [];
for (const NO_PROXY of exceptions) {
  const { outputs } = await actOn(standin, {}, { env: { HTTPS_PROXY: "http://127.0.0.1:9", NO_PROXY } });
  bypassed.push(outputs["result"]);
}
writeFileSync(hosts, "127.0.0.1 localhost\n");
const unknown = await actOn(standin, {}, { env: direct });
// A name server that never answers: a client waits for minutes.
const nameServer = createSocket("udp4").bind(53, "127.0.0.1");
const questions: string[] = [];
nameServer.on("message", (question) => questions.push(question.toString("hex")));
await once(nameServer, "listening");
const late = await actOn(standin, { "timeout-seconds": "2" }, { env: direct });
const interrupted = await actOn(
  standin,
  {},
  {
    env: direct,
    during: (child) => void nameServer.once("message", () => child.kill("SIGTERM")),
  },
);
nameServer.close();
const times = Object.values(Object.groupBy(questions, (question) => question)).map(
  (same = []) => same.length,
);
await standin.stop();

const resultOf = ({ outputs, annotations }: typeof check) => ({ outputs, message: annotations[0]?.message });
console.log(
  JSON.stringify({
    check: resultOf(check),
    apply: resultOf(apply),
    bypassed,
    unknown: resultOf(unknown),
    silent: [late, interrupted].map(({ outputs, exit }) => [outputs["reason"], exit]),
    askedTimes: Math.max(...times),
    hosts: [...new Set(standin.requests.map(({ host }) => host))].sort(),
    tunnels: standin.tunnels,
    live: standin.twilio.settings(account.sid, "compositions"),
  }),
);
