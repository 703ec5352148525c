"""Train the denoiser on the motion latents of an endless stream of rendered clips.

The critical path is only: gather a batch from a pool on the device, forward, backward, one flat all-reduce, fused AdamW.
Rendering and encoding run on a side stream that replaces `fresh` clips of the pool every `fill_every` iterations; clip programs
come from worker processes. Nothing on the main path waits for the host. Checkpoint: work/unet.pt

The text model trains along with --text, its share of the learning rate (0: it stays). Its summary of a caption, which CLIP compares
with pictures, is held where it was (--hold). What it becomes: work/text.pt

--wait 1 compiles at once, on zeros, and then waits for work/ready: compiling takes minutes, in which other programs prepare
the textures and the weights to start from. A file work/until (seconds since 1970) ends the training at that moment.
"""
import copy
import numpy as np
import torch
import torch.nn.functional as F
from common import *
import clip as clip_model
import diffusion
import render
from latents import condition, encode_clip
from motion_autoencoder import MotionAutoencoder
from unet import TemporalAttention, UNet3D, prepare_training


def load_autoencoder(a, dv):
    m = MotionAutoencoder()
    m.load_state_dict(torch.load(f'{a.work}/ae.pt', map_location='cpu'))
    return m.to(dv).eval().requires_grad_(False)


def load_clip(a, dv):
    m = clip_model.Clip(**clip_model.CONFIG)
    p = f'{a.work}/clip.pt'
    if os.path.exists(p):
        m.load_state_dict(torch.load(p, map_location='cpu'), strict=False)
    else:
        print('no clip.pt: random text model', flush=True)
    return m.to(dv).eval().requires_grad_(False)


class Pool:
    """encoded clips on the device; each new clip is put in `draws` times with different masks"""
    def __init__(self, a, size, n, fresh, draws, seed, workers, dv):
        self.n, self.draws, self.dv, self.size = n, draws, dv, size
        h, w = size[0] // 8, size[1] // 8
        dt = torch.bfloat16 if dv.type == 'cuda' else torch.float32
        b = argparse.Namespace(**dict(vars(a), H=size[0], W=size[1]))
        self.stream = lambda: stream(b, fresh, seed, workers)
        self.same = bool(a.clips)
        self.g = np.random.default_rng(seed)
        e = lambda *s: torch.zeros(n, *s, device=dv, dtype=dt)
        self.t = dict(z=e(8, FRAMES, h, w), app=e(32, h, w), M=e(FRAMES), tau=e(FRAMES), ids=torch.zeros(n, 2, 77, device=dv, dtype=torch.int16))
        self.at_row = self.full = 0
        self.side = torch.cuda.Stream() if dv.type == 'cuda' else None
        self.done, self.read, self.wait = None, None, 0.

    def open(self, nets):
        """from here on clips can be rendered: autoencoder, text model and textures are there"""
        self.ae, self.at = nets
        self.S, self.full = self.stream(), 0
        if self.same:
            fixed = next(self.S)
            self.S = iter(lambda: fixed, None)
        if self.side:
            torch.cuda.synchronize()                              # weights and atlas are there before the side stream starts

    @torch.no_grad()
    def fill(self):
        t = time.time()
        b = next(self.S)
        self.wait += time.time() - t
        if self.read is not None:
            self.side.wait_event(self.read)                       # the last gather has read what is overwritten now
        with torch.cuda.stream(self.side) if self.side else contextlib.nullcontext():
            x = render.render(self.at, b, *self.size)
            ids = tensor(np.stack([b['ids'], b['idsA']], 1).astype(np.int16), self.dv)
            for _ in range(self.draws):
                M = masks(b['kind'], self.g)
                z, app, tau, _, _ = encode_clip(self.ae, x, M, self.dv, chunk=128)
                i = (torch.arange(len(z)) + self.at_row) % self.n
                i = tensor(i.numpy(), self.dv)
                for k, v in dict(z=z, app=app, M=tensor(M, self.dv), tau=tau, ids=ids).items():
                    self.t[k].index_copy_(0, i, v.to(self.t[k].dtype))
                self.at_row = (self.at_row + len(z)) % self.n
                self.full = min(self.n, self.full + len(z))
            if self.side:
                self.done = self.side.record_event()

    def get(self, n):
        if self.done is not None:
            torch.cuda.current_stream().wait_event(self.done)
        i = torch.randint(0, self.full, (n,), device=self.dv)
        r = {k: v[i] for k, v in self.t.items()}
        if self.side:
            self.read = torch.cuda.current_stream().record_event()   # forward and backward overlap with the next fill
        z = r['z'].float()
        return z, condition(z, r['app'], r['tau'], r['M'].float()), r['ids'].long()


def main():
    a = arguments(batch=64, fresh=12, draws=2, fill_every=2, pool=12288, workers=8, lr=8e-4, compile=1, every=100, clips=0, tiny=0, others='192x192,144x192,256x144',
                  other_every=20, drop=.12, pack=-1, init='', wait=0, save=90, long=.9995, text=0., hold=1.)
    rank, world, dv = start()
    torch.manual_seed(100 + rank)
    if dv.type == 'cuda' and a.pack >= 0:
        TemporalAttention.pack = a.pack
    net = prepare_training(UNet3D(**(TINY_UNET if a.tiny else UNET))).to(dv)
    if dv.type == 'cuda':
        net = net.to(memory_format=torch.channels_last)
    cl = clip_model.Clip(**clip_model.CONFIG).to(dv).eval().requires_grad_(False)
    text = cl.text_model.requires_grad_(a.text > 0)
    both = torch.nn.ModuleDict(dict(unet=net, text=text)) if a.text else torch.nn.ModuleDict(dict(unet=net))
    P = list(both.parameters())
    pool = Pool(a, (a.H, a.W), a.pool, a.fresh, a.draws, 1000 + 37 * rank, a.workers, dv)
    others = [Pool(a, tuple(map(int, s.split('x'))), 512, 4, 2, 2000 + 37 * rank + i, 1, dv) for i, s in enumerate(a.others.split(',')) if s and not a.smoke]
    null = torch.zeros(1, 77, device=dv, dtype=torch.long)
    was = []                                                   # the text model as it was
    ab = diffusion.alphas_cumprod().to(dv)

    def loss_of(f, p, n):
        z, cond, ids = p.get(n)
        ids, content = ids[:, 0], ids[:max(1, n // 4), 1]
        seen = torch.where(torch.rand(n, 1, device=dv) < a.drop, null, ids)
        with autocast(dv), torch.set_grad_enabled(a.text > 0):
            ctx, end = text(torch.cat([seen, content]))
        with autocast(dv):
            loss, raw = diffusion.v_loss(f, z, cond, ctx[:n], ab)
            if a.text and was:
                with torch.no_grad():
                    before = cl.text_projection(was[0](torch.cat([seen, content]))[1])
                far = 1 - F.cosine_similarity(cl.text_projection(end).float(), before.float(), -1)
                loss, raw = loss + a.hold * far.mean(), torch.stack([raw.detach(), far.detach().mean()])
        return loss, raw

    def keep(mean, tag=''):
        sd = mean.state()
        for name, prefix in dict(unet='', text='text_model.').items():
            part = {prefix + k[5:]: v for k, v in sd.items() if k.startswith(name + '.')}
            if part:
                put(part, f'{a.work}/{name}{tag}.pt')
                put({k: v.half() if v.is_floating_point() else v for k, v in part.items()}, f'{a.work}/{name}{tag}_half.pt')

    fast = torch.compile(net) if a.compile and dv.type == 'cuda' else net
    if a.wait:
        t, pool.full = time.time(), pool.n
        try:
            for _ in range(2):
                loss_of(fast, pool, a.batch)[0].backward()
        except Exception as e:
            print('compile failed, going on without:', repr(e)[:300], flush=True)
            fast = net
        for q in P:
            q.grad = None
        print(f'rank {rank}: compiled in {time.time() - t:.0f} s', flush=True)
        while not os.path.exists(f'{a.work}/ready'):
            time.sleep(.2)
    nets = load_autoencoder(a, dv), render.Atlas(a.work, dv)
    cl.load_state_dict(load_clip(a, dv).state_dict())
    was.append(copy.deepcopy(text).requires_grad_(False))
    null.copy_(torch.tensor([tok.Tok(a.tok)('')], device=dv))
    if a.init:
        net.load_state_dict({k: v.float() if v.is_floating_point() else v for k, v in torch.load(a.init, map_location='cpu').items()}, strict=False)
    broadcast(both, world)
    groups = [dict(params=list(net.parameters()), share=1.)] + ([dict(params=list(text.parameters()), share=a.text)] if a.text else [])
    opt, ema, path = adamw(groups, a.lr, dv), EMA(both), f'{a.work}/unet.pt.state'
    long = EMA(both, a.long, 2)                                 # a mean over half of the run, to be measured beside the other; not in the checkpoint
    spent = resume(path, both, opt, ema)
    t = time.time()
    if os.path.exists(f'{a.work}/until'):
        a.seconds = float(open(f'{a.work}/until').read()) - t + spent
    for p in [pool] + others:
        p.open(nets)
        for _ in range(2 if a.smoke else 40 if p is pool else 12):
            p.fill()
    if rank == 0:
        print(f'denoiser {sum(q.numel() for q in P) / 1e6:.2f} M parameters, spent {spent:.0f} s, pool ready in {time.time() - t:.1f} s', flush=True)
    c, saved, hist = Clock(a.seconds, spent + time.time() - t, 100 if not a.smoke else 20, world, dv), time.time(), []
    while not c.over():
        for q in opt.param_groups:
            q['lr'] = q['share'] * c.lr(a.lr)
        o = others[(c.n // a.other_every) % len(others)] if others and c.n > 200 and c.n % a.other_every == a.other_every - 1 else None
        try:
            loss, raw = loss_of(net if o else fast, o or pool, max(1, a.batch // 2) if o else a.batch)
        except Exception as e:
            if fast is net or o:
                raise
            print('compile failed, going on without:', repr(e)[:300], flush=True)
            fast = net
            continue
        opt.zero_grad(set_to_none=True)
        loss.backward()
        reduce_gradients(P, world)
        gn = torch.nn.utils.clip_grad_norm_(P, 1.)
        opt.step()
        ema.update()
        long.update()
        if c.n % a.fill_every == 0 and not a.clips:
            (o or pool).fill()
        c.n += 1
        if c.n % 250 == 0:
            broadcast(both, world)
        hist.append(raw.detach())
        if rank == 0 and c.n % a.every == 0:
            c.data, pool.wait = pool.wait, 0.
            r = torch.stack(hist).view(len(hist), -1).mean(0).tolist()
            print(f'unet {c.now():.0f} s it {c.n} loss {r[0]:.4f} gn {gn.item():.2f}', f'text off by {r[1]:.4f}' if a.text else '', c.report(), flush=True)
            hist = []
        if rank == 0 and time.time() - saved > a.save:
            saved = time.time()
            checkpoint(path, both, opt, ema, c.now())
            keep(ema)
    if rank == 0:
        checkpoint(path, both, opt, ema, c.now())
        keep(ema)
        keep(long, '_long')
        put(net.config, f'{a.work}/unet.config')
        print('unet done', c.n, 'iterations', flush=True)
    if world > 1:
        import torch.distributed as td
        td.barrier()
    os._exit(0)


if __name__ == '__main__':
    main()
