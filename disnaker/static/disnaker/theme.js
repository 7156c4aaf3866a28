"use strict";
// In the head and not deferred: the page must not flash white before it turns dark.
{
    const dark = window.matchMedia("(prefers-color-scheme: dark)");

    function chosen() {
        return localStorage.getItem("theme") || "auto";
    }

    function show() {
        const theme = chosen();
        const isDark = theme === "dark" || (theme === "auto" && dark.matches);
        document.documentElement.dataset.theme = isDark ? "dark" : "light";
        for (const button of document.querySelectorAll("[data-theme-choice]")) {
            button.setAttribute("aria-pressed", String(button.dataset.themeChoice === theme));
        }
    }

    show();
    dark.addEventListener("change", show);
    window.addEventListener("storage", show);
    document.addEventListener("DOMContentLoaded", show);
    document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-theme-choice]");
        if (button) {
            localStorage.setItem("theme", button.dataset.themeChoice);
            show();
        }
    });
}
