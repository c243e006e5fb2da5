// The map of what is asked and offered. The page holds the same as a list below it, so that without this
// file nothing is missing; the contract with the page stands in src/near.
"use strict";

(() => {
  const box = document.getElementById("map");
  if (!box || !window.L || !window.fetch || !window.AbortController) return;

  const KINDS = ["asks", "offers", "missions", "orgs"];
  const { map, names, say, calm, openWide, begin, source, onRest } = Ground.make(box);
  const number = new Intl.NumberFormat(document.documentElement.lang || undefined);

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
  } else {
    openWide();
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

  begin();
  if (box.dataset.clusters) onRest(source(box.dataset.clusters, showClusters, false));
})();
