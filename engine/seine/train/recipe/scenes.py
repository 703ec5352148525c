"""Procedural storyboard clips: numpy programs (layers with per-frame affines) plus captions. Pure numpy, runs in loader workers."""
import numpy as np
F = 16; NL = 14; NP = 22   # layers, floats per layer-frame
T = np.arange(F + 1) / (F - 1)
# palettes and names of procedural scenes; the renderer makes textures in the same order (render.py: PROC)
PROC = ['green hills', 'snowy mountains', 'a desert', 'the sea', 'a forest', 'a city skyline', 'a room', 'an empty street', 'a field', 'a beach']
SKIES = ['day', 'sunset', 'night', 'overcast', 'dawn']
SKYTXT = {'day': ['under a blue sky', 'in daylight', 'by day', 'on a sunny day'], 'sunset': ['at sunset', 'in the evening', 'under an orange sky'], 'night': ['at night', 'under the stars', 'in the moonlight'],
          'overcast': ['under grey clouds', 'on a cloudy day'], 'dawn': ['at dawn', 'in the early morning', 'under a pink sky']}
COLORS = [('red', (1.25, .45, .4)), ('blue', (.45, .6, 1.3)), ('green', (.5, 1.15, .5)), ('yellow', (1.3, 1.15, .35)), ('purple', (.85, .5, 1.15)), ('orange', (1.35, .8, .35)), ('pink', (1.35, .75, .95)), ('dark', (.4, .4, .45))]
VEH = set('car truck bus train bike bicycle motorcycle van taxi jeep tractor scooter locomotive hummer ambulance wagon dumper'.split())
FLY = set('bird plane airplane helicopter butterfly bee rocket eagle parrot balloon owl duck dragonfly moth seagull spaceship kite jet ufo satellite'.split())
ANI = set('dog cat horse cow lion tiger elephant bear rabbit fox mouse man woman boy girl person child stickman pig sheep camel goat deer wolf penguin turtle frog runner'.split())

def rc(r, seq): return seq[int(r.integers(len(seq)))]
EVEN = ['at an even pace', 'at an even pace', 'at an even pace', 'evenly', 'at a steady pace']   # said of every change that goes evenly; the program says it by default
def ease(r):
    """0 to 1 over the clip, and words for it"""
    k = r.random()
    if k < .5: return T.copy(), ''
    if k < .8: return np.where(T < 1, T * T * (3 - 2 * T), 1 + 0 * T), 'gently'
    if k < .87: return T ** 1.7, 'slowly at first'
    if k < .94: return 1 - (1 - np.minimum(T, 1)) ** 1.7, 'quickly at first'
    h = .5 * (1 + np.tanh(6 * (T - .5)) / np.tanh(3)); return h, 'suddenly'

def affine_cam(cx, cy, z, rot, p):
    """screen -> world for a layer of parallax p (arrays over time)"""
    zl = 1 + (z - 1) * p; c, s = np.cos(rot), np.sin(rot)
    A = np.stack([c / zl, -s / zl, s / zl, c / zl], -1); b = np.stack([cx * p, cy * p], -1)
    return A, b
def affine_tex(px, py, ex, ey, th, sh=0., at=0.):
    """world -> uv in 0..1 for a quad centred (px,py), half extents (ex,ey), rotated th, sheared sideways by sh per unit of height
    (nothing moves at the height `at` from its centre, positive: below)"""
    c, s = np.cos(th), np.sin(th); o = np.ones(F + 1); a0, a1 = c - sh * s, s + sh * c
    A = np.stack([a0 / ex * .5 * o, a1 / ex * .5 * o, -s / ey * .5 * o, c / ey * .5 * o], -1)
    b = np.stack([.5 - (a0 * px + a1 * py + sh * at) / ex * .5 * o, .5 - (-s * px + c * py) / ey * .5 * o], -1)
    return A, b
def compose(t, c):
    (A1, b1), (A2, b2) = t, c
    A = np.stack([A1[:, 0] * A2[:, 0] + A1[:, 1] * A2[:, 2], A1[:, 0] * A2[:, 1] + A1[:, 1] * A2[:, 3], A1[:, 2] * A2[:, 0] + A1[:, 3] * A2[:, 2], A1[:, 2] * A2[:, 1] + A1[:, 3] * A2[:, 3]], -1)
    b = np.stack([A1[:, 0] * b2[:, 0] + A1[:, 1] * b2[:, 1] + b1[:, 0], A1[:, 2] * b2[:, 0] + A1[:, 3] * b2[:, 1] + b1[:, 1]], -1)
    return A, b

class Layer:
    def __init__(s, kind, tex, px=0., py=0., ex=1., ey=1., th=0., par=1., wrap=0, op=1., mul=(1, 1, 1), plane=(0., 0., 1.)):
        o = np.ones(F + 1); s.kind, s.tex, s.par, s.wrap = kind, tex, par, wrap
        s.px, s.py, s.ex, s.ey, s.th, s.op = px * o, py * o, ex * o, ey * o, th * o, op * o
        s.mul = np.array(mul, np.float32) * np.ones((F + 1, 3)); s.add = np.zeros((F + 1, 3)); s.plane = np.array(plane, np.float32) * np.ones((F + 1, 3)); s.wob = np.zeros((F + 1, 6)); s.wob[:, 0] = 12.; s.sh, s.at = 0. * o, 0. * o
    def copy(s):
        n = Layer.__new__(Layer); n.__dict__.update({k: (v.copy() if isinstance(v, np.ndarray) else v) for k, v in s.__dict__.items()}); return n

class World:
    """index: dict(photos=[(id,caption)], sprites=[(id,name)], proc: texture ids by (place, sky)) for one split"""
    def __init__(s, index, split, seed):
        s.ix = index[split]; s.r = np.random.default_rng(seed)
        s.train = s.alive = split == 'train'                  # held-out clips stay those of the first generator: figures compare
    # ---- scenes
    def background(s, a, sky=None):
        r = s.r; k = r.random(); k = r.uniform(.1, 1.) + .4 * (r.random() < .6) if getattr(s, 'line', False) and k < .5 else k
        if k < .5:
            pid, cap = rc(r, s.ix['photos']); m = r.uniform(1.1, 2.4)
            ey = m; ex = m * 16 / 9
            if ex < a * 1.05: ex = a * 1.1; ey = ex * 9 / 16
            jx, jy = r.uniform(-1, 1) * max(0, ex - a) * .5, r.uniform(-1, 1) * max(0, ey - 1) * .8
            return dict(layers=[Layer('photo', pid, jx, jy, ex * (1 if r.random() < .5 else -1), ey, 0, 1., 1)], name=cap, place=cap, ex=ex, ey=ey, sky=None)
        if k < .6:   # plain colour gradient (storyboard paper, studio)
            g = rc(r, s.ix['grads']); return dict(layers=[Layer('grad', g, 0, 0, 2.2 * a, 2.2, 0, .3, 1)], name=rc(r, ['a plain background', 'an empty background', 'a white page', 'nothing']), place='', ex=9, ey=2, sky=None)
        place = rc(r, PROC); sky = sky or rc(r, ['day', 'day', 'sunset', 'night', 'overcast', 'dawn'])
        L = []
        if place == 'a room':
            t = rc(r, s.ix['proc'][(place, 'room')]); L = [Layer('room', t, r.uniform(-.3, .3), 0, 1.35 * a, 1.35, 0, 1., 1)]
            txt = place
        else:
            t = rc(r, s.ix['proc'][('sky', sky)]); e = r.uniform(1.3, 1.8); L = [Layer('sky', t, r.uniform(-1, 1), 0, e * 16 / 9, e, 0, .12, 1)]
            dim = dict(day=(1, 1, 1), sunset=(1, .75, .6), night=(.3, .35, .55), overcast=(.8, .82, .85), dawn=(1, .85, .85))[sky]
            far, near = s.ix['proc'][(place, 'far')], s.ix['proc'][(place, 'near')]
            e1, e2 = r.uniform(1.2, 1.6), r.uniform(1.3, 1.9)
            if r.random() < .8: L.append(Layer('far', rc(r, far), r.uniform(-2, 2), r.uniform(-.1, .25), e1 * 16 / 9, e1, 0, .4, 2, mul=dim))
            L.append(Layer('near', rc(r, near), r.uniform(-2, 2), r.uniform(.0, .5), e2 * 16 / 9, e2, 0, 1., 2, mul=dim))
            txt = f'{place} {rc(r, SKYTXT[sky])}'
        return dict(layers=L, name=txt, place=txt, ex=99, ey=1.6, sky=sky)
    def sprite(s, a, big=False):
        r = s.r; sid, name, sz = rc(r, s.ix['sprites']); k = (r.uniform(.22, .7) if s.alive else r.uniform(.2, .5)) if not big else r.uniform(.5, .9)
        l = Layer('sprite', sid, r.uniform(-.8, .8) * a, r.uniform(-.3, .8) * (1 - k * .5), k, k, 0, 1., 0)
        if r.random() < .35: l.ex = -l.ex
        if r.random() < .22:
            cn, m = rc(r, COLORS); l.mul[:] = m; name = f'{cn} {name}'
        return dict(layer=l, name=name)
    def move(s, sp, a):
        """gives the sprite a motion in place; returns a phrase"""
        r = s.r; l = sp['layer']; e, _ = ease(r); w = sp['name'].split(); base = w[-1]
        amp = r.uniform(.25, 1.5) * (.75 if s.alive else 1.); slow = r.random() < .12
        if slow: amp *= .35
        adv = ' slowly' if slow else (' quickly' if amp > 1.15 else '')
        verb = 'drives' if base in VEH else 'flies' if base in FLY else rc(r, ['walks', 'runs', 'moves']) if base in ANI else rc(r, ['moves', 'slides', 'moves', 'travels'])
        k = r.random()
        if k < .38:
            d, (dx, dy) = rc(r, [('left', (-1, 0)), ('right', (1, 0)), ('left', (-1, 0)), ('right', (1, 0)), ('up', (0, -.6)), ('down', (0, .6))])
            l.px = l.px - dx * amp * .5 + e * dx * amp; l.py = l.py - dy * amp * .5 + e * dy * amp
            if base in VEH | ANI and r.random() < .6: l.py = l.py - .02 * np.abs(np.sin(T * np.pi * r.integers(3, 7)))
            return (f'{verb} {d}' if d in ('left', 'right') else rc(r, ['moves ', 'rises ' if d == 'up' else 'falls ']) + d) + adv
        if k < .46:
            n = r.integers(1, 4); h = r.uniform(.2, .6); dx = r.uniform(-1, 1) * .8; l.px = l.px + dx * (T - .5); l.py = l.py - h * np.abs(np.sin(np.pi * n * T)); return rc(r, ['bounces', 'jumps up and down', 'hops'])
        if k < .54:
            sg = rc(r, [-1, 1]); l.th = sg * e * r.uniform(.5, 6.3); return rc(r, ['spins', 'rotates', 'turns around'])
        if k < .62:
            g = r.uniform(1.4, 2.6); q = g ** (e - .5); l.ex, l.ey = l.ex * q, l.ey * q; l.py = l.py + .15 * e; return rc(r, ['comes closer', 'grows', 'approaches', 'gets bigger'])
        if k < .70:
            g = r.uniform(1.4, 2.6); q = g ** (.5 - e); l.ex, l.ey = l.ex * q, l.ey * q; return rc(r, ['moves away', 'shrinks', 'gets smaller', 'goes into the distance'])
        if k < .725:
            l.op = np.clip(e * 1.1, 0, 1); return rc(r, ['appears', 'fades in'])
        if k < .75:
            l.op = np.clip(1 - e * 1.1, 0, 1); return rc(r, ['disappears', 'fades away', 'vanishes'])
        if k < .87:
            sg = rc(r, [-1, 1]); tgt = l.px.copy(); l.px = sg * (a + .6) * (1 - e) + tgt * e; return f"enters from the {'right' if sg > 0 else 'left'}"
        if k < .92:
            sg = rc(r, [-1, 1]); l.px = l.px * (1 - e) + sg * (a + .6) * e; return f"leaves to the {'right' if sg > 0 else 'left'}"
        if k < .96:
            l.th = r.uniform(.15, .5) * np.sin(2 * np.pi * T * r.uniform(.6, 1.6)); return rc(r, ['swings', 'sways', 'rocks'])
        R = r.uniform(.2, .5); ph = r.uniform(0, 6.3); sg = rc(r, [-1, 1]); l.px = l.px + R * np.cos(ph + sg * e * 5); l.py = l.py + R * .6 * np.sin(ph + sg * e * 5); return rc(r, ['circles', 'moves in a circle'])
    def swing(s, lo, hi):
        """a movement to and fro, now and then one that stays; 0 at the first frame more often than not"""
        r = s.r; A = r.uniform(lo, hi) * rc(r, [-1, 1])
        if r.random() < .25: return A * ease(r)[0]
        ph = 0. if r.random() < .6 else r.uniform(0, 6.28); f = r.uniform(.4, 1.6); return A * (np.sin(2 * np.pi * f * T + ph) - (np.sin(ph) if r.random() < .5 else 0))
    def live(s, sp, a):
        """life in place: the thing keeps its base and sways, bends, breathes, rocks, moves a part; returns a phrase"""
        r = s.r; l = sp['layer']; k = r.random(); by = l.py + l.ey
        if k < .30 and getattr(s, 'joint', False): txt = s.hinge(sp)
        elif k < .50:   # sways about its base
            th = s.swing(.04, .22); l.px, l.py, l.th = l.px + np.sin(th) * l.ey, by - np.cos(th) * l.ey, l.th + th; txt = rc(r, ['sways', 'rocks', 'swings', 'leans', 'moves gently'])
        elif k < .68: l.sh = s.swing(.06, .35); l.at = l.ey.copy(); txt = rc(r, ['bends in the wind', 'sways in the wind', 'leans to the side', 'bends', 'flutters'])
        elif k < .84:   # breathes: grows and shrinks on its base
            q = s.swing(.02, .1); l.ey = l.ey * (1 + q); l.ex = l.ex * (1 - q * r.uniform(0, .6)); l.py = by - l.ey; txt = rc(r, ['breathes', 'stands and breathes', 'stretches', 'talks', 'waits'])
        else: l.py = l.py + s.swing(.02, .1); l.th = l.th + s.swing(.02, .12); l.px = l.px + s.swing(.0, .06); txt = rc(r, ['floats', 'bobs', 'rocks on the water', 'hovers', 'trembles'])
        return txt if r.random() < .6 else ''
    def hinge(s, sp):
        """a part of the thing turns about a joint, like a cut-out: two copies on either side of a line through the joint"""
        r = s.r; l = sp['layer']; up = r.random() < .6; ex, ey = abs(l.ex[0]), l.ey[0]; P = np.array([l.px[0] + r.uniform(-.25, .25) * ex, l.py[0] + r.uniform(-.5, .25) * ey])
        n = np.array([0., -1.]) if up else np.array([rc(r, [-1., 1.]), 0.]); n = n + r.normal(size=2) * .25; n /= np.hypot(*n); th = s.swing(.1, .45); c, q = np.cos(th), np.sin(th); m = l.copy()
        dx, dy = l.px - P[0], l.py - P[1]; m.px, m.py, m.th = P[0] + c * dx - q * dy, P[1] + q * dx + c * dy, l.th + th; nx, ny = c * n[0] - q * n[1], q * n[0] + c * n[1]
        m.plane = np.stack([nx, ny, -(nx * P[0] + ny * P[1])], -1); l.plane = np.stack([-n[0] + 0 * c, -n[1] + 0 * c, n @ P + .02 + 0 * c], -1); sp['more'] = [m]
        return rc(r, ['nods', 'bows', 'turns the head', 'looks around', 'looks up', 'bends over']) if up else rc(r, ['waves', 'moves an arm', 'waves a hand', 'reaches out', 'wags'])
    def live_backdrop(s, bg):
        """clouds drift, the sea rolls; said less often than not: it is how such a place is"""
        r = s.r; said = ''; v = r.uniform(.04, .3) * rc(r, [-1, 1])
        for l in bg['layers']:
            if l.kind == 'sky': l.px = l.px + v * T; said = rc(r, ['clouds drift', 'the clouds move', 'wind in the sky'])
            elif l.kind == 'near' and ('sea' in bg['name'] or 'beach' in bg['name'] and r.random() < .3): l.py = l.py + .03 * np.sin(2 * np.pi * r.uniform(.4, 1.2) * T + r.uniform(0, 6.28)); l.px = l.px + r.uniform(-.15, .15) * T; said = rc(r, ['the sea moves', 'waves roll', 'the water moves', 'waves on the water'])
        return said if r.random() < .4 else ''
    def depth(s, sc, c):
        """what is near moves more under a moving camera: things stand out from the backdrop, the ground from the horizon"""
        r = s.r
        if r.random() < .6:
            for sp in sc['sps']: sp['layer'].par = 1 + r.uniform(.05, .5) * (sp.get('more') is None)
        for l in sc['bg']['layers']:
            if l.kind in ('photo', 'room') and l.wrap == 1 and r.random() < .5: l.sh = r.uniform(.1, .4) * (c['cx'] - c['cx'][0]); l.at = l.at + r.uniform(-.3, .2)
    def camera(s, a, kind=None, room=1.0):
        r = s.r; e, _ = ease(r); z = np.ones(F + 1); cx = np.zeros(F + 1); cy = np.zeros(F + 1); rot = np.zeros(F + 1); cap = ''; cls = 0
        kind = kind or rc(r, ['static'] * 5 + ['left', 'right'] * 4 + ['up', 'down'] * (3 if s.alive else 2) + ['in', 'out'] * 4 + ['shake'] + ['roll'] + ['dolly'])
        amp = r.uniform(.25, 1.3) * room; slow = r.random() < .15; amp = amp * .4 if slow else amp
        pre = rc(r, ['slow ', 'slowly ']) if slow else ''
        if kind in ('left', 'right'):
            d = -1 if kind == 'left' else 1; cx = d * amp * (e - .5); cls = 1 if d < 0 else 2
            cap = rc(r, [f'camera pans {kind}', f'pan {kind}', f'the camera moves {kind}', f'camera tracks {kind}', f'panning {kind}', f'camera {pre}pans {kind}'.replace('slow pans', 'slowly pans')])
        elif kind in ('up', 'down'):
            d = -1 if kind == 'up' else 1; cy = d * min(amp, .8) * (e - .5); cls = 3 if d < 0 else 4
            cap = rc(r, [f'camera tilts {kind}', f'pan {kind}', f'camera pans {kind}', f'tilt {kind}', f'the camera moves {kind}'])
        elif kind in ('in', 'out'):
            g = 1 + amp * .8; q = g ** (e if kind == 'in' else 1 - e); z = q; cls = 5 if kind == 'in' else 6
            if r.random() < .4: cx = r.uniform(-.3, .3) * (1 - 1 / q); cy = r.uniform(-.3, .3) * (1 - 1 / q)
            cap = rc(r, ['camera zooms in', 'zoom in', 'push in', 'dolly in', 'zooming in', 'move closer']) if kind == 'in' else rc(r, ['camera zooms out', 'zoom out', 'pull back', 'dolly out', 'zooming out', 'pull out'])
        elif kind == 'shake':
            for _ in range(3): f = r.uniform(.6, 3); cx = cx + .03 * np.sin(6.28 * f * T + r.uniform(0, 6)); cy = cy + .03 * np.sin(6.28 * f * T + r.uniform(0, 6))
            rot = .01 * np.sin(6.28 * T * r.uniform(.5, 2)); cap = rc(r, ['handheld camera', 'shaky camera', 'small camera shake'])
        elif kind == 'roll':
            sg = rc(r, [-1, 1]); rot = sg * e * r.uniform(.1, .5); z = z * 1.15; cap = rc(r, ['camera rolls', 'the camera rotates', 'dutch tilt'])
        elif kind == 'dolly':
            d = rc(r, [-1, 1]); cx = d * amp * (e - .5); z = (1 + amp * .4) ** e; cls = 0; cap = f"camera moves in and {'right' if d > 0 else 'left'}"
        else: cap = rc(r, ['static camera', 'static shot', 'the camera is still', '', '', ''])
        return dict(cx=cx, cy=cy, z=z, rot=rot, cap=cap, cls=cls)
    def light(s):
        r = s.r; e, _ = ease(r); g = np.ones((F + 1, 3)); o = np.zeros((F + 1, 3)); k = r.random(); cap = ''
        if s.alive: k = 0. if k < .82 else .70 + (k - .82) * 1.66       # moved pictures cannot show a change of light
        def mix(g0, g1, o0=(0, 0, 0), o1=(0, 0, 0)):
            w = np.clip(e, 0, 1)[:, None]; return np.array(g0) * (1 - w) + np.array(g1) * w, np.array(o0) * (1 - w) + np.array(o1) * w
        if k < .70: pass
        elif k < .76: g, o = mix((1, 1, 1), (.28, .34, .6)); cap = rc(r, ['day turns to night', 'it gets dark', 'night falls'])
        elif k < .80: g, o = mix((.28, .34, .6), (1, 1, 1)); cap = rc(r, ['night turns to day', 'the sun rises', 'it gets light'])
        elif k < .85: g, o = mix((1, 1, 1), (1.1, .78, .5)); cap = rc(r, ['the sun sets', 'the light turns orange', 'sunset light'])
        elif k < .89: g, o = mix((0, 0, 0), (1, 1, 1)); cap = rc(r, ['fade in from black', 'fade in'])
        elif k < .93: g, o = mix((1, 1, 1), (0, 0, 0)); cap = rc(r, ['fade out to black', 'fade to black'])
        elif k < .95: g, o = mix((1, 1, 1), (0, 0, 0), (0, 0, 0), (1, 1, 1)); cap = rc(r, ['fade to white', 'white out'])
        else:
            f = .75 + .25 * np.sin(6.28 * T * r.uniform(1, 3)); g = f[:, None] * np.ones((1, 3)); cap = rc(r, ['flickering light', 'the light flickers'])
        return g, o, cap
    def noun(s, n):
        v = n[0] in 'aeiou'; return ('an ' if v else 'a ') + n
    STYLES = ['photo', 'flat', 'grey', 'pencil', 'ink', 'sepia']
    def style(s):
        r = s.r; k = int(r.choice(6, p=[.40, .08, .11, .22, .14, .05]))
        txt = ['', rc(r, ['flat colours, ', 'cartoon, ', '']), rc(r, ['black and white, ', 'greyscale, ', '']), rc(r, ['pencil drawing of ', 'pencil sketch of ', 'line drawing of ', 'storyboard sketch of ']), rc(r, ['ink drawing of ', 'ink on paper, ', 'inked storyboard of ']), rc(r, ['sepia, ', 'old photograph of '])][k]
        if k == 0 and r.random() < .1: txt = rc(r, ['photo of ', 'realism, ', 'film still, ', 'close-up of '])
        return k, txt
    def scene(s, a, nsp=None, sky=None, moving=True):
        r = s.r; bg = s.background(a, sky); n = nsp if nsp is not None else int(r.choice(4, p=[.22, .43, .25, .1])) + 2 * (bg['layers'][0].kind == 'grad' and r.random() < .5)
        sps = [s.sprite(a, big=(n == 1 and r.random() < .25)) for _ in range(n)]; acts = []
        for sp in sps:
            k = r.random() if moving else 1.; acts.append('' if not moving else (s.move(sp, a) if k < .36 else s.live(sp, a) if k < .88 else '') if s.alive else s.move(sp, a) if k < .75 else '')
        drift = s.live_backdrop(bg) if s.alive and moving and r.random() < .5 else ''
        words = []
        for sp, ac in zip(sps, acts): words.append(s.noun(sp['name']) + (' ' + ac if ac else ''))
        place = bg['place']; subj = ' and '.join(words[:2])
        if subj and place: txt = subj + rc(r, [' in front of ', ' with ', ', ', ' in ']) + place
        else: txt = subj or bg['name']
        if drift: txt += ', ' + drift
        still = ' and '.join(s.noun(sp['name']) for sp in sps[:2]); still = (still + ', ' + place if still and place else still or bg['name'])
        return dict(layers=bg['layers'] + [l for sp in sps for l in [sp['layer']] + sp.get('more', [])], txt=txt, still=still, bg=bg, sps=sps)
    # ---- clips
    def pack(s, layers_cams, a, g, o, style, shutter, H):
        P = np.zeros((NL, F + 1, NP), np.float32); I = np.zeros((NL, F + 1, 2), np.int32); n = 0
        for l, cam in layers_cams[:NL]:
            A, b = compose(affine_tex(l.px, l.py, l.ex, l.ey, l.th, l.sh, l.at), affine_cam(cam['cx'], cam['cy'], cam['z'], cam['rot'], l.par))
            P[n, :, 0], P[n, :, 1], P[n, :, 2] = A[:, 0], A[:, 1], b[:, 0]; P[n, :, 3], P[n, :, 4], P[n, :, 5] = A[:, 2], A[:, 3], b[:, 1]
            P[n, :, 6] = l.op; P[n, :, 7:10] = l.mul; P[n, :, 10:13] = l.add; P[n, :, 13:16] = l.plane; P[n, :, 16:22] = l.wob
            I[n, :, 0] = l.tex; I[n, :, 1] = l.wrap; n += 1
        G = np.concatenate([g, o], 1).astype(np.float32)
        return dict(P=P, I=I, n=n, G=G, style=style, shutter=np.float32(shutter))
    def ident(s): return dict(cx=np.zeros(F + 1), cy=np.zeros(F + 1), z=np.ones(F + 1), rot=np.zeros(F + 1), cap='', cls=0)
    def clip(s, a, H, cam=None, kind=None, nsp=None, light=True):
        if s.train:
            # Words decide which generator is meant: a change that says its pace has clear edges, one that says nothing is, more often than
            # not, one of the first generator's (eased, ragged now and then), as held-out clips are. So are some shots, with little light.
            kind = kind or ('shot' if s.r.random() < .5 else 'trans'); s.alive = s.r.random() > (.2 if kind == 'shot' else .4); light = light and (s.alive or s.r.random() < .4)
        r = s.r; st, stxt = s.style(); s.line = st in (3, 4); kind = kind or ('shot' if r.random() < .55 else 'trans'); shutter = r.uniform(.2, .6) if st in (0, 2, 5) and r.random() < .6 else 0.
        extra = rc(r, ['', '', '', '', 'smooth transition', 'slow motion']) if kind == 'shot' else rc(r, ['smooth transition', 'smooth transition', '', 'seamless transition'])
        if kind == 'shot':
            still = r.random() < .05 and cam is None
            if s.alive:
                cam = cam or ('static' if still or r.random() < .4 else None); s.joint = cam == 'static'; nsp = nsp if nsp is not None or still else int(r.choice(4, p=[.12, .45, .28, .15]))
                sc = s.scene(a, nsp, moving=not still); s.joint = False; c = s.camera(a, cam)
                if still: c['cap'] = rc(r, ['nothing moves', 'frozen', 'still picture', c['cap']])
                else: s.depth(sc, c)
            else: sc = s.scene(a, nsp, moving=not still); c = s.camera(a, cam or ('static' if still else None))
            g, o, lcap = s.light() if light else (np.ones((F + 1, 3)), np.zeros((F + 1, 3)), '')
            if extra == 'slow motion':
                for k in ('cx', 'cy', 'rot'): c[k] = c[k] * .5
                c['z'] = 1 + (c['z'] - c['z'].min()) * .5
            bl = sc['bg']['layers']
            if len(bl) == 1 and bl[0].kind in ('photo', 'room') and .8 < a * 9 / 16 < 1.25 and r.random() < .6:
                l = bl[0]; l.wrap = 1; l.px[:], l.py[:] = c['cx'][0], c['cy'][0]; l.ex[:], l.ey[:] = np.sign(l.ex) * a / c['z'][0], 1 / c['z'][0]
            parts = [p for p in (sc['txt'], c['cap'], lcap, extra) if p]
            if len(parts) > 1 and c['cap'] and r.random() < .2 and not stxt.endswith('of '): parts = [c['cap']] + [p for p in parts if p != c['cap']]
            if s.alive and r.random() < .12: parts = [c['cap']] if c['cap'] else ['']       # a story's words are often not known
            cap = stxt + ', '.join(parts); content = stxt + sc['still']
            L = [(l, c) for l in sc['layers']]; return self_out(s.pack(L, a, g, o, st, shutter, H), cap, content, content, c['cls'], 0)
        g, o = np.ones((F + 1, 3)), np.zeros((F + 1, 3)); tk = int(r.choice(10, p=([.19, .11, .07, .09, .05, .12, .18, .04, .06, .09] if s.alive else [.18, .09, .07, .12, .06, .14, .16, .04, .08, .06]) if s.train else [.17, .11, .07, .10, .06, .07, .20, .04, .07, .11] if s.alive else [.14, .09, .07, .14, .07, .09, .17, .05, .10, .08])); e, pace = ease(r); cls = 0; line = s.line; s.even = s.alive and r.random() < .6
        if s.even: e, pace = T.copy(), rc(r, EVEN)               # evenly from one picture to the other, and the caption says so
        elif r.random() < .5 if s.alive else True: pace = ''
        if tk == 8 and r.random() < .5: s.line = True
        named = s.train and tk in (0, 1, 2, 5)                   # what only words can ask for is called by its name more often
        A = s.scene(a, int(r.choice(4, p=[.25, .4, .25, .1])) + (tk == 8), moving=tk not in (0, 8) and r.random() < .35); lc = []; of = stxt; generic = False
        if tk == 4:   # the same place in another light, sky or sprites
            skyA, skyB = (list(s.r.permutation(SKIES))[:2]) if A['bg']['sky'] else (None, None); c = s.camera(a, rc(r, ['static', 'static', 'left', 'right', 'in', 'out']), .6)
            w = np.clip(e, 0, 1)
            if A['bg']['sky'] and A['layers'][0].kind == 'sky':
                skyA = A['bg']['sky']; skyB = rc(r, [k for k in SKIES if k != skyA]); nsk = A['layers'][0].copy(); nsk.tex = rc(r, s.ix['proc'][('sky', skyB)]); nsk.op = w
                dim = lambda k: np.array(dict(day=(1, 1, 1), sunset=(1, .75, .6), night=(.3, .35, .55), overcast=(.8, .82, .85), dawn=(1, .85, .85))[k])
                L = [A['layers'][0], nsk]
                for l in A['layers'][1:]: l = l.copy(); l.mul = l.mul / (dim(skyA) if l.kind in ('far', 'near') else 1) * (dim(skyA) * (1 - w[:, None]) + dim(skyB) * w[:, None]); L.append(l)
                nm = dict(day='day', sunset='evening', night='night', overcast='grey weather', dawn='morning')
                txt = rc(r, [f'{nm[skyA]} turns to {nm[skyB]}', f'time-lapse from {nm[skyA]} to {nm[skyB]}', f'{nm[skyA]} becomes {nm[skyB]}']); B_still = A['still'].replace(A['bg']['place'], '') + ' ' + rc(r, SKYTXT[skyB])
            else:
                L = list(A['layers']); g1 = np.array(rc(r, [(.28, .34, .6), (1.1, .78, .5), (.6, .8, 1.1)])); rev = r.random() < .4; ww = (1 - w if rev else w)[:, None]; g = 1 * (1 - ww) + g1 * ww
                nmn = {.28: 'night', 1.1: 'sunset', .6: 'winter light'}[float(g1[0])]; txt = f"{nmn} turns to day" if rev else f'day turns to {nmn}'; B_still = A['still']
            lc = [(l, c) for l in L]; cap = of + rc(r, [f"{A['still']}, {txt}", f"{txt}, {A['still']}" if not of.endswith('of ') else f"{A['still']}, {txt}"]); cls = c['cls']
            content = A['still']; contentB = B_still.strip(' ,')
            if c['cap'] and cls: cap += ', ' + c['cap']
        else:
            same = tk == 3; B = s.scene(a, int(r.choice(4, p=[.25, .4, .25, .1])) + (tk == 8), moving=tk not in (0, 8) and r.random() < .35); s.line = line; content, contentB = A['still'], B['still']; an, bn = A['still'], B['still']
            idc = s.ident(); LA, LB = A['layers'], B['layers']; w = np.clip(e, 0, 1)
            if tk == 0:   # side by side in one world
                d = rc(r, ['left', 'right', 'left', 'right', 'up', 'down']); whip = r.random() < (.12 if s.alive else .3)
                if whip: e = .5 * (1 + np.tanh(9 * (T - .5)) / np.tanh(4.5)); shutter = .6 if st in (0, 2, 5) else 0.; pace = ''
                dv = dict(left=(-1, 0), right=(1, 0), up=(0, -1), down=(0, 1))[d]; D = 2 * a if dv[0] else 2.
                c = s.ident(); c['cx'], c['cy'] = dv[0] * D * e, dv[1] * D * e
                # each scene lives in its own window of the world, moved rigidly
                edge = a if dv[0] else 1.
                over = r.random() < .25; cs = s.through(a, e, 1.) if over else None
                for l in LA: lc.append((l, cs) if over else (s.rigid(l, c, 0, 0), idc))
                for l in LB:
                    m = s.rigid(l, c, dv[0] * D, dv[1] * D); pos = D * (1 - e) - edge
                    m.plane = np.stack([dv[0] * np.ones(F + 1), dv[1] * np.ones(F + 1), -(pos)], -1); lc.append((m, idc))
                cls = dict(left=1, right=2, up=3, down=4)[d]; verb = 'whip pan' if whip else rc(r, ['pan', 'camera pans', 'the camera moves'])
                cap = of + rc(r, [f'{verb} {d} from {an} to {bn}', f'{an}, {verb} {d} to {bn}', f'{verb} {d} to {bn}' if not of.endswith('of ') else f'{an}, {verb} {d} to {bn}'])
            elif tk in (1, 2):   # zoom into (or out of) a region that holds B
                k0 = r.uniform(.12, .3); rx, ry = r.uniform(-.6, .6) * a * (1 - k0), r.uniform(-.6, .6) * (1 - k0); q = (1 / k0) ** (e if tk == 1 else 1 - e)
                c = s.ident(); c['z'] = q; f = (1 - 1 / q) / (1 - k0); c['cx'], c['cy'] = rx * f, ry * f
                for l in LA: lc.append((l, dict(c, z=np.maximum(q, 1e-3)) if l.par == 1 else c))
                for l in LA: l.par = 1.
                fade = np.clip((q - 1) / (1 / k0 - 1) * 4, 0, 1) if r.random() < .25 else np.ones(F + 1)
                for l in LB:
                    m = l.copy(); m.par = 1.; m.px, m.py, m.ex, m.ey = rx + m.px * k0, ry + m.py * k0, m.ex * k0, m.ey * k0; m.op = m.op * fade
                    # keep B inside its window: four sides need clipping; clip by extents of the backdrop only
                    if m.wrap: m = s.window(m, rx, ry, k0 * a, k0)
                    lc.append((m, c))
                cls = 5 if tk == 1 else 6; hole = rc(r, ['window', 'picture', 'screen', 'door', 'frame', 'detail'])
                cap = of + (rc(r, [f'{an}, zoom into the {hole} that becomes {bn}', f'zoom into the {hole}, {bn}' if not of.endswith('of ') else f'{an}, zoom into {bn}', f'{an}, the camera zooms in to {bn}']) if tk == 1 else rc(r, [f'{bn}, zoom out to reveal {an}', f'{bn}, pull back to {an}', f'{bn}, the camera zooms out and shows {an}']))
                if tk == 2: content, contentB = bn, an
            elif tk == 3:   # the sprites travel to new places while the backdrop changes or stays
                keep = r.random() < .5; c = s.camera(a, rc(r, ['static', 'static', 'left', 'right', 'in', 'out']), .6); nb = len(A['bg']['layers']); own = A['sps'] or [s.sprite(a)]; sp = [q['layer'] for q in own]
                lc = [(l, c) for l in LA[:nb]]
                if not keep:
                    rv = s.reveal(a, e); c3 = s.through(a, e, -1.) if r.random() < .7 else c
                    for l in LB[:len(B['bg']['layers'])]: lc.append((s.masked(l, rv), c3))
                    if r.random() < .7: c = dict(s.through(a, e, 1.), cap=c['cap']); lc[:nb] = [(l, c) for l in LA[:nb]]
                nm = own[0]['name']
                for l in sp:
                    tx, ty, ts, tr = r.uniform(-.8, .8) * a, r.uniform(-.5, .8), r.uniform(.5, 2.), r.normal() * .6 * (r.random() < .3); l.px, l.py = l.px[0] * (1 - e) + tx * e, l.py[0] * (1 - e) + ty * e
                    q = ts ** e; l.ex, l.ey = l.ex[0] * q, l.ey[0] * q; l.th = tr * e; l.op = np.ones(F + 1)
                    if r.random() < .3:   # turns into another object
                        o2 = s.sprite(a); m = l.copy(); m.tex = o2['layer'].tex; m.mul = o2['layer'].mul; f = np.cos(np.pi * w); l.op, m.op = (f > 0) * 1., (f <= 0) * 1.; sz = np.maximum(np.abs(f), .03); l.ex, m.ex = l.ex * sz, m.ex * sz; lc.append((l, c)); lc.append((m, c)); nm2 = o2['name']; vb = f'turns into {s.noun(nm2)}'; contentB = s.noun(nm2)
                    else: lc.append((l, c)); vb = f"moves {'right' if tx > l.px[0] else 'left'}"
                plc = '' if keep else f', {A["bg"]["name"]} changes to {B["bg"]["name"]}'
                cap = of + f'{s.noun(nm)} {vb}' + (f" in front of {A['bg']['name']}" if keep else plc) + (f", {c['cap']}" if c['cap'] else ''); cls = c['cls']; generic = True
            elif tk == 5:   # something passes and wipes
                d = rc(r, ['left', 'right']); sg = -1 if d == 'left' else 1; ed = -sg * (a + .5) + sg * (2 * a + 1.) * e
                c1, c2 = s.through(a, e, 1.), s.through(a, e, -1.); k = r.random(); c1, c2 = (s.camera(a, 'static') if k < .2 else c1), (s.ident() if .1 < k < .3 else c2)
                for l in LA: lc.append((l, c1))
                for l in LB:
                    m = l.copy(); m.plane = np.stack([-sg * np.ones(F + 1), 0 * e, sg * ed], -1); lc.append((m, c2))
                wp = s.sprite(a); l = wp['layer']; k = r.uniform(.9, 1.5); l.ex = np.sign(l.ex) * k; l.ey[:] = k; l.px, l.py = ed, 0 * e + r.uniform(-.1, .2)
                lc = lc[:NL - 1] + [(l, idc)]; cap = of + rc(r, [f'{an}, {s.noun(wp["name"])} passes {d} and wipes to {bn}', f'{s.noun(wp["name"])} crosses to the {d} and reveals {bn}', f'{an}, wipe {d} to {bn}'])
            elif tk == 6 and r.random() < .15:   # a dissolve, always called one, with one continuous move
                c = s.camera(a, rc(r, ['left', 'right', 'up', 'down', 'in', 'out', 'in'])); ww = np.clip((T - .5) * r.uniform(1, 1.3 if s.alive else 2.5) + .5, 0, 1)
                lc = [(l, c) for l in LA]
                for l in LB: m = l.copy(); m.op = m.op * ww; lc.append((m, c))
                cls = c['cls']; cap = of + rc(r, [f'{an} dissolves into {bn}', f'{an}, cross dissolve to {bn}', f'{an} fades into {bn}']) + (f", {c['cap']}" if c['cap'] else '')
            elif tk in (6, 9):   # B appears region by region while both move; 9: through a growing opening
                if tk == 9: rv = s.reveal(a, e, 'iris'); c1, c2 = s.through(a, e, 1., 1.6, 3.), s.through(a, e, rc(r, [-1., -1., 1.]), 1.3, 2.4)
                else: rv = s.reveal(a, e); c1, c2 = s.through(a, e, 1.), s.through(a, e, -1.)
                if tk == 6 and r.random() < .5:   # both drift together: one continuous move
                    c2 = dict(c2, cx=c2['cx'] - (c1['cx'][-2] - c1['cx']) * .5)
                lc = [(l, c1) for l in LA] + [(s.masked(l, rv), c2) for l in LB]; generic = True
                cap = of + (rc(r, [f'{an}, zoom through to {bn}', f'fly through {an} to {bn}', f'{an} opens up and shows {bn}', f'an opening grows in {an} and shows {bn}']) if tk == 9 else
                            rc(r, [f'{bn} spreads over {an}', f'{an} changes piece by piece into {bn}', f'{bn} grows over {an}', f'{an}, {rv["txt"]} to {bn}', f'{an}, {rv["txt"]} to {bn}']))
            elif tk == 7:   # rotation match cut
                sg = rc(r, [-1, 1]); R = r.uniform(.5, 1.8); c1, c2 = s.ident(), s.ident(); c1['rot'] = sg * R * e; c2['rot'] = sg * R * (e - 1); c1['z'] = r.uniform(1.3, 2.2) ** e; c2['z'] = r.uniform(1.3, 2.2) ** (1 - e)
                rv = s.reveal(a, np.clip((e - .5) * r.uniform(1, 1.3 if s.alive else 2.5) + .5, 0, 1), rc(r, ['iris', 'line', 'islands']))
                lc = [(l, c1) for l in LA] + [(s.masked(l, rv), c2) for l in LB]
                cap = of + rc(r, [f'{an} spins into {bn}', f'the camera rotates from {an} to {bn}', f'spin transition from {an} to {bn}'])
            else:   # 8: things leave, other things come, the page under them changes or stays
                na, nb = len(A['bg']['layers']), len(B['bg']['layers']); stay = r.random() < .45; generic = True; idc = s.camera(a, rc(r, ['static', 'in', 'out', 'left', 'right']), .4); idc['cap'] = ''
                c1 = idc if stay else s.through(a, e, 1.); lc = [(l, c1) for l in LA[:na]]
                if not stay: rv = s.reveal(a, e); c2 = s.through(a, e, -1.); lc += [(s.masked(l, rv), c2) for l in LB[:nb]]
                else: bn = ' and '.join(s.noun(q['name']) for q in B['sps'][:2]) or bn; contentB = bn
                for l, way in [(l, 1) for l in LA[na:]] + [(l, -1) for l in LB[nb:]]:
                    t0 = r.uniform(0, .35); d = r.uniform(.45, 1 - t0); u = np.clip((T - (t0 if way > 0 else 1 - t0 - d)) / d, 0, 1); u = u * u * (3 - 2 * u); u = u if way > 0 else 1 - u; k = r.random(); m = l.copy()
                    if k < .55:
                        th = r.uniform(0, 6.28) if r.random() < .4 else rc(r, [0, np.pi]); ss = np.abs(l.ex[0]) + .15; R = min((a + ss) / max(abs(np.cos(th)), .01), (1 + ss) / max(abs(np.sin(th)), .01)) + abs(l.px[0]) * abs(np.cos(th)) + abs(l.py[0]) * abs(np.sin(th))
                        m.px, m.py = l.px + R * np.cos(th) * u, l.py + R * np.sin(th) * u
                        if r.random() < .25: m.th = m.th + r.normal() * 2 * u
                    elif k < .85: q = np.maximum(1 - u, .01); m.ex, m.ey = l.ex * q, l.ey * q; m.th = m.th + (r.normal() * 2 * u if r.random() < .5 else 0); m.op = (u < .985) * 1.
                    else: q = 1 + u * r.uniform(1.5, 3); m.ex, m.ey = l.ex * q, l.ey * q; ss = np.abs(l.ex[0]) * q[0 if way < 0 else -1] + .2; sg = np.sign(l.px[0] or 1); m.px = l.px + sg * (a + ss - abs(l.px[0])) * u
                    lc.append((m, idc))
                cap = of + (rc(r, [f'{an} leaves, {bn} comes', f'{an} goes away and {bn} appears', f'{an} makes way for {bn}']))
            if generic and r.random() < .45 or r.random() < (.05 if named else .12): cap = of + rc(r, [f'{an} turns into {bn}', f'{an} becomes {bn}', f'from {an} to {bn}', f'{an} changes to {bn}', f'{an} transforms into {bn}', f'{an}, {bn}', an, bn])
            if of.endswith('of '): content, contentB = of + content, of + contentB
        if extra: cap += ', ' + extra
        if s.alive and r.random() < (.06 if named else .15): cap = extra or 'smooth transition'
        if pace: cap = f'{pace}, {cap}' if s.alive and r.random() < .25 else f'{cap}, {pace}'
        return self_out(s.pack(lc, a, g, o, st, shutter, H), cap, of + content if not of.endswith('of ') else content, of + contentB if not of.endswith('of ') else contentB, cls, 1 + tk)
    def through(s, a, e, way, lo=1.15, hi=1.9):
        """a camera that never looks past the picture: way 1 starts at the whole picture and goes in, way -1 ends at it"""
        r = s.r; u = e if way > 0 else 1 - e; c = s.ident(); g = r.uniform(lo, hi); z = g ** u; c['z'] = z; th = r.uniform(0, 6.28); k = r.uniform(0, 1) ** .5
        c['cx'], c['cy'] = a * k * np.cos(th) * (1 - 1 / z), k * np.sin(th) * (1 - 1 / z)
        if r.random() < .2: c['rot'] = r.normal() * .15 * u
        return c
    def reveal(s, a, e, kind=None):
        """a region that grows from nothing to everything: half plane, circle, islands, with an irregular edge"""
        r = s.r; kind = kind or rc(r, ['line'] * 9 + ['iris'] * 7 + ['iris in'] * 2 + ['islands'] * 2 if s.alive else ['line', 'line', 'iris', 'iris in', 'islands', 'islands']); w = np.clip(e, 0, 1); o = np.ones(F + 1); wob = np.zeros((F + 1, 6)); soft = r.random() < .3; R = np.hypot(a, 1)
        th = r.uniform(0, 6.28); f = r.uniform(1.5, 6); wa = rc(r, [0, 0, r.uniform(.05, .4), r.uniform(.05, .4)]) if not s.alive else 0 if r.random() < .7 else r.uniform(.04, .2); f = min(f, 3.) if s.alive else f; wob[:, 3:] = f * np.cos(th), f * np.sin(th), r.uniform(0, 6.28); ps = r.uniform(1.5, 4) if soft else 12.
        if kind == 'line':
            ph = r.uniform(0, 6.28) if r.random() < .5 else rc(r, [0, np.pi / 2, np.pi, 1.5 * np.pi]); n = np.array([np.cos(ph), np.sin(ph)]); ext = abs(n[0]) * a + abs(n[1]) + wa + .25 / ps + .03; plane = lambda w: np.stack([n[0] * o, n[1] * o, ext * (2 * w - 1)], -1)
            txt = 'wipe ' + ('left' if n[0] < -.7 else 'right' if n[0] > .7 else 'down' if n[1] > 0 else 'up')   # the edge travels against the normal
            txt = dict(left='wipe right', right='wipe left', down='wipe up', up='wipe down')[txt[5:]]
        elif kind == 'islands':
            wa = 1.; sl = r.uniform(0, .6); n = sl * np.array([np.cos(th * 1.3), np.sin(th * 1.3)]); ext = 1.02 + abs(n[0]) * a + abs(n[1]) + .25 / ps; plane = lambda w: np.stack([n[0] * o, n[1] * o, ext * (2 * w - 1)], -1); txt = 'spots spread'; ps = ps * .6
        else:
            cx, cy = r.uniform(-.6, .6) * a, r.uniform(-.6, .6); far = np.hypot(a + abs(cx), 1 + abs(cy)); ext = np.sqrt(wa) if wa else 0.; sg = 1 if kind == 'iris' else -1; wob[:, 1] = -sg; edge = wa + .3 / ps
            def plane(w):
                u = w if sg > 0 else 1 - w; return sg * np.stack([2 * cx * o, 2 * cy * o, ((far + ext + .1) * u) ** 2 - .02 - edge * (1 - 2 * u) - cx * cx - cy * cy], -1)
            txt = 'iris out' if sg > 0 else 'iris in'; ps = ps * .5
        wob[:, 0], wob[:, 2] = ps, wa
        if s.even: w = s.evenly(a, w, plane, wob)
        return dict(plane=plane(w), wob=wob, txt=txt)
    def evenly(s, a, w, plane, wob):
        """the places w in 0..1 of a growing region moved so that its area grows as w does"""
        u = np.linspace(0, 1, F + 1); y, x = np.meshgrid(np.linspace(-1, 1, 19), np.linspace(-a, a, 33), indexing='ij'); p, (_, bow, wave, fx, fy, ph) = plane(u), wob[0]
        v = p[:, 0, None, None] * x + p[:, 1, None, None] * y + p[:, 2, None, None] + bow * (x * x + y * y) + wave * np.sin(fx * x + fy * y + ph) * np.cos(fy * x - fx * y + 1.7 * ph)
        c = np.maximum.accumulate((v > 0).mean((1, 2))) + 1e-6 * u; return np.interp(w, (c - c[0]) / (c[-1] - c[0]), u)
    def masked(s, l, rv):
        m = l.copy(); m.plane, m.wob = rv['plane'].copy(), rv['wob'].copy(); return m
    def rigid(s, l, c, ox, oy):
        """bake a world offset so that the layer moves rigidly with camera c (no parallax between the two windows)"""
        m = l.copy(); m.par = 1.; m.px = m.px + ox - c['cx']; m.py = m.py + oy - c['cy']; return m
    def window(s, m, rx, ry, hx, hy):
        """shrink a backdrop quad to the window by using the texture with no wrap and the window's extents"""
        m.wrap = 0 if m.kind in ('photo', 'grad', 'room', 'sky') else 0
        sx = np.sign(m.ex); m.px, m.py = rx + 0 * m.px, ry + 0 * m.py; m.ex, m.ey = sx * hx * 1.0, hy + 0 * m.ey
        return m

def self_out(d, cap, content, contentB, cls, kind):
    d.update(caption=cap.replace('  ', ' ').strip(' ,'), content=content.replace('  ', ' ').strip(' ,'), contentB=contentB.replace('  ', ' ').strip(' ,'), cam=cls, kind=kind); return d

def batch(world, n, a, H, **kw):
    C = [world.clip(a, H, **kw) for _ in range(n)]
    return dict(P=np.stack([c['P'] for c in C]), I=np.stack([c['I'] for c in C]), n=np.array([c['n'] for c in C], np.int32), G=np.stack([c['G'] for c in C]), style=np.array([c['style'] for c in C], np.int64),
                shutter=np.array([c['shutter'] for c in C], np.float32), cam=np.array([c['cam'] for c in C], np.int64), kind=np.array([c['kind'] for c in C], np.int64),
                caption=[c['caption'] for c in C], content=[c['content'] for c in C], contentB=[c['contentB'] for c in C])
