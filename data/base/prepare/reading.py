"""Readers of the raw inputs: GMT dumps and time-zone quadrants."""
import collections
import json
import os

from shapely.geometry import LineString, box, shape
from shapely.strtree import STRtree

import settings


def segments(name):
    """Lines of a `gmt coast -M` dump as (header, positions)."""
    result = []
    with open(os.path.join(settings.WORK, name)) as dump:
        for line in dump:
            if line[0] in '>#':
                result.append((line.strip(), []))
            else:
                x, y = line.split()[:2]
                result[-1][1].append((float(x), float(y)))
    return [s for s in result if len(s[1]) > 1]


class Zones:
    """Country by position, from the quadrants; and the lines where two countries meet."""

    def __init__(self, name='zones.ndjson'):
        self.parts, self.edges = [], collections.defaultdict(list)
        for line in open(os.path.join(settings.WORK, name)):
            record = json.loads(line)
            quadrant = record['box']
            geometry = shape(record['geometry']) if 'geometry' in record else box(*quadrant)
            self._add(record, geometry, quadrant)
        self.tree = STRtree([p[0] for p in self.parts])
        self.by_id = {id(p[0]): p[1] for p in self.parts}

    def _add(self, record, geometry, quadrant):
        polygons = geometry.geoms if geometry.geom_type.startswith('Multi') else [geometry]
        for zone in record['zones']:
            for polygon in polygons:
                if polygon.geom_type != 'Polygon':
                    continue
                point = polygon.representative_point()
                country = settings.country_of(zone, point.x, point.y)
                if country:
                    self.parts.append((polygon, country))
                    if 'geometry' in record:
                        self._edges(polygon, quadrant, country)

    def _edges(self, polygon, quadrant, country):
        """Keeps the edges of a zone that do not run along its quadrant."""
        for ring in (polygon.exterior, *polygon.interiors):
            positions = [(round(x, 6), round(y, 6)) for x, y in ring.coords]
            for a, b in zip(positions, positions[1:]):
                if a != b and not along(a, b, quadrant):
                    self.edges[(min(a, b), max(a, b))].append(country)

    def lines(self):
        """Edges that are not inside one country, as lines."""
        return [LineString(e) for e, sides in self.edges.items() if len(sides) == 1 or len(set(sides)) > 1]

    def country(self, point):
        """Country of the zone that holds the point, or None; the first in the order of the alphabet."""
        found = {self.by_id[id(p)] for p in self.tree.query(point) if p.intersects(point)}
        return sorted(found)[0] if found else None

    def nearest(self, point, reach=0.6):
        """Country of the closest zone within `reach` degrees, or None."""
        around = self.tree.query(point.buffer(reach))
        close = sorted((p.distance(point), self.by_id[id(p)]) for p in around)
        return close[0][1] if close else None


def along(a, b, quadrant):
    """Whether the edge a-b runs along a side of the quadrant."""
    w, s, e, n = quadrant
    near = 2e-6
    return any(abs(a[0] - x) < near and abs(b[0] - x) < near for x in (w, e)) or any(
        abs(a[1] - y) < near and abs(b[1] - y) < near for y in (s, n))
