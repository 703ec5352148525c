"""Renders clip programs (scenes.py): one Triton kernel composites all layers with 2x2 (and motion-blur) supersampling (torch fallback
without a GPU), style filters in torch, and the exact optical flow between two times of a clip."""
import numpy as np, torch, torch.nn.functional as Fn
from scenes import F, NL, NP
try:
    import triton, triton.language as tl
    HAVE = True
except Exception: HAVE = False

class Atlas:
    def __init__(s, d, device):
        s.data = torch.from_numpy(np.fromfile(f'{d}/atlas.bin', np.int32)).to(device); s.tab = torch.from_numpy(np.load(f'{d}/tab.npy')).to(device); s.device = device
    def prepare(s, b, H, ss=2):
        """b: dict of numpy arrays -> tensors with mip selection"""
        dv = s.device; up = lambda v: torch.as_tensor(v).pin_memory().to(dv, non_blocking=True) if s.data.is_cuda else torch.as_tensor(v); P = up(b['P']); I = up(b['I']).long()
        t0 = s.tab[I[..., 0]]                                    # B,L,F1,4,3
        w, h = t0[..., 0, 1].float(), t0[..., 0, 2].float()
        sx = (P[..., 0] ** 2 + P[..., 1] ** 2).sqrt() * w; sy = (P[..., 3] ** 2 + P[..., 4] ** 2).sqrt() * h
        tpp = torch.maximum(sx, sy) * 2 / (H * ss); lev = torch.log2(tpp.clamp(min=1e-4)).add(.25).floor().clamp(0, 3).long()
        t = torch.gather(t0, 3, lev[..., None, None].expand(*lev.shape, 1, 3))[..., 0, :]
        TX = torch.cat([t, I[..., 1:2]], -1).int().contiguous()
        return dict(P=P.contiguous(), T=TX, n=up(b['n']), nmax=int(np.max(b['n'])), G=up(b['G']), sh=up(b['shutter']))

if HAVE:
    @triton.jit
    def tap(atl, off, w, h, iu, iv, wrap, m):
        cu = tl.minimum(tl.maximum(iu, 0), w - 1); cv = tl.minimum(tl.maximum(iv, 0), h - 1)
        ok = (wrap > 0) | ((iu >= 0) & (iu < w) & (iv >= 0) & (iv < h))
        v = tl.load(atl + off + cv * w + cu, mask=ok & m, other=0)
        return (v & 255).to(tl.float32), ((v >> 8) & 255).to(tl.float32), ((v >> 16) & 255).to(tl.float32), ((v >> 24) & 255).to(tl.float32)
    @triton.jit
    def kern(atl, par, tex, nlay, shut, out, H, W, NLc: tl.constexpr, F0: tl.constexpr, NPc: tl.constexpr, BLOCK: tl.constexpr, F1: tl.constexpr, FS: tl.constexpr):
        pb = tl.program_id(0); bf = tl.program_id(1); b = bf // F0; f = bf % F0
        o = pb * BLOCK + tl.arange(0, BLOCK); m = o < H * W; y = o // W; x = o % W
        nl = tl.load(nlay + b); sh = tl.load(shut + b); hh = H * .5
        ar = tl.zeros((BLOCK,), tl.float32); ag = tl.zeros((BLOCK,), tl.float32); ab = tl.zeros((BLOCK,), tl.float32)
        for s in range(4):
            X = (x.to(tl.float32) + .25 + .5 * (s % 2) - W * .5) / hh; Y = (y.to(tl.float32) + .25 + .5 * (s // 2) - H * .5) / hh
            tau = sh * ((s * 3) % 4) * .25
            r = tl.zeros((BLOCK,), tl.float32); g = tl.zeros((BLOCK,), tl.float32); bb = tl.zeros((BLOCK,), tl.float32)
            for l in range(nl):
                q = par + ((b * NLc + l) * F1 + f * FS) * NPc; q2 = q + NPc
                op = tl.load(q + 6) * (1 - tau) + tl.load(q2 + 6) * tau
                if op > 0.002:
                    a0 = tl.load(q) * (1 - tau) + tl.load(q2) * tau; a1 = tl.load(q + 1) * (1 - tau) + tl.load(q2 + 1) * tau; a2 = tl.load(q + 2) * (1 - tau) + tl.load(q2 + 2) * tau
                    a3 = tl.load(q + 3) * (1 - tau) + tl.load(q2 + 3) * tau; a4 = tl.load(q + 4) * (1 - tau) + tl.load(q2 + 4) * tau; a5 = tl.load(q + 5) * (1 - tau) + tl.load(q2 + 5) * tau
                    px = tl.load(q + 13); py = tl.load(q + 14); pd = tl.load(q + 15) * (1 - tau) + tl.load(q2 + 15) * tau; ps = tl.load(q + 16)
                    k = tex + ((b * NLc + l) * F1 + f * FS) * 4; off = tl.load(k); w = tl.load(k + 1); h = tl.load(k + 2); wrap = tl.load(k + 3)
                    u = a0 * X + a1 * Y + a2; v = a3 * X + a4 * Y + a5
                    if wrap > 0:
                        u = u - 2 * tl.floor(u * .5); u = 1 - tl.abs(u - 1)
                        if wrap == 1:
                            v = v - 2 * tl.floor(v * .5); v = 1 - tl.abs(v - 1)
                    U = u * w - .5; V = v * h - .5
                    U = tl.minimum(tl.maximum(U, -4.), w + 4.); V = tl.minimum(tl.maximum(V, -4.), h + 4.)
                    fu = tl.floor(U); fv = tl.floor(V); iu = fu.to(tl.int32); iv = fv.to(tl.int32); fu = U - fu; fv = V - fv
                    r0, g0, b0, A0 = tap(atl, off, w, h, iu, iv, wrap, m); r1, g1, b1, A1 = tap(atl, off, w, h, iu + 1, iv, wrap, m)
                    r2, g2, b2, A2 = tap(atl, off, w, h, iu, iv + 1, wrap, m); r3, g3, b3, A3 = tap(atl, off, w, h, iu + 1, iv + 1, wrap, m)
                    w0 = (1 - fu) * (1 - fv); w1 = fu * (1 - fv); w2 = (1 - fu) * fv; w3 = fu * fv
                    wx = tl.load(q + 19); wy = tl.load(q + 20); wp = tl.load(q + 21)
                    pv = px * X + py * Y + pd + tl.load(q + 17) * (X * X + Y * Y) + tl.load(q + 18) * tl.sin(wx * X + wy * Y + wp) * tl.cos(wy * X - wx * Y + 1.7 * wp)
                    pl = tl.minimum(tl.maximum(pv * ps * 4 + .5, 0.), 1.); al = op * pl / 255.
                    A = (A0 * w0 + A1 * w1 + A2 * w2 + A3 * w3) * al
                    r = r * (1 - A) + (r0 * w0 + r1 * w1 + r2 * w2 + r3 * w3) * al * tl.load(q + 7) + A * tl.load(q + 10)
                    g = g * (1 - A) + (g0 * w0 + g1 * w1 + g2 * w2 + g3 * w3) * al * tl.load(q + 8) + A * tl.load(q + 11)
                    bb = bb * (1 - A) + (b0 * w0 + b1 * w1 + b2 * w2 + b3 * w3) * al * tl.load(q + 9) + A * tl.load(q + 12)
            ar += r * .25; ag += g * .25; ab += bb * .25
        p = out + bf.to(tl.int64) * 3 * H * W + o
        tl.store(p, ar, mask=m); tl.store(p + H * W, ag, mask=m); tl.store(p + 2 * H * W, ab, mask=m)

def raw_triton(at, d, H, W, FS=1):
    """FS=1: frames f, f+1 share the time axis of P; FS=2: P holds pairs (frame, its successor)"""
    B, _, F1, _ = d['P'].shape; F0 = F1 - 1 if FS == 1 else F1 // 2; out = torch.empty(B, F0, 3, H, W, device=at.device, dtype=torch.float32); BL = 512
    kern[((H * W + BL - 1) // BL, B * F0)](at.data, d['P'], d['T'], d['n'], d['sh'], out, H, W, NLc=NL, F0=F0, NPc=NP, BLOCK=BL, F1=F1, FS=FS, num_warps=4)
    return out
def taps(at, t, u, v):
    """bilinear RGBA of texture t [B,K,4] at u, v [B,K,H,W] (wrapped): B,K,4,H,W in 0..255"""
    off, w, h, wrap = (t[..., i].long()[..., None, None] for i in range(4))
    U = torch.minimum((u * w - .5).clamp(min=-4), w + 4.); V = torch.minimum((v * h - .5).clamp(min=-4), h + 4.); iu, iv = U.floor().long(), V.floor().long(); fu, fv = U - iu, V - iv; c = 0
    for du in (0, 1):
        for dv in (0, 1):
            a, e = iu + du, iv + dv; ok = (wrap > 0) | ((a >= 0) & (a < w) & (e >= 0) & (e < h)); a = torch.minimum(a.clamp(min=0), w - 1); e = torch.minimum(e.clamp(min=0), h - 1)
            val = at.data[off + e * w + a] * ok; ch = torch.stack([(val >> (8 * i)) & 255 for i in range(4)], 2).float(); c = c + ch * ((fu if du else 1 - fu) * (fv if dv else 1 - fv))[:, :, None]
    return c
def place(q, t, X, Y):
    """layer parameters q [B,K,NP] at screen X, Y [H,W]: unwrapped u, v, wrapped u, v and coverage (opacity * half plane)"""
    g = lambda i: q[..., i][..., None, None]
    u = g(0) * X + g(1) * Y + g(2); v = g(3) * X + g(4) * Y + g(5); wrap = t[..., 3][..., None, None]
    mu = 1 - ((u - 2 * torch.floor(u / 2)) - 1).abs(); mv = 1 - ((v - 2 * torch.floor(v / 2)) - 1).abs()
    pv = g(13) * X + g(14) * Y + g(15) + g(17) * (X * X + Y * Y) + g(18) * torch.sin(g(19) * X + g(20) * Y + g(21)) * torch.cos(g(20) * X - g(19) * Y + 1.7 * g(21))
    pl = (pv * g(16) * 4 + .5).clamp(0, 1); return u, v, torch.where(wrap > 0, mu, u), torch.where(wrap == 1, mv, v), g(6) * (g(6) > .002) * pl
def screen(H, W, dv, dx=.5, dy=.5):
    y, x = torch.meshgrid(torch.arange(H, device=dv).float(), torch.arange(W, device=dv).float(), indexing='ij'); return (x + dx - W / 2) / (H / 2), (y + dy - H / 2) / (H / 2)
def halves(d, FS):
    """parameters of each frame and of its successor: B,NL,K,NP twice, and the textures B,NL,K,4"""
    P, T = d['P'], d['T']; return (P[:, :, :-1], P[:, :, 1:], T[:, :, :-1]) if FS == 1 else (P[:, :, ::2], P[:, :, 1::2], T[:, :, ::2])
def raw_torch(at, d, H, W, FS=1):
    """the same picture without Triton (slow)"""
    p0, p1, T = halves(d, FS); B, _, K, _ = p0.shape; dv = p0.device; out = torch.zeros(B, K, 3, H, W, device=dv); live = torch.arange(NL, device=dv)[None] < d['n'][:, None]
    for s in range(4):
        X, Y = screen(H, W, dv, .25 + .5 * (s % 2), .25 + .5 * (s // 2)); tau = (d['sh'] * ((s * 3) % 4) * .25)[:, None, None]; acc = torch.zeros_like(out)
        for l in range(d['nmax']):
            q = p0[:, l] * (1 - tau) + p1[:, l] * tau; q = torch.cat([q[..., :7], p0[:, l, :, 7:15], q[..., 15:16], p0[:, l, :, 16:]], -1); t = T[:, l]
            _, _, u, v, cov = place(q, t, X, Y); c = taps(at, t, u, v); al = (cov * live[:, l, None, None, None] / 255)[:, :, None]; A = c[:, :, 3:] * al
            acc = acc * (1 - A) + c[:, :, :3] * al * q[..., 7:10, None, None] + A * q[..., 10:13, None, None]
        out += acc * .25
    return out
def alpha(at, t, u, v):
    """nearest-neighbour alpha, 0..1"""
    off, w, h, wrap = (t[..., i].long()[..., None, None] for i in range(4)); a, e = (u * w).clamp(-2, 4096).floor().long(), (v * h).clamp(-2, 4096).floor().long()
    ok = (wrap > 0) | ((a >= 0) & (a < w) & (e >= 0) & (e < h)); val = at.data[off + torch.minimum(e.clamp(min=0), h - 1) * w + torch.minimum(a.clamp(min=0), w - 1)]; return ((val >> 24) & 255).float() / 255 * ok
def layer_map(at, d, H, W, FS=2):
    """which layer is seen at every pixel [B,K,H,W] (-1: none gives more than half of the colour)"""
    p, _, T = halves(d, FS); B, _, K, _ = p.shape; dv = p.device; X, Y = screen(H, W, dv); live = torch.arange(NL, device=dv)[None] < d['n'][:, None]
    left = torch.ones(B, K, H, W, device=dv); best = torch.full((B, K, H, W), .5, device=dv); idx = torch.full((B, K, H, W), -1, dtype=torch.long, device=dv)
    for l in range(d['nmax'] - 1, -1, -1):
        _, _, u, v, cov = place(p[:, l], T[:, l], X, Y); A = alpha(at, T[:, l], u, v) * cov * live[:, l, None, None, None]; c = left * A; left = left * (1 - A)
        win = c > best; best = torch.where(win, c, best); idx = torch.where(win, torch.full_like(idx, l), idx)
    return idx
def true_flow(d, idx, r, FS=2):
    """Exact flow from every time of the prepared batch to its r-th time, from the layers' transforms; idx: layer_map.
    -> flow [B,K,2,H,W] (pixels of an H-high picture, backward: frame -> reference), valid [B,K,1,H,W]: the same layer is seen
    at both ends."""
    p, _, _ = halves(d, FS); B, K, H, W = idx.shape; X, Y = screen(H, W, p.device); q = p[..., :6].permute(0, 2, 3, 1)                  # B,K,6,NL
    sel = idx.clamp(min=0).flatten(2)[:, :, None].expand(-1, -1, 6, -1); g = lambda s: torch.gather(s, 3, sel).view(B, K, 6, H, W).unbind(2)
    a0, a1, a2, a3, a4, a5 = g(q); a, b, bx, c, e, by = g(q[:, r:r + 1].expand(-1, K, -1, -1))
    u, v = a0 * X + a1 * Y + a2 - bx, a3 * X + a4 * Y + a5 - by; det = a * e - b * c; det = torch.where(det.abs() < 1e-8, torch.ones_like(det), det)
    xr, yr = (e * u - b * v) / det, (a * v - c * u) / det; px, py = xr * H / 2 + W / 2, yr * H / 2 + H / 2; inside = (px > 0) & (px < W) & (py > 0) & (py < H)
    seen = torch.gather(idx[:, r:r + 1].expand(-1, K, -1, -1).flatten(2), 2, (py.clamp(0, H - 1).long() * W + px.clamp(0, W - 1).long()).flatten(2)).view(B, K, H, W)
    ok = (idx >= 0) & inside & (seen == idx); return torch.where(ok[:, :, None], torch.stack([(xr - X) * H / 2, (yr - Y) * H / 2], 2), torch.zeros((), device=p.device)), ok[:, :, None].float()

def stylize(x, style, G, gen=None):
    """x: B,F,3,H,W in 0..1 -> graded and filtered, 0..1"""
    B, Fr, _, H, W = x.shape; g = G[:, :Fr]; x = (x * g[:, :, :3, None, None] + g[:, :, 3:, None, None]).clamp(0, 1)
    for k in (1, 2, 3, 4, 5):
        i = [j for j, q in enumerate(style) if q == k]          # styles stay on the host: no synchronisation
        if not i: continue
        i = torch.tensor(i, device=x.device)
        y = x[i]; n = len(i); lum = (y * torch.tensor([.3, .59, .11], device=x.device)[:, None, None]).sum(2, keepdim=True)
        if k == 1: z = Fn.avg_pool2d(y.flatten(0, 1), 3, 1, 1, count_include_pad=False).view_as(y); o = (z * 5 + .5).floor() / 5; o = (lum + (o - lum) * 1.15)
        elif k == 2: o = ((lum - .5) * 1.08 + .5).expand_as(y)
        elif k == 5: o = lum * torch.tensor([1.07, .93, .72], device=x.device)[:, None, None]
        else:
            l2 = lum.flatten(0, 1); l2 = Fn.pad(l2, (2, 2, 2, 2), mode='replicate'); l2 = Fn.avg_pool2d(l2, 2, 1)
            gx = (l2[..., 1:-1, 2:] - l2[..., 1:-1, :-2]); gy = (l2[..., 2:, 1:-1] - l2[..., :-2, 1:-1]); e = (gx * gx + gy * gy + 1e-6).sqrt()[..., :H, :W]; e = e.view(n, Fr, 1, H, W)
            pn = torch.rand(n, 1, 1, H, W, device=x.device); pn2 = Fn.interpolate(torch.rand(n, 1, max(4, H // 12), max(4, W // 12), device=x.device), size=(H, W), mode='bilinear')[:, None]
            kk = torch.rand(n, 1, 1, 1, 1, device=x.device) ** 1.6
            if k == 3: paper = .97 - .05 * pn * kk - .05 * pn2 * kk; sh = 1 - (.06 + .3 * kk) * (1 - (lum * 4 + .5).floor() / 4); o = paper * sh * (1 - .85 * (e * (4 + 5 * kk)).clamp(0, 1)); o = o.expand_as(y)
            else: paper = torch.tensor([.97, .94, .86], device=x.device)[:, None, None] * (1 - .06 * pn - .08 * pn2); ink = ((e - .06 - .06 * kk) * 14).clamp(0, 1); fill = ((.34 - lum) * 8).clamp(0, 1) * (.4 + .5 * kk); o = paper * (1 - .92 * torch.maximum(ink, fill)) * (1 - .12 * (1 - lum))
        x[i] = o.clamp(0, 1).to(x.dtype)
    return x
def pick(b, fr):
    """keep pairs (f, f+1) of the listed (possibly fractional) times per clip: fr is B,K floats; returns a batch to render with FS=2"""
    B, K = fr.shape; f0 = np.minimum(np.floor(fr).astype(int), F - 1); t = (fr - f0)[:, None, :, None]; ar = np.arange(B)[:, None]; P = b['P']; o = dict(b)
    p0 = P[ar, :, f0].transpose(0, 2, 1, 3); p1 = P[ar, :, np.minimum(f0 + 1, F)].transpose(0, 2, 1, 3); p2 = P[ar, :, np.minimum(f0 + 2, F)].transpose(0, 2, 1, 3)
    a, c = p0 * (1 - t) + p1 * t, p1 * (1 - t) + p2 * t; o['P'] = np.ascontiguousarray(np.stack([a, c], 3).reshape(B, NL, 2 * K, NP)).astype(np.float32)
    i0 = b['I'][ar, :, f0].transpose(0, 2, 1, 3); o['I'] = np.ascontiguousarray(np.repeat(i0, 2, 2)); g = b['G']; o['G'] = (g[ar, f0] * (1 - t[:, 0]) + g[ar, np.minimum(f0 + 1, F)] * t[:, 0]).astype(np.float32); return o
def raw_cv(at, d, H, W, FS=1):
    """the same picture on a CPU by OpenCV: for evaluation"""
    import cv2
    p0, p1, T = halves(d, FS); B, _, K, _ = p0.shape; out = torch.zeros(B, K, 3, H, W); data = at.data.numpy()
    p0, p1, T, n, sh = p0.numpy(), p1.numpy(), T.numpy(), d['n'].numpy(), d['sh'].numpy(); tex = {}
    for b in range(B):
        for k in range(K):
            acc = np.zeros((H, W, 3), np.float32)
            for s in range(4):
                y, x = np.meshgrid(np.arange(H, dtype=np.float32), np.arange(W, dtype=np.float32), indexing='ij'); X, Y = (x + .25 + .5 * (s % 2) - W / 2) / (H / 2), (y + .25 + .5 * (s // 2) - H / 2) / (H / 2); tau = sh[b] * ((s * 3) % 4) * .25; c = np.zeros((H, W, 3), np.float32)
                for l in range(n[b]):
                    q = p0[b, l, k] * (1 - tau) + p1[b, l, k] * tau; q = np.concatenate([q[:7], p0[b, l, k, 7:15], q[15:16], p0[b, l, k, 16:]])
                    if q[6] <= .002: continue
                    off, w, h, wrap = (int(v) for v in T[b, l, k]); key = off
                    if key not in tex: tex[key] = data[off:off + w * h].view(np.uint8).reshape(h, w, 4)
                    u, v = q[0] * X + q[1] * Y + q[2], q[3] * X + q[4] * Y + q[5]
                    if wrap > 0: u = 1 - np.abs((u - 2 * np.floor(u / 2)) - 1)
                    if wrap == 1: v = 1 - np.abs((v - 2 * np.floor(v / 2)) - 1)
                    m = cv2.remap(tex[key], np.clip(u * w - .5, -4, w + 4).astype(np.float32), np.clip(v * h - .5, -4, h + 4).astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE if wrap > 0 else cv2.BORDER_CONSTANT).astype(np.float32)
                    pv = q[13] * X + q[14] * Y + q[15]
                    if q[17] or q[18]: pv = pv + q[17] * (X * X + Y * Y) + q[18] * np.sin(q[19] * X + q[20] * Y + q[21]) * np.cos(q[20] * X - q[19] * Y + 1.7 * q[21])
                    al = (q[6] * np.clip(pv * q[16] * 4 + .5, 0, 1) / 255)[..., None]; A = m[..., 3:] * al
                    c = c * (1 - A) + m[..., :3] * al * q[7:10] + A * q[10:13]
                acc += c * .25
            out[b, k] = torch.from_numpy(acc).permute(2, 0, 1)
    return out
def raw(at, d, H, W, FS):
    if not at.data.is_cuda:
        try: return raw_cv(at, d, H, W, FS)
        except ImportError: pass
    return raw_gpu(at, d, H, W, FS)
def raw_gpu(at, d, H, W, FS): return (raw_triton if HAVE and at.data.is_cuda else raw_torch)(at, d, H, W, FS)
def render_at(at, b, fr, H, W, keep=False):
    """frames at the (fractional) times fr [B,K] -> B,K,3,H,W in 0..1 (keep: also the prepared program, for true_flow)"""
    q = pick(b, fr); d = at.prepare(q, H); x = stylize(raw(at, d, H, W, 2), [int(v) for v in b['style']], d['G']); return (x, d) if keep else x
def render(at, b, H, W):
    d = at.prepare(b, H); return stylize(raw(at, d, H, W, 1), [int(v) for v in b['style']], d['G'])
