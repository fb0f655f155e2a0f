export { shownName } from './shown-name.js';
export { Storage } from './storage.js';
export { StoredFile } from './stored-file.entity.js';
export { type DocumentKind, EVIDENCE, type ReceivedFile, Uploads } from './uploads.js';
