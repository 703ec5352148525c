"""Train the small CLIP: contrastive on rendered frames and captions, plus reading camera move and kind from the text."""
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from common import *
import clip
import render


def main():
    a = arguments(batch=768, workers=12, lr=1.2e-3, every=25, init='')
    rank, world, dv = start()
    at, m = render.Atlas(a.work, dv), clip.Clip(**clip.CONFIG).to(dv)
    if a.init:
        m.load_state_dict({k: v.float() if v.is_floating_point() else v for k, v in torch.load(a.init, map_location='cpu').items()})
    aux = nn.Linear(clip.CONFIG['text_config']['hidden_size'], 7 + 12).to(dv)
    P = list(m.parameters()) + list(aux.parameters())
    opt, S, g = adamw(P, a.lr, dv), stream(a, a.batch, 900, a.workers), np.random.default_rng(5)
    c = Clock(a.seconds, 0, 50, 1, dv)
    while not c.over():
        for p in opt.param_groups:
            p['lr'] = c.lr(a.lr)
        b = next(S)
        n = len(b['n'])
        use_b = g.random(n) < .5                                # transitions: first frames with A's caption or last with B's
        fr = np.where(b['kind'] == 0, g.integers(0, 16, n), np.where(use_b, g.integers(14, 16, n), g.integers(0, 2, n)))[:, None].astype(np.float64)
        ids = np.where((use_b & (b['kind'] > 0))[:, None], b['idsB'], b['idsA'])
        ids = np.where(((b['kind'] == 0) & (g.random(n) < .5))[:, None], b['ids'], ids)
        with torch.no_grad():
            px = clip.pixels(render.render_at(at, b, fr, a.H, a.W)[:, 0])
        with autocast(dv):
            s = m.text_model(tensor(np.concatenate([ids, b['ids']]), dv))[1]
            te, lg = m.text_projection(s[:n]), aux(s[n:]).float()
            ve = m.embed_image(px)
        l = m.logit_scale.exp().clamp(max=60) * ve.float() @ F.normalize(te.float(), dim=-1).t()
        y = torch.arange(n, device=dv)
        con = .5 * (F.cross_entropy(l, y) + F.cross_entropy(l.t(), y))
        cam = F.cross_entropy(lg[:, :7], tensor(b['cam'], dv)) + F.cross_entropy(lg[:, 7:], tensor(b['kind'], dv))
        opt.zero_grad(set_to_none=True)
        (con + .3 * cam).backward()
        torch.nn.utils.clip_grad_norm_(P, 1.)
        opt.step()
        c.n += 1
        if c.n % a.every == 0:
            print(f'clip {c.now():.0f} s it {c.n} contrastive {con.item():.3f} aux {cam.item():.3f} top1 {(l.argmax(1) == y).float().mean().item():.3f}', c.report(), flush=True)
    put({k: v.cpu() for k, v in m.state_dict().items()}, f'{a.work}/clip.pt')
    print('clip done', c.n, 'iterations', flush=True)
    os._exit(0)


if __name__ == '__main__':
    main()
