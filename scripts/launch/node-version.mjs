/** One line for the operator when this Node cannot run the project, else null. Written in old JavaScript on purpose. */
export function nodeComplaint(version) {
  const parts = version.split('.').map(Number);
  const from = { 20: 19, 22: 13 }[parts[0]];
  return parts[0] >= 24 || parts[1] >= from
    ? null
    : 'Node 版本不合适 / this Node does not do: found ' +
        version +
        ', needed >= 20.19, >= 22.13 or >= 24; install it from https://nodejs.org and try again';
}
