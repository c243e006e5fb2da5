// The background of the map, drawn from one small file of our own: land, water, borders, names. No tile
// and no letter comes from anywhere else. How the file is written: xtask/src/basemap/code.rs.
"use strict";

const Basemap = (() => {
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUES = new Uint8Array(128);
  for (let i = 0; i < 64; i++) VALUES[DIGITS.charCodeAt(i)] = i;

  // Web Mercator, the world being one wide and one high.
  const east = (lon) => (lon + 180) / 360;
  const south = (lat) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

  // Shapes stand apart by a space, the lines of a shape by a comma; numbers are steps from the point before.
  function decode(text, scale) {
    const shapes = [];
    let lines = [];
    let xy = [];
    let number = 0;
    let shift = 0;
    let lon = 0;
    let lat = 0;
    let first = true;
    const endLine = () => {
      if (xy.length) lines.push(boxed(Float64Array.from(xy)));
      xy = [];
    };
    const endShape = () => {
      endLine();
      if (lines.length) shapes.push({ lines, box: around(lines.map((line) => line.box)) });
      lines = [];
    };
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 32) endShape();
      else if (code === 44) endLine();
      else {
        const value = VALUES[code];
        number |= (value & 31) << shift;
        shift += 5;
        if (value & 32) continue;
        const step = number & 1 ? -((number + 1) >> 1) : number >> 1;
        number = shift = 0;
        if (first) lon += step;
        else {
          lat += step;
          xy.push(east(lon / scale), south(lat / scale));
        }
        first = !first;
      }
    }
    endShape();
    return shapes;
  }

  function boxed(xy) {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < xy.length; i += 2) {
      box[0] = Math.min(box[0], xy[i]);
      box[1] = Math.min(box[1], xy[i + 1]);
      box[2] = Math.max(box[2], xy[i]);
      box[3] = Math.max(box[3], xy[i + 1]);
    }
    return { xy, box };
  }

  function around(boxes) {
    return boxes.reduce((a, b) => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ]);
  }

  const meet = (a, b) => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

  // A window onto the world: `scale` pixels wide is the world, `left` and `top` the window's corner.
  const MARGIN = 6;
  function trace(context, xy, view, closed) {
    const { scale, left, top, side } = view;
    const end = side + MARGIN;
    // What lies beyond an edge, as bits; two points beyond the same edge have nothing between them to see.
    const beyond = (x, y) =>
      (x < -MARGIN ? 1 : x > end ? 2 : 0) | (y < -MARGIN ? 4 : y > end ? 8 : 0);
    let x = xy[0] * scale - left;
    let y = xy[1] * scale - top;
    let code = beyond(x, y);
    let run = code; // the edges that all points since the last one drawn lie beyond
    let drawn = true;
    let lastX = x;
    let lastY = y;
    context.moveTo(x, y);
    for (let i = 2; i < xy.length; i += 2) {
      const nextX = xy[i] * scale - left;
      const nextY = xy[i + 1] * scale - top;
      const nextCode = beyond(nextX, nextY);
      if (run & nextCode) {
        run &= nextCode;
        drawn = false;
      } else {
        const near = Math.abs(nextX - lastX) + Math.abs(nextY - lastY) < 0.8;
        if (near && drawn && !nextCode && i < xy.length - 2) continue;
        if (!drawn) closed ? context.lineTo(x, y) : context.moveTo(x, y);
        run = code & nextCode;
        drawn = !run;
        if (drawn) {
          context.lineTo(nextX, nextY);
          run = nextCode;
          lastX = nextX;
          lastY = nextY;
        }
      }
      x = nextX;
      y = nextY;
      code = nextCode;
    }
    if (closed) context.closePath();
  }

  // What is drawn, from below: [layer, colour, from zoom, width by zoom or none for an area, dashes].
  const grow = (from, width, rate, most) => (zoom) => Math.min(most, width * rate ** Math.max(0, zoom - from));
  const STROKES = [
    ["lakes", "river", 5, grow(5, 0.6, 1.05, 1)],
    ["rivers2", "river", 7, grow(7, 0.5, 1.25, 2.5)],
    ["rivers1", "river", 5, grow(5, 0.5, 1.3, 4)],
    ["divisions", "division", 6, grow(6, 0.6, 1.14, 1.5), [5, 3]],
    ["borders", "border", 0, grow(4, 0.9, 1.12, 2.4)],
  ];

  const Tiles = L.GridLayer.extend({
    createTile(coords) {
      const tile = document.createElement("canvas");
      const { x: side } = this.getTileSize();
      const ratio = Math.min(2, window.devicePixelRatio || 1);
      tile.width = tile.height = Math.ceil(side * ratio);
      const context = tile.getContext("2d", { alpha: false });
      context.scale(ratio, ratio);
      const view = { scale: 256 * 2 ** coords.z, left: coords.x * side, top: coords.y * side, side };
      this.draw(context, view, coords.z);
      return tile;
    },

    draw(context, view, zoom) {
      const { layers, colours } = this.options;
      const { scale, left, top, side } = view;
      const window = [
        (left - MARGIN) / scale,
        (top - MARGIN) / scale,
        (left + side + MARGIN) / scale,
        (top + side + MARGIN) / scale,
      ];
      const area = (name, colour, strength) => {
        context.fillStyle = colour;
        context.globalAlpha = strength;
        for (const shape of layers[name] || []) {
          if (!meet(shape.box, window)) continue;
          context.beginPath();
          for (const { xy, box } of shape.lines) if (meet(box, window)) trace(context, xy, view, true);
          context.fill("evenodd");
        }
        context.globalAlpha = 1;
      };
      context.fillStyle = colours.water;
      context.fillRect(0, 0, side, side);
      area("land", colours.land, 1);
      // Built-up land grows visible, and goes again before its outline looks coarse.
      const built = Math.min(1, (zoom - 5) / 3, (14 - zoom) / 4);
      if (built > 0) area("urban", colours.urban, built);
      area("lakes", colours.water, 1);
      context.lineJoin = context.lineCap = "round";
      for (const [name, colour, from, width, dashes] of STROKES) {
        if (zoom < from) continue;
        context.strokeStyle = colours[colour];
        context.lineWidth = width(zoom);
        context.setLineDash(dashes || []);
        context.beginPath();
        for (const shape of layers[name] || []) {
          if (!meet(shape.box, window)) continue;
          for (const { xy, box } of shape.lines) if (meet(box, window)) trace(context, xy, view, false);
        }
        context.stroke();
      }
    },
  });

  // The layers, the cities, and what they cover.
  function read(file) {
    const layers = {};
    for (const name of Object.keys(file.layers || {})) layers[name] = decode(file.layers[name], file.scale);
    const names = file.cities ? file.cities.names.split("|") : [];
    const points = names.length ? decode(file.cities.points, file.scale)[0].lines[0].xy : [];
    const cities = names.map((name, i) => ({
      name,
      x: points[2 * i],
      y: points[2 * i + 1],
      size: file.cities.sizes[i] * 1000,
    }));
    return { layers, cities, box: file.box };
  }

  return { read, decode, Tiles, east, south };
})();
