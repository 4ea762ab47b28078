import { code, grouped } from "../../messages/text.ts";
import { type AccountOutcome, expectedOf, lastSeen } from "../../run/outcome.ts";
import type { Resource } from "../../settings/resources.ts";
import { parseS3Url, storeName } from "../../settings/s3.ts";
import type { State } from "../../settings/settings.ts";
import { count } from "./wording.ts";

const tenses = {
  now: { begin: "New", are: "are", off: "are **not encrypted**", go: "go", stay: "stay" },
  /** After apply of a policy that is merged already. */
  after: { begin: "After apply, new", are: "are", off: "are **not encrypted**", go: "go", stay: "stay" },
  /** After the merge of a pull request, and apply. */
  later: {
    begin: "After the merge and apply, new",
    are: "would be",
    off: "would **not be encrypted**",
    go: "would go",
    stay: "would stay",
  },
  before: { begin: "Before, new", are: "were", off: "were **not encrypted**", go: "went", stay: "stayed" },
} as const;
type Tense = keyof typeof tenses;

/** Says what Twilio does with new calls of an account with its present settings, and what the policy expects instead. */
export function stateSentences({ resources }: Pick<AccountOutcome, "resources">): string {
  const sentences = resources.flatMap((resource) => {
    const live = lastSeen(resource);
    const isStale = resource.state === "written" && resource.seen === undefined;
    if (live === undefined || isStale) return [];
    return [sentenceFor(resource.resource, live, { instead: { ...live, ...expectedOf(resource).declared } })];
  });
  return sentences.join(" ");
}

/** Says what would happen to new calls after apply, or what happened before it; empty if nothing about them changes. */
export function plannedSentences({ resources }: Pick<AccountOutcome, "resources">, tense: Tense): string {
  const sentences = resources.flatMap((resource) => {
    if (resource.state === "unread") return [];
    const { before, after } = resource.plan;
    if (whatHappens(before) === whatHappens(after)) return [];
    const [shown, other] = tense === "before" ? [before, after] : [after, before];
    const instead = tense === "later" ? { instead: other } : {};
    return [sentenceFor(resource.resource, shown, { tense, ...instead })];
  });
  return sentences.join(" ");
}

function whatHappens(state: State): string {
  return sentenceFor("compositions", state, {});
}

function sentenceFor(
  resource: Resource,
  state: State,
  { tense = "now", instead }: { tense?: Tense; instead?: State },
): string {
  const { begin, are, off } = tenses[tense];
  const [place, other] = [placeOf(state), instead && placeOf(instead)];
  const isElsewhere = other !== undefined && other !== place;
  const where = placeClause(place, isElsewhere ? other : undefined, tense);
  if (state["encryption-enabled"] !== true) return `${begin} ${resource} ${off} and ${where}.`;
  const [key, otherKey] = [state, instead].map((either) => either?.["encryption-key-sid"] ?? "");
  const hasOther = instead?.["encryption-enabled"] === true && otherKey !== key && otherKey !== "";
  const by = `${key === "" ? "no key" : code(key ?? "")}${hasOther ? ` instead of ${code(otherKey ?? "")}` : ""}`;
  if (tense !== "now") return `${begin} ${resource} ${are} encrypted with ${by} and ${where}.`;
  if (isElsewhere || place === atTwilio)
    return `Twilio is set to encrypt new ${resource} with ${by}. They ${where}.`;
  return `Twilio is set to encrypt new ${resource} with ${by} and to store them in ${place}.`;
}

// Says where new calls go, and where they would go otherwise; `other` is undefined if both places are the same.
function placeClause(place: string, other: string | undefined, tense: Tense): string {
  const { go, stay } = tenses[tense];
  const clause = place === atTwilio ? `${stay} at Twilio` : `${go} to ${place}`;
  if (other === undefined || other === noBucket) return clause;
  if (other === atTwilio) return `${clause} instead of staying at Twilio`;
  return `${clause} instead of ${place === atTwilio ? "going to " : ""}${other}`;
}

// Means Twilio itself among the names of places.
const atTwilio = "";
const noBucket = "no bucket";
const maxUrl = 190;

function placeOf(state: State): string {
  if (state["aws-storage-enabled"] !== true) return atTwilio;
  const url = String(state["aws-s3-url"]);
  return url === "" ? noBucket : placeText(url);
}

/** Returns a bucket of S3 and its path as `s3://…`, or any other place by its URL, in Markdown. */
export function placeText(url: string): string {
  const { bucket, inAmazon } = parseS3Url(url) ?? {};
  const store = storeName(url);
  if (inAmazon !== undefined && store === bucket)
    return code(`s3://${[bucket, ...inAmazon.segments].join("/")}`);
  return code(url.length > maxUrl ? `https://${store}/…` : url);
}

/** Says how many accounts encrypt, how many store in S3, and in how many buckets; empty if none has compositions. */
export function fleetState(accounts: readonly AccountOutcome[]): string {
  const [only] = accounts;
  if (only !== undefined && accounts.length === 1) return stateSentences(only);
  const states = accounts.flatMap(({ resources }) =>
    resources.filter(({ resource }) => resource === "compositions").flatMap((read) => lastSeen(read) ?? []),
  );
  if (states.length === 0) return "";
  const encrypting = states.filter((state) => state["encryption-enabled"] === true).length;
  const urls = states.flatMap((state) =>
    state["aws-storage-enabled"] === true ? [String(state["aws-s3-url"])] : [],
  );
  const buckets = new Set(urls.map(storeName)).size;
  const all = states.length;
  const words = (number: number) => (number === all ? "all" : number === 0 ? "none" : grouped(number));
  const some = (number: number, verb: string) => (number === 1 ? `1 ${verb}s` : `${words(number)} ${verb}`);
  const place = urls.length === 0 ? "" : `, in ${count(buckets, "bucket")}`;
  return `Of ${count(all, "account")}, ${some(encrypting, "encrypt")} new compositions, and ${some(urls.length, "store")} them in S3${place}.`;
}
