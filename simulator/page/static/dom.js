// Elements, words and icons: the only place where elements are made. Text is always text, never markup.

const words = JSON.parse(document.getElementById("words").textContent);
export const lang = document.documentElement.lang.slice(0, 2);

/** The page's wording: {name} stands for values. */
export function t(key, values = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** An element: h("button", { class: "x", onclick: f, "aria-label": "y" }, "text", child, null). */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "dataset") Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const PATHS = {
  back: "M15 5l-7 7 7 7",
  send: "M4 12l16-8-6 16-3-6z",
  clip: "M8 12.5V7a4 4 0 018 0v8a6 6 0 01-12 0V8",
  camera: "M4 8h3l2-3h6l2 3h3v11H4zM12 10a3.5 3.5 0 100 7 3.5 3.5 0 000-7z",
  minus: "M6 12h12",
  mic: "M12 4a3 3 0 00-3 3v4a3 3 0 006 0V7a3 3 0 00-3-3zM6 11a6 6 0 0012 0M12 17v3",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  pin: "M9 4h6l-1 6 3 3H7l3-3zM12 13v7",
  close: "M6 6l12 12M18 6L6 18",
  down: "M6 9l6 6 6-6",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  search: "M11 5a6 6 0 100 12 6 6 0 000-12zM20 20l-4.5-4.5",
  slash: "M7 4h10a3 3 0 013 3v10a3 3 0 01-3 3H7a3 3 0 01-3-3V7a3 3 0 013-3zM14 8l-4 8",
  pause: "M9 6v12M15 6v12",
  play: "M8 5.5l10 6.5-10 6.5z",
  skip: "M6 6l9 6-9 6zM18 6v12",
  fast: "M4 7l7 5-7 5zM13 7l7 5-7 5z",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6z",
  pencil: "M5 19l1-4L16.5 4.5l3 3L9 18z",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  person: "M12 4a4 4 0 100 8 4 4 0 000-8zM4 20c1-4 4-6 8-6s7 2 8 6",
  reply: "M10 6l-6 6 6 6v-4c5 0 8 1 10 5 0-6-3-9-10-9z",
};

/** A line icon, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.append(path);
  return svg;
}

/** A round sign with the first letter of a name; the bot's is its own. */
export function avatar(id, name, small = false) {
  const kind = small ? "avatar small" : "avatar";
  if (id === 0) return h("span", { class: `${kind} bot`, "aria-hidden": "true" });
  const hue = Math.abs(id * 47) % 12;
  return h("span", { class: kind, dataset: { hue }, "aria-hidden": "true" }, [...name][0] ?? "?");
}

const clocks = new Map();

/** An icon and words into a button, unless they are there already. */
export function fill(button, name, text) {
  const key = `${name} ${text}`;
  if (button.dataset.shows === key) return;
  button.dataset.shows = key;
  button.replaceChildren(icon(name), h("span", {}, text));
}

/** The sign of whoever only looks on. */
export const eye = () => h("span", { class: "avatar eye", "aria-hidden": "true" }, icon("eye"));

/** Unix seconds as local time of the site, such as 06:01. */
export function timeOf(seconds, zone) {
  if (!clocks.has(zone)) {
    clocks.set(zone, new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }));
  }
  return clocks.get(zone).format(new Date(seconds * 1000));
}

const dates = new Map();

/** Unix seconds as the site's day in words. */
export function dayOf(seconds, zone) {
  if (!dates.has(zone)) {
    const style = { timeZone: zone, month: "long", day: "numeric", weekday: "short" };
    dates.set(zone, new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", style));
  }
  return dates.get(zone).format(new Date(seconds * 1000));
}

/** Whether somebody may begin to type without a keyboard coming up over what they read. */
export const withKeys = () => matchMedia("(pointer: fine)").matches;

const live = document.getElementById("live");

/** Say something to screen readers and show it for a moment. */
export function toast(text, { alert = false } = {}) {
  const box = h("div", { class: alert ? "toast alert" : "toast" }, text);
  live.append(box);
  setTimeout(() => box.remove(), alert ? 9000 : 4500);
}
