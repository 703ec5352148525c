"""Train the motion autoencoder photometrically on rendered clips, with the renderer's exact flows as a guide.

Per clip: references by a random mask, `targets` random frames, and one frame between two others whose z is the
interpolation of theirs (so that interpolating z over time gives honest in-betweens). Checkpoint: work/ae.pt

--decoder 1 goes on with the decoder alone: pyramid and encoder stay as they are, so that latents keep their meaning and a
denoiser trained on them stays right. Three of four iterations decode as it is shipped (logits blurred and sharpened, nothing
painted new); flows that bend, regions with a long border and soft borders cost; latents are disturbed as a sampled latent is, by
patches.
"""
import numpy as np
import torch
import torch.nn.functional as F
from common import *
import render
from io_util import sheet
from motion_autoencoder import OPT, MotionAutoencoder, compose, repeat, warp, weights


def plan(b, g, targets, M=None):
    """times per clip: a, b, targets..., s, s + 1, s + fraction -> times [B, K], a, b"""
    n = len(b['kind'])
    a, c = references(masks(b['kind'], g) if M is None else M)
    t = g.integers(0, FRAMES, (n, targets))
    s = g.integers(0, FRAMES - 1, n)
    return np.stack([a, c, *t.T, s, s + 1, s + g.uniform(.2, .8, n)], 1).astype(np.float64), a, c


def ssim(a, b):
    k = lambda t: F.avg_pool2d(t, 7, 1)
    ma, mb = k(a), k(b)
    va, vb, c = k(a * a) - ma * ma, k(b * b) - mb * mb, k(a * b) - ma * mb
    return ((2 * ma * mb + 1e-4) * (2 * c + 9e-4) / ((ma * ma + mb * mb + 1e-4) * (va + vb + 9e-4))).mean()


def grads(x):
    return x[..., :, 1:] - x[..., :, :-1], x[..., 1:, :] - x[..., :-1, :]


def photometric(y, x):
    """L1 at three scales, gradients, SSIM"""
    d = lambda s: (F.avg_pool2d(y, s) - F.avg_pool2d(x, s)).abs().mean()
    g = sum((p - q).abs().mean() for p, q in zip(grads(y), grads(x)))
    return (y - x).abs().mean() + .5 * d(2) + .5 * d(4) + g + .2 * (1 - ssim(y, x))


def smooth(flow, ref):
    """edge-aware first differences"""
    s = F.interpolate(ref, size=flow.shape[-2:], mode='area')
    return sum((f.abs() * torch.exp(-10 * r.abs().mean(1, keepdim=True))).mean() for f, r in zip(grads(flow), grads(s)))


def contrast(t, o):
    """weight 1 where the picture moves as a whole, up to 6 where something moves differently (small sprites): t [N, 4, h, w],
    o [N, 2, h, w] -> [N, 2, h, w]"""
    t, o = t.view(len(t), 2, 2, *t.shape[-2:]), o[:, :, None]
    mean = (t * o).sum((3, 4), keepdim=True) / o.sum((3, 4), keepdim=True).clamp(min=1)
    d = ((t - mean) ** 2).sum(2).sqrt() * o[:, :, 0]
    return 1 + 5 * d / (d + 4)


def bend(flow):
    """second differences of a flow, pixels: 0 where things move rigidly, large where straight lines would wave"""
    d = lambda t: (t * t + 1e-2).sqrt().mean() - .1
    return d(flow[..., 2:] - 2 * flow[..., 1:-1] + flow[..., :-2]) + d(flow[..., 2:, :] - 2 * flow[..., 1:-1, :] + flow[..., :-2, :])


def disturbance(z, sg):
    """half white, half in patches of three cells"""
    n, c, h, w = z.shape
    coarse = F.interpolate(torch.randn(n, c, h // 3 + 1, w // 3 + 1, device=z.device), size=(h, w), mode='bilinear', align_corners=False)
    return sg * (.7 * torch.randn_like(z) + 1.1 * coarse)


def losses(m, ac, x, fl, ok, tau, work, targets, noise=.3, decoder=False):
    """x [B, K, 3, h, w]; fl, ok: true flows to A and B of every time [B, K, 4 | 2, .., ..]; tau [B, K]"""
    B, K = x.shape[:2]
    lo = F.interpolate(x.flatten(0, 1), size=work, mode='area').view(B, K, 3, *work)
    with torch.no_grad() if decoder else contextlib.nullcontext(), ac():
        f = m.features(lo[:, :targets + 4].flatten(0, 1))                         # the last time is only decoded
        pick = lambda i: tuple(t.view(B, targets + 4, *t.shape[1:])[:, i].flatten(0, 1) for t in f)
        fa, fb = pick(slice(0, 1)), pick(slice(1, 2))
        ne = targets + 2
        z, match = m.encode(pick(slice(2, None)), repeat(fa, ne), repeat(fb, ne), work)
        z = z.view(B, ne, *z.shape[1:])
        fr = ((tau[:, K - 1] - tau[:, K - 3]) / (tau[:, K - 2] - tau[:, K - 3] + 1e-9)).clamp(0, 1)[:, None, None, None]
        zs = torch.cat([z[:, :targets], (z[:, -2] * (1 - fr) + z[:, -1] * fr)[:, None]], 1).flatten(0, 1)
        sg = torch.rand(len(zs), 1, 1, 1, device=x.device) * (torch.rand(len(zs), 1, 1, 1, device=x.device) < .6) * noise
    nd, idx = targets + 1, list(range(2, 2 + targets)) + [K - 1]
    with ac():
        A, C = (lo[:, i:i + 1].expand(-1, nd, -1, -1, -1).flatten(0, 1) for i in (0, 1))
        d = m.decode(zs + (disturbance(zs, sg) if decoder else sg * torch.randn_like(zs)), repeat(fa, nd), repeat(fb, nd), A, C, tau[:, idx].flatten())
    A2, C2 = (x[:, i:i + 1].expand(-1, nd, -1, -1, -1).flatten(0, 1) for i in (0, 1))
    y, xt = compose(d, A2, C2, work), x[:, idx].flatten(0, 1)
    ft, ot = fl[:, idx].flatten(0, 1), ok[:, idx].flatten(0, 1)
    k = F.interpolate(contrast(ft, ot).amax(1, keepdim=True) - 1, size=xt.shape[-2:], mode='nearest')
    photo = photometric(y, xt) + ((y - xt).abs() * k).mean()
    # flows: charbonnier in pixels, relative to their size so that large motions do not drown small ones
    def flow_loss(p, t, o):
        s = p.shape[-2:]
        t, o = F.interpolate(t, size=s, mode='nearest'), F.interpolate(o, size=s, mode='nearest')
        e = ((p - t) ** 2).view(len(p), 2, 2, *s).sum(2).add(1e-4).sqrt() / (1 + .1 * (t ** 2).view(len(p), 2, 2, *s).sum(2).sqrt())
        o = o * contrast(t, o)
        return (e * o).sum() / o.sum().clamp(min=1)
    flow = flow_loss(d['flow'], ft, ot) + sum(.5 * flow_loss(l, ft, ot) for l in d['levels'])
    enc = list(range(2, 2 + ne))
    mt = flow_loss(match, fl[:, enc].flatten(0, 1), ok[:, enc].flatten(0, 1))
    w = weights(d, work)
    seen = F.interpolate(ot.amax(1, keepdim=True), size=work, mode='nearest')
    synth = (w[:, 2:] * (.2 + seen)).mean()
    sm = smooth(d['flow'], xt)
    # a frame is one picture or the other: half and half of two that disagree is what a double exposure is made of
    blend = (4 * w[:, :1] * w[:, 1:2] * (warp(A, d['flow'][:, :2], work, pad='reflection') - warp(C, d['flow'][:, 2:], work, pad='reflection')).abs().mean(1, keepdim=True).detach()).mean()
    tv = sum(g.abs().mean() for g in grads(z.flatten(0, 1))) + (z[:, -1] - z[:, -2]).abs().mean()      # latents that are easy to imagine
    if decoder:
        small = weights(d, d['flow'].shape[-2:])
        soft = (1 - (small * small).sum(1)).mean()             # 0 where one picture has all the weight
        loss = photo + .1 * flow + .15 * synth + .002 * sm + .1 * blend + .1 * bend(d['flow']) + .03 * sum(g.abs().mean() for g in grads(small)) + .2 * soft
        return loss, dict(photo=photo, flow=flow, bend=bend(d['flow']), synth=w[:, 2].mean(), blend=blend, soft=soft, mse=((y - xt) ** 2).mean()), (y, xt, w)
    loss = photo + .1 * flow + .1 * mt + .05 * synth + .002 * sm + .1 * blend + .005 * tv
    return loss, dict(photo=photo, flow=flow, match=mt, synth=w[:, 2].mean(), blend=blend, tv=tv, mse=((y - xt) ** 2).mean()), (y, xt, w)


def batch(at, b, g, a, targets, dv, M=None):
    """render the planned times at a.scale times the working size, and the true flows at half of it"""
    t, ia, ib = plan(b, g, targets, M)
    x, d = render.render_at(at, b, t, a.H * a.scale, a.W * a.scale, keep=True)
    idx = render.layer_map(at, d, a.H // 2, a.W // 2)
    (fa, oa), (fb, ob) = render.true_flow(d, idx, 0), render.true_flow(d, idx, 1)
    return x, 2 * torch.cat([fa, fb], 2), torch.cat([oa, ob], 2), tensor(taus(t, ia, ib), dv)


@torch.no_grad()
def calibrate(m, at, S, a, dv, n=8):
    """z statistics of the averaged weights: the latent the denoiser sees has zero mean and unit variance"""
    from latents import encode_clip
    m.eval()
    m.encoder.norm.momentum = None
    m.encoder.norm.reset_running_stats()
    g = np.random.default_rng(9)
    for _ in range(n):
        b = next(S)
        M = masks(b['kind'], g)
        x = render.render(at, b, a.H, a.W)
        m.encoder.norm.train()
        encode_clip(m, x, M, dv)
    m.encoder.norm.eval()


def main():
    a = arguments(batch=24, targets=3, scale=2, workers=6, lr=1e-3, compile=1, every=50, clips=0, others='192x192,144x192,256x144', other_every=8, init='', decoder=0, save=90)
    rank, world, dv = start()
    torch.manual_seed(rank)
    g = np.random.default_rng(100 + rank)
    at, m = render.Atlas(a.work, dv), MotionAutoencoder().to(dv)
    if dv.type == 'cuda':
        m = m.to(memory_format=torch.channels_last)
    if a.init:                                               # go on from stored weights (fp16 will do)
        m.load_state_dict(torch.load(a.init, map_location='cpu'), strict=False)
    broadcast(m, world)
    P = list((m.decoder if a.decoder else m).parameters())
    opt, ema, path = adamw(P, a.lr, dv), EMA(m, .998), f'{a.work}/{"decoder" if a.decoder else "ae"}.pt.state'
    spent = resume(path, m, opt, ema)
    if rank == 0:
        print('motion autoencoder', round(sum(p.numel() for p in P) / 1e6, 2), 'M parameters, spent', round(spent), 's', flush=True)
    S = stream(a, a.batch, 10 + rank * 97, a.workers)
    if a.clips:                                              # overfit: always the same few clips
        fixed = next(S)
        S = iter(lambda: fixed, None)
    others = []                                              # other aspect ratios, now and then, without compilation
    for i, q in enumerate(a.others.split(',') if a.others and not a.clips else []):
        o = argparse.Namespace(**dict(vars(a), H=int(q.split('x')[0]), W=int(q.split('x')[1])))
        others.append((o, stream(o, a.batch, 500 + 97 * rank + i, min(1, a.workers))))
    parts_of = [m.pyramid, m.encoder, m.decoder]
    if a.compile and dv.type == 'cuda':
        for p in parts_of:
            p.compile()
        compiled = [p._compiled_call_impl for p in parts_of]
    c, saved = Clock(a.seconds, spent, 50, world, dv), time.time()
    ac = lambda: autocast(dv)
    while not c.over():
        for p in opt.param_groups:
            p['lr'] = c.lr(a.lr)
        rare = bool(others) and c.n > 0 and c.n % a.other_every == 0
        o, Q = others[(c.n // a.other_every) % len(others)] if rare else (a, S)
        t = time.time()
        b = next(Q)
        c.data += time.time() - t
        with torch.no_grad():
            x, fl, ok, tau = batch(at, b, g, o, a.targets, dv)
        m.train(not a.decoder)                                 # frozen: the statistics of z stay too
        if a.decoder:
            k = c.n % 4
            OPT.update(dict(logit_scale=1., synthesis_bias=0., weight_blur=0, weight_blur_passes=0) if k == 0 else
                       dict(logit_scale=3. if k == 1 else 6., synthesis_bias=-99., weight_blur=5 if k == 1 else 9, weight_blur_passes=2))
        if a.compile and dv.type == 'cuda':
            for p, f in zip(parts_of, compiled):
                p._compiled_call_impl = None if rare else f
        try:
            loss, parts, show = losses(m, ac, x, fl, ok, tau, (o.H, o.W), a.targets, decoder=bool(a.decoder))
        except Exception as e:
            if c.n or not a.compile:
                raise
            print('compile failed, going on without:', repr(e)[:300], flush=True)
            a.compile = 0
            for p in parts_of:
                p._compiled_call_impl = None
            continue
        opt.zero_grad(set_to_none=True)
        loss.backward()
        reduce_gradients(P, world)
        torch.nn.utils.clip_grad_norm_(P, 1.)
        opt.step()
        ema.update()
        c.n += 1
        if c.n % 250 == 0:
            broadcast(m, world)
        if rank == 0 and c.n % a.every == 0 and not rare:
            v = {k: p.item() for k, p in parts.items()}
            print(f"ae {c.now():.0f} s it {c.n} psnr {-10 * np.log10(v.pop('mse') + 1e-9):.2f} " + ' '.join(f'{k} {p:.4f}' for k, p in v.items()), c.report(), flush=True)
            n = a.targets + 1
            rows = [(f"{b['caption'][i]} | A, B, then true / decoded / weights (A red, B green, synthesis blue)", torch.cat([x[i, :2], *[torch.stack([show[1][i * n + j], show[0][i * n + j].detach(),
                     F.interpolate(show[2][i * n + j:i * n + j + 1].detach(), size=x.shape[-2:])[0]]) for j in range(n)]])) for i in range(min(6, len(x)))]
            if c.n % (4 * a.every) == 0 or a.smoke:
                sheet(f'{a.work}/ae.png', rows)
        if rank == 0 and time.time() - saved > a.save:
            saved = time.time()
            checkpoint(path, m, opt, ema, c.now())
            put({k: v.half() if v.is_floating_point() else v for k, v in ema.state().items()}, f'{a.work}/ae_half.pt')
    if rank == 0:
        checkpoint(path, m, opt, ema, c.now())
        e = MotionAutoencoder().to(dv)
        e.load_state_dict(ema.state())
        if not a.decoder:
            calibrate(e, at, S, a, dv, 2 if a.smoke else 8)
        sd = {k: v.cpu() for k, v in e.state_dict().items()}
        put(sd, f'{a.work}/ae.pt')
        print('ae done', c.n, 'iterations', c.report(), flush=True)
    if world > 1:
        import torch.distributed as td
        td.barrier()
    os._exit(0)


if __name__ == '__main__':
    main()
