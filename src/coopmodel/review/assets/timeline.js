// Meetings, initiatives and milestones on a line of time, drawn as SVG.

const DAY_MS = 86400000;
const EPOCH = 719163; // 1970-01-01 as Python's ordinals count days
const LANES = { meeting: "Meetings", initiative: "Initiatives", milestone: "Milestones" };
const ROW = 22;
const LEFT = 92;
const MOST_ROWS = 6;
const MOST_LABELS = 30;
const LETTER = 6.6;
const LONGEST = 60;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000]; // months

// A timeline that is drawn anew whenever its width changes; open(mark), if given, is what choosing a mark does.
function buildTimeline(marks, open) {
  const frame = make("div", { class: "timeline" });
  let width = 0;
  const redraw = () => width && frame.replaceChildren(drawTimeline(frame.marks, width, open));
  frame.marks = marks;
  frame.redraw = redraw;
  new ResizeObserver(([entry]) => {
    const now = Math.floor(entry.contentRect.width);
    if (now !== width) {
      width = now;
      redraw();
    }
  }).observe(frame);
  frame.addEventListener("keydown", (event) => moveAlong(event, frame));
  return frame;
}

function drawTimeline(marks, width, open) {
  const scale = scaleOf(marks, width);
  const labelled = marks.length <= MOST_LABELS;
  const parts = [];
  let top = 8;
  for (const [kind, title] of Object.entries(LANES)) {
    const mine = marks.filter((mark) => mark.kind === kind).sort((a, b) => a.first - b.first);
    if (mine.length) {
      const rows = inRows(mine, scale, labelled, width);
      const height = (Math.max(...rows) + 1) * ROW;
      parts.push(draw("text", { class: "lane", x: 0, y: top + 15 }, title));
      parts.push(...mine.flatMap((mark, at) => drawMark(mark, top + rows[at] * ROW, scale, labelled, width, open)));
      top += height + 8;
    }
  }
  const label = `Timeline: ${counted(marks.length, "dated fact", "dated facts")}`;
  const svg = draw("svg", { viewBox: `0 0 ${width} ${top + 24}`, height: top + 24, role: "group", "aria-label": label });
  svg.append(...drawAxis(scale, top, width), ...parts);
  svg.querySelector(".mark")?.setAttribute("tabindex", 0);
  return svg;
}

function scaleOf(marks, width) {
  let first = marks.reduce((least, mark) => Math.min(least, mark.first), Infinity);
  let last = marks.reduce((most, mark) => Math.max(most, mark.last), -Infinity);
  if (!marks.length) {
    [first, last] = [EPOCH, EPOCH];
  }
  const margin = Math.max(20, (last - first) * 0.03);
  const from = first - margin;
  const perDay = (width - LEFT - 12) / (last + margin - from);
  return { from, to: last + margin, perDay, x: (day) => LEFT + (day - from) * perDay };
}

// For each mark, sorted by its first day, the row in which it does not touch another, as far as there are rows.
function inRows(marks, scale, labelled, width) {
  const reached = [];
  const most = labelled ? Infinity : MOST_ROWS;
  return marks.map((mark) => {
    const [from, to] = extent(mark, scale, labelled, width);
    let row = reached.findIndex((end) => end <= from);
    if (row < 0) {
      row = reached.length < most ? reached.length : reached.indexOf(Math.min(...reached));
    }
    reached[row] = to;
    return row;
  });
}

// From where to where a mark and its label reach.
function extent(mark, scale, labelled, width) {
  const [from, to] = ends(mark, scale);
  if (!labelled) {
    return [from, to + 2];
  }
  const { text, behind } = labelOf(mark, scale, width);
  const room = text.length * LETTER + 14;
  return behind ? [from, to + room] : [from - room, to + 4];
}

function ends(mark, scale) {
  const from = scale.x(mark.first);
  return [from, Math.max(scale.x(mark.last + 1), from + 11)];
}

// A mark's name, as long as there is room behind the mark or, if there is more, before it.
function labelOf(mark, scale, width) {
  const [from, to] = ends(mark, scale);
  const letters = [...plain(mark.name)];
  const rooms = [width - to, from - LEFT].map((room) => Math.max(0, Math.floor((room - 14) / LETTER)));
  const behind = rooms[0] >= Math.min(letters.length, rooms[1], LONGEST);
  const most = Math.min(rooms[behind ? 0 : 1], LONGEST);
  const text = letters.length > most ? letters.slice(0, Math.max(0, most - 1)).join("").trimEnd() + "\u2026" : letters.join("");
  return { text, behind };
}

// A mark and its label; the label is not in the mark, whose name for a screen reader says more.
function drawMark(mark, y, scale, labelled, width, open) {
  const [x, end] = ends(mark, scale);
  const name = `${mark.kind}: ${plain(mark.name)}, ${plain(mark.date)}${mark.report ? `, ${plain(mark.report)}` : ""}`;
  const shape = mark.kind === "milestone" && end - x < 14
    ? draw("path", { d: `M${x + 5} ${y + 3}l6 7l-6 7l-6 -7z` })
    : draw("rect", { x, y: y + 4, width: end - x, height: 12, rx: mark.kind === "meeting" ? 6 : 2 });
  const tell = () => say(make("p", {}, name));
  const choose = () => open?.(mark);
  const press = (event) => (event.key === "Enter" || event.key === " ") && choose();
  const attributes = { class: `mark ${mark.kind}${mark.is_exact ? "" : " vague"}`, role: open ? "button" : "img" };
  const listeners = { focus: tell, pointerenter: tell, click: choose };
  const drawn = [draw("g", { ...attributes, "aria-label": name, tabindex: -1, ...listeners, keydown: press }, shape)];
  if (labelled) {
    const { text, behind } = labelOf(mark, scale, width);
    const place = { x: behind ? end + 6 : x - 6, y: y + 14, "text-anchor": behind ? "start" : "end" };
    drawn.push(draw("text", { ...place, "aria-hidden": "true", ...listeners }, text));
  }
  return drawn;
}

function drawAxis(scale, bottom, width) {
  const parts = [draw("line", { class: "axis", x1: LEFT, x2: width, y1: bottom, y2: bottom })];
  for (const [day, label] of ticks(scale)) {
    const x = scale.x(day);
    parts.push(draw("line", { class: "grid", x1: x, x2: x, y1: 0, y2: bottom }));
    parts.push(draw("text", { class: "tick", x, y: bottom + 16, "text-anchor": "middle" }, label));
  }
  return parts;
}

// The beginnings of months or years, not closer than a label needs.
function ticks(scale) {
  const least = 64 / scale.perDay / 30.4;
  const step = STEPS.find((months) => months >= least) ?? STEPS[STEPS.length - 1];
  const found = [];
  const start = new Date((scale.from - EPOCH) * DAY_MS);
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + 1) / step) * step;
  for (;; month += step) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    const day = date.getTime() / DAY_MS + EPOCH;
    if (day > scale.to) {
      return found;
    }
    const year = String(Math.floor(month / 12)).padStart(4, "0");
    found.push([day, step % 12 ? `${year}-${String((month % 12) + 1).padStart(2, "0")}` : year]);
  }
}

function moveAlong(event, frame) {
  const marks = [...frame.querySelectorAll(".mark")];
  const at = marks.indexOf(event.target);
  const next = {
    ArrowRight: marks[at + 1], ArrowDown: marks[at + 1], ArrowLeft: marks[at - 1], ArrowUp: marks[at - 1],
    Home: marks[0], End: marks[marks.length - 1],
  };
  if (at >= 0 && event.key in next) {
    event.preventDefault();
    if (next[event.key]) {
      event.target.setAttribute("tabindex", -1);
      next[event.key].setAttribute("tabindex", 0);
      next[event.key].focus();
    }
  }
}
