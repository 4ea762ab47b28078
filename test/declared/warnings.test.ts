import { expect, test } from "vitest";
import { declarationWarnings } from "../../src/declared/warnings.ts";
import { accountPolicy } from "../account.ts";

const today = "2026-01-02";
const path =
  'puts the bucket into the path; Twilio recommends "https://BUCKET.s3-REGION.amazonaws.com/PATH".';
const website = "is a website endpoint of S3, to which nothing can be written.";
const old = "names a bucket as only the old rules of S3 allow, for example with capitals or underscores.";
const foreign = "does not name a host of Amazon S3.";

test.each([
  ["Twilio's form", "https://my-bucket.s3-us-east-2.amazonaws.com/x", []],
  ["Amazon's form", "https://my.bucket.s3.us-east-2.amazonaws.com/x", []],
  ["the European Sovereign Cloud", "https://my-bucket.s3.eusc-de-east-1.amazonaws.eu/x", []],
  ["an access point", "https://p-123456789012.s3-accesspoint.us-east-2.amazonaws.com/x", []],
  ["no URL", "", []],
  ["the bucket in the path", "https://s3.amazonaws.com/my-bucket/x", [path]],
  ["a website endpoint", "https://my-bucket.s3-website-us-east-1.amazonaws.com/", [website]],
  ["a website endpoint without a bucket", "https://s3-website.us-east-1.amazonaws.com/", [website]],
  ["an underscore", "https://my_bucket.s3.amazonaws.com/x", [old]],
  ["capitals in the host", "https://My-Bucket.s3.amazonaws.com/x", [old]],
  ["capitals in the path", "https://s3.amazonaws.com/My-Bucket/x", [path, old]],
  ["capitals in the name of a foreign host", "https://Storage.example.com/x", [foreign]],
  ["a bare bucket", "https://my-bucket/x", [foreign]],
  ["a load balancer", "https://s3-lb-123.us-east-2.elb.amazonaws.com/b-1/x", [foreign]],
])("%s warns of what is unusual", (_, url, expected) => {
  const policy = accountPolicy({ compositions: { "aws-s3-url": url } });
  const found = declarationWarnings(policy, today);
  expect(found.map(({ level, message }) => `${level}: ${message}`)).toEqual(
    expected.map((text) => `warning: aws-s3-url ${text}`),
  );
});

test("two warnings about one URL are two findings at the URL's place", () => {
  const place = { file: "policy.yml", line: 7, column: 9 };
  const policy = accountPolicy({
    recordings: { "aws-s3-url": "https://s3.amazonaws.com/My-Bucket/x" },
    places: { "recordings.aws-s3-url": place },
  });
  expect(declarationWarnings(policy, today)).toMatchObject([
    { reason: "invalid-inputs", about: expect.stringMatching(/aws-s3-url path$/), place },
    { reason: "invalid-inputs", about: expect.stringMatching(/aws-s3-url old-name$/), place },
  ]);
});
