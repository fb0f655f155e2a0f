import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts personal data at rest (AES-256-GCM, fresh IV each time) and hashes it with a key for look-ups. */
export class Cipher {
  private readonly keys: ReadonlyMap<string, Buffer>;

  /** @param keys 32-byte keys in base64 by name. @throws when a key has another length or `current` is missing. */
  constructor(
    keys: Readonly<Record<string, string>>,
    private readonly current: string,
    private readonly lookupKey: string,
  ) {
    this.keys = new Map(Object.entries(keys).map(([name, key]) => [name, Buffer.from(key, 'base64')]));
    for (const [name, key] of this.keys) if (key.length !== 32) throw new Error(`data key ${name} is not 32 bytes`);
    if (!this.keys.has(current)) throw new Error(`data key ${current} is missing`);
  }

  /** `name.base64(iv + tag + ciphertext)`. */
  encrypt(plain: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key(this.current), iv);
    const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `${this.current}.${Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64')}`;
  }

  /** @throws when the key is unknown or a byte was changed. */
  decrypt(sealed: string): string {
    const dot = sealed.indexOf('.');
    const bytes = Buffer.from(sealed.slice(dot + 1), 'base64');
    const decipher = createDecipheriv(ALGORITHM, this.key(sealed.slice(0, dot)), bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  /** How every value begins that the current key has encrypted. */
  get currentMark(): string {
    return `${this.current}.`;
  }

  /** Keyed hash (HMAC-SHA-256, hex): equal inputs are found without being readable. */
  lookup(plain: string): string {
    return createHmac('sha256', this.lookupKey).update(plain).digest('hex');
  }

  private key(name: string): Buffer {
    const key = this.keys.get(name);
    if (!key) throw new Error(`data key ${name} is missing`);
    return key;
  }
}
