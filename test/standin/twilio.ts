/** The parts of an account that a test chooses; see `seed`. */
export type AccountSeed = {
  sid: string;
  authToken: string;
  friendlyName?: string;
  /** The parent's SID; by default the account is its own parent. */
  ownerSid?: string;
  status?: "active" | "suspended" | "closed";
  keys?: readonly { sid: string; secret: string; permissions?: Permissions }[];
  /** The edition; `standard` may not encrypt. */
  edition?: "enterprise" | "standard";
  publicKeys?: readonly string[];
  awsCredentials?: readonly string[];
  /** The settings; by default never configured. */
  compositions?: Partial<Settings>;
  recordings?: Partial<Settings>;
  /** Compositions made before the test. */
  composed?: readonly Composed[];
};

/** The parts of a composition that a test chooses; `made` is an instant in ISO 8601. */
export type Composed = {
  made: string;
  status?: "enqueued" | "processing" | "completed" | "deleted" | "failed";
  location?: string | null;
};

/** Switches for facts about Twilio that are not established. A client must be right in either case. */
export type TwilioOptions = {
  accounts?: readonly AccountSeed[];
  /** The effect of a POST on the fields that it leaves out. */
  leftOutFields?: "kept" | "reset";
  /** The answer to a GET for an account that was never configured: 200 with nulls, or 404. */
  neverConfigured?: "nulls" | "not-found";
  /** The number of GETs after a write that still return the state before the write. */
  staleReads?: number;
};

export type Settings = {
  friendly_name: string | null;
  encryption_enabled: boolean | null;
  encryption_key_sid: string | null;
  aws_storage_enabled: boolean | null;
  aws_s3_url: string | null;
  aws_credentials_sid: string | null;
};

export type Resource = "compositions" | "recordings";

/** Permissions: `all` for the auth token and a Main key, the other two for restricted keys. */
export type Permissions = "all" | "video-only" | "video-read-only";

/** A request: `path` includes the query, and names in `headers` have lower case. */
export type Request = {
  method: string;
  host: string;
  path: string;
  headers: Record<string, string | undefined>;
  body: string;
};

export type Response = { status: number; headers: Record<string, string>; body: string };

export type Twilio = {
  handle(request: Request): Response;
  /** Returns the true live state, even while reads are stale; undefined if never configured. */
  settings(accountSid: string, resource: Resource): Settings | undefined;
  /** Changes the settings as a person in the console does. */
  configure(accountSid: string, resource: Resource, changes: Partial<Settings>): void;
  /** Composes a call, and stores it by the present settings. */
  compose(accountSid: string, composed: Composed): void;
  /** Lists the bucket URLs with a test file of Twilio: one for each POST that asks for S3 storage. */
  testFiles(accountSid: string): readonly string[];
};

/** The default account, with a second credential of each kind, to which a test can let the settings drift. */
export const account = {
  sid: "AC0123456789abcdef0123456789abcdef",
  authToken: "7e57a07870ce47e57a07870ce47e57a0",
  key: { sid: "SK0123456789abcdef0123456789abcdef", secret: "TestApiKeySecretNeverReal7x9Q2wE" },
  publicKey: "CR0123456789abcdef0123456789abcdef",
  awsCredential: "CRfedcba9876543210fedcba9876543210",
  otherPublicKey: "CR00112233445566778899aabbccddeeff",
  otherAwsCredential: "CRffeeddccbbaa99887766554433221100",
} as const;

/** Returns the default account, never configured, with the test's overrides. */
export function seed(overrides: Partial<AccountSeed> = {}): AccountSeed {
  return {
    sid: account.sid,
    authToken: account.authToken,
    keys: [account.key],
    publicKeys: [account.publicKey, account.otherPublicKey],
    awsCredentials: [account.awsCredential, account.otherAwsCredential],
    ...overrides,
  };
}

/**
 * Makes Twilio as its OpenAPI documents describe it, with a memory, but without network, clock, and randomness. Comments
 * below mark each assumption that the documents do not confirm.
 */
export function createTwilio(options: TwilioOptions = {}): Twilio {
  const accounts = (options.accounts ?? [seed()]).map(open);
  const world: World = {
    accounts,
    leftOutFields: options.leftOutFields ?? "kept",
    neverConfigured: options.neverConfigured ?? "nulls",
    staleReads: options.staleReads ?? 0,
  };
  let handled = 0;
  return {
    handle(request) {
      handled += 1;
      const answer = dispatch(world, request);
      const headers = {
        "Twilio-Request-Id": `RQ${handled.toString(16).padStart(32, "0")}`,
        "Twilio-Concurrent-Requests": "1",
      };
      return { ...answer, headers: { ...answer.headers, ...headers } };
    },
    settings: (accountSid, resource) => find(accounts, accountSid).stored[resource].live,
    configure(accountSid, resource, changes) {
      const stored = find(accounts, accountSid).stored[resource];
      stored.live = { ...nothing, ...stored.live, ...changes };
    },
    compose(accountSid, composed) {
      const account = find(accounts, accountSid);
      const { aws_storage_enabled: isStored, aws_s3_url: url } = account.stored.compositions.live ?? nothing;
      const key = `${url}/${compositionSid(account.composed.length)}.mp4`;
      account.composed.push({ location: isStored === true ? key : null, ...composed });
    },
    testFiles: (accountSid) => find(accounts, accountSid).testFiles,
  };
}

/** Returns an error in Twilio's form, also for tests that inject one. */
export function failure(status: number, code: number, message: string): Response {
  const body = { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
  const answer = respond(status, body);
  return { ...answer, headers: { ...answer.headers, "Twilio-Request-Id": `RQ${"f".repeat(32)}` } };
}

type World = Required<Omit<TwilioOptions, "accounts">> & { accounts: readonly Account[] };
type Account = {
  seed: AccountSeed;
  stored: Record<Resource, Stored>;
  testFiles: string[];
  composed: Composed[];
};
type Stored = { live: Settings | undefined; before: Settings | undefined; staleReads: number };
type Login = { account: Account; permissions: Permissions };
type Call = { world: World; account: Account; path: string; query: URLSearchParams; form: URLSearchParams };
type Handler = (call: Call, sid: string) => Response;

const nothing: Settings = {
  friendly_name: null,
  encryption_enabled: null,
  encryption_key_sid: null,
  aws_storage_enabled: null,
  aws_s3_url: null,
  aws_credentials_sid: null,
};

function open(seed: AccountSeed): Account {
  const store = (settings: Partial<Settings> | undefined): Stored => ({
    live: settings && { ...nothing, ...settings },
    before: undefined,
    staleReads: 0,
  });
  const stored = { compositions: store(seed.compositions), recordings: store(seed.recordings) };
  return { seed, stored, testFiles: [], composed: [...(seed.composed ?? [])] };
}

function find(accounts: readonly Account[], sid: string): Account {
  const found = accounts.find(({ seed }) => seed.sid === sid);
  if (!found) throw new Error(`The stand-in has no account ${sid}.`);
  return found;
}

const routes: readonly { at: RegExp; methods: Record<string, Handler> }[] = [
  {
    at: /^video\.twilio\.com\/v1\/CompositionSettings\/Default$/,
    methods: { GET: readSettings("compositions"), POST: writeSettings("compositions") },
  },
  {
    at: /^video\.twilio\.com\/v1\/RecordingSettings\/Default$/,
    methods: { GET: readSettings("recordings"), POST: writeSettings("recordings") },
  },
  { at: /^video\.twilio\.com\/v1\/Compositions$/, methods: { GET: listCompositions } },
  {
    at: /^accounts\.twilio\.com\/v1\/Credentials\/PublicKeys\/([^/]+)$/,
    methods: { GET: readCredential("publicKeys") },
  },
  {
    at: /^accounts\.twilio\.com\/v1\/Credentials\/AWS\/([^/]+)$/,
    methods: { GET: readCredential("awsCredentials") },
  },
  { at: /^api\.twilio\.com\/2010-04-01\/Accounts\.json$/, methods: { GET: listAccounts } },
  { at: /^api\.twilio\.com\/2010-04-01\/Accounts\/([^/]+)\.json$/, methods: { GET: readAccount } },
];

function dispatch(world: World, { method, host, path: target, headers, body }: Request): Response {
  const [path = "", query = ""] = target.split("?", 2);
  const login = authenticate(world.accounts, headers["authorization"]);
  if (!login) return unauthorized(20003, "Authenticate");
  // Twilio's error dictionary lists a suspended account under 401/20003 too. This stand-in uses 403.
  if ((login.account.seed.status ?? "active") !== "active") return failure(403, 20403, "Account not active");

  const route = routes.find(({ at }) => at.test(host + path));
  if (!route) return notFound(path);
  const handler = route.methods[method];
  if (!handler) return failure(405, 20004, "Method not allowed");
  if (!permits(login.permissions, host, method)) return unauthorized(70051, "Authorization Failed");

  const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  const form = new URLSearchParams(isForm ? body : "");
  const sid = route.at.exec(host + path)?.[1] ?? "";
  return handler({ world, account: login.account, path, query: new URLSearchParams(query), form }, sid);
}

function authenticate(accounts: readonly Account[], authorization = ""): Login | undefined {
  const { user, password } = readBasic(authorization);
  for (const account of accounts) {
    const { sid, authToken, keys = [] } = account.seed;
    if (user === sid && password === authToken) return { account, permissions: "all" };
    const key = keys.find((key) => user === key.sid && password === key.secret);
    if (key) return { account, permissions: key.permissions ?? "all" };
  }
  return undefined;
}

/** Returns user and password of a Basic `Authorization` header; both are undefined for other headers. */
export function readBasic(authorization = ""): { user?: string; password?: string } {
  const token = /^Basic ([\w+/]+=*)$/i.exec(authorization)?.[1];
  const login = token && /^([^:]*):(.*)$/s.exec(Buffer.from(token, "base64").toString());
  return login ? { user: login[1] ?? "", password: login[2] ?? "" } : {};
}

function permits(permissions: Permissions, host: string, method: string): boolean {
  if (permissions === "all") return true;
  return host === "video.twilio.com" && (permissions === "video-only" || method === "GET");
}

function readSettings(resource: Resource): Handler {
  return ({ world, account, path }) => {
    const stored = account.stored[resource];
    const settings = stored.staleReads > 0 ? stored.before : stored.live;
    stored.staleReads = Math.max(0, stored.staleReads - 1);
    if (!settings && world.neverConfigured === "not-found") return notFound(path);
    return respond(200, describeSettings(account, path, settings ?? nothing));
  };
}

function writeSettings(resource: Resource): Handler {
  return ({ world, account, path, form }) => {
    const problem = judgeForm(form);
    if (problem) return failure(400, 20001, problem);
    // The error for a missing edition is not established; 403 is an assumption.
    if (form.get("EncryptionEnabled") === "true" && account.seed.edition === "standard")
      return failure(403, 20403, "Encryption is not enabled for this account");

    const before = account.stored[resource].live;
    const kept = world.leftOutFields === "kept" ? before : undefined;
    const live = { ...nothing, ...kept, ...readForm(form) };
    account.stored[resource] = { live, before, staleReads: world.staleReads };
    // Credentials are not looked up: Twilio accepts a wrong one here and fails the media later.
    if (form.get("AwsStorageEnabled") === "true" && live.aws_s3_url) account.testFiles.push(live.aws_s3_url);
    return respond(201, describeSettings(account, path, live));
  };
}

// An empty value clears a SID or a URL. This is an assumption, because the document's patterns do not foresee it.
const kinds = {
  text: /./s,
  boolean: /^(true|false)$/,
  sid: /^(CR[0-9a-fA-F]{32})?$/,
  url: /^([a-z][a-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]+)?$/i,
};

const parameters = [
  { name: "FriendlyName", field: "friendly_name", kind: "text" },
  { name: "EncryptionEnabled", field: "encryption_enabled", kind: "boolean" },
  { name: "EncryptionKeySid", field: "encryption_key_sid", kind: "sid" },
  { name: "AwsStorageEnabled", field: "aws_storage_enabled", kind: "boolean" },
  { name: "AwsS3Url", field: "aws_s3_url", kind: "url" },
  { name: "AwsCredentialsSid", field: "aws_credentials_sid", kind: "sid" },
] as const;

function judgeForm(form: URLSearchParams): string | undefined {
  if (!form.get("FriendlyName")) return "Missing required parameter FriendlyName in the post body";
  const wrong = parameters.find(
    ({ name, kind }) => form.has(name) && !kinds[kind].test(form.get(name) ?? ""),
  );
  return wrong && `Invalid parameter ${wrong.name}`;
}

function readForm(form: URLSearchParams): Partial<Settings> {
  const sent = parameters.filter(({ name }) => form.has(name));
  // The cast is needed because fromEntries forgets which field a value belongs to. The table above knows it.
  return Object.fromEntries(
    sent.map(({ name, field, kind }) => {
      const value = form.get(name);
      return [field, kind === "boolean" ? value === "true" : value || null];
    }),
  ) as Partial<Settings>;
}

function describeSettings({ seed }: Account, path: string, settings: Settings): object {
  return { account_sid: seed.sid, ...settings, url: `https://video.twilio.com${path}` };
}

function readCredential(kind: "publicKeys" | "awsCredentials"): Handler {
  return ({ account, path }, sid) => {
    if (!account.seed[kind]?.includes(sid)) return notFound(path);
    return respond(200, {
      sid,
      account_sid: account.seed.sid,
      friendly_name: `Credential ${sid.slice(-4)}`,
      date_created: "2026-01-02T03:04:05Z",
      date_updated: "2026-01-02T03:04:05Z",
      url: `https://accounts.twilio.com${path}`,
    });
  };
}

function readAccount({ world, account, path }: Call, sid: string): Response {
  const found = reachable(world, account).find(({ seed }) => seed.sid === sid);
  return found ? respond(200, describeAccount(found)) : notFound(path);
}

function listAccounts({ world, account, path, query }: Call): Response {
  const status = query.get("Status");
  const size = Number(query.get("PageSize") ?? 50);
  if (status && !/^(active|suspended|closed)$/.test(status)) return failure(400, 20001, "Invalid Status");
  if (!Number.isInteger(size) || size < 1 || size > 1000) return failure(400, 20001, "Invalid PageSize");

  const all = reachable(world, account).filter(({ seed }) => !status || (seed.status ?? "active") === status);
  // The document calls Page "simply for client state". The token in a page's own URI selects the page.
  const start = 1 + all.findIndex(({ seed }) => `PA${seed.sid}` === query.get("PageToken"));
  const uri = (from: number) => {
    const page = {
      ...(status && { Status: status }),
      PageSize: `${size}`,
      Page: `${Math.ceil(from / size)}`,
    };
    const last = all[from - 1];
    return `${path}?${new URLSearchParams({ ...page, ...(last && { PageToken: `PA${last.seed.sid}` }) })}`;
  };
  const end = Math.min(start + size, all.length);
  return respond(200, {
    accounts: all.slice(start, end).map(describeAccount),
    page: Math.ceil(start / size),
    page_size: size,
    start,
    end: Math.max(end - 1, 0),
    uri: uri(start),
    first_page_uri: uri(0),
    previous_page_uri: start > 0 ? uri(Math.max(start - size, 0)) : null,
    next_page_uri: end < all.length ? uri(end) : null,
  });
}

function listCompositions({ account, path, query }: Call): Response {
  const size = Number(query.get("PageSize") ?? 50);
  if (!Number.isInteger(size) || size < 1 || size > 100) return failure(400, 20001, "Invalid PageSize");
  const after = query.get("DateCreatedAfter") ?? "1970-01-01T00:00:00Z";
  // Two assumptions: the newest come first, and a page's own URL selects the page by its token.
  const all = account.composed
    .map((composed, index) => ({ composed, index }))
    .filter(({ composed }) => Date.parse(composed.made) >= Date.parse(after))
    .sort((a, b) => Date.parse(b.composed.made) - Date.parse(a.composed.made));
  const start = Number(query.get("PageToken")?.slice(2) ?? 0);
  const url = (from: number) => {
    const page = { DateCreatedAfter: after, PageSize: `${size}`, Page: `${from / size}` };
    return `https://video.twilio.com${path}?${new URLSearchParams({ ...page, ...(from > 0 && { PageToken: `PT${from}` }) })}`;
  };
  const end = start + size;
  return respond(200, {
    compositions: all
      .slice(start, end)
      .map(({ composed, index }) => describeComposition(account, composed, index)),
    meta: {
      page: start / size,
      page_size: size,
      first_page_url: url(0),
      previous_page_url: start > 0 ? url(start - size) : null,
      next_page_url: end < all.length ? url(end) : null,
      key: "compositions",
      url: url(start),
    },
  });
}

function compositionSid(index: number): string {
  return `CJ${index.toString(16).padStart(32, "0")}`;
}

function describeComposition({ seed }: Account, composed: Composed, index: number): object {
  const { made, status = "completed", location = null } = composed;
  const sid = compositionSid(index);
  const url = `https://video.twilio.com/v1/Compositions/${sid}`;
  const isDone = status === "completed" || status === "deleted";
  return {
    account_sid: seed.sid,
    status,
    date_created: made,
    date_completed: isDone ? made : null,
    date_deleted: status === "deleted" ? made : null,
    sid,
    room_sid: `RM${index.toString(16).padStart(32, "0")}`,
    audio_sources: ["*"],
    audio_sources_excluded: [],
    video_layout: {},
    resolution: "640x480",
    trim: true,
    format: "mp4",
    bitrate: 0,
    size: isDone ? 1_024 : 0,
    duration: isDone ? 60 : 0,
    media_external_location: location,
    status_callback: null,
    status_callback_method: "POST",
    url,
    links: { media: `${url}/Media` },
  };
}

/** Lists the accounts that an account reaches: a parent itself and its subaccounts, a subaccount only itself. */
function reachable({ accounts }: World, { seed: { sid } }: Account): Account[] {
  return accounts.filter(({ seed }) => seed.sid === sid || seed.ownerSid === sid);
}

function describeAccount({ seed }: Account): object {
  const uri = `/2010-04-01/Accounts/${seed.sid}`;
  return {
    sid: seed.sid,
    owner_account_sid: seed.ownerSid ?? seed.sid,
    auth_token: seed.authToken,
    friendly_name: seed.friendlyName ?? `Account ${seed.sid.slice(-4)}`,
    status: seed.status ?? "active",
    type: "Full",
    date_created: "Fri, 02 Jan 2026 03:04:05 +0000",
    date_updated: "Fri, 02 Jan 2026 03:04:05 +0000",
    uri: `${uri}.json`,
    subresource_uris: Object.fromEntries(subresources.map((name) => [snakeOf(name), `${uri}/${name}.json`])),
  };
}

// The example in Twilio's document has these. They make an account 2 kB, and a list of accounts large.
const subresources = [
  ...["AvailablePhoneNumbers", "Calls", "Conferences", "IncomingPhoneNumbers", "Notifications"],
  ...["OutgoingCallerIds", "Recordings", "Transcriptions", "Addresses", "SigningKeys", "ConnectApps", "Sip"],
  ...[
    "AuthorizedConnectApps",
    "Usage",
    "Keys",
    "Applications",
    "ShortCodes",
    "Queues",
    "Messages",
    "Balance",
  ],
];
const snakeOf = (name: string) => name.replace(/(?<=.)[A-Z]/g, "_$&").toLowerCase();

function notFound(path: string): Response {
  return failure(404, 20404, `The requested resource ${path.replace(/^\/v1/, "")} was not found`);
}

function unauthorized(code: number, message: string): Response {
  const answer = failure(401, code, message);
  return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": 'Basic realm="Twilio API"' } };
}

function respond(status: number, data: object): Response {
  return { status, headers: { "Content-Type": "application/json" }, body: JSON.stringify(data) };
}
