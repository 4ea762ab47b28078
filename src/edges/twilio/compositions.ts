import * as z from "zod/mini";
import { ActionError } from "../../messages/errors.ts";
import { wrongAccount } from "../../run/identity.ts";
import type { Composition } from "../../run/ports.ts";
import { accountSid, wellFormed } from "../../settings/value.ts";
import { type Connection, pagesOf } from "./request.ts";
import { hosts } from "./resources.ts";

const pageSize = 100;
const most = 10_000;

const Listed = z.object({
  sid: z.string().check(z.regex(/^CJ[0-9a-fA-F]{32}$/)),
  account_sid: accountSid,
  room_sid: z.nullish(z.string().check(z.regex(/^RM[0-9a-fA-F]{32}$/))),
  status: z.enum(["enqueued", "processing", "completed", "deleted", "failed"]),
  date_created: z.iso.datetime({ offset: true }),
  media_external_location: z.nullish(wellFormed),
});
const Page = z.object({
  compositions: z.array(Listed),
  meta: z.object({ next_page_url: z.nullish(z.string()) }),
});

/**
 * Lists all compositions of an account that were made since an instant.
 * @throws ActionError if a page is refused, is not usable or is another account's, if the pages have no end, and invalid-inputs if
 * there are more than 10,000.
 */
export async function listCompositions(connection: Connection, since: string): Promise<Composition[]> {
  const { account } = connection.credentials;
  const found = new Map<string, Composition>();
  const pages = pagesOf(connection, {
    name: "list of compositions",
    address: `https://${hosts.video}/v1/Compositions`,
    query: { DateCreatedAfter: since, PageSize: `${pageSize}` },
    page: Page,
    nextOf: ({ meta }) => meta.next_page_url,
    // Twilio may return pages that are not full, so the limit is twice the number of full pages.
    maxPages: (2 * most) / pageSize,
  });
  for await (const { compositions } of pages) {
    for (const { sid, account_sid: owner, status, date_created: created, ...listed } of compositions) {
      if (owner !== account) throw wrongAccount(account, owner);
      const [room, location] = [listed.room_sid ?? "", listed.media_external_location ?? ""];
      // A composition that moves to the next page while the list is read is listed twice.
      if (Date.parse(created) >= Date.parse(since)) found.set(sid, { sid, room, status, created, location });
    }
    if (found.size <= most) continue;
    const message = "More than 10,000 compositions were made since the start of verify-compositions.";
    const hint = "Give verify-compositions a shorter span, and check more often.";
    throw new ActionError("invalid-inputs", message, { hint });
  }
  return [...found.values()];
}
