import * as core from "@actions/core";
import VideoBase from "twilio/lib/rest/VideoBase.js";
import AccountsBase from "twilio/lib/rest/AccountsBase.js";
import pRetry from "p-retry";
import { HttpsProxyAgent } from "https-proxy-agent";
import { checkBypass } from "@actions/http-client/lib/proxy";
import canonicalize from "canonicalize";
import { z } from "zod";
console.log(core.getInput("x"), VideoBase, AccountsBase, pRetry, HttpsProxyAgent, checkBypass, canonicalize({}), z.object({}));
