// A map on its background, with the names of communes: what the map of listings and the one to draw on share. The
// contract with the page stands in src/near.
"use strict";

const Ground = (() => {
  const NEAREST = 14;
  const COMMUNES_FROM = 10;

  function make(box) {
    const labels = JSON.parse(box.dataset.labels || "{}");
    const say = (name, count) => (labels[name] || "").replace("{count}", count);
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
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
    const pane = map.createPane("names");
    pane.style.zIndex = 450;
    pane.style.pointerEvents = "none";

    const status = document.createElement("p");
    status.className = "map-status";
    status.setAttribute("role", "status");
    box.append(status);

    // The whole of what the platform serves.
    function openWide() {
      if (!box.dataset.area) return map.setView([46.6, 2.5], 6);
      const [s, w, n, e] = box.dataset.area.split(",").map(Number);
      return map.fitBounds([[s, w], [n, e]], { animate: false });
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

    function showPlaces({ places }) {
      names.places = places.map(({ name, lat, lon, size }) => ({
        name,
        size: size || 0,
        x: Basemap.east(lon),
        y: Basemap.south(lat),
      }));
      names.refresh();
    }

    // Asks at each rest.
    function onRest(ask) {
      let timer;
      const moved = () => {
        clearTimeout(timer);
        timer = setTimeout(ask, 120);
      };
      map.on("moveend", moved);
      moved();
    }

    // Once it is open somewhere.
    function begin() {
      background().catch(() => {});
      if (!box.dataset.places || box.dataset.tiles) return;
      const near = source(box.dataset.places, showPlaces, true);
      onRest(() => map.getZoom() >= COMMUNES_FROM && near());
    }

    return { map, names, say, calm, openWide, begin, source, onRest };
  }

  return { make };
})();
