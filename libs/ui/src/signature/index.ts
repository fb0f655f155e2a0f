export { SignaturePad, type SignaturePadHandle } from './signature-pad';
