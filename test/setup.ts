// Tests must run on the runner's major version of Node. Some of them would pass on Node 20 without testing anything.
if (Number(process.versions.node.split(".")[0]) < 24) {
  throw new Error(`Tests need Node 24 or newer, this is ${process.version}: start them with "npm test".`);
}
