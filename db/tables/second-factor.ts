/** What shows, beside a password or an e-mailed link, that it is really them. */

export interface AuthenticatorAppTable {
  accountId: string;
  /** Locked with a key of the installation: whoever reads the table alone cannot make codes. */
  sealedSecret: string;
  /** Null: shown, and not yet proved by a first code. */
  confirmedAt: string | null;
  /** The half minute whose code was used last: none is taken twice. */
  lastStep: number;
  createdAt: string;
}
export interface PasskeyTable {
  /** The id that the device gave it, base64url. */
  id: string;
  accountId: string;
  /** base64url; it opens nothing by itself. */
  publicKey: string;
  counter: number;
  /** Comma-separated internal,hybrid,usb… */
  transports: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}
/** Only a hash of each code is kept. */
export interface RecoveryCodeTable {
  accountId: string;
  hash: string;
  madeAt: string;
  usedAt: string | null;
}
/** A device that is not asked again for a while. */
export interface KnownDeviceTable {
  /** SHA-256 of the cookie's value. */
  id: string;
  accountId: string;
  madeAt: string;
  expiresAt: string;
}
/** Somebody whose password or link was right, and who has yet to show the second step. */
export interface SecondStepTable {
  /** SHA-256 of the cookie's value. */
  id: string;
  accountId: string;
  /** Where they were going, a path of ours. */
  goingTo: string | null;
  wrong: number;
  expiresAt: string;
}
/** What a passkey is to sign, once. */
export interface PasskeyChallengeTable {
  challenge: string;
  accountId: string;
  expiresAt: string;
}
