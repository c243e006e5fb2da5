// Comforts for browsers that run scripts. Every page works without this file.
// Words come from data-* attributes, so that they are in the reader's language.
(function () {
  "use strict";

  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const fill = (template, n) => (template || "").replace("{n}", String(n));
  let ids = 0;

  // The words of a button that may hold an icon too.
  function wordsOf(button) {
    const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
    let words = null;
    while (walker.nextNode()) if (walker.currentNode.data.trim()) words = walker.currentNode;
    return words || button.appendChild(document.createTextNode(""));
  }

  // An error summary takes the focus, so that it is read first.
  function focusErrors() {
    const errors = document.querySelector(".errors");
    if (errors) errors.focus();
  }

  // A form leaves once. The button keeps its place in the tab order and says that it is busy.
  function guardForm(form) {
    form.addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "yes";
      const button = event.submitter || form.querySelector("button:not([type=button])");
      if (!button) return;
      // After the browser has read the form, so that the button's own name and value are sent.
      setTimeout(() => {
        button.setAttribute("aria-disabled", "true");
        button.setAttribute("aria-busy", "true");
        if (!button.dataset.busy) return;
        const words = wordsOf(button);
        button.dataset.idle = words.data;
        words.data = " " + button.dataset.busy;
      });
      // A download or a page that never comes must not leave the form dead.
      setTimeout(() => release(form), 15000);
    });
  }

  function release(form) {
    delete form.dataset.sent;
    for (const button of all("[aria-busy]", form)) {
      button.removeAttribute("aria-busy");
      button.removeAttribute("aria-disabled");
      if (button.dataset.idle === undefined) continue;
      wordsOf(button).data = button.dataset.idle;
      delete button.dataset.idle;
    }
  }

  // Filters stand open where there is room beside the list.
  function openWide(details) {
    if (window.matchMedia("(min-width: 60rem)").matches) details.open = true;
  }

  // "Around me": asked only when pressed, and made rough (about a kilometre) before it leaves the device.
  function locateOn(button) {
    if (!navigator.geolocation) return;
    button.hidden = false;
    const told = button.parentNode.appendChild(document.createElement("p"));
    told.className = "hint";
    told.setAttribute("role", "status");
    button.addEventListener("click", () => {
      button.setAttribute("aria-busy", "true");
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          const query = new URLSearchParams(location.search);
          query.delete("place");
          query.delete("page");
          query.set("at", coords.latitude.toFixed(2) + "," + coords.longitude.toFixed(2));
          location.href = button.dataset.locate + "?" + query;
        },
        () => {
          button.removeAttribute("aria-busy");
          told.textContent = button.dataset.failed;
        },
        { timeout: 10000, maximumAge: 600000 },
      );
    });
  }

  // data-show-when="name=value" or "name=one|other": shown while the form holds that answer.
  function showWhen(part) {
    const rule = part.dataset.showWhen;
    const name = rule.slice(0, rule.indexOf("="));
    const wanted = rule.slice(rule.indexOf("=") + 1).split("|");
    const form = part.closest("form");
    if (!form) return;
    const update = () => {
      const shown = new FormData(form).getAll(name).some((value) => wanted.includes(value));
      part.hidden = !shown;
      // What is hidden is neither sent nor required. Only what we switched off is switched on again.
      for (const field of all("input, select, textarea", part)) {
        if (!shown && !field.disabled) {
          field.disabled = true;
          field.dataset.off = "yes";
        } else if (shown && field.dataset.off) {
          field.disabled = false;
          delete field.dataset.off;
        }
      }
    };
    form.addEventListener("change", update);
    form.addEventListener("reset", () => setTimeout(update));
    update();
  }

  function printButton(button) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  function copyButton(button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    const words = wordsOf(button);
    const idle = words.data;
    const status = announcer(button);
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
      } catch {
        return;
      }
      words.data = " " + (button.dataset.copied || idle);
      status.textContent = button.dataset.copied || "";
      setTimeout(() => {
        words.data = idle;
        status.textContent = "";
      }, 4000);
    });
  }

  function announcer(beside) {
    const status = document.createElement("span");
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    beside.after(status);
    return status;
  }

  // Seen at every key, spoken only when typing rests.
  function counter(area) {
    const shown = document.createElement("p");
    shown.className = "counter";
    shown.setAttribute("aria-hidden", "true");
    area.after(shown);
    const spoken = announcer(shown);
    let timer;
    const update = () => {
      const text = fill(area.dataset.counter, area.maxLength - area.value.length);
      shown.textContent = text;
      clearTimeout(timer);
      if (document.activeElement === area) timer = setTimeout(() => (spoken.textContent = text), 1200);
    };
    area.addEventListener("input", update);
    update();
  }

  // A choice fills a text, unless somebody has written there: what one choice has put, the next one replaces.
  function fills(select) {
    const area = document.getElementById(select.dataset.fills);
    const given = (option) => (option && option.dataset.words) || "";
    select.addEventListener("change", () => {
      const isGiven = Array.from(select.options).some((option) => given(option) === area.value);
      if (area.value.trim() && !isGiven) return;
      area.value = given(select.selectedOptions[0]);
      area.dispatchEvent(new Event("input"));
    });
  }

  // The map to draw on weighs more than the rest of the page: it comes when somebody asks for it.
  function drawOn(part) {
    const button = part.querySelector("[data-draw=open]");
    const told = part.querySelector("[role=status]");
    part.hidden = false;
    button.addEventListener("click", () => {
      if (button.hasAttribute("aria-busy")) return;
      button.setAttribute("aria-busy", "true");
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = part.dataset.style;
      const script = document.createElement("script");
      script.src = part.dataset.script;
      const failed = () => {
        style.remove();
        script.remove();
        button.removeAttribute("aria-busy");
        told.textContent = part.dataset.failed;
      };
      // The script measures what the style has laid out.
      style.addEventListener("load", () => document.head.append(script));
      style.addEventListener("error", failed);
      script.addEventListener("error", failed);
      told.textContent = "";
      document.head.append(style);
    });
  }

  // Places: an editable combobox with a listbox (WAI-ARIA practice). Free text stays allowed.
  function suggest(input) {
    const focused = document.activeElement === input;
    const box = document.createElement("div");
    box.className = "combo";
    input.replaceWith(box);
    box.append(input);
    if (focused) input.focus();

    const list = document.createElement("ul");
    list.className = "combo-list";
    list.id = "suggestions-" + ++ids;
    list.hidden = true;
    list.setAttribute("role", "listbox");
    const label = input.labels && input.labels[0];
    list.setAttribute("aria-label", label ? label.textContent.trim() : input.name);
    box.append(list);
    const status = announcer(list);

    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    input.autocomplete = "off";

    let active = -1;
    let timer;
    let request;

    const options = () => all("[role=option]", list);

    function close() {
      clearTimeout(timer);
      if (request) request.abort();
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function mark(index) {
      const found = options();
      active = found.length ? (index + found.length) % found.length : -1;
      found.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
      if (active < 0) return;
      input.setAttribute("aria-activedescendant", found[active].id);
      found[active].scrollIntoView({ block: "nearest" });
    }

    function choose(option) {
      input.value = option.dataset.value;
      close();
      status.textContent = option.textContent;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }

    function show(places) {
      list.replaceChildren();
      places.forEach((place, i) => {
        const option = document.createElement("li");
        option.id = list.id + "-" + i;
        option.dataset.value = place.value;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        const name = document.createElement("span");
        name.textContent = place.label;
        const detail = document.createElement("small");
        detail.textContent = place.detail || "";
        option.append(name, " ", detail);
        option.addEventListener("click", () => choose(option));
        list.append(option);
      });
      active = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = places.length === 0;
      input.setAttribute("aria-expanded", String(places.length > 0));
      const { none, one, many } = input.dataset;
      status.textContent = places.length === 0 ? none || "" : places.length === 1 ? one || "" : fill(many, places.length);
    }

    async function ask(query) {
      if (request) request.abort();
      const mine = (request = new AbortController());
      try {
        const url = new URL(input.dataset.suggest, location.href);
        url.searchParams.set("q", query);
        const response = await fetch(url, { signal: mine.signal, headers: { accept: "application/json" } });
        if (!response.ok) throw new Error(String(response.status));
        const places = await response.json();
        if (mine === request && document.activeElement === input) show(places);
      } catch (error) {
        if (error.name === "AbortError" || mine !== request) return;
        close();
        status.textContent = input.dataset.error || "";
      }
    }

    input.addEventListener("input", () => {
      clearTimeout(timer);
      const query = input.value.trim();
      if (query.length < 2) return close();
      timer = setTimeout(() => ask(query), 180);
    });
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const open = !list.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (!open) {
          if (event.key === "ArrowDown" && input.value.trim().length > 1) ask(input.value.trim());
          return;
        }
        event.preventDefault();
        mark(event.key === "ArrowDown" ? active + 1 : active < 0 ? -1 : active - 1);
      } else if (event.key === "Enter" && open && active >= 0) {
        event.preventDefault();
        choose(options()[active]);
      } else if (event.key === "Escape" && open) {
        event.preventDefault();
        close();
      }
    });
    list.addEventListener("mousedown", (event) => event.preventDefault()); // keep the focus in the field
    input.addEventListener("blur", close);
  }

  all("form").forEach(guardForm);
  all("[data-show-when]").forEach(showWhen);
  all("[data-print]").forEach(printButton);
  all("[data-copy]").forEach(copyButton);
  all("textarea[maxlength][data-counter]").forEach(counter);
  all("select[data-fills]").forEach(fills);
  all("[data-draws]").forEach(drawOn);
  all("input[data-suggest]").forEach(suggest);
  all("[data-locate]").forEach(locateOn);
  all("details[data-open-wide]").forEach(openWide);
  // Back from the next page: the form is usable again.
  window.addEventListener("pageshow", () => all("form").forEach(release));
  focusErrors();
})();
