// The floor: a few lines of Node that do nothing but the same HTTPS request through the same proxy.
import { request } from "node:http";
import { get } from "node:https";

const { HTTPS_PROXY = "", TWILIO_API_KEY, TWILIO_API_SECRET } = process.env;
const { hostname, port } = new URL(HTTPS_PROXY);
request({ hostname, port, method: "CONNECT", path: "video.twilio.com:443" })
  .once("connect", (_, socket) => {
    const options = {
      host: "video.twilio.com",
      path: "/v1/CompositionSettings/Default",
      auth: `${TWILIO_API_KEY}:${TWILIO_API_SECRET}`,
      agent: false,
      socket,
    };
    get(options, async (answer) => {
      const chunks = await answer.toArray();
      if (JSON.parse(Buffer.concat(chunks).toString()).encryption_enabled !== true) process.exitCode = 1;
      socket.destroy();
    });
  })
  .end();
