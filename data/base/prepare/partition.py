"""
Partition of the frame into sea and countries as one planar graph of arcs.

Shore lines, zone borders and the frame are noded together; the faces get a label (a country, an unattributed
area, or sea); every edge then knows the label on either side, and edges with one label on both sides fall away.
Arcs are the chains between the remaining nodes: (positions, left label, right label).
"""
import collections
import subprocess

from shapely.geometry import LineString, Point, Polygon, box
from shapely.ops import linemerge, polygonize, unary_union

import settings

DECIMALS = 5


def rounded(positions):
    """Positions on the grid of 1e-5 degrees, without repeats."""
    result = []
    for x, y in positions:
        p = (round(x, DECIMALS), round(y, DECIMALS))
        if not result or result[-1] != p:
            result.append(p)
    return result


def noded(groups):
    """The lines of all groups cut at their crossings, on the grid, inside the frame, with the frame itself."""
    frame = box(*settings.FRAME)
    chains = [chain for group in groups for chain in geoms(linemerge(group))]
    on_grid = [LineString(r) for c in chains if len(r := rounded(c.coords)) > 1]
    on_grid += bridges(on_grid)
    inside = unary_union([unary_union(on_grid), frame.exterior]).intersection(frame)
    again = [LineString(r) for g in geoms(inside) if len(r := rounded(g.coords)) > 1]
    return geoms(unary_union(again))


def bridges(lines, reach=3e-4):
    """
    Short lines between loose ends closer than `reach` degrees (30 m): a border cut by two quadrants is
    rounded on either side and loses what runs along their edge, so that its ends may lie metres apart.
    """
    count = collections.Counter(p for line in lines for p in (line.coords[0], line.coords[-1]))
    loose = sorted(p for p, n in count.items() if n == 1)
    result = []
    for i, a in enumerate(loose):
        for b in loose[i + 1:]:
            if b[0] - a[0] > reach:
                break
            if abs(a[1] - b[1]) <= reach:
                result.append(LineString([a, b]))
    return result


def geoms(geometry):
    """Line strings of any geometry."""
    if geometry.geom_type in ('LineString', 'LinearRing') and not geometry.is_empty:
        return [geometry]
    if hasattr(geometry, 'geoms'):
        return [line for part in geometry.geoms for line in geoms(part)]
    return []


def on_land(points, reach='-R68/150/18/60', detail='-Df'):
    """Which of the points lie on land (lakes count as land), by GSHHG."""
    text = ''.join(f'{p.x} {p.y} {i}\n' for i, p in enumerate(points))
    run = subprocess.run(['gmt', 'select', reach, detail, '-Ns/k/k/k/k'], input=text,
                         capture_output=True, text=True, check=True, cwd=settings.WORK)
    kept = {int(float(line.split()[2])) for line in run.stdout.splitlines()}
    return [i in kept for i in range(len(points))]


def label_faces(faces, zones, is_land):
    """Label of every face."""
    points = [f.representative_point() for f in faces]
    islands = {k: Polygon(r) for k, r in settings.UNATTRIBUTED_ISLANDS.items()}
    labels = []
    for face, point, land in zip(faces, points, is_land(points)):
        if not land:
            labels.append(settings.SEA)
            continue
        special = [k for k, ring in islands.items() if ring.contains(point) and face.area < 3]
        country = zones.country(point) or zones.nearest(point)
        if special:
            labels.append(special[0])
        elif country == 'CHN' and in_aksai_chin(point, face):
            labels.append('@aksai-chin')
        else:
            labels.append(country or '@unknown')
    return labels


def in_aksai_chin(point, face):
    """Whether a face under Chinese zones lies between the line of actual control and the generalised east."""
    return 77.7 < point.x < 80.4 and 34.1 < point.y < 36 and face.area < 8


def label_edges(faces, labels):
    """Edge (ordered pair of positions) -> {left: label, right: label}."""
    sides = collections.defaultdict(dict)
    for face, label in zip(faces, labels):
        for ring in (face.exterior, *face.interiors):
            hole = ring is not face.exterior
            positions = list(ring.coords)
            if ring.is_ccw == hole:
                positions.reverse()
            for a, b in zip(positions, positions[1:]):
                if a < b:
                    sides[(a, b)]['left'] = label
                else:
                    sides[(b, a)]['right'] = label
    return sides


def arcs_of(sides):
    """Chains of edges with the same pair of labels, cut where three or more pairs meet."""
    groups = collections.defaultdict(list)
    degree = collections.Counter()
    for (a, b), side in sides.items():
        left, right = side.get('left'), side.get('right')
        if left == right:
            continue
        groups[tuple(sorted((left or '', right or '')))].append((a, b))
        degree[a] += 1
        degree[b] += 1
    arcs = []
    for pair in sorted(groups):
        merged = linemerge([LineString(e) for e in groups[pair]])
        for line in geoms(merged):
            for piece in cut(list(line.coords), degree):
                arcs.append(oriented(piece, sides))
    return arcs


def cut(positions, degree):
    """Cuts a chain at the nodes where more than two kept edges meet."""
    start = 0
    for i in range(1, len(positions) - 1):
        if degree[positions[i]] > 2:
            yield positions[start:i + 1]
            start = i
    yield positions[start:]


def oriented(positions, sides):
    """An arc with the labels on its left and right."""
    a, b = positions[0], positions[1]
    side = sides[(a, b)] if a < b else sides[(b, a)]
    left, right = side.get('left'), side.get('right')
    return (positions, left, right) if a < b else (positions, right, left)


def build(groups, zones, is_land=on_land):
    """Arcs of the partition."""
    edges = noded(groups)
    faces = list(polygonize(edges))
    return arcs_of(label_edges(faces, label_faces(faces, zones, is_land)))
