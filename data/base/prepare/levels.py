"""One level of detail of the partition: country polygons, border lines and shore lines from simplified arcs."""
import collections

from shapely.geometry import LineString, MultiPolygon, mapping
from shapely.geometry.polygon import orient
from shapely.ops import polygonize

import settings
import simplify


def tolerance_for(level):
    """Tolerance in metres of an arc: fine along the borders of the six, coarser elsewhere, none on the frame."""
    given = settings.LEVELS[level]

    def tolerance(arc):
        labels = {arc[1], arc[2]}
        if None in labels:
            return 0
        ours = labels & set(settings.SIX)
        if settings.SEA in labels:
            return given['coast'] if ours or labels & {'@southern-kurils', '@taiwan'} else given['far']
        return given['border'] if ours else given['far']

    return tolerance


def faces_by_label(arcs):
    """Label -> polygons; a face takes the label that most of its ring carries on the inner side."""
    sides = {}
    for positions, left, right in arcs:
        for a, b in zip(positions, positions[1:]):
            sides[(a, b)], sides[(b, a)] = left, right
    result = collections.defaultdict(list)
    for face in polygonize([LineString(a[0]) for a in arcs]):
        ring = orient(face).exterior.coords
        votes = collections.Counter(sides[e] for e in zip(ring, ring[1:]))
        result[votes.most_common(1)[0][0]].append(orient(face))
    return result


def land_features(arcs):
    """Country polygons, and the unattributed ones with a note; countries first, in the order of the alphabet."""
    features = []
    faces = faces_by_label(arcs)
    for label in sorted(k for k in faces if k and k != settings.SEA):
        taken = label.startswith('@')
        polygons = sorted(faces[label], key=lambda p: -p.area)
        properties = {'iso3': '' if taken else label, 'noteId': label[1:] if taken else ''}
        features.append(feature(mapping(MultiPolygon(polygons)), properties))
    return sorted(features, key=lambda f: (f['properties']['iso3'] == '', f['properties']['iso3']))


def border_features(arcs):
    """Land borders, typed; pairs in alphabetical order, unattributed areas by the country that they adjoin."""
    features = []
    for positions, left, right in arcs:
        if None in (left, right) or settings.SEA in (left, right):
            continue
        pair = tuple(sorted((left, right)))
        if '@taiwan' in pair:
            continue
        for kind, note, piece in typed_pieces(pair, positions):
            properties = {'pair': '-'.join(pair_name(pair)), 'type': kind, 'noteId': note}
            features.append((properties['pair'], piece, properties))
    features.sort(key=lambda f: (f[0], f[1][0]))
    return [feature(line(p), {'id': f'border-{i}', **q}) for i, (_, p, q) in enumerate(features)]


def pair_name(pair):
    """Pair of ISO3 codes; Aksai Chin lies between China and India."""
    if '@aksai-chin' in pair:
        return ('CHN', 'IND')
    return pair


def typed_pieces(pair, positions):
    """Pieces of a border line with their type and note; only India-Pakistan changes its type on the way."""
    if pair != ('IND', 'PAK'):
        yield (*settings.BORDER_TYPES.get(pair, ('agreed', '')), positions)
        return
    north = [p[1] > settings.LINE_OF_CONTROL_SOUTH for p in positions]
    start = 0
    for i in range(1, len(positions)):
        if north[i] != north[start] or i == len(positions) - 1:
            kind = settings.LINE_OF_CONTROL if north[start] else ('agreed', '')
            yield (*kind, positions[start:i + 1])
            start = i


def coast_features(arcs):
    """Shore lines, longest ring first within a country."""
    shores = [(l if r == settings.SEA else r, p) for p, l, r in arcs if settings.SEA in (l, r) and l and r]
    shores.sort(key=lambda s: (s[0], s[1][0]))
    return [feature(line(p), {'id': f'coast-{i}'}) for i, (_, p) in enumerate(shores)]


def line(positions):
    return {'type': 'LineString', 'coordinates': positions}


def feature(geometry, properties):
    return {'type': 'Feature', 'properties': properties, 'geometry': geometry}


def simplified(arcs, level):
    """The arcs at one level, with the chains joined again where an islet or a sliver fell away."""
    given = settings.LEVELS[level]
    return simplify.simplify_arcs(arcs, tolerance_for(level), given['islet_km2'], given['chunk'])
