// The translator's page: units are written beside the page that they are on, kept as drafts with each key, and saved one by one.
import {live, onEvent, say, send} from '/workbench.js';
import * as tagged from '/tagged.js';

const about = document.querySelector('#about');
if (about) {
  begin();
} else {
  onEvent(async () => {
    const page = await fetch(location.href).catch(() => null);
    if (page?.ok && (await page.text()).includes(' id="about"')) {
      location.reload(); // it can be read again
    }
  });
}

function begin() {
const path = about.dataset.path;
const readOnly = about.dataset.readOnly !== undefined;
const units = document.querySelector('#units');
const iframe = document.querySelector('#edition iframe');
const page = iframe && live(iframe);
const filter = document.querySelector('#filter');
const dialog = document.querySelector('#phrase');
const editing = document.querySelector('#editing').content.firstElementChild;
const OPEN = ['missing', 'suggested', 'prefilled', 'stale', 'unconfirmed'];
const CARRIED = `parkhang ${path}`;
const carried = JSON.parse(sessionStorage.getItem(CARRIED) ?? 'null');
sessionStorage.removeItem(CARRIED);
const window_ = carried?.window ?? [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16).padStart(2, '0')).join('');
let current = null;

/** A sentence of the page. */
function sentence(key) {
  return document.querySelector(`#said [data-key="${key}"]`).textContent;
}

const rows = () => [...units.children];
const target = row => row.querySelector('.target');
const text = row => tagged.text(target(row));
const chips = row => [...row.querySelectorAll('.source > .chip')];
const isUnsaved = row => text(row) !== target(row).dataset.was;
const isOpen = row => OPEN.includes(row.dataset.stage) || isUnsaved(row);

// ---- Choosing a unit

function choose(row, focus = true) {
  if (row !== current) {
    current?.classList.remove('current');
    current?.removeAttribute('aria-current');
    current = row;
    row.classList.add('current');
    row.setAttribute('aria-current', 'true');
    row.hidden = false;
    if (!readOnly) {
      row.querySelector('.pair').after(editing);
      missing(row);
    }
    page?.show(row.dataset.anchor || null);
    help(row);
  }
  if (focus && document.activeElement !== target(row)) {
    target(row).focus({preventScroll: true});
    const caret = carets.get(row.dataset.unit) ?? tagged.length(text(row));
    tagged.select(target(row), caret);
  }
  row.scrollIntoView({block: 'nearest', behavior: 'instant'});
}

const shown = () => rows().filter(row => !row.hidden);

function step(by) {
  const list = shown();
  const next = list[current ? list.indexOf(current) + by : 0];
  if (next) {
    choose(next);
  }
}

function nextOpen() {
  const list = rows();
  const from = current ? list.indexOf(current) + 1 : 0;
  const next = [...list.slice(from), ...list.slice(0, from)].find(row => row !== current && isOpen(row));
  if (next) {
    choose(next);
  } else {
    say(sentence('all-done'));
  }
}

units.addEventListener('focusin', event => {
  const row = event.target.closest('.unit');
  if (row && row !== current) {
    choose(row, false);
  }
});

units.addEventListener('click', event => {
  const row = event.target.closest('.unit');
  if (row && !event.target.closest('button, a, .target, .editing, .help, .draft, .conflict') && getSelection().isCollapsed) {
    choose(row);
  }
});

page?.onChosen(names => {
  const found = names.map(name => rows().filter(row => row.dataset.anchor === name)).find(list => list.length > 0);
  if (found) {
    choose(found[(found.indexOf(current) + 1) % found.length]);
  }
});

// ---- Which are shown

const SHOWN = {
  all: () => true,
  open: isOpen,
  missing: row => row.dataset.stage === 'missing',
  stale: row => row.dataset.stage === 'stale',
  suggested: row => ['suggested', 'prefilled'].includes(row.dataset.stage),
  findings: row => row.querySelector('.found').childElementCount > 0,
  unsigned: row => row.dataset.stage === 'translated',
  unsaved: row => isUnsaved(row) || row.querySelector('.draft') !== null,
};

function show() {
  rows().forEach(row => { row.hidden = row !== current && !SHOWN[filter.value](row); });
  document.querySelector('#shown').textContent = shown().length;
}

filter.addEventListener('change', () => {
  current?.classList.remove('current');
  current = null;
  editing.remove();
  show();
});

// ---- What helps

let helping = new AbortController();

async function help(row) {
  helping.abort();
  helping = new AbortController();
  const {signal} = helping;
  const place = row.querySelector('.help');
  const ask = what => fetch(`${path}/${what}?unit=${row.dataset.unit}`, {signal})
    .then(answer => answer.ok ? answer.text() : '')
    .catch(() => '');
  const matches = ask('matches');
  const first = await ask('help');
  if (!signal.aborted) {
    place.innerHTML = first;
  }
  const second = await matches;
  if (!signal.aborted && second) {
    place.insertAdjacentHTML('beforeend', second);
  }
}

// ---- Writing

const carets = new Map();
const histories = new Map();

function history(row) {
  const unit = row.dataset.unit;
  if (!histories.has(unit)) {
    histories.set(unit, {states: [target(row).dataset.was], at: 0, time: 0});
  }
  return histories.get(unit);
}

/** Notes a state, for undo. What is typed in one go is one step. */
function note(row, isStep) {
  const all = history(row);
  const state = text(row);
  if (all.states[all.at] === state) {
    return;
  }
  const now = Date.now();
  const isOneGo = !isStep && all.at > 0 && now - all.time < 800 && all.at === all.states.length - 1;
  all.states.splice(isOneGo ? all.at : all.at + 1, Infinity, state);
  all.states.splice(0, all.states.length - 500);
  all.at = all.states.length - 1;
  all.time = isStep ? 0 : now;
}

function back(row, by) {
  const all = history(row);
  const state = all.states[all.at + by];
  if (state !== undefined) {
    all.at += by;
    all.time = 0;
    put(row, state, tagged.changedUntil(state, text(row)), false);
  }
}

/** Puts other text into a target, and the caret at a place in it. */
function put(row, other, start, isNoted = true, end = start) {
  tagged.fill(target(row), other, chips(row));
  if (document.activeElement === target(row) || row === current) {
    target(row).focus({preventScroll: true});
    tagged.select(target(row), start, end);
  }
  carets.set(row.dataset.unit, start);
  say('');
  if (isNoted) {
    note(row, true);
  }
  changed(row);
}

function place(row) {
  const here = tagged.selected(target(row));
  const kept = carets.get(row.dataset.unit) ?? tagged.length(text(row));
  return here ?? [kept, kept];
}

function insert(row, words) {
  const [start, end] = place(row);
  put(row, tagged.withoutHalves(tagged.replaced(text(row), start, end, words)), start + tagged.length(words));
}

/** The tags of the source that a target has not, those of one code together. */
function lacking(row) {
  const there = tagged.tags(text(row));
  return chips(row).map(chip => chip.dataset.tag).filter(tag => !there.includes(tag) && !tag.startsWith('</'));
}

function missing(row) {
  const lack = lacking(row);
  const said = lack.map(tag => chips(row).find(chip => chip.dataset.tag === tag).textContent);
  let place = editing.querySelector('.lacking');
  if (!place) {
    place = document.createElement('span');
    place.className = 'lacking';
    editing.querySelector('.codes').append(place);
  }
  editing.querySelector('.state').textContent = isUnsaved(row) ? sentence('kept') : '';
  place.textContent = lack.length > 0 ? `${sentence('codes')} ${said.join(', ')}` : '';
  editing.querySelector('[data-do="insert-code"]').disabled = lack.length === 0;
}

function insertCode(row) {
  const [tag] = lacking(row);
  if (!tag) {
    say(sentence('no-code'));
    return;
  }
  const [start, end] = place(row);
  const now = text(row);
  if (tag.endsWith('/>')) {
    put(row, tagged.replaced(now, end, end, tag), end + 1);
    return;
  }
  const inside = tagged.between(now, start, end);
  const around = tagged.replaced(now, start, end, tag + inside + tag.replace('<', '</'));
  if (tagged.isWhole(around)) {
    const caret = start + 1 + (end - start);
    put(row, around, start === end ? caret : caret + 1);
  }
}

/** Moves the mark before the caret, or else the one behind it, over a word or another mark. */
function moveCode(row, isForward) {
  const now = text(row);
  const [caret] = place(row);
  const at = [caret - 1, caret].find(one => tagged.tags(tagged.between(now, one, one + 1)).length > 0);
  if (at === undefined || at < 0) {
    return;
  }
  const tag = tagged.between(now, at, at + 1);
  const rest = tagged.replaced(now, at, at + 1, '');
  const whole = tagged.length(rest);
  let to = at;
  do {
    to += isForward ? leap(tagged.between(rest, to, whole), true) : -leap(tagged.between(rest, 0, to), false);
    const moved = tagged.replaced(rest, to, to, tag);
    if (tagged.isWhole(moved)) {
      if (moved !== now) {
        put(row, moved, to + 1);
      }
      return;
    }
  } while (to > 0 && to < whole);
}

/** How far it is over the first word, or the last one, or the mark there. */
function leap(part, isFirst) {
  const all = tagged.pieces(part);
  const next = isFirst ? all[0] : all[all.length - 1];
  if (!next) {
    return 0;
  }
  if (next.tag) {
    return 1;
  }
  const words = [...new Intl.Segmenter(about.dataset.lang, {granularity: 'word'}).segment(next.words)];
  const order = isFirst ? words : words.reverse();
  let far = 0;
  for (const word of order) {
    far += word.segment.length;
    if (word.isWordLike) {
      break;
    }
  }
  return far;
}

function insertTerm(row) {
  const terms = [...row.querySelectorAll('.help .terms .insert')].map(button => button.dataset.text);
  const next = terms.find(term => !text(row).includes(tagged.escaped(term)));
  if (next) {
    insert(row, tagged.escaped(next));
  } else {
    say(sentence('no-term'));
  }
}

function useSuggestion(row) {
  const first = row.querySelector('.help .suggestion .use');
  if (first) {
    use(row, first.dataset.text);
  } else {
    say(sentence('no-suggestion'));
  }
}

function use(row, words) {
  put(row, words, tagged.length(words));
}

/** Takes words away that waited in a note. */
async function doneWith(row, button) {
  const answer = await send(`${path}/note`, {unit: row.dataset.unit, note: button.dataset.note}).catch(() => null);
  if (answer?.ok) {
    button.closest('.suggestion').remove();
    refresh();
  } else {
    await unanswered(answer);
  }
}

function copySource(row) {
  use(row, tagged.text(row.querySelector('.source')));
}

const DEEDS = {
  'save-next': row => save(row, true),
  save: row => save(row, false),
  undo: row => back(row, -1),
  redo: row => back(row, 1),
  'insert-code': insertCode,
  'copy-source': copySource,
};

if (!readOnly) {
  rows().forEach(open);

  units.addEventListener('beforeinput', event => {
    const row = event.target.closest?.('.unit');
    if (!row || event.target !== target(row)) {
      return;
    }
    const type = event.inputType;
    if (type === 'historyUndo' || type === 'historyRedo') {
      event.preventDefault();
      back(row, type === 'historyUndo' ? -1 : 1);
    } else if (type === 'insertFromPaste' || type === 'insertFromDrop') {
      event.preventDefault();
      const plain = event.dataTransfer?.getData('text/plain') ?? event.data ?? '';
      insert(row, tagged.escaped(plain.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')));
    } else if (type.startsWith('format') || type === 'insertParagraph' || type === 'insertLineBreak') {
      event.preventDefault();
    }
  });

  units.addEventListener('input', event => {
    const row = event.target.closest('.unit');
    if (row && event.target === target(row)) {
      typed(row, event.isComposing);
    }
  });

  units.addEventListener('compositionend', event => {
    const row = event.target.closest('.unit');
    if (row && event.target === target(row)) {
      typed(row, false);
    }
  });

  document.addEventListener('selectionchange', () => {
    const here = current && tagged.selected(target(current));
    if (here) {
      carets.set(current.dataset.unit, here[0]);
    }
  });

  // A button that puts something at the caret leaves it there.
  units.addEventListener('mousedown', event => {
    if (event.target.closest('.editing button, .help button')) {
      event.preventDefault();
    }
  });

  units.addEventListener('click', event => {
    const row = event.target.closest('.unit');
    const button = event.target.closest('button');
    if (!row || !button) {
      return;
    }
    const {do: deed, text: words} = button.dataset;
    if (deed) {
      DEEDS[deed](row);
    } else if (button.matches('.insert')) {
      insert(row, tagged.escaped(words));
    } else if (button.matches('.help .use')) {
      use(row, words);
    } else if (button.matches('.done-with')) {
      doneWith(row, button);
    }
  });
}

/** Lets a target be written in. */
function open(row) {
  const field = target(row);
  const number = field.id.slice('target-'.length);
  field.contentEditable = 'true';
  field.spellcheck = true;
  field.role = 'textbox';
  field.ariaMultiLine = 'true';
  field.ariaLabel = field.dataset.name;
  field.setAttribute('aria-describedby', `source-${number} facts-${number}`);
}

/** Something was typed, or is being composed: then nothing in the target is touched. */
function typed(row, isComposing) {
  say('');
  if (!isComposing) {
    const now = text(row);
    const whole = tagged.withoutHalves(now);
    if (whole !== now || target(row).querySelector(':scope > :not(.chip)')) {
      const [caret] = place(row);
      const kept = tagged.tags(whole);
      const gone = tagged.tags(tagged.between(now, 0, caret)).filter(tag => !kept.includes(tag)).length;
      tagged.fill(target(row), whole, chips(row));
      tagged.select(target(row), caret - gone);
    }
    note(row, false);
  }
  changed(row);
}

// ---- What is written goes to the server: it is kept as a draft, and the page is shown as it would be with it

const waiting = new Map();
let isSending = false;
let unkept = false;

function changed(row) {
  row.classList.toggle('unsaved', isUnsaved(row));
  if (row === current) {
    missing(row);
  }
  if (row.matches('.moved') && !isUnsaved(row)) {
    refresh(); // nothing of hers is in it any more
  }
  waiting.set(row.dataset.unit, row);
  deliver();
  checkSoon(row);
}

async function deliver() {
  if (isSending) {
    return;
  }
  isSending = true;
  try {
    while (waiting.size > 0) {
      const [[unit, row]] = waiting;
      waiting.delete(unit);
      const fields = row === null ? {window: window_} : {window: window_, unit, sight: row.dataset.sight, source: tagged.text(row.querySelector('.source')),
        text: text(row)};
      const answer = await send(`${path}/live`, fields).catch(() => null);
      if (answer?.ok) {
        unkept = false;
        const html = await answer.text();
        if (html) {
          page?.renew(html);
        }
      } else {
        unkept = true;
        waiting.set(unit, waiting.get(unit) ?? row);
        await unanswered(answer);
        await new Promise(resolve => setTimeout(resolve, 2000));
      }
    }
  } finally {
    isSending = false;
  }
}

/** Says why what was sent has come to nothing. */
async function unanswered(answer) {
  say(sentence(!answer ? 'unanswered' : answer.status === 403 ? 'restarted' : 'unkept'));
  if (answer?.status === 403) {
    await comeBack();
  }
}

let isLeaving = false;

/** Another run of the workbench has other keys: as soon as the browser has them, the page is opened again, with what is written in it. */
async function comeBack() {
  const page = await fetch(location.href).catch(() => null);
  if (page?.ok) {
    const words = rows().filter(isUnsaved).map(row => [row.dataset.unit, row.dataset.sight, text(row)]);
    sessionStorage.setItem(CARRIED, JSON.stringify({window: window_, unit: current?.dataset.unit, words}));
    isLeaving = true;
    location.reload();
  }
}

function carryOn() {
  for (const [unit, sight, words] of carried.words) {
    const row = rows().find(one => one.dataset.unit === unit);
    if (row) {
      row.dataset.sight = sight;
      put(row, words, tagged.length(words));
    }
  }
  const row = rows().find(one => one.dataset.unit === carried.unit);
  if (row) {
    choose(row);
  }
}

addEventListener('beforeunload', event => {
  if (isLeaving) {
    return;
  }
  if (waiting.size > 0 || isSending || unkept) {
    event.preventDefault();
  }
});

let checking = new AbortController();
let timer = 0;

function checkSoon(row) {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    checking.abort();
    checking = new AbortController();
    const fields = {unit: row.dataset.unit, text: text(row)};
    const answer = await send(`${path}/check`, fields, checking.signal).catch(() => null);
    if (answer?.ok) {
      const found = fragment(await answer.text()).querySelector('.found');
      row.querySelector('.found').replaceChildren(...found.childNodes);
    }
  }, 250);
}

function fragment(html) {
  return new DOMParser().parseFromString(html, 'text/html');
}

// ---- Saving

const saving = new WeakMap();

/** One after the other: the second of two saves has to have seen what the first one wrote. */
function save(row, isNext) {
  const next = (saving.get(row) ?? Promise.resolve()).then(() => saveNow(row, isNext));
  saving.set(row, next.catch(() => {}));
  return next;
}

async function saveNow(row, isNext) {
  const {unit, sight} = row.dataset;
  const words = text(row);
  row.querySelector('.conflict')?.remove();
  const answer = await send(`${path}/save`, {window: window_, unit, sight, text: words}).catch(() => null);
  if (!answer?.ok) {
    await unanswered(answer);
    return;
  }
  const result = fragment(await answer.text());
  const outcome = result.querySelector('#outcome');
  const become = outcome.dataset.outcome;
  if (become === 'saved') {
    waiting.delete(unit);
    saved(row, words, result);
    say(outcome.querySelector('p').textContent);
    if (isNext) {
      nextOpen();
    }
  } else if (become === 'moved') {
    conflict(row, outcome, result.querySelector('#there'));
  } else {
    outcome.className = 'conflict';
    outcome.role = 'alert';
    outcome.removeAttribute('id');
    row.querySelector('.pair').after(outcome);
    if (become === 'gone') {
      refresh();
    }
  }
}

/** The server may have put words into normalization form C, and taken spaces away. */
function saved(row, words, result) {
  const now = result.querySelector('.unit');
  if (!now) {
    refresh();
    return;
  }
  const was = target(now).dataset.was;
  const typedOn = text(row) !== words;
  target(row).dataset.was = was;
  if (!typedOn && words !== was) {
    tagged.fill(target(row), was, chips(row));
  }
  row.dataset.sight = now.dataset.sight;
  facts(row, now);
  row.classList.toggle('unsaved', isUnsaved(row));
  missing(row);
  document.querySelector('#progress').replaceWith(result.querySelector('#progress'));
  note(row, true);
  if (typedOn) {
    changed(row); // its draft went with what was saved
  }
}

/** All of a row that is not its target. */
function facts(row, now) {
  row.dataset.stage = now.dataset.stage;
  row.className = `${now.className} ${row === current ? 'current' : ''}`;
  row.querySelector('.facts').replaceWith(now.querySelector('.facts'));
  row.querySelector('.found').replaceWith(now.querySelector('.found'));
}

function conflict(row, outcome, there) {
  const box = document.createElement('section');
  box.className = 'conflict';
  box.role = 'alert';
  say('');
  box.append(...outcome.childNodes, ...there.childNodes);
  row.querySelector('.pair').after(box);
  box.addEventListener('click', event => {
    const {choice, text: theirs} = event.target.dataset;
    if (!choice) {
      return;
    }
    box.remove();
    row.dataset.sight = there.dataset.sight;
    row.classList.remove('moved');
    target(row).dataset.was = theirs;
    if (choice === 'theirs') {
      put(row, theirs, tagged.length(theirs));
      send(`${path}/discard`, {window: window_, unit: row.dataset.unit});
    } else if (choice === 'both') {
      const both = `${text(row)} ${tagged.withoutTags(theirs)}`;
      put(row, both, tagged.length(both));
    } else {
      save(row, false);
    }
    target(row).focus();
  });
}

// ---- Drafts of before, and of other windows

document.querySelector('#desk').addEventListener('click', async event => {
  const draft = event.target.closest('.draft');
  const button = event.target.closest('.draft button');
  if (!draft || !button || readOnly) {
    return;
  }
  const row = rows().find(one => one.dataset.unit === draft.dataset.unit);
  if (button.matches('.use') && row) {
    choose(row);
    put(row, button.dataset.text, tagged.length(button.dataset.text));
    await deliver();
  }
  const answer = await send(`${path}/discard`, {window: draft.dataset.window, unit: draft.dataset.unit}).catch(() => null);
  if (answer?.ok) {
    (draft.closest('.lost') ?? draft).remove();
  }
});

// ---- What others change

let isRefreshing = false;
let isDue = false;

async function refresh() {
  isDue = true;
  if (isRefreshing) {
    return;
  }
  isRefreshing = true;
  try {
    while (isDue) {
      isDue = false;
      const answer = await fetch(`${path}?window=${window_}`).catch(() => null);
      if (answer?.ok) {
        renew(fragment(await answer.text()));
      }
    }
  } finally {
    isRefreshing = false;
  }
}

function renew(now) {
  const list = now.querySelector('#units');
  if (!list) {
    deliver().then(() => !unkept && location.reload()); // it can't be read any more, and the page says why; what was written is kept
    return;
  }
  const news = [...list.children];
  const known = new Map(rows().map(row => [row.dataset.unit, row]));
  const order = news.map(row => known.has(row.dataset.unit) ? merged(known.get(row.dataset.unit), row) : made(row));
  if (order.some((row, index) => row !== units.children[index]) || order.length !== units.children.length) {
    if (current && !order.includes(current)) {
      editing.remove();
      current = null;
    }
    const field = document.activeElement;
    units.replaceChildren(...order);
    if (field?.isConnected && field !== document.activeElement) {
      field.focus({preventScroll: true});
      const row = field.closest('.unit');
      if (row && field === target(row)) {
        tagged.select(field, carets.get(row.dataset.unit) ?? 0);
      }
    }
  }
  for (const id of ['progress', 'homeless', 'languages']) {
    const part = now.getElementById(id);
    const old = document.getElementById(id);
    if (part && old && old.outerHTML !== part.outerHTML) {
      old.replaceWith(part);
    }
  }
  show();
}

function made(row) {
  if (!readOnly) {
    open(row);
  }
  return row;
}

/** A row with what is there now. A target that is being written in is not touched. */
function merged(row, now) {
  const wasUnsaved = isUnsaved(row);
  const number = now.id.slice('unit-'.length);
  const field = target(row);
  row.id = now.id;
  row.dataset.anchor = now.dataset.anchor;
  field.id = `target-${number}`;
  field.dataset.name = target(now).dataset.name;
  row.querySelector('.help').id = `help-${number}`;
  row.querySelector('.source').replaceWith(now.querySelector('.source'));
  row.querySelectorAll(':scope > .draft').forEach(draft => draft.remove());
  row.querySelector('.found').before(...now.querySelectorAll(':scope > .draft'));
  if (!readOnly) {
    open(row);
  }
  if (!wasUnsaved) {
    const {was} = target(now).dataset;
    if (was !== field.dataset.was) {
      const caret = carets.get(row.dataset.unit) ?? 0;
      const isHere = document.activeElement === field;
      field.dataset.was = was;
      tagged.fill(field, was, chips(row));
      note(row, true);
      if (isHere) {
        tagged.select(field, Math.min(caret, tagged.length(was)));
      }
    }
    row.dataset.sight = now.dataset.sight;
    facts(row, now);
  } else if (row.dataset.sight !== now.dataset.sight && target(now).dataset.was !== text(row)) {
    row.classList.add('moved');
    say(sentence('moved'));
  }
  row.classList.toggle('unsaved', isUnsaved(row));
  return row;
}

onEvent((kind, name) => {
  if (kind === 'edition' && (name === '*' || name === about.dataset.slug)) {
    refresh();
    if (readOnly) {
      fetch(iframe.src).then(async answer => answer.ok && page.renew(await answer.text())).catch(() => {});
    } else {
      waiting.set('', waiting.get('') ?? null);
      deliver();
    }
  }
});

// ---- Keys

const KEYS = [
  [event => isControl(event) && event.key === 'Enter', row => save(row, true)],
  [event => isControl(event) && event.key.toLowerCase() === 's', row => save(row, false)],
  [event => isControl(event) && !event.shiftKey && event.key.toLowerCase() === 'z', row => back(row, -1)],
  [event => isControl(event) && (event.shiftKey ? event.key.toLowerCase() === 'z' : event.key === 'y'), row => back(row, 1)],
  [event => event.altKey && event.shiftKey && /^Arrow(Left|Right)$/.test(event.key),
    (row, event) => moveCode(row, (event.key === 'ArrowRight') === (target(row).dir !== 'rtl'))],
  [event => event.altKey && event.key === 'Insert', copySource],
  [event => event.key === 'F2', insertCode],
  [event => event.key === 'F4', insertTerm],
  [event => event.key === 'F8', useSuggestion],
];

function isControl(event) {
  return (event.ctrlKey || event.metaKey) && !event.altKey;
}

document.addEventListener('keydown', event => {
  if (event.isComposing || dialog.open || event.target.matches('select')) {
    return;
  }
  if (event.altKey && !event.shiftKey && /^Arrow(Up|Down)$/.test(event.key)) {
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.altKey && event.key === 'PageDown') {
    event.preventDefault();
    nextOpen();
  } else if (event.key === 'F9') {
    event.preventDefault();
    find();
  } else if (current && !readOnly && current.contains(event.target)) {
    const deed = KEYS.find(([isMeant]) => isMeant(event));
    if (deed) {
      event.preventDefault();
      deed[1](current, event);
    }
  }
});

document.querySelector('#next-open').addEventListener('click', nextOpen);

// ---- Earlier translations

const phrase = document.querySelector('#phrase-words');
let phraseTimer = 0;

function find() {
  const words = getSelection().toString().trim();
  dialog.showModal();
  if (words) {
    phrase.value = words;
    search();
  }
  phrase.select();
}

async function search() {
  const answer = await fetch(`${path}/phrase?words=${encodeURIComponent(phrase.value)}`).catch(() => null);
  if (answer?.ok) {
    document.querySelector('#phrase-found').innerHTML = await answer.text();
  }
}

document.querySelector('#find').addEventListener('click', find);
document.querySelector('#phrase-close').addEventListener('click', () => dialog.close());
dialog.querySelector('form').addEventListener('submit', event => {
  event.preventDefault();
  search();
});
phrase.addEventListener('input', () => {
  clearTimeout(phraseTimer);
  phraseTimer = setTimeout(search, 200);
});
dialog.addEventListener('close', () => current && choose(current));

document.querySelector('#tools').hidden = false;
show();
if (carried && !readOnly) {
  carryOn();
} else if (rows().length > 0) {
  choose(rows().find(isOpen) ?? rows()[0], false);
}
}
