// An article while it is written: each change is sent, kept as a draft, and answered with what is found in it and with its page.
import {live, onEvent, say, send} from '/workbench.js';

const write = document.querySelector('#write');
const body = document.querySelector('#body');
const form = document.querySelector('#front-form');
const state = document.querySelector('#state');
const save = document.querySelector('#save');
const path = `/write/${write.dataset.slug}`;
const isOver = 'readonly' in write.dataset;

/** Of this window, also after it was loaded again. */
const name = sessionStorage.getItem('write-window')
  ?? [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16).padStart(2, '0')).join('');
sessionStorage.setItem('write-window', name);

const front = () => document.querySelector('#front-text');
const findings = () => document.querySelector('#findings');
const iframe = () => document.querySelector('#edition iframe');

let base = write.dataset.base;
let saved = text();
let shown = findings().dataset.hash;
const changed = new Set();
let written = false;
let waiting = null;
let busy = null;

/** Whether what was typed is nowhere but in this page. */
let unkept = false;

function text() {
  return JSON.stringify([document.querySelector('#front-text').value, document.querySelector('#body').value]);
}

/* What is typed */

function soon(delay = 30) {
  mark('unsaved');
  clearTimeout(waiting);
  waiting = setTimeout(flush, delay);
}

/** Sends what was typed, and what is typed meanwhile behind it. */
async function flush() {
  clearTimeout(waiting);
  waiting = null;
  while (busy) {
    await busy;
  }
  busy = typed().finally(() => { busy = null; });
  await busy;
}

async function typed() {
  const keys = [...changed];
  const isWritten = written;
  changed.clear();
  written = false;
  const sent = {front: front().value, body: body.value};
  const fields = {...sent, base, window: name, changed: keys.join(' ')};
  if (keys.length > 0) {
    new FormData(form).forEach((value, key) => { fields[key] = String(value); });
  }
  if (isWritten) {
    fields.written = 'yes';
  }
  let answer;
  try {
    answer = await send(`${path}/typed`, fields);
  } catch {
    answer = null;
  }
  if (!answer?.ok) {
    keys.forEach(key => changed.add(key));
    written ||= isWritten;
    unkept = true;
    mark('lost');
    if (answer) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      say(page.querySelector('#refused')?.textContent ?? state.dataset.lost);
    }
    setTimeout(flush, 2000);
    return;
  }
  unkept = false;
  const [parts, edition] = (await answer.text()).split('\n<!--edition-->\n');
  const page = new DOMParser().parseFromString(parts, 'text/html');
  const told = page.querySelector('#typed');
  const nextFront = page.querySelector('#front-text');
  let held = sent.front;
  if (nextFront && front().value === sent.front) {
    held = nextFront.value;
    front().value = held;
  } else if (nextFront) {
    keys.forEach(key => changed.add(key)); // the head was typed in as text meanwhile, and gets what the form says once more
    soon(0);
  }
  const nextForm = page.querySelector('#front-form');
  if (nextForm && changed.size === 0 && !form.contains(document.activeElement)) {
    form.replaceChildren(...nextForm.childNodes);
  }
  findings().replaceWith(page.querySelector('#findings'));
  lookAtFindings();
  if (findings().dataset.hash && findings().dataset.hash !== shown && iframe()) {
    shown = findings().dataset.hash;
    live(iframe()).renew(edition);
  } else if (findings().dataset.hash && !iframe()) {
    location.reload(); // it could not be made when the page was opened; the draft is kept
    return;
  }
  if ('refused' in told.dataset) {
    say(state.dataset.refused);
    document.querySelector('#front-source').open = true;
  }
  if ('saved' in told.dataset) {
    base = told.dataset.now;
    saved = JSON.stringify([held, sent.body]);
  }
  mark(text() === saved ? 'saved' : told.dataset.now === base ? 'kept' : 'stale');
  follow();
}

function mark(what) {
  if (!state || isOver) {
    return;
  }
  state.textContent = state.dataset[what];
  state.dataset.is = what;
  save.disabled = what === 'saved' || what === 'saving';
}

/* Findings lead to their places */

function lookAtFindings() {
  const count = findings().querySelectorAll('li.error, li.warning').length;
  const found = document.querySelector('#found');
  if (found) {
    found.textContent = count > 0 ? findings().dataset.count : '';
    found.hidden = count === 0;
  }
  form.querySelectorAll('.wrong').forEach(field => field.classList.remove('wrong'));
  findings().querySelectorAll('li').forEach(item => {
    const code = item.querySelector('code');
    const [, line, column] = code.textContent.match(/^articles\/.*\.md:(\d+)(?::(\d+))?$/) ?? [];
    if (!line) {
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'place';
    button.textContent = code.textContent;
    button.dataset.line = line;
    button.dataset.column = column ?? 1;
    code.replaceWith(button);
    const key = keyAt(Number(line));
    if (key && item.classList.contains('error')) {
      document.getElementById(`front-${key}-field`)?.classList.add('wrong');
    }
  });
}

const pairs = words => words.split('\n').filter(Boolean).map(pair => pair.split(' ')).map(([id, line]) => [id, Number(line)]);
const bodyLine = () => Number(findings().dataset.bodyLine);

/** The key of the front matter that stands in a line, or above it; empty below. */
function keyAt(line) {
  return line >= bodyLine() ? null
    : pairs(findings().dataset.keys).filter(([, at]) => at <= line).sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Goes to a line of the article's file. */
function goTo(line, column = 1) {
  if (line >= bodyLine()) {
    const lines = body.value.split('\n');
    const start = lines.slice(0, line - bodyLine()).reduce((sum, one) => sum + one.length + 1, 0);
    const inLine = [...(lines[line - bodyLine()] ?? '')].slice(0, column - 1).join('').length;
    caret(start + inLine);
    return;
  }
  const field = document.getElementById(`front-${keyAt(line)}`)
    ?? document.querySelector(`#front-contact input`);
  if (field && keyAt(line)) {
    field.closest('details')?.setAttribute('open', '');
    field.focus();
  } else {
    document.querySelector('#front-source').open = true;
    front().focus();
  }
}

/** Sets the caret, and brings it into sight: browsers do that for a caret that was typed with only. */
function caret(at) {
  body.focus({preventScroll: true});
  body.setSelectionRange(at, at);
  const mirror = document.createElement('div');
  const style = getComputedStyle(body);
  for (const key of ['font', 'padding', 'border', 'boxSizing', 'letterSpacing', 'tabSize', 'direction']) {
    mirror.style[key] = style[key];
  }
  Object.assign(mirror.style, {
    position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap', overflowWrap: 'break-word', width: `${body.clientWidth}px`,
  });
  mirror.textContent = body.value.slice(0, at);
  const sign = document.createElement('span');
  sign.textContent = '.';
  mirror.append(sign);
  document.body.append(mirror);
  const top = sign.offsetTop;
  mirror.remove();
  if (top < body.scrollTop || top > body.scrollTop + body.clientHeight - 40) {
    body.scrollTop = Math.max(0, top - body.clientHeight / 3);
  }
  body.scrollIntoView({block: 'nearest'});
}

document.addEventListener('click', event => {
  const button = event.target.closest('button.place');
  if (button) {
    goTo(Number(button.dataset.line), Number(button.dataset.column));
  }
});

/* The page follows the caret, and the caret the page */

let followed = null;

function follow() {
  if (document.activeElement !== body || !iframe()) {
    return;
  }
  const line = body.value.slice(0, body.selectionStart).split('\n').length - 1 + bodyLine();
  const id = pairs(findings().dataset.anchors).filter(([, at]) => at <= line && at >= bodyLine())
    .sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
  if (id !== followed) {
    followed = id;
    live(iframe()).show(id);
  }
}

if (iframe()) {
  live(iframe()).onChosen(ids => {
    const lines = new Map(pairs(findings().dataset.anchors));
    const id = ids.find(one => lines.has(one));
    if (id) {
      goTo(lines.get(id));
      follow();
    }
  });
}
document.addEventListener('selectionchange', follow);

/* Saving */

async function store(instead = false) {
  await flush();
  mark('saving');
  const sent = text();
  const fields = {front: front().value, body: body.value, base, window: name};
  if (instead) {
    fields.instead = 'yes';
  }
  const answer = await send(`${path}/save`, fields).catch(() => null);
  if (!answer?.ok) {
    mark('lost');
    const page = answer && new DOMParser().parseFromString(await answer.text(), 'text/html');
    say(page?.querySelector('#refused')?.textContent ?? state.dataset.lost);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const told = page.querySelector('#saved').dataset;
  document.querySelector('#conflict').replaceWith(page.querySelector('#conflict'));
  if (told.outcome === 'saved') {
    base = told.base;
    saved = sent;
    mark(text() === saved ? 'saved' : 'unsaved');
    say(state.dataset.saved);
    if (text() !== saved) {
      soon(0); // the draft went with what was saved
    }
  } else {
    mark('unsaved');
    document.querySelector('#conflict').scrollIntoView({block: 'nearest'});
    document.querySelector('#conflict button')?.focus();
  }
}

/** Puts another text in place of all, so that it can be undone. */
function put(all) {
  const [, head, rest] = all.match(/^---\n([^]*?\n)---(?:\n|$)([^]*)$/) ?? [null, '', all];
  replace(front(), 0, front().value.length, head);
  replace(body, 0, body.value.length, rest);
  written = true;
  soon(0);
}

document.addEventListener('click', async event => {
  const id = event.target.id ?? '';
  if (id === 'save') {
    store();
  } else if (id === 'keep-mine') {
    base = event.target.closest('[data-theirs-base]').dataset.theirsBase;
    store(base !== 'none');
  } else if (id === 'take-theirs') {
    base = event.target.closest('[data-theirs-base]').dataset.theirsBase;
    put(document.querySelector('#theirs').value);
    document.querySelector('#conflict').replaceChildren();
    body.focus();
  } else if (id.startsWith('draft-')) {
    const draft = event.target.closest('[data-draft]');
    if (id.startsWith('draft-open-')) {
      base = draft.dataset.draftBase;
      put(draft.querySelector('textarea').value);
      await flush();
      if (unkept) {
        return; // the draft is the only copy still
      }
    }
    if (draft.dataset.draft !== name || id.startsWith('draft-drop-')) {
      await send(`${path}/drop`, {window: draft.dataset.draft});
    }
    draft.remove();
    body.focus();
  }
});

addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's' && !isOver) {
    event.preventDefault();
    store();
  }
});

addEventListener('beforeunload', event => {
  if (waiting || busy || unkept) {
    event.preventDefault(); // what was typed in the last tenth of a second is not kept yet
  }
});

// The archive has changed, and with it perhaps this very file.
onEvent((kind, slug) => {
  if (kind === 'edition' && (slug === '*' || slug === write.dataset.slug) && !waiting && !busy) {
    flush();
  }
});

/* Marks and pictures */

/** Puts words in place of others as if they were typed, so that it can be undone. */
function replace(area, from, to, words) {
  const active = document.activeElement;
  if (area.value.slice(from, to) === words) {
    return;
  }
  area.focus({preventScroll: true});
  area.setSelectionRange(from, to);
  const isSeen = document.activeElement === area; // what stands in a part that is closed can't be typed into
  const isDone = isSeen && (words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words));
  if (!isDone) {
    area.setRangeText(words, from, to, 'end');
    area.dispatchEvent(new Event('input', {bubbles: true}));
  }
  if (active !== area && active instanceof HTMLElement) {
    active.focus({preventScroll: true});
  }
}

const marks = {
  bold: words => ['**', words, '**'],
  italic: words => ['*', words, '*'],
  link: words => ['[', words, '](https://)'],
  note: (words, sample) => ['', '', `[^${number()}]`, `\n\n[^${number()}]: ${sample}\n`],
  heading: words => lines('## ', words),
  list: words => lines('- ', words),
  quote: words => lines('> ', words),
  table: (words, sample) => ['\n\n', `| ${sample} |  |\n| --- | --- |\n|  |  |`, '\n\n'],
};

function lines(sign, words) {
  return ['\n', words.split('\n').map(line => sign + line).join('\n'), '\n'];
}

function number() {
  return Math.max(0, ...[...body.value.matchAll(/\[\^(\d+)\]/g)].map(([, found]) => Number(found))) + 1;
}

function setMark(button) {
  const {mark: kind, sample} = button.dataset;
  const from = body.selectionStart;
  const to = body.selectionEnd;
  const own = body.value.slice(from, to);
  const [before, words, after, end] = marks[kind](own || (kind === 'note' ? '' : sample), sample);
  const isAtLine = from === 0 || body.value[from - 1] === '\n';
  const opening = before.startsWith('\n') && isAtLine ? before.slice(1) : before;
  if (end) {
    replace(body, body.value.length, body.value.length, body.value.endsWith('\n') ? end.slice(1) : end);
  }
  replace(body, from, to, opening + words + after);
  body.focus();
  if (end) {
    body.setSelectionRange(body.value.length - sample.length - 1, body.value.length - 1);
  } else if (kind === 'link' && own) {
    body.setSelectionRange(from + own.length + 3, from + own.length + 11);
  } else {
    const sign = words.length - (own || sample).length;
    body.setSelectionRange(from + opening.length + Math.max(0, sign), from + opening.length + words.length);
  }
  soon();
}

document.querySelector('.marks')?.addEventListener('click', event => {
  const button = event.target.closest('[data-mark]');
  if (button) {
    setMark(button);
  } else if (event.target.id === 'picture-choose') {
    document.querySelector('#picture-file').click();
  }
});

body.addEventListener('keydown', event => {
  const mark = {b: 'bold', i: 'italic', k: 'link'}[event.key.toLowerCase()];
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && mark && !isOver) {
    event.preventDefault();
    setMark(document.querySelector(`#mark-${mark}`));
  }
});

async function take(files) {
  for (const file of files) {
    const answer = await send(`${path}/picture?name=${encodeURIComponent(file.name)}`, file).catch(() => null);
    const page = new DOMParser().parseFromString(answer ? await answer.text() : '', 'text/html');
    const picture = page.querySelector('#picture');
    if (!picture?.dataset.address) {
      say(`${file.name}: ${picture?.textContent ?? page.querySelector('#refused')?.textContent ?? state.dataset.lost}`);
      continue;
    }
    const at = body.selectionEnd;
    const before = body.value.slice(0, at);
    const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const words = state.dataset.describe;
    replace(body, at, at, `${gap}![${words}](${picture.dataset.address})\n\n`);
    body.focus();
    body.setSelectionRange(at + gap.length + 2, at + gap.length + 2 + words.length);
    say(`${file.name}: ${state.dataset.drop}`);
    soon();
  }
}

if (!isOver) {
  const isFiles = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
  write.addEventListener('dragover', event => {
    if (isFiles(event)) {
      event.preventDefault();
      write.classList.add('over');
    }
  });
  write.addEventListener('dragleave', () => write.classList.remove('over'));
  write.addEventListener('drop', event => {
    write.classList.remove('over');
    if (isFiles(event)) {
      event.preventDefault();
      take([...event.dataTransfer.files]);
    }
  });
  body.addEventListener('paste', event => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0 && !event.clipboardData.types.includes('text/plain')) {
      event.preventDefault();
      take(files);
    }
  });
  document.querySelector('#picture-file').addEventListener('change', event => {
    take([...event.target.files]).then(() => { event.target.value = ''; });
  });
  body.addEventListener('input', () => soon());
  write.addEventListener('input', event => {
    if (event.target.id === 'front-text') {
      written = true;
      soon();
    } else if (form.contains(event.target)) {
      changed.add(event.target.name.startsWith('contact.') ? 'contact' : event.target.name.replace('embargo-offset', 'embargo'));
      soon(120);
    }
  });
  form.addEventListener('submit', event => event.preventDefault());
}

lookAtFindings();
mark('saved');
