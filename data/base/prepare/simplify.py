"""Simplification of the arcs that keeps their nodes, never lets two arcs cross, and drops the smallest islets."""
import math

from shapely.geometry import LineString, Point, Polygon
from shapely.ops import unary_union
from shapely.strtree import STRtree

METRES_PER_DEGREE = 111195.0


def stretched(positions, inverse=False):
    """Positions with the longitude scaled by the cosine of the latitude of the first, and the factor."""
    k = math.cos(math.radians(positions[0][1]))
    return [(x * k, y) for x, y in positions], k


def douglas_peucker(positions, tolerance_m):
    """Simplified positions; the first and last stay, a ring keeps at least four."""
    if len(positions) < 3 or tolerance_m == 0:
        return positions
    if positions[0] == positions[-1]:
        far = max(range(len(positions)), key=lambda i: math.dist(positions[0], positions[i]))
        head = douglas_peucker(positions[:far + 1], tolerance_m)
        tail = douglas_peucker(positions[far:], tolerance_m)
        ring = head + tail[1:]
        return ring if len(ring) > 3 else triangle(positions, far)
    line, k = stretched(positions)
    kept = LineString(line).simplify(tolerance_m / METRES_PER_DEGREE, preserve_topology=False)
    index = {p: q for p, q in zip(line, positions)}
    return [index[p] for p in kept.coords]


def triangle(positions, far):
    """The coarsest ring that still has an area: start, farthest, and the one farthest from their line."""
    a, b = positions[0], positions[far]

    def off(p):
        return abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]))

    third = max(range(len(positions)), key=lambda i: off(positions[i]))
    order = sorted({0, far, third})
    return [positions[i] for i in order] + [a]


def ring_area_km2(positions):
    """Flat area of a ring, good to a few per cent: used to drop islets only."""
    k = math.cos(math.radians(positions[0][1]))
    return Polygon([(x * k, y) for x, y in positions]).area * (METRES_PER_DEGREE / 1000) ** 2


def simplify_arcs(arcs, tolerance_of, islet_km2, chunk):
    """
    Arcs with fewer positions. They are worked on in chunks of at most `chunk` positions; where two would cross or
    touch, an islet ring falls away and anything else is simplified less until they do not.
    """
    kept = [a for a in arcs if not is_islet(a[0], islet_km2)]
    pieces = [(i, p, tolerance_of(a)) for i, a in enumerate(kept) for p in chunks(a[0], chunk)]
    owners, sources, tolerances = (list(column) for column in zip(*pieces))
    lines = [LineString(douglas_peucker(p, t)) for p, t in zip(sources, tolerances)]
    dropped = set()
    for _ in range(14):
        index = [i for i in range(len(lines)) if i not in dropped]
        bad = [index[i] for i in conflicts([lines[i] for i in index])]
        print(len(bad), 'conflicts', flush=True)
        if not bad:
            break
        for i in bad:
            if is_islet(sources[i], islet_km2 * 12):
                dropped.add(i)
            else:
                tolerances[i] = tolerances[i] / 2 if tolerances[i] > 1 else 0
                lines[i] = LineString(douglas_peucker(sources[i], tolerances[i]))
    return joined(kept, owners, lines, dropped)


def is_islet(positions, smallest_km2):
    """Whether an arc is a ring below a size."""
    return positions[0] == positions[-1] and (len(positions) < 4 or ring_area_km2(positions) < smallest_km2)


def chunks(positions, size):
    """An arc cut into runs of at most `size` positions that share their end positions."""
    count = max(1, math.ceil((len(positions) - 1) / size))
    bounds = [round(i * (len(positions) - 1) / count) for i in range(count + 1)]
    return [positions[a:b + 1] for a, b in zip(bounds, bounds[1:])]


def joined(arcs, owners, lines, dropped):
    """The simplified chunks put together again, one arc each."""
    result = {}
    for i, owner in enumerate(owners):
        if i not in dropped:
            whole = result.setdefault(owner, [])
            whole.extend(list(lines[i].coords)[1 if whole else 0:])
    return [(positions, arcs[i][1], arcs[i][2]) for i, positions in result.items()]


def conflicts(lines):
    """Indices of lines that cross or touch themselves or another anywhere but at ends."""
    bad = repeated_edges(lines)
    ends = {p for line in lines for p in (line.coords[0], line.coords[-1])}
    cut = {p for piece in unary_union(lines).geoms for p in (piece.coords[0], piece.coords[-1])} - ends
    tree = STRtree(lines)
    number = {id(line): i for i, line in enumerate(lines)}
    for p in sorted(cut):
        point = Point(p)
        bad.update(number[id(c)] for c in tree.query(point.buffer(1e-7)) if c.distance(point) < 1e-7)
    return bad


def repeated_edges(lines):
    """Indices of lines that share an edge with another or run over one of their own twice."""
    owner, bad = {}, set()
    for i, line in enumerate(lines):
        positions = list(line.coords)
        for a, b in zip(positions, positions[1:]):
            first = owner.setdefault((min(a, b), max(a, b)), i)
            if first != i or (b, a) == (positions[0], positions[1]):
                bad.update((first, i))
    return bad
