import { Module } from '@nestjs/common';
import { PdfSigning } from '../../core/signing/index.js';
import { AgreementModule } from '../agreement/index.js';
import { NotificationModule } from '../notification/index.js';
import { SettingModule } from '../setting/index.js';
import { EvidenceAttempts } from './evidence-attempts.js';
import { EvidenceClock } from './evidence-clock.js';
import { EvidenceController, MyEvidenceController } from './evidence.controller.js';
import { EvidenceFactReader } from './evidence-facts.js';
import { EvidenceFiles } from './evidence-files.js';
import { EvidenceMaker } from './evidence-maker.js';
import { ProofCheck } from './proof-check.js';
import { ProofController } from './proof.controller.js';
import { VerifyController } from './verify.controller.js';
import { VerifyPages } from './verify-pages.js';

/** Evidence of signed agreements, and the public check of paper and files. */
@Module({
  imports: [AgreementModule, NotificationModule, SettingModule],
  controllers: [EvidenceController, MyEvidenceController, ProofController, VerifyController],
  providers: [
    EvidenceAttempts,
    EvidenceClock,
    EvidenceFactReader,
    EvidenceFiles,
    EvidenceMaker,
    PdfSigning,
    ProofCheck,
    VerifyPages,
  ],
  exports: [EvidenceAttempts, EvidenceClock, EvidenceMaker, PdfSigning],
})
export class ProofModule {}
