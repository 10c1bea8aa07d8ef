#!/bin/sh
# Fetches and dumps the raw inputs into $BASE_WORK (default /tmp/base-work).
# Needs Node, and the Debian packages gmt, gmt-gshhg-full, gmt-dcw, python3-shapely.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${BASE_WORK:-/tmp/base-work}
mkdir -p "$work"
cd "$work"
[ -f package.json ] || npm init -y >/dev/null
npm install --no-save @geo-maps/earth-coastlines-1m@0.6.0 geo-tz@8.1.9 geobuf@3.0.2 pbf@3.2.1
node "$here/dump-zones.cjs" "$work/node_modules" "$work/zones.ndjson" 66,16,152,62
node "$here/dump-zones.cjs" "$work/node_modules" "$work/zones-russia.ndjson" 18,40,180,83
node "$here/dump-zones.cjs" "$work/node_modules" "$work/zones-chukotka.ndjson" -180,59,-167,74
cat "$work/zones-chukotka.ndjson" >> "$work/zones-russia.ndjson"
reach=-R66/152/16/62
gmt coast $reach -Df -M -W1/0.1p > coast.txt
gmt coast $reach -Df -M -W2/0.1p > lakes.txt
gmt coast $reach -Df -M -W3/0.1p > lake-islands.txt
gmt coast $reach -Df -M -Ia > rivers.txt
gmt coast -R18/193/40/83 -Dh -M -W1/0.1p > coast-russia.txt
gmt coast -Rd -Dl -M -W1/0.1p -A20000 > world.txt
