export { describeError } from './describe-error';
export { Empty } from './empty';
export { ErrorFace } from './error-face';
export { Loading } from './loading';
export { QueryFace } from './query-face';
