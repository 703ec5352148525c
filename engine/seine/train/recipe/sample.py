"""The trained parts as one model: fill the frames that a mask leaves open, decode at any size and rate.

    model = Draft(folder, device)            # a work directory or an exported folder
    film = model(pictures={0: A, 15: B}, text='pan left')
"""
import json
import os
import numpy as np
import torch
import torch.nn.functional as F
import clip
import diffusion
import tok
from common import FRAMES, UNET, autocast
from io_util import load
from latents import DECODE, condition, decode_film, encode_clip
from motion_autoencoder import MotionAutoencoder
from unet import UNet3D


class Draft:
    def __init__(self, work, dv, tokdir=None, noise=1.):
        self.dv, self.ae, self.noise = dv, MotionAutoencoder(), noise
        if os.path.exists(f'{work}/model_index.json'):         # an exported folder
            g = lambda n: {k: v.float() if v.is_floating_point() else v for k, v in load(f'{work}/{n}.safetensors')[0].items()}
            unet, parts = json.load(open(f'{work}/unet/config.json')), ('motion_autoencoder/diffusion_pytorch_model', 'unet/diffusion_pytorch_model', 'text_encoder/model')
            tokdir = tokdir or f'{work}/tokenizer'
            w = json.load(open(f'{work}/motion_autoencoder/config.json'))['weights']
            DECODE['two'].update(w['two_pictures']), DECODE['one'].update(w['one_picture'])
        else:
            g, parts = lambda n: torch.load(f'{work}/{n}.pt', map_location='cpu'), ('ae', 'unet', 'clip')
            unet = torch.load(f'{work}/unet.config') if os.path.exists(f'{work}/unet.config') else UNET
        self.net, self.clip = UNet3D(**unet), clip.Clip(**clip.CONFIG)
        self.ae.load_state_dict(g(parts[0]), strict=False)     # BatchNorm's counter is not exported
        self.net.load_state_dict(g(parts[1]), strict=False)     # rotary frequencies are not exported
        c = g(parts[2])
        if os.path.exists(f'{work}/clip/model.safetensors'):
            c.update(g('clip/model'))
        if os.path.exists(f'{work}/text.pt'):                   # the text model was trained on, with the denoiser
            c.update(g('text'))
        self.clip.load_state_dict(c, strict=False)
        self.tok = tok.Tok(tokdir or f'{work}/tok')
        for m in (self.ae, self.net, self.clip):
            m.to(dv).eval().requires_grad_(False)

    def text(self, prompts):
        return self.clip.text_model(torch.tensor([self.tok(p) for p in prompts], device=self.dv))[0].float()

    @torch.no_grad()
    def latents(self, x, M, prompts, steps=20, cfg=2., seed=0, chunk=16, noise=None):
        """x [B, F, 3, H, W] working size (frames to be generated are ignored), M [B, F] numpy, 1 = generate
        -> z of the film [B, 8, F, h, w] (given frames: their own), ia, ib"""
        given = torch.as_tensor(M < .5, device=self.dv)[:, :, None, None, None]
        x = torch.where(given, x, torch.full_like(x, .5))
        z, app, tau, ia, ib = encode_clip(self.ae, x, M, self.dv)
        Mt = torch.as_tensor(M, device=self.dv)
        cond = condition(z.float(), app, tau, Mt)
        gen = torch.Generator(device=self.dv).manual_seed(seed)
        noise = (self.noise if noise is None else noise) * torch.randn(z.shape, generator=gen, device=self.dv)
        ctx, null = self.text(prompts), self.text([''])
        out = []
        with autocast(self.dv):
            for i in range(0, len(x), chunk):
                s = slice(i, i + chunk)
                out.append(diffusion.ddim(self.net, noise[s], cond[s], ctx[s], null.expand(len(noise[s]), -1, -1), steps, cfg))
        mk = Mt[:, None, :, None, None].float()
        return torch.cat(out) * mk + z.float() * (1 - mk), ia.tolist(), ib.tolist()

    @torch.no_grad()
    def decode(self, z, ia, ib, x, M, times=None, hi=None):
        """z, x, M of several films -> [B, T, 3, H, W]; hi [B, F, 3, H', W']: the given pictures at full size"""
        out = []
        for i in range(len(z)):
            src = x[i] if hi is None else hi[i]
            given = {t: src[t] for t in range(FRAMES) if M[i, t] < .5}
            full = None if hi is None else (hi[i, ia[i]], hi[i, ib[i]])
            out.append(decode_film(self.ae, z[i], x[i, ia[i]], x[i, ib[i]], ia[i], ib[i], np.arange(FRAMES) if times is None else times, given, full, self.dv))
        return torch.stack(out)

    def films(self, x, M, prompts, times=None, hi=None, **kw):
        z, ia, ib = self.latents(x, M, prompts, **kw)
        return self.decode(z, ia, ib, x, M, times, hi)

    def ceiling(self, x, M):
        """decoded from the true latents: what a perfect denoiser would give"""
        z, _, _, ia, ib = encode_clip(self.ae, x, M, self.dv)
        return self.decode(z.float(), ia.tolist(), ib.tolist(), x, M)

    def __call__(self, pictures, text='', size=(144, 256), times=None, **kw):
        """pictures: {frame: [3, H', W'] in 0..1, all of one size}"""
        hi = torch.zeros(1, FRAMES, *next(iter(pictures.values())).shape, device=self.dv)
        M = np.ones((1, FRAMES), np.float32)
        for t, p in pictures.items():
            hi[0, t], M[0, t] = p.to(self.dv), 0
        x = F.interpolate(hi[0], size=size, mode='area')[None]
        return self.films(x, M, [text], times, hi, **kw)[0]


MASKS = dict(transition=lambda: np.r_[0, np.ones(14), 0], animate=lambda: np.r_[0, np.ones(15)], predict=lambda: np.r_[np.zeros(4), np.ones(12)])


def mask(kind, n):
    return np.tile(MASKS[kind]().astype(np.float32), (n, 1))
