export { timeLeft } from './time-left';
export { useNow } from './use-now';
