// Begins an archive, and shows it.
import {say, send} from '/workbench.js';

const form = document.querySelector('#begin');

form?.classList.add('scripts');
form?.addEventListener('submit', async event => {
  event.preventDefault();
  const answer = await send('/begin', [...new FormData(form)]).catch(() => null);
  if (answer?.ok) {
    location.reload();
  } else {
    say(answer ? form.dataset.failed : document.querySelector('#end').dataset.lost);
  }
});
