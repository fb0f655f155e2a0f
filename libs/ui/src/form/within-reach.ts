/** Lets the keyboard scroll antd's columns of choices, which come and go while one chooses; returns how to end it. */
export function withinReach(popup: HTMLElement | null): (() => void) | undefined {
  if (popup === null) return undefined;
  const mark = () => {
    for (const menu of popup.querySelectorAll<HTMLElement>('.ant-cascader-menu')) menu.tabIndex = 0;
  };
  const observer = new MutationObserver(mark);
  observer.observe(popup, { childList: true, subtree: true });
  mark();
  return () => observer.disconnect();
}
