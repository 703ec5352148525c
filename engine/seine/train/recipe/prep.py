"""Decode the pack and draw the procedural textures into one packed-RGBA atlas (int32, premultiplied) with mips. Writes atlas.npz-like files."""
import sys, os, io, json, random, math
import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from multiprocessing import Pool
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from scenes import PROC, SKIES
W, H = 512, 288
def rgb(r, h=None):
    import colorsys
    return tuple(int(255 * c) for c in colorsys.hsv_to_rgb(r.random() if h is None else h, r.uniform(.25, .75), r.uniform(.45, .95)))
def jit(r, c, k=18): return tuple(int(max(0, min(255, x + r.uniform(-k, k)))) for x in c)
def noise(r, h, w, beta=1.8):
    g = np.random.default_rng(r.randrange(1 << 30)); f = np.fft.fftn(g.normal(size=(h, w))); fy, fx = np.meshgrid(np.fft.fftfreq(h) * h, np.fft.fftfreq(w) * w, indexing='ij')
    s = np.fft.ifftn(f / np.maximum(1, np.hypot(fx, fy * 2)) ** beta).real; s = (s - s.min()) / (s.max() - s.min()); return s
def sky(kind, seed):
    r = random.Random(seed); y = np.linspace(0, 1, H)[:, None, None]
    tops = dict(day=(70, 130, 220), sunset=(90, 60, 130), night=(8, 10, 35), overcast=(120, 130, 145), dawn=(120, 120, 190)); bots = dict(day=(190, 220, 245), sunset=(255, 150, 70), night=(35, 40, 85), overcast=(190, 195, 200), dawn=(255, 200, 180))
    a = np.array(jit(r, tops[kind])) * (1 - y) + np.array(jit(r, bots[kind])) * y; a = np.repeat(a, W, 1).astype(np.float32)
    if r.random() < .75:
        n = noise(r, H, W, r.uniform(1.4, 2.2)); c = np.clip((n - r.uniform(.45, .65)) * r.uniform(3, 9), 0, 1)[..., None] * r.uniform(.4, .95) * (1.2 - .6 * y)
        if r.random() < .3: c = (c > .35) * .9
        cc = dict(day=(255, 255, 255), sunset=(255, 190, 150), night=(50, 55, 90), overcast=(215, 218, 222), dawn=(255, 225, 225))[kind]; a = a * (1 - np.clip(c, 0, 1)) + np.array(jit(r, cc)) * np.clip(c, 0, 1)
    im = Image.fromarray(a.clip(0, 255).astype(np.uint8)); d = ImageDraw.Draw(im)
    if kind == 'night':
        for _ in range(r.randrange(30, 160)): x, yy, s = r.uniform(0, W), r.uniform(0, H * .8), r.choice([0, 0, 1]); d.ellipse((x - s, yy - s, x + s, yy + s), fill=(255, 255, r.randrange(190, 255)))
    if r.random() < .6:
        x, yy, s = r.uniform(60, W - 60), r.uniform(30, H * .7), r.uniform(10, 32); col = (255, 245, 200) if kind in ('day', 'overcast') else (245, 245, 235) if kind == 'night' else (255, 220, 120)
        d.ellipse((x - s, yy - s, x + s, yy + s), fill=col)
        if kind == 'night' and r.random() < .4: b = im.getpixel((int(max(0, x - s - 6)), int(yy))); d.ellipse((x - s * .3, yy - s, x + s * 1.7, yy + s), fill=b)
    return im.convert('RGBA')
def ridge(r, base, amp, rough, jag=False):
    x = np.arange(W); y = np.zeros(W)
    for k in range(1, 7): y += math.pow(k, -rough) * np.sin(2 * np.pi * k * r.uniform(.5, 1.5) * x / W + r.uniform(0, 6.3))
    if jag: y = np.abs(y) * -1.2 + .1 * np.interp(x, np.linspace(0, W, 60), [r.uniform(-1, 1) for _ in range(60)])
    return base + amp * y / 2
def ground(im, ys, col, r, tex=.12, stripes=False):
    a = np.asarray(im).astype(np.float32).copy(); yy = np.arange(H)[:, None]; m = (yy >= ys[None, :]); al = np.clip(yy - ys[None, :] + .5, 0, 1)
    n = noise(r, H, W, r.uniform(.8, 1.8)) - .5; depth = np.clip((yy - ys[None, :]) / H, 0, 1); k = 1 + tex * 2.5 * n - .25 * depth
    if stripes: k = k + .12 * np.sin(np.clip(yy - ys[None, :], 0, None) ** .5 * r.uniform(4, 9) + 3 * n)
    c = np.array(col)[None, None] * np.nan_to_num(k)[..., None]; a[..., :3] = a[..., :3] * (1 - al[..., None]) + c * al[..., None]; a[..., 3] = np.maximum(a[..., 3], 255 * al)
    return Image.fromarray(a.clip(0, 255).astype(np.uint8))
def tree(d, r, x, y, s, kind):
    tr = jit(r, (90, 65, 40)); lf = jit(r, r.choice([(50, 110, 50), (70, 130, 60), (35, 85, 55), (150, 120, 40)]), 25)
    d.rectangle((x - s * .06, y - s * .5, x + s * .06, y), fill=tr)
    if kind == 0:
        for j in range(3): w = s * (.34 - .08 * j); b = y - s * (.25 + .22 * j); d.polygon([(x - w, b), (x + w, b), (x, b - s * .38)], fill=jit(r, lf, 8))
    else:
        for _ in range(5): cx, cy, q = x + r.uniform(-.2, .2) * s, y - s * r.uniform(.5, .85), s * r.uniform(.14, .26); d.ellipse((cx - q, cy - q, cx + q, cy + q), fill=jit(r, lf, 10))
def house(d, r, x, y, w, h):
    c = rgb(r); d.rectangle((x, y - h, x + w, y), fill=c); roof = r.random() < .6
    if roof: d.polygon([(x - w * .08, y - h), (x + w * 1.08, y - h), (x + w / 2, y - h - w * r.uniform(.25, .5))], fill=jit(r, (130, 60, 50), 40))
    nx, ny = max(1, int(w // 22)), max(1, int(h // 26)); wc = r.choice([(250, 240, 170), (150, 190, 220), (60, 70, 90)])
    for i in range(nx):
        for j in range(ny):
            if r.random() < .9: wx, wy = x + w * (i + .5) / nx, y - h + h * (j + .45) / ny; d.rectangle((wx - 5, wy - 6, wx + 5, wy + 6), fill=wc, outline=(50, 50, 50))
    d.rectangle((x + w * .42, y - 18, x + w * .42 + 11, y), fill=jit(r, (90, 60, 40)))
def layer(place, which, seed):
    r = random.Random(seed); im = Image.new('RGBA', (W, H), (0, 0, 0, 0)); far = which == 'far'; base = H * (r.uniform(.45, .6) if far else r.uniform(.62, .78))
    cols = {'green hills': (95, 150, 75), 'snowy mountains': (120, 130, 150), 'a desert': (215, 180, 120), 'the sea': (50, 105, 150), 'a forest': (65, 100, 55), 'a city skyline': (110, 110, 125), 'an empty street': (120, 118, 115), 'a field': (170, 165, 80), 'a beach': (225, 205, 160)}
    col = jit(r, cols[place], 22)
    if far: col = tuple(int(.6 * c + .4 * 170) for c in col)
    if place == 'snowy mountains' and far:
        ys = ridge(r, base - 30, 70, .8, True); im = ground(im, ys, col, r, .25); a = np.asarray(im).copy(); yy = np.arange(H)[:, None]; sn = (yy < ys[None] + 18 + 10 * np.sin(np.arange(W) * .25)[None]) & (yy >= ys[None]); a[sn] = (240, 243, 250, 255); return Image.fromarray(a)
    if place in ('a city skyline', 'an empty street') and (far or place == 'a city skyline' or r.random() < .6):
        d = ImageDraw.Draw(im); x = -20
        while x < W + 20:
            w = r.uniform(30, 80); h = r.uniform(40, 170 if place == 'a city skyline' else 110); house(d, r, x, base + (0 if far else 20), w, h); x += w + r.uniform(0, 14 if place == 'a city skyline' else 40)
        if far: im = Image.blend(im, Image.composite(Image.new('RGBA', im.size, (170, 180, 195, 255)), im, im.split()[3]), .35)
        return ground(im, np.full(W, base + (0 if far else 20)), (105, 103, 100) if not far else col, r, .06)
    if place in ('the sea', 'a beach') and far: return ground(im, np.full(W, base), jit(r, (55, 110, 155)), r, .15, True)
    ys = ridge(r, base, r.uniform(4, 45) if place != 'the sea' else 3, r.uniform(.8, 1.6)); im = ground(im, ys, col, r, r.uniform(.05, .2), place in ('the sea', 'a field', 'a desert'))
    d = ImageDraw.Draw(im); k = r.choice([0, 1])
    n = dict([('a forest', r.randrange(14, 34)), ('green hills', r.randrange(0, 8)), ('snowy mountains', r.randrange(0, 14)), ('a field', r.randrange(0, 4))]).get(place, 0)
    for _ in range(n): x = r.uniform(0, W); tree(d, r, x, ys[int(min(W - 1, x))] + r.uniform(0, 14), r.uniform(40, 110) * (.6 if far else 1.2), k)
    if place in ('green hills', 'a field', 'a beach') and r.random() < .35: x = r.uniform(30, W - 120); house(d, r, x, ys[int(x + 30)] + 8, r.uniform(40, 80), r.uniform(30, 60))
    return im
def room(seed):
    r = random.Random(seed); wall, fl = rgb(r), jit(r, (140, 100, 70), 40); im = Image.new('RGBA', (W, H), wall + (255,)); d = ImageDraw.Draw(im); fy = H * r.uniform(.66, .8); d.rectangle((0, fy, W, H), fill=fl)
    if r.random() < .5:
        for i in range(12): d.line((W / 2 + (i - 6) * 50, fy, W / 2 + (i - 6) * 130, H), fill=jit(r, fl, 25), width=1)
    if r.random() < .4:
        for x in range(0, W, r.randrange(18, 50)): d.line((x, 0, x, fy), fill=jit(r, wall, 20), width=2)
    d.rectangle((0, fy - 5, W, fy), fill=jit(r, wall, 40))
    for _ in range(r.randrange(1, 3)):
        x, y, w, h = r.uniform(20, W - 130), r.uniform(20, 70), r.uniform(60, 120), r.uniform(60, 100); s = sky(r.choice(SKIES), r.randrange(1 << 30)).crop((0, 0, int(w), int(h))); im.paste(s, (int(x), int(y))); d.rectangle((x - 4, y - 4, x + w + 4, y + h + 4), outline=(240, 235, 225), width=4); d.line((x + w / 2, y, x + w / 2, y + h), fill=(240, 235, 225), width=3)
    if r.random() < .6: x = r.uniform(20, W - 80); d.rectangle((x, fy - 120, x + 58, fy), fill=jit(r, (110, 75, 50)), outline=(60, 40, 30)); d.ellipse((x + 46, fy - 62, x + 52, fy - 56), fill=(220, 200, 90))
    if r.random() < .7: x = r.uniform(40, W - 180); c = jit(r, (120, 80, 50)); d.rectangle((x, fy + 4, x + 130, fy + 16), fill=c); d.rectangle((x + 8, fy + 16, x + 16, fy + 60), fill=c); d.rectangle((x + 114, fy + 16, x + 122, fy + 60), fill=c)
    if r.random() < .5: x = r.uniform(0, W - 70); d.rectangle((x, 30, x + 50, 70), fill=rgb(r), outline=(70, 50, 30), width=3)
    return im
def grad(seed):
    r = random.Random(seed); k = r.random()
    if k < .35: c = r.randrange(225, 256); return Image.new('RGBA', (W, H), (c, c, max(0, c - r.randrange(0, 25)), 255))
    a, b = np.array(rgb(r), float), np.array(rgb(r), float); t = np.linspace(0, 1, H)[:, None, None] if r.random() < .6 else np.linspace(0, 1, W)[None, :, None]
    im = (a * (1 - t) + b * t) * np.ones((H, W, 1)); return Image.fromarray(im.astype(np.uint8)).convert('RGBA')
def job(j):
    k = j[0]
    if k == 'sky': im = sky(j[1], j[2])
    elif k == 'room': im = room(j[2])
    elif k == 'grad': im = grad(j[2])
    elif k == 'blob':
        im = Image.open(io.BytesIO(j[1])).convert('RGBA')
    else: im = layer(j[1], k, j[2])
    a = np.asarray(im).astype(np.float32); a[..., :3] *= a[..., 3:] / 255; out = []
    while True:
        q = a.round().clip(0, 255).astype(np.uint8); out.append((np.ascontiguousarray(q).view(np.int32)[..., 0].ravel(), q.shape[1], q.shape[0]))
        if len(out) >= (3 if k != 'blob' or im.size[0] < 300 else 4): break
        a = a.reshape(a.shape[0] // 2, 2, a.shape[1] // 2, 2, 4).mean((1, 3))
    return out
def main(pack, dst, nproc, frac=1.0):
    D = json.load(open(f'{pack}/index.json')); B = open(f'{pack}/blob.bin', 'rb').read(); off = D['off']; jobs = []; ix = dict(train=dict(photos=[], sprites=[], proc={}, grads=[]), held=dict(photos=[], sprites=[], proc={}, grads=[]))
    np_ = len(D['photos']); rnd = random.Random(1)
    for i, (c, h) in enumerate(D['photos']):
        if rnd.random() > frac: continue
        ix['held' if h else 'train']['photos'].append((len(jobs), c)); jobs.append(('blob', B[off[i]:off[i + 1]]))
    for i, (n, h, m, sz, p) in enumerate(D['sprites']):
        if rnd.random() > frac: continue
        ix['held' if h else 'train']['sprites'].append((len(jobs), n, sz)); jobs.append(('blob', B[off[np_ + i]:off[np_ + i + 1]]))
    def add(split, key, kind, a, n, s0):
        L = ix[split]['proc'].setdefault(key, []) if key else ix[split]['grads']
        for s in range(max(1, int(n * frac))): L.append(len(jobs)); jobs.append((kind, a, s0 + s))
    for split, s0, q in (('train', 0, 1), ('held', 100000, .2)):
        for k in SKIES: add(split, ('sky', k), 'sky', k, 40 * q, s0)
        for p in PROC:
            if p == 'a room': add(split, (p, 'room'), 'room', p, 60 * q, s0 + 777)
            else: add(split, (p, 'far'), 'far', p, 24 * q, s0 + 7 * PROC.index(p) * 100); add(split, (p, 'near'), 'near', p, 24 * q, s0 + 5000 + 7 * PROC.index(p) * 100)
        add(split, None, 'grad', '', 60 * q, s0 + 9999)
    with Pool(nproc) as p: R = p.map(job, jobs, chunksize=16)
    tab = np.zeros((len(R), 4, 3), np.int64); o = 0; parts = []
    for i, ms in enumerate(R):
        for l in range(4):
            a, w, h = ms[min(l, len(ms) - 1)]
            if l < len(ms): tab[i, l] = (o, w, h); parts.append(a); o += len(a)
            else: tab[i, l] = tab[i, l - 1]
    np.concatenate(parts).tofile(f'{dst}/atlas.bin'); np.save(f'{dst}/tab.npy', tab)
    import pickle; pickle.dump(ix, open(f'{dst}/index.pkl', 'wb')); print('atlas', o / 1e6, 'Mpx', len(R), 'textures', {k: (len(v['photos']), len(v['sprites'])) for k, v in ix.items()})
if __name__ == '__main__': main(sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]) if len(sys.argv) > 4 else 1.0)
