import { ActionError } from "./errors.ts";

/**
 * Calls every reader, in order, and returns their values.
 * @throws AggregateError of all errors that the readers threw, each once. A bug is thrown unchanged.
 */
export function collect<Values extends Record<string, unknown>>(
  readers: {
    [Name in keyof Values]: () => Values[Name];
  },
): Values {
  const errors = new Set<ActionError>();
  const values = Object.entries(readers).map(([name, read]) => {
    try {
      return [name, read()];
    } catch (thrown) {
      for (const error of thrown instanceof AggregateError ? thrown.errors : [thrown]) {
        if (!(error instanceof ActionError)) throw error;
        errors.add(error);
      }
      return [name, undefined];
    }
  });
  if (errors.size > 0) throw new AggregateError(errors);
  // fromEntries forgets the keys, and every reader gave its value.
  return Object.fromEntries(values) as Values;
}

/**
 * Makes a reader that reads once: it returns the same value, or throws the same error, each time. So a reader that needs a wrong
 * value throws the error of that value.
 */
export function once<Value>(read: () => Value): () => Value {
  let answer = (): Value => {
    try {
      const value = read();
      answer = () => value;
    } catch (error) {
      answer = () => {
        throw error;
      };
    }
    return answer();
  };
  return () => answer();
}
