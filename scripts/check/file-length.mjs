import { sourceFiles } from './source-files.mjs';

const LONGEST = 250;

/** No hand-written file is longer than 250 lines. */
export function fileLength() {
  return sourceFiles()
    .map(({ file, text }) => ({ file, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ file, lines }) => `${file}: ${lines} lines, at most ${LONGEST}; split it by what it knows`);
}
