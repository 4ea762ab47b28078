import { type Deed, type Difference, type Move, rowFor, type Setting } from "./settings.ts";

type Row = {
  /** The prefix of a setting's name where people read it. */
  prefix: string;
  /** Follows a switch in a sentence: "encryption of recordings". */
  suffix: string;
  /** The path of its settings at video.twilio.com. */
  path: string;
  /** The permission of a restricted key, without `/read` or `/update` (from the source of a published client, not proven). */
  permission: string;
};

/** The resources that have these settings, a row each: the same six settings at two addresses. */
export const resourceRows = {
  compositions: {
    prefix: "",
    suffix: "",
    path: "/v1/CompositionSettings/Default",
    permission: "/twilio/video/compositions.composition-settings",
  },
  recordings: {
    prefix: "recordings.",
    suffix: " of recordings",
    path: "/v1/RecordingSettings/Default",
    permission: "/twilio/video/recordings.recording-settings",
  },
} as const satisfies Record<string, Row>;
export type Resource = keyof typeof resourceRows;

export const resources = Object.keys(resourceRows) as Resource[];

/** A setting with the resource that it belongs to, as waivers name it. */
export type SettingName = `${Resource}.${Setting}`;

/** Returns the name of a setting for people: for compositions alone, for recordings with the resource. */
export function labelOf(resource: Resource, setting: Setting): string {
  return `${resourceRows[resource].prefix}${setting}`;
}

/** Says in a heading what a difference of a setting means: "encryption is OFF". */
export function phraseFor(resource: Resource, setting: Setting, difference: Difference): string {
  return rowFor(setting).phrase(difference, wordsFor(resource));
}

/** Says what it means to replace one value of a setting by another: "turns", or "turned", and "encryption ON". */
export function deedFor(resource: Resource, setting: Setting, move: Move): Deed {
  return rowFor(setting).deed(move, wordsFor(resource));
}

/** Names a key, URL or credential in a sentence: "the encryption key". */
export function nounFor(resource: Resource, setting: Setting): string {
  return deedFor(resource, setting, { from: "", to: "", isUsed: true }).object("");
}

function wordsFor(resource: Resource) {
  return { things: resource, of: resourceRows[resource].suffix };
}
