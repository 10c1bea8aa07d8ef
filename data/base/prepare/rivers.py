"""River lines: borders that run in a river are that river; WDBII elsewhere, without its copies of them."""
import heapq
import math

from shapely.geometry import LineString, Point
from shapely.ops import linemerge, unary_union

import partition
import water_names

# A WDBII reach that stays within this many degrees of a border river for long is a misplaced copy of it.
COPY_WIDTH = 0.045
COPY_LENGTH = 0.09


def border_chain(arcs, pair, start, end):
    """The stretch of the border of a pair between the positions nearest to two points."""
    lines = [LineString(a[0]) for a in arcs if tuple(sorted((str(a[1]), str(a[2])))) == pair]
    whole = [p for line in lines for p in line.coords]
    first, last = (min(whole, key=lambda p: math.dist(p, q)) for q in (start, end))
    return walk(lines, first, last)


def walk(lines, first, last):
    """Shortest way along the lines from one position to another, in the length of degrees."""
    neighbours = {}
    for line in lines:
        positions = list(line.coords)
        for a, b in zip(positions, positions[1:]):
            neighbours.setdefault(a, []).append(b)
            neighbours.setdefault(b, []).append(a)
    gaps(neighbours, lines)
    queue, before, done = [(0.0, first, None)], {}, set()
    while queue:
        so_far, here, via = heapq.heappop(queue)
        if here in done:
            continue
        done.add(here)
        before[here] = via
        if here == last:
            break
        for b in neighbours[here]:
            if b not in done:
                heapq.heappush(queue, (so_far + math.dist(here, b), b, here))
    if last not in before:
        raise ValueError(f'no way along the border from {first} to {last}')
    way = [last]
    while before[way[-1]] is not None:
        way.append(before[way[-1]])
    return way[::-1]


def gaps(neighbours, lines, reach=0.05):
    """Joins line ends that lie close: the border leaves off where it crosses water counted as sea."""
    ends = sorted({p for line in lines for p in (line.coords[0], line.coords[-1])})
    for i, a in enumerate(ends):
        for b in ends[i + 1:]:
            if b[0] - a[0] > reach:
                break
            if math.dist(a, b) <= reach:
                neighbours[a].append(b)
                neighbours[b].append(a)


def border_rivers(arcs):
    """(name, positions) of the rivers that carry a border."""
    return [(name, border_chain(arcs, *reach)) for name, reaches in water_names.BORDER_RIVERS.items()
            for reach in reaches]


def without_copies(rivers, borders):
    """The WDBII reaches without the parts that run along a border river."""
    band = unary_union([LineString(p).simplify(0.002).buffer(COPY_WIDTH) for _, p in borders])
    result = []
    for rank, positions in rivers:
        line = LineString(positions)
        if not line.intersects(band):
            result.append((rank, positions))
            continue
        kept = partition.geoms(line.difference(band))
        kept += [g for g in partition.geoms(line.intersection(band)) if g.length < COPY_LENGTH]
        for chain in partition.geoms(linemerge(kept)) if len(kept) > 1 else kept:
            result.append((rank, partition.rounded(chain.coords)))
    return [r for r in result if len(r[1]) > 1]


def named(rivers):
    """(rank, name, positions): the nearest reach to each known point takes its name."""
    lines = [LineString(p) for _, p in rivers]
    names = {}
    for name, points in water_names.RIVERS.items():
        for p in points:
            distance, i = min((line.distance(Point(p)), i) for i, line in enumerate(lines))
            if distance < 0.25:
                names.setdefault(i, name)
            else:
                print('no reach near', name, p)
    return [(rank, names.get(i, ''), p) for i, (rank, p) in enumerate(rivers)]


def all_rivers(arcs, wdbii):
    """(rank, name, positions) of every river, border rivers first."""
    borders = border_rivers(arcs)
    rank = {'amur': 1, 'argun': 1, 'songacha': 3}
    return [(rank.get(n, 2), n, p) for n, p in borders] + named(without_copies(wdbii, borders))
