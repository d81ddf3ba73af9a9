// Many reports: a table that sorts and filters, and the timeline of those that it shows.

const COLUMNS = [
  { title: "Report", key: (row) => plain(row.title).toLowerCase(), cell: titleCell },
  { title: "Date", key: (row) => row.day, cell: (row) => listCell([row.date], 1) },
  { title: "Place", key: (row) => row.place.toLowerCase() || null, cell: (row) => listCell([row.place], 1) },
  { title: "Parties", key: (row) => shortNames(row)[0]?.toLowerCase() ?? null, cell: (row) => listCell(shortNames(row), 6) },
  { title: "Topics", key: (row) => row.topics[0] ?? null, cell: (row) => listCell(row.topics, 4) },
  { title: "Initiatives due", key: (row) => row.due[0]?.day ?? null, cell: (row) => dueCell(row.due) },
  { title: "To check", key: toCheck, cell: (row) => [checkCell(row)] },
];

function shortNames(row) {
  return row.parties.map(([short]) => short);
}

function toCheck(row) {
  return row.counts.bare + row.counts.faulty + row.counts.silent;
}

function titleCell(row) {
  const open = (event) => {
    event.preventDefault();
    goTo(row.at);
  };
  const name = row.name === row.title ? [] : [make("span", { class: "detail" }, words(row.name))];
  return [make("a", { href: `#report-${row.at + 1}`, click: open }, words(row.title)), ...name];
}

function listCell(names, most) {
  const shown = names.filter(Boolean).slice(0, most).flatMap((name, at) => (at ? [", ", words(name)] : [words(name)]));
  return names.length > most ? [...shown, ` and ${names.length - most} more`] : shown;
}

function dueCell(due) {
  const items = due.slice(0, 2).map((one) => make("li", {}, make("span", { class: "when" }, words(one.date)), " ", words(one.what)));
  if (due.length > 2) {
    items.push(make("li", { class: "detail" }, `and ${due.length - 2} more`));
  }
  return items.length ? [make("ul", {}, ...items)] : [];
}

function checkCell(row) {
  const { bare, faulty, silent } = row.counts;
  const parts = [
    [bare + faulty, "fact", "facts"],
    [silent, "line", "lines"],
  ].filter(([number]) => number).map((part) => counted(...part));
  return make("span", { class: bare + faulty ? "fault" : "detail" }, parts.join(", ") || "nothing");
}

function buildOverview(rows) {
  const table = buildTable(rows);
  const marks = rows.flatMap((row) => row.marks.map((mark) => ({ ...mark, at: row.at, report: row.title })));
  const timeline = buildTimeline(marks, (mark) => goTo(mark.at));
  const filter = buildFilter(rows, (shown) => {
    rows.forEach((row) => { row.element.hidden = !shown.has(row); });
    const visible = new Set([...shown].map((row) => row.at));
    timeline.marks = marks.filter((mark) => visible.has(mark.at));
    timeline.redraw();
  });
  const title = make("h1", { tabindex: -1 }, `Review of ${rows.length} reports`);
  return make("div", { class: "overview" }, title, filter, timeline, make("div", { class: "scroll" }, table));
}

function buildTable(rows) {
  const body = make("tbody", {});
  const heads = COLUMNS.map((column) => {
    const button = make("button", { type: "button", click: () => sort(column, head) }, column.title);
    const head = make("th", { scope: "col", "aria-sort": "none" }, button);
    return head;
  });
  const sort = (column, head) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    heads.forEach((other) => other.setAttribute("aria-sort", "none"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    body.append(...sorted(rows, column.key, down).map((row) => row.element));
  };
  for (const row of rows) {
    row.element = make("tr", {}, ...COLUMNS.map((column) => make("td", { "data-label": column.title }, make("div", {}, ...column.cell(row)))));
    body.append(row.element);
  }
  return make("table", {}, make("caption", { class: "unseen" }, "Reports"), make("thead", {}, make("tr", {}, ...heads)), body);
}

// Sorted by a key; rows without one come last in either direction.
function sorted(rows, key, down) {
  const keyed = rows.map((row) => [key(row), row]);
  const order = (a, b) => (typeof a === "string" ? a.localeCompare(b, "en") : a - b);
  keyed.sort(([a], [b]) => {
    if (a === null || b === null) {
      return (a === null) - (b === null);
    }
    return down ? order(b, a) : order(a, b);
  });
  return keyed.map(([, row]) => row);
}

function buildFilter(rows, apply) {
  const texts = new Map(rows.map((row) => [row, searchable(row)]));
  const text = make("input", { type: "search", id: "find", autocomplete: "off" });
  const party = buildChoice("Any party", rows.flatMap((row) => row.parties.map(([, name]) => name)));
  const topic = buildChoice("Any topic", rows.flatMap((row) => row.topics));
  const only = make("input", { type: "checkbox", id: "only" });
  const shown = make("output", {});
  const run = () => {
    const wanted = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fitting = rows.filter((row) => wanted.every((word) => texts.get(row).includes(word))
      && (!party.value || row.parties.some(([, name]) => name === party.value))
      && (!topic.value || row.topics.includes(topic.value))
      && (!only.checked || toCheck(row) > 0));
    shown.textContent = `${fitting.length} of ${rows.length} shown`;
    apply(new Set(fitting));
  };
  shown.textContent = `${rows.length} of ${rows.length} shown`;
  const labelled = (label, control) => make("label", {}, make("span", {}, label), control);
  const keep = (event) => event.preventDefault();
  const form = make("form", { class: "filter", role: "search", input: run, change: run, submit: keep },
    labelled("Find", text), labelled("Party", party), labelled("Topic", topic),
    make("label", { class: "check" }, only, make("span", {}, "Only with something to check")), shown);
  return form;
}

function buildChoice(all, values) {
  const known = [...new Set(values)].sort((a, b) => a.localeCompare(b, "en"));
  const options = known.map((value) => make("option", { value }, plain(value)));
  return make("select", {}, make("option", { value: "" }, all), ...options);
}

function searchable(row) {
  const due = row.due.flatMap((one) => [one.date, one.what]);
  const parties = row.parties.flat();
  return [row.name, row.title, row.date, row.place, ...parties, ...row.topics, ...due].join("\n").toLowerCase();
}
