/** The name of this action for machines: in reports, in User-Agent, in markers. */
export const name = "twilio-composition-settings-action";

/** The name of this action for people. */
export const title = "Twilio composition settings";

/** The version of this action. A test compares it with package.json. */
export const version = "1.0.0";

/** The address of the repository. */
export const home = "https://github.com/OWNER/twilio-composition-settings-action";

/** The form to report a bug. */
export const bugForm = `${home}/issues/new?template=bug.yml`;
