import { expect, test } from "vitest";
import { reasons, warningNames } from "../../../src/messages/reasons.ts";
import { rulesFor } from "../../../src/report/files/sarif-rules.ts";
import { resources } from "../../../src/settings/resources.ts";
import { settings } from "../../../src/settings/settings.ts";

test("a rule explains itself and says what to do, within GitHub's 1,024 characters", () => {
  const used = [...reasons, ...warningNames].filter((reason) => reason !== "none");
  const rules = rulesFor(new Set(used));
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(used));
  expect(new Set(rules.map(({ fullDescription }) => fullDescription.text)).size).toBe(rules.length);
  for (const { shortDescription, fullDescription, help } of rules) {
    for (const { text } of [shortDescription, fullDescription])
      expect(text.length).toBeLessThanOrEqual(1_024);
    expect(fullDescription.text).toMatch(/^[A-Z].*\.$/);
    expect(help.text.length).toBeGreaterThan(fullDescription.text.length / 2);
    expect(help.markdown).toContain("\n\n");
    expect(`${fullDescription.text}${help.text}${help.markdown}`).not.toMatch(/WHAT|undefined/);
  }
});

test("an upload has a rule for every setting of every resource, and for the reasons that occur in it", () => {
  const ofSettings = resources.flatMap((resource) => settings.map(({ name }) => `${resource}.${name}`));
  const idsFor = (...used: string[]) => rulesFor(new Set(used)).map(({ id }) => id);
  expect(idsFor("compositions.friendly-name")).toEqual(ofSettings);
  expect(idsFor("waiver", "drift")).toEqual([...ofSettings, "drift", "waiver"]);
});

test("a rule names the resource of its setting", () => {
  const textOf = (rule: string) => rulesFor(new Set()).find(({ id }) => id === rule)?.fullDescription.text;
  expect(textOf("compositions.encryption-enabled")).toContain("new compositions are");
  expect(textOf("recordings.encryption-enabled")).toContain("new recordings are");
});

test("a rule has a name in one word, a severity, and tags, and the worst setting is critical", () => {
  const rules = rulesFor(new Set([...reasons, ...warningNames]));
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { id, name } of rules) {
    expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
    expect(name.toLowerCase()).not.toBe(id);
  }
  const about = (id: string) => {
    const rule = rules.find((each) => each.id === id);
    return [rule?.name, rule?.properties["security-severity"], ...(rule?.properties.tags ?? [])];
  };
  expect(about("compositions.encryption-enabled")).toEqual([
    "CompositionsEncryptionEnabled",
    "9.5",
    "security",
    "compositions",
  ]);
  expect(about("recordings.aws-s3-url")).toEqual(["RecordingsAwsS3Url", "8.3", "security", "recordings"]);
  expect(about("composition-misplaced")).toEqual(["PolicyCompositionMisplaced", "8.3", "security", "policy"]);
  expect(about("waiver")).toEqual(["PolicyWaiver", "5.0", "security", "policy"]);
  const ofSettings = settings.map(({ name }) => about(`compositions.${name}`)[1]);
  // The headings have the same order: encryption, the bucket, the key, the credential, S3 storage, the name.
  expect(ofSettings.toSorted().toReversed()).toEqual(["9.5", "8.3", "7.1", "5.9", "4.7", "3.5"]);
});
