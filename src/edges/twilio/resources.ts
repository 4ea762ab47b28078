import Domain from "twilio/lib/base/Domain.js";
import Version from "twilio/lib/base/Version.js";
import { AwsListInstance } from "twilio/lib/rest/accounts/v1/credential/aws.js";
import { PublicKeyListInstance } from "twilio/lib/rest/accounts/v1/credential/publicKey.js";
import { CompositionSettingsListInstance } from "twilio/lib/rest/video/v1/compositionSettings.js";
import { RecordingSettingsListInstance } from "twilio/lib/rest/video/v1/recordingSettings.js";
import type { ReferenceKind } from "../../run/ports.ts";
import type { Resource } from "../../settings/resources.ts";

/** Twilio's hosts: of the settings, of keys and credentials, and of the list of accounts. */
export const hosts = {
  video: "video.twilio.com",
  references: "accounts.twilio.com",
  accounts: "api.twilio.com",
};

/** What the package's resource classes ask of a client, and all they ask. */
export type Operation = {
  method: string;
  uri: string;
  headers: Record<string, string>;
  data?: Record<string, string>;
};
export type Client = { request: (operation: Operation) => Promise<object> };

/** The settings at one of their two addresses. What they answer is not believed yet. */
type SettingsResource = {
  fetch: () => Promise<unknown>;
  /** Parameters by the names that the rows of our settings hold as `property`. */
  create: (parameters: Record<string, string | boolean>) => Promise<unknown>;
};

/** `/v1/CompositionSettings/Default` or `/v1/RecordingSettings/Default`. */
export function settingsAt(client: Client, resource: Resource): SettingsResource {
  const list = resource === "compositions" ? CompositionSettingsListInstance : RecordingSettingsListInstance;
  const settings = list(v1(client, hosts.video))();
  return {
    fetch: () => settings.fetch(),
    // The package's type names each parameter. FriendlyName is among ours, since a plan with changes has a name.
    create: (parameters) => settings.create(parameters as never),
  };
}

/** `/v1/Credentials/PublicKeys/{Sid}` or `/v1/Credentials/AWS/{Sid}`. */
export function credentialAt(
  client: Client,
  kind: ReferenceKind,
  sid: string,
): { fetch: () => Promise<unknown> } {
  const list = kind === "public-key" ? PublicKeyListInstance : AwsListInstance;
  return list(v1(client, hosts.references))(sid);
}

// The package's own V1 classes are this and no more, but load every other resource too. Their types want a whole client
// and the properties of all these resources, which nothing here asks for.
function v1(client: Client, host: string) {
  return new Version.default(new Domain.default(client as never, `https://${host}`), "v1") as never;
}
