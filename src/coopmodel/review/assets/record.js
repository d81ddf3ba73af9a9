// The right side: the record, a row for each fact.

const KINDS = ["meeting", "date", "place", "party", "person", "agenda", "statement", "initiative"];

function buildRecord(report) {
  const facts = [];
  const groups = report.groups.map((group) => buildGroup(group, report, facts, 2));
  if (facts.length === 0) {
    groups.push(make("p", { class: "hint" }, "The record holds no fact."));
  }
  return { element: make("div", { class: "record" }, ...groups), facts };
}

function buildGroup(group, report, facts, level) {
  const parts = [];
  if (group.title) {
    const number = group.groups.some((inner) => inner.title) || level === 2 && group.title !== "Initiatives" ? 0 : group.groups.length || group.facts.length;
    parts.push(make(`h${level}`, {}, number ? `${group.title} (${number})` : group.title));
  }
  const rows = group.facts.map((number) => {
    facts[number] = buildFact(report.facts[number], number);
    return make("li", {}, facts[number]);
  });
  if (rows.length) {
    parts.push(make("ul", { class: "facts" }, ...rows));
  }
  parts.push(...group.groups.map((inner) => buildGroup(inner, report, facts, level + 1)));
  return make(group.title ? "section" : "div", { class: group.title ? `group level-${level}` : "card" }, ...parts);
}

function buildFact(fact, number) {
  const value = make("span", { class: "value" }, words(fact.value));
  if (fact.detail) {
    value.append(" ", make("span", { class: "detail" }, "\u00b7 ", words(fact.detail)));
  }
  value.append(...fact.tags.flatMap((tag) => [" ", make("span", { class: "tag" }, words(tag))]));
  if (fact.fault) {
    const sign = make("span", { class: "sign", "aria-hidden": "true" }, "!");
    value.append(make("span", { class: "fault" }, sign, words(fact.fault)));
  }
  const attributes = { class: `fact in-${fact.kind} ${fact.state}`, role: "button", tabindex: -1, "data-fact": number };
  return make("div", attributes, make("span", { class: "label" }, words(fact.label)), " ", value);
}

// One button for each kind that occurs, to hide and show its marks in the text.
function buildLegend(report, repaint) {
  const hidden = new Set();
  const kinds = KINDS.filter((kind) => report.facts.some((fact) => fact.kind === kind && fact.rules.length));
  const buttons = kinds.map((kind) => {
    const toggle = () => {
      if (!hidden.delete(kind)) {
        hidden.add(kind);
      }
      button.setAttribute("aria-pressed", String(!hidden.has(kind)));
      repaint(hidden);
    };
    const button = make("button", { type: "button", class: `kind in-${kind}`, "aria-pressed": "true", click: toggle }, kind);
    return button;
  });
  return make("div", { class: "legend", role: "group", "aria-label": "Kinds of facts marked in the text" }, ...buttons);
}
