// The pictures of one message, or of several that were sent together: one bubble, a grid, each to enlarge.

import { h, t } from "./dom.js";
import { show } from "./dialogs.js";

// How many stand in each row; three are one large and two small.
const ROWS = { 2: [2], 4: [2, 2], 5: [2, 3], 6: [3, 3], 7: [2, 2, 3], 8: [2, 3, 3], 9: [3, 3, 3], 10: [2, 2, 3, 3] };

/** The messages that were sent together with `message`, in order; itself alone when it was sent alone. */
export function together(room, message) {
  if (!message.album) return [message];
  return [...room.messages.values()].filter((one) => one.album === message.album).sort((a, b) => a.id - b.id);
}

/** The pictures of these messages; `by` is who sent them. */
export function pictures(messages, by) {
  const shown = messages.map((message) => ({ url: message.photo.url, text: message.text, alt: altOf(message, by) }));
  const all = messages.map((message, i) => picture(message, shown, i));
  if (all.length === 1) return all[0];
  return h("div", { class: `album of-${all.length}`, role: "group", "aria-label": t("chat.album", { name: by, n: all.length }) }, all);
}

const altOf = (message, by) => (message.text ? message.text.replace(/\s+/g, " ").slice(0, 80) : t("chat.photo_of", { name: by }));

function picture(message, shown, i) {
  const { url, w, h: height } = message.photo;
  const several = shown.length > 1;
  const label = several ? t("chat.enlarge_of", { n: i + 1, all: shown.length }) : t("chat.enlarge");
  return h(
    "button", { type: "button", class: several ? `picture ${sizeOf(i, shown.length)}` : "picture", dataset: { picture: message.id }, "aria-label": label, onclick: () => show(shown, i) },
    h("img", { src: url, width: w, height, alt: shown[i].alt, loading: "lazy", decoding: "async" }),
  );
}

/** How much of its row a picture takes: half of it or a third; of three, the first takes more. */
function sizeOf(i, all) {
  if (all === 3) return i === 0 ? "large" : "third";
  let before = 0;
  const row = (ROWS[all] ?? [3]).find((n) => (before += n) > i) ?? 3;
  return row === 2 ? "half" : "third";
}
