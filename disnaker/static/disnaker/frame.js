"use strict";
// The frame: the menu as a drawer on narrow screens, popups that close, "/" for the search box.
{
    const shell = document.getElementById("container");
    const toggle = document.querySelector("[data-menu-toggle]");
    const menu = document.getElementById("menu");
    const narrow = window.matchMedia("(max-width: 899px)");

    function setMenu(open) {
        shell.classList.toggle("shell--menu", open);
        toggle.setAttribute("aria-expanded", String(open));
        menu.inert = narrow.matches && !open;
        if (open) {
            menu.querySelector("[aria-current], a").focus();
        }
    }

    function closeMenu() {
        if (shell.classList.contains("shell--menu")) {
            setMenu(false);
            toggle.focus();
        }
    }

    function closePopups(except) {
        for (const popup of document.querySelectorAll("details[data-popup][open]")) {
            if (popup !== except) {
                popup.open = false;
            }
        }
    }

    if (toggle && menu) {
        setMenu(false);
        narrow.addEventListener("change", () => setMenu(false));
        toggle.addEventListener("click", () => setMenu(!shell.classList.contains("shell--menu")));
        document.querySelector("[data-menu-close]").addEventListener("click", closeMenu);
    }

    // What scrolls must be reachable by the keyboard.
    function openToKeyboard() {
        for (const box of document.querySelectorAll(".table-wrap, .tabs")) {
            const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
            if (scrolls && !box.hasAttribute("tabindex")) {
                box.tabIndex = 0;
            }
        }
    }

    openToKeyboard();
    window.addEventListener("resize", openToKeyboard);

    // Names that the admin's widgets leave out: its magnifying glass has one but no role that may have it, and a box
    // that searches while one types (select2) is called after what is chosen in it, which may be nothing.
    function nameWidgets() {
        for (const sign of document.querySelectorAll("span[aria-label]:not([role])")) {
            sign.setAttribute("role", "img");
        }
        for (const select of document.querySelectorAll("select.select2-hidden-accessible")) {
            const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`);
            const chosen = document.getElementById(`select2-${select.id}-container`);
            if (label && chosen) {
                label.id = label.id || `${select.id}-label`;
                chosen.setAttribute("aria-labelledby", label.id);
                chosen.parentElement.setAttribute("aria-labelledby", `${label.id} ${chosen.id}`);
            }
            const box = select.multiple && select.nextElementSibling?.querySelector(".select2-search__field");
            if (label && box) {
                box.setAttribute("aria-label", label.textContent.trim());
            }
        }
    }

    window.addEventListener("load", nameWidgets);
    if (window.django && window.django.jQuery) {
        window.django.jQuery(nameWidgets); // after the admin's own scripts, which wait for jQuery
    }
    document.addEventListener("formset:added", () => setTimeout(nameWidgets));

    document.addEventListener("click", (event) => closePopups(event.target.closest("details[data-popup]")));
    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            const popup = document.querySelector("details[data-popup][open]");
            closePopups(null);
            if (popup) {
                popup.querySelector("summary").focus();
            }
            if (toggle) {
                closeMenu();
            }
        }
        const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
        if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
            const box = document.querySelector("#searchbar, [data-shortcut='/']");
            if (box) {
                event.preventDefault();
                box.focus();
                box.select();
            }
        }
    });
}
