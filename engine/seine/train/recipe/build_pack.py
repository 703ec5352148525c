"""Data pack: RGBA sprites (WebP, <= 128 px), backdrops (JPEG 1024 x 576), names, held-out marks. build_pack.py ROOT OUT

ROOT holds one folder per unpacked Debian package (apt-get download PKG && dpkg -x PKG_*.deb ROOT/PKG):
openclipart-svg tuxpaint-stamps-default gnome-backgrounds mate-backgrounds plasma-workspace-wallpapers ukui-wallpapers
lomiri-wallpapers-16.04 lomiri-wallpapers-20.04. Needs rsvg-convert, PIL, numpy. captions.json names the backdrops by their
path under ROOT; more pictures may be added there (any path under ROOT). Then: tok.py OUT OUT/tok makes the vocabulary.
"""
import os, re, sys, json, glob, gzip, subprocess, io, random, html
import numpy as np
from PIL import Image
from multiprocessing import Pool
ROOT, OUT = sys.argv[1:3] if len(sys.argv) > 2 else ('', '')
OC, TP = f'{ROOT}/openclipart-svg/usr/share/openclipart/svg', f'{ROOT}/tuxpaint-stamps-default/usr/share/tuxpaint/stamps'
SKIP = ('computer/icons', 'computer/buttons', 'signs_and_symbols/flags', 'signs_and_symbols/led', 'signs_and_symbols/map', 'shapes/stars', 'shapes/jigsaw', 'shapes/arrows', 'shapes/flowchart',
        'special/', 'transportation/aiga', 'transportation/roadsigns', 'recreation/games', 'geography')
TSKIP = ('symbols/alphabets', 'symbols/math', 'symbols/money', 'town/flags', 'town/roadsigns', 'symbols/music')
STOP = set('clipart clip art by the of a an and with for in on to icon image drawing picture vector simple basic part from openclipart inkscape svg remix color colour coloured colored version my nicu buculei jean victor balin architetto francesco rollandin gerald g lumen design studios logo untitled no title unknown public domain benji park jarno vasamaa ruud steltenpo kurt nordstrom johnny automatic ganson jakub cartoon outline bw black-white silhouette color small big large'.split())

def meta(path):
    try:
        raw = open(path, 'rb').read()
        if path.endswith('z'): raw = gzip.decompress(raw)
        t = raw[:400000].decode('utf8', 'ignore')
    except Exception: return '', []
    title = re.search(r'<dc:title[^>]*>([^<]*)<', t); kws = re.findall(r'<rdf:li>([^<]*)<', t)
    return (html.unescape(title.group(1)) if title else ''), [html.unescape(k).lower().strip() for k in kws if k.strip()]

def clean(s):
    s = s.lower(); s = re.sub(r'(clip ?art by|by) [a-z ]+ -', ' ', s); s = re.sub(r'[_\-/.,]', ' ', s); s = re.sub(r"[^a-z' ]", ' ', s)
    w = [x.strip("'") for x in s.split()]; w = [x for x in w if len(x) > 1 and x not in STOP and len(x) < 15]
    return w

def name_of(path):
    if path.startswith(TP):
        txt = os.path.splitext(path)[0] + '.txt'
        if not os.path.exists(txt): return None
        s = open(txt, encoding='utf8', errors='ignore').readline().strip()
        s = re.sub(r'\(.*?\)', '', s).split('.')[0].split(',')[0]
        s = re.sub(r"[^a-zA-Z' \-]", ' ', s).strip().lower(); s = re.sub(r'^(the|a|an) ', '', s)
        w = s.split()
        return ' '.join(w[:5]) if 1 <= len(w) <= 7 else None
    title, kws = meta(path)
    w = clean(title); k = [x for x in kws if x.isalpha() and x not in STOP]
    if not w or len(w) > 4 or 'theme' in w or 'icons' in w or 'collection' in w:
        b = clean(os.path.basename(path).split('.')[0]); ks = [x for x in b if x in ' '.join(k)]
        w = ks[:2] or ([k[0]] if k else [])
    if not w: return None
    return ' '.join(w[:3])

def load(path):
    if path.lower().endswith(('.svg', '.svgz')):
        p = subprocess.run(['rsvg-convert', '-w', '256', '-h', '256', '-a', path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=6)
        im = Image.open(io.BytesIO(p.stdout)).convert('RGBA')
    else: im = Image.open(path).convert('RGBA')
    return im

def sprite(path):
    try:
        n = name_of(path)
        if not n: return None
        im = load(path); im.thumbnail((512, 512)); a = np.asarray(im)[..., 3]
        ys, xs = np.where(a > 24)
        if len(xs) < 200: return None
        im = im.crop((xs.min(), ys.min(), xs.max() + 1, ys.max() + 1))
        w, h = im.size
        if max(w, h) / max(1, min(w, h)) > 5: return None
        full = im; s = 188 / max(w, h); im = im.resize((max(1, round(w * s)), max(1, round(h * s))), Image.LANCZOS if s < 1 else Image.BICUBIC)
        arr = np.asarray(im).astype(np.float32); al = arr[..., 3] / 255
        cov = (al > 0.5).mean()
        if cov < 0.12: return None
        rgb = arr[..., :3][al > 0.5]
        if rgb.std() < 4 and rgb.mean() > 245: return None
        c = Image.new('RGBA', (192, 192), (0, 0, 0, 0)); c.paste(im, ((192 - im.size[0]) // 2, (192 - im.size[1]) // 2))
        m = rgb.mean(0) if len(rgb) else np.zeros(3)
        bio = io.BytesIO(); c.save(bio, 'WEBP', quality=74, method=4, alpha_quality=80)
        return (os.path.relpath(path, ROOT), n, bio.getvalue(), [float(x) for x in m], im.size, float(cov))
    except Exception as e: return None

def photo(path):
    try:
        if path.endswith('.svg'):
            p = subprocess.run(['rsvg-convert', '-w', '2048', '-a', path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60); im = Image.open(io.BytesIO(p.stdout)).convert('RGB')
        else:
            im = Image.open(path); im.draft('RGB', (2600, 1500)) if path.lower().endswith(('jpg', 'jpeg')) else None
            if im.mode in ('RGBA', 'LA', 'P'):
                im = im.convert('RGBA'); bg = Image.new('RGB', im.size, (90, 120, 160)); bg.paste(im, mask=im.split()[3]); im = bg
            im = im.convert('RGB')
        W, H = im.size
        if W / H < 16 / 9: nh = int(W * 9 / 16); im = im.crop((0, (H - nh) // 2, W, (H - nh) // 2 + nh))
        else: nw = int(H * 16 / 9); im = im.crop(((W - nw) // 2, 0, (W - nw) // 2 + nw, H))
        im = im.resize((1024, 576), Image.LANCZOS); bio = io.BytesIO(); im.save(bio, 'JPEG', quality=88)
        return bio.getvalue()
    except Exception as e: print('photo fail', path, e); return None


BAD = ('road sign', 'map symbol', 'iconset', 'nosmoke', 'hash', 'switch cisco', 'router', 'unsorted', 'number', 'flourish', 'border', 'various')
def named(path, n):
    """cleaned name of a sprite, or None"""
    if n.startswith('various'):
        b = [w for w in clean(re.sub(r'\d', '', path.split('/')[-1].split('.')[0])) if w not in ('liftarn', 'anonymous')]; n = ' '.join(b[:2]) or 'thing'
    if any(b in n for b in BAD): return None
    out = []
    for x in n.split():
        if x not in out and not (len(x) <= 2 and x not in ('ox', 'tv')): out.append(x)
    return ' '.join(out[:3]).replace('baloon', 'balloon').replace('sallite', 'satellite') or None

def candidates():
    L = [p for p in sorted(glob.glob(f'{OC}/**/*.svg*', recursive=True)) if os.path.isfile(p) and not os.path.islink(p) and not any(s in p for s in SKIP)]; seen = set()
    for p in sorted(glob.glob(f'{TP}/**/*.*', recursive=True)):
        b = os.path.splitext(p)[0]
        if p.lower().endswith(('.svg', '.png')) and not any(s in p for s in TSKIP) and '_mirror' not in p and '_flip' not in p and b not in seen: seen.add(b); L.append(p)
    return L

if __name__ == '__main__':
    here = os.path.dirname(os.path.abspath(__file__)); caps = json.load(open(f'{here}/captions.json')); os.makedirs(OUT, exist_ok=True)
    with Pool() as p:
        P = [(k, b) for k, b in zip(caps, p.map(photo, [f'{ROOT}/{k}' for k in caps], chunksize=4)) if b]
        S = [(named(x[0], x[1]), x) for x in p.imap(sprite, candidates(), chunksize=8) if x]
    S = [(n, x) for n, x in S if n]; rnd = random.Random(7); groups = sorted({n for n, _ in S}); rnd.shuffle(groups); held = set(groups[:len(groups) // 20])
    blobs = [b for _, b in P] + [x[2] for _, x in S]
    data = dict(photos=[(caps[k]['caption'], caps[k]['held']) for k, _ in P], photo_src=[k for k, _ in P], sprites=[(n, n in held, x[3], list(x[4]), x[0]) for n, x in S], off=np.cumsum([0] + [len(b) for b in blobs]).tolist())
    open(f'{OUT}/blob.bin', 'wb').write(b''.join(blobs)); json.dump(data, open(f'{OUT}/index.json', 'w')); print(len(P), 'backdrops', len(S), 'sprites', data['off'][-1] / 1e6, 'MB')
