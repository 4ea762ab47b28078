import type { Finding } from "../messages/finding.ts";
import { days } from "../messages/text.ts";
import { labelOf, resources } from "../settings/resources.ts";
import { bucketIn } from "../settings/s3.ts";
import type { AccountPolicy } from "./policy.ts";
import { daysLeft } from "./waivers.ts";

const endsSoonDays = 14;

/** Finds what is odd about a policy before anything is read: unusual URLs, and waivers that end soon or have ended. */
export function declarationWarnings(policy: AccountPolicy, today: string): Finding[] {
  return [...unusualUrls(policy), ...endingWaivers(policy, today)];
}

/** What to say of a URL that names its bucket in another way than Twilio recommends. */
const styleWarnings = {
  "virtual-host": undefined,
  path: 'puts the bucket into the path; Twilio recommends "https://BUCKET.s3-REGION.amazonaws.com/PATH"',
  foreign: "does not name a host of Amazon S3",
};

function unusualUrls({ declared, places }: AccountPolicy): Finding[] {
  return resources.flatMap((resource): Finding[] => {
    const url = declared[resource]?.["aws-s3-url"];
    if (typeof url !== "string" || url === "") return [];
    const { style } = bucketIn(url);
    const warning = styleWarnings[style];
    if (warning === undefined) return [];
    const label = labelOf(resource, "aws-s3-url");
    return [
      {
        level: "warning",
        reason: "invalid-inputs",
        about: `${label} ${style}`,
        message: `${label} ${warning}.`,
        hint: "Check that this is the URL you mean.",
        place: places[`${resource}.aws-s3-url`],
      },
    ];
  });
}

function endingWaivers(policy: AccountPolicy, today: string): Finding[] {
  return policy.waivers.flatMap((waiver): Finding[] => {
    const left = daysLeft(waiver, today);
    if (left > endsSoonDays) return [];
    const label = labelOf(waiver.resource, waiver.setting);
    const message =
      left > 0
        ? `The waiver of ${label} ends in ${days(left)}, on ${waiver.expires}.`
        : `The waiver of ${label} ended on ${waiver.expires} and counts for nothing.`;
    return [
      {
        level: "warning",
        reason: "waiver",
        about: `${label} ${waiver.expires}${left > 0 ? "" : " ended"}`,
        message,
        hint: "Make the setting what is declared, or renew the waiver with a reason, or remove it.",
        place: waiver.place ?? policy.places[`${waiver.resource}.${waiver.setting}`],
      },
    ];
  });
}
