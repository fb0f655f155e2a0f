export { agreementWith, awaitingEmployer, invitationWith, listOf } from './agreement';
