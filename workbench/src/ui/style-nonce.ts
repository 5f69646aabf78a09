/**
 * The server's policy runs no style that does not bear the nonce of this page's answer; the browser shows the nonce
 * to scripts alone. Ant Design takes one, but not all libraries beneath it hand it on (the scroll lock of dialogs,
 * the measure of a scroll bar): so every style element bears it from its making. Import this before them.
 */
const nonce = document.querySelector<HTMLStyleElement>('style[nonce]')?.nonce ?? '';

const createElement = document.createElement.bind(document);

document.createElement = (name: string, options?: ElementCreationOptions) => {
  const element = createElement(name, options);
  if (element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
};
