// The three troubles, and what became of people's messages.

import { order } from "./clock.js";
import { t } from "./dom.js";
import { on, store } from "./store.js";

const $ = (id) => document.getElementById(id);
const FIGURES = ["written", "in_ledger", "talk", "on_their_way", "lost", "repeated", "acknowledged"];

/** Wire the switches; everything follows the store. */
export function startStage() {
  $("down").addEventListener("click", () => order("down", { on: !store.troubles.down }));
  $("slow").addEventListener("click", () => order("slow", { on: !store.troubles.slow }));
  $("kill").addEventListener("click", () => order(store.troubles.dead ? "revive" : "kill"));
  on("troubles", drawTroubles);
  on("figures", drawFigures);
}

function drawTroubles() {
  const { down, slow, dead, back_in: back } = store.troubles;
  $("down").setAttribute("aria-checked", String(down));
  $("slow").setAttribute("aria-checked", String(slow));
  $("kill").setAttribute("aria-checked", String(dead));
  $("kill-note").textContent = dead ? t("trouble.revive", { n: back ?? 0 }) : t("trouble.kill_note");
  document.body.classList.toggle("bot-dead", dead);
}

function drawFigures() {
  for (const name of FIGURES) {
    const box = $(`figure-${name}`);
    const value = store.figures[name];
    const text = value === null ? "–" : String(value);
    if (box.textContent !== text) box.textContent = text;
  }
  $("figure-lost").parentElement.classList.toggle("bad", store.figures.lost > 0);
  $("figure-repeated").parentElement.classList.toggle("bad", store.figures.repeated > 0);
}
