// An office's settings: what is changed in the form is seen in the page beside it, and saved into the file as it is then.
import {live, onEvent, say, send} from '/workbench.js';

const settings = document.querySelector('#settings');
const form = document.querySelector('#settings-form');
const state = document.querySelector('#state');
const save = document.querySelector('#save');
const article = document.querySelector('#setting-article');
const {path} = settings.dataset;
const changed = new Set();
const parse = text => new DOMParser().parseFromString(text, 'text/html');
const iframe = () => document.querySelector('#edition iframe');
let shown = document.querySelector('#findings').dataset.hash;
let busy = false;
let again = false;

function mark(what) {
  if (state) {
    state.textContent = state.dataset[what];
    save.disabled = what === 'saved';
  }
}

function fields() {
  const all = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  return {...all, changed: [...changed].join(' '), article: article?.value ?? ''};
}

/** Shows what becomes of it; while an answer is awaited, the next question waits. */
async function type() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  try {
    await show();
  } finally {
    busy = false;
  }
}

async function show() {
  do {
    again = false;
    const answer = await send(`${path}/typed`, fields()).catch(() => null);
    if (!answer?.ok) {
      mark('lost');
      continue;
    }
    const [parts, edition] = (await answer.text()).split('\n<!--edition-->\n');
    const page = parse(parts);
    document.querySelector('#findings').replaceWith(page.querySelector('#findings'));
    say(page.querySelector('#told').textContent);
    offer();
    const {hash} = document.querySelector('#findings').dataset;
    if (hash && hash !== shown && iframe()) {
      shown = hash;
      live(iframe()).renew(edition);
    }
  } while (again);
}

/** A colour that would be hard to read: the nearest one that is not is one click away. */
function offer() {
  document.querySelectorAll('#findings li').forEach(item => {
    const text = item.querySelector('span')?.textContent ?? '';
    const colours = text.match(/#[0-9a-f]{6}/g) ?? [];
    const [, role] = text.match(/^([a-z]+) #/) ?? [];
    const field = role && document.getElementById(`setting-colours-${role}`);
    if (item.querySelector('code:last-child') && colours.length === 3 && field && state) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = state.dataset.use.replace('{colour}', colours[2]);
      button.addEventListener('click', () => {
        field.value = colours[2];
        field.dispatchEvent(new Event('input', {bubbles: true}));
        field.focus();
      });
      item.append(button);
    }
  });
}

/* Colours: what is typed and what is picked are the same. */
form.querySelectorAll('input[data-colour]').forEach(field => {
  const pick = document.createElement('input');
  pick.type = 'color';
  pick.disabled = field.readOnly;
  pick.setAttribute('aria-label', `${field.labels[0].textContent}: ${field.dataset.pick}`);
  const long = colour => colour.replace(/^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3');
  const show = () => {
    const colour = long(field.value.trim() || field.dataset.colour).toLowerCase();
    const whole = colour.startsWith('#') ? colour : `#${colour}`;
    if (/^#[0-9a-f]{6}$/.test(whole)) {
      pick.value = whole;
    }
  };
  show();
  field.after(pick);
  field.addEventListener('input', show);
  pick.addEventListener('input', () => {
    field.value = pick.value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  });
});

form.addEventListener('input', event => {
  const {name} = event.target;
  if (name) {
    changed.add(name.replace(/^([a-z-]+)\.\d+\..*$/, '$1'));
    mark('unsaved');
    type();
  }
});

article?.addEventListener('change', () => {
  const address = new URL(location.href);
  address.searchParams.set('article', article.value);
  if (changed.size === 0) {
    location.href = address;
  } else {
    type();
  }
});

/** What is changed while an answer is awaited stays unsaved. */
async function store() {
  const sent = fields();
  const keys = [...changed];
  changed.clear();
  const answer = await send(`${path}/save`, sent).catch(() => null);
  const text = answer ? await answer.text() : '';
  if (!answer?.ok) {
    keys.forEach(key => changed.add(key));
    mark('lost');
    say(parse(text).querySelector('#refused')?.textContent ?? state.dataset.lost);
    return;
  }
  const told = parse(text).querySelector('#told');
  if (told.dataset.refused) {
    keys.forEach(key => changed.add(key));
    say(told.textContent);
    return;
  }
  mark(changed.size > 0 ? 'unsaved' : 'saved');
  say(state.dataset.saved);
}

form.addEventListener('submit', event => {
  event.preventDefault();
  store();
});
addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's' && save) {
    event.preventDefault();
    store();
  }
});
addEventListener('beforeunload', event => {
  if (changed.size > 0) {
    event.preventDefault();
  }
});

// Somebody else has changed a file: what was typed here stays, and is put into that file when it is saved.
onEvent((kind, name) => {
  if (kind === 'edition' && name === '*') {
    type();
  }
});

const file = document.querySelector('#logo-file');
document.querySelector('#logo-choose')?.addEventListener('click', () => file.click());
file?.addEventListener('change', async () => {
  const [picture] = file.files;
  const answer = picture && await send(`/theme/logo?name=${encodeURIComponent(picture.name)}`, picture).catch(() => null);
  const taken = answer && parse(await answer.text()).querySelector('#logo-taken');
  file.value = '';
  if (!taken?.dataset.name) {
    say(taken?.textContent ?? state.dataset.lost);
    return;
  }
  const select = document.querySelector('#setting-logo');
  if (![...select.options].some(option => option.value === taken.dataset.name)) {
    select.add(new Option(taken.dataset.name, taken.dataset.name));
  }
  select.value = taken.dataset.name;
  select.dispatchEvent(new Event('input', {bubbles: true}));
});

offer();
mark('saved');
