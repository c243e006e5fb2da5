// The names on the map, on a canvas above the background: cities, and closer the communes. A name that
// has no room is left out; the larger place has the first choice.
"use strict";

const Names = (() => {
  // From this population on a city is named, by zoom.
  const NAMED = [4e6, 4e6, 4e6, 2e6, 1e6, 5e5, 2e5, 9e4, 4e4, 1.5e4, 6e3, 0];
  const named = (zoom) => NAMED[Math.min(NAMED.length - 1, Math.round(zoom))];

  const look = (size, zoom) => {
    const rank = Math.log10(Math.max(10, size)) + (zoom - 8) / 4;
    const px = Math.max(12, Math.min(17, Math.round(6.5 + 1.6 * rank)));
    return { px, bold: rank > 5, dot: Math.max(1.5, Math.min(3.5, rank * 0.6)) };
  };

  // What lies on the map already, boxes and circles, found again by the squares that they reach into.
  const SQUARE = 64;
  class Taken {
    squares = new Map();

    *at([left, top, right, bottom]) {
      for (let x = Math.floor(left / SQUARE); x <= right / SQUARE; x++) {
        for (let y = Math.floor(top / SQUARE); y <= bottom / SQUARE; y++) yield x * 4096 + y;
      }
    }

    add(thing, box = thing) {
      for (const square of this.at(box)) {
        const things = this.squares.get(square);
        if (things) things.push(thing);
        else this.squares.set(square, [thing]);
      }
    }

    find(box, fits) {
      for (const square of this.at(box)) {
        const found = (this.squares.get(square) || []).find(fits);
        if (found) return found;
      }
      return null;
    }

    // Whether there is no room for a box.
    meets(box) {
      const [left, top, right, bottom] = box;
      return this.find(box, (thing) => {
        if (Array.isArray(thing)) return left < thing[2] && right > thing[0] && top < thing[3] && bottom > thing[1];
        const { x, y, radius } = thing;
        return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < radius;
      });
    }

    // The circle that lies on a dot.
    over(x, y, dot) {
      return this.find([x - dot, y - dot, x + dot, y + dot], (thing) => {
        return !Array.isArray(thing) && Math.hypot(thing.x - x, thing.y - y) < thing.radius + dot;
      });
    }
  }

  const Layer = L.Renderer.extend({
    options: { pane: "names", padding: 0.4 },

    initialize(options) {
      L.Renderer.prototype.initialize.call(this, options);
      this.cities = [];
      this.places = [];
      this.spots = [];
      this.stale = true;
      this.widths = new Map(); // of what was measured before
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
      if (!this.stale && this.holds()) return;
      this.stale = false;
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

    // Whether what is drawn still fills the view.
    holds() {
      if (!this._bounds || this._zoom !== this._map.getZoom()) return false;
      const corner = this._map.containerPointToLayerPoint([0, 0]);
      return this._bounds.contains(L.bounds(corner, corner.add(this._map.getSize())));
    },

    // Draws again what has changed, once for all that changed since the last frame.
    refresh() {
      if (this.stale) return;
      this.stale = true;
      requestAnimationFrame(() => {
        // During a zoom it is drawn at its end.
        if (this._map && this.context) this._update();
      });
    },

    paint(size) {
      const map = this._map;
      const zoom = map.getZoom();
      const scale = 256 * 2 ** zoom;
      const corner = map.getPixelOrigin().add(this._bounds.min);
      const at = (point) => ({ ...point, x: point.x * scale - corner.x, y: point.y * scale - corner.y });
      const seen = ({ x, y }) => x > -60 && y > -20 && x < size.x + 60 && y < size.y + 20;
      const least = named(zoom);
      const communes = zoom < this.options.communesFrom ? [] : this.places.map(at).filter(seen);
      const known = new Map(communes.map((place) => [place.name, place]));
      const double = (city) => {
        const same = known.get(city.name);
        return same && Math.hypot(same.x - city.x, same.y - city.y) < scale * 0.0003;
      };
      const cities = this.cities.filter((city) => city.size >= least).map(at).filter(seen);
      const all = cities.filter((city) => !double(city)).concat(communes);
      all.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
      const taken = new Taken();
      for (const box of this.options.covered(this._bounds.min)) taken.add(box);
      for (const spot of this.spots.map(at)) {
        const { x, y, radius } = spot;
        taken.add(spot, [x - radius, y - radius, x + radius, y + radius]);
      }
      const { context } = this;
      const { colours, font } = this.options;
      context.lineJoin = "round";
      context.textBaseline = "middle";
      context.textAlign = "left"; // whichever way the page is read
      for (const place of all) this.name(place, look(place.size, zoom), taken, colours, font);
    },

    name(place, { px, bold, dot }, taken, colours, font) {
      const { context } = this;
      const { x, y, name } = place;
      context.font = `${bold ? 700 : 400} ${px}px ${font}`;
      const key = context.font + name;
      if (!this.widths.has(key)) this.widths.set(key, context.measureText(name).width);
      const width = this.widths.get(key);
      const half = px * 0.6;
      const on = taken.over(x, y, dot);
      // Beside its dot; where a circle of listings lies on it, under that circle.
      const choices = on
        ? [
            [on.x - width / 2, on.y + on.radius + half + 1],
            [on.x - width / 2, on.y - on.radius - half - 1],
            [on.x + on.radius + 3, on.y],
            [on.x - on.radius - 3 - width, on.y],
            [on.x, on.y + on.radius + half],
            [on.x - width, on.y + on.radius + half],
            [on.x, on.y - on.radius - half],
            [on.x - width, on.y - on.radius - half],
          ]
        : [
            [x + dot + 4, y],
            [x - dot - 4 - width, y],
            [x - width / 2, y - dot - half - 1],
            [x - width / 2, y + dot + half + 1],
          ];
      for (const [left, middle] of choices) {
        const box = [left - 2, middle - half, left + width + 2, middle + half];
        if (taken.meets(box)) continue;
        taken.add(box);
        if (!on) {
          this.dot(x, y, dot, colours);
          taken.add([x - dot - 1, y - dot - 1, x + dot + 1, y + dot + 1]);
        }
        context.strokeStyle = colours.halo;
        context.lineWidth = 3;
        context.strokeText(name, left, middle);
        context.fillStyle = bold ? colours.city : colours.place;
        context.fillText(name, left, middle);
        return;
      }
      if (!on && !taken.meets([x - 2, y - 2, x + 2, y + 2])) {
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
