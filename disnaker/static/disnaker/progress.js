"use strict";
// Asks how far a piece of work is, and shows the page anew when it is done.
for (const box of document.querySelectorAll("[data-progress-url]")) {
  const bar = box.querySelector("progress");
  const text = box.querySelector(".bar__text");
  const ask = async () => {
    try {
      const answer = await fetch(box.dataset.progressUrl, { headers: { Accept: "application/json" } });
      if (answer.ok) {
        const state = await answer.json();
        if (state.finished) {
          window.location.reload();
          return;
        }
        bar.value = state.percent;
        if (state.step) {
          text.textContent = state.total > 1 && !state.step.includes(String(state.total)) ? `${state.step} ${state.percent}%` : state.step;
        }
      }
    } catch {
      // The server may be starting again; the next question will tell.
    }
    window.setTimeout(ask, 1000);
  };
  window.setTimeout(ask, 400);
}
