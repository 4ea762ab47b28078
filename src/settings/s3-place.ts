import { locate } from "./s3-url.ts";

/** Whether an object lies where a URL of a bucket says; `unclear` where that cannot be judged. */
type Placed = "inside" | "elsewhere" | "unclear";

type S3Place = { host: string; segments: readonly string[] };

/**
 * Whether the object at this URL lies in the declared bucket and, by whole path segments, below the declared path.
 * However the host of Amazon S3 is spelt, a bucket is the same; of two URLs of which one is not Amazon's, the hosts are
 * compared. Nothing in a location is resolved: a key of S3 may hold dots.
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
  // A backslash, which URLs take for a slash, and blanks, which they drop, are no part of a URL.
  const written = /^https:\/\/[^/?#\s\\]+(?<path>\/[^?#\s\\]*)?(?:[?#][^\s\\]*)?$/i.exec(text);
  const url = URL.parse(text);
  if (written === null || url === null || url.username !== "" || url.password !== "") return undefined;
  const segments = (written.groups?.["path"] ?? "/").slice(1).split("/").map(decoded);
  if (segments.some((segment) => segment === "." || segment === "..")) return undefined;
  return { asWritten: { host: url.host, segments }, bucket: amazonPlace(url, segments) };
}

function amazonPlace(url: URL, segments: readonly string[]): S3Place | undefined {
  const { style, bucket } = locate(url.href);
  // A port is none of Amazon's.
  if (style === "foreign" || bucket === undefined || url.port !== "") return undefined;
  // A name may be taken in China and elsewhere, for two buckets.
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
