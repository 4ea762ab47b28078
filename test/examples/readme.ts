/** Returns the YAML blocks of a Markdown text. */
export function yamlIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map(([, yaml = ""]) => yaml);
}

/** Returns the YAML blocks that are whole workflows. */
export function workflowsIn(markdown: string): string[] {
  return yamlIn(markdown).filter((yaml) => /^jobs:$/m.test(yaml));
}
