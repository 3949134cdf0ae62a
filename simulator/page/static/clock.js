// The clock of the rehearsal, and the line of its day.

import { fill, h, t, toast } from "./dom.js";
import { command, on, store } from "./store.js";

const $ = (id) => document.getElementById(id);

/** Order something, and say so when it doesn't work. */
export async function order(what, more) {
  try {
    await command(what, more);
  } catch (error) {
    toast(t("trouble", { why: error.message }), { alert: true });
  }
}

/** Hurry to a moment, or to the next morning; that needs a bot that hears. */
export function hurry(moment) {
  if (store.troubles.dead || store.troubles.down) toast(t("clock.not_now"));
  else if (moment) order("hurry", { moment });
  else order("tomorrow");
}

const local = (iso) => new Intl.DateTimeFormat("en-GB", { timeZone: store.zone, hour: "2-digit", minute: "2-digit" }).format(new Date(iso));
const named = (stage) => t(`stage.${stage.name}`);

/** Wire the controls; everything follows the store. */
export function startClock() {
  $("pause").addEventListener("click", () => order(store.clock.paused ? "resume" : "pause"));
  $("speed").addEventListener("change", (event) => order("speed", { speed: Number(event.target.value) }));
  fill($("jump"), "skip", t("clock.jump"));
  $("jump").addEventListener("click", () => order("jump"));
  $("next").addEventListener("click", () => hurry(nextStage()?.at));
  on("clock", drawClock);
  on("troubles", drawClock);
  on("line", () => {
    drawLine();
    drawClock();
  });
}

const nextStage = () => store.line.stages.find((stage) => Date.parse(stage.at) > Date.parse(store.clock.now));

function drawClock() {
  const { clock } = store;
  if (!clock || !store.line || !store.troubles) return;
  const time = clock.now.slice(11, clock.now.slice(16, 17) === ":" ? 19 : 16);
  $("time").textContent = time;
  $("time").dateTime = clock.now;
  $("date").textContent = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: store.zone, month: "long", day: "numeric", weekday: "short" }).format(new Date(clock.now));
  const pause = t(clock.paused ? "clock.resume" : "clock.pause");
  $("pause").setAttribute("aria-label", pause);
  fill($("pause"), clock.paused ? "play" : "pause", pause);
  $("pause").classList.toggle("primary", clock.paused);
  // After the end of a day there is one way on, and one button for it.
  $("pause").hidden = $("jump").hidden = clock.over && !clock.hurrying;
  $("next").classList.toggle("primary", clock.over && !clock.hurrying);
  $("speed").value = String(clock.speed);
  const stage = nextStage();
  fill($("next"), "fast", clock.hurrying ? t("clock.hurrying", { time: local(clock.hurrying) })
    : stage ? `${local(stage.at)} ${named(stage)}` : t("clock.tomorrow"));
  $("next").disabled = Boolean(clock.hurrying);
  $("waiting").textContent = waitingFor();
  document.body.classList.toggle("night", Number(time.slice(0, 2)) >= 18 || Number(time.slice(0, 2)) < 6);
  moveHead();
}

/** What the bot is doing, by its own word. */
function waitingFor() {
  const { clock, troubles } = store;
  if (troubles.dead) return t("bot.dead", { n: troubles.back_in ?? 0 });
  if (clock.over && clock.idle) return t("bot.over");
  if (troubles.down) return t("bot.down");
  if (!clock.idle) return t("bot.working");
  if (!clock.until) return t("bot.idle");
  if (clock.paused && clock.soon !== null) return t("bot.paused", { n: clock.soon });
  const stage = store.line.stages.find((s) => Math.abs(Date.parse(s.at) - Date.parse(clock.until)) < 1500);
  return stage ? t("bot.until_stage", { time: local(clock.until), stage: named(stage) }) : t("bot.until", { time: local(clock.until) });
}

const at = (iso) => {
  const [from, to] = [Date.parse(store.line.begins), Date.parse(store.line.ends)];
  return Math.min(100, Math.max(0, ((Date.parse(iso) - from) / (to - from)) * 100));
};

function moveHead() {
  const place = at(store.clock.now);
  $("head").style.left = `${place}%`;
  $("passed").style.width = `${place}%`;
  for (const mark of $("marks").children) mark.classList.toggle("past", Number(mark.dataset.at) <= place);
}

const MAIN = ["opens", "due", "closes", "summary"];

/** A mark for each moment; stages of one moment share it. The main ones are named above the line. */
function drawLine() {
  const moments = new Map();
  for (const stage of store.line.stages) moments.set(stage.at, [...(moments.get(stage.at) ?? []), stage]);
  const marks = [...moments.values()].map((stages) => {
    const first = stages.find((stage) => MAIN.includes(stage.name)) ?? stages[0];
    const main = MAIN.includes(first.name);
    const hint = t("clock.hurry_to", { time: local(first.at), stage: stages.map(named).join(" · ") });
    const label = main ? [h("b", {}, local(first.at)), ` ${named(first)}`] : t(`short.${first.name}`);
    const high = main && first.name !== "summary";
    const mark = h("button", {
      type: "button", class: `mark ${high ? "high" : "low"}${main ? " main" : ""}`, dataset: { at: at(first.at) },
      title: hint, "aria-label": hint, onclick: () => hurry(first.at),
    }, h("span", {}, label));
    mark.style.left = `${at(first.at)}%`;
    if (at(first.at) > 96) mark.classList.add("at-end");
    if (at(first.at) < 4) mark.classList.add("at-start");
    return mark;
  });
  $("marks").replaceChildren(...marks);
}
