// Drawing on the map: points that are set one by one become areas, which stand as GeoJSON in a text field of the
// form. The field can be filled in without this file; the contract with the page stands in
// src/organisations/macros.html.
"use strict";

(() => {
  const part = document.querySelector("[data-draws]");
  if (!part || !window.L || !window.fetch || !window.AbortController) return;
  const field = document.getElementById(part.dataset.draws);
  const box = part.querySelector(".draw-map");
  const told = part.querySelector("[role=status]");
  const button = (name) => part.querySelector(`[data-draw=${name}]`);

  part.querySelector(".draw-body").hidden = false;
  button("open").hidden = true;
  const { map, say, calm, openWide, begin } = Ground.make(box);
  const layer = L.layerGroup().addTo(map);
  map.doubleClickZoom.disable();

  // Areas that are closed, each with its outer ring first, and the line that is being drawn. No ring repeats its
  // first point at its end.
  let areas = [];
  let line = [];

  // ---- the field ----

  const ring = (points) => {
    const all = points.map(([lon, lat]) => L.latLng(lat, lon));
    return all.length > 1 && all[0].equals(all[all.length - 1]) ? all.slice(0, -1) : all;
  };

  // The polygons of whatever GeoJSON it is, as the server reads it.
  function polygons(value) {
    const each = (list) => (list || []).flatMap(polygons);
    switch (value && value.type) {
      case "Polygon":
        return [value.coordinates.map(ring)];
      case "MultiPolygon":
        return value.coordinates.map((one) => one.map(ring));
      case "Feature":
        return polygons(value.geometry);
      case "FeatureCollection":
        return each(value.features);
      case "GeometryCollection":
        return each(value.geometries);
      default:
        return [];
    }
  }

  function read() {
    line = [];
    try {
      areas = polygons(JSON.parse(field.value));
    } catch {
      areas = [];
    }
  }

  // Five decimals are a metre. A line of three points counts already, so that nothing is lost by sending the form.
  function write() {
    const spot = ({ lat, lng }) => [Number(lng.toFixed(5)), Number(lat.toFixed(5))];
    const closed = (points) => [...points, points[0]].map(spot);
    const all = (line.length > 2 ? [...areas, [line]] : areas).map((rings) => rings.map(closed));
    const [only, ...others] = all;
    const shape = others.length ? { type: "MultiPolygon", coordinates: all } : { type: "Polygon", coordinates: only };
    field.value = only ? JSON.stringify(shape) : "";
  }

  // ---- the map ----

  function point(points, at, onMove) {
    const isFirst = points === line && at === 0;
    const icon = L.divIcon({ className: isFirst ? "draw-point is-first" : "draw-point", iconSize: null });
    // By keyboard a point is taken back and set anew.
    const marker = L.marker(points[at], { icon, draggable: true, keyboard: false, autoPan: true });
    marker.on("drag", () => {
      points[at] = marker.getLatLng().wrap();
      onMove();
    });
    marker.on("dragend", write);
    if (isFirst) marker.on("click", close);
    marker.addTo(layer);
  }

  function show() {
    layer.clearLayers();
    const drawn = (shape) => shape.addTo(layer);
    for (const rings of areas) {
      const shape = drawn(L.polygon(rings, { className: "draw-area", interactive: false }));
      for (const points of rings) points.forEach((_, at) => point(points, at, () => shape.setLatLngs(rings)));
    }
    if (line.length) {
      const shape = drawn(L.polyline(line, { className: "draw-line", interactive: false }));
      line.forEach((_, at) => point(line, at, () => shape.setLatLngs(line)));
    }
    // A button that has the focus keeps it, so none is disabled.
    const isBlank = !line.length && !areas.length;
    for (const name of ["undo", "again"]) button(name).setAttribute("aria-disabled", String(isBlank));
  }

  function tell() {
    const count = line.length || areas.flat().flat().length;
    const points = count === 1 ? say("one") : count ? say("many", count) : say("none");
    told.textContent = !line.length && count ? `${points} ${say("closed")}` : points;
  }

  function changed() {
    write();
    show();
    tell();
  }

  function add(at) {
    // The same place twice is a slip, or a double click.
    if (line.length && line[line.length - 1].equals(at)) return;
    line.push(at.wrap());
    changed();
  }

  function close() {
    if (line.length < 3) {
      told.textContent = say("few");
      return;
    }
    areas.push([line]);
    line = [];
    changed();
  }

  // The last point goes; of an area that was closed, once it is open again.
  function undo() {
    if (!line.length && areas.length) line = areas.pop()[0];
    line.pop();
    changed();
  }

  map.on("click", ({ latlng }) => add(latlng));
  button("cross").addEventListener("click", () => add(map.getCenter()));
  button("undo").addEventListener("click", undo);
  button("done").addEventListener("click", close);
  button("again").addEventListener("click", () => {
    areas = [];
    line = [];
    changed();
  });

  function open() {
    read();
    const around = L.latLngBounds(areas.flat().flat());
    if (around.isValid()) map.fitBounds(around, { animate: !calm.matches, padding: [24, 24] });
    else openWide();
    show();
    tell();
  }
  // What is pasted is on the map at once.
  field.addEventListener("change", open);
  open();
  begin();
  box.focus({ preventScroll: true });
})();
