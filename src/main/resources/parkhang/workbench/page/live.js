'use strict';
// In an edition that is shown in a frame: tells the page around it where it was clicked, and is told what to show. It is alone there,
// without any right.
(() => {
  document.currentScript.remove();
  const mark = document.createElement('style');
  mark.textContent = '[data-chosen] { outline: 2px solid #b3261e; outline-offset: 4px; }';
  let chosen = null;

  function show(id, still) {
    document.querySelectorAll('[data-chosen]').forEach(one => one.removeAttribute('data-chosen'));
    chosen = id;
    const element = id && document.getElementById(id);
    if (element) {
      document.head.append(mark);
      element.setAttribute('data-chosen', '');
      const box = element.getBoundingClientRect();
      if (!still && (box.top < 0 || box.bottom > innerHeight)) {
        scrollBy(0, box.top - Math.max(0, innerHeight - box.height) / 2); // scrollIntoView would move the page around the frame, too
      }
    }
  }

  /** Makes an element like another one, and touches nothing in it that is like it already: what is read stays where it is. */
  function renew(old, wanted) {
    if (old.isEqualNode(wanted)) {
      return;
    }
    if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== wanted.nodeName) {
      old.replaceWith(wanted.cloneNode(true));
      return;
    }
    [...old.attributes].filter(one => !wanted.hasAttribute(one.name)).forEach(one => old.removeAttribute(one.name));
    [...wanted.attributes].filter(one => old.getAttribute(one.name) !== one.value)
      .forEach(one => old.setAttribute(one.name, one.value));
    const there = [...old.childNodes];
    const needed = [...wanted.childNodes];
    let first = 0;
    while (first < there.length && first < needed.length && there[first].isEqualNode(needed[first])) {
      first++;
    }
    let behind = 0;
    while (behind < Math.min(there.length, needed.length) - first
        && there[there.length - 1 - behind].isEqualNode(needed[needed.length - 1 - behind])) {
      behind++;
    }
    const gone = there.slice(first, there.length - behind);
    const come = needed.slice(first, needed.length - behind);
    const next = there[there.length - behind] ?? null;
    gone.slice(come.length).forEach(one => one.remove());
    come.slice(gone.length).forEach(one => old.insertBefore(one.cloneNode(true), next));
    gone.slice(0, come.length).forEach((one, index) => renew(one, come[index]));
  }

  function take(html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    page.querySelectorAll('script').forEach(one => one.remove());
    mark.remove();
    show(chosen, true);
    document.querySelectorAll('[data-chosen]').forEach(one => one.removeAttribute('data-chosen'));
    renew(document.head, page.head);
    renew(document.body, page.body);
    [...page.documentElement.attributes].forEach(one => document.documentElement.setAttribute(one.name, one.value));
    show(chosen, true);
  }

  addEventListener('message', message => {
    if (message.source !== parent) {
      return;
    }
    if ('hello' in message.data) {
      parent.postMessage({ready: true}, '*');
    }
    if ('html' in message.data) {
      take(message.data.html);
    }
    if ('show' in message.data) {
      show(message.data.show, false);
    }
    if ('scheme' in message.data) {
      document.documentElement.style.colorScheme = message.data.scheme;
    }
  });

  /** The names of what was clicked, from the inside out. */
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (link && !link.getAttribute('href').startsWith('#')) {
      event.preventDefault();
      parent.postMessage({link: link.getAttribute('href')}, '*');
      return;
    }
    const names = [];
    for (let one = event.target; one; one = one.parentElement) {
      if (one.id) {
        names.push(one.id);
      }
    }
    parent.postMessage({chosen: names}, '*');
  });
  parent.postMessage({ready: true}, '*');
})();
