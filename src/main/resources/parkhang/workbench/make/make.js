// Asks for an edition; how far it is comes with the page's own events.
import {renew, say, send, take} from '/workbench.js';

const form = document.querySelector('#make');

/** Only the screen has more than one format; what is printed has to be whole, unless somebody says otherwise. */
function adapt() {
  const isScreen = form.elements.profile.value === 'screen';
  document.querySelector('#make-formats').hidden = !isScreen;
  document.querySelector('#make-marked-choice').hidden = isScreen;
}

form?.addEventListener('change', adapt);
form?.addEventListener('submit', event => {
  event.preventDefault();
  ask(new FormData(form));
});

document.addEventListener('click', event => {
  if (event.target.id === 'make-sync') {
    const fields = new FormData(form);
    fields.set('synced', 'yes');
    ask(fields);
  }
});

async function ask(fields) {
  const answer = await send(location.pathname, fields).catch(() => null);
  const text = answer ? await answer.text() : '';
  if (answer?.ok) {
    take(text);
    renew();
    document.querySelector('#making').scrollIntoView({block: 'nearest'});
  } else {
    say(new DOMParser().parseFromString(text, 'text/html').querySelector('#refused')?.textContent
      ?? document.querySelector('#end').dataset.lost);
  }
}
if (form) {
  adapt();
}
