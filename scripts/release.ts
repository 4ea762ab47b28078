/** The facts by which a release is judged. */
export type Release = {
  /** The pushed tag. */
  tag: string;
  /** The version in package.json. */
  packageVersion: string;
  /** The version in the code. */
  codeVersion: string;
  changelog: string;
  /** The output of `git status` after the bundle was built again; empty if nothing changed. */
  changes: string;
};

/** Returns a sentence for each reason against a release. */
export function faultsOf({ tag, packageVersion, codeVersion, changelog, changes }: Release): string[] {
  const version = tag.replace(/^v/, "");
  return [
    ...(/^v\d+\.\d+\.\d+$/.test(tag) ? [] : [`The tag ${tag} is not of the form vX.Y.Z.`]),
    ...(packageVersion === version
      ? []
      : [`package.json has the version ${packageVersion}, not ${version}.`]),
    ...(codeVersion === version ? [] : [`src/tool.ts has the version ${codeVersion}, not ${version}.`]),
    ...(notesOf(changelog, version) === "" ? [`CHANGELOG.md says nothing under ## [${version}].`] : []),
    ...(changes === "" ? [] : [`dist/ or schema/ is not what the source builds to:\n${changes}`]),
  ];
}

/** Returns the changelog's section about a version, as Markdown. */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).map((section) => section.split("\n"));
  const [, ...lines] = sections.find(([heading]) => heading?.startsWith(`[${version}] - `)) ?? [];
  return lines.join("\n").trim();
}
