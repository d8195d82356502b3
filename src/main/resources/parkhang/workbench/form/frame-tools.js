// The buttons above an edition: how wide it is, and whether it is light or dark. They stay as they were chosen while the window is open.
import {live} from '/workbench.js';

const widths = {full: '', phone: '24.375rem'}; // 390 px: what most telephones have
const schemes = {own: '', light: 'light', dark: 'dark'};

document.querySelectorAll('.frame-tools').forEach(tools => {
  tools.hidden = false;
  const frames = () => document.querySelectorAll('#edition iframe');

  function set(kind, value) {
    tools.querySelectorAll(`[data-${kind}]`).forEach(button =>
      button.setAttribute('aria-pressed', String(button.dataset[kind] === value)));
    frames().forEach(iframe => {
      if (kind === 'width') {
        iframe.style.width = widths[value];
      } else {
        iframe.style.colorScheme = schemes[value]; // what the edition hears as its reader's wish
        live(iframe).scheme(schemes[value]);
      }
    });
    sessionStorage.setItem(`frame-${kind}`, value);
  }

  tools.addEventListener('click', event => {
    const {width, scheme} = event.target.dataset;
    if (width) {
      set('width', width);
    } else if (scheme) {
      set('scheme', scheme);
    }
  });
  for (const [kind, values] of [['width', widths], ['scheme', schemes]]) {
    const value = sessionStorage.getItem(`frame-${kind}`);
    if (Object.hasOwn(values, value ?? '')) {
      set(kind, value);
    }
  }
});
