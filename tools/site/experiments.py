"""What the experiments of the lessons need of the data: images, scores, losses. Run it to write them into
static/experiments.js anew. nbs/checks/experiments.ipynb compares them with what the data give."""
import json, re, sys
from base64 import b64encode
from pathlib import Path
from textwrap import indent, wrap

import torch
from torch import nn

from digit_classifier.baseline import PixelSimilarity
from digit_classifier.data import MiniBatches, get_data, is_mnist, load_split
from digit_classifier.linear import calc_grad, init_params, mnist_loss
from digit_classifier.sgd import gradient_step

SCRIPT = Path(__file__).resolve().parent/'static'/'experiments.js'
HOW_MANY = 32 # images of a 3, for the mean
SIZES = 64, 128, 256, 512, 1024, 4096, None # of mini-batches; None is all images


def as_bytes(images):
    "Images of 0 to 1 as text, a byte for each pixel."
    return b64encode((images*255).round().byte().numpy().tobytes()).decode()


def cuts(valid, scores):
    "How many scores of each digit lie in each thousandth from -0.1 to 0.1; a score on an edge lies below it."
    edges = torch.arange(-99, 100, dtype=torch.double)/1000
    def counted(digit): return torch.bucketize(scores[valid.labels == digit].double(), edges).bincount(minlength=200)
    return [counted(digit).tolist() for digit in (3, 7)]


def first_epoch(train, valid, size, shuffle):
    "The loss of each mini-batch of the first epoch of lesson 03, then the validation images right, and those called 3."
    inputs, targets = train.images.flatten(1), (train.labels == 3).float()[:, None]
    torch.manual_seed(42)
    weights, bias = init_params(784, 1, std=.01), init_params(1, std=.01)
    def linear(x): return x @ weights + bias
    losses = []
    for xb, yb in MiniBatches(inputs, targets, batch_size=size, shuffle=shuffle):
        losses.append(round(calc_grad(xb, yb, linear, mnist_loss).item(), 3))
        gradient_step([weights, bias], 1.)
    with torch.no_grad(): says_3 = linear(valid.images.flatten(1))[:, 0] > 0
    return dict(losses=losses, right=(says_3 == (valid.labels == 3)).sum().item(), called3=says_3.sum().item())


def spread(gain, norm):
    "The standard deviation after each of the 20 layers of lesson 06, with weights `gain` times as large."
    torch.manual_seed(42)
    x, out = torch.randn(64, 16, 8, 8), []
    layers = [nn.Conv2d(16, 16, 3, padding=1, bias=False).requires_grad_(False) for _ in range(20)]
    for layer in layers:
        layer.weight *= gain
        x = layer(x)
        if norm: x = (x - x.mean((0, 2, 3), keepdim=True))/x.std((0, 2, 3), keepdim=True)
        x = x.relu()
        out.append(x.std().item())
    return out


def data(path):
    "All of it, as numbers and text. The scores and losses are those of MNIST."
    train, valid = load_split(path, 'train'), load_split(path, 'valid')
    threes = train.images[train.labels == 3]
    scores = PixelSimilarity(train)(valid.images)
    epochs = {str(size or len(train.labels)): [first_epoch(train, valid, size or len(train.labels), shuffle)
                                               for shuffle in (False, True)] for size in SIZES}
    return dict(threes=as_bytes(threes[:HOW_MANY]), mean3=as_bytes(threes.mean(0)), of=[len(threes), len(train.labels)],
                cuts=cuts(valid, scores), epochs=epochs,
                spread=[[float(f'{s:.3g}') for s in spread(1, norm)] for norm in (False, True)])


def written(values):
    "The data as JavaScript, in lines of 120 columns at most."
    lines = []
    for name, value in values.items():
        if isinstance(value, str): text = '`\n' + indent('\n'.join(wrap(value, 116)), '    ') + '`'
        else: text = '\n'.join(wrap(json.dumps(value), 110)).replace('\n', '\n    ')
        lines.append(f'  {name}: {text},\n')
    return 'const DATA = {\n' + ''.join(lines) + '};\n'


if __name__ == '__main__':
    path = get_data()
    if not is_mnist(path): sys.exit('These images are not MNIST: nothing is written.')
    page = SCRIPT.read_text(encoding='utf-8')
    page, count = re.subn(r'(?ms)^const DATA = \{.*?^\};\n', lambda _: written(data(path)), page)
    assert count == 1, f'{SCRIPT.name} has no block of data to replace'
    SCRIPT.write_text(page, encoding='utf-8')
    print(f'{SCRIPT.name}: {len(page.encode()):,} bytes')
