import { meanings } from "../../messages/reasons.ts";
import { labelOf, type Resource, resources } from "../../settings/resources.ts";
import { settings } from "../../settings/settings.ts";
import { home } from "../../tool.ts";

/** What code scanning shows of a rule beside each of its alerts. */
type Rule = {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri: string;
};

/** The rules of an upload: one for each setting of each resource, and one for each reason that it tells of. */
export function rulesFor(ids: ReadonlySet<string>): Rule[] {
  const reported = Object.entries(meanings).filter(([reason]) => ids.has(reason));
  return [
    ...resources.flatMap((resource) => settings.map((setting) => settingRule(resource, setting))),
    ...reported.map(([reason, meaning]) => reasonRule(reason, meaning)),
  ];
}

function settingRule(resource: Resource, setting: (typeof settings)[number]): Rule {
  const label = labelOf(resource, setting.name);
  const purpose = setting.purpose(resource);
  return {
    id: `${resource}.${setting.name}`,
    shortDescription: { text: `${label} differs from the policy` },
    fullDescription: { text: `${purpose} The value at Twilio differs from the policy.` },
    help: {
      text: `${purpose} Find out who changed it. To restore the policy, run the workflow that applies it. If the value at Twilio is right, change the policy in a pull request.`,
      markdown: `${purpose}\n\n1. Find out who changed it.\n2. To restore the policy, run the workflow that applies it.\n3. If the value at Twilio is right, change the policy in a pull request.`,
    },
    helpUri: `${home}#what-is-managed`,
  };
}

function reasonRule(id: string, { says, todo }: { says: string; todo: string }): Rule {
  const plain = (markdown: string) => markdown.replaceAll("`", "");
  return {
    id,
    shortDescription: { text: `Reason: ${id}` },
    fullDescription: { text: plain(says) },
    help: { text: plain(`${says} ${todo}`), markdown: `${says}\n\n**What to do:** ${todo}` },
    helpUri: `${home}#when-it-fails`,
  };
}
