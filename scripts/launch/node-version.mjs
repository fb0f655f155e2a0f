/** One line for the operator when this Node cannot run the project, else null. Written in old JavaScript on purpose. */
export function nodeComplaint(version) {
  const parts = version.split('.').map(Number);
  const recentEnough = parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19);
  return recentEnough
    ? null
    : 'Node 版本过低 / Node is too old: found ' +
        version +
        ', needed >= 20.19; install it from https://nodejs.org and try again';
}
