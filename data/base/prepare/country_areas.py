"""
Land area (land and inland waters) of the six countries as a whole, on the WGS84 ellipsoid.

Countries inside the frame are measured on the full-resolution partition. The Russian Federation reaches beyond it: it is measured
on a partition of its own extent with the shore of GSHHG high resolution (about 200 m) and the same zone borders.
Run after prepare.py; needs zones-russia.ndjson, made by fetch.sh.
"""
import json
import math
import os

from shapely.geometry import LineString, Polygon

import partition
import prepare
import levels
import reading
import settings

A, E2 = 6378137.0, 0.00669437999014
E = math.sqrt(E2)
RUSSIA_FRAMES = ((19.0, 41.0, 179.999, 82.0), (-179.999, 60.0, -168.5, 73.0))
METHOD = ('Land and inland waters inside the zone borders (OpenStreetMap) and the shore (GSHHG full resolution, and '
          'OpenStreetMap where it is newer; for the Russian Federation GSHHG high resolution), measured on the WGS84 ellipsoid by authalic latitude. Without the '
          'areas that the atlas attributes to no country (see the notes of the base) and without Crimea (General '
          'Assembly resolution 68/262).')


def authalic(latitude):
    """q of Snyder 1987, equation 3-12."""
    s = math.sin(math.radians(latitude))
    return (1 - E2) * (s / (1 - E2 * s * s) - math.log((1 - E * s) / (1 + E * s)) / (2 * E))


def ring_km2(ring):
    positions = [(math.radians(x), authalic(y)) for x, y in ring]
    total = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(positions, positions[1:]))
    return abs(total) / 2 * A * A / 2e6


def area_km2(polygon):
    return ring_km2(polygon.exterior.coords) - sum(ring_km2(r.coords) for r in polygon.interiors)


def of_russia():
    zones = reading.Zones('zones-russia.ndjson')
    coast = [LineString(s[1]) for s in reading.segments('coast-russia.txt')]
    total = 0.0
    for frame in RUSSIA_FRAMES:
        settings.FRAME = frame
        arcs = partition.build([coast, zones.lines()], zones, lambda p: partition.on_land(p, '-Rd', '-Dh'))
        faces = levels.faces_by_label(arcs)
        total += sum(map(area_km2, faces['RUS']))
    return total


def main():
    faces = levels.faces_by_label(prepare.cached('arcs', prepare.full_arcs))
    areas = {iso3: round(sum(map(area_km2, faces[iso3]))) for iso3 in settings.SIX if iso3 != 'RUS'}
    areas['RUS'] = round(of_russia())
    unattributed = {k[1:]: round(sum(map(area_km2, v))) for k, v in faces.items() if k and k[0] == '@'}
    result = {'method': METHOD, 'landAreaKm2': areas, 'unattributedKm2': unattributed}
    target = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'country-areas.json')
    with open(target, 'w') as file:
        json.dump(result, file, indent=2)
        file.write('\n')


if __name__ == '__main__':
    main()
