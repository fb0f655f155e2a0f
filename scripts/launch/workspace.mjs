import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A path inside the checkout. */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Where everything that is not source lives: database, files, mails, secrets. QICHENG_DATA_DIR moves it. */
export const DATA_DIR = path.resolve(ROOT, process.env.QICHENG_DATA_DIR ?? '.data');

/** A path inside the data folder. */
export const inData = (...parts) => path.join(DATA_DIR, ...parts);

/** The built API programs; QICHENG_API_DIR replaces them by stand-ins when the launcher itself is tested. */
export const apiProgram = (file) => path.join(process.env.QICHENG_API_DIR ?? inRoot('apps/api/dist'), file);

/** The root package.json, read once per call. */
export const rootPackage = () => JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
