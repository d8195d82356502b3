// An edition in a frame of ours, which is a stranger to us: what it says is read, and nothing of it is run.

/**
 * Speaks with the edition in a frame.
 * show(id): marks what has that name, and brings it into sight; null: nothing.
 * renew(html): puts another state of the edition in its place, where it is being read.
 * scheme(word): light, dark, or empty for the reader's own.
 * onChosen(call): is called with the names of what was clicked, from the inside out.
 * onLink(call): is called with the address of a link that was clicked.
 */
export function frame(iframe) {
  const waiting = [];
  const calls = {chosen: () => {}, link: () => {}};
  let ready = false;

  function say(message) {
    if (ready) {
      iframe.contentWindow.postMessage(message, '*'); // it has no origin that one could name
    } else {
      waiting.push(message);
    }
  }

  addEventListener('message', message => {
    if (message.source !== iframe.contentWindow || typeof message.data !== 'object' || message.data === null) {
      return;
    }
    const {ready: isReady, chosen, link} = message.data;
    if (isReady) {
      ready = true;
      waiting.splice(0).forEach(say);
    }
    if (Array.isArray(chosen)) {
      calls.chosen(chosen.map(String));
    }
    if (typeof link === 'string') {
      calls.link(link);
    }
  });
  // It may have said that it is ready before anybody listened, and so it is asked; it can't be where nothing is in it yet.
  iframe.contentWindow?.postMessage({hello: true}, '*');

  return {
    show: id => say({show: id}),
    renew: html => say({html}),
    scheme: word => say({scheme: word}),
    onChosen: call => { calls.chosen = call; },
    onLink: call => { calls.link = call; },
  };
}
