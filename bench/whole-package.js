// Makes one comparison in the obvious way: with the whole `twilio` package and @actions/core.
import * as core from "@actions/core";
import twilio from "twilio";

const { TWILIO_ACCOUNT_SID, TWILIO_API_KEY, TWILIO_API_SECRET } = process.env;
const client = twilio(TWILIO_API_KEY, TWILIO_API_SECRET, { accountSid: TWILIO_ACCOUNT_SID });
const settings = await client.video.v1.compositionSettings().fetch();
if (settings.encryptionEnabled !== true) core.setFailed("drifted");
