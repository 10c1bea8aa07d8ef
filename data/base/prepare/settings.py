"""Frame, countries, border types and notes of the prepared base. Positions are (lon, lat), WGS84."""
import os

WORK = os.environ.get('BASE_WORK', '/tmp/base-work')
FRAME = (68.0, 18.0, 150.0, 60.0)
SIX = ('CHN', 'PRK', 'JPN', 'MNG', 'KOR', 'RUS')
SEA = '~sea'

# Tolerance of the arc simplification in metres: near the six land borders / other borders / shores.
LEVELS = {
    'fine': {'border': 12, 'coast': 35, 'far': 120, 'islet_km2': 0.02, 'lake_km2': 0.3, 'river': 60, 'chunk': 400},
    'mid': {'border': 300, 'coast': 350, 'far': 450, 'islet_km2': 1.8, 'lake_km2': 8, 'river': 450, 'chunk': 600},
    'coarse': {'border': 2200, 'coast': 2600, 'far': 3000, 'islet_km2': 80, 'lake_km2': 250, 'river': 3000, 'chunk': 700},
}

# Time zone -> country. Zones that two countries share are split by line in `country_of`.
ZONES = {
    'RUS': 'Vladivostok Irkutsk Yakutsk Krasnoyarsk Chita Tomsk Magadan Barnaul Sakhalin Yekaterinburg '
           'Novosibirsk Omsk Novokuznetsk Khandyga Ust-Nera Srednekolymsk Kamchatka Anadyr',
    'CHN': 'Shanghai Urumqi Hong_Kong Macau', 'MNG': 'Ulaanbaatar Hovd Choibalsan', 'JPN': 'Tokyo',
    'KOR': 'Seoul', 'PRK': 'Pyongyang', '@taiwan': 'Taipei', 'IND': 'Kolkata', 'PAK': 'Karachi',
    'KAZ': 'Almaty Qostanay Qyzylorda Aqtobe', 'KGZ': 'Bishkek', 'TJK': 'Dushanbe', 'AFG': 'Kabul',
    'UZB': 'Tashkent Samarkand', 'TKM': 'Ashgabat', 'NPL': 'Kathmandu', 'BTN': 'Thimphu', 'BGD': 'Dhaka',
    'MMR': 'Yangon', 'LAO': 'Vientiane', 'VNM': 'Ho_Chi_Minh', 'PHL': 'Manila', 'MNP': 'Saipan',
}
COUNTRY_OF_ZONE = {f'Asia/{z}': c for c, zs in ZONES.items() for z in zs.split()}
COUNTRY_OF_ZONE['Pacific/Saipan'] = 'MNP'
COUNTRY_OF_ZONE.update({f'Europe/{z}': 'RUS' for z in (
    'Moscow', 'Kaliningrad', 'Samara', 'Saratov', 'Volgograd', 'Astrakhan', 'Ulyanovsk', 'Kirov')})


def country_of(zone, x, y):
    """Country of a point in a zone; Asia/Bangkok serves Thailand and the north of Viet Nam, parted by Laos."""
    if zone == 'Asia/Bangkok':
        return 'VNM' if y > 21 - (x - 101) * 3.1 / 4.2 else 'THA'
    return COUNTRY_OF_ZONE.get(zone)


# Land that no country colour fills: islands by a ring round them, Aksai Chin by its generalised eastern edge.
UNATTRIBUTED_ISLANDS = {
    '@southern-kurils': [(145.385, 43.95), (145.385, 43.63), (145.84, 43.43), (145.845, 43.36), (146.6, 43.1),
                         (149.15, 44.8), (149.15, 45.8), (146.5, 45.0), (145.6, 44.75)],
    '@liancourt-rocks': [(131.7, 37.1), (132.0, 37.1), (132.0, 37.4), (131.7, 37.4)],
    '@senkaku-diaoyu': [(123.3, 25.6), (124.7, 25.6), (124.7, 26.1), (123.3, 26.1)],
}
AKSAI_CHIN_EAST = [(77.70, 35.42), (77.83, 35.50), (78.05, 35.70), (78.60, 35.90), (79.20, 35.97),
                   (79.90, 35.87), (80.30, 35.55), (80.25, 35.20), (80.05, 34.80), (79.85, 34.55),
                   (79.55, 34.40), (79.20, 34.25), (78.80, 34.15)]

# Pair of labels -> (type, note). Pairs not named here are agreed.
BORDER_TYPES = {
    ('KOR', 'PRK'): ('dotted', 'military-demarcation-line'),
    ('CHN', 'IND'): ('dashed', 'china-india'),
    ('BTN', 'CHN'): ('dashed', 'bhutan-china'),
    ('@aksai-chin', 'IND'): ('dashed', 'aksai-chin'),
    ('@aksai-chin', 'CHN'): ('none', 'aksai-chin'),
}
# The boundary of India and Pakistan north of this latitude, east of this longitude, is the Line of Control.
LINE_OF_CONTROL_SOUTH = 32.8
LINE_OF_CONTROL = ('dotted', 'line-of-control')
# China and Pakistan meet only along Jammu and Kashmir.
BORDER_TYPES[('CHN', 'PAK')] = ('dashed', 'jammu-kashmir')

# Where GSHHG's shore is older than land gained from the sea, and at the Tumen mouth, where it leaves out the lagoon and
# the spit: inside these rings the shore is OpenStreetMap's. Each ring crosses the shore where the two agree.
NEWER_SHORE = {
    'tumen-mouth': [(130.645, 42.26), (130.72, 42.26), (130.72, 42.34), (130.645, 42.34)],
    'west-bohai': [(117.4, 36.9), (119.82, 36.9), (119.82, 39.39), (117.4, 39.39)],
    'jiangsu': [(120.05, 34.3), (122.3, 34.3), (122.3, 31.93), (121.55, 31.93), (121.0, 32.25), (120.05, 32.4)],
    'incheon': [(126.296, 37.624), (126.7, 37.624), (126.7, 37.5), (126.92, 37.5), (126.92, 37.2),
                (126.84, 37.2), (126.84, 37.0505), (126.296, 37.0505)],
    'saemangeum': [(126.2, 35.66), (126.85, 35.66), (126.85, 36.0), (126.2, 36.0)],
}
# Lagoons of the newer shore that count as inland water: the rim, closed across the outlet.
NEWER_LAGOONS = {
    'tumen-mouth': [(130.701244, 42.294863), (130.667134, 42.317007), (130.661214, 42.314066), (130.66137, 42.29892),
                    (130.676568, 42.285749), (130.67761, 42.2856), (130.681329, 42.289108), (130.694501, 42.290743),
                    (130.694648, 42.293158), (130.696326, 42.291091)],
}
NEWER_SHORE_FILE = 'node_modules/@geo-maps/earth-coastlines-1m/map.geo.json'
