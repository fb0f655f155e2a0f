export { EvidenceMaker } from './evidence-maker.js';
export { EvidenceProcessors } from './evidence-timer.js';
export { ProofModule } from './proof.module.js';
export { verifyProof } from './verify-proof.js';
