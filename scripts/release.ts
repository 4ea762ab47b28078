/** What a release is judged by. */
export type Release = {
  /** The pushed tag. */
  tag: string;
  /** The version of package.json. */
  packageVersion: string;
  /** The version that the code says of itself. */
  codeVersion: string;
  changelog: string;
  /** What `git status` says after the bundle was built again; empty where nothing changed. */
  changes: string;
};

/** What speaks against a release: a sentence each. */
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

/** What the changelog says of a version, as Markdown. */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).map((section) => section.split("\n"));
  const [, ...lines] = sections.find(([heading]) => heading?.startsWith(`[${version}] - `)) ?? [];
  return lines.join("\n").trim();
}
