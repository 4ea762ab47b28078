import type { Effect } from "../plan/plan.ts";

/** What apply would do to a setting: "would strengthen". */
export const todo: Record<Effect, string> = {
  strengthen: "strengthen",
  weaken: "weaken",
  replace: "replace",
  set: "set",
  rename: "rename",
  name: "name it, since Twilio requires a name",
};

/** What apply did to a setting. */
export const done: Record<Effect, string> = {
  strengthen: "strengthened",
  weaken: "weakened",
  replace: "replaced",
  set: "set",
  rename: "renamed",
  name: "named, since Twilio requires a name",
};
