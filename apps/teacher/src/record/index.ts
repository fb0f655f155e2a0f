export { Card } from './card';
export { DifferenceTable, type Difference } from './difference-table';
export { Lines } from './lines';
export { RecordLayout } from './record-layout';
export { SaveBar } from './save-bar';
export { useLeaveWhenSaved } from './use-leave-when-saved';
