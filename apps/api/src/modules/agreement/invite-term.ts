/** Milliseconds. */
const DAY = 86_400_000;
/** How long before its end a graduate is reminded of an invitation, in milliseconds. */
export const WARN_BEFORE = DAY;

/**
 * When an invitation of so many days ends and whether its reminder is still to come: one that lives no longer than the
 * reminder's time says by itself that it ends soon.
 */
export const inviteTerm = (now: Date, days: number): { inviteExpiresAt: Date; expiryWarnedAt: Date | null } => ({
  inviteExpiresAt: new Date(now.getTime() + days * DAY),
  expiryWarnedAt: days * DAY <= WARN_BEFORE ? now : null,
});
