import { expect, test } from "vitest";
import { collect, once } from "../../src/messages/collect.ts";
import { ActionError } from "../../src/messages/errors.ts";

const error = (message: string) => new ActionError("invalid-inputs", message, { hint: "Try." });
const fail = (thrown: unknown) => () => {
  throw thrown;
};
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (thrown) {
    return thrown;
  }
};

test("the values of all readers are collected by name", () => {
  expect(collect({ a: () => 1, b: () => undefined, c: () => "x" })).toEqual({ a: 1, b: undefined, c: "x" });
});

test("every reader is called, and all errors are thrown in order, each once", () => {
  const [first, second, third] = [error("1"), error("2"), error("3")];
  const broken = once(fail(first));
  const called: string[] = [];
  const thrown = thrownBy(() =>
    collect({
      a: broken,
      b: fail(new AggregateError([second, first])),
      c: () => broken(),
      d: () => called.push("d"),
      e: fail(third),
    }),
  );
  expect(thrown).toBeInstanceOf(AggregateError);
  expect(thrown).toMatchObject({ errors: [first, second, third] });
  expect(called).toEqual(["d"]);
});

test("a bug is thrown as it is, alone or among errors", () => {
  const bug = new TypeError("bug");
  expect(() => collect({ a: fail(error("1")), b: fail(bug) })).toThrow(bug);
  expect(() => collect({ a: fail(new AggregateError([error("1"), bug])) })).toThrow(bug);
});

test("a reader that reads once gives the same value or error each time", () => {
  let reads = 0;
  const value = once(() => ++reads);
  const failing = once(() => {
    throw error(`${++reads}`);
  });
  expect([value(), value()]).toEqual([1, 1]);
  expect(thrownBy(failing)).toBe(thrownBy(failing));
  expect(reads).toBe(2);
});
