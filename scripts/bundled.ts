import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The fields of a module in webpack's statistics, which `ncc --stats-out` writes. */
export type Module = {
  /** The path of the module's file; missing for a module that webpack adds. */
  nameForCondition?: string | null;
  /** The chunks that hold the module; empty if it is left out or merged into another module. */
  chunks?: readonly unknown[];
  /** The modules that are merged into this one. */
  modules?: readonly Module[];
};

/** A package as its package.json describes it. */
export type Package = { name: string; version: string; license?: string; author?: string | { name: string } };

/** Returns every package with code in the bundle: its folder by its name and version. */
export function bundledPackages(modules: readonly Module[]): Map<string, string> {
  const files = modules.filter(({ chunks = [] }) => chunks.length > 0).flatMap(filesOf);
  const folders = new Set(
    files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? []),
  );
  const named = [...folders].map((folder) => [titleOf(manifestOf(folder)), folder] as const);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function filesOf({ nameForCondition, modules = [] }: Module): string[] {
  return [...(nameForCondition ? [nameForCondition.replaceAll("\\", "/")] : []), ...modules.flatMap(filesOf)];
}

/** Returns the heading of a package in `licenses.txt`. */
export function titleOf({ name, version }: Package): string {
  return `${name} ${version}`;
}

export function manifestOf(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

const line = "-".repeat(80);

/** Returns the text of `licenses.txt`: a heading for every package, and below it the package's licence texts. */
export function licences(packages: ReadonlyMap<string, string>): string {
  const sections = [...packages].map(
    ([title, folder]) => `${line}\n${title}\n${line}\n\n${termsOf(folder)}\n`,
  );
  return `Code of ${packages.size} packages is bundled in this folder, on these terms.\n\n${sections.join("\n")}`;
}

/** Returns the licence texts of a package, or the name of its licence and its author if it ships no text. */
export function termsOf(folder: string): string {
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length > 0) return texts.join("\n\n");
  const { name, license, author } = manifestOf(folder);
  if (license === undefined) throw new Error(`${name} may not be shipped: it names no licence.`);
  const by = typeof author === "string" ? author : author?.name;
  return `${license}, by ${by ?? "its authors"}. The package has no file with the text of the licence.`;
}

/** The fields of an SBOM in SPDX form that this script reads. */
export type Sbom = {
  creationInfo: { created: string };
  documentDescribes: readonly string[];
  packages: readonly { SPDXID: string; name: string; versionInfo: string }[];
  relationships: readonly { spdxElementId: string; relatedSpdxElement: string; relationshipType: string }[];
};

/** Reduces an SBOM of all installed packages to the action and the packages with code in its bundle. */
export function sbomOf<Installed extends Sbom>(
  installed: Installed,
  bundled: ReadonlyMap<string, string>,
): Installed {
  const packages = installed.packages.filter(
    ({ SPDXID, name, versionInfo: version }) =>
      installed.documentDescribes.includes(SPDXID) || bundled.has(titleOf({ name, version })),
  );
  const missing = [...bundled.keys()].filter(
    (title) => !packages.some(({ name, versionInfo: version }) => titleOf({ name, version }) === title),
  );
  if (missing.length > 0)
    throw new Error(`package-lock.json does not have what is bundled: ${missing.join(", ")}.`);
  const known = new Set(["SPDXRef-DOCUMENT", ...packages.map(({ SPDXID }) => SPDXID)]);
  const relationships = installed.relationships.filter(
    ({ spdxElementId, relatedSpdxElement }) => known.has(spdxElementId) && known.has(relatedSpdxElement),
  );
  // SPDX allows no milliseconds (https://spdx.github.io/spdx-spec/v2.3/document-creation-information, 6.9), but npm writes them.
  const created = installed.creationInfo.created.replace(/\.\d+Z$/, "Z");
  return { ...installed, creationInfo: { ...installed.creationInfo, created }, packages, relationships };
}
