// Begins an article, and goes to where it is written.
import {say, send} from '/workbench.js';

const form = document.querySelector('#new');

form.addEventListener('submit', async event => {
  event.preventDefault();
  const button = document.querySelector('#new-create');
  button.disabled = true;
  const answer = await send('/new', new FormData(form)).catch(() => null);
  const page = new DOMParser().parseFromString(answer ? await answer.text() : '', 'text/html');
  const address = page.querySelector('#made')?.dataset.address;
  if (address) {
    location.href = address;
  } else {
    button.disabled = false;
    say(answer?.status === 404 ? form.dataset.failed : page.querySelector('#refused')?.textContent ?? form.dataset.failed);
  }
});
