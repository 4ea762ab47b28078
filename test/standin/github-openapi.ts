import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { Request } from "./twilio.ts";

type Schema = { [keyword: string]: unknown };
type Parameter = { name: string; in: string; required?: boolean; schema: Schema };
type Operation = {
  parameters?: readonly (Parameter | { $ref: string })[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};
type Document = { paths: Record<string, Record<string, Operation>>; components: Schema };

const file = new URL("../schemas/github.json", import.meta.url);
// Ajv refuses OpenAPI's `nullable` in a schema without `type`. The action never sends null, so the keyword is removed.
const document: Document = JSON.parse(readFileSync(file, "utf8"), (key, value) =>
  key === "nullable" ? undefined : value,
);
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: true, validateFormats: false });

/** Returns a sentence for each violation of GitHub's official OpenAPI document by a request. */
export function judgeGitHubRequest({ method, path: target, body }: Request): string[] {
  const [at = "", query = ""] = target.replace(/^\/api\/v3(?=\/)/, "").split("?", 2);
  if (/^\/(?:api\/)?graphql$/.test(at)) return [];
  const operation = find(method.toLowerCase(), at);
  if (operation === undefined) return [`${method} ${at} is not documented`];
  const parameters = (operation.parameters ?? [])
    .map(resolve)
    .filter((parameter) => parameter.in === "query");
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  const asked = Object.fromEntries(new URLSearchParams(query));
  const form = operation.requestBody?.content["application/json"]?.schema;
  return [
    ...check({ properties, additionalProperties: false }, asked, "query"),
    ...(form === undefined
      ? body === ""
        ? []
        : ["no body is documented"]
      : check(form, JSON.parse(body), "body")),
  ];
}

function find(method: string, at: string): Operation | undefined {
  const isIt = (template: string) =>
    new RegExp(`^${template.replace("{path}", ".+").replace(/\{[^}]+\}/g, "[^/]+")}$`).test(at);
  // The path of a file contains slashes. The template with the most fixed text counts, so `/issues/comments/{id}` comes
  // before `/issues/{number}/comments`.
  const [best] = Object.keys(document.paths)
    .filter((template) => isIt(template) && document.paths[template]?.[method] !== undefined)
    .sort((a, b) => a.split("{").length - b.split("{").length);
  return best === undefined ? undefined : document.paths[best]?.[method];
}

function resolve(parameter: Parameter | { $ref: string }): Parameter {
  if (!("$ref" in parameter)) return parameter;
  const steps = parameter.$ref.replace("#/", "").split("/");
  // A reference within the document leads to a parameter.
  return steps.reduce(
    (node, step) => node[step] as Schema,
    document as unknown as Schema,
  ) as unknown as Parameter;
}

function check(schema: Schema, data: unknown, what: string): string[] {
  const validate = ajv.compile({ ...schema, components: document.components });
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`);
}
