// Elements, and strings of a report as text that can do nothing.

// Control and format characters, halves of surrogate pairs and characters that are none, but for tab, line feed
// and the joiners that scripts and emoji need: they would hide, reorder or break what is read.
const HIDDEN = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
const SVG = "http://www.w3.org/2000/svg";

function codeName(character) {
  return "U+" + character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
}

// A report's string for an attribute or a title.
function plain(text) {
  return text.replace(HIDDEN, (character) => `[${codeName(character)}]`);
}

// A report's string as nodes, hidden characters shown by their numbers.
function written(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(HIDDEN)) {
    nodes.push(text.slice(from, found.index), make("span", { class: "code" }, codeName(found[0])));
    from = found.index + found[0].length;
  }
  nodes.push(text.slice(from));
  return nodes;
}

// A report's string apart from what stands around it, whatever its direction.
function words(text) {
  return make("bdi", {}, ...written(text));
}

function make(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

function draw(tag, attributes, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name, value);
    } else if (value !== false && value !== undefined) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children);
  return element;
}

function counted(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

// What the strip at the foot of the page says, which a screen reader reads out.
function say(...nodes) {
  document.getElementById("said").replaceChildren(...nodes);
}
