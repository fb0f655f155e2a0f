#!/usr/bin/env node
// The one door of every package script: `node scripts/run.mjs <command> [arguments]`. Plain Node, so that it works before
// the first install. Nothing but the version check may be imported statically: the rest needs the Node that it checks for.
import { nodeComplaint } from './launch/node-version.mjs';

const complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}

void import('./launch/main.mjs').then(({ main }) => main(process.argv[2] ?? 'start', process.argv.slice(3)));
