import { quote } from "../messages/text.ts";

/** What is wrong with a URL of a bucket; undefined where it can be used. */
export function s3UrlFault(url: string): string | undefined {
  const parts = /^https:\/\/(?<host>[^/?#]*)(?<path>[^?#]*)(?<query>\?[^#]*)?(?<fragment>#.*)?$/i.exec(
    url,
  )?.groups;
  if (parts === undefined) return "is not an https URL";
  // RFC 3986, section 2: reserved, unreserved and percent-encoded characters.
  if (!/^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})*$/i.test(url))
    return "holds a character outside RFC 3986";
  const host = parts["host"] ?? "";
  if (host === "") return "is not a URL";
  if (host.includes("@")) return "holds a user name";
  if (host.includes(":")) return "holds a port";
  if (parts["query"] !== undefined) return "holds a query";
  if (parts["fragment"] !== undefined) return "holds a fragment";
  if (!URL.canParse(url)) return "is not a URL";
  const { bucket } = locate(url);
  return bucket === undefined || isBucketName(bucket)
    ? undefined
    : `names the bucket ${quote(bucket)}, which breaks Amazon's rules for bucket names`;
}

/** What to mind about a URL that can be used; undefined where it has the form that Twilio recommends. */
export function s3UrlWarning(url: string): string | undefined {
  const { style } = locate(url);
  if (style === "path")
    return 'puts the bucket into the path; Twilio recommends "https://BUCKET.s3-REGION.amazonaws.com/PATH"';
  if (style === "foreign") return "does not name a host of Amazon S3";
  return undefined;
}

/** Where a URL puts the bucket: undefined where it is no URL of Amazon S3 and its host is no bare name. */
export function locate(url: string): {
  style: "virtual-host" | "path" | "foreign";
  bucket: string | undefined;
} {
  const { hostname, pathname } = new URL(url);
  const labels = amazonLabels(hostname);
  // BUCKET.s3.amazonaws.com, BUCKET.s3-REGION.amazonaws.com, BUCKET.s3.REGION.amazonaws.com, dual-stack and China. A bucket
  // may be called s3 too, so the last one counts. By labels, since one expression for all takes exponential time.
  const at = labels?.findLastIndex((label) => label === "s3" || label.startsWith("s3-")) ?? -1;
  if (labels === undefined || at < 0)
    return { style: "foreign", bucket: hostname.includes(".") ? undefined : hostname };
  return at === 0
    ? { style: "path", bucket: pathname.split("/")[1] ?? "" }
    : { style: "virtual-host", bucket: labels.slice(0, at).join(".") };
}

// The labels of a host of Amazon before its domain; undefined for every other host.
function amazonLabels(hostname: string): string[] | undefined {
  const domain = [".amazonaws.com", ".amazonaws.com.cn"].find((end) => hostname.endsWith(end));
  return domain === undefined ? undefined : hostname.slice(0, -domain.length).split(".");
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
