import ts from 'typescript';
import { sourceFiles } from './source-files.mjs';

const CHINESE = /[\u3400-\u9fff]/;

/** A component holds no Chinese text: sentences stand in the messages.ts of their package. Tests may look for them. */
export function chineseLiterals() {
  return sourceFiles('apps', 'libs')
    .filter(({ file }) => /\/src\/.*\.tsx$/.test(file) && !/\.spec\.tsx$|\/testing\//.test(file))
    .flatMap(({ file, text }) =>
      literalsOf(file, text).map(
        (line) => `${file}:${line}: Chinese literal; move it to src/messages.ts of its package`,
      ),
    );
}

function literalsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const lines = new Set();
  const visit = (node) => {
    if (
      (ts.isLiteralExpression(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node)) &&
      CHINESE.test(node.text)
    ) {
      lines.add(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...lines];
}
