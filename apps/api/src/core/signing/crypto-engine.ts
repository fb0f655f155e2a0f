import { webcrypto } from 'node:crypto';
import { CryptoEngine } from 'pkijs';

/** What the certificates and signatures of the house are computed with. */
export const CRYPTO_ENGINE = new CryptoEngine({ name: 'node', crypto: webcrypto });

/** RSA with SHA-256, which every PDF reader knows. */
export const RSA_SHA256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;
