import { EmployerConfirmationController } from './employer-confirmation.controller.js';
import { EmployerConfirmationService } from './employer-confirmation.service.js';
import { InvitationBook } from './invitation-book.js';
import { InvitationClock } from './invitation-clock.js';
import { InvitationController } from './invitation.controller.js';
import { InvitationService } from './invitation.service.js';
import { Invitees } from './invitees.js';

/** Invitations and the company's confirmation, for the agreement module; nothing here knows the queues. */
export const INVITATION_PROVIDERS = [
  EmployerConfirmationService,
  InvitationBook,
  InvitationClock,
  InvitationService,
  Invitees,
];

export const INVITATION_CONTROLLERS = [EmployerConfirmationController, InvitationController];

/** What the queue process asks every minute. */
export const INVITATION_EXPORTS = [InvitationClock];
