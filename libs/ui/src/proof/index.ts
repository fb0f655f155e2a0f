export { CopyableDigest } from './copyable-digest';
export { QrCode } from './qr-code';
