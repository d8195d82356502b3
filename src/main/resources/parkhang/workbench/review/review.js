// The reviewer's page: signs, sends back, and shows on the edition what is being read.
import {live, onEvent, say, send, take} from '/workbench.js';

document.documentElement.classList.add('scripts');

const path = location.pathname;
const list = new URLSearchParams(location.search).get('list') ?? '';
const dialog = document.querySelector('#back-form').content.firstElementChild.cloneNode(true);
document.body.append(dialog);
const comment = dialog.querySelector('#comment');
const kept = new Set();
let sending;

const passage = element => element.closest('.passage');
const number = unit => Number(unit.id.slice('passage-'.length));
const seen = unit => `${unit.dataset.unit}:${unit.dataset.seen}`;

/** Numbers as ranges, as the server reads them. */
function ranges(numbers) {
  const all = [...numbers].sort((a, b) => a - b);
  const firsts = all.filter(one => !numbers.has(one - 1));
  const lasts = all.filter(one => !numbers.has(one + 1));
  return firsts.map((first, i) => first === lasts[i] ? first : `${first}-${lasts[i]}`).join();
}

/** Sends what was done to some passages, and shows what has become of it. They stay where they are until the page is opened anew. */
async function done(deed, units, fields) {
  units.forEach(unit => kept.add(number(unit)));
  const keep = ranges(kept);
  history.replaceState(null, '', `${path}?list=${list}&keep=${keep}`);
  const by = document.querySelector('#signer').value;
  const answer = await send(`${path}/${deed}`, {...fields, by, list, keep, units: units.map(seen).join(' ')}).catch(() => null);
  const html = await answer?.text();
  const page = new DOMParser().parseFromString(html ?? '', 'text/html');
  if (!answer?.ok) {
    say(page.querySelector('#refused')?.textContent ?? document.querySelector('#end').dataset.lost);
    return false;
  }
  const last = units[units.length - 1].id;
  const outcome = page.querySelector('#outcome');
  document.querySelector('#outcome').replaceWith(outcome);
  take(html);
  say(outcome.querySelector('p')?.textContent ?? '');
  goOn(document.getElementById(last));
  return outcome.querySelector('.failed') === null;
}

/** To the next passage that waits, or to the head of this one. */
function goOn(from) {
  const all = [...document.querySelectorAll('.passage')];
  const next = all.slice(all.indexOf(from) + 1).find(unit => unit.querySelector('.actions button:not([value=back])'));
  (next?.querySelector('.actions button') ?? from.querySelector('h3')).focus();
}

const signable = state => [...document.querySelectorAll(`.passage .actions button[value=${state}]`)].map(passage);

document.addEventListener('click', event => {
  const value = event.target.closest('button')?.value;
  if (value === 'reviewed' || value === 'final') {
    done('sign', [passage(event.target)], {to: value});
  } else if (value === 'all-reviewed' || value === 'all-final') {
    const to = value.slice('all-'.length);
    done('sign', signable(to), {to});
  } else if (value === 'back') {
    sending = passage(event.target);
    dialog.showModal();
    comment.focus();
  } else if (value === 'cancel') {
    dialog.close();
  } else if (value === 'send') {
    sendBack();
  }
});

async function sendBack() {
  if (comment.value.trim() === '') {
    comment.focus();
    return;
  }
  dialog.close();
  if (await done('back', [sending], {comment: comment.value})) {
    comment.value = '';
  }
}

let known;

/** What speaks with the edition, which may be another one since. */
function edition() {
  const iframe = document.querySelector('#edition iframe');
  if (iframe && iframe !== known) {
    known = iframe;
    live(iframe).onChosen(chosen);
  }
  return iframe ? live(iframe) : undefined;
}

function chosen(ids) {
  const units = [...document.querySelectorAll('.passage')];
  const unit = ids.map(id => units.find(one => one.dataset.anchor === id)).find(one => one);
  unit?.scrollIntoView({block: 'center'});
  unit?.querySelector('h3').focus({preventScroll: true});
}

let shown;

function show(event) {
  const unit = event.target.closest?.('.passage');
  if (unit && unit.id !== shown) {
    shown = unit.id;
    document.querySelectorAll('.passage.current').forEach(one => one.classList.remove('current'));
    unit.classList.add('current');
    edition()?.show(unit.dataset.anchor || null);
  }
}

document.addEventListener('focusin', show);
document.addEventListener('click', show);
onEvent(edition);
edition();
