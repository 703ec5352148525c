"""Golden vectors for another implementation: inputs and float32 outputs of every part, computed on the CPU.
golden.py --out FILE                      formula weights (golden_formula)
golden.py --out FILE --draft FOLDER       the weights of an exported folder"""
import argparse
import json
import math
import os
import numpy as np
import torch
import torch.nn.functional as F
import clip
import diffusion
import motion_autoencoder as MA
from common import UNET, FRAMES
from io_util import save, load, uniform
from latents import condition, decode_film, encode_clip
from unet import UNet3D

SMALL = dict(UNET, block_out_channels=[64, 64, 128, 128], attention_head_dim=2)


def fill(module, special=()):
    sd, special = module.state_dict(), dict(special)
    names = sorted(n for n in sd if not n.endswith(('rotary_emb.freqs', 'position_ids', 'num_batches_tracked')))
    for k, n in enumerate(names):
        t, u = sd[n], uniform(k, sd[n].numel()).reshape(sd[n].shape)
        if n in special:
            v = special[n] + .1 * u
        elif t.dim() >= 2:
            v = u * math.sqrt(3.0 / (t.numel() // t.shape[0]))
        elif n.endswith(('weight', 'running_var')):
            v = 1 + .1 * u
        else:
            v = .1 * u
        t.copy_(v)
    return module.eval(), names


def pictures(h, w):
    """two pictures and one between, of gratings and boxes: smooth enough that resampling is well conditioned"""
    y, x = torch.meshgrid((torch.arange(h) + .5) / h, (torch.arange(w) + .5) / w, indexing='ij')
    out = []
    for k in range(3):
        p = torch.stack([.5 + .3 * torch.sin(6.28 * ((2 + k) * x + (1 + c) * y + .2 * k)) for c in range(3)])
        cx, cy = .3 + .2 * k, .6 - .1 * k
        p[:, ((x - cx).abs() < .12) & ((y - cy).abs() < .2)] = torch.tensor([.9, .2 + .3 * k, .1])[:, None]
        out.append((p.clamp(0, 1) * 255).round() / 255)
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--out', default='golden.safetensors')
    p.add_argument('--draft', default='')
    p.add_argument('--tok', default='')
    p.add_argument('--pictures', default='')
    a = p.parse_args()
    torch.set_grad_enabled(False)
    torch.set_num_threads(2)
    H, W, H2, W2 = 72, 128, 108, 192
    work, dv = (H, W), torch.device('cpu')
    from latents import DECODE, options
    if a.draft:
        from sample import Draft
        d = Draft(a.draft, dv)
        ae, net, cl, tk, names = d.ae, d.net, d.clip, d.tok, {}
    else:
        import tok
        ae, n1 = fill(MA.MotionAutoencoder(), {'encoder.temp': 2.5})
        net, n2 = fill(UNet3D(**SMALL))
        cl, n3 = fill(clip.Clip(**clip.CONFIG))
        tk, names = tok.Tok(a.tok), dict(motion_autoencoder=n1, unet=n2, clip=n3)
        DECODE['two'] = dict(logit_scale=2., synthesis_bias=-.5, weight_blur=5, weight_blur_passes=1, interpolation='bilinear')
        DECODE['one'] = dict(logit_scale=1.5, synthesis_bias=0., weight_blur=0, weight_blur_passes=0, interpolation='bicubic')
    options(True)
    g = {}
    if a.pictures:
        g0 = load(a.pictures)[0]
        big = [g0[f'{k}_large'].float() / 255 for k in 'ABX']
        A, B, X = [g0[k].float() / 255 for k in 'ABX']
    else:
        A, B, X = pictures(H, W)
        big = pictures(H2, W2)
    for k, v in dict(A=A, B=B, X=X, A_large=big[0], B_large=big[1]).items():
        g[f'picture.{k}'] = (v * 255).round().byte()
    A, B, X, A2, B2 = A[None], B[None], X[None], big[0][None], big[1][None]
    # pyramid
    fa, fb, fx = (ae.features(q) for q in (A, B, X))
    for n, v in zip(('f2', 'f4', 'f8', 'app'), fa):
        g[f'pyramid.A.{n}'] = v[:, :8] if n == 'f2' else v               # first 8 channels of f2: size
    # encoder (x = X)
    ks = [ae.encoder.keys(q[2]) for q in (fx, fa, fb)]
    g['encoder.keys_X'] = ks[0]
    for n, k in (('A', ks[1]), ('B', ks[2])):
        g[f'encoder.match_cells_{n}'], g[f'encoder.confidence_{n}'] = ae.encoder.match(ks[0], k)
    z, match = ae.encode(fx, fa, fb, work)
    g['encoder.match_pixels'], g['encoder.z'] = match, z
    # decoder at tau 7/15
    o = ae.decode(z, fa, fb, A, B, torch.tensor([7 / 15]))
    for i, l in enumerate(o['levels']):
        g[f'decoder.level{i}'] = l
    g.update({'decoder.flow': o['flow'], 'decoder.logits': o['logits'], 'decoder.synth': o['synth'], 'decoder.tau': torch.tensor([7 / 15])})
    options(True)
    g['compose.large'] = MA.compose(o, A2, B2, work)
    keep = MA.OPT['interpolation']
    MA.OPT['interpolation'] = 'bicubic' if keep == 'bilinear' else 'bilinear'
    g[f"compose.large_{MA.OPT['interpolation']}"] = MA.compose(o, A2, B2, work)
    MA.OPT['interpolation'] = keep
    zA, zB = ae.encode(fa, fa, fb, work)[0], ae.encode(fb, fa, fb, work)[0]
    dA, dB = ae.decode(zA, fa, fb, A, B, torch.tensor([0.])), ae.decode(zB, fa, fb, A, B, torch.tensor([1.]))
    near = torch.tensor([.6]), torch.tensor([.25])                       # not a case that happens; tests both terms at once
    flow, w = MA.exact(o, dA, dB, *near, (H2, W2))
    g.update({'exact.z_A': zA, 'exact.z_B': zB, 'exact.near_a': near[0], 'exact.near_b': near[1], 'exact.flow': flow, 'exact.weights_large': w,
              'exact.frame_large': MA.compose(o, A2, B2, work, w, flow)})
    # text and CLIP
    prompts = ['a red car moves right in front of green hills under a blue sky, camera pans left, smooth transition', '', 'A storyboard sketch of: an owl & 2 knights!']
    ids = torch.tensor([tk(q) for q in prompts])
    ctx, pooled = cl.text_model(ids)
    g.update({'text.ids': ids.int(), 'text.states': ctx[:2], 'text.pooled': pooled, 'text.embeds': cl.embed_text(ids), 'image.pixels': clip.pixels(A), 'image.embeds': cl.embed_image(clip.pixels(A))})
    # condition, denoiser, sampling. The frames given are A at 0 and B at 15 (transition), A at 0 (animate), A X B at 0 1 2 (predict)
    gen = torch.Generator().manual_seed(7)
    noise = torch.randn(1, 8, FRAMES, H // 8, W // 8, generator=gen)
    g['sample.noise'] = noise
    for name, given in (('transition', {0: A, 15: B}), ('animate', {0: A}), ('predict', {0: A, 1: X, 2: B})):
        x = torch.full((1, FRAMES, 3, H, W), .5)
        M = np.ones((1, FRAMES), np.float32)
        for t, q in given.items():
            x[:, t], M[:, t] = q, 0
        zz, app, tau, ia, ib = encode_clip(ae, x, M, dv)
        zz = zz * (1 - torch.as_tensor(M)[:, None, :, None, None])
        c = condition(zz, app, tau, torch.as_tensor(M))
        g.update({f'{name}.mask': torch.as_tensor(M[0]), f'{name}.tau': tau[0], f'{name}.a_b': torch.tensor([int(ia[0]), int(ib[0])]).int()})
        if name == 'transition':
            g['transition.condition'] = c
            g['transition.unet_t500'] = net(torch.cat([noise, c], 1), torch.tensor([500]), ctx[:1])
        else:
            g[f'{name}.given_z'] = zz[:, :, :3].contiguous()
        y = diffusion.ddim(net, noise, c, ctx[:1], ctx[1:2], 4, 2.)
        mk = torch.as_tensor(M)[:, None, :, None, None]
        g[f'{name}.ddim4'] = y = y * mk + zz * (1 - mk)
        if name == 'transition':
            g['transition.ddim4_no_guidance'] = diffusion.ddim(net, noise, c, ctx[:1], ctx[1:2], 4, 1.)
        times = [0.5, 6 + 2 / 3, 14.75] if name == 'transition' else [1 / 3, 9.]
        f = decode_film(ae, y[0], x[0, ia[0]], x[0, ib[0]], int(ia[0]), int(ib[0]), times, None, (big[0], big[1]) if name == 'transition' else None)
        g[f'{name}.times'], g[f'{name}.frames'] = torch.tensor(times, dtype=torch.float64), f
    g['schedule.alphas_cumprod'], g['schedule.timesteps_4'], g['schedule.timesteps_20'] = diffusion.alphas_cumprod(), diffusion.trailing(4).int(), diffusion.trailing(20).int()
    meta = dict(prompts=json.dumps(prompts), guidance='2', guidance_rescale='0.5', steps='4', size=f'{H}x{W}', large=f'{H2}x{W2}', options=json.dumps(dict(two_pictures=DECODE['two'], one_picture=DECODE['one'], picture_padding='reflection')), unet=json.dumps(net.config if hasattr(net, 'config') else SMALL), clip=json.dumps(clip.CONFIG))
    os.makedirs(os.path.dirname(os.path.abspath(a.out)), exist_ok=True)
    save(g, a.out, meta)
    if names:
        fc = {}
        for part, m in (('motion_autoencoder', ae), ('unet', net), ('clip', cl)):
            sd = m.state_dict()
            fc[part] = [dict(k=k, name=n, shape=list(sd[n].shape), first=[round(v, 8) for v in sd[n].flatten()[:3].tolist()]) for k, n in enumerate(names[part])]
        json.dump(fc, open(os.path.join(os.path.dirname(os.path.abspath(a.out)), 'names.json'), 'w'), indent=0)
    print('golden', a.out, os.path.getsize(a.out) / 1e6, 'MB', 'flow abs mean', o['flow'].abs().mean().item(), 'logits std', o['logits'].std().item(), 'z', z.std().item(), 'match', match.abs().mean().item(), 'ddim', y.std().item())


if __name__ == '__main__':
    main()
