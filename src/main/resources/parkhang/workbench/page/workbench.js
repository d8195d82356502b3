// Renews the parts of a page that a change concerns, sends what somebody does, and ends the workbench. Without it the page is read as
// it is.
import {frame} from '/frame.js';

const key = document.querySelector('meta[name="parkhang-key"]').content;
const hears = document.querySelector('main').dataset.hears?.split(' ') ?? [];
const status = document.querySelector('#status');
const end = document.querySelector('#end');
const frames = new WeakMap();
let ended = false;

/** Says a sentence, also to who does not see the page. */
export function say(sentence) {
  status.textContent = sentence;
}

/** What speaks with the edition in a frame. */
export function live(iframe) {
  if (!frames.has(iframe)) {
    frames.set(iframe, frame(iframe));
  }
  return frames.get(iframe);
}

/**
 * Sends what somebody has done. fields: a form's, by their names, or a file. signal: of an AbortController, where what is sent may be
 * overtaken. Gives the answer (Response), whatever its status; throws where there is none.
 */
export function send(path, fields = {}, signal = undefined) {
  const body = fields instanceof Blob ? fields : new URLSearchParams(fields);
  return fetch(path, {method: 'POST', headers: {'X-Parkhang-Key': key}, body, signal});
}

/** The parts of a document by their ids, as the server wrote them. */
function parts(root) {
  return new Map([...root.querySelectorAll('[data-part]')].map(part => [part.id, part.outerHTML]));
}

let known = parts(document);
let renewing = false;
let again = false;

/** Asks for the page again, and puts in place what is another one now. */
export async function renew() {
  if (renewing) {
    again = true;
    return;
  }
  renewing = true;
  try {
    do {
      again = false;
      const answer = await fetch(location.href);
      if (answer.ok) {
        takePage(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      }
    } while (again);
  } finally {
    renewing = false;
  }
}

function takePage(page) {
  const focused = document.activeElement?.id;
  const news = parts(page);
  const changed = [...news.keys()].filter(id => news.get(id) !== known.get(id));
  if ([...news.keys()].join() !== [...known.keys()].join()) {
    document.querySelector('main').replaceChildren(...page.querySelector('main').children);
  } else {
    changed.forEach(id => replace(document.getElementById(id), page.getElementById(id)));
  }
  known = news;
  if (focused && document.activeElement?.id !== focused) {
    document.getElementById(focused)?.focus({preventScroll: true}); // what had the focus has been replaced
  }
  if (changed.length > 0) {
    say(end.dataset.renewed);
  }
}

/** An edition that is being read stays where it is. */
function replace(old, wanted) {
  const shown = old.querySelector('iframe');
  const next = wanted.querySelector('iframe');
  if (shown && next) {
    fetch(next.src).then(async answer => answer.ok && live(shown).renew(await answer.text()));
  } else {
    old.replaceWith(wanted);
  }
}

/** Puts those parts in place that the server has sent as an answer (HTML), each for the one with its id. */
export function take(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  parts(page).forEach((text, id) => {
    const old = document.getElementById(id);
    if (old && known.get(id) !== text) {
      replace(old, page.getElementById(id));
      known.set(id, text);
    }
  });
}

document.querySelectorAll('#edition iframe').forEach(iframe => live(iframe).onLink(href => {
  const [, slug] = href.match(/^([a-z0-9-]+)\.html(?:#.*)?$/) ?? [];
  const [, tag] = new URL(iframe.src).pathname.match(/^\/edition\/([^/]+)\//) ?? [];
  if (slug && tag) {
    location.href = `/article/${slug}?in=${tag}`;
  }
}));

const heard = [];

/** Calls when something has happened: call(kind, name). */
export function onEvent(call) {
  heard.push(call);
  listen();
}

let events;
let hasListened = false;

/** Only a page that is seen listens: a browser has six connections to a server. */
function listen() {
  events?.close();
  if (document.hidden || ended || (hears.length === 0 && heard.length === 0)) {
    return;
  }
  events = new EventSource('/events');
  events.onopen = () => {
    // What has happened while nobody listened.
    if (hears.length > 0) {
      renew();
    }
    if (hasListened) {
      heard.forEach(call => call('edition', '*'));
    }
    hasListened = true;
    if (status.textContent === end.dataset.lost) {
      say('');
    }
  };
  events.onmessage = message => {
    const [kind, name] = message.data.split(' ');
    if (kind === hears[0] && (!hears[1] || name === '*' || name === hears[1])) {
      renew();
    }
    heard.forEach(call => call(kind, name));
  };
  events.onerror = () => {
    if (!ended) {
      say(end.dataset.lost);
    }
  };
}

document.addEventListener('visibilitychange', listen);
listen();

end.hidden = false;
end.addEventListener('click', async () => {
  ended = true;
  events?.close();
  const answer = await send('/end').catch(() => null);
  ended = answer?.ok ?? false;
  if (ended) {
    document.querySelector('main').replaceChildren();
    end.remove();
    say(end.dataset.ended);
  } else {
    say(end.dataset.lost);
  }
});
