import { argon2id } from 'hash-wasm';

/** What a passphrase is stretched with: memory in KiB. The house's own are 64 MiB, 3 passes, 1 lane (RFC 9106's second choice). */
export type Kdf = { name: 'argon2id'; memoryKiB: number; passes: number; lanes: number; salt: string };
export type Sealed = { iv: string; data: string };
export const KDF = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 } as const;

export const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

const aes = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** The key that a passphrase makes. */
export async function stretch(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  const key = await argon2id({ password: passphrase.normalize('NFKC'), salt: fromBase64(kdf.salt), iterations: kdf.passes, memorySize: kdf.memoryKiB, parallelism: kdf.lanes, hashLength: 32, outputType: 'binary' });
  return aes(Uint8Array.from(key));
}

export const dataKey = (raw: string): Promise<CryptoKey> => aes(fromBase64(raw));
export const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

/** AES-256-GCM with a fresh 96-bit IV; `about` is bound to it, so that a record cannot pass for another one. */
export async function seal(key: CryptoKey, text: string, about: string): Promise<Sealed> {
  const iv = random(12);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(about) }, key, new TextEncoder().encode(text));
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** Throws where the key, the data or what it is about is not the same as at sealing. */
export async function open(key: CryptoKey, sealed: Sealed, about: string): Promise<string> {
  const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(sealed.iv), additionalData: new TextEncoder().encode(about) }, key, fromBase64(sealed.data));
  return new TextDecoder().decode(data);
}
