/** The number of a member of staff 工号, as the school hands it out. */
export const STAFF_NO = /^[A-Za-z0-9-]{1,20}$/;
