/** Routes that stand outside of `/api`: pages, and what is served beside a page of the same path and so writes its prefix itself. */
export const OUTSIDE_API = ['', 'dev/mail', 'dev/mail/:id', 'verify', 'verify/:no', 'api/verify/:no'];
