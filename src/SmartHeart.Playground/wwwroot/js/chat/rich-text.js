const TAGS = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  U: 'underline',
  S: 'strikethrough',
  STRIKE: 'strikethrough',
  DEL: 'strikethrough',
  CODE: 'code',
  BLOCKQUOTE: 'blockquote',
};
const BLOCKS = new Set(['DIV', 'P', 'BLOCKQUOTE']);

/**
 * Reads what was typed into an editable element.
 * @param {HTMLElement} root
 * @returns {{text: string, entities: object[]}} trimmed text and Bot API entities with UTF-16 offsets
 */
export function readRichText(root) {
  const draft = { text: '', entities: [] };
  for (const child of root.childNodes) read(child, draft);
  return trim(joinAdjacent(draft));
}

function read(node, draft) {
  if (node.nodeType === Node.TEXT_NODE) {
    draft.text += node.data.replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
    return;
  }
  if (node.nodeName === 'BR') {
    draft.text += '\n';
    return;
  }
  if (BLOCKS.has(node.nodeName) && draft.text && !draft.text.endsWith('\n')) draft.text += '\n';
  const offset = draft.text.length;
  for (const child of node.childNodes) read(child, draft);
  const entity = entityOf(node);
  const length = draft.text.slice(offset).trimEnd().length;
  if (entity && length) draft.entities.push({ ...entity, offset, length });
  if (node.nodeName === 'BLOCKQUOTE' && !draft.text.endsWith('\n')) draft.text += '\n';
}

function entityOf(node) {
  if (node.nodeName === 'A') return { type: 'text_link', url: node.dataset.url ?? node.href };
  if (node.dataset?.entity) return { type: node.dataset.entity };
  return TAGS[node.nodeName] ? { type: TAGS[node.nodeName] } : null;
}

/** Browsers split one stretch of bold into several elements; Telegram gets it in one piece. */
function joinAdjacent({ text, entities }) {
  const joined = [];
  for (const entity of entities.sort((a, b) => a.offset - b.offset || b.length - a.length)) {
    const before = joined.findLast((other) => other.type === entity.type && other.url === entity.url);
    if (before && before.offset + before.length === entity.offset && entity.type !== 'blockquote') before.length += entity.length;
    else joined.push({ ...entity });
  }
  return { text, entities: joined };
}

function trim({ text, entities }) {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const moved = entities.map((entity) => {
    const from = Math.max(0, entity.offset - start);
    const to = Math.min(trimmed.length, entity.offset - start + entity.length);
    return { ...entity, offset: from, length: to - from };
  });
  return { text: trimmed, entities: moved.filter((entity) => entity.length > 0) };
}
