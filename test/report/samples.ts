// `node test/report/samples.ts FOLDER` writes the report of every story, and three SARIF files, for validators of other authors.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { reportOf } from "../../src/report/files/json.ts";
import { sarifOf } from "../../src/report/files/sarif.ts";
import { pushed, stories } from "./stories.ts";

const [folder = "."] = process.argv.slice(2);
const inCodeScanning = ["drifted", "waived", "a fleet with a misplaced composition"];

for (const [name, story] of Object.entries(stories)) {
  const outcome = await story();
  const write = (ending: string, content: object | undefined) =>
    writeFileSync(join(folder, `${name}.${ending}`), JSON.stringify(content));
  write("report.json", reportOf(outcome, pushed));
  if (inCodeScanning.includes(name)) write("sarif", sarifOf(outcome, pushed, "main"));
}
