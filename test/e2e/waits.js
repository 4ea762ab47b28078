// Shows a test how long the bundle waits, independent of the speed of the machine. `--import` loads it before the bundle. For
// each wait that ran out, it writes down the milliseconds that were asked for. A wait of NO_WAIT_OF milliseconds or more never
// ends. CLOCK_DIVISOR slows down the clock of the budgets: with 1000, it goes 1,000 times slower than the machine.
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers";
import promises from "node:timers/promises";

const { CLOCK_DIVISOR = "1", NO_WAIT_OF, WAITS_FILE } = process.env;
const now = performance.now.bind(performance);
performance.now = () => now() / Number(CLOCK_DIVISOR);
// The longest time that a timer of Node can wait: 24 days.
const never = 2 ** 31 - 1;
const msOf = (ms) => (ms >= Number(NO_WAIT_OF) ? never : ms);
const append = (ms = 1) => appendFileSync(WAITS_FILE, `${ms}\n`);

timers.setTimeout = new Proxy(timers.setTimeout, {
  apply: (real, self, [act, ms, ...given]) => {
    const actAfter = (...args) => {
      append(ms);
      act(...args);
    };
    return real.call(self, actAfter, msOf(ms), ...given);
  },
});
globalThis.setTimeout = timers.setTimeout;
const { setTimeout: sleep } = promises;
promises.setTimeout = async (ms, ...given) => {
  const value = await sleep(msOf(ms), ...given);
  append(ms);
  return value;
};
syncBuiltinESMExports();
