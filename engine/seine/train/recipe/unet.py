"""SEINE's UNet3DConditionModel, written for speed: same parameter names and numbers as the published network.

Activations are kept as channels-last frames [B*F, C, H, W], so every convolution, GroupNorm and linear layer works on
memory that is already contiguous as [B, F, H, W, C]; only temporal attention transposes.
"""
import math
import torch
import torch.nn as nn
import torch.nn.functional as F

HAVE_SDPA = hasattr(F, 'scaled_dot_product_attention')


def attend(q, k, v, scale, bias=None):
    """q, k, v [N, heads, L, d]; bias broadcasts to [N, heads, L, L]."""
    if HAVE_SDPA:
        if bias is not None:
            bias = bias.to(q.dtype).expand(q.shape[0], -1, -1, -1)
        return F.scaled_dot_product_attention(q, k, v, attn_mask=bias, scale=scale)
    s = (q * scale) @ k.transpose(-1, -2)
    return (s if bias is None else s + bias.to(s.dtype)).softmax(-1) @ v


def group_norm(x, b, norm):
    """GroupNorm of frames x [B*F, C, H, W] with statistics over `b` batch entries (b = B: over all frames of a clip)."""
    n, c, h, w = x.shape
    y = x.permute(0, 2, 3, 1).reshape(b, -1, norm.num_groups, c // norm.num_groups).float()
    var, mean = torch.var_mean(y, (1, 3), unbiased=False, keepdim=True)
    y = ((y - mean) * torch.rsqrt(var + norm.eps)).reshape(n, h, w, c) * norm.weight + norm.bias
    return y.to(x.dtype).permute(0, 3, 1, 2)


class Resnet(nn.Module):
    def __init__(self, cin, cout, ctime):
        super().__init__()
        self.norm1, self.conv1 = nn.GroupNorm(32, cin, 1e-5), nn.Conv2d(cin, cout, 3, 1, 1)
        self.time_emb_proj = nn.Linear(ctime, cout)
        self.norm2, self.conv2 = nn.GroupNorm(32, cout, 1e-5), nn.Conv2d(cout, cout, 3, 1, 1)
        self.conv_shortcut = nn.Conv2d(cin, cout, 1) if cin != cout else None

    def forward(self, x, t, frames):
        b = x.shape[0] // frames
        h = self.conv1(F.silu(group_norm(x, b, self.norm1)))
        h = h + self.time_emb_proj(F.silu(t)).repeat_interleave(frames, 0)[:, :, None, None]
        h = self.conv2(F.silu(group_norm(h, b, self.norm2)))
        return h + (x if self.conv_shortcut is None else self.conv_shortcut(x))


class Attention(nn.Module):
    """Multi-head attention; `heads` is what the configuration calls attention_head_dim."""
    def __init__(self, c, heads, cctx=None):
        super().__init__()
        self.heads, self.scale = heads, (c // heads) ** -0.5
        self.to_q = nn.Linear(c, c, bias=False)
        self.to_k, self.to_v = nn.Linear(cctx or c, c, bias=False), nn.Linear(cctx or c, c, bias=False)
        self.to_out = nn.ModuleList([nn.Linear(c, c)])

    def project(self, x):
        return F.linear(x, torch.cat([self.to_q.weight, self.to_k.weight, self.to_v.weight])).chunk(3, -1)

    def split(self, x):
        return x.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def forward(self, x, ctx=None):
        """x [N, L, C]; ctx [N, M, Cctx] or None for self-attention."""
        q, k, v = self.project(x) if ctx is None else (self.to_q(x), self.to_k(ctx), self.to_v(ctx))
        o = attend(self.split(q), self.split(k), self.split(v), self.scale)
        return self.to_out[0](o.transpose(1, 2).flatten(2))


class Rotary(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer('freqs', 1.0 / 10000 ** (torch.arange(0, 32, 2).float() / 32))


class RelativeBias(nn.Module):
    def __init__(self, heads):
        super().__init__()
        self.relative_attention_bias = nn.Embedding(32, heads)

    def forward(self, n, device):
        p = torch.arange(n, device=device)
        d = p[:, None] - p[None]                               # query - key
        a = d.abs()
        far = 8 + (torch.log(a.clamp(min=1).float() / 8) / math.log(32 / 8) * 8).long()
        bucket = (d < 0).long() * 16 + torch.where(a < 8, a, far.clamp(max=15))
        return self.relative_attention_bias(bucket).permute(2, 0, 1)


class TemporalAttention(Attention):
    """Attention over the frames at every pixel. Several pixels are packed into one sequence with a block-diagonal
    bias, because fused attention kernels are slow on millions of 16-token sequences (pack = 1 turns this off)."""
    pack = 8

    def __init__(self, c, heads):
        super().__init__(c, heads)
        self.time_rel_pos_bias, self.rotary_emb = RelativeBias(heads), Rotary()

    def rotate(self, x):
        """x [S, f, heads, d]: rotary embedding of the first 32 dimensions, interleaved pairs."""
        f = x.shape[1]
        fr = 1.0 / 10000 ** (torch.arange(0, 32, 2, device=x.device).float() / 32)
        a = torch.arange(f, device=x.device).float()[:, None] * fr
        co, si = a.cos()[:, None], a.sin()[:, None]
        p, q = x[..., 0:32:2].float(), x[..., 1:32:2].float()
        r = torch.stack([p * co - q * si, q * co + p * si], -1).flatten(-2)
        return torch.cat([r.to(x.dtype), x[..., 32:]], -1)

    def forward(self, x, frames):
        """x [B*F, L, C]"""
        n, l, c = x.shape
        b = n // frames
        x = x.view(b, frames, l, c).transpose(1, 2).reshape(b * l, frames, c)     # sites first
        q, k, v = (t.unflatten(-1, (self.heads, -1)) for t in self.project(x))
        q, k = self.rotate(q), self.rotate(k)
        bias = self.time_rel_pos_bias(frames, x.device)                          # heads, f, f
        if not self.pack and x.is_cuda:                                          # plain batched products, fused by the compiler
            q, k, v = (t.transpose(1, 2) for t in (q, k, v))
            o = ((q * self.scale) @ k.transpose(-1, -2) + bias.to(q.dtype)).softmax(-1).to(v.dtype) @ v
            return self.to_out[0](o.transpose(1, 2).reshape(b, l, frames, c).transpose(1, 2).reshape(n, l, c))
        p = self.pack if HAVE_SDPA and x.is_cuda else 1
        while (b * l) % p:
            p -= 1
        if p > 1:
            m = torch.full((self.heads, p, frames, p, frames), float('-inf'), device=x.device, dtype=bias.dtype)
            i = torch.arange(p, device=x.device)
            m[:, i, :, i] = bias.expand(p, -1, -1, -1)
            bias = m.reshape(1, self.heads, p * frames, p * frames)
        q, k, v = (t.reshape(b * l // p, p * frames, self.heads, -1).transpose(1, 2) for t in (q, k, v))
        o = attend(q, k, v, self.scale, bias).transpose(1, 2).reshape(b, l, frames, c)
        return self.to_out[0](o.transpose(1, 2).reshape(n, l, c))


class GEGLU(nn.Module):
    def __init__(self, c, d):
        super().__init__()
        self.proj = nn.Linear(c, 2 * d)

    def forward(self, x):
        a, g = self.proj(x).chunk(2, -1)
        return a * F.gelu(g)


class FeedForward(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.net = nn.ModuleList([GEGLU(c, 4 * c), nn.Identity(), nn.Linear(4 * c, c)])

    def forward(self, x):
        return self.net[2](self.net[0](x))


class Block(nn.Module):
    def __init__(self, c, heads, cctx):
        super().__init__()
        self.attn1, self.norm1 = Attention(c, heads), nn.LayerNorm(c)
        self.attn2, self.norm2 = Attention(c, heads, cctx), nn.LayerNorm(c)
        self.attn_temp, self.norm_temp = TemporalAttention(c, heads), nn.LayerNorm(c)
        self.ff, self.norm3 = FeedForward(c), nn.LayerNorm(c)

    def cross(self, x, ctx, frames):
        """text cross-attention; all frames of a clip share the text, so they form one long query sequence"""
        n, l, c = x.shape
        return self.attn2(x.reshape(n // frames, frames * l, c), ctx).reshape(n, l, c)

    def forward(self, x, ctx, frames):
        x = x + self.attn1(self.norm1(x))
        x = x + self.cross(self.norm2(x), ctx, frames)
        x = x + self.attn_temp(self.norm_temp(x), frames)
        return x + self.ff(self.norm3(x))


class Transformer(nn.Module):
    def __init__(self, c, heads, cctx):
        super().__init__()
        self.norm, self.proj_in = nn.GroupNorm(32, c, 1e-6), nn.Conv2d(c, c, 1)
        self.transformer_blocks = nn.ModuleList([Block(c, heads, cctx)])
        self.proj_out = nn.Conv2d(c, c, 1)

    def forward(self, x, ctx, frames):
        n, c, h, w = x.shape
        y = self.proj_in(group_norm(x, n, self.norm)).permute(0, 2, 3, 1).reshape(n, h * w, c)
        y = self.transformer_blocks[0](y, ctx, frames)
        return x + self.proj_out(y.reshape(n, h, w, c).permute(0, 3, 1, 2))


class Sampler(nn.Module):
    def __init__(self, c, stride):
        super().__init__()
        self.conv = nn.Conv2d(c, c, 3, stride, 1)


class Stage(nn.Module):
    """One down, middle or up block: residual blocks, perhaps transformers, perhaps a resampling convolution."""
    def __init__(self, cins, c, ctime, heads, cctx, attention, sampler=''):
        super().__init__()
        if attention:
            self.attentions = nn.ModuleList([Transformer(c, heads, cctx) for _ in range(attention)])
        self.resnets = nn.ModuleList([Resnet(i, c, ctime) for i in cins])
        if sampler == 'down':
            self.downsamplers = nn.ModuleList([Sampler(c, 2)])
        if sampler == 'up':
            self.upsamplers = nn.ModuleList([Sampler(c, 1)])


class UNet3D(nn.Module):
    def __init__(self, in_channels=9, out_channels=4, block_out_channels=(320, 640, 1280, 1280), layers_per_block=2,
                 cross_attention_dim=768, attention_head_dim=8, **_):
        super().__init__()
        ch, heads, n = list(block_out_channels), attention_head_dim, layers_per_block
        ct, cx = ch[0] * 4, cross_attention_dim
        self.config = dict(in_channels=in_channels, out_channels=out_channels, block_out_channels=ch, layers_per_block=n,
                           cross_attention_dim=cx, attention_head_dim=heads)
        self.conv_in = nn.Conv2d(in_channels, ch[0], 3, 1, 1)
        self.time_embedding = nn.Module()
        self.time_embedding.linear_1, self.time_embedding.linear_2 = nn.Linear(ch[0], ct), nn.Linear(ct, ct)
        last, skips, self.down_blocks = ch[0], [ch[0]], nn.ModuleList()
        for i, c in enumerate(ch):
            final = i == len(ch) - 1
            self.down_blocks.append(Stage([last] + [c] * (n - 1), c, ct, heads, cx, 0 if final else n, '' if final else 'down'))
            skips += [c] * (n + (not final))
            last = c
        self.mid_block = Stage([last, last], last, ct, heads, cx, 1)
        self.up_blocks = nn.ModuleList()
        for i, c in enumerate(reversed(ch)):
            cins = []
            for _ in range(n + 1):
                cins.append(last + skips.pop())
                last = c
            self.up_blocks.append(Stage(cins, c, ct, heads, cx, 0 if i == 0 else n + 1, '' if i == len(ch) - 1 else 'up'))
        self.conv_norm_out, self.conv_out = nn.GroupNorm(32, ch[0], 1e-5), nn.Conv2d(ch[0], out_channels, 3, 1, 1)

    def forward(self, x, t, ctx):
        """x [B, Cin, F, H, W], t [B], ctx [B, L, Cctx] -> [B, Cout, F, H, W]"""
        b, _, f, _, _ = x.shape
        half = self.conv_in.out_channels // 2
        a = t.float()[:, None] * torch.exp(-math.log(10000) * torch.arange(half, device=x.device).float() / half)
        te = torch.cat([a.cos(), a.sin()], -1).to(self.time_embedding.linear_1.weight.dtype)
        te = self.time_embedding.linear_2(F.silu(self.time_embedding.linear_1(te)))
        h = x.transpose(1, 2).flatten(0, 1).contiguous(memory_format=torch.channels_last)
        h = self.conv_in(h)
        skips = [h]
        for s in self.down_blocks:
            for j, r in enumerate(s.resnets):
                h = r(h, te, f)
                if hasattr(s, 'attentions'):
                    h = s.attentions[j](h, ctx, f)
                skips.append(h)
            if hasattr(s, 'downsamplers'):
                h = s.downsamplers[0].conv(h)
                skips.append(h)
        m = self.mid_block
        h = m.resnets[1](m.attentions[0](m.resnets[0](h, te, f), ctx, f), te, f)
        for s in self.up_blocks:
            for j, r in enumerate(s.resnets):
                h = r(torch.cat([h, skips.pop()], 1), te, f)
                if hasattr(s, 'attentions'):
                    h = s.attentions[j](h, ctx, f)
            if hasattr(s, 'upsamplers'):
                h = s.upsamplers[0].conv(F.interpolate(h, size=skips[-1].shape[-2:], mode='nearest'))
        h = self.conv_out(F.silu(group_norm(h, b, self.conv_norm_out)))
        return h.unflatten(0, (b, f)).transpose(1, 2)


def prepare_training(net):
    """start from zero output and zero temporal bias, like a network that adds nothing yet"""
    nn.init.zeros_(net.conv_out.weight), nn.init.zeros_(net.conv_out.bias)
    for m in net.modules():
        if isinstance(m, RelativeBias):
            nn.init.zeros_(m.relative_attention_bias.weight)
        if isinstance(m, Transformer):
            nn.init.zeros_(m.proj_out.weight), nn.init.zeros_(m.proj_out.bias)
        if isinstance(m, Resnet):
            nn.init.zeros_(m.conv2.weight), nn.init.zeros_(m.conv2.bias)
    return net
