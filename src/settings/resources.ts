import type { Setting } from "./settings.ts";

type Row = {
  /** The prefix of a setting's name where people read it. */
  prefix: string;
  /** What follows on a switch in a sentence: "encryption of recordings". */
  suffix: string;
  /** Where Twilio has its settings, at video.twilio.com. */
  path: string;
  /** The permission of a restricted key, without `/read` or `/update` (a published client's source; not proven). */
  permission: string;
};

/** What Twilio stores by these settings, a row each: the same six settings at two addresses. */
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

/** The resources, compositions first. */
export const resources = Object.keys(resourceRows) as Resource[];

/** A setting with the resource that it belongs to, as waivers name it. */
export type SettingName = `${Resource}.${Setting}`;

/** How people read a setting: of compositions its bare name, of recordings with the resource. */
export function labelOf(resource: Resource, setting: Setting): string {
  return `${resourceRows[resource].prefix}${setting}`;
}
