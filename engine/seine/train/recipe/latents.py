"""Between pictures and the denoiser's input: encode clips, build the condition, decode a film at any size and rate."""
import numpy as np
import torch
import torch.nn.functional as F
from common import autocast, references, taus, tensor, FRAMES
from motion_autoencoder import OPT, compose, exact, repeat


def pick(f, i):
    """rows i [B] of features f of [B, K] pictures"""
    ar = torch.arange(len(i), device=f.device)
    return f[ar, i]


@torch.no_grad()
def encode_clip(m, x, M, dv, chunk=64):
    """x [B, F, 3, H, W], masks M [B, F] (1 = generate) -> z [B, 8, F, h, w], app [B, 32, h, w], tau [B, F], ia, ib.
    A and B are the first and last given frame of each clip. At inference the frames to be generated may hold anything."""
    B, K, _, H, W = x.shape
    ia, ib = references(M)
    tau = tensor(taus(np.tile(np.arange(K), (B, 1)), ia, ib), dv)
    ja, jb = tensor(ia, dv).long(), tensor(ib, dv).long()
    zs = []
    with autocast(dv):
        f = [torch.cat(p) for p in zip(*[m.features(c) for c in x.flatten(0, 1).split(chunk * 4)])]
        f = [t.unflatten(0, (B, K)) for t in f]
        fa, fb = tuple(pick(t, ja) for t in f), tuple(pick(t, jb) for t in f)
        step = max(1, chunk // K)
        for i in range(0, B, step):
            s = slice(i, i + step)
            n = len(f[0][s])
            z, _ = m.encode(tuple(t[s].flatten(0, 1) for t in f), repeat([t[s] for t in fa], K), repeat([t[s] for t in fb], K), (H, W))
            zs.append(z.view(n, K, *z.shape[1:]))
        app = torch.cat([fa[3], fb[3]], 1).float()
    return torch.cat(zs).transpose(1, 2).contiguous(), app, tau, ja, jb


def condition(z, app, tau, M):
    """[mask 1, z of given frames 8, appearance of A and B 32, time 1] -> [B, 42, F, h, w]"""
    b, _, f, h, w = z.shape
    mk = M[:, None, :, None, None].to(z.dtype)
    ex = lambda t: t.expand(b, t.shape[1], f, h, w)
    return torch.cat([ex(mk), z * (1 - mk), ex(app[:, :, None].to(z.dtype)), ex(tau[:, None, :, None, None].to(z.dtype))], 1)


SHARP = dict(logit_scale=6., synthesis_bias=-99., weight_blur=9, weight_blur_passes=2, interpolation='bicubic')
SOFT = dict(logit_scale=1., synthesis_bias=-1., weight_blur=0, weight_blur_passes=0, interpolation='bicubic')      # for fades and changes of light
DECODE = dict(two=dict(SHARP), one=dict(SHARP))


def options(two):
    """how weights are treated: between two pictures (a = 0, b = last frame), or otherwise (animation, prediction)"""
    OPT.update(DECODE['two' if two else 'one'])


@torch.no_grad()
def decode_film(m, z, A, B, ta, tb, times, given=None, size=None, dv=None, chunk=32):
    """One film. z [8, F, h, w]; A, B [3, H, W] at the working size; ta, tb their frames; times: (fractional) frame times;
    given: {time: picture} put in as they are; size: (pictures A, B at full size) or None. -> [len(times), 3, h', w']"""
    dv = dv or z.device
    options(ta == 0 and tb == z.shape[1] - 1)
    work = A.shape[-2:]
    A2, B2 = size if size else (A, B)
    one = lambda t: (torch.full((1,), float(t), device=dv))
    out = []
    with autocast(dv):
        fa, fb = m.features(A[None]), m.features(B[None])
        run = lambda zz, tt: m.decode(zz, repeat(fa, len(zz)), repeat(fb, len(zz)), A.expand(len(zz), -1, -1, -1), B.expand(len(zz), -1, -1, -1), tt)
        tau = lambda t: torch.as_tensor(taus(np.asarray(t, np.float64)[None], np.array([ta]), np.array([tb]))[0], device=dv)
        dA, dB = run(z[None, :, ta], tau([ta])), run(z[None, :, tb], tau([tb]))
        for i in range(0, len(times), chunk):
            t = np.asarray(times[i:i + chunk], np.float64)
            f0 = np.clip(np.floor(t).astype(int), 0, z.shape[1] - 1)
            f1 = np.minimum(f0 + 1, z.shape[1] - 1)
            fr = torch.as_tensor((t - f0).astype(np.float32), device=dv)[:, None, None, None]
            zz = (z[:, f0] * (1 - fr.transpose(0, 1)) + z[:, f1] * fr.transpose(0, 1)).transpose(0, 1)
            d = run(zz, tau(t))
            na = np.maximum(0, 1 - np.abs(t - ta)).astype(np.float32)
            nb = np.maximum(0, 1 - np.abs(t - tb)).astype(np.float32) * (tb != ta)
            for j in range(len(t)):                          # full-size pictures one by one: memory
                dj, flow, w = {k: v[j:j + 1] for k, v in d.items() if k != 'levels'}, None, None
                if na[j] or nb[j]:                           # only within one frame of A or B
                    flow, w = exact(dj, dA, dB, one(na[j]), one(nb[j]), A2.shape[-2:])
                out.append(compose(dj, A2[None].float(), B2[None].float(), work, w, flow)[0].clamp(0, 1))
    for j, t in enumerate(times):
        for q, p in (given or {}).items():
            if abs(t - q) < 1e-6:
                out[j] = p.to(out[j])
    return torch.stack(out)
