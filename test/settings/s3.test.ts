import { expect, test } from "vitest";
import { bucketIn, isSamePlace, isSameStore, placeWithin, s3UrlFault } from "../../src/settings/s3.ts";

test.each([
  ["not a URL", "bucket/path", "is not an https URL"],
  ["http", "http://b-u.s3.amazonaws.com/x", "is not an https URL"],
  ["user info", "https://me:pw@bucket.s3.amazonaws.com/x", "holds a user name"],
  ["a port, even the usual one", "https://bucket.s3.amazonaws.com:443/x", "holds a port"],
  ["a query", "https://bucket.s3.amazonaws.com/x?a=b", "holds a query"],
  ["an empty query", "https://bucket.s3.amazonaws.com/x?", "holds a query"],
  ["a fragment", "https://bucket.s3.amazonaws.com/x#a", "holds a fragment"],
  ["a blank", "https://bucket.s3.amazonaws.com/a b", "outside RFC 3986"],
  ["a bare percent sign", "https://bucket.s3.amazonaws.com/100%", "outside RFC 3986"],
  ["a backslash", "https://bucket.s3.amazonaws.com\\x", "outside RFC 3986"],
  ["an umlaut", "https://bücket.s3.amazonaws.com/x", "outside RFC 3986"],
  ["no host", "https:///x", "is not a URL"],
  ["a bucket of two letters", "https://ab.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["an underscore", "https://my_bucket.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a bucket that ends in a hyphen", "https://bucket-.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["two dots", "https://buc..ket.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a bucket like an address", "https://192.168.5.4.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a reserved prefix", "https://xn--bucket.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a reserved suffix", "https://bucket-s3alias.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a bad bucket in the path", "https://s3.amazonaws.com/B/x", "breaks Amazon's rules"],
  ["a dot before Amazon's host", "https://.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a host that no name server takes", `https://${"a.".repeat(126)}bc/x`, "host of more than 253 characters"],
  ["a mebibyte of a host", `https://xn--${"a".repeat(1024 * 1024)}/x`, "host of more than 253 characters"],
  ["no bucket at all", "https://s3-us-east-2.amazonaws.com/", "breaks Amazon's rules"],
])("%s is refused", (_, url, fault) => {
  expect(s3UrlFault(url)).toContain(fault);
});

test.each([
  [
    "Twilio's recommended form",
    "https://example-phi.s3-us-east-2.amazonaws.com/compositions",
    "virtual-host",
  ],
  ["Twilio's sample", "https://my-bucket.s3.amazonaws.com/recordings", "virtual-host"],
  ["Amazon's own form", "https://my.bucket.s3.eu-west-1.amazonaws.com/a%20b/", "virtual-host"],
  ["dual-stack", "https://bucket.s3.dualstack.eu-west-1.amazonaws.com/x", "virtual-host"],
  ["China", "https://bucket.s3.cn-north-1.amazonaws.com.cn/x", "virtual-host"],
  ["a host in capitals", "https://My-Bucket.S3.amazonaws.com/x", "virtual-host"],
  ["path-style", "https://s3-us-east-2.amazonaws.com/my-bucket/x", "path"],
  ["the bucket alone", "https://documentation-example-twilio-bucket/compositions", "foreign"],
  ["another storage", "https://storage.example.com/x", "foreign"],
  ["the longest host", `https://${"a.".repeat(126)}b/x`, "foreign"],
  ["a bucket named like the service", "https://my.s3-bucket.s3.amazonaws.com/x", "virtual-host"],
  ["nearly a host of Amazon's", `https://x.s3${"-a".repeat(50)}.example/`, "foreign"],
  ["another service of Amazon's", "https://bucket.s3_x.amazonaws.com/x", "foreign"],
  ["a look-alike", "https://bucket.s3.amazonaws.com.example.com/x", "foreign"],
])("%s is accepted", (_, url, style) => {
  expect(s3UrlFault(url)).toBeUndefined();
  expect(bucketIn(url).style).toBe(style);
});

const declared = "https://example-phi.s3-us-east-2.amazonaws.com/compositions";
const own = "https://documentation-example-twilio-bucket/compositions";

test.each([
  [declared, "https://example-phi.s3-us-east-2.amazonaws.com/compositions/CJ1.mp4"],
  [declared, "https://example-phi.s3.amazonaws.com/compositions/2026/11/CJ1"],
  [declared, "https://example-phi.s3.us-east-2.amazonaws.com/compositions/CJ1"],
  [declared, "https://example-phi.s3.dualstack.us-east-2.amazonaws.com/compositions/CJ1"],
  [declared, "https://s3.us-east-2.amazonaws.com/example-phi/compositions/CJ1"],
  [declared, "https://s3-us-east-2.amazonaws.com/example-phi/compositions/CJ1"],
  [declared, "HTTPS://EXAMPLE-PHI.S3.AMAZONAWS.COM/compositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com:443/compositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com/%63ompositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com/compositions/CJ1?X-Amz-Signature=1"],
  [declared, "https://example-phi.s3.amazonaws.com/compositions/%zz"],
  [`${declared}/`, "https://example-phi.s3.amazonaws.com/compositions/CJ1"],
  ["https://example-phi.s3.amazonaws.com", "https://example-phi.s3.amazonaws.com/CJ1"],
  ["https://s3.amazonaws.com/example-phi/a", "https://example-phi.s3.amazonaws.com/a/CJ1"],
  ["https://a.s3.b.s3.amazonaws.com/x", "https://s3.amazonaws.com/a.s3.b/x/CJ1"],
  [own, "https://documentation-example-twilio-bucket/compositions/CJ1"],
  [own, "https://Documentation-Example-Twilio-Bucket/compositions/CJ1"],
])("what is declared as %s holds %s", (url, location) => {
  expect(placeWithin(location, url)).toBe("inside");
});

test.each([
  [declared, "https://example-phi2.s3.amazonaws.com/compositions/CJ1"],
  [declared, "https://my-example-phi.s3.amazonaws.com/compositions/CJ1"],
  [declared, "https://x.example-phi.s3.amazonaws.com/compositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com.evil.example/compositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com.cn/compositions/CJ1"],
  [declared, "https://example-phi.s3.evil.example/compositions/CJ1"],
  [declared, "https://example-phi.amazonaws.com/compositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com:8443/compositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com/compositions2/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com/Compositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com/composition"],
  [declared, "https://example-phi.s3.amazonaws.com/compositions"],
  [declared, "https://example-phi.s3.amazonaws.com/compositions/"],
  [declared, "https://example-phi.s3.amazonaws.com/compositions%2FCJ1"],
  [declared, "https://example-phi.s3.amazonaws.com//compositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com/other/compositions/CJ1"],
  [declared, "https://s3.amazonaws.com/compositions/example-phi/CJ1"],
  [declared, "https://s3.amazonaws.com/EXAMPLE-PHI/compositions/CJ1"],
  [own, "https://documentation-example-twilio-bucket.s3.amazonaws.com/compositions/CJ1"],
  [own, "https://documentation-example-twilio-bucket:8443/compositions/CJ1"],
])("what is declared as %s does not hold %s", (url, location) => {
  expect(placeWithin(location, url)).toBe("elsewhere");
});

test.each([
  "https://example-phi.s3.amazonaws.com/compositions/../x/CJ1",
  "https://example-phi.s3.amazonaws.com/x/../compositions/CJ1",
  "https://example-phi.s3.amazonaws.com/compositions/./CJ1",
  "https://example-phi.s3.amazonaws.com/compositions/%2e%2E/CJ1",
  "https://example-phi.s3.amazonaws.com\\compositions\\CJ1",
  "https://evil.example\\@example-phi.s3.amazonaws.com/compositions/CJ1",
  "https://user@example-phi.s3.amazonaws.com/compositions/CJ1",
  "https://example-phi.s3.amaz\nonaws.com/compositions/CJ1",
  " https://example-phi.s3.amazonaws.com/compositions/CJ1",
  "http://example-phi.s3.amazonaws.com/compositions/CJ1",
  "s3://example-phi/compositions/CJ1",
  "https:example-phi.s3.amazonaws.com/compositions/CJ1",
  "https:///compositions/CJ1",
  "https://[x/compositions/CJ1",
  "compositions/CJ1",
])("the place of %j cannot be judged", (location) => {
  expect(placeWithin(location, declared)).toBe("unclear");
});

test.each([
  ["a host of labels", `https://${"s3-".repeat(300_000)}!.amazonaws.com/x`],
  ["a host of dots", `https://${"s3.".repeat(300_000)}x/x`],
  ["a path", `https://example-phi.s3.amazonaws.com/${"compositions/".repeat(80_000)}`],
  ["blanks", `https://example-phi.s3.amazonaws.com/${" ".repeat(1_000_000)}`],
])("%s of a megabyte takes less than a second", (_, location) => {
  const start = performance.now();
  placeWithin(location, declared);
  placeWithin(declared, location);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test.each([
  [
    "another spelling of the host",
    "https://b-1.s3.amazonaws.com/x",
    "https://b-1.s3-eu-west-1.amazonaws.com/x/",
    true,
  ],
  ["the bucket in the path", "https://b-1.s3.amazonaws.com/x", "https://s3.amazonaws.com/b-1/x", true],
  ["another path", "https://b-1.s3.amazonaws.com/x", "https://b-1.s3.amazonaws.com/x/y", false],
  ["another bucket", "https://b-1.s3.amazonaws.com/x", "https://b-2.s3.amazonaws.com/x", false],
  [
    "a bucket of that name in China",
    "https://b-1.s3.amazonaws.com/x",
    "https://b-1.s3.cn-north-1.amazonaws.com.cn/x",
    false,
  ],
  ["two hosts that are not Amazon's", "https://b.example/x", "https://b.example/x", false],
])("two URLs of Amazon S3 name the same place: %s", (_, a, b, same) => {
  expect(isSamePlace(a, b)).toBe(same);
});

test.each([
  ["https://a-bucket.s3.amazonaws.com/x", "https://s3.us-east-2.amazonaws.com/a-bucket/y", true],
  ["https://a-bucket.s3.amazonaws.com/x", "https://b-bucket.s3.amazonaws.com/x", false],
  ["https://store.example/x", "https://store.example/y", true],
  ["https://store.example/x", "https://other.example/x", false],
  ["https://store.example/x", "", false],
  ["", "https://store.example/x", false],
  ["", "", false],
  ["no URL", "no URL", false],
  ["https://a-bucket/x", "https://a-bucket.s3.amazonaws.com/x", true],
])("%s and %s are one store: %s", (a, b, expected) => {
  expect(isSameStore(a, b)).toBe(expected);
});
