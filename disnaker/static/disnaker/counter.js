"use strict";
// The photo that was chosen is shown before it is sent.
for (const form of document.querySelectorAll("[data-counter]")) {
  const input = form.querySelector("input[type=file]");
  const shown = form.querySelector("[data-photo-shown]");
  input.addEventListener("change", () => {
    const [file] = input.files;
    shown.hidden = !file;
    if (file) {
      const reader = new FileReader();
      reader.addEventListener("load", () => {
        shown.src = reader.result;
      });
      reader.readAsDataURL(file);
    }
  });
}
