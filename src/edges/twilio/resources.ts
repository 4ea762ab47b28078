import Domain from "twilio/lib/base/Domain.js";
import Version from "twilio/lib/base/Version.js";
import { AwsListInstance } from "twilio/lib/rest/accounts/v1/credential/aws.js";
import { PublicKeyListInstance } from "twilio/lib/rest/accounts/v1/credential/publicKey.js";
import { CompositionSettingsListInstance } from "twilio/lib/rest/video/v1/compositionSettings.js";
import { RecordingSettingsListInstance } from "twilio/lib/rest/video/v1/recordingSettings.js";
import type { ReferenceKind } from "../../run/ports.ts";
import { type Resource, resourceRows } from "../../settings/resources.ts";

/** Twilio's hosts for the settings, for keys and credentials, and for the list of accounts. */
export const hosts = {
  video: "video.twilio.com",
  references: "accounts.twilio.com",
  accounts: "api.twilio.com",
};

/** A request that the package's resource classes make. */
export type Operation = {
  method: string;
  uri: string;
  headers: Record<string, string>;
  data?: Record<string, string>;
};
type Request = (operation: Operation) => Promise<object>;

const lists = { compositions: CompositionSettingsListInstance, recordings: RecordingSettingsListInstance };

/** Returns the package's resource for the settings. Its parameters have the names of our rows' `property`. */
export function settingsAt(request: Request, resource: Resource) {
  const settings = lists[resource](v1(request, hosts.video))();
  return {
    fetch: () => settings.fetch(),
    // The package's type names each parameter and requires FriendlyName, which every plan with changes has.
    create: (parameters: Record<string, unknown>) => settings.create(parameters as never),
  };
}

/** Returns the permission that a restricted key needs for a request; undefined if the permission's name is not known. */
export function permissionFor({ method, url }: { method: string; url: string }): string | undefined {
  const { host, pathname } = new URL(url);
  if (host !== hosts.video) return undefined;
  if (pathname === "/v1/Compositions") return "/twilio/video/compositions/list";
  const row = Object.values(resourceRows).find(({ path }) => path === pathname);
  return row && `${row.permission}/${method === "POST" ? "update" : "read"}`;
}

const credentials = { "public-key": PublicKeyListInstance, "aws-credential": AwsListInstance };

/** Returns the package's resource for a key or a credential. */
export function credentialAt(request: Request, kind: ReferenceKind, sid: string) {
  return credentials[kind](v1(request, hosts.references))(sid);
}

// The package's own V1 classes do the same, but load every other resource too. Their types want a whole client
// and the properties of all these resources, which nothing here uses.
function v1(request: Request, host: string) {
  return new Version.default(new Domain.default({ request } as never, `https://${host}`), "v1") as never;
}
