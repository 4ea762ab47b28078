import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Certified } from "../standin/certificates.ts";

export type Server = "squid" | "tinyproxy";
export type Setup = {
  /** The port of another proxy, to which this proxy sends all traffic. */
  parent: number;
  login?: { user: string; password: string };
  /** A host that clients may not reach. */
  denied?: string;
  /** Seconds after which an idle connection is closed. */
  idleSeconds?: number;
  /** Makes squid speak TLS to its clients, with this certificate. */
  certified?: Certified;
};

// Debian installs squid in a folder that only root has on the PATH.
const env = { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin` };

/** @throws Error if a proxy is missing. */
export function requireServers(): void {
  for (const server of ["squid", "tinyproxy"]) {
    if (spawnSync(server, ["-v"], { env }).error === undefined) continue;
    throw new Error(
      `${server} is not installed. On Debian and Ubuntu, run "apt-get install squid tinyproxy" as root.`,
    );
  }
}

/** Starts a proxy on a free port of the loopback, with its files in a temporary folder. */
export async function startServer(server: Server, setup: Setup) {
  const folder = mkdtempSync(join(tmpdir(), `${server}-`));
  // Squid changes to another user if root starts it.
  chmodSync(folder, 0o777);
  const keep = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const port = await freePort();
  const config = keep("config", configs[server](port, setup, keep).filter(Boolean).join("\n"));
  // Squid names its shared memory like this, and leaves it behind after any end.
  const name = `proxies${port}`;
  const args = { squid: ["-N", "-n", name, "-d", "1", "-f", config], tinyproxy: ["-d", "-c", config] };
  const child = spawn(server, args[server], { env });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  const ended = once(child, "close");
  const stop = async () => {
    // Squid takes two seconds for an orderly end.
    child.kill("SIGKILL");
    await ended;
    for (const path of [folder, ...globSync(`/dev/shm/${name}-*`)])
      rmSync(path, { recursive: true, force: true });
  };
  const giveUpAt = performance.now() + 30_000;
  while (!(await isListening(port))) {
    if (child.exitCode === null && performance.now() < giveUpAt) await sleep(50);
    else throw await stop().then(() => new Error(`${server} did not start:\n${printed}`));
  }
  return { port, stop };
}

/** Returns the lines of a configuration, some of them empty. `keep` writes a file and returns its path. */
type Config = (
  port: number,
  setup: Setup,
  keep: (name: string, text: string) => string,
) => (string | number | undefined)[];

const configs: Record<Server, Config> = {
  squid(port, { parent, login, denied, idleSeconds, certified }, keep) {
    const tls = certified && `tls-cert=${keep("cert", certified.cert)} tls-key=${keep("key", certified.key)}`;
    const usersFile = ({ user, password }: NonNullable<typeof login>) => {
      const hash = execFileSync("openssl", ["passwd", "-apr1", "-stdin"], { input: password });
      return keep("users", `${user}:${hash}`);
    };
    const idle = ["client_idle_pconn_timeout", "server_idle_pconn_timeout", "read_timeout"];
    return [
      tls ? `https_port 127.0.0.1:${port} ${tls}` : `http_port 127.0.0.1:${port}`,
      `cache_peer 127.0.0.1 parent ${parent} 0 no-query no-digest default`,
      "never_direct allow all",
      login && `auth_param basic program /usr/lib/squid/basic_ncsa_auth ${usersFile(login)}`,
      login && "auth_param basic children 1 startup=1 idle=1",
      login && "acl known proxy_auth REQUIRED",
      denied && `acl denied dstdomain ${denied}`,
      denied && "http_access deny denied",
      `http_access allow ${login ? "known" : "all"}`,
      ...idle.map((name) => idleSeconds && `${name} ${idleSeconds} second`),
      "cache deny all",
      "access_log none",
      "cache_log /dev/null",
      "pid_filename none",
      "pinger_enable off",
      "max_filedescriptors 1024",
    ];
  },
  tinyproxy(port, { parent, login, denied, idleSeconds = 600 }, keep) {
    return [
      "Listen 127.0.0.1",
      `Port ${port}`,
      `Upstream http 127.0.0.1:${parent}`,
      `Timeout ${idleSeconds}`,
      login && `BasicAuth ${login.user} ${login.password}`,
      denied && `Filter "${keep("denied", `^${denied}$\n`)}"`,
    ];
  },
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await once(server.close(), "close");
  return port;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  const opened = once(socket, "connect");
  return opened
    .then(
      () => true,
      () => false,
    )
    .finally(() => socket.destroy());
}
