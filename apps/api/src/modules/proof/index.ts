export { EvidenceClock } from './evidence-clock.js';
export { EvidenceMaker } from './evidence-maker.js';
export { EvidenceProcessor } from './evidence.processor.js';
export { ProofModule } from './proof.module.js';
export { verifyProof } from './verify-proof.js';
