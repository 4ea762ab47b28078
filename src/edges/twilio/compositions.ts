import * as z from "zod/mini";
import { ActionError } from "../../messages/errors.ts";
import { wrongAccount } from "../../run/identity.ts";
import type { Composition } from "../../run/ports.ts";
import { sidPattern, wellFormed } from "../../settings/value.ts";
import { badResponse, parseAnswer } from "./answers.ts";
import type { requester } from "./request.ts";
import { hosts } from "./resources.ts";

const address = `https://${hosts.video}/v1/Compositions`;
const pageSize = 100;
const most = 10_000;
// Pages need not be full; a list of more than this has no end.
const maxPages = (2 * most) / pageSize;

const compositionSid = z.string().check(z.regex(/^CJ[0-9a-fA-F]{32}$/));
const roomSid = z.string().check(z.regex(/^RM[0-9a-fA-F]{32}$/));

const Listed = z.object({
  sid: compositionSid,
  account_sid: z.string().check(z.regex(sidPattern.account)),
  room_sid: z.nullish(roomSid),
  status: z.enum(["enqueued", "processing", "completed", "deleted", "failed"]),
  date_created: z.iso.datetime({ offset: true }),
  media_external_location: z.nullish(wellFormed),
});
const Page = z.object({
  compositions: z.array(Listed),
  meta: z.object({ next_page_url: z.nullish(z.string()) }),
});

/**
 * All compositions of an account made since an instant, page by page.
 * @throws ActionError where a page is refused, cannot be believed or is another account's, where the pages have no end, and
 * invalid-inputs where there are more than 10,000.
 */
export async function listCompositions(
  ask: ReturnType<typeof requester>,
  { since, account }: { since: string; account: string },
): Promise<Composition[]> {
  const found = new Map<string, Composition>();
  const asked = new Set<string>();
  let url: string | undefined =
    `${address}?${new URLSearchParams({ DateCreatedAfter: since, PageSize: `${pageSize}` })}`;
  while (url !== undefined) {
    asked.add(url);
    const { body } = await ask({ method: "get", uri: url, headers: {} });
    const page: z.infer<typeof Page> = parseAnswer(Page, body);
    for (const one of page.compositions) {
      if (one.account_sid !== account) throw wrongAccount(account, one.account_sid);
      // One that moves to the next page while it is read is listed twice.
      if (Date.parse(one.date_created) >= Date.parse(since)) found.set(one.sid, compositionOf(one));
    }
    if (found.size > most) throw tooMany();
    url = nextOf(page.meta.next_page_url || undefined, asked);
  }
  return [...found.values()];
}

function compositionOf(one: z.infer<typeof Listed>): Composition {
  return {
    sid: one.sid,
    room: one.room_sid ?? "",
    status: one.status,
    created: one.date_created,
    location: one.media_external_location ?? "",
  };
}

function nextOf(next: string | undefined, asked: ReadonlySet<string>): string | undefined {
  if (next === undefined) return undefined;
  if (!next.startsWith(`${address}?`)) throw badResponse("leads elsewhere", "list of compositions");
  if (asked.has(next) || asked.size >= maxPages)
    throw badResponse("has no last page", "list of compositions");
  return next;
}

function tooMany(): ActionError {
  return new ActionError("invalid-inputs", "More than 10,000 were made since verify-compositions began.", {
    hint: "Give verify-compositions a shorter span, and check more often.",
  });
}
