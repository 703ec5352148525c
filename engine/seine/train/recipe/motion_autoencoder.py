"""Motion autoencoder: a frame is what two given pictures A and B become under flows, plus a little synthesis.

encode(x, A, B) -> z, 8 channels at 1/8 of the working size, zero mean and unit variance by construction.
decode(z, features of A and B, tau) -> flows to A and to B, three weight logits, a synthesised picture, at 1/2 size.
compose(...) applies them to A and B at any resolution. Pictures are in 0..1; flows are pixels of the working size.
"""
import contextlib
import torch
import torch.nn as nn
import torch.nn.functional as F

Z, APP = 8, 16          # latent channels, appearance channels per picture
# how pictures (not features) are composed: softmax(logit_scale * blurred (logits + bias of the synthesis)); mirrored beyond the border
OPT = dict(logit_scale=1., synthesis_bias=0., weight_blur=0, weight_blur_passes=0, interpolation='bilinear', padding='reflection')


def warp(x, flow, size, mode='bilinear', pad='border'):
    """x [N, C, h, w] sampled at p + flow; flow [N, 2, h', w'] in pixels of the working size (H, W)."""
    n, _, h, w = x.shape
    if flow.shape[-2:] != (h, w):
        flow = F.interpolate(flow, size=(h, w), mode='bilinear', align_corners=False)
    flow = flow.float()
    gx = (torch.arange(w, device=x.device) + .5) * (2 / w) - 1
    gy = (torch.arange(h, device=x.device) + .5) * (2 / h) - 1
    g = torch.stack([gx[None, None] + flow[:, 0] * (2 / size[1]), gy[None, :, None] + flow[:, 1] * (2 / size[0])], -1)
    return F.grid_sample(x.float(), g, mode=mode, padding_mode=pad, align_corners=False).to(x.dtype)


def up2(x, like):
    return F.interpolate(x, size=like.shape[-2:], mode='bilinear', align_corners=False)


class Res(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.n1, self.c1 = nn.GroupNorm(8, c), nn.Conv2d(c, c, 3, 1, 1)
        self.n2, self.c2 = nn.GroupNorm(8, c), nn.Conv2d(c, c, 3, 1, 1)
        nn.init.zeros_(self.c2.weight), nn.init.zeros_(self.c2.bias)

    def forward(self, x):
        return x + self.c2(F.silu(self.n2(self.c1(F.silu(self.n1(x))))))


def stack(cin, c, n, stride=1):
    return nn.Sequential(nn.Conv2d(cin, c, 3, stride, 1), *[Res(c) for _ in range(n)])


class Pyramid(nn.Module):
    """picture -> features at 1/2 (32), 1/4 (48), 1/8 (96) and appearance at 1/8 (16, roughly unit range)"""
    def __init__(self):
        super().__init__()
        self.s2, self.s4, self.s8 = stack(3, 32, 1, 2), stack(32, 48, 1, 2), stack(48, 96, 2, 2)
        self.app = nn.Conv2d(96, APP, 1)

    def forward(self, x):
        f2 = self.s2(x * 2 - 1)
        f4 = self.s4(f2)
        f8 = self.s8(f4)
        return f2, f4, f8, torch.tanh(self.app(f8))


class Encoder(nn.Module):
    """finds where x came from by global matching at 1/8, then writes it down in z"""
    def __init__(self):
        super().__init__()
        self.key = nn.Conv2d(96 + 2, 64, 1)
        self.temp = nn.Parameter(torch.tensor(2.5))
        self.fine = nn.Conv2d(3 * 48, 64, 3, 2, 1)
        self.trunk = stack(3 * 96 + 64 + 6, 128, 3)
        self.out = nn.Conv2d(128, Z, 1)
        self.direct = nn.Conv2d(4, Z, 1)                       # the matched flows start as the first four channels of z
        with torch.no_grad():
            self.out.weight.mul_(.1)
            self.direct.weight.copy_(torch.eye(Z, 4)[..., None, None]), self.direct.bias.zero_()
            self.out.weight[4:].mul_(10)
        self.norm = nn.BatchNorm2d(Z, affine=False, momentum=.02)

    def match(self, q, k):
        """q, k [N, 64, h, w] unit vectors -> flow in cells [N, 2, h, w], confidence [N, 1, h, w]"""
        n, _, h, w = q.shape
        with torch.autocast(q.device.type, enabled=False) if q.is_cuda else contextlib.nullcontext():   # positions need float32
            p = ((q.flatten(2).transpose(1, 2) @ k.flatten(2)) * self.temp.exp()).softmax(-1)
            y, x = torch.meshgrid(torch.arange(h, device=q.device).float(), torch.arange(w, device=q.device).float(), indexing='ij')
            pos = torch.stack([x.flatten(), y.flatten()], -1)
            flow = (p @ pos - pos).transpose(1, 2).reshape(n, 2, h, w)
            return flow, p.amax(-1).reshape(n, 1, h, w)

    def keys(self, f8):
        n, _, h, w = f8.shape
        y = torch.linspace(-1, 1, h, device=f8.device, dtype=f8.dtype)[:, None].expand(h, w)
        x = torch.linspace(-1, 1, w, device=f8.device, dtype=f8.dtype)[None].expand(h, w)
        k = self.key(torch.cat([f8, torch.stack([x, y]).expand(n, -1, -1, -1)], 1))
        return F.normalize(k.float(), dim=1)

    def forward(self, fx, fa, fb, size):
        cell = torch.tensor([size[1] / fx[2].shape[-1], size[0] / fx[2].shape[-2]], device=fx[2].device)[:, None, None]
        q = self.keys(fx[2])
        parts, fine, flows = [fx[2]], [fx[1]], []
        for f in (fa, fb):
            fl, conf = self.match(q, self.keys(f[2]))
            flows.append(fl * cell)
            fl_ = fl.detach()                                    # warping features must not steer the matching
            parts += [warp(f[2], fl_ * cell, size), (fl / 8).to(f[2].dtype), conf.to(f[2].dtype)]
            fine.append(warp(f[1], fl_ * cell, size))
        d = F.interpolate(self.fine(torch.cat(fine, 1)), size=fx[2].shape[-2:], mode='nearest')
        h = self.out(self.trunk(torch.cat(parts + [d], 1))) + self.direct(torch.cat(flows, 1) / 16)
        z = self.norm(h.float())
        return 4 * torch.tanh(z / 4), torch.cat(flows, 1)


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.a8, self.flow8 = stack(Z + 2 * APP + 1, 128, 3), nn.Conv2d(128, 4, 3, 1, 1)
        self.direct = nn.Conv2d(Z, 4, 1)
        self.b8, self.flow8b = stack(128 + 2 * 96 + 4, 128, 2), nn.Conv2d(128, 4, 3, 1, 1)
        self.up4, self.a4, self.flow4 = nn.Conv2d(128, 64, 3, 1, 1), stack(64 + 2 * 48 + 4, 64, 2), nn.Conv2d(64, 4, 3, 1, 1)
        self.up2, self.a2 = nn.Conv2d(64, 32, 3, 1, 1), stack(32 + 2 * 32 + 4 + 6, 32, 2)
        self.head = nn.Conv2d(32, 4 + 3 + 3, 3, 1, 1)
        for m in (self.flow8b, self.flow4, self.head):
            nn.init.zeros_(m.weight), nn.init.zeros_(m.bias)
        nn.init.normal_(self.flow8.weight, std=1e-3), nn.init.zeros_(self.flow8.bias)
        with torch.no_grad():
            self.head.bias[6] = -2.                            # little synthesis at first
            self.direct.weight.copy_(.5 * torch.eye(4, Z)[..., None, None]), self.direct.bias.zero_()

    def forward(self, z, fa, fb, A, B, tau, size):
        """z [N, 8, h, w]; features of A and B per frame; tau [N]; -> dict of flows (all levels), logits, synth"""
        dt = fa[2].dtype
        W = lambda f, fl, pad='border': [warp(f[0], fl[:, :2].detach(), size, pad=pad), warp(f[1], fl[:, 2:].detach(), size, pad=pad)]
        t = tau.to(dt)[:, None, None, None].expand(-1, 1, *z.shape[-2:])
        h = self.a8(torch.cat([z.to(dt), fa[3], fb[3], t], 1))
        l0 = (self.flow8(h) + self.direct(z.to(dt))).float() * 16
        h = self.b8(torch.cat([h, *W((fa[2], fb[2]), l0), (l0 / 16).to(dt)], 1))
        l1 = l0 + self.flow8b(h).float() * 8
        h, f = self.up4(up2(h, fa[1])), up2(l1, fa[1])
        h = self.a4(torch.cat([h, *W((fa[1], fb[1]), f), (f / 16).to(dt)], 1))
        l2 = f + self.flow4(h).float() * 4
        h, f = self.up2(up2(h, fa[0])), up2(l2, fa[0])
        a, b = (F.interpolate(p, size=f.shape[-2:], mode='area') for p in (A, B))
        wa, wb = W((a, b), f, OPT['padding'])
        h = self.head(self.a2(torch.cat([h, *W((fa[0], fb[0]), f), (f / 16).to(dt), wa.to(dt), wb.to(dt)], 1))).float()
        synth = .5 * (wa.float() + wb.float()) + h[:, 7:]
        return dict(flow=f + h[:, :4] * 2, logits=h[:, 4:7], synth=synth, levels=[l0, l1, l2])


class MotionAutoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.pyramid, self.encoder, self.decoder = Pyramid(), Encoder(), Decoder()

    def features(self, x):
        return self.pyramid(x)

    def encode(self, fx, fa, fb, size):
        return self.encoder(fx, fa, fb, size)

    def decode(self, z, fa, fb, A, B, tau):
        return self.decoder(z, fa, fb, A, B, tau, A.shape[-2:])


def repeat(feats, k):
    """features of n pictures -> of n*k frames"""
    return tuple(f.repeat_interleave(k, 0) for f in feats)


def logits(d):
    """the decoder's logits with the configured bias and box blur (edges repeated), at half the working size"""
    l, k = d['logits'] + torch.tensor([0., 0., OPT['synthesis_bias']], device=d['logits'].device)[:, None, None], OPT['weight_blur']
    for _ in range(OPT['weight_blur_passes'] if k > 1 else 0):
        l = F.avg_pool2d(F.pad(l, (k // 2,) * 4, mode='replicate'), k, 1)
    return l


def weights(d, size):
    return (OPT['logit_scale'] * F.interpolate(logits(d), size=size, mode='bilinear', align_corners=False)).softmax(1)


def compose(d, A, B, work, w=None, flow=None):
    """pictures A, B at any size; `work` is the working size the flows are measured in"""
    s = A.shape[-2:]
    w = weights(d, s) if w is None else w
    flow = d['flow'] if flow is None else flow
    synth = F.interpolate(d['synth'], size=s, mode='bilinear', align_corners=False)
    W = lambda P, f: warp(P, f, work, OPT['interpolation'], OPT['padding'])
    return w[:, :1] * W(A, flow[:, :2]) + w[:, 1:2] * W(B, flow[:, 2:]) + w[:, 2:] * synth


def exact(d, dA, dB, near_a, near_b, size):
    """Remove at the given pictures what the decoder gets wrong there, fading out over one frame: at near = 1 the flow is
    zero and the weight is all on that picture, so the frame *is* the picture. near [N] = max(0, 1 - |t - t_given|)."""
    na, nb = near_a[:, None, None, None], near_b[:, None, None, None]
    flow, w = d['flow'].clone(), weights(d, size)
    flow[:, :2] -= na * dA['flow'][:, :2]
    flow[:, 2:] -= nb * dB['flow'][:, 2:]
    e = torch.eye(3, device=w.device)
    w = w + na * (e[0][:, None, None] - weights(dA, size)) + nb * (e[1][:, None, None] - weights(dB, size))
    w = w.clamp(min=0)
    return flow, w / w.sum(1, keepdim=True)
