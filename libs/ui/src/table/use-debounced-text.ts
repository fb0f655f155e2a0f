import { useEffect, useRef, useState } from 'react';

/** A text that answers at once while it is typed and reports after `wait` ms of quiet; follows `value` when that changes from outside. */
export function useDebouncedText(
  value: string,
  report: (text: string) => void,
  wait = 350,
): [string, (text: string, now?: boolean) => void] {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (seen !== value) {
    setSeen(value);
    setText(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string, now = false) => {
    setText(next);
    clearTimeout(timer.current);
    if (now) report(next);
    else timer.current = setTimeout(() => report(next), wait);
  };
  return [text, type];
}
