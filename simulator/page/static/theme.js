// Before anything is drawn: the colours that were chosen last time.
const chosen = localStorage.getItem("theme");
if (chosen) document.documentElement.dataset.theme = chosen;
