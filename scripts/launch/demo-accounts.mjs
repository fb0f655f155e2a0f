import { existsSync, readFileSync } from 'node:fs';
import { inData } from './workspace.mjs';

/** Lines for the terminal, one demo account per role, from what the seed of this start wrote; empty when there is no demo university. */
export function demoAccountLines(address) {
  const file = inData('demo-accounts.json');
  if (!existsSync(file)) return [];
  const accounts = JSON.parse(readFileSync(file, 'utf8'));
  const width = Math.max(...accounts.map((it) => columns(it.role)));
  return accounts.map((it) =>
    `  ${it.role}${' '.repeat(width - columns(it.role))}  ${address}/${it.portal}/  ${it.account}  ${it.password}  ${it.name ?? ''}`.trimEnd(),
  );
}

// A terminal draws a Chinese character two columns wide.
const columns = (text) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
