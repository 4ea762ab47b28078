// `npm run documents` writes to test/schemas/ parts of the official API documents of Twilio and GitHub. The tests compare requests
// and answers with them. The packages with the whole documents have 400 MB, and 200 dependencies, so `npm ci` leaves them out.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Json = { [key: string]: unknown };
type Part = {
  /** The name of the file to write. */
  name: string;
  /** The file in the package. */
  file: string;
  /** The paths of the API that a stand-in answers. */
  paths: readonly string[];
  /** The keys of an operation that the tests compare requests and answers with. */
  keys: readonly string[];
};

const repository = "/repos/{owner}/{repo}";
const issue = `${repository}/issues/{issue_number}`;
const exchange = ["parameters", "requestBody", "responses"];
const twilio = (name: string, file: string, paths: readonly string[]): Part => ({
  name: `twilio-${name}`,
  file: `src/services/twilio-api/twilio_${file}.json`,
  paths,
  keys: exchange,
});

writeParts("@twilio/cli-core@9.0.0", [
  twilio("video", "video_v1", [
    "/v1/CompositionSettings/Default",
    "/v1/RecordingSettings/Default",
    "/v1/Compositions",
  ]),
  twilio("accounts", "accounts_v1", ["/v1/Credentials/PublicKeys/{Sid}", "/v1/Credentials/AWS/{Sid}"]),
  twilio("api", "api_v2010", ["/2010-04-01/Accounts.json", "/2010-04-01/Accounts/{Sid}.json"]),
]);
writeParts("@octokit/openapi@23.0.2", [
  {
    name: "github",
    file: "generated/api.github.com.json",
    paths: [
      `${repository}/actions/runs/{run_id}/approvals`,
      `${repository}/git/blobs/{file_sha}`,
      `${repository}/issues`,
      `${repository}/issues/comments/{comment_id}`,
      issue,
      `${issue}/comments`,
      `${repository}/labels`,
      `${repository}/pulls/{pull_number}`,
    ],
    keys: ["parameters", "requestBody"],
  },
]);

function writeParts(source: string, parts: readonly Part[]): void {
  const folder = mkdtempSync(join(tmpdir(), "documents-"));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder, source]);
  execFileSync("sh", ["-c", 'tar -xzf ./*.tgz "$@"', "sh", ...parts.map(({ file }) => `package/${file}`)], {
    cwd: folder,
  });
  for (const { name, file, paths, keys } of parts) {
    const document: Json = JSON.parse(readFileSync(join(folder, "package", file), "utf8"));
    const part = { source: `${source}/${file}`, ...partOf(document, paths, keys) };
    writeFileSync(`test/schemas/${name}.json`, `${JSON.stringify(part, null, 2)}\n`);
  }
  rmSync(folder, { recursive: true });
}

/** Returns the given paths of a document and the components that they refer to, without descriptions. */
function partOf(document: Json, paths: readonly string[], keys: readonly string[]): Json {
  const all = document["paths"] as Record<string, Record<string, Json>>;
  const kept = Object.fromEntries(paths.map((path) => [path, operationsOf(all[path] ?? {}, keys)]));
  const components: Record<string, Json> = {};
  const follow = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const reference = "$ref" in node && typeof node.$ref === "string" ? node.$ref : "";
    const [, , kind = "", name = ""] = reference.split("/");
    if (name !== "" && components[kind]?.[name] === undefined) {
      const component = withoutTexts((document["components"] as Record<string, Json>)[kind]?.[name]);
      components[kind] = { ...components[kind], [name]: component };
      follow(component);
    }
    for (const child of Object.values(node)) follow(child);
  };
  follow(kept);
  return { paths: kept, components };
}

function operationsOf(path: Record<string, Json>, keys: readonly string[]): Json {
  const methods = Object.entries(path).filter(([method]) => /^(?:get|post|put|patch|delete)$/.test(method));
  const cut = (operation: Json) => Object.fromEntries(keys.flatMap((key) => entryOf(operation, key)));
  return Object.fromEntries(methods.map(([method, operation]) => [method, withoutTexts(cut(operation))]));
}

function entryOf(operation: Json, key: string): [string, unknown][] {
  return operation[key] === undefined ? [] : [[key, operation[key]]];
}

function withoutTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTexts);
  if (typeof node !== "object" || node === null) return node;
  const isText = ([key, value]: [string, unknown]) =>
    /^(?:example|examples|x-.*)$/.test(key) || (key === "description" && typeof value === "string");
  const kept = Object.entries(node).filter((entry) => !isText(entry));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutTexts(value)]));
}
