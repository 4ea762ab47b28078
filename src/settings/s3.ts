import { quote } from "../messages/text.ts";

// RFC 1035, 2.3.4. Reading a longer name may take more than linear time, because names in Punycode are decoded.
const maxHostLength = 253;

/** Says what is wrong with the URL of a bucket; undefined if it can be used. */
export function s3UrlFault(url: string): string | undefined {
  const parts = /^https:\/\/(?<host>[^/?#]*)(?<path>[^?#]*)(?<mark>[?#]?)/i.exec(url)?.groups;
  if (parts === undefined) return "is not an https URL";
  // RFC 3986, section 2: reserved, unreserved and percent-encoded characters.
  if (!/^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})*$/i.test(url))
    return "holds a character that a URL may not have";
  const host = parts["host"] ?? "";
  if (host === "") return "is not a URL";
  if (host.includes("@")) return "holds a user name";
  if (host.includes(":")) return "holds a port";
  if (parts["mark"] === "?") return "holds a query";
  if (parts["mark"] === "#") return "holds a fragment";
  if (host.length > maxHostLength) return `names a host of more than ${maxHostLength} characters`;
  const address = parseS3Url(url);
  if (address === undefined) return "is not a URL";
  const { bucket } = address;
  return bucket === undefined || bucketNameRules(bucket) !== "none"
    ? undefined
    : `names the bucket ${quote(bucket)}, which breaks Amazon's rules for bucket names`;
}

/** The place of an object, judged by the URL of a bucket; `unclear` if it cannot be judged. */
type Placed = "inside" | "elsewhere" | "unclear";

/**
 * Tells whether the object at this URL is in the declared bucket and, by whole path segments, below the declared path.
 * A bucket is the same however the host of Amazon S3 is spelt. If one of the two URLs is not Amazon's, the hosts are
 * compared. Nothing in a location is resolved, because a key of S3 may contain dots.
 */
export function placeWithin(location: string, declaredUrl: string): Placed {
  const [object, declared] = [parseS3Url(location), parseS3Url(declaredUrl)];
  const view = object?.inAmazon !== undefined && declared?.inAmazon !== undefined ? "inAmazon" : "asWritten";
  const [at, under] = [object?.[view], declared?.[view]];
  if (at === undefined || under === undefined) return "unclear";
  const key = at.segments.slice(under.segments.length);
  const isBelow = under.segments.every((segment, index) => at.segments[index] === segment);
  return at.store === under.store && isBelow && key.join("") !== "" ? "inside" : "elsewhere";
}

/** Tells whether two URLs name the same bucket and path of Amazon S3, however the host is spelt. */
export function isSamePlace(a: string, b: string): boolean {
  const [here, there] = [parseS3Url(a)?.inAmazon, parseS3Url(b)?.inAmazon];
  return isSameBucket(a, b) && here?.segments.join("/") === there?.segments.join("/");
}

/** Tells whether two URLs name the same bucket of Amazon S3, or the same other host. */
export function isSameStore(a: string, b: string): boolean {
  const [here, there] = [parseS3Url(a), parseS3Url(b)];
  const store = (here?.inAmazon ?? here?.asWritten)?.store;
  return store !== undefined && store === (there?.inAmazon ?? there?.asWritten)?.store;
}

export function isSameBucket(a: string, b: string): boolean {
  const store = parseS3Url(a)?.inAmazon?.store;
  return store !== undefined && store === parseS3Url(b)?.inAmazon?.store;
}

const maxShown = 120;

/**
 * Names the store of a URL so that two stores never have one name: a bucket of the common partition by its name, and everything
 * else by its host, shortened in its middle if it is long.
 */
export function storeName(url: string): string {
  const { bucket, inAmazon, style } = parseS3Url(url) ?? {};
  if (bucket !== undefined && inAmazon?.store.toLowerCase() === `bucket in aws ${bucket.toLowerCase()}`)
    return bucket.includes(".") ? `s3://${bucket}` : bucket;
  const host = URL.parse(url)?.host ?? url;
  const shown = host.length > maxShown ? `${host.slice(0, 40)}…${host.slice(-70)}` : host;
  return style === "path" ? `${shown}/${bucket}` : shown;
}

/** A bucket, an access point or a host, by a text that is unique among them, and the path in it without a last slash. */
type Place = { store: string; segments: readonly string[] };

type S3Address = {
  style: "virtual-host" | "path" | "access-point" | "website" | "foreign";
  /** The bucket in the letters of the URL; undefined if the URL names none. */
  bucket: string | undefined;
  /** The place in Amazon S3. A website endpoint and other hosts have none. */
  inAmazon: Place | undefined;
  /** The host with its path. Both places are undefined if a segment of dots may lead somewhere else. */
  asWritten: Place | undefined;
};

/** Parses the URL of a bucket or object; undefined if the text is no https URL or can be read in two ways. */
export function parseS3Url(text: string): S3Address | undefined {
  // `URL` reads a backslash as a slash and drops blanks, so this pattern allows neither.
  const { host = "", path = "" } =
    /^https:\/\/(?<host>[^/?#\s\\]+)(?:\/(?<path>[^?#\s\\]*))?(?:[?#][^\s\\]*)?$/i.exec(text)?.groups ?? {};
  const url = host === "" || host.length > maxHostLength ? null : URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "") return undefined;
  const segments = path.split("/").map(decoded);
  if (segments.at(-1) === "") segments.pop();
  const isClear = !segments.some((segment) => segment === "." || segment === "..");
  // Amazon S3 has no ports.
  const { style, named, scope }: Host = url.port === "" ? readHost(url.hostname) : { style: "foreign" };
  const [bucket, key] = style === "path" ? [segments[0] ?? "", segments.slice(1)] : [named, segments];
  const store = scope === undefined ? url.host : `${scope} ${bucket ?? ""}`;
  const isAmazons = style !== "website" && style !== "foreign";
  // Hosts ignore letter case, but the old names of buckets do not.
  const letters = host.slice(0, named?.length);
  return {
    style,
    bucket: letters.toLowerCase() === named ? letters : bucket,
    inAmazon: isAmazons && isClear && bucket !== "" ? { store, segments: key } : undefined,
    asWritten: isClear ? { store: isAmazons ? url.host : store, segments } : undefined,
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The style of a host, the bucket that it names, and the scope in which the bucket's name is unique. */
type Host = { style: S3Address["style"]; named?: string | undefined; scope?: string };

const domains: { [partition: string]: string } = { cn: "amazonaws.com.cn", eusc: "amazonaws.eu" };
const globalServices = ["s3", "s3-external-1", "s3-accelerate", "s3-accelerate.dualstack"];
const regionalService =
  /^s3(?<form>(?:-accesspoint)?(?:-fips)?(?:\.dualstack)?\.|(?:-fips)?-|-website[.-])(?<region>(?:[a-z]{2}|eusc)(?:-[a-z]+){1,2}-\d{1,2})$/;

// https://docs.aws.amazon.com/general/latest/gr/s3.html
function readHost(hostname: string): Host {
  // In Twilio's samples, a name without dots is a bucket.
  if (!hostname.includes(".")) return { style: "foreign", named: hostname, scope: "bucket in aws" };
  const { before = "", domain } =
    /^(?<before>.*)\.(?<domain>amazonaws\.(?:com(?:\.cn)?|eu))$/.exec(hostname)?.groups ?? {};
  const labels = before.split(".");
  const at = labels.findLastIndex((label) => /^s3(?:-|$)/.test(label));
  const named = at > 0 ? labels.slice(0, at).join(".") : undefined;
  const service = labels.slice(at).join(".");
  const { form = "", region } = regionalService.exec(service)?.groups ?? {};
  // Partitions: China, the European Sovereign Cloud, GovCloud, the isolated regions, and all others.
  const partition = /^(?:cn|eusc|us-gov|[a-z]{2}-iso[a-z]?)(?=-)/.exec(region ?? "")?.[0] ?? "aws";
  const isKnown = region !== undefined || globalServices.includes(service);
  if (!isKnown || domain !== (domains[partition] ?? "amazonaws.com")) return { style: "foreign" };
  if (form.startsWith("-website")) return { style: "website", named };
  if (form.startsWith("-accesspoint"))
    return /^[a-z0-9-]+-\d{12}$/.test(named ?? "")
      ? { style: "access-point", scope: `access point ${named} in ${region}` }
      : { style: "foreign" };
  const scope = `bucket in ${partition}`;
  if (named !== undefined) return { style: "virtual-host", named, scope };
  return service.startsWith("s3-accelerate") ? { style: "foreign" } : { style: "path", scope };
}

/**
 * Tells which of Amazon's rules allow the name of a bucket: the current rules, or only the old ones of us-east-1.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export function bucketNameRules(bucket: string): "current" | "old" | "none" {
  const reserved = /^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/i;
  const address = /^\d+\.\d+\.\d+\.\d+$/;
  const emptyLabel = /^\.|\.\.|\.$/;
  if ([reserved, address, emptyLabel].some((refused) => refused.test(bucket))) return "none";
  if (!/^[\w.-]{3,255}$/.test(bucket)) return "none";
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) && !/\.-|-\./.test(bucket) ? "current" : "old";
}
