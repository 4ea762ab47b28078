// `npm run bench` compares this action on the stand-in with the floor (bench/floor.js), near and far away, and with the
// alternatives. It prints Markdown. `npm run bench -- apply "30 ms"` measures only the rows whose names contain both texts.
// `-- others` and `-- pull-request` measure the other tables.
import { startStandin } from "../test/standin/standin.ts";
import { compare, header, nameOf, rows } from "./distance.ts";
import { tableHead, tableRow } from "./measure.ts";
import { others } from "./others.ts";
import { pullRequests } from "./pull-request.ts";

const words = process.argv.slice(2);
const chosen = rows.filter((row) => words.every((word) => nameOf(row).includes(word)));
const standin = await startStandin();
try {
  if (chosen.length > 0) console.log(tableHead(header));
  for (const row of chosen) console.log(tableRow(await compare(standin, row)));
  if (words.length === 0 || words.includes("others")) console.log(`\n${await others(standin)}`);
  if (words.length === 0 || words.includes("pull-request")) console.log(`\n${await pullRequests(standin)}`);
} finally {
  await standin.stop();
}
