"""A model folder back to what the training programs read: import_weights.py FOLDER WORK -> ae.pt, clip.pt, unet_start.pt, tok/, ready"""
import shutil
import sys
import torch
from common import os, put
from io_util import load


def main(folder, work):
    part = lambda n: {k: v.float() if v.is_floating_point() else v for k, v in load(f'{folder}/{n}.safetensors')[0].items()}
    ae = part('motion_autoencoder/diffusion_pytorch_model')
    ae['encoder.norm.num_batches_tracked'] = torch.zeros((), dtype=torch.long)
    put(ae, f'{work}/ae.pt')
    put(dict(part('text_encoder/model'), **part('clip/model')), f'{work}/clip.pt')
    put(part('unet/diffusion_pytorch_model'), f'{work}/unet_start.pt')
    os.makedirs(f'{work}/tok', exist_ok=True)
    for f in ('vocab.json', 'merges.txt'):
        shutil.copy(f'{folder}/tokenizer/{f}', f'{work}/tok/{f}')
    open(f'{work}/ready', 'w').close()


if __name__ == '__main__':
    main(*sys.argv[1:3])
