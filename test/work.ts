import { Session } from "node:inspector";

type Range = { startOffset: number; endOffset: number; count: number };
type Coverage = { result: { url: string; functions: { ranges: Range[] }[] }[] };

/**
 * Counts the work of a call. The number is the same on every machine. It has the calls of functions in src/, as V8 counts them.
 * It also has look-ups in sets, elements that a search in a list may compare, and characters that `Intl.Segmenter` splits.
 */
export function workOf(call: () => void): number {
  const session = new Session();
  session.connect();
  // In one process an answer arrives before `post` returns.
  const ask = (method: string, params: object = {}) => {
    let answer: unknown;
    session.post(method, params, (_, result) => {
      answer = result;
    });
    return answer;
  };
  ask("Profiler.enable");
  ask("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  const searched = searchedWhile(call);
  const { result } = ask("Profiler.takePreciseCoverage") as Coverage;
  ask("Profiler.stopPreciseCoverage");
  session.disconnect();
  const ranges = result
    .filter(({ url }) => /\/src\/[^?]*\.ts/.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
  return ranges.reduce((sum, { count }) => sum + count, searched);
}

/** Makes a call, and counts the work inside of JavaScript's own functions, which V8 does not count. */
function searchedWhile(call: () => void): number {
  let searched = 0;
  const { includes, indexOf } = Array.prototype;
  const { segment } = Intl.Segmenter.prototype;
  const { has } = Set.prototype;
  Set.prototype.has = function (value) {
    searched++;
    return has.call(this, value);
  };
  Array.prototype.includes = function (...given) {
    searched += this.length;
    return includes.apply(this, given);
  };
  Array.prototype.indexOf = function (...given) {
    searched += this.length;
    return indexOf.apply(this, given);
  };
  Intl.Segmenter.prototype.segment = function (text) {
    searched += text.length;
    return segment.call(this, text);
  };
  try {
    call();
  } finally {
    Object.assign(Array.prototype, { includes, indexOf });
    Object.assign(Intl.Segmenter.prototype, { segment });
    Object.assign(Set.prototype, { has });
  }
  return searched;
}
