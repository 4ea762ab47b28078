/** The YAML that a Markdown text shows. */
export function yamlIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map(([, yaml = ""]) => yaml);
}

/** Those of it that are whole workflows. */
export function workflowsIn(markdown: string): string[] {
  return yamlIn(markdown).filter((yaml) => /^jobs:$/m.test(yaml));
}
