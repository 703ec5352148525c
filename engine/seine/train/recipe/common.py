"""Shared by the training programs: device and ranks, program streams, masks and references, EMA, checkpoints, timing."""
import argparse
import contextlib
import json
import math
import os
import pickle
import time
import numpy as np
import torch
import scenes
import tok

FRAMES = 16
UNET = dict(in_channels=8 + 1 + 8 + 32 + 1, out_channels=8, block_out_channels=[128, 160, 192, 192], layers_per_block=1,
            cross_attention_dim=256, attention_head_dim=4)
TINY_UNET = dict(UNET, block_out_channels=[128, 128, 128, 128])


def arguments(**defaults):
    p = argparse.ArgumentParser()
    for k, v in dict(work='work', tok='', seconds=60., size='144x256', smoke=0, **defaults).items():
        p.add_argument('--' + k, type=type(v), default=v)
    a = p.parse_args()
    a.H, a.W = map(int, a.size.split('x'))
    a.tok = a.tok or f'{a.work}/tok'
    return a


def start():
    """-> rank, world, device; speed settings"""
    if int(os.environ.get('WORLD_SIZE', 1)) > 1 and 'LOCAL_RANK' in os.environ:
        os.environ['CUDA_VISIBLE_DEVICES'] = os.environ['LOCAL_RANK']
    world, rank = int(os.environ.get('WORLD_SIZE', 1)), int(os.environ.get('RANK', 0))
    if not torch.cuda.is_available():
        if world > 1:                                        # only to test the logic
            import torch.distributed as td
            td.init_process_group('gloo')
        return rank, world, torch.device('cpu')
    dv = torch.device('cuda', 0)                              # each rank sees its own device only: one compile cache for all
    torch.cuda.set_device(dv)
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = torch.backends.cudnn.benchmark = True
    if world > 1:
        import torch.distributed as td
        td.init_process_group('nccl', device_id=dv)
    return rank, world, dv


def autocast(dv):
    return torch.autocast('cuda', torch.bfloat16) if dv.type == 'cuda' else contextlib.nullcontext()


def broadcast(module, world):
    if world > 1:
        import torch.distributed as td
        for t in list(module.parameters()) + list(module.buffers()):
            td.broadcast(t.data, 0)


def reduce_gradients(params, world):
    if world > 1:
        import torch.distributed as td
        g = [p.grad for p in params if p.grad is not None]
        flat = torch._utils._flatten_dense_tensors(g)
        td.all_reduce(flat)
        flat /= world
        for a, b in zip(g, torch._utils._unflatten_dense_tensors(flat, g)) if not hasattr(torch, '_foreach_copy_') else ():
            a.copy_(b)
        if hasattr(torch, '_foreach_copy_'):
            torch._foreach_copy_(g, list(torch._utils._unflatten_dense_tensors(flat, g)))


def adamw(params, lr, dv):
    kw = dict(fused=True) if dv.type == 'cuda' else {}
    return torch.optim.AdamW(params, lr, betas=(.9, .98), weight_decay=.01, **kw)


class Clock:
    """learning rate by time: warm-up, then cosine to 2 %; the time already spent is kept in the checkpoint"""
    def __init__(self, seconds, spent, warm, world, dv):
        self.seconds, self.spent, self.t0, self.warm, self.world, self.dv = seconds, spent, time.time(), warm, world, dv
        self.data = self.mark = 0.
        self.n = self.n0 = 0
        self.asked = -1
        self.tm = time.time()

    def now(self):
        return self.spent + time.time() - self.t0

    def lr(self, base):
        t = min(1., self.now() / self.seconds)
        return base * min(1., (self.n + 1) / self.warm) * (.02 + .98 * .5 * (1 + math.cos(math.pi * t)))

    def over(self):
        s = self.now() > self.seconds
        if self.world > 1 and self.n % 10 == 0 and self.asked != self.n:      # all ranks must stop together
            self.asked = self.n
            import torch.distributed as td
            f = torch.tensor([float(s)], device=self.dv)
            td.broadcast(f, 0)
            return f.item() > 0
        return s and self.world == 1

    def report(self):
        if self.dv.type == 'cuda':
            torch.cuda.synchronize()
        n, dt, d = max(1, self.n - self.n0), time.time() - self.tm, self.data
        self.n0, self.tm, self.data = self.n, time.time(), 0.
        return f'{1e3 * dt / n:.0f} ms/it ({n / dt:.2f} it/s, data wait {1e3 * d / n:.1f} ms)'


class EMA:
    """a running mean of the weights; while it is young its horizon is a part of the run so far: 1 / warm"""
    def __init__(self, m, decay=.999, warm=9):
        self.m, self.decay, self.warm, self.n = m, decay, warm, 0
        self.p = [p.detach().clone().float() for p in m.parameters()]

    def update(self):
        self.n += 1
        d = min(self.decay, (1 + self.n) / (1 + self.warm + self.n))
        q = [p.detach().float() for p in self.m.parameters()]
        if hasattr(torch, '_foreach_lerp_'):
            torch._foreach_lerp_(self.p, q, 1 - d)
        else:
            for a, b in zip(self.p, q):
                a.lerp_(b, 1 - d)

    def state(self):
        sd = dict(self.m.state_dict())
        sd.update(zip([k for k, _ in self.m.named_parameters()], self.p))
        return {k: v.detach().cpu().clone() for k, v in sd.items()}


def put(obj, path):
    torch.save(obj, path + '.part')
    os.replace(path + '.part', path)


def resume(path, m, opt, ema):
    """-> seconds already spent"""
    if not os.path.exists(path):
        return 0.
    c = torch.load(path, map_location='cpu')
    m.load_state_dict(c['model'])
    opt.load_state_dict(c['opt'])
    ema.n = c['n']
    for a, b in zip(ema.p, c['ema']):
        a.copy_(b)
    return c['spent']


def checkpoint(path, m, opt, ema, spent):
    put(dict(model=m.state_dict(), opt=opt.state_dict(), ema=ema.p, n=ema.n, spent=spent), path)


# ---- masks (1 = to be generated), references, times
def masks(kinds, g):
    """kinds: 0 = a shot, otherwise a transition"""
    M = np.ones((len(kinds), FRAMES), np.float32)
    few = lambda: [1, 1, 1, 2, 3][g.integers(5)]
    for m, k in zip(M, kinds):
        p, c = g.random(), (.45, .73, .92) if k == 0 else (.88, .91, .95)
        if p < c[0]:
            m[:few()] = 0
            m[FRAMES - few():] = 0
        elif p < c[1]:
            m[0] = 0
        elif p < c[2]:
            m[:g.integers(2, 9)] = 0
        elif g.random() < .5:
            m[FRAMES - g.integers(1, 4):] = 0
        else:
            m[g.random(FRAMES) < g.uniform(.1, .5)] = 0
            m[g.integers(FRAMES)] = 0
    return M


def references(M):
    """first and last given frame of each mask (the same one when only one is given)"""
    given = M < .5
    return given.argmax(1), FRAMES - 1 - given[:, ::-1].argmax(1)


def taus(t, a, b):
    """normalised time of the frames t [B, K] for references at a, b [B]: 0 at A, 1 at B, beyond them 1/15 a frame"""
    a, b = a[:, None].astype(np.float32), b[:, None].astype(np.float32)
    inside = np.where(b > a, (t - a) / np.maximum(b - a, 1), 0)
    top = (b > a).astype(np.float32)
    return np.where(t > b, top + (t - b) / 15, np.where(t < a, (t - a) / 15, inside)).astype(np.float32)


def tensor(x, dv):
    x = torch.as_tensor(np.ascontiguousarray(x))
    return x.pin_memory().to(dv, non_blocking=True) if dv.type == 'cuda' else x


# ---- endless programs from worker processes
class Stream(torch.utils.data.IterableDataset):
    def __init__(self, work, tokdir, n, H, W, seed, split='train', **kw):
        self.a = work, tokdir, n, H, W, seed, split, kw

    def __iter__(self):
        work, tokdir, n, H, W, seed, split, kw = self.a
        wi = torch.utils.data.get_worker_info()
        w = scenes.World(pickle.load(open(f'{work}/index.pkl', 'rb')), split, [seed, wi.id if wi else 0])
        T = tok.Tok(tokdir)
        while True:
            yield tokens(scenes.batch(w, n, W / H, H, **kw), T)


def tokens(b, T):
    return dict(b, ids=np.array([T(c) for c in b['caption']], np.int64), idsA=np.array([T(c) for c in b['content']], np.int64),
                idsB=np.array([T(c) for c in b['contentB']], np.int64))


def same(x):
    return x


def stream(a, n, seed, workers, **kw):
    d = torch.utils.data.DataLoader(Stream(a.work, a.tok, n, a.H, a.W, seed, **kw), batch_size=None, collate_fn=same, num_workers=workers,
                                    **(dict(prefetch_factor=4) if workers else {}))
    return iter(d)


def held(a, n, seed, **kw):
    """n held-out clips, always the same for a seed"""
    w = scenes.World(pickle.load(open(f'{a.work}/index.pkl', 'rb')), 'held', seed)
    return tokens(scenes.batch(w, n, a.W / a.H, a.H, **kw), tok.Tok(a.tok))
