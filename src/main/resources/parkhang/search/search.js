/*
 * Searches the documents of a site in the reader's browser, from a web server or from a disk. docs/search.md says what it finds.
 *
 * What it asks of the page, which says everything in its own language:
 *   <form id="search" hidden data-index="search/" …>   shown by this script; data-index is the folder of the index. Optional:
 *                                       data-base, the folder that the documents' addresses are relative to
 *     <input type="search" name="q">    with a label
 *     <select name="year">, "tag", "office"   each with its label in an element of their own, and in it one option without a
 *                                       value that stands for all; the script adds the others, and hides what leaves no choice
 *   <p id="status" role="status" aria-live="polite">, <ol id="results">
 * and as data- attributes of the form, where {0} is a number or words; what is left out is not said:
 *   data-found="{0} results", for other plurals data-found-one, data-found-few …, by CLDR's names
 *   data-none="Nothing was found"
 *   data-near="Also found: {0}"         words that differ by a letter from those that were asked for, where no document has these
 *   data-missing="Not found: {0}"       words that no document has
 *   data-common="Left out: {0}"         words that are in too many documents, or more words than are looked for
 *   data-more="More results"            on a button
 *   data-failed="The search cannot be loaded"
 * Without JavaScript the form stays hidden, and the page's <noscript> says why. The form has no action: it is sent to its own page.
 * A result is an <li> with an h2 around the link, p.about with kicker, date and office in a span each, and p.text.
 */
"use strict";

(() => {
  // How much of the index a question may load, in bytes; with ten results it stays below 150 KB.
  const VOCABULARY_BYTES = 49152;
  const POSTING_BYTES = 32768;
  const POSTING_FILE_BYTES = 4096;
  const MOST_WORDS = 12;
  const MOST_FORMS = 24;
  const RESULTS = 10;
  const PIECES_IN_FOLDER = 1000;

  // How near a word of the vocabulary is to the one asked for.
  const SAME = 1;
  const SPELLED_ALIKE = 0.8;
  const INFLECTED = 0.6;
  const BEGINS_ALIKE = 0.5;
  const MISTYPED = 0.3;

  // What a word weighs that is once in the text, several times, in a heading, in the title.
  const STRENGTHS = [1, 1.15, 1.4, 1.9];

  // In UTF-16 code units.
  const LONGEST_TEXT = 260;
  const TEXT_BEFORE_MARK = 60;
  const SHORT_TEXT = 80;

  // ---- Words, cut as parkhang.text.SearchWords and SearchFolding cut the documents.

  const LONGEST_WORD = 40;
  const JOINS = "\\u00ad\\u200c\\u200d\\u2060\\ufeff";
  const GOES_ON = `[\\p{M}\\p{Lm}${JOINS}]`;
  const UNSPACED =
    "(?:(?!\\p{Nd})(?=[\\p{L}\\p{M}\\p{N}])" +
    "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}])";
  const TIBETAN = "(?:(?!\\p{Nd})(?=[\\p{L}\\p{M}\\p{N}\\u0f0b\\u0f0c])\\p{sc=Tibetan})";
  const LETTER = `(?:(?!${UNSPACED}|${TIBETAN})[\\p{L}\\p{M}\\p{N}${JOINS}])`;
  const SECTION = new RegExp(
    `(?<signs>${UNSPACED}(?:${UNSPACED}|${GOES_ON})*)` +
      `|(?<syllables>${TIBETAN}(?:${TIBETAN}|${GOES_ON})*)` +
      `|(?<word>${LETTER}(?:${LETTER}|${GOES_ON})*)`,
    "gu",
  );
  const SIGN = new RegExp(`.[\\p{M}${JOINS}\\uff9e\\uff9f]*`, "gsu");
  const SYLLABLE = /[^\u0f0b\u0f0c]+/gu;
  const ACCENT = new RegExp(
    "[\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640" +
      "\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed\\ufe00-\\ufe0f]",
    "gu",
  );
  const LETTERS = new Map(
    "ßss æae œoe øo łl đd ðd þth ıi ħh ŧt ςσ ىي یي ةه کك".split(" ").map((pair) => [pair[0], pair.slice(1)]),
  );
  for (const zero of "٠۰०০๐໐༠၀០") {
    for (let digit = 0; digit <= 9; digit++) {
      LETTERS.set(String.fromCharCode(zero.charCodeAt(0) + digit), String(digit));
    }
  }

  const folded = new Map();

  function fold(word) {
    if (/^[a-z0-9\u4e00-\u9fff]*$/.test(word)) {
      return word.slice(0, LONGEST_WORD);
    }
    if (!folded.has(word)) {
      folded.set(word, foldAnew(word));
    }
    return folded.get(word);
  }

  function foldAnew(word) {
    const letters = Array.from(word.normalize("NFKD").toLowerCase().replace(ACCENT, ""), (c) => LETTERS.get(c) ?? c);
    const plain = letters
      .join("")
      .replace(/[^\p{L}\p{M}\p{N}\u0f0b]/gu, "")
      .normalize("NFC")
      .replace(/^ال(?=...)/, "");
    const isHalved = /[\ud800-\udbff]/.test(plain[LONGEST_WORD - 1] ?? "");
    return plain.slice(0, isHalved ? LONGEST_WORD - 1 : LONGEST_WORD);
  }

  /** What stands in a text between spaces and other signs: {kind, parts}, where the parts are [start, end] in the text. */
  function* sections(text) {
    for (const { 0: section, index, groups } of text.matchAll(SECTION)) {
      const kind = groups.signs ? "signs" : groups.syllables ? "syllables" : "word";
      const pattern = kind === "signs" ? SIGN : SYLLABLE;
      const parts =
        kind === "word"
          ? [[index, index + section.length]]
          : Array.from(section.matchAll(pattern), (part) => [index + part.index, index + part.index + part[0].length]);
      if (parts.length > 0) {
        yield { kind, parts };
      }
    }
  }

  /** The terms of a text with their places; not those that only the dictionary of the index knows. */
  function terms(text) {
    const found = [];
    const add = (start, end, isIndexed) => {
      const term = fold(text.slice(start, end));
      if (term) {
        found.push({ term, start, end, isIndexed });
      }
    };
    for (const { kind, parts } of sections(text)) {
      parts.forEach(([start, end], i) => {
        add(start, end, kind !== "signs" || parts.length === 1 || /^\p{sc=Han}/u.test(text.slice(start, end)));
        if (i > 0) {
          add(parts[i - 1][0], end, true);
        }
      });
    }
    return found;
  }

  /**
   * The words of a question, each once: {term, key, shown, kind, isExtra}. Of signs and syllables each two that follow each other,
   * in a long row two by two. Extra words make a result better, and nothing has to have them: those of the browser's dictionary.
   */
  function words(question) {
    const found = new Map();
    const add = (kind, start, end, isExtra) => {
      const shown = question.slice(start, end);
      const term = fold(shown);
      if (term && !found.has(term)) {
        found.set(term, { term, key: keyOf(term), shown, kind, isExtra });
      }
    };
    const extra = [];
    for (const { kind, parts } of sections(question)) {
      const last = parts.length - 1;
      const step = parts.length > 4 ? 2 : 1;
      for (let i = 0; i <= last; i += step) {
        const first = Math.max(0, Math.min(i, last - 1));
        add(kind, parts[first][0], parts[Math.min(first + 1, last)][1], false);
      }
      if (kind === "signs" && last > 1) {
        extra.push([parts[0][0], parts[last][1]]);
      }
    }
    for (const [from, to] of "Segmenter" in Intl ? extra : []) {
      for (const { segment, index } of new Intl.Segmenter(language, { granularity: "word" }).segment(question.slice(from, to))) {
        if (segment.match(SIGN).length > 2) {
          add("signs", from + index, from + index + segment.length, true);
        }
      }
    }
    return [...found.values()];
  }

  /** By what the vocabulary is sorted: as parkhang.search.SortKey. */
  function keyOf(term) {
    return term.replace(/v/g, "f").replace(/z/g, "s").replace(/([a-z])\1+/g, "$1");
  }

  // ---- Forms of a word. They are compared by their keys, where letters are never doubled, v is f, and z is s.

  // Folded, as all words are: й is и.
  const SHORT_ENDINGS = ["", "e", "en", "n", "s", "es", "er", "se"];
  const ENDINGS = new Set([
    ...SHORT_ENDINGS,
    ..."ens ern ers em ene enen sen te ten de den ed ing ings y ie ies ied id eren".split(" "),
    ..."l il le les ales u ux x aux a o i as os".split(" "),
    ..."а я о е и ы у ю ь ом ем ои еи ам ям ах ях ов ев ами ями ого его ии ыи ые ие ая ое".split(" "),
  ]);

  /** With how many letters at least each form of a word begins: the word without the longest ending it can have, or most of it. */
  function stemLength(key) {
    const endings = [1, 2, 3, 4].filter((length) => ENDINGS.has(key.slice(-length)));
    const ending = Math.max(0, ...endings.filter((length) => key.length - length >= 3));
    return Math.min(key.length - ending, Math.max(leastStem(key), Math.ceil((key.length * 3) / 4)));
  }

  /** Shorter beginnings have too much in common with other words; where letters are syllables, fewer say enough. */
  function leastStem(key) {
    return /^[a-z]/.test(key) ? 4 : 3;
  }

  function shared(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length]) {
      length++;
    }
    return length;
  }

  function isInflected(one, other) {
    const stem = shared(one, other);
    const endings = [one.slice(stem), other.slice(stem)];
    if (stem >= 3 && endings.every((ending) => SHORT_ENDINGS.includes(ending))) {
      return true;
    }
    if (endings.includes("y") && endings.includes("ies")) {
      return true;
    }
    if (stem < leastStem(one)) {
      return false;
    }
    const isMost = stem * 4 >= Math.max(one.length, other.length) * 3;
    const isGrown = endings.includes("") || !/^[a-z]/.test(one);
    return endings.every((e) => ENDINGS.has(e)) || (isMost && isGrown && endings.every((e) => e.length <= 3));
  }

  /** Whether one letter is another, too much, missing, or has changed places with the next. */
  function isMistyped(one, other) {
    const start = shared(one, other);
    let [end, otherEnd] = [one.length, other.length];
    while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
      end--;
      otherEnd--;
    }
    const [rest, otherRest] = [one.slice(start, end), other.slice(start, otherEnd)];
    return (
      (rest.length <= 1 && otherRest.length <= 1) ||
      (rest.length === 2 && otherRest.length === 2 && rest[0] === otherRest[1] && rest[1] === otherRest[0])
    );
  }

  function likeness(word, term, key) {
    if (term === word.term) {
      return SAME;
    }
    if (word.kind === "signs") {
      return word.shown.match(SIGN).length === 1 && term.startsWith(word.term) ? BEGINS_ALIKE : 0;
    }
    if (word.kind === "syllables") {
      return term.startsWith(word.term) && !term.slice(word.term.length).includes("\u0f0b") ? BEGINS_ALIKE : 0;
    }
    if (key === word.key) {
      return SPELLED_ALIKE;
    }
    if (/^\d/.test(key) || word.key.length < 2) {
      return 0;
    }
    if (isInflected(word.key, key)) {
      return INFLECTED;
    }
    const begins = term.startsWith(word.term) || (key.startsWith(word.key) && word.key.length >= leastStem(key));
    return begins && word.term.length >= leastStem(key) - 1 ? BEGINS_ALIKE : 0;
  }

  // ---- The index: scripts that call parkhangSearch, because a page from a disk can load nothing else.

  const waiting = new Map();
  const loads = new Map();

  window.parkhangSearch = (name, data) => waiting.get(name)?.(data);

  function load(name) {
    if (!loads.has(name)) {
      loads.set(
        name,
        new Promise((resolve, reject) => {
          waiting.set(name, resolve);
          const script = document.createElement("script");
          script.src = form.dataset.index + name + ".js";
          // After its data has come this changes nothing any more.
          script.onload = script.onerror = () => {
            script.remove();
            reject(new Error(name));
          };
          document.head.append(script);
        }),
      );
      loads.get(name).catch(() => loads.delete(name));
    }
    return loads.get(name);
  }

  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUES = new Map(Array.from(ALPHABET, (sign, value) => [sign, value]));

  /** Numbers, written by parkhang.search.Digits. */
  function numbers(text) {
    const found = [];
    let [number, factor] = [0, 1];
    for (const sign of text) {
      const value = VALUES.get(sign);
      number += (value % 32) * factor;
      factor *= 32;
      if (value < 32) {
        found.push(number);
        [number, factor] = [0, 1];
      }
    }
    return found;
  }

  /** Calls back with each place and how strongly a term is there. */
  function eachPlace(signs, use) {
    let place = -1;
    for (const number of numbers(signs)) {
      place += Math.floor(number / 4) + 1;
      use(place, number % 4);
    }
  }

  /** What the index says of itself, and which document each piece belongs to. */
  async function readStart() {
    const start = await load("start");
    start.blocks = start.starts.split(" ");
    start.documentOf = new Uint32Array(start.pieces);
    start.firstOf = [];
    for (let piece = 0; piece < start.pieces; piece++) {
      if ((VALUES.get(start.first[Math.floor(piece / 6)]) >> piece % 6) & 1) {
        start.firstOf.push(piece);
      }
      start.documentOf[piece] = start.firstOf.length - 1;
    }
    return start;
  }

  /** The terms of a block: {term, key, length, signs} or, in place of the signs, the file that has them and the place in it. */
  async function readBlock(number) {
    const [file, index, ...entries] = (await load("words/" + number)).split(" ");
    let place = { file: Number(file), index: Number(index) };
    let term = "";
    return entries.map((entry) => {
      const [, rest, mark, signs] = /^.(.*)([,;:])(.*)$/u.exec(entry);
      term = term.slice(0, VALUES.get(entry[0])) + rest;
      const found = { term, key: keyOf(term) };
      if (mark === ",") {
        return { ...found, signs, length: signs.length };
      }
      if (mark === ":") {
        place = { file: place.file + 1, index: 0 };
      }
      const { file, index } = place;
      place = { file, index: index + 1 };
      return { ...found, file, index, length: numbers(signs)[0] };
    });
  }

  /** The last block that begins with a key, or before it. */
  function blockOf(start, key) {
    let [low, high] = [0, start.blocks.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      [low, high] = start.blocks[middle] <= key ? [middle, high] : [low, middle - 1];
    }
    return low;
  }

  /** The blocks in which words begin so, the nearest to the word's own first. */
  function blocksNear(start, word, beginning) {
    const own = blockOf(start, word.key);
    const blocks = [];
    for (let block = blockOf(start, beginning); block <= blockOf(start, beginning + "\uffff"); block++) {
      blocks.push({ block, distance: Math.abs(block - own) });
    }
    return blocks.sort((one, other) => one.distance - other.distance);
  }

  // ---- An answer.

  /** Gives each word its forms in the documents, the best first; a word whose block is too much to load has none that is null. */
  async function findForms(start, asked) {
    const most = Math.max(1, Math.floor(VOCABULARY_BYTES / start.size));
    const loaded = new Map();
    const read = async (wanted) => {
      const blocks = wanted
        .filter(({ block }) => !loaded.has(block))
        .sort((one, other) => one.distance - other.distance);
      const affordable = [...new Set(blocks.map(({ block }) => block))].slice(0, most - loaded.size);
      const entries = await Promise.all(affordable.map(readBlock));
      affordable.forEach((block, i) => loaded.set(block, entries[i]));
    };
    const forms = (grade) => {
      const found = [];
      for (const entry of [...loaded.values()].flat()) {
        const likeness = grade(entry);
        if (likeness > 0) {
          found.push({ ...entry, likeness });
        }
      }
      return found.sort((one, other) => other.likeness - one.likeness || other.length - one.length).slice(0, MOST_FORMS);
    };

    for (const word of asked) {
      const stem = word.kind === "word" ? word.key.slice(0, stemLength(word.key)) : word.key;
      const isWhole = word.kind === "signs" || /^\d/.test(word.key);
      word.blocks = blocksNear(start, word, stem).filter(({ distance }) => distance === 0 || !isWhole);
    }
    await read(asked.flatMap((word) => word.blocks));
    for (const word of asked) {
      word.isLeftOut = !loaded.has(blockOf(start, word.key));
      const all = forms(({ term, key }) => likeness(word, term, key));
      // A short word begins many others that have nothing to do with it.
      const isShort = word.term.length < leastStem(word.key) && all.some((form) => form.likeness > BEGINS_ALIKE);
      word.forms = isShort ? all.filter((form) => form.likeness > BEGINS_ALIKE) : all;
    }
    const unknown = asked.filter(
      (word) => word.kind === "word" && word.key.length >= 5 && !word.forms.some(isCertain) && !/^\d/.test(word.key),
    );
    await read(unknown.flatMap((word) => blocksNear(start, word, word.key.slice(0, 2))));
    for (const word of unknown) {
      const known = new Set(word.forms.map(({ term }) => term));
      const isNear = ({ term, key }) =>
        !known.has(term) && key.startsWith(word.key.slice(0, 2)) && isMistyped(word.key, key);
      word.forms = [...word.forms, ...forms((entry) => (isNear(entry) ? MISTYPED : 0))].slice(0, MOST_FORMS);
    }
  }

  function isCertain(form) {
    return form.likeness >= SPELLED_ALIKE || form.likeness === BEGINS_ALIKE;
  }

  /** Loads the postings of the forms as far as they are affordable: of all words the best form, the rarest first; then the next. */
  async function findPlaces(asked) {
    const files = new Set();
    let bytes = 0;
    const afford = (form) => {
      const isFree = form.signs !== undefined || files.has(form.file);
      const cost = isFree ? 0 : Math.max(POSTING_FILE_BYTES, form.length);
      if (bytes + cost >= POSTING_BYTES) {
        return false;
      }
      bytes += cost;
      if (form.signs === undefined) {
        files.add(form.file);
      }
      return true;
    };
    const rarest = asked
      .filter((word) => word.forms.length > 0)
      .sort((one, other) => one.isExtra - other.isExtra || one.forms[0].length - other.forms[0].length);
    for (const word of rarest) {
      word.isLeftOut ||= !afford(word.forms[0]);
      word.affordable = word.isLeftOut ? [] : [word.forms[0]];
    }
    for (let next = 1; next < MOST_FORMS; next++) {
      for (const word of rarest.filter(({ isLeftOut, forms }) => !isLeftOut && forms.length > next)) {
        if (afford(word.forms[next])) {
          word.affordable.push(word.forms[next]);
        }
      }
    }
    const postings = new Map();
    await Promise.all([...files].map(async (file) => postings.set(file, (await load("postings/" + file)).split(" "))));
    for (const word of asked) {
      word.forms = word.isLeftOut ? [] : (word.affordable ?? []);
      word.forms.forEach((form) => (form.signs ??= postings.get(form.file)[form.index]));
    }
  }

  /** The documents that pass the filters, as a function. */
  async function filter(start, { year, tag, office }) {
    const span = start.years.find(([name]) => String(name) === year) ?? [0, 0, year ? 0 : start.documents];
    const allowed = [(document) => span[1] <= document && document < span[2]];
    for (const [folder, values, chosen] of [
      ["tags", start.tags, tag],
      ["offices", start.offices, office],
    ]) {
      if (chosen) {
        const number = values.findIndex(([name]) => name === chosen);
        const documents = new Set();
        if (number >= 0) {
          eachPlace(await load(folder + "/" + number), (document) => documents.add(document));
        }
        allowed.push((document) => documents.has(document));
      }
    }
    return (document) => allowed.every((passes) => passes(document));
  }

  /** The documents in the order of an answer, each with the piece that has most of what was asked for. */
  function rank(start, asked, passes) {
    const score = new Float64Array(start.documents);
    const has = new Uint8Array(start.documents);
    const scoreOfPiece = new Float64Array(start.pieces);
    for (const word of asked.filter(({ forms }) => forms.length > 0)) {
      const rarity = Math.log(1 + start.pieces / word.forms[0].length);
      const inPiece = new Float64Array(start.pieces);
      const inDocument = new Float64Array(start.documents);
      for (const { signs, likeness } of word.forms) {
        eachPlace(signs, (piece, strength) => {
          inPiece[piece] = Math.max(inPiece[piece], likeness * STRENGTHS[strength]);
        });
      }
      inPiece.forEach((value, piece) => {
        const document = start.documentOf[piece];
        scoreOfPiece[piece] += value * rarity;
        inDocument[document] = Math.max(inDocument[document], value);
      });
      inDocument.forEach((value, document) => {
        score[document] += value * rarity;
        has[document] += value > 0 && !word.isExtra ? 1 : 0;
      });
    }
    const all = asked.filter(({ isExtra, isLeftOut }) => !isExtra && !isLeftOut).length;
    const found = Array.from(has.keys()).filter(passes);
    const most = found.reduce((before, document) => Math.max(before, has[document]), 0);
    const enough = Math.max(asked.length > 0 ? 1 : 0, Math.min(Math.ceil(all / 2), most));
    const hasAll = (document) => Number(has[document] === all);
    return found
      .filter((document) => has[document] >= enough)
      .sort((one, other) => hasAll(other) - hasAll(one) || score[other] - score[one] || one - other)
      .map((document) => bestPiece(start, scoreOfPiece, document));
  }

  function bestPiece(start, score, document) {
    let best = start.firstOf[document];
    for (let piece = best; piece < (start.firstOf[document + 1] ?? start.pieces); piece++) {
      best = score[piece] > score[best] ? piece : best;
    }
    return best;
  }

  async function answer(question) {
    const start = await starting;
    const all = words(question.q);
    const own = all.filter(({ isExtra }) => !isExtra).slice(0, MOST_WORDS);
    const asked = [...own, ...all.filter(({ isExtra }) => isExtra).slice(0, MOST_WORDS)];
    const isFiltered = question.year || question.tag || question.office;
    if (asked.length === 0 && (question.q.trim() || !isFiltered)) {
      return { asked, pieces: [] };
    }
    await findForms(start, asked);
    await findPlaces(asked);
    const pieces = rank(start, asked, await filter(start, question));
    all.filter((word) => !asked.includes(word)).forEach((word) => asked.push({ ...word, forms: [], isLeftOut: true }));
    return { asked, pieces };
  }

  // ---- The page.

  const form = document.getElementById("search");
  const status = document.getElementById("status");
  const results = document.getElementById("results");
  const language = document.documentElement.lang || "en";
  const more = document.createElement("button");
  more.type = "button";
  more.textContent = form.dataset.more ?? "+";

  function say(label, value) {
    return label === undefined ? "" : label.replace("{0}", value);
  }

  function list(words) {
    const shown = words.map((word) => (word.length <= LONGEST_WORD ? word : word.slice(0, LONGEST_WORD) + "…"));
    return new Intl.ListFormat(language).format([...shown.slice(0, MOST_WORDS), ...(shown.length > MOST_WORDS ? ["…"] : [])]);
  }

  function describe({ asked, pieces }) {
    const labels = form.dataset;
    const plural = new Intl.PluralRules(language).select(pieces.length);
    const found = labels["found" + plural[0].toUpperCase() + plural.slice(1)] ?? labels.found;
    const words = asked.filter(({ isExtra }) => !isExtra);
    const inexact = words.filter(({ forms }) => forms.length > 0 && forms.every(({ likeness }) => likeness === MISTYPED));
    const lists = [
      [labels.near, inexact.flatMap(({ forms }) => forms.slice(0, 3).map(({ term }) => term))],
      [labels.missing, words.filter(({ forms, isLeftOut }) => forms.length === 0 && !isLeftOut).map(({ shown }) => shown)],
      [labels.common, words.filter(({ isLeftOut }) => isLeftOut).map(({ shown }) => shown)],
    ];
    return [
      pieces.length > 0 ? say(found, pieces.length.toLocaleString(language)) : say(labels.none),
      ...lists.filter(([, words]) => words.length > 0).map(([label, words]) => say(label, list(words))),
    ].join(" ");
  }

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...content);
    return made;
  }

  /** Where words that were found stand in a text: [start, end], none over another; and how many of them there are. */
  function findMarks(text, wanted) {
    const found = terms(text).filter(({ term }) => wanted.has(term));
    const marks = [];
    for (const { start, end } of found.sort((one, other) => one.start - other.start)) {
      const last = marks.at(-1);
      if (last && start <= last[1]) {
        last[1] = Math.max(last[1], end);
      } else {
        marks.push([start, end]);
      }
    }
    return { marks, count: new Set(found.map(({ term }) => term)).size };
  }

  /** A stretch of a text as nodes. */
  function marked(text, marks, from = 0, to = text.length) {
    const nodes = [];
    let end = from;
    for (const [start, stop] of marks.filter(([start, stop]) => start >= from && stop <= to)) {
      nodes.push(text.slice(end, start), element("mark", "", text.slice(start, stop)));
      end = stop;
    }
    nodes.push(text.slice(end, to));
    return [from > 0 ? "… " : "", ...nodes.filter((node) => node !== ""), to < text.length ? " …" : ""];
  }

  /** The text around the first mark, cut between words. */
  function excerpt({ text, marks }) {
    const cuts = Array.from(text.matchAll(/[\s\u0f0b\u0f0c\u3001\u3002\uff0c]/gu), ({ index }) => index + 1);
    const wish = text.length <= LONGEST_TEXT ? 0 : Math.max(0, (marks[0]?.[0] ?? 0) - TEXT_BEFORE_MARK);
    const from = wish === 0 ? 0 : (cuts.find((cut) => cut >= wish && cut <= marks[0][0]) ?? marks[0][0]);
    const limit = from + LONGEST_TEXT;
    const lastCut = cuts.filter((cut) => cut > limit - TEXT_BEFORE_MARK && cut <= limit).at(-1);
    const isLowHalf = /[\udc00-\udfff]/.test(text[limit] ?? "");
    const to = limit >= text.length ? text.length : (lastCut ?? (isLowHalf ? limit - 1 : limit));
    return element("p", "text", ...marked(text, marks, from, text.slice(0, to).trimEnd().length));
  }

  function show([address, title, kicker, day, writtenDay, office, flat], wanted) {
    const units = [];
    for (let i = 0; i < flat.length; i += 2) {
      units.push({ anchor: flat[i], text: flat[i + 1], ...findMarks(flat[i + 1], wanted) });
    }
    const best = units.reduce((before, unit, i) => (unit.count > (units[before]?.count ?? 0) ? i : before), 0);
    const anchor = units[best]?.count > 0 ? units[best].anchor : "";
    const link = element("a", "", ...marked(title, findMarks(title, wanted).marks));
    // A dot in front, so that no address is taken for one of another scheme.
    link.href = (form.dataset.base || "./") + address + (anchor ? "#" + encodeURIComponent(anchor) : "");
    const time = element("time", "", writtenDay);
    time.dateTime = day;
    const about = [kicker, time, start?.offices.length > 1 ? office : ""].filter((part) => part !== "");
    const shown = units.slice(best, best + (units[best]?.text.length < SHORT_TEXT ? 2 : 1));
    return element(
      "li",
      "",
      element("h2", "", link),
      element("p", "about", ...about.flatMap((part, i) => [i > 0 ? " " : "", element("span", "", part)])),
      ...shown.map(excerpt),
    );
  }

  let start;
  let latest = 0;

  /** Answers what stands in the form; a question that comes in between takes its place. */
  async function search() {
    const turn = ++latest;
    const question = Object.fromEntries(["q", "year", "tag", "office"].map((name) => [name, form.elements[name]?.value ?? ""]));
    results.setAttribute("aria-busy", "true");
    try {
      start = await starting;
      const found = await answer(question);
      const wanted = new Set(found.asked.flatMap(({ term, forms }) => [term, ...forms.map((form) => form.term)]));
      const items = await showNext(found.pieces, wanted, 0);
      if (turn !== latest) {
        return;
      }
      results.replaceChildren(...items);
      status.textContent = question.q || found.pieces.length > 0 ? describe(found) : "";
      more.onclick = () => showMore(found.pieces, wanted, turn);
      more.disabled = false;
      more.hidden = items.length >= found.pieces.length;
    } catch (error) {
      if (turn !== latest) {
        return;
      }
      results.replaceChildren();
      more.hidden = true;
      status.textContent = say(form.dataset.failed);
      starting = readStart();
      starting.catch(() => {});
    }
    results.setAttribute("aria-busy", "false");
  }

  /** Adds results to those of the question that is still the latest. */
  async function showMore(pieces, wanted, turn) {
    more.disabled = true;
    try {
      const next = await showNext(pieces, wanted, results.children.length);
      if (turn === latest) {
        results.append(...next);
        more.hidden = results.children.length >= pieces.length;
        next[0]?.querySelector("a").focus();
      }
    } catch (error) {
      status.textContent = say(form.dataset.failed);
    }
    more.disabled = false;
  }

  async function showNext(pieces, wanted, from) {
    const next = pieces.slice(from, from + RESULTS);
    const data = await Promise.all(
      next.map((piece) => load(`pieces/${Math.floor(piece / PIECES_IN_FOLDER)}/${piece % PIECES_IN_FOLDER}`)),
    );
    return data.map((piece) => show(piece, wanted));
  }

  /** The choices of a filter; with fewer than two there is nothing to choose. */
  function fill(name, values) {
    const select = form.elements[name];
    if (select) {
      select.append(...values.map(([value, count]) => new Option(`${value} (${count.toLocaleString(language)})`, value)));
      select.parentElement.hidden = values.length < 2;
    }
  }

  /** Puts the question that the page's address has into the form. */
  function readAddress() {
    const parameters = new URLSearchParams(location.search);
    for (const name of ["q", "year", "tag", "office"]) {
      if (form.elements[name]) {
        form.elements[name].value = parameters.get(name) ?? "";
      }
    }
  }

  function address() {
    const asked = [...new FormData(form)].filter(([, value]) => value !== "");
    return location.pathname + (asked.length > 0 ? "?" + new URLSearchParams(asked) : "");
  }

  let starting = readStart();

  async function begin() {
    more.hidden = true;
    results.after(more);
    form.hidden = false;
    try {
      start = await starting;
      fill(
        "year",
        start.years.map(([year, from, to]) => [year, to - from]),
      );
      fill("tag", start.tags);
      fill("office", start.offices);
    } catch (error) {
      status.textContent = say(form.dataset.failed);
      return;
    }
    readAddress();
    await search();
  }

  /** Puts the question into the page's address, so that it can be linked; false where a browser forbids that to a page from a disk. */
  function remember(how) {
    try {
      history[how](null, "", address());
      return true;
    } catch (error) {
      return false;
    }
  }

  // Where it cannot be remembered, the browser sends the form, and the page comes anew with the question in its address.
  form.addEventListener("submit", (event) => {
    if (remember("pushState")) {
      event.preventDefault();
      search();
    }
  });
  form.addEventListener("change", (event) => {
    if (event.target.name !== "q") {
      remember("replaceState");
      search();
    }
  });
  window.addEventListener("popstate", () => {
    readAddress();
    search();
  });

  // For the test that compares them with those of the index.
  window.parkhangSearch.terms = (text) => terms(text).filter(({ isIndexed }) => isIndexed).map(({ term }) => term);

  begin();
})();
