// The left side: the text, its words marked by the facts that they state.

const NO_FACT = new Set(["diagnosed", "silent"]);
const SIGNS = { info: "i", warning: "!", error: "\u00d7" };

function buildText(report) {
  const pieces = [];
  const notes = report.passage.notes.map(buildNote);
  const general = notes.filter((_, at) => report.passage.notes[at].line === null);
  const rows = [...general];
  const lines = report.passage.lines.map((line, at) => {
    rows.push(...notes.filter((_, n) => report.passage.notes[n].line === at));
    const row = buildLine(line, report, pieces);
    rows.push(row);
    return row;
  });
  return { element: make("div", { class: "text" }, ...rows), pieces, notes, lines };
}

function buildLine(line, report, pieces) {
  const content = make("p", { dir: "auto" });
  for (const piece of line.pieces) {
    const marked = piece.facts.length > 0;
    const attributes = marked ? { class: "piece", role: "button", tabindex: -1, "data-piece": pieces.length } : {};
    const element = make(marked ? "mark" : "span", attributes, ...written(piece.text));
    pieces.push(element);
    content.append(element);
    if (marked) {
      paint(element, piece.facts.map((fact) => report.facts[fact]), new Set());
    }
  }
  if (NO_FACT.has(line.state)) {
    const seen = line.state === "silent" ? "tag" : "unseen";
    content.append(" ", make("span", { class: seen }, "no fact"));
  }
  const number = make("span", { class: "number", "aria-hidden": "true" }, line.number === null ? "" : String(line.number));
  return make("div", { class: `line ${line.state}`, tabindex: NO_FACT.has(line.state) ? -1 : false }, number, content);
}

// Colour a marked piece by its innermost fact that is not hidden, with a second line for the kind around it.
function paint(element, facts, hidden) {
  const kinds = [...new Set(facts.map((fact) => fact.kind))].filter((kind) => !hidden.has(kind));
  const doubtful = facts.some((fact) => fact.fault && !hidden.has(fact.kind));
  const names = ["piece", kinds[0] && `in-${kinds[0]}`, kinds[1] && `of-${kinds[1]}`, doubtful && "doubtful"];
  element.className = names.filter(Boolean).join(" ");
}

function buildNote(note, at) {
  const sign = make("span", { class: "sign", "aria-hidden": "true" }, SIGNS[note.severity]);
  const kind = make("span", { class: "unseen" }, `${note.severity}: `);
  const code = make("span", { class: "name" }, words(note.code));
  const attributes = { class: `note ${note.severity}`, role: "button", tabindex: -1, "data-note": at };
  return make("div", attributes, sign, kind, code, " ", words(note.message), note.where && ` (${note.where})`);
}
