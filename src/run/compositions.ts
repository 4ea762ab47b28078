import type { Inputs } from "../declared/inputs.ts";
import type { AccountPolicy } from "../declared/policy.ts";
import { ActionError, errorFindings } from "../messages/errors.ts";
import type { Finding } from "../messages/finding.ts";
import { listed, quote, shortSid } from "../messages/text.ts";
import { isSameStore, parseS3Url, placeWithin, storeName } from "../settings/s3.ts";
import type { Declared } from "../settings/settings.ts";
import { byTwiliosClock } from "./clock.ts";
import type { Account, Clock, Composition } from "./ports.ts";

/** The compositions of an account, which show the effect of its settings. */
export type Compositions =
  | {
      state: "listed";
      /** ISO 8601, UTC. */
      since: string;
      made: number;
      /** The place where they have to be; `anywhere` if the policy declares none, or waives it. */
      place: "bucket" | "twilio" | "anywhere";
      /** The number of judged compositions that are where they have to be. */
      inPlace: number;
      /** Oldest first. */
      misplaced: readonly Composition[];
      failed: number;
      /** Enqueued or processing, and nowhere yet. */
      unfinished: number;
    }
  /** The compositions were asked for, and not all of them are known. */
  | { state: "unknown"; since: string };

type Verified = { compositions: Compositions | undefined; findings: readonly Finding[] };

/**
 * Looks at the compositions made since a start, if an input asks for that and compositions are declared. Never throws: if it fails,
 * an error is among the findings, so that the settings are still reported.
 */
export async function verifyCompositions(
  { policy, declared }: { policy: AccountPolicy; declared: Declared | undefined },
  account: Pick<Account, "compositions">,
  { compositionsSince, mode }: Pick<Inputs, "compositionsSince" | "mode">,
  clock: Clock,
): Promise<Verified> {
  if (compositionsSince === undefined || declared === undefined || mode !== "check")
    return { compositions: undefined, findings: [] };
  const since = byTwiliosClock(compositionsSince, clock);
  try {
    const { compositions, ...judged } = judgeCompositions(await account.compositions(since), declared, since);
    const findings = [...misplacedFindings(compositions, judged, policy), ...failedFindings(compositions)];
    return { compositions, findings };
  } catch (error) {
    return {
      compositions: { state: "unknown", since },
      findings: errorFindings(notListed(error)).map((finding) => ({
        ...finding,
        subject: "compositions",
        phrase: "compositions could not be listed",
      })),
    };
  }
}

type Listed = Extract<Compositions, { state: "listed" }>;

function judgeCompositions(
  all: readonly Composition[],
  declared: Declared,
  since: string,
): { compositions: Listed; unclear: number; bucket: string | undefined } {
  const [storage, url] = [declared["aws-storage-enabled"], declared["aws-s3-url"]];
  const bucket = storage === true && typeof url === "string" && url !== "" ? url : undefined;
  const place = bucket !== undefined ? "bucket" : storage === false ? "twilio" : "anywhere";
  const judged = all
    .filter(({ location, status }) => place !== "anywhere" && (location !== "" || status === "completed"))
    .map((composition) => ({ composition, placed: placedIn(composition.location, bucket) }));
  const misplaced = judged.filter(({ placed }) => placed !== "inside").map(({ composition }) => composition);
  const compositions: Listed = {
    state: "listed",
    since,
    made: all.length,
    place,
    inPlace: judged.length - misplaced.length,
    misplaced: misplaced.sort((a, b) => Date.parse(a.created) - Date.parse(b.created)),
    failed: all.filter(({ status }) => status === "failed").length,
    unfinished: all.filter(
      ({ status, location }) => ["enqueued", "processing"].includes(status) && location === "",
    ).length,
  };
  return { compositions, unclear: judged.filter(({ placed }) => placed === "unclear").length, bucket };
}

function placedIn(location: string, bucket: string | undefined) {
  if (bucket === undefined) return location === "" ? "inside" : "elsewhere";
  return location === "" ? "elsewhere" : placeWithin(location, bucket);
}

const maxNamed = 5;

function misplacedFindings(
  { made, place, misplaced, since }: Listed,
  { unclear, bucket }: { unclear: number; bucket: string | undefined },
  { places }: AccountPolicy,
): Finding[] {
  const [first, last] = [misplaced[0], misplaced.at(-1)];
  if (first === undefined || last === undefined) return [];
  const where = place === "bucket" ? "in the bucket and path of the policy" : "at Twilio";
  const named = misplaced.slice(0, maxNamed).map(({ sid }) => shortSid(sid));
  const more = misplaced.length > maxNamed ? " and others" : "";
  const storeOf = ({ location }: Composition) =>
    location === "" ? "Twilio's cloud" : quote(storeName(location));
  const went = [...new Set(misplaced.map(storeOf))];
  const others = went.length > maxNamed ? [`${went.length - maxNamed} other places`] : [];
  const to = listed([...went.slice(0, maxNamed), ...others]);
  const cannot = unclear === 0 ? "" : ` The place of ${unclear} of them cannot be judged.`;
  return [
    {
      level: "failure",
      reason: "composition-misplaced",
      subject: "compositions",
      sharedPhrase: `compositions are ${elsewhereWords(misplaced, bucket)}`,
      phrase: `${misplaced.length} of ${made} compositions ${misplaced.length === 1 ? "is" : "are"} ${elsewhereWords(misplaced, bucket)}`,
      message: `${misplaced.length} of the ${made} compositions made since ${since} ${misplaced.length === 1 ? "is" : "are"} not ${where}: ${named.join(", ")}${more}. The first was made at ${first.created}, and the last at ${last.created}. ${misplaced.length === 1 ? "It" : "They"} went to ${to}.${cannot}`,
      hint: "Find out who changed the settings, and when. If you did, start verify-compositions after that change. The JSON report has each composition with its room, time, and place.",
      place: places["compositions.aws-s3-url"] ?? places["compositions.aws-storage-enabled"],
    },
  ];
}

// Says where all of these are, as the end of a phrase.
function elsewhereWords(misplaced: Listed["misplaced"], bucket: string | undefined): string {
  if (bucket === undefined) return "not at Twilio";
  if (misplaced.every(({ location }) => location === "")) return "at Twilio, not in S3";
  const isOther = misplaced.every(
    ({ location }) => parseS3Url(location)?.bucket !== undefined && !isSameStore(location, bucket),
  );
  return isOther ? "in another bucket" : "in another place";
}

function failedFindings({ failed, made, since }: Listed): Finding[] {
  if (failed === 0) return [];
  return [
    {
      level: "warning",
      reason: "composition-failed",
      subject: "compositions",
      message: `${failed} of the ${made} compositions made since ${since} failed, and Twilio does not try again.`,
      hint: "Look up the error (53664 to 53669) in the debugger of Twilio's console. Usual causes are the bucket, the AWS credential or the key.",
    },
  ];
}

function notListed(error: unknown): unknown {
  if (!(error instanceof ActionError)) return error;
  const message = `The list of compositions could not be read. ${error.message}`;
  return new ActionError(error.reason, message, { hint: error.hint, about: error.about, cause: error });
}
