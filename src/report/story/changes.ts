import { grouped, listed, shortSid } from "../../messages/text.ts";
import type { AccountChange, Change, SettingChange } from "../../plan/change.ts";
import { type ChangeEffect, changeEffects } from "../../plan/effect.ts";
import type { Outcome } from "../../run/outcome.ts";
import { labelOf, resourceRows } from "../../settings/resources.ts";
import { rowFor } from "../../settings/settings.ts";
import { type DriftedRow, driftedRows, type Tone } from "./rows.ts";
import { count, titleOf } from "./wording.ts";

/** How many of many changes are named one by one. */
export const maxNamed = 3;

type ChangeLook = { icon: string; sign: string; tone?: Tone; isGrave: boolean };

/** How a change of an effect is shown; a refused one is `bad`. A grave one gives up or replaces a protection. */
export const changeLooks: Record<ChangeEffect, ChangeLook> = {
  weakening: { icon: "⛔", sign: "!", tone: "mild", isGrave: true },
  replacement: { icon: "⚠️", sign: "!", tone: "mild", isGrave: true },
  caution: { icon: "⚠️", sign: "!", tone: "mild", isGrave: false },
  strengthening: { icon: "", sign: "+", tone: "good", isGrave: false },
  other: { icon: "", sign: "-", isGrave: false },
};

/** Whether a change gives up or replaces a protection. */
export function isGrave({ effect }: Change): boolean {
  return changeLooks[effect].isGrave;
}

/** Whether a change is refused. */
export function isRefused({ level }: Change): boolean {
  return level === "failure";
}

/** The icon of a change. */
export function iconOf(change: Change): string {
  return isRefused(change) ? changeLooks.weakening.icon : changeLooks[change.effect].icon;
}

/** What a pull request changes, the worst first. */
export function worstFirst({ changes }: Pick<Outcome, "changes">): Change[] {
  return changes.toSorted((a, b) => changeEffects.indexOf(a.effect) - changeEffects.indexOf(b.effect));
}

/** The same change of many accounts: `deed` follows on "This pull request", `sentence` stands alone. */
type ChangeGroup = { change: Change; changes: readonly Change[]; deed: string; sentence: string };

/**
 * The same change of many accounts once, in the order in which they come.
 * @param isByLine whether changes on different lines of the policy file stay apart.
 */
export function groupChanges(changes: readonly Change[], isByLine = false): ChangeGroup[] {
  const groups = Map.groupBy(changes, (change) =>
    JSON.stringify([
      ...[change.effect, change.level, change.isSelected],
      ...[isByLine && change.place, withoutAccount(change)],
    ]),
  );
  return [...groups.values()].flatMap((same) => {
    const [change] = same;
    if (change === undefined) return [];
    const titles = same.flatMap((one) => (one.kind === "rule" ? [] : [titleOf(one.account)]));
    const deed = deedFor(change, firstThree(titles));
    const applying = takesApply(change) ? "Merging and applying this" : "Merging this";
    const elsewhere = change.isSelected ? "" : " This step does not select it.";
    return [{ change, changes: same, deed, sentence: `${applying} ${deed}.${elsewhere}` }];
  });
}

// Everything that its words say but the account. What is lost with an account, and its old name, are its own.
function withoutAccount(change: Change): unknown {
  if (change.kind === "account-added") return change.kind;
  if (change.kind !== "setting") return change;
  const { resource, setting, to } = change;
  const deed = settingDeed(change);
  return [resource, setting, deed, deed === "waives" && "expires" in to && to.expires];
}

function firstThree(titles: readonly string[]): string {
  const hidden = titles.length - maxNamed;
  return hidden > 1 ? `${titles.slice(0, maxNamed).join(", ")} and ${grouped(hidden)} more` : listed(titles);
}

/** Tells whether a change takes effect with apply. A removed setting is unmanaged as soon as it is merged. */
export function takesApply(change: Change): boolean {
  return change.kind === "setting" && change.to.state === "declared";
}

function deedFor(change: Change, titles: string): string {
  switch (change.kind) {
    case "setting":
      return settingDeeds[settingDeed(change)](labelOf(change.resource, change.setting), titles, change);
    case "rule":
      return `${change.effect === "weakening" ? "loosens" : "tightens"} ${change.rule} from ${change.from} to ${change.to}`;
    case "account-added":
      return `adds ${titles}`;
    case "account-renamed":
      return `renames ${change.was} to ${titles}`;
    case "account-dropped":
      return `drops ${titles}${change.isClosed ? ", which is closed at Twilio" : withProtections(change.lost)}`;
    case "account-moved":
      return `gives the name ${titles} to another account and ${afterMove(change)}`;
    default:
      return change satisfies never;
  }
}

function afterMove({ account, now, lost }: Extract<AccountChange, { kind: "account-moved" }>): string {
  const sid = shortSid(account.account);
  return now === undefined ? `drops ${sid}${withProtections(lost)}` : `calls ${sid} ${now}`;
}

/** What a change does to a setting, in words that follow on "This pull request". */
const settingDeeds = {
  undeclares: (label, titles) => `no longer declares ${label} for ${titles}`,
  waives: (label, titles, { to }) =>
    `waives ${label} of ${titles} until ${"expires" in to ? to.expires : ""}`,
  "changes the waiver": (label, titles) => `changes the waiver of ${label} of ${titles}`,
  turns: (label, titles, { setting, resource, effect }) => {
    const row = rowFor(setting);
    const what = row.kind === "switch" ? `${row.noun}${resourceRows[resource].suffix}` : label;
    return `turns ${what} ${effect === "weakening" ? "OFF" : "ON"} for ${titles}`;
  },
  replaces: (label, titles, { setting, resource }) => {
    const row = rowFor(setting);
    return "replaces" in row ? row.replaces(resource, titles) : `changes ${label} of ${titles}`;
  },
  "changes the path": (label, titles) => `changes the path of ${label} of ${titles}, in the same bucket`,
  "ends the waiver": (label, titles) => `ends the waiver of ${label} of ${titles}`,
  empties: (label, titles) => `empties ${label} of ${titles}`,
  declares: (label, titles) => `declares ${label} for ${titles}`,
  changes: (label, titles) => `changes ${label} of ${titles}`,
} satisfies Record<string, (label: string, titles: string, change: SettingChange) => string>;

// The first that is true.
function settingDeed({ setting, effect, caution, from, to }: SettingChange): keyof typeof settingDeeds {
  if (to.state === "undeclared") return "undeclares";
  if (to.state === "waived" && effect !== "replacement")
    return effect === "weakening" || from.state !== "waived" ? "waives" : "changes the waiver";
  // A switch that the base does not declare may be on already, so only a known opposite value is turned.
  const isTurned =
    effect === "weakening" ||
    effect === "replacement" ||
    caution === "storage-on" ||
    (effect === "strengthening" && from.state === "declared");
  if (isTurned && rowFor(setting).kind === "switch") return "turns";
  if (effect === "replacement") return "replaces";
  if (caution === "path") return "changes the path";
  if (from.state === "waived") return "ends the waiver";
  if (to.value === "") return "empties";
  return from.state === "undeclared" ? "declares" : "changes";
}

function withProtections({ length }: readonly unknown[]): string {
  if (length === 0) return "";
  return ` with the ${length === 1 ? "protection" : `${length} protections`} declared for it`;
}

/** What to know about a change that needs a look, and what to do; empty for every other. */
export function changeHint(change: Change): string {
  const accepted = acceptedText(change);
  const unmeant = "Not intended? Take it out before this is merged.";
  if (change.effect === "caution")
    return [cautionText(change), accepted].filter((text) => text !== "").join(" ");
  if (!isGrave(change)) return accepted;
  if (!change.needsPermission) return unmeant;
  if (!isRefused(change)) return `${accepted}Accepted by allow-weakening. ${unmeant}`;
  const isWritten = change.effect === "weakening" && takesApply(change);
  const where = isWritten ? "this step and in the step of apply" : "this step";
  return `${accepted}${unmeant} Intended? Get it approved, then set allow-weakening in ${where} to the hash in the job summary.`;
}

// The value may be an attacker's, who waits for a policy that accepts it.
function acceptedText(change: Change): string {
  if (change.kind !== "setting" || change.accepts !== "drift") return "";
  return "This accepts a value that was set at Twilio, against the base: find out who set it. ";
}

function cautionText(change: Change): string {
  if (change.kind !== "setting") return "";
  switch (change.caution) {
    case "unseen":
      return unseenText(change);
    case "storage-on":
      return "Is the bucket yours? Twilio writes a test file into it.";
    default:
      return "";
  }
}

function unseenText({ setting, resource, to }: SettingChange): string {
  const row = rowFor(setting);
  if (row.kind !== "switch") {
    const apply = to.state === "declared" && to.value === "" ? "clears" : "replaces";
    return `This run cannot see what ${setting} is at Twilio. If it is set to another value, apply ${apply} it.`;
  }
  const what = `${row.noun}${resourceRows[resource].suffix}`;
  const [is, turns] = "value" in to && to.value === true ? ["off", "on"] : ["on", "off"];
  return `This run cannot see whether ${what} is on at Twilio. If it is ${is}, apply turns it ${turns}.`;
}

/** "Merging and applying this turns encryption OFF for production, with 2 more changes"; undefined where nothing changes. */
export function changeHeadline(outcome: Outcome): string | undefined {
  const changes = worstFirst(outcome);
  const worst = changes[0]?.effect;
  if (worst === undefined) return undefined;
  const shown = changes.filter((change) => change.effect === worst || isGrave(change));
  const groups = groupChanges(shown).slice(0, maxNamed);
  const hidden = changes.length - groups.flatMap((group) => group.changes).length;
  const more = hidden > 0 ? `, with ${count(hidden, "more change")}` : "";
  const merging = shown.some(takesApply) ? "Merging and applying this" : "Merging this";
  const already = alreadyDrifted(outcome);
  const apart = apartWords(allDrift(outcome).length - already.size);
  return `${merging} ${listed(groups.map(({ deed }) => deed))}${more}${alreadyWords(changes, already)}${apart}`;
}

// What was changed at Twilio and is now to be declared, or to be declared no longer, is no second setting.
function alreadyWords(changes: readonly Change[], already: ReadonlyMap<Change, DriftedRow>): string {
  if (already.size === 0) return "";
  if (already.size < changes.length)
    return `, of which ${already.size} ${already.size === 1 ? "differs" : "differ"} at Twilio already`;
  const isSo = changes.every(
    (change) => already.get(change)?.state === "drift-accepted" && takesApply(change),
  );
  return isSo ? ", as it is at Twilio already" : ", which differs at Twilio already";
}

function apartWords(number: number): string {
  if (number === 0) return "";
  return `, and ${number === 1 ? "1 setting differs" : `${number} settings differ`} without it`;
}

/** The changes whose very setting has drifted from the base already, each with its row. */
export function alreadyDrifted({
  changes,
  accounts,
}: Pick<Outcome, "changes" | "accounts">): ReadonlyMap<Change, DriftedRow> {
  const rows = new Map(
    accounts.flatMap((account) =>
      driftedRows(account).map((row) => [`${account.policy.account} ${row.name}`, row] as const),
    ),
  );
  return new Map(
    changes.flatMap((change) => {
      if (change.kind !== "setting") return [];
      const row = rows.get(`${change.account.account} ${change.resource}.${change.setting}`);
      return row === undefined ? [] : [[change, row] as const];
    }),
  );
}

/** Everything that drifted, of every account that was read, with the account's title. */
export function allDrift({ accounts }: Pick<Outcome, "accounts">): (DriftedRow & { title: string })[] {
  return accounts.flatMap((account) =>
    driftedRows(account).map((row) => ({ ...row, title: titleOf(account.policy) })),
  );
}
