// The search of these pages. It asks the index step by step as scripts/site_search.py does; a test holds the two together.
(function () {
  "use strict";
  var BETWEEN = /[\s、。・,;:!?()\[\]{}「」『』<>"'`=|]+/;
  var RUNS = /[一-鿿々]+|[ァ-ヺー]+|[a-z0-9._\/-]+/g;
  var COMPOUNDS = /[一-鿿々]{2}(?=[一-鿿々]{2}|$)/g;
  var SHORTEST = 4, SHOWN = 20;

  function normal(text) {
    return text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ");
  }

  function entry(row) {
    return { address: row[0], shown: row[1], title: normal(row[1]), gist: normal(row[2]), heads: normal(row[3]), body: normal(row[4]) };
  }

  function has(page, word) {
    return page.title.includes(word) || page.gist.includes(word) || page.heads.includes(word) || page.body.includes(word);
  }

  function told(word, text) {
    if (!text.includes(word)) return 0;
    if (!/^[\x00-\x7f]*$/.test(word)) return 1;
    var literal = word.replace(/[.*+?^${}()|[\]\\\/]/g, "\\$&");
    return new RegExp("(^|[^a-z0-9])" + literal + "(?![a-z0-9])").test(text) ? 2 : 1;
  }

  function weight(page, word) {
    return 8 * told(word, page.title) + 6 * told(word, page.gist) + 3 * told(word, page.heads)
      + Math.min(page.body.split(word).length - 1, 3);
  }

  function anywhere(pages, word) {
    return pages.some(function (page) { return has(page, word); });
  }

  function runs(word, pages) {
    if (/^[\x00-\x7f]*$/.test(word)) return [];
    var found = [];
    (word.match(RUNS) || []).forEach(function (run) { found = found.concat(run, run.match(COMPOUNDS) || []); });
    return found.filter(function (run) {
      return run !== word && Array.from(run).length > 1 && anywhere(pages, run);
    });
  }

  function parts(word, pages) {
    var there = function (each) { return anywhere(pages, each); };
    if (/^[\x00-\x7f]*$/.test(word)) {
      for (var length = word.length - 1; length >= SHORTEST; length--) {
        if (there(word.slice(0, length))) return [word.slice(0, length)];
      }
      return [];
    }
    var inside = runs(word, pages);
    if (inside.length) return inside;
    var letters = Array.from(word), pairs = [];
    for (var start = 0; start < letters.length - 1; start++) pairs.push(letters[start] + letters[start + 1]);
    return pairs.filter(there);
  }

  function words(query, pages) {
    var found = [];
    normal(query).split(BETWEEN).forEach(function (word) {
      word = word.replace(/^\.+|\.+$/g, "");
      if (!word) return;
      // A phrase that stands somewhere as it is must not hide the pages that have its parts.
      found = found.concat(anywhere(pages, word) ? [word].concat(runs(word, pages)) : parts(word, pages));
    });
    return Array.from(new Set(found));
  }

  function search(pages, query) {
    var asked = words(query, pages), rare = {};
    asked.forEach(function (word) {
      var holding = pages.filter(function (page) { return has(page, word); }).length;
      rare[word] = 32 - Math.clz32(Math.floor(pages.length / holding));
    });
    var ranked = [];
    pages.forEach(function (page, number) {
      var matched = asked.filter(function (word) { return has(page, word); });
      if (!matched.length) return;
      var score = matched.reduce(function (sum, word) { return sum + rare[word] * weight(page, word); }, 0);
      ranked.push([-matched.length, -score, Array.from(page.title).length, number, page]);
    });
    ranked.sort(function (one, other) {
      for (var at = 0; at < 4; at++) if (one[at] !== other[at]) return one[at] - other[at];
      return 0;
    });
    return ranked.map(function (each) { return each[4]; });
  }

  window.maintrulesSearch = function (query) {
    return search(window.maintrulesPages.map(entry), query).map(function (page) { return page.address; });
  };

  var form = document.querySelector(".mr-search");
  if (!form) return;
  var input = form.querySelector("input"), list = form.querySelector("ol"), pages = null, loading = false;

  function load() {
    if (pages || loading) return;
    loading = true;
    var script = document.createElement("script");
    script.src = form.dataset.index;
    script.onload = function () { pages = window.maintrulesPages.map(entry); show(); };
    document.head.appendChild(script);
  }

  function item(page) {
    var line = document.createElement("li"), link = document.createElement("a"), where = document.createElement("small");
    link.href = form.dataset.base + "/" + page.address;
    link.textContent = page.shown;
    where.textContent = page.address.replace(/\.html$/, "");
    link.appendChild(where);
    line.appendChild(link);
    return line;
  }

  function show() {
    if (!pages) return load();
    var query = input.value.trim();
    list.hidden = !query;
    var found = query ? search(pages, query).slice(0, SHOWN) : [];
    list.replaceChildren.apply(list, found.map(item));
    if (query && !found.length) list.textContent = list.dataset.none;
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", show);
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var first = list.querySelector("a");
    if (first) location.assign(first.href);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") list.hidden = true;
    if (event.key === "/" && !/^(input|textarea)$/i.test(document.activeElement.tagName)) { event.preventDefault(); input.focus(); }
  });
})();
