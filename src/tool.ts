/** What this action is called by machines: in reports, in User-Agent, in markers. */
export const name = "twilio-composition-settings-action";

/** What people call it. */
export const title = "Twilio composition settings";

/** A test holds it to package.json. */
export const version = "1.0.0";

/** Where it is described. */
export const home = "https://github.com/OWNER/twilio-composition-settings-action";

/** Where a bug is reported. */
export const bugForm = `${home}/issues/new?template=bug.yml`;
