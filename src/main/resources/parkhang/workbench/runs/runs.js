// Begins runs, stops them, and shows how far they have come.
import {onEvent, say, send, take} from '/workbench.js';

document.documentElement.classList.add('scripts');

const formats = document.querySelector('#export-formats');
const profile = document.querySelector('#export-profile');

/** Puts in place what the server says of the run; once it is over that is said aloud. */
function put(html) {
  const before = document.querySelector('#run #said')?.textContent;
  const hadFocus = document.activeElement?.id === 'stop';
  take(html);
  const said = document.querySelector('#run #said')?.textContent;
  if (said && said !== before) {
    say(said);
  }
  if (hadFocus && !document.querySelector('#stop')) {
    document.querySelector('#run-head').focus();
  } else if (hadFocus) {
    document.querySelector('#stop').focus();
  }
}

let asking = false;
let again = false;

async function look() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    do {
      again = false;
      const answer = await fetch('/runs/now');
      if (answer.ok) {
        put(await answer.text());
      }
    } while (again);
  } finally {
    asking = false;
  }
}

async function post(path, fields) {
  const answer = await send(path, fields).catch(() => null);
  const html = await answer?.text() ?? '';
  if (answer?.ok) {
    put(html);
    return true;
  }
  const refused = new DOMParser().parseFromString(html, 'text/html').querySelector('#refused');
  say(refused?.textContent ?? document.querySelector('#end').dataset.lost);
  return false;
}

document.querySelectorAll('.orders form').forEach(form => form.addEventListener('submit', async event => {
  event.preventDefault();
  const languages = [...form.querySelectorAll('input[name^=in-]')];
  if (languages.length > 0 && !languages.some(one => one.checked)) {
    say(form.dataset.none);
    languages[0].focus();
    return;
  }
  if (await post(`/runs/${form.id}`, [...new FormData(form)])) {
    document.querySelector('#run-head').focus();
  }
}));

document.addEventListener('click', event => {
  if (event.target.closest('#stop')) {
    post('/runs/stop');
  }
});

profile?.addEventListener('change', () => {
  formats.hidden = profile.value !== 'screen'; // on paper there is nothing but PDF
});

onEvent(kind => {
  if (kind === 'run') {
    look();
  }
});
document.addEventListener('visibilitychange', () => document.hidden || look());
