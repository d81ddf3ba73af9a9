// What pointing at words or facts, or moving the focus to them, lights up.

const HOVER_DELAY = 160;
const LONGEST_TOLD = 160;

class Pointing {
  constructor(report, text, record, panes) {
    Object.assign(this, { report, pieces: text.pieces, notes: text.notes, facts: record.facts, panes });
    this.placesOf = report.facts.map(() => []);
    report.passage.lines.flatMap((line) => line.pieces).forEach((piece, at) => {
      piece.facts.forEach((fact) => this.placesOf[fact].push(at));
    });
    this.factsOf = report.passage.lines.flatMap((line) => line.pieces.map((piece) => piece.facts));
    this.visited = new Map();
    this.cameFrom = null;
    this.lit = [];
    this.focused = null;
    for (const pane of panes) {
      this.listen(pane);
      pane.entry = itemsOf(pane)[0] ?? pane;
      pane.entry.tabIndex = 0;
    }
  }

  listen(pane) {
    pane.addEventListener("pointerover", (event) => this.point(itemAt(event.target)));
    pane.addEventListener("pointerleave", () => this.point(null));
    pane.addEventListener("focusin", (event) => this.focus(itemAt(event.target), pane));
    pane.addEventListener("focusout", () => this.focus(null, pane));
    pane.addEventListener("click", (event) => this.choose(itemAt(event.target)));
    pane.addEventListener("keydown", (event) => this.press(event, pane));
  }

  point(item) {
    clearTimeout(this.waiting);
    if (item || this.lit.length) {
      this.light(item ?? this.focused);
    }
    if (item) {
      this.waiting = setTimeout(() => this.reveal(item), HOVER_DELAY);
    }
  }

  focus(item, pane) {
    this.focused = item;
    if (item) {
      pane.entry.tabIndex = -1;
      pane.entry = item;
      item.tabIndex = 0;
      this.reveal(item);
    }
    if (item || this.lit.length) {
      this.light(item);
    }
  }

  choose(item) {
    if (item && !getSelection().toString()) {
      item.focus({ preventScroll: true });
      this.reveal(item);
    }
  }

  press(event, pane) {
    const item = itemAt(event.target);
    const items = itemsOf(pane);
    const at = items.indexOf(item);
    const ways = {
      ArrowDown: () => items[at + 1], ArrowRight: () => items[at + 1],
      ArrowUp: () => items[at - 1], ArrowLeft: () => items[at - 1],
      Home: () => items[0], End: () => items[items.length - 1],
      Enter: () => this.counterpart(item), " ": () => this.counterpart(item),
    };
    if (item && event.key === "Escape") {
      item.blur();
    } else if (item && event.key in ways) {
      event.preventDefault();
      const next = ways[event.key]();
      if (next) {
        this.cameFrom = Number(item.dataset.fact ?? -1);
        show(next);
        next.focus({ preventScroll: true });
      }
    }
  }

  // Where Enter leads: from a fact to its words, one place after another; from words to the fact they came from.
  counterpart(item) {
    if (item?.dataset.fact !== undefined) {
      const fact = Number(item.dataset.fact);
      const places = this.stretches(fact);
      const visit = this.visited.get(fact) ?? 0;
      this.visited.set(fact, visit + 1);
      return this.pieces[places[visit % places.length]];
    }
    const facts = this.factsOf[Number(item?.dataset.piece ?? -1)] ?? [];
    return this.facts[facts.includes(this.cameFrom) ? this.cameFrom : facts[0]];
  }

  factsAt(item) {
    const { fact, piece } = item.dataset;
    return fact !== undefined ? [Number(fact)] : this.factsOf[Number(piece ?? -1)] ?? [];
  }

  piecesAt(item) {
    const note = this.report.passage.notes[Number(item.dataset.note ?? -1)];
    if (note) {
      return this.pieces.slice(note.first, note.last + 1);
    }
    const places = new Set(this.factsAt(item).flatMap((fact) => this.placesOf[fact]));
    return [...places].sort((a, b) => a - b).map((at) => this.pieces[at]);
  }

  light(item) {
    this.lit.forEach((element) => element.classList.remove("lit"));
    this.lit = item ? [item, ...this.factsAt(item).map((fact) => this.facts[fact]), ...this.piecesAt(item)] : [];
    this.lit.forEach((element) => element.classList.add("lit"));
    const kind = item && this.report.facts[this.factsAt(item)[0]]?.kind;
    this.panes[0].style.setProperty("--lit", `var(--${kind ?? "note"})`);
    say(...(item ? this.told(item) : [hint()]));
  }

  // Bring the other side of an item into sight, unless a part of it is.
  reveal(item) {
    const facts = this.factsAt(item).map((fact) => this.facts[fact]);
    const others = item.dataset.fact === undefined ? facts : this.piecesAt(item);
    if (others.length && !others.some(isInSight)) {
      show(others[0]);
    }
  }

  told(item) {
    const { note } = item.dataset;
    if (note !== undefined) {
      const { severity, code, message } = this.report.passage.notes[note];
      return [make("p", {}, `${severity}: `, words(code), " ", words(message))];
    }
    const facts = this.factsAt(item);
    const rows = facts.slice(0, 4).map((fact) => told(this.report.facts[fact], this.stretches(fact).length));
    return facts.length > 4 ? [...rows, make("p", {}, `and ${facts.length - 4} more facts`)] : rows;
  }

  // The first pieces of the stretches of text that state a fact; pieces that follow each other are one stretch.
  stretches(fact) {
    return this.placesOf[fact].filter((at, n, all) => all[n - 1] !== at - 1);
  }
}

function told(fact, places) {
  const letters = [...fact.value];
  const value = letters.length > LONGEST_TOLD ? `${letters.slice(0, LONGEST_TOLD).join("")}\u2026` : fact.value;
  const where = fact.kind === "note" && places === 0 ? [] : [counted(places, "place", "places")];
  const detail = [...where, ...fact.rules.map(plain)].map((part) => ` \u00b7 ${part}`).join("");
  const line = make("p", { class: `told in-${fact.kind}` }, make("strong", {}, words(fact.label)), " ", words(value));
  line.append(make("span", { class: "detail" }, detail));
  if (fact.fault) {
    line.append(" ", make("span", { class: "fault" }, words(fact.fault)));
  }
  return line;
}

function hint() {
  return make("p", { class: "hint" }, "Point at words or facts. Arrow keys move, Enter goes to the other side, Escape lets go.");
}

function itemAt(target) {
  return target.closest("[data-fact], [data-piece], [data-note]");
}

function itemsOf(pane) {
  return [...pane.querySelectorAll("[data-fact], [data-piece], [data-note]")];
}

function paneOf(element) {
  return element.closest(".pane");
}

function isInSight(element) {
  const box = element.getBoundingClientRect();
  const frame = paneOf(element).getBoundingClientRect();
  return box.top >= frame.top && box.bottom <= frame.bottom;
}

// Scroll only the pane: scrolling into view would also move a notebook around the page.
function show(element) {
  const pane = paneOf(element);
  if (!isInSight(element)) {
    const box = element.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    pane.scrollBy({ top: box.top - frame.top - frame.height / 3 });
  }
}
