"""Write the draft model as a folder of fp16 safetensors, one subfolder per part with its config.json, and golden.safetensors:
fixed inputs and float32 outputs of every part computed with the fp16-rounded weights."""
import json
import shutil
import numpy as np
import torch
from common import *
import clip
from io_util import save
from latents import DECODE, SOFT
from motion_autoencoder import APP, Z
from sample import Draft


def part(out, name, module, config, kind, keys=None):
    os.makedirs(f'{out}/{name}', exist_ok=True)
    sd = {k: (v.half() if v.is_floating_point() else v) for k, v in module.state_dict().items() if not k.endswith(('num_batches_tracked', 'rotary_emb.freqs')) and (keys is None or keys(k))}
    save(sd, f'{out}/{name}/{"diffusion_pytorch_model" if name in ("unet", "motion_autoencoder") else "model"}.safetensors', dict(format='pt'))
    json.dump(dict(_class_name=kind, **config), open(f'{out}/{name}/config.json', 'w'), indent=1)
    return sum(v.numel() for v in sd.values())


def main():
    a = arguments(out='draft-v2', golden='144x256')
    dv = torch.device('cpu')
    torch.set_grad_enabled(False)
    d = Draft(a.work, dv, a.tok)
    for m in (d.ae, d.net, d.clip):                            # golden values belong to the rounded weights
        m.load_state_dict({k: v.half().float() if v.is_floating_point() and not k.endswith('rotary_emb.freqs') else v for k, v in m.state_dict().items()})
    os.makedirs(a.out, exist_ok=True)
    n = dict(unet=part(a.out, 'unet', d.net, dict(d.net.config, sample_size=[a.H // 8, a.W // 8], prediction_type='v_prediction', latent_space='motion', latent_channels=Z, frames=FRAMES,
                      condition_channels=[['noisy_latent', Z], ['mask', 1], ['given_latent', Z], ['appearance_A', APP], ['appearance_B', APP], ['time', 1]],
                      norm_num_groups=32, norm_eps=1e-5, act_fn='silu', rotary_dim=32, relative_position_buckets=32, relative_position_max_distance=32), 'UNet3DConditionModel'),
             motion_autoencoder=part(a.out, 'motion_autoencoder', d.ae, dict(latent_channels=Z, appearance_channels=APP, downscale=8, working_size=[a.H, a.W], flow_scale=[16, 8, 4, 2], latent_bound=4.,
                                     pyramid_channels=[32, 48, 96], pyramid_blocks=[1, 1, 2], encoder_channels=128, encoder_blocks=3, match_channels=64, fine_channels=64, decoder_channels=[128, 64, 32], decoder_blocks=[3, 2, 2, 2],
                                     group_norm_groups=8, group_norm_eps=1e-5, batch_norm_eps=1e-5, picture_padding='reflection', feature_padding='border',
                                     weights=dict(two_pictures=DECODE['two'], one_picture=DECODE['one'], soft=SOFT, soft_words=['fade', 'dissolve', 'white out', 'gets dark', 'gets light', 'night falls', 'sun rises', 'sun sets', 'turns to', 'time-lapse'])), 'MotionAutoencoder'))
    T = lambda k: k.startswith('text_model.')
    tc, vc = clip.CONFIG['text_config'], clip.CONFIG['vision_config']
    n['text_encoder'] = part(a.out, 'text_encoder', d.clip, dict(architectures=['CLIPTextModel'], model_type='clip_text_model', layer_norm_eps=1e-5, **tc), 'CLIPTextModel', T)
    n['clip'] = part(a.out, 'clip', d.clip, dict(architectures=['CLIPModel'], model_type='clip', projection_dim=128, logit_scale_init_value=2.6592, text_config=dict(tc, layer_norm_eps=1e-5), vision_config=dict(vc, num_channels=3, layer_norm_eps=1e-5),
                     note='text_model.* lives in ../text_encoder; this file holds the vision tower, both projections and logit_scale'), 'CLIPModel', lambda k: not T(k))
    json.dump(dict(crop_size=128, do_center_crop=False, do_normalize=True, do_resize=True, image_mean=list(clip.MEAN), image_std=list(clip.STD), resample='bilinear, antialiased, squashed to a square', size=128), open(f'{a.out}/clip/preprocessor_config.json', 'w'), indent=1)
    os.makedirs(f'{a.out}/tokenizer', exist_ok=True)
    for f in ('vocab.json', 'merges.txt'):
        shutil.copy(f'{a.tok}/{f}', f'{a.out}/tokenizer/{f}')
    json.dump(dict(_class_name='CLIPTokenizer', model_max_length=77, do_lower_case=True, bos_token='<|startoftext|>', eos_token='<|endoftext|>', pad_token='<|endoftext|>'),
              open(f'{a.out}/tokenizer/tokenizer_config.json', 'w'), indent=1)
    os.makedirs(f'{a.out}/scheduler', exist_ok=True)
    json.dump(dict(_class_name='DDIMScheduler', num_train_timesteps=1000, beta_schedule='linear', beta_start=1e-4, beta_end=.02, prediction_type='v_prediction', rescale_betas_zero_snr=True,
                   timestep_spacing='trailing', clip_sample=True, clip_sample_range=4., guidance_rescale=.5), open(f'{a.out}/scheduler/scheduler_config.json', 'w'), indent=1)
    json.dump(dict(_class_name='SeineDraftFlowPipeline', version=2, frames=FRAMES, fps=8, working_size=[a.H, a.W], sizes=[[144, 256], [144, 192], [192, 192], [256, 144]], latent_space='motion', prediction_type='v_prediction', zero_terminal_snr=True,
                   guidance_scale=2., guidance_rescale=.5, steps=20, max_context_frames=8, unet=['draft', 'UNet3DConditionModel'],
                   motion_autoencoder=['draft', 'MotionAutoencoder'], text_encoder=['transformers', 'CLIPTextModel'], clip=['transformers', 'CLIPModel'], tokenizer=['transformers', 'CLIPTokenizer'],
                   scheduler=['diffusers', 'DDIMScheduler'], condition=['mask:1', f'given_latent:{Z}', f'appearance_A:{APP}', f'appearance_B:{APP}', 'time:1'], transition_prompt='smooth transition'),
              open(f'{a.out}/model_index.json', 'w'), indent=1)
    print('exported', a.out, n, f'{sum(os.path.getsize(os.path.join(r, f)) for r, _, fs in os.walk(a.out) for f in fs) / 1e6:.1f} MB')


if __name__ == '__main__':
    main()
