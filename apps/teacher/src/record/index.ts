export { Card } from './card';
export { DifferenceTable, type Difference } from './difference-table';
export { Lines } from './lines';
export { RecordLayout } from './record-layout';
export { SaveBar } from './save-bar';
export { StandingBar } from './standing-bar';
export { useLeaveWhenSaved } from './use-leave-when-saved';
