// A document is brought, read by the workbench, and shown with what was understood of it; only then it is brought in.
import {say, send} from '/workbench.js';

const intake = document.querySelector('#intake');
const input = document.querySelector('#import-file');
const waiting = [];
const changed = new Set();
let asking = null;
let again = false;

const parse = text => new DOMParser().parseFromString(text, 'text/html');
const reading = () => document.querySelector('#reading');

/** Puts the parts of an answer in place of those that they are. */
function put(page) {
  const focused = document.activeElement?.id;
  for (const id of ['reading', 'import-state']) {
    const news = page.getElementById(id);
    if (news && document.getElementById(id)) {
      document.getElementById(id).replaceWith(news);
    }
  }
  if (focused && document.activeElement?.id !== focused) {
    document.getElementById(focused)?.focus();
  }
}

async function read(file) {
  if (file.size > Number(intake.dataset.most)) {
    say(intake.dataset.large.replace('{name}', file.name));
    next();
    return;
  }
  say(intake.dataset.reading.replace('{name}', file.name));
  intake.hidden = true;
  changed.clear();
  const answer = await send(`/import/read?name=${encodeURIComponent(file.name)}`, file).catch(() => null);
  if (!answer?.ok) {
    intake.hidden = false;
    say((answer && parse(await answer.text()).querySelector('#refused')?.textContent) || intake.dataset.failed);
    next();
    return;
  }
  put(parse(await answer.text()));
  prepare();
  say('');
}

/** After a document was read: what is guessed leads to its place, and the other way round. */
function prepare() {
  const form = document.querySelector('#import-form');
  document.querySelector('#reading-head')?.focus();
  if (!form) {
    intake.hidden = false; // nothing of it can be brought in
    next();
    return;
  }
  if (document.querySelector('#import-free')) {
    document.querySelector('#front-press')?.setAttribute('open', '');
  }
  document.querySelectorAll('#passages [data-key]').forEach(passage => {
    const field = document.querySelector(`#front-${passage.dataset.key}`);
    const button = passage.querySelector('button');
    if (!field || !button) {
      return;
    }
    button.addEventListener('click', () => {
      field.closest('details')?.setAttribute('open', '');
      field.focus();
    });
    field.addEventListener('focus', () => {
      document.querySelectorAll('.pointed').forEach(one => one.classList.remove('pointed'));
      passage.classList.add('pointed');
      const list = passage.closest('ol');
      list.scrollTop = passage.offsetTop - list.offsetTop - list.clientHeight / 3;
    });
  });
  form.addEventListener('input', event => {
    const name = event.target.name;
    changed.add(name.startsWith('contact.') ? 'contact' : name === 'embargo-offset' ? 'embargo' : name);
    ask();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    write(form);
  });
}

function fields(form) {
  const all = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  return {...all, document: form.dataset.document, changed: [...changed].join(' ')};
}

/** Asks what becomes of it now; while an answer is awaited, the next question waits. */
async function ask() {
  if (asking) {
    again = true;
    return;
  }
  do {
    again = false;
    const form = document.querySelector('#import-form');
    if (!form) {
      return;
    }
    asking = send('/import/said', fields(form)).catch(() => null);
    const answer = await asking;
    asking = null;
    if (form !== document.querySelector('#import-form')) {
      continue; // another document has taken its place
    }
    if (answer?.ok) {
      const page = parse(await answer.text());
      const slug = page.querySelector('#import-state')?.dataset.slug;
      put(page);
      const field = document.querySelector('#import-slug');
      if (slug && field && !changed.has('slug')) {
        field.value = slug;
      }
    } else {
      say(intake.dataset.failed);
    }
  } while (again);
}

async function write(form) {
  document.querySelector('#import-write').disabled = true;
  const answer = await send('/import/write', fields(form)).catch(() => null);
  if (!answer?.ok) {
    document.querySelector('#import-write').disabled = false;
    say((answer && parse(await answer.text()).querySelector('#refused')?.textContent) || intake.dataset.failed);
    return;
  }
  put(parse(await answer.text()));
  if ('done' in reading().dataset) {
    document.querySelector('#reading-head').focus();
    next();
  }
}

function next() {
  const [file] = waiting;
  const told = document.querySelector('#import-waiting');
  told.replaceChildren();
  if (file) {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = 'import-next';
    button.textContent = file.name;
    button.addEventListener('click', () => {
      told.replaceChildren();
      waiting.shift();
      read(file);
    });
    told.append(button);
  }
}

function take(files) {
  waiting.push(...files);
  if (document.querySelector('#import-form')) {
    next(); // what is being confirmed comes to its end first
  } else if (waiting.length > 0) {
    read(waiting.shift());
  }
}

document.querySelector('#import-choose').addEventListener('click', () => input.click());
input.addEventListener('change', () => {
  take([...input.files]);
  input.value = '';
});
document.querySelector('#import-read').addEventListener('click', () => {
  const text = document.querySelector('#import-text').value;
  if (text.trim() !== '') {
    take([new File([text], 'pasted.txt', {type: 'text/plain'})]);
  }
});

const isFiles = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
addEventListener('dragover', event => {
  if (isFiles(event)) {
    event.preventDefault();
    intake.classList.add('over');
  }
});
addEventListener('dragleave', () => intake.classList.remove('over'));
addEventListener('drop', event => {
  intake.classList.remove('over');
  if (isFiles(event)) {
    event.preventDefault();
    take([...event.dataTransfer.files]);
  }
});
