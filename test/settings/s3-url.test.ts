import { expect, test } from "vitest";
import { s3UrlFault, s3UrlWarning } from "../../src/settings/s3-url.ts";

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
  ["Twilio's recommended form", "https://example-phi.s3-us-east-2.amazonaws.com/compositions", undefined],
  ["Twilio's sample", "https://my-bucket.s3.amazonaws.com/recordings", undefined],
  ["Amazon's own form", "https://my.bucket.s3.eu-west-1.amazonaws.com/a%20b/", undefined],
  ["dual-stack", "https://bucket.s3.dualstack.eu-west-1.amazonaws.com/x", undefined],
  ["China", "https://bucket.s3.cn-north-1.amazonaws.com.cn/x", undefined],
  ["a host in capitals", "https://My-Bucket.S3.amazonaws.com/x", undefined],
  ["path-style", "https://s3-us-east-2.amazonaws.com/my-bucket/x", "bucket into the path"],
  [
    "the bucket alone",
    "https://documentation-example-twilio-bucket/compositions",
    "not name a host of Amazon S3",
  ],
  ["another storage", "https://storage.example.com/x", "not name a host of Amazon S3"],
  ["the longest host", `https://${"a.".repeat(126)}b/x`, "not name a host of Amazon S3"],
  ["a bucket named like the service", "https://my.s3-bucket.s3.amazonaws.com/x", undefined],
  ["nearly a host of Amazon's", `https://x.s3${"-a".repeat(50)}.example/`, "not name a host of Amazon S3"],
  ["another service of Amazon's", "https://bucket.s3_x.amazonaws.com/x", "not name a host of Amazon S3"],
  ["a look-alike", "https://bucket.s3.amazonaws.com.example.com/x", "not name a host of Amazon S3"],
])("%s is accepted", (_, url, warning) => {
  expect(s3UrlFault(url)).toBeUndefined();
  if (warning === undefined) expect(s3UrlWarning(url)).toBeUndefined();
  else expect(s3UrlWarning(url)).toContain(warning);
});
