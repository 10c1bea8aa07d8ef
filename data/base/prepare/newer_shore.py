"""
The shore of OpenStreetMap inside the rings of settings.NEWER_SHORE, GSHHG's outside them.

The rings themselves go into the partition: where the two shores meet one, a stretch of the ring joins them; the rest of
it has one label on both sides and falls away. So land, shore and borders stay one planar graph.
"""
import json
import os

from shapely.geometry import LineString, Polygon
from shapely.ops import unary_union
from shapely.prepared import prep

import partition
import settings

# Rings of land with fewer positions than this are islands, not a mainland.
ISLAND_POSITIONS = 1000


class NewerShore:
    """Land of OpenStreetMap as closed rings, and the areas in which it replaces GSHHG."""

    def __init__(self):
        self.areas = [Polygon(ring) for ring in settings.NEWER_SHORE.values()]
        bounds = [a.bounds for a in self.areas]
        self.rings = [r for r in land_rings() if any(overlap(r.bounds, b) for b in bounds)]
        self.lagoons = [Polygon(ring) for ring in settings.NEWER_LAGOONS.values()]
        self.land = [(prep(Polygon(r)), r.bounds) for r in self.rings]

    def lines(self, old):
        """The old shore lines outside the areas, the newer ones inside, and the rings of areas and lagoons."""
        inside = unary_union(self.areas)
        fast = prep(inside)
        kept = [line for line in old if not fast.intersects(line)]
        kept += [g for line in old if fast.intersects(line) for g in partition.geoms(line.difference(inside))]
        newer = [g for r in self.rings for g in partition.geoms(r.intersection(inside))]
        return kept + newer + [LineString(a.exterior.coords) for a in self.areas + self.lagoons]

    def is_land(self, points):
        """Which of the points lie on land: by the newer shore inside the areas, by GSHHG elsewhere."""
        areas = [prep(a) for a in self.areas]
        older = partition.on_land(points)
        return [self._holds(p) if any(a.contains(p) for a in areas) else dry for p, dry in zip(points, older)]

    def lakes(self):
        """The water of the lagoons, without their islands."""
        islands = unary_union([Polygon(r).buffer(0) for r in self.rings if len(r.coords) < ISLAND_POSITIONS])
        return [lagoon.difference(islands) for lagoon in self.lagoons]

    def _holds(self, point):
        if any(lagoon.contains(point) for lagoon in self.lagoons):
            return True
        return any(covers(b, point) and land.contains(point) for land, b in self.land)


def land_rings():
    """Outlines of land in the package, as read; even-odd containment needs no repair of them."""
    with open(os.path.join(settings.WORK, settings.NEWER_SHORE_FILE)) as file:
        shapes = json.load(file)['geometries']
    return [LineString(polygon[0]) for shape in shapes for polygon in shape['coordinates']]


def overlap(a, b):
    return a[0] < b[2] and a[2] > b[0] and a[1] < b[3] and a[3] > b[1]


def covers(bounds, point):
    return bounds[0] <= point.x <= bounds[2] and bounds[1] <= point.y <= bounds[3]
