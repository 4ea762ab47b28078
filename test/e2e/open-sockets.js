// Writes down at the end of the process how many sockets the bundle opened, and how many are still open. A test preloads
// it.
import { subscribe } from "node:diagnostics_channel";
import { writeFileSync } from "node:fs";

const sockets = [];
subscribe("net.client.socket", ({ socket }) => sockets.push(socket));
process.on("exit", () => {
  const open = sockets.filter(({ destroyed }) => !destroyed).length;
  writeFileSync(process.env.OPEN_SOCKETS_FILE, JSON.stringify({ opened: sockets.length, open }));
});
