// `npm run bench`: this action side by side with what else one could do, on the stand-in, as Markdown.
import { startStandin } from "../test/standin/standin.ts";
import { growth } from "./accounts.ts";
import { oneCheck } from "./one-check.ts";

const standin = await startStandin();
try {
  console.log(`## One check of one account\n\n${await oneCheck(standin)}\n`);
  console.log(`## Many accounts, 100 ms a request\n\n${await growth(standin)}`);
} finally {
  await standin.stop();
}
