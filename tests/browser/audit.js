// What a careful reader of the page would mark: returns a list of complaints, empty when there is nothing.
() => {
  const complaints = [];
  const seen = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className || element.id}: ${element.textContent.trim().slice(0, 30)}`;
  const all = [...document.body.querySelectorAll("*")].filter((element) => !element.closest("svg") && seen(element));

  // Nothing runs over.
  if (document.scrollingElement.scrollWidth > innerWidth) complaints.push(`the page is ${document.scrollingElement.scrollWidth} px wide`);
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX + getComputedStyle(element).overflowY);
  for (const element of all) {
    const style = getComputedStyle(element);
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || element.closest(".unseen, .skip")) continue;
    const box = element.getBoundingClientRect();
    const cut = style.overflowX !== "visible" && style.textOverflow !== "ellipsis" && element.scrollWidth > element.clientWidth + 1;
    let scroller = element.parentElement;
    while (scroller && !scrolls(scroller)) scroller = scroller.parentElement;
    const outside = !scroller && (box.left < -1 || box.right > innerWidth + 1);
    if (cut || outside) complaints.push(`text runs over in ${name(element)}`);
  }

  // Everything that can be used has a name; ids are unique.
  for (const element of all.filter((e) => e.matches("button, a, input, select, textarea, img, [role]"))) {
    if (element.matches("img[alt='']") || element.closest("[aria-hidden=true]") || element.matches("[role=group], [role=listbox], [role=log]")) continue;
    const labelled = element.getAttribute("aria-label") || element.title || element.alt || element.textContent.trim() || element.labels?.[0]?.textContent.trim();
    if (!labelled && !element.matches("[role=status]")) complaints.push(`no name: ${element.outerHTML.slice(0, 80)}`);
  }
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i))) complaints.push(`id twice: ${id}`);

  // Contrast as WCAG AA wants it: 4.5, large text 3.
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (css) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, low) => [0, 1, 2].map((i) => top[i] * top[3] + low[i] * (1 - top[3])).concat(1);
  const ground = (element) => {
    if (!element) return [255, 255, 255, 1];
    const style = getComputedStyle(element);
    const stop = /gradient\([^,]*,\s*((?:rgb|color)[^)]*\))/.exec(style.backgroundImage);
    const own = rgba(stop ? stop[1] : style.backgroundColor);
    return own[3] > 0.995 ? own : over(own, ground(element.parentElement));
  };
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  for (const element of all) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.data));
    if (!own || element.matches(":disabled, .done .tick, summary")) continue;
    const style = getComputedStyle(element);
    const back = ground(element);
    const front = over(rgba(style.color), back);
    const [high, low] = [light(front), light(back)].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.6 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) complaints.push(`contrast ${ratio.toFixed(2)} in ${name(element)}`);
  }
  return [...new Set(complaints)];
}
