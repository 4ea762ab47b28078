import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bucketNameRules,
  isSameBucket,
  isSamePlace,
  isSameStore,
  parseS3Url,
  placeWithin,
  s3UrlFault,
  storeName,
} from "../../src/settings/s3.ts";

test.each([
  ["not a URL", "bucket/path", "is not an https URL"],
  ["http", "http://b-u.s3.amazonaws.com/x", "is not an https URL"],
  ["user info", "https://me:pw@bucket.s3.amazonaws.com/x", "holds a user name"],
  ["a port, even the usual one", "https://bucket.s3.amazonaws.com:443/x", "holds a port"],
  ["a query", "https://bucket.s3.amazonaws.com/x?a=b", "holds a query"],
  ["an empty query", "https://bucket.s3.amazonaws.com/x?", "holds a query"],
  ["a fragment", "https://bucket.s3.amazonaws.com/x#a", "holds a fragment"],
  ["a blank", "https://bucket.s3.amazonaws.com/a b", "a URL may not have"],
  ["a bare percent sign", "https://bucket.s3.amazonaws.com/100%", "a URL may not have"],
  ["a backslash", "https://bucket.s3.amazonaws.com\\x", "a URL may not have"],
  ["an umlaut", "https://bücket.s3.amazonaws.com/x", "a URL may not have"],
  ["no host", "https:///x", "is not a URL"],
  ["a bucket of two letters", "https://ab.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["two dots", "https://buc..ket.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["two dots in the path", "https://s3.amazonaws.com/buc..ket/x", "breaks Amazon's rules"],
  ["a bucket that begins with a dot", "https://s3.amazonaws.com/.bucket/x", "breaks Amazon's rules"],
  ["a bucket that ends in a dot", "https://bucket..s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a segment of dots for a bucket", "https://s3.amazonaws.com/../bucket/x", "breaks Amazon's rules"],
  ["a bucket with an exclamation mark", "https://bucket!.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a slash in a bucket", "https://s3.amazonaws.com/bu%2Fcket/x", "breaks Amazon's rules"],
  ["a bucket of 256 letters", `https://s3.amazonaws.com/${"B".repeat(256)}/x`, "breaks Amazon's rules"],
  ["a bad bucket's website", "https://ab.s3-website-us-east-1.amazonaws.com/", "breaks Amazon's rules"],
  ["a bare bucket of two letters", "https://ab/x", "breaks Amazon's rules"],
  ["a bucket like an address", "https://192.168.5.4.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a reserved prefix", "https://xn--bucket.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a reserved prefix in capitals", "https://s3.amazonaws.com/Sthree-bucket/x", "breaks Amazon's rules"],
  ["a reserved suffix", "https://bucket-s3alias.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a bad bucket in the path", "https://s3.amazonaws.com/B/x", "breaks Amazon's rules"],
  ["a dot before Amazon's host", "https://.s3.amazonaws.com/x", "breaks Amazon's rules"],
  ["a host that no name server takes", `https://${"a.".repeat(126)}bc/x`, "host of more than 253 characters"],
  ["a mebibyte of a host", `https://xn--${"a".repeat(1024 * 1024)}/x`, "host of more than 253 characters"],
  ["no bucket at all", "https://s3-us-east-2.amazonaws.com/", "breaks Amazon's rules"],
  ["no bucket and no slash", "https://s3-us-east-2.amazonaws.com", "breaks Amazon's rules"],
  ["an empty bucket in the path", "https://s3-us-east-2.amazonaws.com//bucket/x", "breaks Amazon's rules"],
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
  expect(parseS3Url(url)?.style).toBe(style);
});

// The hosts of Amazon S3, each with its partition. `*` stands for a bucket.
const hosts: [string, string][] = [
  ["*.s3.amazonaws.com", "aws"],
  ["*.s3.us-west-2.amazonaws.com", "aws"],
  ["*.s3.mx-central-1.amazonaws.com", "aws"],
  ["*.s3.ap-southeast-7.amazonaws.com", "aws"],
  ["*.s3-us-west-2.amazonaws.com", "aws"],
  ["*.s3-external-1.amazonaws.com", "aws"],
  ["*.s3-accelerate.amazonaws.com", "aws"],
  ["*.s3-accelerate.dualstack.amazonaws.com", "aws"],
  ["*.s3.dualstack.eu-west-1.amazonaws.com", "aws"],
  ["*.s3-fips.us-east-1.amazonaws.com", "aws"],
  ["*.s3-fips.dualstack.us-east-1.amazonaws.com", "aws"],
  ["s3.amazonaws.com/*", "aws"],
  ["s3-us-west-2.amazonaws.com/*", "aws"],
  ["s3.us-west-2.amazonaws.com/*", "aws"],
  ["s3-external-1.amazonaws.com/*", "aws"],
  ["s3.dualstack.eu-west-1.amazonaws.com/*", "aws"],
  ["s3-fips.us-east-1.amazonaws.com/*", "aws"],
  ["s3-fips.dualstack.us-east-1.amazonaws.com/*", "aws"],
  ["*.s3.us-gov-west-1.amazonaws.com", "us-gov"],
  ["*.s3-us-gov-west-1.amazonaws.com", "us-gov"],
  ["*.s3-fips-us-gov-west-1.amazonaws.com", "us-gov"],
  ["*.s3-fips.us-gov-east-1.amazonaws.com", "us-gov"],
  ["*.s3.dualstack.us-gov-east-1.amazonaws.com", "us-gov"],
  ["s3-us-gov-west-1.amazonaws.com/*", "us-gov"],
  ["s3-fips-us-gov-west-1.amazonaws.com/*", "us-gov"],
  ["*.s3.cn-north-1.amazonaws.com.cn", "cn"],
  ["*.s3.dualstack.cn-northwest-1.amazonaws.com.cn", "cn"],
  ["s3.cn-northwest-1.amazonaws.com.cn/*", "cn"],
  ["*.s3.eusc-de-east-1.amazonaws.eu", "eusc"],
  ["s3.eusc-de-east-1.amazonaws.eu/*", "eusc"],
  ["*.s3.us-iso-east-1.amazonaws.com", "us-iso"],
  ["*.s3.us-isob-east-1.amazonaws.com", "us-isob"],
];
const urlAt = (host: string, bucket: string, path: string) => `https://${host.replace("*", bucket)}/${path}`;

test.each(hosts)("%s is a host of Amazon S3", (host) => {
  const url = urlAt(host, "my-bucket", "x");
  expect(s3UrlFault(url)).toBeUndefined();
  expect(parseS3Url(url)).toMatchObject({
    style: host.startsWith("*") ? "virtual-host" : "path",
    bucket: "my-bucket",
  });
});

// The names begin and end with a letter or digit, and have no two marks side by side.
const bucketNames = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 3, maxLength: 6 })
  .chain((parts) =>
    fc.constantFrom("", "-", ".s3.", ".s3-", "-s3.us-east-1.").map((mark) => parts.join(mark)),
  )
  .filter((name) => bucketNameRules(name) === "current");

test("every spelling of a bucket is one place in its partition, and another place in each other partition", () => {
  fc.assert(
    fc.property(
      bucketNames,
      fc.constantFrom(...hosts),
      fc.constantFrom(...hosts),
      (name, [host, partition], [otherHost, otherPartition]) => {
        const [url, other] = [urlAt(host, name, "x"), urlAt(otherHost, name, "x")];
        const isSame = partition === otherPartition;
        expect(isSamePlace(url, other)).toBe(isSame);
        expect(isSameBucket(url, other)).toBe(isSame);
        expect(isSameStore(url, other)).toBe(isSame);
        expect(placeWithin(`${url}/CJ1`, other)).toBe(isSame ? "inside" : "elsewhere");
      },
    ),
  );
});

test.each([
  ["a-bucket", "https://a-bucket.s3.us-east-2.amazonaws.com/x"],
  ["a-bucket", "https://s3.amazonaws.com/a-bucket/x"],
  ["a-bucket.s3.us-gov-west-1.amazonaws.com", "https://a-bucket.s3.us-gov-west-1.amazonaws.com/x"],
  ["s3.us-gov-west-1.amazonaws.com/a-bucket", "https://s3.us-gov-west-1.amazonaws.com/a-bucket/x"],
  ["a-bucket.s3.cn-north-1.amazonaws.com.cn", "https://a-bucket.s3.cn-north-1.amazonaws.com.cn/x"],
  ["storage.example.com:8443", "https://storage.example.com:8443/x"],
  ["a-bucket.s3-website-us-east-1.amazonaws.com", "https://a-bucket.s3-website-us-east-1.amazonaws.com/x"],
  [
    `${"a.".repeat(20)}….${"b.".repeat(29)}example.com`,
    `https://${"a.".repeat(40)}${"b.".repeat(60)}example.com/`,
  ],
  ["no URL", "no URL"],
])("a store is called %s", (name, url) => {
  expect(storeName(url)).toBe(name);
});

test("two buckets of the same name in two partitions are called differently", () => {
  fc.assert(
    fc.property(
      bucketNames,
      fc.constantFrom(...hosts),
      fc.constantFrom(...hosts),
      (name, [host, partition], [otherHost, otherPartition]) => {
        const [store, other] = [storeName(urlAt(host, name, "x")), storeName(urlAt(otherHost, name, "x"))];
        if (partition !== otherPartition) expect(store).not.toBe(other);
      },
    ),
  );
});

const account = "123456789012";

test.each([
  ["a load balancer named s3-…", "https://s3-lb-123.us-east-2.elb.amazonaws.com/b-1/x"],
  ["a load balancer named s3", "https://s3.us-east-2.elb.amazonaws.com/b-1/x"],
  ["a label that is no region", "https://b-1.s3-lb.amazonaws.com/x"],
  ["a label of digits", "https://b-1.s3-123.amazonaws.com/x"],
  ["a region without a number", "https://b-1.s3.us-east.amazonaws.com/x"],
  ["a region of four words", "https://b-1.s3.us-a-b-c-1.amazonaws.com/x"],
  ["a region with a long first word", "https://b-1.s3.usa-east-1.amazonaws.com/x"],
  ["two regions", "https://b-1.s3.us-east-1.us-east-2.amazonaws.com/x"],
  ["two regions, one of them in the old form", "https://b-1.s3-us-east-1.us-east-2.amazonaws.com/x"],
  ["dualstack without a region", "https://b-1.s3.dualstack.amazonaws.com/x"],
  ["dualstack in the old form", "https://b-1.s3-us-east-1.dualstack.amazonaws.com/x"],
  ["dualstack after the region", "https://b-1.s3.us-east-1.dualstack.amazonaws.com/x"],
  ["fips without a region", "https://b-1.s3-fips.amazonaws.com/x"],
  ["accelerate in a region", "https://b-1.s3-accelerate.us-east-1.amazonaws.com/x"],
  ["accelerate with the bucket in the path", "https://s3-accelerate.amazonaws.com/b-1/x"],
  ["another external", "https://b-1.s3-external-2.amazonaws.com/x"],
  ["a region of China's at the standard domain", "https://b-1.s3.cn-north-1.amazonaws.com/x"],
  ["a standard region at China's domain", "https://b-1.s3.us-east-1.amazonaws.com.cn/x"],
  ["a region of GovCloud at China's domain", "https://b-1.s3.us-gov-west-1.amazonaws.com.cn/x"],
  ["China without a region", "https://b-1.s3.amazonaws.com.cn/x"],
  ["a standard region at Europe's domain", "https://b-1.s3.eu-central-1.amazonaws.eu/x"],
  ["a region of GovCloud at Europe's domain", "https://b-1.s3.us-gov-west-1.amazonaws.eu/x"],
  ["a region of Europe's at the standard domain", "https://b-1.s3.eusc-de-east-1.amazonaws.com/x"],
  ["Europe without a region", "https://b-1.s3.amazonaws.eu/x"],
  ["us-east-1's old name at China's domain", "https://b-1.s3-external-1.amazonaws.com.cn/x"],
  ["an access point without an account", "https://my-point.s3-accesspoint.us-east-1.amazonaws.com/x"],
  ["an access point without a name", "https://s3-accesspoint.us-east-1.amazonaws.com/b-1/x"],
  ["an access point with a dot", `https://a.b-${account}.s3-accesspoint.us-east-1.amazonaws.com/x`],
  ["an access point without a region", `https://a-${account}.s3-accesspoint.amazonaws.com/x`],
  ["an access point in the old form", `https://a-${account}.s3-accesspoint-us-east-1.amazonaws.com/x`],
  ["an access point of many regions", "https://m1.mrap.accesspoint.s3-global.amazonaws.com/x"],
  ["an access point of Object Lambda", `https://a-${account}.s3-object-lambda.us-east-1.amazonaws.com/x`],
  ["S3's control plane", `https://${account}.s3-control.us-east-1.amazonaws.com/x`],
  ["a private endpoint", "https://b-1.bucket.vpce-1a.s3.us-east-1.vpce.amazonaws.com/x"],
  ["another service", "https://b-1.ec2.us-east-1.amazonaws.com/x"],
  ["Amazon's domain alone", "https://amazonaws.com/b-1/x"],
  ["another domain", "https://b-1.s3.us-east-1.amazonaws.de/x"],
  ["a domain that ends like Amazon's", "https://b-1.s3.notamazonaws.com/x"],
  ["a host with a last dot", "https://b-1.s3.amazonaws.com./x"],
])("%s is not Amazon S3", (_, url) => {
  expect(s3UrlFault(url)).toBeUndefined();
  expect(parseS3Url(url)).toMatchObject({ style: "foreign", bucket: undefined, inAmazon: undefined });
  expect(isSameStore(url, "https://b-1.s3.amazonaws.com/x")).toBe(false);
  expect(isSameBucket(url, url)).toBe(false);
  expect(isSameStore(url, url)).toBe(true);
  expect(placeWithin(`${url}/CJ1`, url)).toBe("inside");
});

const point = `https://my-point-${account}.s3-accesspoint.us-west-2.amazonaws.com/x`;

test.each([
  ["its own URL", point, true],
  ["its FIPS host", point.replace("accesspoint", "accesspoint-fips"), true],
  ["its dual-stack host", point.replace("accesspoint", "accesspoint.dualstack"), true],
  ["its dual-stack FIPS host", point.replace("accesspoint", "accesspoint-fips.dualstack"), true],
  ["its host in capitals", point.replace("my-point", "My-Point"), true],
  ["an access point of its name in another region", point.replace("us-west-2", "us-east-2"), false],
  ["an access point of its name in GovCloud", point.replace("us-west-2", "us-gov-west-1"), false],
  ["an access point of its name in another account", point.replace(account, "210987654321"), false],
  ["a bucket of its name", `https://my-point-${account}.s3.us-west-2.amazonaws.com/x`, false],
  ["a bare bucket of its name", `https://my-point-${account}/x`, false],
])("an access point is a place of its own: %s", (_, url, isSame) => {
  expect(s3UrlFault(url)).toBeUndefined();
  expect(isSamePlace(point, url)).toBe(isSame);
  expect(isSameBucket(point, url)).toBe(isSame);
  expect(isSameStore(point, url)).toBe(isSame);
  expect(placeWithin(`${url}/CJ1`, point)).toBe(isSame ? "inside" : "elsewhere");
});

test("an access point is Amazon S3, and its bucket is not known", () => {
  expect(parseS3Url(point)).toMatchObject({ style: "access-point", bucket: undefined });
});

test.each([
  ["https://b-1.s3-website-us-east-1.amazonaws.com/x", "b-1"],
  ["https://b-1.s3-website.eu-central-1.amazonaws.com/x", "b-1"],
  ["https://b-1.s3-website-us-gov-west-1.amazonaws.com/x", "b-1"],
  ["https://b-1.s3-website.cn-north-1.amazonaws.com.cn/x", "b-1"],
  ["https://s3-website-us-east-1.amazonaws.com/b-1/x", undefined],
])("%s is a website endpoint, and compared as a host", (url, bucket) => {
  expect(s3UrlFault(url)).toBeUndefined();
  expect(parseS3Url(url)).toMatchObject({ style: "website", bucket, inAmazon: undefined });
  expect(isSameStore(url, "https://b-1.s3.amazonaws.com/x")).toBe(false);
  expect(isSameStore(url, url)).toBe(true);
  expect(isSamePlace(url, url)).toBe(false);
  expect(placeWithin(`${url}/CJ1`, url)).toBe("inside");
  expect(placeWithin("https://b-1.s3.amazonaws.com/x/CJ1", url)).toBe("elsewhere");
});

test.each([
  ["an underscore", "https://my_bucket.s3.amazonaws.com/x", "my_bucket", "old"],
  ["capitals in the host", "https://My-Bucket.S3.amazonaws.com/x", "My-Bucket", "old"],
  ["capitals in the path", "https://s3.amazonaws.com/My-Bucket/x", "My-Bucket", "old"],
  ["capitals of a bare bucket", "https://My-Bucket/x", "My-Bucket", "old"],
  ["a hyphen at the end", "https://bucket-.s3.amazonaws.com/x", "bucket-", "old"],
  ["a hyphen beside a dot", "https://my-.bucket.s3.amazonaws.com/x", "my-.bucket", "old"],
  ["64 letters", `https://s3.amazonaws.com/${"b".repeat(64)}/x`, "b".repeat(64), "old"],
  ["255 letters", `https://s3.amazonaws.com/${"b".repeat(255)}/x`, "b".repeat(255), "old"],
  ["63 letters", `https://${"b".repeat(63)}.s3.amazonaws.com/x`, "b".repeat(63), "current"],
  ["three letters", "https://abc.s3.amazonaws.com/x", "abc", "current"],
  ["capitals in Amazon's own part alone", "https://my-bucket.S3.AmazonAWS.com/x", "my-bucket", "current"],
  ["an escaped host", "https://%4Dy-bucket.s3.amazonaws.com/x", "my-bucket", "current"],
  ["an escaped path", "https://s3.amazonaws.com/%6Dy-bucket/x", "my-bucket", "current"],
  ["a path that begins like the host", "https://S3.amazonaws.com/s3.amazon/x", "s3.amazon", "current"],
])("the name of a bucket is read as it is written, and judged: %s", (_, url, bucket, rules) => {
  expect(s3UrlFault(url)).toBeUndefined();
  expect(parseS3Url(url)?.bucket).toBe(bucket);
  expect(bucketNameRules(bucket)).toBe(rules);
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
  [declared, "https://example-phi.s3-external-1.amazonaws.com/compositions/CJ1"],
  [declared, "https://s3.amazonaws.com/example%2Dphi/compositions/CJ1"],
  ["https://s3.amazonaws.com/My_Bucket/a", "https://s3.us-east-1.amazonaws.com/My_Bucket/a/CJ1"],
  ["https://My_Bucket.s3.amazonaws.com/a", "https://my_bucket.s3.amazonaws.com/a/CJ1"],
  ["https://store.example/a/", "https://Store.example/a/CJ1"],
])("the declared place %s contains %s", (url, location) => {
  expect(placeWithin(location, url)).toBe("inside");
});

test.each([
  [declared, "https://example-phi2.s3.amazonaws.com/compositions/CJ1"],
  [declared, "https://my-example-phi.s3.amazonaws.com/compositions/CJ1"],
  [declared, "https://x.example-phi.s3.amazonaws.com/compositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com.evil.example/compositions/CJ1"],
  [declared, "https://example-phi.s3.amazonaws.com.cn/compositions/CJ1"],
  [declared, "https://example-phi.s3.us-gov-west-1.amazonaws.com/compositions/CJ1"],
  [declared, "https://example-phi.s3.eusc-de-east-1.amazonaws.eu/compositions/CJ1"],
  [declared, "https://example-phi.s3-website-us-east-2.amazonaws.com/compositions/CJ1"],
  [declared, "https://s3-lb-123.us-east-2.elb.amazonaws.com/example-phi/compositions/CJ1"],
  ["https://s3.amazonaws.com/My_Bucket/a", "https://My_Bucket.s3.amazonaws.com/a/CJ1"],
  ["https://s3.amazonaws.com/My_Bucket/a", "https://s3.amazonaws.com/my_bucket/a/CJ1"],
  ["https://store.example/a", "https://store.example.s3.amazonaws.com/a/CJ1"],
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
])("the declared place %s does not contain %s", (url, location) => {
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
  `https://${"a.".repeat(126)}bc/compositions/CJ1`,
  "https://[x/compositions/CJ1",
  "compositions/CJ1",
])("the place of %j cannot be judged", (location) => {
  expect(placeWithin(location, declared)).toBe("unclear");
});

// These tests have no time limit, because test/expressions.test.ts proves that each expression takes linear time.
test.each([
  ["a host of labels", `https://${"s3-".repeat(300_000)}!.amazonaws.com/x`, "unclear"],
  ["a host of dots", `https://${"s3.".repeat(300_000)}x/x`, "unclear"],
  ["a host of regions", `https://${"s3-us-east-1.".repeat(80_000)}amazonaws.com/x`, "unclear"],
  ["a host in Punycode", `https://xn--${"a".repeat(1_000_000)}/x`, "unclear"],
  ["a path", `https://example-phi.s3.amazonaws.com/${"compositions/".repeat(80_000)}`, "inside"],
  ["blanks", `https://example-phi.s3.amazonaws.com/${" ".repeat(1_000_000)}`, "unclear"],
])("%s of a megabyte is judged", (_, location, place) => {
  expect(placeWithin(location, declared)).toBe(place);
  expect(placeWithin(declared, location)).not.toBe("inside");
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
  [
    "a bucket of that name in GovCloud",
    "https://b-1.s3.amazonaws.com/x",
    "https://b-1.s3.us-gov-west-1.amazonaws.com/x",
    false,
  ],
  ["a bare name and a URL of Amazon", "https://b-1/x", "https://b-1.s3.amazonaws.com/x", false],
  ["capitals in a host", "https://B-1.s3.amazonaws.com/x", "https://b-1.s3.amazonaws.com/x", true],
  ["capitals in a path", "https://s3.amazonaws.com/B-1/x", "https://b-1.s3.amazonaws.com/x", false],
  ["no bucket", "https://s3.amazonaws.com/", "https://s3.us-west-2.amazonaws.com/", false],
  ["a segment of dots", "https://b-1.s3.amazonaws.com/y/../x", "https://b-1.s3.amazonaws.com/y/../x", false],
  ["two hosts that are not Amazon's", "https://b.example/x", "https://b.example/x", false],
])("judges if two URLs of Amazon S3 name the same place: %s", (_, a, b, same) => {
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
  ["https://a-bucket/x", "https://a-bucket.s3.us-gov-west-1.amazonaws.com/x", false],
  ["https://a-bucket:8443/x", "https://a-bucket.s3.amazonaws.com/x", false],
  ["https://store.example.s3.amazonaws.com/x", "https://store.example/x", false],
  ["https://s3.amazonaws.com/", "https://s3.us-west-2.amazonaws.com/", false],
  ["https://store.example/x/../y", "https://store.example/y", false],
])("%s and %s are one store: %s", (a, b, expected) => {
  expect(isSameStore(a, b)).toBe(expected);
});
