export { EXPORT_ORDER_LASTS } from './export-order.entity.js';
export { ExchangeModule } from './exchange.module.js';
export { ImportChecker } from './import-checker.js';
export { ImportCommitter } from './import-committer.js';
export { ImportProcessors } from './import-processors.js';
