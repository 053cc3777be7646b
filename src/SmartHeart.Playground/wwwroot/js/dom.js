/**
 * Builds an element. Strings become text nodes, so data is never parsed as HTML.
 * @param {string} tag element name
 * @param {object} [props] `class`, `testid`, `data` (dataset), `on` (listeners), `style` (custom properties); the rest are attributes,
 *   where `true` writes an empty attribute and `false`, `null`, `undefined` leave it out
 * @param {...(Node|string|number|null|undefined|false|Array)} children
 * @returns {HTMLElement}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) assign(element, name, value);
  element.append(...flatten(children));
  return element;
}

/**
 * Replaces everything inside an element.
 * @param {Element} element
 * @param {...any} children as in {@link h}
 */
export function fill(element, ...children) {
  element.replaceChildren(...flatten(children));
}

/**
 * Schedules a function for the next frame, once however often it is asked for before then.
 * @param {() => void} work
 * @returns {() => void}
 */
export function oncePerFrame(work) {
  let scheduled = false;
  return () => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      work();
    });
  };
}

function assign(element, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name === 'class') element.className = value;
  else if (name === 'testid') element.dataset.testid = value;
  else if (name === 'data') Object.assign(element.dataset, value);
  else if (name === 'on') for (const [type, listener] of Object.entries(value)) element.addEventListener(type, listener);
  else if (name === 'style') for (const [key, text] of Object.entries(value)) element.style.setProperty(key, text);
  else element.setAttribute(name, value === true ? '' : String(value));
}

function flatten(children) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}
