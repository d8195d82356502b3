// Renews the parts of a page that a change concerns, and ends the workbench. Without it the page is read as it is.

const key = document.querySelector('meta[name="parkhang-key"]').content;
const hears = document.querySelector('main').dataset.hears?.split(' ') ?? [];
const status = document.querySelector('#status');
const end = document.querySelector('#end');
let ended = false;

/** The parts of a document by their ids, as the server wrote them. */
function parts(root) {
  return new Map([...root.querySelectorAll('[data-part]')].map(part => [part.id, part.outerHTML]));
}

let known = parts(document);
let renewing = false;
let again = false;

/** Asks for the page again, and puts in place what is another one now. */
async function renew() {
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
        take(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      }
    } while (again);
  } finally {
    renewing = false;
  }
}

function take(page) {
  const news = parts(page);
  const changed = [...news.keys()].filter(id => news.get(id) !== known.get(id));
  if ([...news.keys()].join() !== [...known.keys()].join()) {
    document.querySelector('main').replaceChildren(...page.querySelector('main').children);
  } else {
    changed.forEach(id => document.getElementById(id).replaceWith(page.getElementById(id)));
  }
  known = news;
  if (changed.length > 0) {
    status.textContent = end.dataset.renewed;
  }
}

let events;

/** Only a page that is seen listens: a browser has six connections to a server. */
function listen() {
  events?.close();
  if (document.hidden || ended || hears.length === 0) {
    return;
  }
  events = new EventSource('/events');
  events.onopen = () => {
    renew(); // what has happened while nobody listened
    if (status.textContent === end.dataset.lost) {
      status.textContent = '';
    }
  };
  events.onmessage = message => {
    const [kind, name] = message.data.split(' ');
    if (kind === hears[0] && (!hears[1] || name === '*' || name === hears[1])) {
      renew();
    }
  };
  events.onerror = () => {
    if (!ended) {
      status.textContent = end.dataset.lost;
    }
  };
}

document.addEventListener('visibilitychange', listen);
listen();

end.hidden = false;
end.addEventListener('click', async () => {
  ended = true;
  events?.close();
  const answer = await fetch('/end', {method: 'POST', headers: {'X-Parkhang-Key': key}}).catch(() => null);
  ended = answer?.ok ?? false;
  if (ended) {
    document.querySelector('main').replaceChildren();
    end.remove();
    status.textContent = end.dataset.ended;
  } else {
    status.textContent = end.dataset.lost;
  }
});
