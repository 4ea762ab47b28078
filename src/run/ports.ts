import type { Policy } from "../declared/policy.ts";
import type { ActionError } from "../messages/errors.ts";
import type { Plan } from "../plan/plan.ts";
import type { Resource } from "../settings/resources.ts";
import type { Declared, Kind, Setting, State } from "../settings/settings.ts";

/** What a run needs of Twilio. */
export type Twilio = {
  /** The account with this SID, reached with credentials of its own. */
  connect: (sid: string) => Promise<Account>;
  /** Every active account that the credentials reach, their own among them. */
  accounts: () => Promise<ReachableAccount[]>;
  /** Every suspended subaccount, which nobody can read. */
  suspended: () => Promise<ReachableAccount[]>;
};
/** An account that the credentials reach, as Twilio calls it; `isOwn` where they are its own. */
export type ReachableAccount = { account: string; name: string; isOwn: boolean };

/** What a run needs of an account. */
export type Account = {
  /** The SID, where it is the login itself, which is then proof of whose settings are answered. */
  login: string | undefined;
  /** The live settings; `account` is undefined where Twilio says that they were never configured, since that names no account. */
  read: (resource: Resource, connection?: "on-new-connection") => Promise<Live>;
  /**
   * Sends the whole state once, at most 2 s after the last read of this resource had its answer; later nothing is sent.
   * @throws ActionError where the answer was lost or cannot be believed: whether it was processed is not known then.
   */
  write: (
    resource: Resource,
    write: { plan: Plan; declared: Declared; withinMs: number },
  ) => Promise<WriteAnswer>;
  /** The account that owns a credential, and its creation date (ISO 8601, UTC) if known; `missing` if Twilio has none. */
  findReference: (
    kind: ReferenceKind,
    sid: string,
  ) => Promise<{ owner: string; created?: string | undefined } | "missing">;
  /**
   * The compositions made since an instant (ISO 8601, UTC).
   * @throws ActionError where not all of them are known, wrong-account where one is another account's.
   */
  compositions: (since: string) => Promise<Composition[]>;
};
/** A composed call. */
export type Composition = {
  sid: string;
  /** Empty where Twilio names none. */
  room: string;
  status: "enqueued" | "processing" | "completed" | "deleted" | "failed";
  /** ISO 8601, with an offset. */
  created: string;
  /** The URL of the object outside Twilio's cloud; empty where it is not outside. */
  location: string;
};
/** What Twilio answers of the settings of a resource; a state as if nobody had set anything where it was never configured. */
export type Live = { isConfigured: boolean; account: string | undefined; state: State };
/** What became of a write that Twilio answered, or that was not sent. */
export type WriteAnswer =
  | { state: "answered"; account: string }
  /** Twilio itself refused it, and with `againInMs` asks to send it again after that time. */
  | { state: "refused"; error: ActionError; againInMs?: number | undefined }
  | { state: "not-sent"; error: unknown };
export type ReferenceKind = Extract<Kind, "public-key" | "aws-credential">;

/** The date (ISO 8601, UTC) on which a declared key or credential was created at Twilio. */
export type DatedCredential = { resource: Resource; setting: Setting; created: string };

/** What a run needs of time. */
export type Clock = {
  /** YYYY-MM-DD, in UTC. */
  today: string;
  /** Milliseconds by which this day's clock is ahead of Twilio's; 0 until Twilio has answered. */
  aheadMs: () => number;
  /** Milliseconds left of the run's budget. */
  left: () => number;
  /** Rejects with the run's reason where it is cancelled or out of time. */
  wait: (ms: number) => Promise<void>;
};

/** Does work for each item, for only so many side by side, and resolves with the results in the order of the items. */
export type Pace = <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
) => Promise<Result[]>;

/** How far the reading of the accounts has come. */
export type Progress = { accounts: number; read: number; drifted: number; failed: number };

/** The policy that a pull request or merge group is compared with: that of the default branch, known for certain or not at all. */
export type Base =
  | {
      state: "known";
      /** The default branch. */
      branch: string;
      /** The branch that the pull request goes into, if that is another one. */
      into?: string | undefined;
      isMergeGroup: boolean;
      /** What the base declares; undefined if it has no such policy. */
      policy: Policy | undefined;
      /** The file of that policy, if the pull request moves it. */
      movedFrom?: string | undefined;
      /** All accounts of this policy, which GitHub has at the commit of the run too. */
      proposed: Policy;
    }
  /** The policy file is no part of the repository: it is generated, or from another repository. */
  | { state: "outside"; branch: string }
  /** Why, as a sentence. */
  | { state: "unknown"; why: string; hint: string };

/** An earlier version of the policy file on the default branch. Dates are ISO 8601, in UTC, and set by the commits' authors. */
export type PolicyVersion = {
  policy: Policy;
  /** The date of the commit that brought this version. */
  since: string;
  /** The commit that replaced this version: its hash (40 or 64 hex digits), the first line of its message, and its date. */
  replacedBy: { commit: string; title: string; date: string };
};

/**
 * The origin of drift, as the history of the policy file shows it: an earlier version declares what is live, or no version does.
 * The commit is the one that replaced the version: its hash, the first line of its message, and its date (ISO 8601, UTC).
 */
export type Origin =
  | { kind: "earlier-version"; commit: string; title: string; date: string }
  /** The number of versions that were compared, and the date of the commit that brought the oldest of them. */
  | { kind: "no-version"; versions: number; since: string };

/** All that a run is given of the world. */
export type World = {
  /** Undefined where credentials are withheld. */
  twilio: Twilio | undefined;
  clock: Clock;
  pace: Pace;
  /** Told once before the first account is read, and after each. */
  onProgress?: (progress: Progress) => void;
  /** Given in a check of a change that is not merged yet. Never rejects. */
  base?: (() => Promise<Base>) | undefined;
  /**
   * Given in a check of a policy file. Resolves with earlier versions of the file, the newest first, without the current one;
   * undefined if they are not known. Never rejects.
   */
  history?: (() => Promise<readonly PolicyVersion[] | undefined>) | undefined;
};
