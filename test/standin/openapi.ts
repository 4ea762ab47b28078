import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import type { Request, Response } from "./twilio.ts";

/**
 * Returns a sentence for each violation of Twilio's official OpenAPI documents by a request and its answer. An exchange
 * without an answer is judged by its request alone. One case is left out: an empty value that clears a SID or a URL. Its
 * form (pattern, uri) breaks the document, and only Twilio itself can say if it accepts the value.
 */
export function judge(exchange: Request & { answer?: Response | undefined }): string[] {
  const { answer } = exchange;
  return [...judgeRequest(exchange), ...(answer ? judgeAnswer({ ...exchange, answer }) : [])];
}

/** Judges the request alone, for worlds with wrong answers on purpose. */
export function judgeRequest({ method, host, path, headers, body }: Request): string[] {
  const found = findOperation(method, host, path);
  if (!found) return [`${method} ${host}${path} is not documented`];

  const { document, operation, values } = found;
  const { requests, components } = document;
  const parameters = { ...parametersSchema(operation), components };
  const violations = check(requests, parameters, values, "parameters");
  const form = operation.requestBody?.content["application/x-www-form-urlencoded"].schema;
  if (!form) return body ? [...violations, "no body is documented"] : violations;
  if (!headers["content-type"]?.startsWith("application/x-www-form-urlencoded"))
    return [...violations, "the body is not declared to be a form"];
  const schema = { ...form, additionalProperties: false, components };
  return [...violations, ...check(requests, schema, readForm(form, body), "form")];
}

/** Judges the answer alone. The documents have no errors, so errors must have the form of Twilio's error body. */
export function judgeAnswer({ method, host, path, answer }: Request & { answer: Response }): string[] {
  const found = findOperation(method, host, path);
  if (!/^application\/json\b/.test(answer.headers["Content-Type"] ?? "")) return ["the answer is not JSON"];
  if (answer.status >= 400) return check(new Ajv(), errorSchema(answer.status), readJson(answer), "error");
  // The stand-in answers a POST with 201, as older editions of the Video document say. This edition documents only 200.
  const documented = found?.operation.responses[answer.status === 201 ? 200 : answer.status];
  if (!documented) return [`the status ${answer.status} is not documented`];
  const { answers, components } = found.document;
  const schema = { ...tighten(documented.content["application/json"].schema), components };
  return check(answers, schema, readJson(answer), "answer");
}

type Schema = { [keyword: string]: unknown; properties?: Record<string, Schema> };
type Operation = {
  parameters?: readonly { name: string; schema: Schema }[];
  requestBody?: { content: { "application/x-www-form-urlencoded": { schema: Schema } } };
  responses: Record<number, { content: { "application/json": { schema: Schema } } }>;
};
type OpenApi = { paths: Record<string, Record<string, Operation>>; components: Schema };
type Document = OpenApi & { requests: Ajv; answers: Ajv };
type Found = { document: Document; operation: Operation; values: Record<string, string> };

const documents: Record<string, Document> = {
  "video.twilio.com": readDocument("video", "uri"),
  "accounts.twilio.com": readDocument("accounts", "uri"),
  // The URIs of this API are relative to the host, though the document declares them as absolute.
  "api.twilio.com": readDocument("api", "uri-reference"),
};

function readDocument(name: string, uri: "uri" | "uri-reference"): Document {
  const file = new URL(`../schemas/twilio-${name}.json`, import.meta.url);
  const { paths, components }: OpenApi = JSON.parse(readFileSync(file, "utf8"));
  const prepare = (coerceTypes: boolean) => {
    const ajv = formats.default(new Ajv({ strict: false, allErrors: true, coerceTypes }));
    ajv.addFormat("uri", formats.default.get(uri));
    ajv.addFormat("uri-map", true);
    ajv.addFormat("http-method", /^(?:GET|POST)$/);
    ajv.addFormat("date-time-rfc-2822", /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/);
    return ajv;
  };
  return { paths, components: tighten(components), requests: prepare(true), answers: prepare(false) };
}

function findOperation(method: string, host: string, path: string): Found | undefined {
  const [pathname = "", query = ""] = path.split("?", 2);
  const sid = /\b(?:AC|CR)[^/.]*/.exec(pathname)?.[0];
  const document = documents[host];
  const operation = document?.paths[sid ? pathname.replace(sid, "{Sid}") : pathname]?.[method.toLowerCase()];
  const values = { ...Object.fromEntries(new URLSearchParams(query)), ...(sid && { Sid: sid }) };
  return document && operation && { document, operation, values };
}

function parametersSchema({ parameters = [] }: Operation): Schema {
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  return { type: "object", properties, additionalProperties: false };
}

function readForm({ properties = {} }: Schema, body: string): Record<string, string> {
  const entries = [...new URLSearchParams(body)];
  const clears = ([name, value]: [string, string]) =>
    value === "" && Boolean(properties[name]?.["pattern"] ?? properties[name]?.["format"]);
  return Object.fromEntries(entries.filter((entry) => !clears(entry)));
}

function errorSchema(status: number): Schema {
  const properties = {
    code: { type: "integer" },
    message: { type: "string", minLength: 1 },
    more_info: { type: "string", pattern: "^https://www\\.twilio\\.com/docs/errors/\\d+$" },
    status: { const: status },
  };
  return tighten({ type: "object", properties });
}

/** Requires all documented fields, and forbids others. The documents do neither, so `{}` would pass. */
function tighten(schema: Schema): Schema {
  // Ajv refuses `nullable` in a schema without `type`. Such a schema allows null anyway, so the keyword is removed.
  const kept = Object.entries(schema).filter(([keyword]) => keyword !== "nullable" || "type" in schema);
  const inner = kept.map(([keyword, value]) => [keyword, isSchema(value) ? tighten(value) : value]);
  const { properties } = schema;
  const closed = properties && { required: Object.keys(properties), additionalProperties: false };
  return { ...Object.fromEntries(inner), ...closed };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readJson({ body }: Response): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // No schema here accepts undefined, so text that is not JSON is a violation like any other.
    return undefined;
  }
}

function check(ajv: Ajv, schema: Schema, data: unknown, name: string): string[] {
  if (ajv.validate(schema, data)) return [];
  return (ajv.errors ?? []).map(
    ({ instancePath, message, params }) => `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
