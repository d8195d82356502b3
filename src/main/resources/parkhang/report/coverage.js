
"use strict";
// Searches and sorts what stands on the page. It asks nothing of any server, and without it all is there to read.
(() => {
  const form = document.querySelector("form.search");
  if (!form) {
    return;
  }
  const field = form.querySelector("input");
  const count = form.querySelector("[role=status]");
  const items = [...document.querySelectorAll(form.dataset.items)];
  const buttons = [...document.querySelectorAll("th button")];
  const texts = new Map();
  let sorted = "";

  // Case, accents, vowel points and signs that nobody sees make no difference.
  const plain = text => text.normalize("NFKD").toLowerCase()
    .replace(/[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u065F\u0670]/g, "")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
    .replace(/\s+/g, " ").trim();

  const textOf = item => {
    if (!texts.has(item)) {
      const own = item.cloneNode(true);
      own.querySelectorAll(".spoken, .side, .nothing, .hint").forEach(part => part.remove());
      texts.set(item, plain(own.textContent));
    }
    return texts.get(item);
  };

  const say = () => {
    const shown = items.filter(item => item.getClientRects().length).length;
    const all = shown === items.length ? !field.value : false;
    count.textContent = all ? "" : `${shown} of ${items.length} ${form.dataset.name}`;
  };

  const search = () => {
    const words = plain(field.value).split(" ");
    items.forEach(item => {
      item.hidden = !words.every(word => textOf(item).includes(word));
    });
    say();
  };

  const collator = new Intl.Collator(undefined, {numeric: true});
  const sort = name => {
    const key = name.replace(/^-/, "");
    const button = buttons.find(one => one.dataset.sort === key);
    if (!button) {
      return;
    }
    const head = button.closest("th");
    const down = name !== key;
    const keyOf = row => row.cells[head.cellIndex].dataset.key;
    // What has no value stands last either way.
    items.sort((one, other) => {
      const a = keyOf(one);
      const b = keyOf(other);
      return !a || !b ? !a - !b : collator.compare(a, b) * (down ? -1 : 1);
    }).forEach(row => row.parentNode.append(row));
    buttons.forEach(one => one.closest("th").removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    sorted = name;
  };

  // What is searched for and how it is sorted can be sent to somebody as the page's address.
  const keep = () => {
    const state = new URLSearchParams();
    if (field.value) {
      state.set("q", field.value);
    }
    if (sorted) {
      state.set("sort", sorted);
    }
    const hash = state.toString();
    history.replaceState(null, "", hash ? "#" + hash : location.href.replace(/#.*/, ""));
  };

  const read = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    if (state.has("q") || state.has("sort")) {
      field.value = state.get("q") || "";
      sort(state.get("sort") || "");
      search();
      form.scrollIntoView();
    }
  };

  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map(part => String(part).padStart(2, "0")).join("-");
  document.querySelectorAll("time.by").forEach(day => {
    if (today > day.dateTime) {
      const mark = document.createElement("strong");
      mark.textContent = " overdue";
      day.after(mark);
    }
  });

  form.hidden = false;
  buttons.forEach(button => {
    button.disabled = false;
    button.addEventListener("click", () => {
      sort(sorted === button.dataset.sort ? "-" + sorted : button.dataset.sort);
      keep();
    });
  });
  form.addEventListener("submit", event => event.preventDefault());
  field.addEventListener("input", () => {
    search();
    keep();
  });
  document.addEventListener("change", say);
  addEventListener("hashchange", read);
  say();
  read();
})();
