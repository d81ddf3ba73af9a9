// One report: its head, what is to be checked, text and record side by side.

function buildReport(report) {
  const text = buildText(report);
  const record = buildRecord(report);
  const facts = report.passage.lines.flatMap((line) => line.pieces.map((piece) => piece.facts.map((at) => report.facts[at])));
  const repaint = (hidden) => facts.forEach((some, at) => some.length && paint(text.pieces[at], some, hidden));
  const title = make("h1", { tabindex: -1 }, words(report.title));
  const name = report.name === report.title ? [] : [make("p", { class: "name" }, words(report.name))];
  const left = make("section", { class: "pane source", "aria-label": "Text", tabindex: 0 }, title, ...name,
    buildLegend(report, repaint), text.element);
  const right = make("section", { class: "pane", "aria-label": "Record", tabindex: 0 }, buildCounts(report, text, record),
    record.element);
  if (report.marks.length) {
    record.element.append(make("section", { class: "group level-2" }, make("h2", {}, "Timeline"), buildTimeline(report.marks)));
  }
  const pointing = new Pointing(report, text, record, [left, right]);
  pointing.light(null);
  return make("div", { class: "report" }, left, right);
}

// What is to be looked at, each a button that leads from one to the next.
function buildCounts(report, text, record) {
  const rows = (state) => record.facts.filter((_, at) => report.facts[at].state === state);
  const lines = text.lines.filter((_, at) => NO_FACT.has(report.passage.lines[at].state));
  const list = [
    [rows("bare"), "fact without evidence", "facts without evidence"],
    [rows("faulty"), "fact that the text does not bear", "facts that the text does not bear"],
    [lines, "line gave no fact", "lines gave no fact"],
    [[...text.element.querySelectorAll(".note")], "diagnostic", "diagnostics"],
  ].map(([elements, one, many]) => buildCount(elements, one, many));
  const whole = make("li", {}, make("span", { class: "count" }, counted(report.counts.facts, "fact", "facts")));
  return make("ul", { class: "counts", "aria-label": "To check" }, whole, ...list);
}

function buildCount(elements, one, many) {
  const label = counted(elements.length, one, many);
  if (elements.length === 0) {
    return make("li", {}, make("span", { class: "count none" }, label));
  }
  let at = -1;
  const next = () => {
    at = (at + 1) % elements.length;
    show(elements[at]);
    elements[at].focus({ preventScroll: true });
  };
  const calm = elements.every((element) => element.matches(".note.info")) ? " calm" : "";
  return make("li", {}, make("button", { type: "button", class: `count${calm}`, click: next }, label));
}
