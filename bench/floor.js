// The floor is Node alone. It sends the requests that the same work needs, over one pool of kept connections, and does
// nothing more. Arguments: check or apply, how many accounts side by side, then the SIDs if there are several accounts. Do
// not import `node:http` here: as a module it loads undici, which makes the floor 25 ms slower. Three variants were tried, and
// none is quicker: a tunnel of our own, CommonJS, and a TLS context for each connection.
import { Agent, request } from "node:https";
import { createSecureContext } from "node:tls";

const [mode, width, ...subaccounts] = process.argv.slice(2);
const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN } = process.env;
const secureContext = createSecureContext();
const kept = new Agent({ keepAlive: true, proxyEnv: process.env, secureContext });
// The read that proves a write uses a new connection.
const fresh = new Agent({ proxyEnv: process.env, secureContext });
const settings = "video.twilio.com/v1/CompositionSettings/Default";

function send(method, address, auth, { body, agent = kept } = {}) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const headers = body === undefined ? {} : { "Content-Type": "application/x-www-form-urlencoded" };
  request(`https://${address}`, { method, agent, auth, headers }, (answer) => {
    let text = "";
    answer.setEncoding("utf8").on("data", (chunk) => (text += chunk));
    answer.on("end", () => (answer.statusCode < 300 ? resolve(JSON.parse(text)) : reject(new Error(text))));
  })
    .once("error", reject)
    .end(body);
  return promise;
}

async function logins() {
  const own = `${TWILIO_ACCOUNT_SID}:${TWILIO_AUTH_TOKEN}`;
  if (subaccounts.length === 0) return [own];
  const tokens = new Map();
  let page = "/2010-04-01/Accounts.json?Status=active&PageSize=300";
  while (page) {
    const { accounts, next_page_uri } = await send("GET", `api.twilio.com${page}`, own);
    for (const { sid, auth_token } of accounts) tokens.set(sid, auth_token);
    page = next_page_uri;
  }
  return subaccounts.map((sid) => `${sid}:${tokens.get(sid)}`);
}

async function expect(auth, encrypted, agent) {
  const { encryption_enabled } = await send("GET", settings, auth, { agent });
  if (encryption_enabled !== encrypted) throw new Error(`${auth} is not as it should be.`);
}

async function write(auth) {
  await expect(auth, false);
  await send("POST", settings, auth, { body: "FriendlyName=Clinic&EncryptionEnabled=true" });
  await expect(auth, true, fresh);
}

async function forAll(all, work) {
  const left = [...all];
  const worker = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: Number(width) }, worker));
}

const all = await logins();
await forAll(all, (auth) => expect(auth, mode === "check"));
if (mode === "apply") await forAll(all, write);
for (const agent of [kept, fresh]) agent.destroy();
