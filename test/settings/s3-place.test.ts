import { expect, test } from "vitest";
import { placeWithin } from "../../src/settings/s3-place.ts";

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
