import { locate } from "./s3-url.ts";

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
  const prefix = under.segments.at(-1) === "" ? under.segments.slice(0, -1) : under.segments;
  const key = at.segments.slice(prefix.length);
  const isBelow = prefix.every((segment, index) => at.segments[index] === segment);
  return at.host === under.host && isBelow && key.join("") !== "" ? "inside" : "elsewhere";
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
  const { style, bucket } = locate(url.href);
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
