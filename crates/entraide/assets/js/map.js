// The map of what is asked and offered. The page holds the same as a list below it, so that without this
// file nothing is missing; the contract with the page stands in src/near.
"use strict";

(() => {
  const box = document.getElementById("map");
  if (!box || !window.L || !window.fetch || !window.AbortController) return;

  const KINDS = ["asks", "offers", "missions", "orgs"];
  const NEAREST = 14;
  const COMMUNES_FROM = 10;
  const labels = JSON.parse(box.dataset.labels || "{}");
  const say = (name, count) => (labels[name] || "").replace("{count}", count);
  const number = new Intl.NumberFormat(document.documentElement.lang || undefined);
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
  const numbers = (text) => (text || "").split(",").map(Number);

  box.hidden = false;

  const map = L.map(box, {
    zoomControl: false,
    attributionControl: false,
    minZoom: 5,
    maxZoom: NEAREST,
    fadeAnimation: false,
    zoomAnimation: !calm.matches,
    inertia: !calm.matches,
    worldCopyJump: false,
    maxBoundsViscosity: 1,
  });
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", labels.map || document.title);
  L.control.zoom({ zoomInTitle: say("zoomIn"), zoomOutTitle: say("zoomOut") }).addTo(map);
  const credit = L.control.attribution({ prefix: false }).addTo(map);
  const pane = (name, level) => {
    const made = map.createPane(name);
    made.style.zIndex = level;
    made.style.pointerEvents = "none";
  };
  pane("names", 450);

  const status = document.createElement("p");
  status.className = "map-status";
  status.setAttribute("role", "status");
  box.append(status);

  // ---- where it opens ----

  const circle = () => {
    const { lat, lon, radius } = box.dataset;
    if (!lat || !lon) return null;
    return { at: L.latLng(Number(lat), Number(lon)), radius: Number(radius) || 0 };
  };

  const asked = circle();
  if (asked && asked.radius) {
    L.circle(asked.at, { radius: asked.radius, className: "map-radius", interactive: false }).addTo(
      map.setView(asked.at, 9),
    );
    map.fitBounds(asked.at.toBounds(asked.radius * 2), { animate: false, padding: [8, 8] });
  } else if (asked) {
    map.setView(asked.at, 11);
  } else if (box.dataset.area) {
    const [s, w, n, e] = numbers(box.dataset.area);
    map.fitBounds([[s, w], [n, e]], { animate: false });
  } else {
    map.setView([46.6, 2.5], 6);
  }

  // ---- the background ----

  const style = () => getComputedStyle(box);
  const COLOURS = "water land urban river division border halo city place dot".split(" ");
  const colours = () => {
    const now = style();
    return Object.fromEntries(COLOURS.map((name) => [name, now.getPropertyValue("--map-" + name).trim()]));
  };
  // Where our buttons and the credit lie over the names, as the canvas with this corner counts.
  let controls = null;
  map.on("resize", () => (controls = null));
  const covered = (corner) => {
    if (!controls) {
      const frame = box.getBoundingClientRect();
      controls = [...box.querySelectorAll(".leaflet-control")].map((control) => {
        const { left, top, right, bottom } = control.getBoundingClientRect();
        return [left - frame.left, top - frame.top, right - frame.left, bottom - frame.top];
      });
    }
    const { x, y } = map.containerPointToLayerPoint([0, 0]).subtract(corner);
    return controls.map(([left, top, right, bottom]) => [left + x, top + y, right + x, bottom + y]);
  };
  const names = new Names.Layer({ colours: colours(), font: style().fontFamily, communesFrom: COMMUNES_FROM, covered });

  async function background() {
    const { tiles, tilesCredit, basemap } = box.dataset;
    if (tiles) {
      L.tileLayer(tiles, { maxZoom: 19 }).addTo(map);
      map.setMaxZoom(18);
      credit.addAttribution(tilesCredit || "");
      return;
    }
    names.addTo(map);
    credit.addAttribution(say("credit"));
    controls = null;
    const answer = await fetch(basemap);
    if (!answer.ok) throw new Error(String(answer.status));
    const file = Basemap.read(await answer.json());
    const layer = new Basemap.Tiles({ tileSize: 512, layers: file.layers, colours: colours(), updateWhenIdle: false });
    layer.addTo(map);
    names.cities = file.cities;
    names.refresh();
    if (file.box) {
      const [s, w, n, e] = file.box;
      const world = L.latLngBounds([s, w], [n, e]);
      map.setMinZoom(Math.max(5, map.getBoundsZoom(world, true)));
      map.setMaxBounds(world);
    }
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      layer.options.colours = names.options.colours = colours();
      layer.redraw();
      names.refresh();
    });
    if (document.fonts) document.fonts.ready.then(() => names.widths.clear()).then(() => names.refresh());
  }
  background().catch(() => {});

  // ---- asking the server ----

  // Rounded outward to the tiles of the zoom, so that a small move asks for the same again, which is kept.
  function around(zoom) {
    const bounds = map.getBounds();
    const wide = 360 / 2 ** zoom;
    const high = wide / 2;
    const down = (value, step) => Math.floor(value / step) * step;
    const up = (value, step) => Math.ceil(value / step) * step;
    const edges = [
      Math.max(-85, down(bounds.getSouth(), high)),
      Math.max(-180, down(bounds.getWest(), wide)),
      Math.min(85, up(bounds.getNorth(), high)),
      Math.min(180, up(bounds.getEast(), wide)),
    ];
    return edges.map((edge) => Number(edge.toFixed(5))).join(",");
  }

  // Asks for what lies in view, one request at a time: a newer one ends the one before.
  function source(address, show, quiet) {
    let request = null;
    let shown = "";
    return async function ask() {
      const zoom = Math.round(map.getZoom());
      const url = `${address}${address.includes("?") ? "&" : "?"}bbox=${around(zoom)}&zoom=${zoom}`;
      if (url === shown) return;
      shown = url;
      if (request) request.abort();
      const mine = (request = new AbortController());
      const slow = setTimeout(() => tell(quiet ? "" : say("loading")), 600);
      try {
        const answer = await fetch(url, { signal: mine.signal, headers: { accept: "application/json" } });
        if (!answer.ok) throw new Error(String(answer.status));
        const found = await answer.json();
        if (mine !== request) return;
        show(found);
        if (!quiet) tell("");
      } catch (error) {
        if (error.name === "AbortError" || mine !== request) return;
        shown = "";
        if (!quiet) tell(say("error"));
      } finally {
        clearTimeout(slow);
      }
    };
  }

  function tell(text) {
    if (status.textContent !== text) status.textContent = text;
  }

  // ---- listings ----

  // Circles on the map by place: those that stay are left alone, those that go are used again.
  let circles = new Map();

  const sizeOf = (count) => Math.round(Math.min(54, 26 + 7 * Math.log10(Math.max(1, count))));
  const brief = new Intl.NumberFormat(number.resolvedOptions().locale, { notation: "compact" });
  const short = (count) => (count < 1000 ? number : brief).format(count).replace(/\s/g, "");

  function describe(spot) {
    const parts = [spot.label, say("cluster", number.format(spot.count))];
    const kinds = KINDS.filter((kind) => spot[kind]);
    if (kinds.length > 1) parts.push(...kinds.map((kind) => `${number.format(spot[kind])} ${say(kind)}`));
    return parts.filter(Boolean).join(", ");
  }

  function newCircle() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "map-spot";
    button.append(document.createElement("span"));
    const icon = L.divIcon({ html: button, className: "map-pin", iconSize: null });
    const marker = L.marker([0, 0], { icon, keyboard: false, riseOnHover: true });
    marker.button = button;
    marker.on("click", () => chosen(marker));
    return marker;
  }

  function fill(marker, spot) {
    const { button } = marker;
    const size = sizeOf(spot.count);
    marker.spot = spot;
    marker.setLatLng([spot.lat, spot.lon]);
    button.style.setProperty("--size", size + "px");
    // Where the part of each kind ends in the ring.
    let sum = 0;
    for (const kind of KINDS) {
      sum += spot[kind] || 0;
      button.style.setProperty("--" + kind, Math.round((100 * sum) / Math.max(1, spot.count)) + "%");
    }
    button.firstChild.textContent = short(spot.count);
    button.setAttribute("aria-label", describe(spot));
    button.classList.toggle("is-place", Boolean(spot.url));
  }

  // Where circles would lie on each other, the largest takes in the others.
  function apart(clusters) {
    const kept = [];
    for (const spot of [...clusters].sort((a, b) => b.count - a.count)) {
      const { x, y } = map.project([spot.lat, spot.lon]);
      const radius = sizeOf(spot.count) / 2;
      const near = (other) => Math.hypot(other.x - x, other.y - y) < other.radius + radius - 3;
      const over = kept.find(near);
      if (!over) {
        kept.push({ ...spot, x, y, radius });
        continue;
      }
      for (const part of ["count", ...KINDS]) over[part] = (over[part] || 0) + (spot[part] || 0);
      over.radius = sizeOf(over.count) / 2;
      delete over.url;
    }
    return kept;
  }

  function showClusters(found) {
    const clusters = apart(found.clusters);
    const next = new Map();
    const fresh = [];
    for (const spot of clusters) {
      const key = `${spot.lat},${spot.lon}`;
      const here = circles.get(key);
      if (here && !next.has(key)) {
        circles.delete(key);
        if (JSON.stringify(here.spot) !== JSON.stringify(spot)) fill(here, spot);
        next.set(key, here);
      } else if (!next.has(key)) {
        next.set(key, null);
        fresh.push([key, spot]);
      }
    }
    const gone = [...circles.values()];
    const focused = gone.find((marker) => marker.button === document.activeElement);
    for (const [key, spot] of fresh) {
      const marker = gone.pop() || newCircle();
      marker.closePopup().unbindPopup();
      fill(marker, spot);
      if (!map.hasLayer(marker)) marker.addTo(map);
      next.set(key, marker);
    }
    for (const marker of gone) marker.remove();
    // Somebody who works by keyboard goes on from the map.
    if (focused) box.focus({ preventScroll: true });
    circles = next;
    names.spots = clusters.map((spot) => ({
      x: Basemap.east(spot.lon),
      y: Basemap.south(spot.lat),
      radius: spot.radius,
    }));
    names.refresh();
  }

  function chosen(marker) {
    const { spot } = marker;
    if (spot.url) return open(marker);
    const zoom = Math.min(map.getMaxZoom(), map.getZoom() + 2);
    map.setView([spot.lat, spot.lon], zoom, { animate: !calm.matches });
  }

  let opened = null;

  function open(marker) {
    const { spot } = marker;
    const content = document.createElement("div");
    const title = document.createElement("strong");
    title.textContent = spot.label || say("cluster", number.format(spot.count));
    content.append(title);
    const list = document.createElement("ul");
    for (const kind of KINDS) {
      if (!spot[kind]) continue;
      const line = document.createElement("li");
      line.className = "is-" + kind;
      line.textContent = `${number.format(spot[kind])} ${say(kind)}`;
      list.append(line);
    }
    const link = document.createElement("a");
    link.href = spot.url;
    link.textContent = say("open");
    content.append(list, link);
    marker.unbindPopup().bindPopup(content, {
      closeButton: false,
      minWidth: 160,
      autoPanPaddingTopLeft: [64, 8], // beside our buttons
      offset: [0, 6 - sizeOf(spot.count) / 2],
    });
    marker.openPopup();
    opened = marker;
    link.focus({ preventScroll: true });
  }

  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !opened || !opened.isPopupOpen()) return;
    map.closePopup();
    opened.button.focus({ preventScroll: true });
  });

  // ---- communes ----

  function showPlaces({ places }) {
    names.places = places.map(({ name, lat, lon, size }) => ({
      name,
      size: size || 0,
      x: Basemap.east(lon),
      y: Basemap.south(lat),
    }));
    names.refresh();
  }

  const clusters = source(box.dataset.clusters, showClusters, false);
  const places = source(box.dataset.places, showPlaces, true);
  let timer;
  function moved() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (box.dataset.clusters) clusters();
      if (box.dataset.places && !box.dataset.tiles && map.getZoom() >= COMMUNES_FROM) places();
    }, 120);
  }
  map.on("moveend", moved);
  moved();
})();
