export { ExchangeModule } from './exchange.module.js';
export { ImportChecker } from './import-checker.js';
export { ImportCommitter } from './import-committer.js';
export { ImportProcessors } from './import-processors.js';
