import { meanings } from "../../messages/reasons.ts";
import { capital } from "../../messages/text.ts";
import { labelOf, resources } from "../../settings/resources.ts";
import { settings } from "../../settings/settings.ts";
import { home } from "../../tool.ts";

const todoOfDrift =
  "Find out who changed it. To restore the policy, run the workflow that applies it. If the value at Twilio is right, change the policy in a pull request.";

/** Returns the rules of an upload: one for each setting of each resource, and one for each reason in the upload. */
export function rulesFor(ids: ReadonlySet<string>) {
  const ofSettings = resources.flatMap((resource) =>
    settings.map(({ name, rank, purpose }) => {
      const title = `${labelOf(resource, name)} differs from the policy`;
      const says = `${purpose(resource)} The value at Twilio differs from the policy.`;
      const texts = { title, says, todo: todoOfDrift, anchor: "what-is-managed" };
      return ruleOf(`${resource}.${name}`, resource, 9.5 - 1.2 * rank, texts);
    }),
  );
  const ofReasons = Object.entries(meanings).map(([id, meaning]) => {
    const severity = id === "composition-misplaced" ? 8.3 : 5;
    return ruleOf(id, "policy", severity, { title: `Reason: ${id}`, ...meaning, anchor: "when-it-fails" });
  });
  return [...ofSettings, ...ofReasons.filter(({ id }) => ids.has(id))];
}

type Texts = { title: string; says: string; todo: string; anchor: string };

/** Makes a rule for code scanning. Its severity is critical above 9.0, high from 7.0, and medium from 4.0. */
function ruleOf(id: string, tag: string, severity: number, { title, says, todo, anchor }: Texts) {
  const plain = (markdown: string) => markdown.replaceAll("`", "");
  return {
    id,
    // SARIF forbids a name that is the identifier in another case.
    name: [tag, ...id.replace(`${tag}.`, "").split("-")].map(capital).join(""),
    shortDescription: { text: title },
    fullDescription: { text: plain(says) },
    help: { text: plain(`${says} ${todo}`), markdown: `${says}\n\n**What to do:** ${todo}` },
    helpUri: `${home}#${anchor}`,
    properties: { "security-severity": severity.toFixed(1), tags: ["security", tag] },
  };
}
