import '@testing-library/jest-dom';

// antd asks the browser for these; jsdom has no layout and leaves them out.
window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
});

// What is kept in the browser is one test's alone.
afterEach(() => localStorage.clear());

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// What queries ask of a style: is it seen, can it be pressed, does it add text. jsdom tries every rule on every element it
// is asked about, and antd brings thousands; without those that say nothing of it a form is found and filled in a fraction of the time.
const ASKED = ['display', 'visibility', 'opacity', 'pointer-events', 'content'];
const thinned = new WeakSet();

function thin(sheet) {
  thinned.add(sheet);
  for (let i = sheet.cssRules.length - 1; i >= 0; i--) {
    const { style } = sheet.cssRules[i];
    if (style && !ASKED.some((property) => style.getPropertyValue(property))) sheet.deleteRule(i);
  }
}

// antd measures scrollbars with a pseudo element, which jsdom reports as an error on every table.
const computedStyle = window.getComputedStyle.bind(window);
window.getComputedStyle = (element) => {
  for (const sheet of document.styleSheets) if (!thinned.has(sheet)) thin(sheet);
  return computedStyle(element);
};
