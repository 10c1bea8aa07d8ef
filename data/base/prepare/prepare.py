"""Prepares the base: partition, lakes, rivers, three levels; writes GeoJSON for to-flatgeobuf.ts."""
import json
import os
import pickle
import sys
import time

from shapely.geometry import LineString, box
from shapely.ops import polygonize, unary_union

import levels
import newer_shore
import partition
import reading
import rivers
import settings
import simplify
import water_names
import waters


def step(text, since=[time.time()]):
    print(f'{time.time() - since[0]:6.1f} s  {text}', flush=True)


def cached(name, make):
    """A result kept in the work folder between runs; delete the file to make it again."""
    path = os.path.join(settings.WORK, f'{name}.pickle')
    if os.path.exists(path):
        with open(path, 'rb') as file:
            return pickle.load(file)
    result = make()
    with open(path, 'wb') as file:
        pickle.dump(result, file)
    return result


def full_arcs():
    zones = reading.Zones()
    coast = [LineString(s[1]) for s in reading.segments('coast.txt')]
    newer = newer_shore.NewerShore()
    groups = [newer.lines(coast), zones.lines(), [LineString(settings.AKSAI_CHIN_EAST)]]
    return partition.build(groups, zones, newer.is_land)


def write(level, theme, features):
    folder = os.path.join(settings.WORK, level)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, f'{theme}.geojson'), 'w') as file:
        json.dump({'type': 'FeatureCollection', 'features': features}, file, separators=(',', ':'))


def river_features(all_rivers, level):
    most = {'fine': 4, 'mid': 3, 'coarse': 2}[level]
    tolerance = settings.LEVELS[level]['river']
    shortest = {'fine': 0.03, 'mid': 0.3, 'coarse': 1.1}[level]
    features = []
    for number, (rank, name, positions) in enumerate(all_rivers):
        if level == 'fine' and rank == 0:
            continue
        width = settings.LEVELS[level]['border'] if number < 7 else tolerance
        thin = simplify.douglas_peucker(positions, width)
        if rank <= most and (name or LineString(thin).length > shortest):
            properties = {'id': f'river-{number}', 'name': name, 'rank': max(rank, 1)}
            features.append(levels.feature(levels.line(thin), properties))
    return features


def world_features():
    """Land beyond the frame, coarse."""
    lines = [LineString(s[1]) for s in reading.segments('world.txt')]
    edges = unary_union([unary_union(lines), box(-180, -90, 180, 90).exterior])
    faces = [f for f in polygonize(edges) if f.area > 0.5]
    points = [f.representative_point() for f in faces]
    land = [f for f, dry in zip(faces, partition.on_land(points, '-Rd', '-Dl')) if dry]
    beyond = [f.difference(box(*settings.FRAME)).simplify(0.05) for f in land]
    return [levels.feature(waters.on_grid(f), {'id': f'world-{i}'}) for i, f in enumerate(beyond) if not f.is_empty]


def main():
    arcs = cached('arcs', full_arcs)
    step(f'{len(arcs)} arcs, {sum(len(a[0]) for a in arcs)} positions')
    lakes = cached('lakes', waters.lakes) + cached('lagoons', lambda: newer_shore.NewerShore().lakes())
    streams = rivers.all_rivers(arcs, cached('rivers', waters.rivers))
    step('rivers named')
    write('.', 'world', world_features())
    for level in sys.argv[1:] or settings.LEVELS:
        thin = levels.simplified(arcs, level)
        step(f'{level}: {len(thin)} arcs, {sum(len(a[0]) for a in thin)} positions')
        write(level, 'land', levels.land_features(thin))
        write(level, 'borders', levels.border_features(thin))
        write(level, 'coast', levels.coast_features(thin))
        write(level, 'lakes', waters.lake_features(lakes, level, water_names.LAKES))
        write(level, 'rivers', river_features(streams, level))
        step(f'{level}: written')


if __name__ == '__main__':
    main()
