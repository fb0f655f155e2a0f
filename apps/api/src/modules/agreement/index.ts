export { Agreement } from './agreement.entity.js';
export { AgreementNumber } from './agreement-number.entity.js';
export { AgreementSignature } from './agreement-signature.entity.js';
export { AgreementSnapshot } from './agreement-snapshot.entity.js';
export { ClauseTemplate } from './clause-template.entity.js';
export { NumberSeries } from './number-series.entity.js';
export { sharedWithParties } from './party-scope.js';
export { SigningLink } from './signing-link.entity.js';
