import { expect, test } from "vitest";
import * as z from "zod/mini";
import type { Call } from "../../../src/edges/transport.ts";
import { openTwilio } from "../../../src/edges/twilio/accounts.ts";
import { listCompositions } from "../../../src/edges/twilio/compositions.ts";
import { pagesOf } from "../../../src/edges/twilio/request.ts";

const account = "AC0123456789abcdef0123456789abcdef";
const address = "https://video.twilio.com/v1/Things";
const Page = z.object({ things: z.array(z.string()), next: z.nullish(z.string()) });

/** Returns an account's connection that answers each address with `answers`, and the addresses that were asked for. */
function connectionTo(answers: (url: string) => object) {
  const asked: string[] = [];
  const connection = {
    credentials: { kind: "auth-token", account, user: account, secret: "secret" } as const,
    send: async ({ url }: Call) => {
      asked.push(url);
      return { status: 200, headers: {}, body: JSON.stringify(answers(url)) };
    },
    onExchange: () => {},
  };
  return { asked, connection };
}

/** Lists the items of pages that each lead to the next page. */
async function list(pages: Record<string, object>, maxPages = 3) {
  const { asked, connection } = connectionTo((url) => pages[url] ?? {});
  const things: string[] = [];
  const named = { name: "list of things", address, query: { PageSize: "2" }, page: Page, maxPages };
  const ended = (async () => {
    const nextOf = ({ next }: z.infer<typeof Page>) => next ?? undefined;
    for await (const page of pagesOf(connection, { ...named, nextOf })) things.push(...page.things);
  })();
  const error = await ended.catch((thrown: unknown) => thrown);
  return { things, asked, error };
}

const first = `${address}?PageSize=2`;
const second = `${address}?PageSize=2&Page=1`;
const third = `${address}?PageSize=2&Page=2`;
const page = (item: string, next?: string | null) => ({ things: [item], next });

test.each([undefined, null, ""])("a list ends with the page whose next page is %j", async (end) => {
  const pages = { [first]: page("a", second), [second]: page("b", end) };
  expect(await list(pages)).toEqual({ things: ["a", "b"], asked: [first, second], error: undefined });
});

test.each([
  "https://evil.example/v1/Things?PageSize=2",
  "https://video.twilio.com/v1/Things/?PageSize=2",
  "https://video.twilio.com/v1/ThingsOfOthers?PageSize=2",
  "https://video.twilio.com@evil.example/v1/Things?PageSize=2",
  "/v1/Things?PageSize=2",
])("a page that leads to %s is the last that is asked for", async (elsewhere) => {
  const { asked, error } = await list({ [first]: page("a", elsewhere) });
  expect(asked).toEqual([first]);
  expect(error).toMatchObject({
    reason: "bad-response",
    message: "Twilio's list of things cannot be used: it leads to another address.",
  });
});

const circle = {
  reason: "bad-response",
  message: expect.stringContaining("it leads back to an earlier page."),
};

test.each([
  ["itself", { [first]: page("a", first) }, [first]],
  ["an earlier one", { [first]: page("a", second), [second]: page("b", first) }, [first, second]],
])("a page that leads to %s is the last that is asked for", async (_, pages, expected) => {
  const { asked, error } = await list(pages);
  expect(asked).toEqual(expected);
  expect(error).toMatchObject(circle);
});

test("a list with the allowed number of pages is read, and a longer list is not", async () => {
  const pages = { [first]: page("a", second), [second]: page("b", third), [third]: page("c") };
  expect(await list(pages, 3)).toMatchObject({ things: ["a", "b", "c"], error: undefined });
  const cut = await list(pages, 2);
  expect(cut.asked).toEqual([first, second]);
  expect(cut.error).toMatchObject({ message: expect.stringContaining("it has more than 2 pages.") });
});

test("a page of another form is refused", async () => {
  const { error } = await list({ [first]: { things: [1] } });
  expect(error).toMatchObject({ reason: "bad-response", message: expect.stringContaining("(things.0)") });
});

const next = (url: string) => new URL(url).searchParams.get("Page") ?? "0";

test.each<[string, number, (connection: ReturnType<typeof connectionTo>["connection"]) => Promise<unknown>]>([
  [
    "list of accounts",
    1_000,
    (connection) => openTwilio({ ...connection, count: 2, mask: () => {}, hideSecrets: String }).accounts(),
  ],
  ["list of compositions", 200, (connection) => listCompositions(connection, "2026-01-01T00:00:00Z")],
])("the %s is left after %i pages", async (name, pages, read) => {
  const { asked, connection } = connectionTo((url) => {
    const more = `?Page=${Number(next(url)) + 1}`;
    const path = "/2010-04-01/Accounts.json";
    return {
      accounts: [],
      next_page_uri: `${path}${more}`,
      compositions: [],
      meta: { next_page_url: `https://video.twilio.com/v1/Compositions${more}` },
    };
  });
  await expect(read(connection)).rejects.toMatchObject({
    reason: "bad-response",
    message: `Twilio's ${name} cannot be used: it has more than ${pages} pages.`,
  });
  expect(asked).toHaveLength(pages);
});
