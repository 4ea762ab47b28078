import type { Outcome } from "../../run/outcome.ts";
import { namesOf } from "../story/wording.ts";

/** One calm line for all references that the credentials may not read; none where there are none. */
export function referencesLines({ accounts }: Pick<Outcome, "accounts">): string[] {
  const unread = accounts.filter(({ references }) => references === "not-permitted");
  if (unread.length === 0) return [];
  const whose = accounts.length === 1 ? "" : ` of ${namesOf(unread)}`;
  return [
    `Whether the declared keys and credentials${whose} exist was not verified: this API key may not read them (probably no restricted key may). With \`verify-references: false\` nobody asks.`,
  ];
}
