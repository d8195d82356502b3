// A target in the page: text, and a chip for each end of a code. On its way to the server and back it is tagged text (TaggedText): the
// chip's own tag in its place, and what would read as one escaped.

const TAG = /<(?:(\/?)g([^\s<>/]+)|x([^\s<>/]+)\/)>/g;

/** The tagged text of what stands in an element. */
export function text(element) {
  return [...element.childNodes].map(node => {
    if (node.nodeType === Node.TEXT_NODE) {
      return escaped(node.data);
    }
    return node.dataset?.tag ?? text(node);
  }).join('');
}

function escaped(data) {
  return data.replace(/&(?=lt;|amp;|#x338;)/g, '&amp;').replace(/</g, '&lt;').replace(/\u0338/g, '&#x338;');
}

function unescaped(data) {
  return data.replace(/&lt;|&#x338;|&amp;(?=lt;|amp;|#x338;)/g, sign => ({'&lt;': '<', '&#x338;': '\u0338'})[sign] ?? '&');
}

/** Tagged text cut into tags and what stands between them: {tag} or {words}. */
export function pieces(tagged) {
  const found = [];
  let done = 0;
  for (const match of tagged.matchAll(TAG)) {
    if (match.index > done) {
      found.push({words: unescaped(tagged.slice(done, match.index))});
    }
    found.push({tag: match[0], open: match[1] === '' ? match[2] : undefined, close: match[1] ? match[2] : undefined});
    done = match.index + match[0].length;
  }
  if (done < tagged.length) {
    found.push({words: unescaped(tagged.slice(done))});
  }
  return found;
}

/** The tags in a tagged text, in its order. */
export function tags(tagged) {
  return tagged.match(TAG) ?? [];
}

/** Only the words of a tagged text, tagged. */
export function withoutTags(tagged) {
  return tagged.replace(TAG, '');
}

/** A tagged text without ends that have lost their other end. */
export function withoutHalves(tagged) {
  const there = new Set(tags(tagged));
  return tagged.replace(TAG, (tag, slash, id) => id === undefined || there.has(slash ? `<g${id}>` : `</g${id}>`) ? tag : '');
}

/** Whether each code that begins ends, in the order in which they stand in each other. */
export function isWhole(tagged) {
  const around = [];
  for (const piece of pieces(tagged)) {
    if (piece.open !== undefined) {
      around.push(piece.open);
    } else if (piece.close !== undefined && around.pop() !== piece.close) {
      return false;
    }
  }
  return around.length === 0;
}

/** Puts tagged text into an element; chips are copies of those that are given, by their tags. */
export function fill(element, tagged, chips) {
  element.replaceChildren(...pieces(tagged).map(piece => piece.tag ? chip(piece.tag, chips) : document.createTextNode(piece.words)));
}

function chip(tag, chips) {
  const known = chips.find(one => one.dataset.tag === tag);
  if (known) {
    return known.cloneNode(true);
  }
  const strange = document.createElement('span');
  strange.className = 'chip strange';
  strange.contentEditable = 'false';
  strange.dataset.tag = tag;
  strange.textContent = tag.replace(/[<>/]/g, '');
  return strange;
}

/** Where a place in an element is, counted in characters and chips. */
export function offset(element, node, at) {
  let count = 0;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, at);
  for (const one of before.cloneContents().childNodes) {
    count += one.nodeType === Node.TEXT_NODE ? one.data.length : one.dataset?.tag ? 1 : 0;
  }
  return count;
}

/** What is selected in an element: where it begins and ends; null where nothing is. */
export function selected(element) {
  const selection = getSelection();
  if (selection.rangeCount === 0 || !element.contains(selection.anchorNode)) {
    return null;
  }
  const range = selection.getRangeAt(0);
  return [offset(element, range.startContainer, range.startOffset), offset(element, range.endContainer, range.endOffset)];
}

/** Selects what is between two offsets in an element; one place, where they are the same. */
export function select(element, start, end = start) {
  const range = document.createRange();
  range.setStart(...place(element, start));
  range.setEnd(...place(element, end));
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

function place(element, offset) {
  let left = offset;
  const nodes = [...element.childNodes];
  for (const [index, node] of nodes.entries()) {
    const length = node.nodeType === Node.TEXT_NODE ? node.data.length : node.dataset?.tag ? 1 : 0;
    if (node.nodeType === Node.TEXT_NODE && left <= length) {
      return [node, left];
    }
    if (left < length || (left === 0 && node.dataset?.tag)) {
      return [element, index];
    }
    left -= length;
  }
  return [element, nodes.length];
}

/** A tagged text cut into its tags and the single characters between them, in whose numbers offsets are. */
function items(tagged) {
  return pieces(tagged).flatMap(piece => piece.tag ?? piece.words.split('').map(words => ({words})));
}

/** The tagged text of such. What is an escape depends on what follows, so they are escaped together. */
function joined(all) {
  let text = '';
  let run = '';
  for (const item of all) {
    if (item.words === undefined) {
      text += escaped(run) + item;
      run = '';
    } else {
      run += item.words;
    }
  }
  return text + escaped(run);
}

/** A tagged text with another in place of what is between two offsets. */
export function replaced(tagged, start, end, by) {
  const all = items(tagged);
  return joined([...all.slice(0, start), ...items(by), ...all.slice(end)]);
}

/** What is between two offsets. */
export function between(tagged, start, end) {
  return joined(items(tagged).slice(start, end));
}

/** How many characters and tags a tagged text has. */
export function length(tagged) {
  return items(tagged).length;
}

/** Where a text ends to differ from another one. */
export function changedUntil(tagged, other) {
  const all = items(tagged);
  const before = items(other);
  const isSame = same => JSON.stringify(all[all.length - 1 - same]) === JSON.stringify(before[before.length - 1 - same]);
  let same = 0;
  while (same < Math.min(all.length, before.length) && isSame(same)) {
    same++;
  }
  return all.length - same;
}

export {escaped};
