"""Double exposure and sharpness of a film between two pictures."""
import torch
import torch.nn.functional as F

LUMA = (.3, .59, .11)


def gradients(x):
    """x [..., 3, H, W] -> luma gradients [..., 2, H-1, W-1]"""
    y = (x * torch.tensor(LUMA, device=x.device)[:, None, None]).sum(-3)
    return torch.stack([y[..., :-1, 1:] - y[..., :-1, :-1], y[..., 1:, :-1] - y[..., :-1, :-1]], -3)


def ghost(y):
    """y [B, T, 3, H, W], first and last frame are A and B -> per clip, mean over the middle half of 4 max(a,0) max(b,0) max(R2,0)"""
    g = gradients(y).flatten(2).double()
    A, B = g[:, :1], g[:, -1:]
    dot = lambda p, q: (p * q).sum(-1)
    aa, bb, ab, ga, gb, gg = dot(A, A), dot(B, B), dot(A, B), dot(g, A), dot(g, B), dot(g, g)
    det = (aa * bb - ab * ab).clamp(min=1e-12)
    a, b = (ga * bb - gb * ab) / det, (gb * aa - ga * ab) / det
    res = gg - 2 * a * ga - 2 * b * gb + a * a * aa + b * b * bb + 2 * a * b * ab
    r2 = 1 - res / gg.clamp(min=1e-12)
    v = 4 * a.clamp(min=0) * b.clamp(min=0) * r2.clamp(min=0)
    n = y.shape[1]
    return v[:, n // 4:n - n // 4].mean(1).float()


def sharp(y):
    """99th percentile of the gradient over that of the ends, interpolated in time -> per clip, mean over the middle half"""
    n = y.shape[1]
    m = gradients(y).pow(2).sum(-3).sqrt().flatten(2)
    k = max(1, int(.01 * m.shape[-1]))
    p = m.topk(k, -1).values[..., -1]
    t = torch.linspace(0, 1, n, device=y.device)
    return (p / (p[:, :1] * (1 - t) + p[:, -1:] * t).clamp(min=1e-6))[:, n // 4:n - n // 4].mean(1)
