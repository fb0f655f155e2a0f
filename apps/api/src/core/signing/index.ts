export { type CertificatePair, makeCertificate } from './certificate.js';
export { PdfSigning, type SigningNote } from './pdf-signing.js';
