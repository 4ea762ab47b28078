/** The version of this action, told to Twilio and in the report; a test holds it to package.json. */
export const version = "1.0.0";
