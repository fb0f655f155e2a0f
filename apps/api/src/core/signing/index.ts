export { makeCertificate } from './certificate.js';
export { PdfSigning } from './pdf-signing.js';
