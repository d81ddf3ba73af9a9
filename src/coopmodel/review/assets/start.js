// Which part of the page is open, and the way from one to the other.

const rows = JSON.parse(document.getElementById("overview").textContent);
const main = document.getElementById("main");
const ways = document.getElementById("ways");
let overview = null;
let place = 0;
rows.forEach((row, at) => { row.at = at; });

// The report that is open, by its place; -1 for the overview. An address as in "#report-3" keeps the way back.
function opened() {
  const number = Number(/^#report-([0-9]+)$/.exec(location.hash)?.[1] ?? 0);
  return rows.length === 1 ? 0 : Math.min(number, rows.length) - 1;
}

function goTo(at) {
  location.hash = at < 0 ? "#overview" : `#report-${at + 1}`;
}

function openReport(at) {
  const data = document.querySelectorAll("script.data")[at].textContent;
  document.body.className = rows.length === 1 ? "one only" : "one";
  main.replaceChildren(buildReport(JSON.parse(data)));
  document.title = `${plain(rows[at].title)} \u2013 Review`;
}

function openOverview() {
  document.body.className = "many";
  overview ??= buildOverview(rows);
  main.replaceChildren(overview);
  window.scrollTo(0, place);
  document.title = `Review of ${rows.length} reports`;
  say(make("p", { class: "hint" }, "Arrow keys move along the timeline, Enter opens a report."));
}

function buildWays(at) {
  const way = (label, to) => make("button", { type: "button", disabled: to === null, click: () => goTo(to) }, label);
  if (rows.length === 1 || at < 0) {
    return [];
  }
  return [
    way("Overview", -1),
    way("Previous", at > 0 ? at - 1 : null),
    make("span", { class: "where" }, `${at + 1} of ${rows.length}`),
    way("Next", at + 1 < rows.length ? at + 1 : null),
  ];
}

function open(moved) {
  const at = opened();
  if (at >= 0 && document.body.className === "many") {
    place = window.scrollY;
  }
  if (at < 0) {
    openOverview();
  } else {
    openReport(at);
  }
  ways.replaceChildren(...buildWays(at));
  if (moved) {
    main.querySelector("h1").focus({ preventScroll: true });
  }
}

window.addEventListener("hashchange", () => open(true));
open(false);
