/**
 * Reads the clipped time-zone polygons of the npm package geo-tz (boundaries from OpenStreetMap by way of
 * timezone-boundary-builder) and writes one line of JSON per quadrant and zone.
 * Usage: node dump-zones.cjs <folder with geo-tz and geobuf in node_modules> <output.ndjson> <west,south,east,north>
 */
const fs = require('fs');
const path = require('path');

const [modules, output, box] = process.argv.slice(2);
const reach = box.split(',').map(Number);
const geobuf = require(path.join(modules, 'geobuf'));
const Pbf = require(path.join(modules, 'pbf'));
const data = path.join(modules, 'geo-tz/data/timezones.geojson');
const REACH = [66, 16, 152, 62];
const index = JSON.parse(fs.readFileSync(`${data}.index.json`, 'utf8'));
const file = fs.openSync(`${data}.geo.dat`, 'r');
const lines = [];

function leafFeatures(node) {
  const bytes = Buffer.alloc(node.len);
  fs.readSync(file, bytes, 0, node.len, node.pos);
  return geobuf.decode(new Pbf(bytes)).features;
}

function walk(node, box) {
  const [w, s, e, n] = box;
  if (e < reach[0] || w > reach[2] || n < reach[1] || s > reach[3]) return;
  if (Array.isArray(node)) {
    lines.push(JSON.stringify({ box, zones: node.map((i) => index.timezones[i]) }));
    return;
  }
  if (node.len) {
    for (const { properties, geometry } of leafFeatures(node)) {
      lines.push(JSON.stringify({ box, zones: [properties.tzid], geometry }));
    }
    return;
  }
  const x = (w + e) / 2;
  const y = (s + n) / 2;
  const quadrants = { a: [x, y, e, n], b: [w, y, x, n], c: [w, s, x, y], d: [x, s, e, y] };
  for (const key of 'abcd') if (node[key]) walk(node[key], quadrants[key]);
}

walk(index.lookup.a, [0, 0, 179.9999, 89.9999]);
walk(index.lookup.b, [-179.9999, 0, 0, 89.9999]);
fs.writeFileSync(output, lines.join('\n') + '\n');
