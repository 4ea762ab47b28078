// Preloaded where a test wants to know what the bundle leaves open: at its end writes down how many sockets it opened, and
// how many of them it did not close.
import { subscribe } from "node:diagnostics_channel";
import { writeFileSync } from "node:fs";

const sockets = [];
subscribe("net.client.socket", ({ socket }) => sockets.push(socket));
process.on("exit", () => {
  const open = sockets.filter(({ destroyed }) => !destroyed).length;
  writeFileSync(process.env.OPEN_SOCKETS_FILE, JSON.stringify({ opened: sockets.length, open }));
});
