import type { Policy } from "../declared/policy.ts";
import type { ActionError } from "../messages/errors.ts";
import type { Plan } from "../plan/plan.ts";
import type { Resource } from "../settings/resources.ts";
import type { Declared, Kind, Setting, State } from "../settings/settings.ts";

/** The operations on Twilio that a run needs. */
export type Twilio = {
  /** Connects to the account with this SID, with credentials of its own. */
  connect: (sid: string) => Promise<Account>;
  /** Lists every active account that the credentials reach, their own included. */
  accounts: () => Promise<ReachableAccount[]>;
  /** Lists every suspended subaccount. Such an account cannot be read. */
  suspended: () => Promise<ReachableAccount[]>;
};
/** An account that the credentials reach, as Twilio calls it; `isOwn` if they are its own. A subaccount has a parent. */
export type ReachableAccount = { account: string; name: string; isOwn: boolean; parent?: string | undefined };

/** The operations on an account that a run needs. */
export type Account = {
  /** The account's SID if the login is that SID, which proves whose settings Twilio answers; undefined with an API key. */
  login: string | undefined;
  /** Reads the live settings; `account` is undefined if Twilio says that they were never configured, which names no account. */
  read: (resource: Resource, connection?: "on-new-connection") => Promise<Live>;
  /**
   * Sends the whole state once, at most 2 s after the answer to the last read of this resource; later it sends nothing.
   * @throws ActionError if the answer was lost or cannot be used: Twilio may then have processed the write.
   */
  write: (
    resource: Resource,
    write: { plan: Plan; declared: Declared; withinMs: number },
  ) => Promise<WriteAnswer>;
  /** Returns the owner of a credential, and its creation date (ISO 8601, UTC) if known; `missing` if Twilio has none. */
  findReference: (
    kind: ReferenceKind,
    sid: string,
  ) => Promise<{ owner: string; created?: string | undefined } | "missing">;
  /**
   * Lists the compositions made since an instant (ISO 8601, UTC).
   * @throws ActionError if not all of them are known, wrong-account if one is another account's.
   */
  compositions: (since: string) => Promise<Composition[]>;
};
export type Composition = {
  sid: string;
  /** Empty if Twilio names none. */
  room: string;
  status: "enqueued" | "processing" | "completed" | "deleted" | "failed";
  /** ISO 8601, with an offset. */
  created: string;
  /** The URL of the object outside Twilio's cloud; empty if it is not outside. */
  location: string;
};
/** Twilio's answer about the settings of a resource. If they were never configured, `state` is `neverConfigured`. */
export type Live = { isConfigured: boolean; account: string | undefined; state: State };
/** The outcome of a write that Twilio answered, or that was not sent. */
export type WriteAnswer =
  | { state: "answered"; account: string }
  /** Twilio itself refused it. With `againInMs` Twilio asks to send it again after that time. */
  | { state: "refused"; error: ActionError; againInMs?: number | undefined }
  | { state: "not-sent"; error: unknown };
export type ReferenceKind = Extract<Kind, "public-key" | "aws-credential">;

/** The date (ISO 8601, UTC) on which a declared key or credential was created at Twilio. */
export type DatedCredential = { resource: Resource; setting: Setting; created: string };

export type Clock = {
  /** YYYY-MM-DD, in UTC. */
  today: string;
  /** Milliseconds by which the runner's clock is ahead of Twilio's; 0 until Twilio has answered. */
  aheadMs: () => number;
  /** Milliseconds left of the run's budget. */
  left: () => number;
  /** Waits. Rejects with the run's reason if it is cancelled or out of time. */
  wait: (ms: number) => Promise<void>;
};

/** Does work for each item, for a limited number side by side, and resolves with the results in the order of the items. */
export type Pace = <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
) => Promise<Result[]>;

export type Progress = { accounts: number; read: number; drifted: number; failed: number };

/** The policy of the default branch, with which a pull request or merge group is compared. It is known for certain, or unknown. */
export type Base =
  | {
      state: "known";
      /** The default branch. */
      branch: string;
      /** The branch that the pull request goes into, if that is not the default branch. */
      into?: string | undefined;
      isMergeGroup: boolean;
      /** The policy of the base; undefined if the policy is new. */
      policy: Policy | undefined;
      /** The path of the base's policy file, if the pull request moves the file. */
      movedFrom?: string | undefined;
      /** All accounts of this policy. GitHub has the same policy at the commit of the run. */
      proposed: Policy;
    }
  /** The policy file is not in the repository: it is generated, or from another repository. */
  | { state: "outside"; branch: string }
  /** `why` is a whole sentence. */
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

/** Everything outside the run that a run uses. */
export type World = {
  /** Undefined if credentials are withheld. */
  twilio: Twilio | undefined;
  clock: Clock;
  pace: Pace;
  /** Called once before the first account is read, and after each. */
  onProgress?: (progress: Progress) => void;
  /** Given in a check or validation of a change that is not merged yet. Never rejects. */
  base?: (() => Promise<Base>) | undefined;
  /**
   * Given in a check of a policy file. Resolves with earlier versions of the file, the newest first, without the current one;
   * undefined if they are not known. Never rejects.
   */
  history?: (() => Promise<readonly PolicyVersion[] | undefined>) | undefined;
};
