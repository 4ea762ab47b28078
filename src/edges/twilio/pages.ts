import type * as z from "zod/mini";
import { badResponse, parseAnswer } from "./answers.ts";
import { type Connection, requester } from "./request.ts";

type List<Page extends z.ZodMiniType> = {
  /** The name of the list in a message. */
  name: string;
  /** The address of every page, without its query. */
  address: string;
  query: Record<string, string>;
  page: Page;
  /** Returns the next page's address; nothing after the last page. */
  nextOf: (page: z.infer<Page>) => string | null | undefined;
  maxPages: number;
};

/**
 * Follows a list of Twilio's from page to page.
 * @throws ActionError bad-response at a page that is not part of the list, that was there before, or that is one too many.
 */
export async function* pagesOf<Page extends z.ZodMiniType>(
  connection: Connection,
  { name, address, query, page: schema, nextOf, maxPages }: List<Page>,
): AsyncGenerator<z.infer<Page>> {
  const ask = requester(connection);
  const asked = new Set<string>();
  let url: string | null | undefined = `${address}?${new URLSearchParams(query)}`;
  while (url) {
    if (!url.startsWith(`${address}?`)) throw badResponse("elsewhere", "leads to another address", name);
    if (asked.has(url)) throw badResponse("endless", "leads back to an earlier page", name);
    if (asked.size >= maxPages) throw badResponse("endless", `has more than ${maxPages} pages`, name);
    asked.add(url);
    const { body } = await ask({ method: "get", uri: url, headers: {} });
    const page: z.infer<Page> = parseAnswer(schema, body);
    yield page;
    url = nextOf(page);
  }
}
