// Tests must run on the runner's major: Node 20 would pass some of them silently.
if (Number(process.versions.node.split(".")[0]) < 24) {
  throw new Error(`Tests need Node 24 or newer, this is ${process.version}: start them with "npm test".`);
}
