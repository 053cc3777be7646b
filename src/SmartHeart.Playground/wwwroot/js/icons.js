const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a 24×24 grid, drawn with the current text colour. */
const PATHS = {
  add: 'M12 5v14M5 12h14',
  attach: 'M20 11.5 12 19.5a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7L9.8 17a1.7 1.7 0 0 1-2.4-2.4l7.6-7.6',
  block: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM6 6l12 12',
  bug: 'M8 9a4 4 0 0 1 8 0M7 10h10v4.5a5 5 0 0 1-10 0ZM3.5 8 7 10.5M20.5 8 17 10.5M3 14h4M17 14h4M4.5 20 7.5 17M19.5 20l-3-3M12 10v9',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm7 10 5 5 5-5',
  close: 'M6 6l12 12M18 6 6 18',
  code: 'm8.5 7-5 5 5 5M15.5 7l5 5-5 5',
  contact: 'M12 12a3.7 3.7 0 1 0 0-7.5 3.7 3.7 0 0 0 0 7.5ZM4.5 20c.6-3.8 3.6-6 7.5-6s6.9 2.2 7.5 6',
  copy: 'M9 9h10v11H9ZM15 9V4H5v11h4',
  down: 'M12 5v14M6 13l6 6 6-6',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  external: 'M9 6h9v9M18 6 7 17',
  file: 'M7 3.5h7l4 4V20.5H7ZM14 3.5v4h4',
  funnel: 'M4 5h16l-6.2 7.2v5.3l-3.6 2v-7.3Z',
  gear: 'M4 7h9M17 7h3M4 17h3M11 17h9M13 4.5v5h4v-5ZM7 14.5v5h4v-5Z',
  group:
    'M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11ZM2.5 19c.5-3.5 3-5.3 6.5-5.3s6 1.8 6.5 5.3M16 4.9a3.2 3.2 0 0 1 0 6M18 14c2 .7 3.2 2.3 3.5 5',
  keyboard: 'M3.5 6h17v12h-17ZM7 10h.01M11 10h.01M15 10h.01M17.5 10h.01M8 14.5h8',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  pause: 'M8 5.5v13M16 5.5v13',
  pin: 'M9 4h6l-.7 6 3.2 3.5h-11L9.7 10ZM12 13.5V20',
  play: 'M8 5.5v13l10.5-6.5Z',
  quote: 'M5 6v12M9 8h10M9 12h10M9 16h6',
  reply: 'm10 6-6 6 6 6M4 12h9c4 0 6.5 2 7 6',
  search: 'M10.8 17.5a6.7 6.7 0 1 0 0-13.4 6.7 6.7 0 0 0 0 13.4ZM15.8 15.8 20.5 20.5',
  send: 'M12 19V5.5M6 11l6-6 6 6',
  shield: 'M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6Z',
  spoiler: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6ZM4 20 20 4',
  topic: 'M4 5h16v11H11l-4.5 4v-4H4Z',
  voice: 'M12 4a2.7 2.7 0 0 0-2.7 2.7v5a2.7 2.7 0 0 0 5.4 0v-5A2.7 2.7 0 0 0 12 4ZM6 11.5a6 6 0 0 0 12 0M12 17.5V21',
};

/**
 * @param {keyof typeof PATHS} name
 * @returns {SVGElement} decoration only: hidden from assistive technology
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
