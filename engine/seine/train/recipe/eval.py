"""Held-out evaluation: quality against cross-dissolve and morph, ceiling of the autoencoder, sharpness, progress from A to
B, obedience to camera words, in-betweens, contact sheets. Writes OUT/eval.json and OUT/*.jpg"""
import json
import numpy as np
import torch
import torch.nn.functional as F
from common import *
import clip
import render
from io_util import sheet
from latents import DECODE
from measures import ghost, sharp
from motion_autoencoder import warp
from sample import Draft, mask
try:
    import cv2
except ImportError:
    cv2 = None


def psnr(a, b):
    return -10 * torch.log10(((a - b) ** 2).mean((-1, -2, -3)).clamp(min=1e-6))


def ssim(a, b):
    lead = a.shape[:-3]
    w = torch.tensor([.3, .59, .11], device=a.device)[:, None, None]
    a, b = ((t * w).sum(-3).reshape(-1, 1, *t.shape[-2:]) for t in (a, b))
    k = torch.exp(-((torch.arange(11, device=a.device) - 5.) ** 2) / 4.5)
    k = (k[:, None] * k / k.sum() ** 2)[None, None]
    f = lambda t: F.conv2d(t, k)
    ma, mb = f(a), f(b)
    va, vb, c = f(a * a) - ma ** 2, f(b * b) - mb ** 2, f(a * b) - ma * mb
    return (((2 * ma * mb + 1e-4) * (2 * c + 9e-4)) / ((ma ** 2 + mb ** 2 + 1e-4) * (va + vb + 9e-4))).mean((1, 2, 3)).view(lead)


def sharpness(x):
    """variance of the Laplacian of luma"""
    w = torch.tensor([.3, .59, .11], device=x.device)[:, None, None]
    y = (x * w).sum(-3).reshape(-1, 1, *x.shape[-2:])
    k = torch.tensor([[0, 1, 0], [1, -4, 1], [0, 1, 0.]], device=x.device)[None, None]
    return F.conv2d(y, k).var((1, 2, 3)).view(x.shape[:-3])


def dissolve(x):
    l = torch.linspace(0, 1, FRAMES, device=x.device)[None, :, None, None, None]
    return x[:, :1] * (1 - l) + x[:, -1:] * l


def gray(x):
    return (x.clamp(0, 1) * 255).round().byte().permute(1, 2, 0).cpu().numpy().astype(np.float32).dot(np.float32([.3, .59, .11])).astype(np.uint8)


def morph(x):
    """optical flow both ways (DIS), warped and blended"""
    out = []
    for f in x:
        A, B = f[0], f[-1]
        dis = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
        fl = [torch.from_numpy(dis.calc(p, q, None)).permute(2, 0, 1)[None].to(x.device) for p, q in ((gray(A), gray(B)), (gray(B), gray(A)))]
        s = A.shape[-2:]
        out.append(torch.cat([(1 - t) * warp(A[None], -t * fl[0], s) + t * warp(B[None], -(1 - t) * fl[1], s) for t in np.linspace(0, 1, FRAMES)]))
    return torch.stack(out)


def score(y, x, u):
    return [round(psnr(y, x)[..., u].mean().item(), 2), round(ssim(*torch.broadcast_tensors(y, x))[..., u].mean().item(), 4)]


def progress(y):
    """distance to B over distance to A plus distance to B, per frame: 1 at A, 0 at B; a jump or a stand-still shows"""
    da, db = ((y - y[:, [i]]).abs().mean((-1, -2, -3)) for i in (0, -1))
    return (db / (da + db).clamp(min=1e-6)).mean(0)


def shift(a, b):
    """translation of picture b against a by phase correlation, pixels (x, y): positive = content moved right, down"""
    f = [torch.fft.rfft2((t.mean(0) - t.mean()) * torch.hann_window(t.shape[-2], device=t.device)[:, None] * torch.hann_window(t.shape[-1], device=t.device)) for t in (a, b)]
    r = f[0].conj() * f[1]
    c = torch.fft.irfft2(r / r.abs().clamp(min=1e-6), s=a.shape[-2:])
    i = int(c.flatten().argmax())
    h, w = c.shape
    y, x = divmod(i, w)
    return (x if x < w / 2 else x - w), (y if y < h / 2 else y - h)


def camera(v):
    """dx, dy and zoom of a film: shifts of the whole picture and the divergence of its four quarters, frame pairs added up"""
    dx = dy = z = 0.
    h, w = v.shape[-2:]
    for i in range(0, FRAMES - 3, 3):
        a, b = v[i], v[i + 3]
        s = shift(a, b)
        dx, dy = dx + s[0], dy + s[1]
        q = [shift(a[:, y:y + h // 2, x:x + w // 2], b[:, y:y + h // 2, x:x + w // 2]) for y in (0, h // 2) for x in (0, w // 2)]
        z += ((q[1][0] + q[3][0] - q[0][0] - q[2][0]) / w + (q[2][1] + q[3][1] - q[0][1] - q[1][1]) / h) / 2
    return np.array([dx / w, dy / h, z / 2])


WORDS = [('left', 'camera pans left', 0, 1), ('right', 'camera pans right', 0, -1), ('up', 'camera tilts up', 1, 1), ('down', 'camera tilts down', 1, -1),
         ('in', 'camera zooms in', 2, 1), ('out', 'camera zooms out', 2, -1)]


def pair_measures(films):
    """{name: films [B, T, 3, H, W]} -> ghost index and sharpness of the middle half"""
    return {n: dict(ghost=round(ghost(v).mean().item(), 3), sharpness=round(sharp(v).mean().item(), 3)) for n, v in films}


def stills(at, a, n, seed, H, W):
    """n pairs of unrelated held-out pictures as films (B at the end, A elsewhere)"""
    b = held(a, 2 * n, seed, kind='shot')
    p = render.render_at(at, b, np.full((len(b['n']), 1), 8.), H, W)[:, 0]
    x = p[::2][:, None].repeat(1, FRAMES, 1, 1, 1)
    x[:, -1] = p[1::2]
    return x, b['content'][::2], b['content'][1::2]


NOTHING = 'a plain background', 'an empty background', 'a white page', 'nothing'


def shows(b, n):
    """the first n clips of a batch whose picture shows something"""
    i = [k for k, c in enumerate(b['content']) if not c.endswith(NOTHING)][:n]
    return {k: [v[j] for j in i] if isinstance(v, list) else v[i] for k, v in b.items()}


NAMED = {1: ('pan', 'camera moves'), 6: ('passes', 'crosses', 'wipe')}


def paced(a, n, seed, named=False):
    """n transitions as training has them when the caption says an even pace, of held-out pictures and things; named: only pushes
    and things that pass whose captions say so"""
    w, C = scenes.World(pickle.load(open(f'{a.work}/index.pkl', 'rb')), 'held', seed), []
    w.alive = True
    while len(C) < n:
        c = w.clip(a.W / a.H, a.H, kind='trans')
        C += [c] if w.even and (not named or any(v in c['caption'] for v in NAMED.get(c['kind'], ()))) else []
    b = scenes.batch(argparse.Namespace(clip=lambda *_: C.pop(0)), n, a.W / a.H, a.H)
    return tokens(b, tok.Tok(a.tok))


def main():
    a = arguments(out='eval', count=24, cfg=2., steps=20, cpu=0, parts='transition,animate,predict,between,pairs,camera,sizes,sweep', seeds=4, model='', plain=0, noise=1., scale=0., noises='1,.7,.5,.3', scales='6,20', cfgs='2', words='', cameras=24)
    rank, world, dv = start()
    os.makedirs(a.out, exist_ok=True)
    model, at, R = Draft(a.model or a.work, dv, a.tok, a.noise), render.Atlas(a.work, dv), {}
    if a.plain:                                            # weights as they are trained, not as they are shipped
        for k in DECODE:
            DECODE[k] = dict(logit_scale=1., synthesis_bias=0., weight_blur=0, weight_blur_passes=0, interpolation='bilinear')
    for k in DECODE if a.scale else ():
        DECODE[k]['logit_scale'] = a.scale
    N, H, W = a.count, a.H, a.W
    tag = a.parts.split(',')[0]
    keep = lambda: json.dump(R, open(f'{a.out}/eval_{tag}.json', 'w'), indent=1)
    view = [0, 2, 4, 6, 8, 10, 12, 14, 15]
    parts, t0 = a.parts.split(','), time.time()
    with torch.no_grad():
        for part, kind, data, seed in (('transition', 'transition', 'trans', 21), ('transition', 'transition', 'shot', 22), ('animate', 'animate', 'shot', 23), ('predict', 'predict', 'shot', 24), ('even', 'transition', 'even', 28), ('named', 'transition', 'named', 29)):
            if part not in parts:
                continue
            b = paced(a, N, seed, data == 'named') if data in ('even', 'named') else held(a, N, seed, kind=data)
            x, M = render.render(at, b, H, W), mask(kind, N)
            u = M[0] > 0
            zs = [model.latents(x, M, [c + a.words for c in b['caption']], steps=a.steps, cfg=a.cfg, seed=s) for s in range(a.seeds)]
            ia, ib = zs[0][1:]
            S = torch.stack([model.decode(z[0], ia, ib, x, M) for z in zs])
            P, Q = psnr(S, x[None])[:, :, u].mean(2), ssim(*torch.broadcast_tensors(S, x[None]))[:, :, u].mean(2)
            ceil = model.ceiling(x, M)
            r = dict(mean=[P.mean().item(), Q.mean().item()], best_of_n=[P.amax(0).mean().item(), Q.amax(0).mean().item()], seeds=a.seeds, ceiling=score(ceil, x, u))
            base = [('hold the last given frame', torch.cat([x[:, :4], x[:, 3:4].expand(-1, 12, -1, -1, -1)], 1) if kind == 'predict' else x[:, :1].expand_as(x))]
            if kind == 'transition':
                base = [('cross-dissolve', dissolve(x))] + ([('morph', morph(x))] if cv2 else [])
                r['double exposure and sharpness'] = pair_measures([('draft', S.flatten(0, 1)), ('ceiling', ceil), ('true', x), *base])
                r['progress'] = dict(draft=[round(v, 3) for v in progress(S[0]).tolist()], true=[round(v, 3) for v in progress(x).tolist()])
            r.update({n: score(v, x, u) for n, v in base})
            bp = psnr(base[-1][1], x)[:, u].mean(1)
            r['clips where the mean sample beats the last baseline'] = (P.mean(0) > bp).float().mean().item()
            top = psnr(ceil, x)[:, u].mean(1)
            for key in ('kind', 'style'):
                r[key + 's'] = {str(k): dict(n=len(i), draft=P[:, i].mean().item(), base=bp[i].mean().item(), ceiling=top[i].mean().item()) for k, i in ((k, np.flatnonzero(b[key] == k)) for k in sorted(set(b[key].tolist())))}
            r['clips'] = [dict(kind=int(b['kind'][i]), draft=[round(v, 1) for v in P[:, i].tolist()], first_base=round(psnr(base[0][1][i], x[i])[u].mean().item(), 1), base=round(bp[i].item(), 1), ceiling=round(top[i].item(), 1), caption=b['caption'][i]) for i in range(N)]
            r['given frames exact'] = (S[0][:, ~u] - x[:, ~u]).abs().max().item()
            R[f'{kind} / {data}'] = r
            keep()
            print(f'{time.time() - t0:.0f} s', kind, data, json.dumps(r)[:900], flush=True)
            rows = []
            for i in P.mean(0).argsort().tolist()[::-1][::max(1, N // 6)][:7]:
                rows += [(f"true: {b['caption'][i]}", x[i, view]), (f'draft {P[0, i]:.1f} dB, best of {a.seeds} {P[:, i].max():.1f}, ceiling {psnr(ceil[i], x[i])[u].mean():.1f}', S[0, i, view])]
                rows += [(f'{n} {psnr(v[i], x[i])[u].mean():.1f}', v[i, view]) for n, v in base[-1:]]
            sheet(f'{a.out}/{kind}_{data}.jpg', rows, 1500)
            if kind == 'transition':
                put(dict(x=(x[:, [0, -1]] * 255).round().byte().cpu(), z=zs[0][0].half().cpu(), caption=b['caption'], kind=kind), f'{a.out}/z_{data}.pt')
        if 'between' in parts:     # frame 6.5 against a render at that time
            b = held(a, N, 25)
            t = np.tile(np.r_[np.arange(16), 6.5], (N, 1)).astype(np.float64)
            x, M = render.render_at(at, b, t, H, W), mask('transition', N)
            z, ia, ib = model.latents(x[:, :16], 0 * M, b['caption'], steps=1)       # every frame given: z is the true one
            y = model.decode(z, [0] * N, [15] * N, x[:, :16], M, times=[6.5])
            R['in-between 6.5 from true latents'] = dict(draft=psnr(y[:, 0], x[:, 16]).mean().item(), blend=psnr(.5 * (x[:, 6] + x[:, 7]), x[:, 16]).mean().item())
            keep()
        if 'align' in parts:       # the CLIP towers: does a held-out picture find its caption among all, and a caption its picture
            b = held(a, 4 * N, 27, kind='shot', light=False)
            v = model.clip.embed_image(clip.pixels(render.render_at(at, b, np.full((4 * N, 1), 8.), H, W)[:, 0]))
            t = model.clip.embed_text(torch.as_tensor(b['idsA'], device=dv))
            l = v @ t.t()
            same = torch.as_tensor([[p == q for q in b['content']] for p in b['content']], device=dv)
            first = lambda m: same[torch.arange(len(m), device=dv), m.argmax(1)].float().mean().item()
            R['alignment'] = dict(picture_to_caption=first(l), caption_to_picture=first(l.t()), matching=l.diagonal().mean().item(), others=l[~same].mean().item(), n=len(l))
            keep()
            print(f'{time.time() - t0:.0f} s', json.dumps(R['alignment']), flush=True)
        if 'pairs' in parts:       # two unrelated held-out pictures, no truth
            x, ca, cb = stills(at, a, 16 if N > 8 else N, 26, H, W)
            M, y = mask('transition', len(x)), []
            for text in ('', 'smooth transition', 'smooth transition, at an even pace', 'both'):
                p = [f'{i} turns into {j}, smooth transition, at an even pace' for i, j in zip(ca, cb)] if text == 'both' else [text] * len(x)
                z, ia, ib = model.latents(x, M, p, steps=a.steps, cfg=a.cfg)
                y.append((text or 'no text', model.decode(z, ia, ib, x, M)))
                if text.startswith('smooth'):
                    put(dict(x=(x[:, [0, -1]] * 255).round().byte().cpu(), z=z.half().cpu(), kind='transition'), f'{a.out}/z_pairs.pt')
            base = [('cross-dissolve', dissolve(x))] + ([('morph', morph(x))] if cv2 else [])
            R['still pairs'] = dict(pair_measures(y + base), progress={t: [round(v, 3) for v in progress(f).tolist()] for t, f in y})
            print(f'{time.time() - t0:.0f} s', json.dumps(R['still pairs']), flush=True)
            for t, v in zip(('still_pairs', 'still_pairs_even', 'still_pairs_captions'), (f for _, f in y[1:])):
                sheet(f'{a.out}/{t}.jpg', [(f'{i} {ca[i]} / {cb[i]}', v[i, view]) for i in range(len(v))], 1500)
            keep()
        if 'sweep' in parts:
            x, ca, cb = stills(at, a, 16 if N > 8 else N, 27, H, W)
            M, R['sweep (still pairs, smooth transition)'] = mask('transition', len(x)), {}
            b = held(a, N, 21, kind='trans')
            xt, Mt = render.render(at, b, H, W), mask('transition', N)
            for steps, cfg in ((20, 1.), (20, 3.), (10, 2.), (40, 2.)):
                y = model.films(x, M, ['smooth transition'] * len(x), steps=steps, cfg=cfg)
                yt = model.films(xt, Mt, b['caption'], steps=steps, cfg=cfg)
                R['sweep (still pairs, smooth transition)'][f'steps {steps} cfg {cfg}'] = dict(pair_measures([('pairs', y), ('trans', yt)]), psnr_trans=score(yt, xt, Mt[0] > 0))
                print(f'{time.time() - t0:.0f} s', steps, cfg, json.dumps(R['sweep (still pairs, smooth transition)'][f'steps {steps} cfg {cfg}']), flush=True)
            keep()
        if 'levers' in parts:      # what can be turned without training: how much noise, how clear the regions' edges
            x, ca, cb = stills(at, a, 16 if N > 8 else N, 26, H, W)
            M, R['levers'], shipped, seeds = mask('transition', len(x)), {}, {k: dict(v) for k, v in DECODE.items()}, a.seeds
            sets = []
            for kind, data, seed in (('transition', 'trans', 21), ('animate', 'shot', 23), ('predict', 'shot', 24)):
                b = held(a, N, seed, kind=data)
                sets.append((kind, render.render(at, b, H, W), mask(kind, N), b['caption']))
            for noise, cfg in [(float(n), float(c)) for n in a.noises.split(',') for c in a.cfgs.split(',')]:
                zs = [[model.latents(y, m, c, steps=a.steps, cfg=cfg, seed=s, noise=noise) for s in range(seeds)] for _, y, m, c in sets]
                p = model.latents(x, M, ['smooth transition'] * len(x), steps=a.steps, cfg=cfg, noise=noise)
                for scale in map(float, a.scales.split(',')):
                    for k in DECODE:
                        DECODE[k]['logit_scale'] = scale
                    r = {}
                    for (kind, y, m, _), z in zip(sets, zs):
                        P = torch.stack([psnr(model.decode(*q, y, m), y)[:, m[0] > 0].mean(1) for q in z])
                        r[kind] = dict(mean=round(P.mean().item(), 2), best=round(P.amax(0).mean().item(), 2))
                    f = model.decode(*p, x, M)
                    R['levers'][f'noise {noise} cfg {cfg} scale {scale}'] = dict(r, progress=[round(v, 3) for v in progress(f).tolist()], **pair_measures([('pairs', f)]))
                    print(f'{time.time() - t0:.0f} s noise {noise} cfg {cfg} scale {scale}', json.dumps(R['levers'][f'noise {noise} cfg {cfg} scale {scale}']), flush=True)
                sheet(f'{a.out}/pairs_noise_{noise}_cfg_{cfg}.jpg', [(f'{i} {ca[i]} / {cb[i]}', f[i, view]) for i in range(len(f))], 1500)
            for k in DECODE:
                DECODE[k].update(shipped[k])
            keep()
        if 'camera' in parts:      # camera words on single pictures without sprites
            n, R['camera words'], rows = min(a.cameras, N), {}, []
            b = shows(held(a, 2 * n, 31, kind='shot', cam='static', nsp=0, light=False), n)
            x = render.render(at, b, H, W)[:, :1].repeat(1, FRAMES, 1, 1, 1)
            for cfg in (a.cfg, 2 * a.cfg):
                r, hits = {}, 0
                for name, words, axis, sign in WORDS:
                    y = model.films(x, mask('animate', n), [f'{c}, {words}' for c in b['content']], steps=a.steps, cfg=cfg, seed=5)
                    v = np.stack([camera(f) for f in y])
                    truth = render.render(at, shows(held(a, 2 * n, 33, kind='shot', cam=name, nsp=0, light=False), n), H, W)
                    tv = np.stack([camera(f) for f in truth])
                    r[name] = dict(right_sign=float((v[:, axis] * sign > .02).mean()), largest=float((np.abs(v).argmax(1) == axis).mean()), amount=float(v[:, axis].mean()),
                                   true_clips=float((tv[:, axis] * sign > .02).mean()))
                    hits += r[name]['right_sign'] / len(WORDS)
                    rows += [(f'cfg {cfg}, {words}', y[k, view]) for k in (0, min(3, n - 1))]
                R['camera words'][f'cfg {cfg}'] = dict(r, all=hits)
                print(f'{time.time() - t0:.0f} s', json.dumps(R['camera words'])[:700], flush=True)
            sheet(f'{a.out}/camera.jpg', rows, 1500)
            keep()
        if 'sizes' in parts:
            R['sizes'] = {}
            for h, w in ((144, 192), (192, 192), (256, 144)):
                o, n = argparse.Namespace(**dict(vars(a), H=h, W=w)), max(2, N // 3)
                b = held(o, n, 41, kind='trans')
                x, M = render.render(at, b, h, w), mask('transition', n)
                u = M[0] > 0
                y = model.films(x, M, b['caption'], steps=a.steps, cfg=a.cfg)
                base = [('cross-dissolve', dissolve(x))] + ([('morph', morph(x))] if cv2 else [])
                R['sizes'][f'{h}x{w}'] = dict(draft=score(y, x, u), ceiling=score(model.ceiling(x, M), x, u), **{k: score(v, x, u) for k, v in base}, **{'double exposure': pair_measures([('draft', y)])})
                sheet(f'{a.out}/size_{h}x{w}.jpg', [r for i in range(min(4, n)) for r in ((f"true: {b['caption'][i]}", x[i, view]), ('draft', y[i, view]))], 1200)
            keep()
            print(f'{time.time() - t0:.0f} s', json.dumps(R['sizes']), flush=True)
    print('eval done', flush=True)


if __name__ == '__main__':
    main()
