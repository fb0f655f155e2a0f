import type { Limit } from '../../core/rate/index.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Sign-ins tried from one address before each further one needs a solved riddle; a class still signs in without. */
export const PLAIN_SIGN_INS_PER_ADDRESS: Limit = { name: 'sign-in-plain', times: 100, seconds: 15 * MINUTE };
/** A riddle lives as long, in seconds, and opens one sign-in. */
export const USES_PER_RIDDLE: Limit = { name: 'sign-in-riddle', times: 1, seconds: 5 * MINUTE };
/** Codes sent to, or asked for, one account. */
export const CODES_PER_ACCOUNT: Limit = { name: 'code-account', times: 5, seconds: HOUR };
/** Codes that bind an address, sent to people signed in from one network address: a year group activates in the same computer rooms. */
export const ACTIVATION_CODES_PER_ADDRESS: Limit = { name: 'activation-code-address', times: 500, seconds: HOUR };
/** Reset codes asked for from one address, by whomever; a hall of residence behind one address still gets its codes. */
export const CODES_PER_ADDRESS: Limit = { name: 'code-address', times: 300, seconds: HOUR };
/** Companies looked up or registered from one address. */
export const REGISTRATIONS_PER_ADDRESS: Limit = { name: 'registration-address', times: 60, seconds: HOUR };
/** Codes tried for one account, over all codes it was sent. */
export const CODE_TRIES_PER_ACCOUNT: Limit = { name: 'code-try-account', times: 20, seconds: HOUR };
/** Codes tried from one address. */
export const CODE_TRIES_PER_ADDRESS: Limit = { name: 'code-try-address', times: 60, seconds: HOUR };
/** Guesses at the present password by someone who holds a session. */
export const PASSWORD_CHANGES: Limit = { name: 'password-change', times: 10, seconds: 15 * MINUTE };
/** Guesses at the password asked for once more before a signature; forgotten after a right one. */
export const PROOFS_PER_ACCOUNT: Limit = { name: 'proof-account', times: 5, seconds: 15 * MINUTE };
/** Such guesses from one address, at whosever account. */
export const PROOFS_PER_ADDRESS: Limit = { name: 'proof-address', times: 300, seconds: 15 * MINUTE };

/** Failed sign-ins after which a login name needs a solved riddle besides (workflows.md §1.1). */
export const RIDDLE_AFTER_FAILURES = 3;
/** Failed sign-ins after which a login name is locked (workflows.md §1.1). */
export const LOCK_AFTER_FAILURES = 5;
/** How long a lock lasts, in milliseconds; failures further apart than this do not add up towards the next. */
export const LOCK_MS = 15 * MINUTE * 1000;
/**
 * At the portal with initial passwords, which can be guessed, locks grow: how long one lasts from so many failures in all, in
 * seconds. All names there are treated alike, so that nothing tells which of them still has its initial password.
 */
export const GROWN_LOCKS = { second: { from: 10, seconds: HOUR }, third: { from: 15, seconds: 24 * HOUR } };
/** Failures in all after which an initial password opens nothing any more until counsellor or centre unlock. */
export const INITIAL_CLOSED_AFTER = 15;

/** A session ends after this long without a request, in milliseconds. */
export const SESSION_IDLE_MS = 2 * HOUR * 1000;
/** A session ends this long after the sign-in, in milliseconds. */
export const SESSION_MS = 12 * HOUR * 1000;
/** How exact a session's last use is known, in milliseconds. */
export const SESSION_SEEN_MS = MINUTE * 1000;

/** How long a mailed code works, in milliseconds. */
export const CODE_MS = 10 * MINUTE * 1000;
/** How often one code may be tried. */
export const CODE_TRIES = 5;

/** Password-reset answers take at least this long, in milliseconds, whatever was found. */
export const RESET_ANSWER_MS = 250;
