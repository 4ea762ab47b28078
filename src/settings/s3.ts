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
  const { bucket } = bucketIn(url);
  return bucket === undefined || isBucketName(bucket)
    ? undefined
    : `names the bucket ${quote(bucket)}, which breaks Amazon's rules for bucket names`;
}

/** The place of an object, judged by the URL of a bucket; `unclear` where it cannot be judged. */
type Placed = "inside" | "elsewhere" | "unclear";

type S3Place = { host: string; segments: readonly string[] };

/**
 * Tells whether the object at this URL lies in the declared bucket and, by whole path segments, below the declared path.
 * A bucket is the same however the host of Amazon S3 is spelt. If one of the two URLs is not Amazon's, the hosts are
 * compared. Nothing in a location is resolved, because a key of S3 may contain dots.
 */
export function placeWithin(location: string, declaredUrl: string): Placed {
  const [object, declared] = [parseObjectUrl(location), parseObjectUrl(declaredUrl)];
  if (object === undefined || declared === undefined) return "unclear";
  const isAmazons = object.bucket !== undefined && declared.bucket !== undefined;
  const [at, under] = isAmazons ? [object.bucket, declared.bucket] : [object.asWritten, declared.asWritten];
  if (at === undefined || under === undefined) return "elsewhere";
  const prefix = withoutLastSlash(under.segments);
  const key = at.segments.slice(prefix.length);
  const isBelow = prefix.every((segment, index) => at.segments[index] === segment);
  return at.host === under.host && isBelow && key.join("") !== "" ? "inside" : "elsewhere";
}

/** Tells whether two URLs name the same bucket and path of Amazon S3, however the host is spelt. */
export function isSamePlace(a: string, b: string): boolean {
  const [here, there] = [parseObjectUrl(a)?.bucket, parseObjectUrl(b)?.bucket];
  if (here === undefined || there === undefined || here.host !== there.host) return false;
  return withoutLastSlash(here.segments).join("/") === withoutLastSlash(there.segments).join("/");
}

/** Tells whether two URLs name the same bucket of Amazon S3, or the same other host. */
export function isSameStore(a: string, b: string): boolean {
  const [here, there] = [a, b].map((url) => {
    const place = parseObjectUrl(url);
    return (place?.bucket ?? place?.asWritten)?.host;
  });
  return here !== undefined && here === there;
}

/** Tells whether two URLs name the same bucket of Amazon S3. */
export function isSameBucket(a: string, b: string): boolean {
  const [here, there] = [parseObjectUrl(a)?.bucket, parseObjectUrl(b)?.bucket];
  return here !== undefined && here.host === there?.host;
}

function withoutLastSlash(segments: readonly string[]): readonly string[] {
  return segments.at(-1) === "" ? segments.slice(0, -1) : segments;
}

type ObjectPlace = { asWritten: S3Place; bucket: S3Place | undefined };

function parseObjectUrl(text: string): ObjectPlace | undefined {
  // URLs take a backslash for a slash and drop blanks, so that neither may be part of one here.
  const written = /^https:\/\/[^/?#\s\\]+(?<path>\/[^?#\s\\]*)?(?:[?#][^\s\\]*)?$/i.exec(text);
  const url = URL.parse(text);
  if (written === null || url === null || url.username !== "" || url.password !== "") return undefined;
  const segments = (written.groups?.["path"] ?? "/").slice(1).split("/").map(decoded);
  if (segments.some((segment) => segment === "." || segment === "..")) return undefined;
  return { asWritten: { host: url.host, segments }, bucket: amazonPlace(url, segments) };
}

function amazonPlace(url: URL, segments: readonly string[]): S3Place | undefined {
  const { style, bucket } = bucketIn(url.href);
  // Amazon S3 has no ports.
  if (style === "foreign" || bucket === undefined || url.port !== "") return undefined;
  // Two buckets may have one name, one of them in China.
  const host = `${bucket}${url.hostname.endsWith(".cn") ? " in China" : ""}`;
  return { host, segments: style === "path" ? segments.slice(1) : segments };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Finds the bucket that a valid URL names, and how; undefined where the host is neither Amazon's nor a bare name. */
export function bucketIn(url: string): {
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
