import { quote } from "../messages/text.ts";

// RFC 1035, 2.3.4. Reading a longer one may take more than linear time: names in Punycode are spelt out.
const maxHostLength = 253;

/** Says what is wrong with the URL of a bucket; undefined where it can be used. */
export function s3UrlFault(url: string): string | undefined {
  const parts = /^https:\/\/(?<host>[^/?#]*)(?<path>[^?#]*)(?<mark>[?#]?)/i.exec(url)?.groups;
  if (parts === undefined) return "is not an https URL";
  // RFC 3986, section 2: reserved, unreserved and percent-encoded characters.
  if (!/^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})*$/i.test(url))
    return "holds a character outside RFC 3986";
  const host = parts["host"] ?? "";
  if (host === "") return "is not a URL";
  if (host.includes("@")) return "holds a user name";
  if (host.includes(":")) return "holds a port";
  if (parts["mark"] === "?") return "holds a query";
  if (parts["mark"] === "#") return "holds a fragment";
  if (host.length > maxHostLength) return `names a host of more than ${maxHostLength} characters`;
  if (!URL.canParse(url)) return "is not a URL";
  const { bucket } = locate(url);
  return bucket === undefined || isBucketName(bucket)
    ? undefined
    : `names the bucket ${quote(bucket)}, which breaks Amazon's rules for bucket names`;
}

/** Says what is unusual about a URL that can be used; undefined where it has the form that Twilio recommends. */
export function s3UrlWarning(url: string): string | undefined {
  const { style } = locate(url);
  if (style === "path")
    return 'puts the bucket into the path; Twilio recommends "https://BUCKET.s3-REGION.amazonaws.com/PATH"';
  if (style === "foreign") return "does not name a host of Amazon S3";
  return undefined;
}

/** Tells whether two URLs name the same bucket and path, however the host is spelt. */
export function isSamePlace(a: string, b: string): boolean {
  if (s3UrlFault(a) !== undefined || s3UrlFault(b) !== undefined) return false;
  const [one, other] = [bucketAndPath(a), bucketAndPath(b)];
  return one !== undefined && one === other;
}

// Returns bucket and path; undefined for other hosts, whose buckets are not known.
function bucketAndPath(url: string): string | undefined {
  const { style, bucket } = locate(url);
  const path = new URL(url).pathname.replace(/\/$/, "");
  if (style === "foreign") return undefined;
  return style === "path" ? path.slice(1) : `${bucket}${path}`;
}

/** Finds the bucket in a URL; undefined where the host is neither one of Amazon S3 nor a bare name. */
export function locate(url: string): {
  style: "virtual-host" | "path" | "foreign";
  bucket: string | undefined;
} {
  const { hostname, pathname } = new URL(url);
  // BUCKET.s3.amazonaws.com, BUCKET.s3-REGION.amazonaws.com, BUCKET.s3.REGION.amazonaws.com, dual-stack and China.
  const labels =
    /^(?<labels>[^/]*)\.amazonaws\.com(?:\.cn)?$/.exec(hostname)?.groups?.["labels"]?.split(".") ?? [];
  const service = labels.findLastIndex((label) => label === "s3" || label.startsWith("s3-"));
  if (service < 0 || !labels.slice(service).every((label) => /^[a-z0-9-]+$/.test(label)))
    return { style: "foreign", bucket: hostname.includes(".") ? undefined : hostname };
  return service === 0
    ? { style: "path", bucket: pathname.split("/")[1] ?? "" }
    : { style: "virtual-host", bucket: labels.slice(0, service).join(".") };
}

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
function isBucketName(bucket: string): boolean {
  return (
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) &&
    !/\.\.|\.-|-\./.test(bucket) &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(bucket) &&
    !/^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(bucket)
  );
}
