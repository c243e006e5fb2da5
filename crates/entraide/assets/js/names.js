// The names on the map, on a canvas above the background: cities, and closer the communes. A name that
// has no room is left out; the larger place has the first choice.
"use strict";

const Names = (() => {
  // From this population on a city is named, by zoom.
  const NAMED = [4e6, 4e6, 4e6, 2e6, 1e6, 5e5, 2e5, 9e4, 4e4, 1.5e4, 6e3, 0];
  const named = (zoom) => NAMED[Math.min(NAMED.length - 1, Math.round(zoom))];

  const look = (size, zoom) => {
    const rank = Math.log10(Math.max(10, size)) + (zoom - 8) / 3;
    const px = Math.max(12, Math.min(17, Math.round(6.5 + 1.6 * rank)));
    return { px, bold: rank > 5, dot: Math.max(1.5, Math.min(3.5, rank * 0.6)) };
  };

  const overlap = (a, b) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

  const Layer = L.Renderer.extend({
    options: { pane: "names", padding: 0.4 },

    initialize(options) {
      L.Renderer.prototype.initialize.call(this, options);
      this.cities = [];
      this.places = [];
      this.spots = [];
      this.widths = new Map();
    },

    _initContainer() {
      this._container = document.createElement("canvas");
      this._container.setAttribute("aria-hidden", "true");
      this.context = this._container.getContext("2d");
    },

    _destroyContainer() {
      this._container.remove();
      delete this.context;
    },

    _updatePaths() {},

    _update() {
      if (this._map._animatingZoom && this._bounds) return;
      L.Renderer.prototype._update.call(this);
      const { min } = this._bounds;
      const size = this._bounds.getSize();
      const ratio = Math.min(2, window.devicePixelRatio || 1);
      const canvas = this._container;
      L.DomUtil.setPosition(canvas, min);
      canvas.width = Math.round(size.x * ratio);
      canvas.height = Math.round(size.y * ratio);
      canvas.style.width = size.x + "px";
      canvas.style.height = size.y + "px";
      this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
      this.paint(size);
    },

    // Draws again what has changed without the map having moved.
    refresh() {
      if (!this._map || !this.context || this._map._animatingZoom) return;
      this._update();
    },

    paint(size) {
      const map = this._map;
      const zoom = map.getZoom();
      const scale = 256 * 2 ** zoom;
      const corner = map.getPixelOrigin().add(this._bounds.min);
      const at = (point) => ({ ...point, x: point.x * scale - corner.x, y: point.y * scale - corner.y });
      const seen = ({ x, y }) => x > -60 && y > -20 && x < size.x + 60 && y < size.y + 20;
      const least = named(zoom);
      const communes = this.places.map(at).filter(seen);
      const known = new Map(communes.map((place) => [place.name, place]));
      const double = (city) => {
        const same = known.get(city.name);
        return same && Math.hypot(same.x - city.x, same.y - city.y) < scale * 0.0003;
      };
      const cities = this.cities.filter((city) => city.size >= least).map(at).filter(seen);
      const all = cities.filter((city) => !double(city)).concat(communes);
      all.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
      const spots = this.spots.map((spot) => ({ ...at(spot), radius: spot.radius }));
      const taken = spots.map(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius]);
      const { context } = this;
      const { colours, font } = this.options;
      context.lineJoin = "round";
      context.textBaseline = "middle";
      for (const place of all) this.name(place, look(place.size, zoom), spots, taken, colours, font);
    },

    name(place, { px, bold, dot }, spots, taken, colours, font) {
      const { context } = this;
      const { x, y, name } = place;
      context.font = `${bold ? 700 : 400} ${px}px ${font}`;
      const key = context.font + name;
      if (!this.widths.has(key)) this.widths.set(key, context.measureText(name).width);
      const width = this.widths.get(key);
      const half = px * 0.6;
      const on = spots.find((spot) => Math.hypot(spot.x - x, spot.y - y) < spot.radius + dot);
      // Beside its dot; where a circle of listings lies on it, under that circle.
      const choices = on
        ? [
            [on.x - width / 2, on.y + on.radius + half + 1],
            [on.x - width / 2, on.y - on.radius - half - 1],
            [on.x + on.radius + 3, on.y],
            [on.x - on.radius - 3 - width, on.y],
          ]
        : [
            [x + dot + 4, y],
            [x - dot - 4 - width, y],
            [x - width / 2, y - dot - half - 1],
            [x - width / 2, y + dot + half + 1],
          ];
      for (const [left, middle] of choices) {
        const box = [left - 3, middle - half - 1, left + width + 3, middle + half + 1];
        if (taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        if (!on) {
          this.dot(x, y, dot, colours);
          taken.push([x - dot - 1, y - dot - 1, x + dot + 1, y + dot + 1]);
        }
        context.strokeStyle = colours.halo;
        context.lineWidth = 3;
        context.strokeText(name, left, middle);
        context.fillStyle = bold ? colours.city : colours.place;
        context.fillText(name, left, middle);
        return;
      }
      if (!on && !taken.some((other) => overlap([x - 2, y - 2, x + 2, y + 2], other))) {
        this.dot(x, y, Math.min(2, dot), colours);
      }
    },

    dot(x, y, radius, colours) {
      const { context } = this;
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fillStyle = colours.dot;
      context.fill();
    },
  });

  return { Layer };
})();
