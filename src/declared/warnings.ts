import type { Finding } from "../messages/finding.ts";
import { endsWhen } from "../messages/text.ts";
import { labelOf, resources } from "../settings/resources.ts";
import { bucketNameRules, parseS3Url } from "../settings/s3.ts";
import { type AccountPolicy, daysLeft } from "./policy.ts";

const endsSoonDays = 14;

/** Finds what is unusual about a policy before anything is read: odd URLs, and waivers that end soon or have expired. */
export function declarationWarnings(policy: AccountPolicy, today: string): Finding[] {
  return [...unusualUrls(policy), ...endingWaivers(policy, today)];
}

/** The warnings about unusual URLs. Each follows the name of the setting. */
const urlWarnings = {
  path: 'puts the bucket into the path; Twilio recommends "https://BUCKET.s3-REGION.amazonaws.com/PATH"',
  website: "is a website endpoint of S3, to which nothing can be written",
  "old-name": "names a bucket as only the old rules of S3 allow, for example with capitals or underscores",
  foreign: "does not name a host of Amazon S3",
};

function warningsAbout(url: string): (keyof typeof urlWarnings)[] {
  const { style = "foreign", bucket = "" } = parseS3Url(url) ?? {};
  const styles = style === "virtual-host" || style === "access-point" ? [] : [style];
  return bucketNameRules(bucket) === "old" ? [...styles, "old-name"] : styles;
}

function unusualUrls({ declared, places }: AccountPolicy): Finding[] {
  return resources.flatMap((resource): Finding[] => {
    const url = declared[resource]?.["aws-s3-url"];
    if (typeof url !== "string" || url === "") return [];
    const label = labelOf(resource, "aws-s3-url");
    return warningsAbout(url).map((warning) => ({
      level: "warning",
      reason: "invalid-inputs",
      about: `${label} ${warning}`,
      message: `${label} ${urlWarnings[warning]}.`,
      hint: "Check that this is the URL you mean.",
      place: places[`${resource}.aws-s3-url`],
    }));
  });
}

function endingWaivers(policy: AccountPolicy, today: string): Finding[] {
  const ending = policy.waivers.filter((waiver) => daysLeft(waiver, today) <= endsSoonDays);
  return ending.map((waiver) => {
    const left = daysLeft(waiver, today);
    const label = labelOf(waiver.resource, waiver.setting);
    const message =
      left > 0
        ? `The waiver of ${label} ends ${endsWhen(left)}, on ${waiver.expires}.`
        : `The waiver of ${label} expired on ${waiver.expires}.`;
    return {
      level: "warning",
      reason: "waiver",
      about: `${label} ${waiver.expires}${left > 0 ? "" : " ended"}`,
      message,
      hint: "Fix the setting and remove the waiver, or extend it.",
      place: waiver.place ?? policy.places[`${waiver.resource}.${waiver.setting}`],
    };
  });
}
