"""Lakes and rivers: GSHHG lakes with their islands, WDBII rivers."""
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box, mapping
from shapely.ops import linemerge, polygonize, unary_union

import levels
import partition
import reading
import settings
import simplify

# WDBII level -> rank: double-lined (its banks, 0 until the levels are made), permanent major, additional major,
# additional, minor.
RANK_OF_LEVEL = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4}


def polygons(name):
    """Polygons of a dump of rings."""
    lines = [LineString(r) for s in reading.segments(name) if len(r := partition.rounded(s[1])) > 1]
    merged = partition.geoms(linemerge(lines))
    return [Polygon(m.coords) for m in merged if m.is_ring and len(m.coords) > 3]


def lakes():
    """Lakes of the frame without their islands, largest first."""
    frame = box(*settings.FRAME)
    islands = unary_union([p.buffer(0) for p in polygons('lake-islands.txt')])
    result = []
    for polygon in polygons('lakes.txt'):
        water = polygon.buffer(0).difference(islands).intersection(frame)
        if not water.is_empty:
            result.append(water)
    return sorted(result, key=lambda w: (-w.area, w.bounds))


def lake_features(all_lakes, level, names):
    """Lakes of one level; `names` is {name: (lon, lat) on the water}."""
    given = settings.LEVELS[level]
    features = []
    for number, lake in enumerate(all_lakes):
        name = next((n for n, p in names.items() if lake.distance(Point(p)) < 0.002), None)
        small = simplify.ring_area_km2(list(largest(lake).exterior.coords)) < given['lake_km2']
        if small and not (name and level == 'fine'):
            continue
        thin = lake.simplify(given['coast'] / simplify.METRES_PER_DEGREE)
        features.append(levels.feature(on_grid(thin), {'id': f'lake-{number}', 'name': name or ''}))
    return features


def largest(lake):
    return max(getattr(lake, 'geoms', [lake]), key=lambda p: p.area)


def on_grid(shape):
    """GeoJSON of a polygon on the grid."""
    parts = [Polygon(partition.rounded(p.exterior.coords),
                     [r for i in p.interiors if len(r := partition.rounded(i.coords)) > 3])
             for p in getattr(shape, 'geoms', [shape]) if p.geom_type == 'Polygon']
    return mapping(parts[0] if len(parts) == 1 else MultiPolygon(parts))


def rivers():
    """(rank, positions) of the WDBII rivers in the frame, chains joined."""
    frame = box(*settings.FRAME)
    by_level = {}
    for header, positions in reading.segments('rivers.txt'):
        rank = RANK_OF_LEVEL.get(int(header.split()[-1]))
        reach = partition.rounded(positions)
        if rank is not None and len(reach) > 1:
            by_level.setdefault(rank, []).append(LineString(reach))
    result = []
    for rank, lines in sorted(by_level.items()):
        clipped = [g for line in lines for g in partition.geoms(line.intersection(frame))]
        for chain in partition.geoms(linemerge(clipped)):
            result.append((rank, partition.rounded(chain.coords)))
    return [r for r in result if len(r[1]) > 1]
